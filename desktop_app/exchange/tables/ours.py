"""Our own columns: a contact in a table that people read and that comes back equal."""

import re
from collections.abc import Sequence

from desktop_app.domain.columns import AIMS
from desktop_app.domain.draft import Draft, DraftAddress, DraftKind, DraftReach, DraftRole
from desktop_app.domain.handing_out import Losses
from desktop_app.domain.marks import N_
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.when import When
from desktop_app.exchange.tables.addresses import spelt_address
from desktop_app.exchange.tables.called import spelt_name
from desktop_app.exchange.tables.days import SLASHED
from desktop_app.exchange.tables.said import JOINED
from desktop_app.exchange.tables.ways import spelt_way
from desktop_app.words import Words

PARTS = ("street", "postcode", "city", "region", "country")
PLACES = (".work", "", ".home")
AIMS_WRITTEN = (
    *("kind", "salutation", "title", "given", "particle", "family", "suffix"),
    *("organisation", "department", "function"),
    *("phone.work", "phone", "phone.home", "mobile.work", "mobile", "fax.work", "fax"),
    *("email.work", "email", "email.home", "web", "linkedin", "further_ways"),
    *(part + place for place in PLACES for part in PARTS),
    *("further_addresses", "further_roles", "other_names"),
    *("language", "birthday", "tags", "note", "uid"),
)
PICTURE = N_("Pictures of contacts")
KEPT = N_("Fields kept from another program's file")
PREFERRED = N_("Which of several numbers or addresses is the preferred one")

Cells = dict[str, str]


def headings(words: Words, own_fields: Sequence[str]) -> list[str]:
    """What stands above our columns."""
    return [*(words(AIMS[aim]) for aim in AIMS_WRITTEN), *own_fields]


def values(draft: Draft, own_fields: Sequence[str], losses: Losses) -> list[str]:
    """A contact as one row below these headings."""
    cells = _cells(draft, losses)
    known = {}
    for extra in draft.extras:
        if extra.name in own_fields and not extra.escaped and extra.name not in known:
            known[extra.name] = extra.value
        else:
            losses.note(KEPT)
    return [cells.get(aim, "") for aim in AIMS_WRITTEN] + [
        known.get(name, "") for name in own_fields
    ]


def _cells(draft: Draft, losses: Losses) -> Cells:
    is_person = draft.kind is DraftKind.PERSON
    cells = {
        "kind": "Person" if is_person else "Organisation",
        "salutation": draft.name.salutation,
        "title": draft.name.title,
        "given": draft.name.given,
        "particle": draft.name.particle,
        "family": draft.name.family,
        "suffix": draft.name.suffix,
        "organisation": draft.organisation,
        "department": draft.department,
        "function": draft.function,
        "further_roles": JOINED.join(map(_spelt_role, draft.further_roles)),
        "other_names": JOINED.join(map(spelt_name, draft.other_names)),
        "language": draft.language,
        "birthday": spelt_day(draft.birthday),
        "tags": spelt_tags(draft.tags),
        "note": draft.note,
        "uid": draft.uid,
    }
    if draft.photo is not None:
        losses.note(PICTURE)
    _put_ways(cells, draft.reaches, losses)
    _put_addresses(cells, draft.addresses)
    return cells


def _put_ways(cells: Cells, ways: Sequence[DraftReach], losses: Losses) -> None:
    """Each to the column of its kind and place; a second one stands behind, spelt out."""
    further = []
    for way in sorted(ways, key=_not_preferred):
        if way.preferred and sum(other.kind is way.kind for other in ways) > 1:
            losses.note(PREFERRED)
        aim = column_of(way)
        if aim in AIMS_WRITTEN and aim not in cells:
            cells[aim] = way.value
        else:
            further.append(spelt_way(way))
    if further:
        cells["further_ways"] = JOINED.join(further)


def column_of(way: DraftReach) -> str:
    """The aim of a way by its kind and place; empty if a label says more than that."""
    if way.kind is ReachKind.OTHER or way.label not in ("", "home"):
        return ""
    if way.at_work:
        return f"{way.kind.value}.work" if not way.label else ""
    return f"{way.kind.value}.{way.label}" if way.label else way.kind.value


def _put_addresses(cells: Cells, addresses: Sequence[DraftAddress]) -> None:
    further = []
    taken: set[str] = set()
    for one in addresses:
        place = ".work" if one.at_work else f".{one.label}" if one.label else ""
        fits = place in PLACES and place not in taken and not (one.at_work and one.label)
        if fits and not one.preferred:
            taken.add(place)
            for part in PARTS:
                cells[part + place] = getattr(one, part)
        else:
            further.append(spelt_address(one))
    if further:
        cells["further_addresses"] = JOINED.join(further)


def spelt_day(day: When | None) -> str:
    """The words of a date; where they could be read in two ways, the day itself."""
    if day is None:
        return ""
    return day.edtf or day.text if SLASHED.fullmatch(day.text) else day.text


def spelt_tags(tags: Sequence[str]) -> str:
    """Tags in one cell; one alone with a comma in it is kept together by the sign."""
    joined = JOINED.join(tags)
    return (
        f"{joined}{JOINED}".rstrip() if len(tags) == 1 and re.search("[,;]", joined) else joined
    )


def _spelt_role(role: DraftRole) -> str:
    return f"{role.function} | {role.department} | {role.organisation}"


def _not_preferred(way: DraftReach) -> bool:
    return not way.preferred
