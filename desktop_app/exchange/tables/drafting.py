"""A table as drafts: each row a person or an organisation, nothing lost without a word."""

from collections.abc import Iterator

from desktop_app.domain.columns import KEPT, OWN_FIELD, SKIP, Matching
from desktop_app.domain.draft import (
    NO_NAME,
    Draft,
    DraftKind,
    DraftRole,
    Reading,
    Remark,
    Skipped,
)
from desktop_app.domain.marks import N_
from desktop_app.domain.names import PersonName
from desktop_app.domain.when import When
from desktop_app.exchange.tables import days
from desktop_app.exchange.tables.addresses import addresses_of
from desktop_app.exchange.tables.called import name_of, other_names
from desktop_app.exchange.tables.said import Said, parts
from desktop_app.exchange.tables.table import Row, Table
from desktop_app.exchange.tables.ways import reaches_of

NAMELESS = N_("Nothing in this row says who it is.")
CALLED = N_("The row has no name; it is called “{name}”.")
AMBIGUOUS = N_("{text} can be two days: say whether the day or the month stands first.")
LEFT_OUT = N_("The column “{column}” was not brought in. Rows that say something: {n}.")
KEPT_ASIDE = N_(
    "The column “{column}” has no field of its own; it is kept with the contacts. Rows that"
    " say something: {n}."
)
WITHOUT_FIELD = {SKIP: LEFT_OUT, KEPT: KEPT_ASIDE}
COMPANY = frozenset(
    (
        *("1", "true", "wahr", "vrai", "ja", "yes", "oui", "x", "company", "firma", "cluster"),
        *("unternehmen", "organisation", "organization", "organisme", "société", "entreprise"),
        *("verein", "institution"),
    )
)


def drafts_of(table: Table, matching: Matching) -> Reading:
    """What the rows say, column by column as `matching` has it."""
    drafts: list[Draft] = []
    skipped: list[Skipped] = []
    told: dict[int, list[Remark]] = {}
    for remark in table.remarks:
        told.setdefault(remark.line, []).append(remark)
    for row in table.rows:
        made = _draft(table.file, row, matching, told.pop(row.line, []))
        if isinstance(made, Draft):
            drafts.append(made)
        else:
            skipped.append(made)
    left = (remark for remarks in told.values() for remark in remarks)
    return Reading(
        drafts=tuple(drafts),
        skipped=tuple(skipped),
        remarks=(*left, *_columns_without_a_field(table, matching)),
        own_fields=frozenset(
            column.heading for column in matching.columns if column.aim == OWN_FIELD
        ),
    )


def _draft(file: str, row: Row, matching: Matching, remarks: list[Remark]) -> Draft | Skipped:
    said = Said(row, matching)
    name, reaches = name_of(said), reaches_of(said)
    organisation = said.one("organisation")
    if said.one("kind").casefold() in COMPANY:
        kind, organisation, name = DraftKind.ORGANISATION, _company(said, name), NO_NAME
    elif not name.plain and organisation:
        kind = DraftKind.ORGANISATION
    else:
        kind = DraftKind.PERSON
        if not name.plain and reaches:
            name = PersonName(salutation=name.salutation, family=reaches[0].value)
            said.remark(CALLED, name=reaches[0].value)
    if not (name.plain or (kind is DraftKind.ORGANISATION and organisation)):
        return Skipped(file=file, line=row.line, reason=NAMELESS)
    born = _birthday(said)
    return Draft(
        file=file,
        line=row.line,
        kind=kind,
        uid=said.one("uid"),
        name=name,
        other_names=other_names(said),
        language=said.one("language"),
        organisation=organisation,
        department=said.one("department"),
        function=said.one("function"),
        further_roles=tuple(_roles(said)),
        reaches=reaches,
        addresses=addresses_of(said),
        birthday=born,
        note="\n\n".join(said.whole("note")),
        tags=tuple(_tags(said)),
        extras=tuple(said.extras),
        remarks=(*remarks, *said.remarks),
    )


def _company(said: Said, name: PersonName) -> str:
    return said.one("name") or said.one("organisation") or name.plain


def _birthday(said: Said) -> When | None:
    text = said.one("birthday")
    if text:
        if days.is_ambiguous(text, first=said.first_day):
            said.remark(AMBIGUOUS, asks=True, text=text)
            return None
        return days.birthday(text, first=said.first_day)
    return days.from_parts(
        said.one("birth_day"), said.one("birth_month"), said.one("birth_year")
    )


def _roles(said: Said) -> Iterator[DraftRole]:
    for text in said.all("further_roles"):
        function, department, organisation, *_ = *(p.strip() for p in text.split("|")), "", ""
        yield DraftRole(organisation=organisation, department=department, function=function)


def _tags(said: Said) -> Iterator[str]:
    """Google's groups, Outlook's categories, our own words."""
    found: dict[str, None] = {}
    for value in said.whole("tags"):
        sign = ":::" if ":::" in value else ";" if ";" in value else ","
        for part in parts(value) if sign == ":::" else value.split(sign):
            word = part.strip().removeprefix("* ").strip()
            if word and word not in GROUPS_OF_ALL:
                found[word] = None
    yield from found


GROUPS_OF_ALL = frozenset(("myContacts", "Other Contacts", "My Contacts", "*"))


def _columns_without_a_field(table: Table, matching: Matching) -> Iterator[Remark]:
    for at, column in enumerate(matching.columns):
        reason = WITHOUT_FIELD.get(column.aim)
        if reason and (n := sum(bool(row.values[at]) for row in table.rows)):
            values = {"column": column.heading or str(at + 1), "n": str(n)}
            yield Remark(line=0, reason=reason, values=values, lost=column.aim == SKIP)
