"""What a column of a table is brought in as, and what each of these is called."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, Self

from desktop_app.domain.marks import N_
from desktop_app.values import dataclass

SKIP: Final = "skip"
OWN_FIELD: Final = "own_field"
KEPT: Final = "kept"

AIMS: Final[Mapping[str, str]] = {
    SKIP: N_("Do not bring in"),
    OWN_FIELD: N_("Own field of this name"),
    KEPT: N_("Keep without a field"),
    "kind": N_("Type"),
    "salutation": N_("Salutation"),
    "title": N_("Title"),
    "given": N_("Given name"),
    "middle": N_("Middle name"),
    "particle": N_("Name particle"),
    "family": N_("Family name"),
    "suffix": N_("Name suffix"),
    "name": N_("Full name"),
    "nickname": N_("Nickname"),
    "birth_name": N_("Name at birth"),
    "former_name": N_("Former name"),
    "other_names": N_("Other names"),
    "language": N_("Language"),
    "organisation": N_("Organisation"),
    "department": N_("Department"),
    "function": N_("Function"),
    "further_roles": N_("Further functions"),
    "phone.work": N_("Phone (work)"),
    "phone": N_("Phone"),
    "phone.home": N_("Phone (home)"),
    "mobile.work": N_("Mobile (work)"),
    "mobile": N_("Mobile"),
    "mobile.home": N_("Mobile (home)"),
    "fax.work": N_("Fax (work)"),
    "fax": N_("Fax"),
    "fax.home": N_("Fax (home)"),
    "email.work": N_("E-mail (work)"),
    "email": N_("E-mail"),
    "email.home": N_("E-mail (home)"),
    "web": N_("Website"),
    "linkedin": N_("LinkedIn"),
    "other": N_("Other way to reach"),
    "further_ways": N_("Further ways to reach"),
    "street.work": N_("Street (work)"),
    "postcode.work": N_("Postcode (work)"),
    "city.work": N_("Town (work)"),
    "region.work": N_("Region (work)"),
    "country.work": N_("Country (work)"),
    "address.work": N_("Whole address (work)"),
    "street": N_("Street"),
    "postcode": N_("Postcode"),
    "city": N_("Town"),
    "region": N_("Region"),
    "country": N_("Country"),
    "address": N_("Whole address"),
    "street.home": N_("Street (home)"),
    "postcode.home": N_("Postcode (home)"),
    "city.home": N_("Town (home)"),
    "region.home": N_("Region (home)"),
    "country.home": N_("Country (home)"),
    "address.home": N_("Whole address (home)"),
    "street.other": N_("Street (other)"),
    "postcode.other": N_("Postcode (other)"),
    "city.other": N_("Town (other)"),
    "region.other": N_("Region (other)"),
    "country.other": N_("Country (other)"),
    "address.other": N_("Whole address (other)"),
    "further_addresses": N_("Further addresses"),
    "birthday": N_("Birthday"),
    "birth_day": N_("Day of birth"),
    "birth_month": N_("Month of birth"),
    "birth_year": N_("Year of birth"),
    "note": N_("Note"),
    "tags": N_("Tags"),
    "label": N_("Label of the next column"),
    "uid": N_("Identifier"),
}
"""Everything a column can be brought in as, with the words for it."""

NUMBERED = ("phone", "mobile", "fax", "email", "web", "address", "other")
ADDRESS_PARTS = ("street", "postcode", "city", "region", "country", "address")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its heading, its aim, and which of several alike it is.

    Columns of one `group` speak of the same thing: “E-mail 2 – Label” and “E-mail 2 – Value”.
    `label` is what the heading says beside the aim: “Assistant's phone”.
    """

    heading: str
    aim: str = KEPT
    group: str = ""
    label: str = ""

    @property
    def field(self) -> str:
        """The aim without its place: `phone` of `phone.work`."""
        return self.aim.partition(".")[0]

    @property
    def place(self) -> str:
        """Where it belongs: `work`, `home`, `other`, or nothing said."""
        return self.aim.partition(".")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """What every column of a table is brought in as.

    `day_first` says how 01/09/2008 is meant; None asks where it matters.
    """

    columns: tuple[Column, ...] = ()
    day_first: bool | None = None

    def aimed(self, at: int, aim: str) -> Self:
        """The same with another aim for one column."""
        columns = list(self.columns)
        columns[at] = replace(columns[at], aim=aim)
        return replace(self, columns=tuple(columns))
