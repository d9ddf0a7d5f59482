"""What a printed contact list says, as one frozen value."""

from desktop_app.domain.record_sheet import Fact
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """Somebody in a list; `vcard` is behind the square code of the row, if there is one."""

    name: str
    function: str = ""
    organisation: str = ""
    phones: tuple[Fact, ...] = ()
    emails: tuple[Fact, ...] = ()
    vcard: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactGroup:
    """People below a letter or a cluster."""

    heading: str
    lines: tuple[ContactLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSheet:
    """A list of people; `heads` name its columns."""

    language: str
    rubric: str
    title: str
    heads: tuple[str, str, str, str]
    groups: tuple[ContactGroup, ...]
    as_of: str = ""
    footer: str = ""
    page: str = ""  # "Page {page} of {pages}"
