"""What kinds of records there are, and how one record names another."""

from enum import StrEnum

from desktop_app.domain.ids import Key
from desktop_app.values import dataclass


class Kind(StrEnum):
    """The kinds a record can have; singular, as command line and exports spell them."""

    PERSON = "person"
    ORGANISATION = "organisation"
    CLUSTER = "cluster"
    COOPERATION = "cooperation"
    EVENT = "event"
    FAIR = "fair"
    EDITION = "edition"
    AGREEMENT = "agreement"
    STORY = "story"
    QUOTE = "quote"
    PICTURE = "picture"
    FOLLOW_UP = "follow_up"
    CONSENT = "consent"
    SOURCE = "source"
    TAG = "tag"
    ATTACHMENT = "attachment"
    CUSTOM_FIELD = "custom_field"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref:
    """Another record, as much of it as a link shows.

    `deleted` is set when the record lies in the bin: what it was called is still shown,
    but there is no page to go to.
    """

    id: Key
    kind: Kind
    title: str
    deleted: bool = False
