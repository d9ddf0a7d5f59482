"""Who belongs to a cluster."""

from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """Somebody belongs to a cluster."""

    id: Key
    cluster: Ref
    member: Ref
    kind: str = ""
    since: When | None = None
    until: When | None = None
    note: str = ""
