"""What the columns of one table are brought in as: by heading, and by what stands below."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from desktop_app.domain.columns import AIMS, KEPT, OWN_FIELD, SKIP, Column, Matching
from desktop_app.domain.folding import fold
from desktop_app.domain.names import SALUTATIONS, TITLES
from desktop_app.exchange.tables.days import day_first
from desktop_app.exchange.tables.headings import columns
from desktop_app.exchange.tables.table import Table


def matched(
    table: Table,
    profile: Mapping[str, str] | None = None,
    fields: Collection[str] = (),
    *,
    first: bool | None = None,
) -> Matching:
    """The likely aims of all columns; a `profile` says those of the headings it knows.

    `fields` are the names of own fields the book has already, `first` says how 01/09/2008 is
    meant where somebody has said so.
    """
    told = columns(table.headings, fields)
    found = [_seen(table, at, column) for at, column in enumerate(told)]
    if all(column.aim in (SKIP, OWN_FIELD, KEPT) for column in found):
        found = _by_values(table, found)
    for at, column in enumerate(found):
        aim = (profile or {}).get(column.heading, "")
        if aim in AIMS:
            found[at] = replace(column, aim=aim)
    birthdays = [
        row.values[at]
        for at, column in enumerate(found)
        if column.aim == "birthday"
        for row in table.rows
    ]
    return Matching(
        columns=tuple(found), day_first=day_first(birthdays) if first is None else first
    )


def profile_of(matching: Matching) -> dict[str, str]:
    """What a mapping says, to be remembered under a name."""
    return {column.heading: column.aim for column in matching.columns if column.heading}


def _seen(table: Table, at: int, column: Column) -> Column:
    """“Title” and “Titre” are a function where no academic title stands below."""
    if column.aim == "title" and column.heading.strip().lower() in ("title", "titre"):
        samples = table.samples(at, 50)
        words = [fold(word).strip(".") for text in samples for word in text.split()[:1]]
        if samples and not any(word in SALUTATIONS or word in TITLES for word in words):
            return replace(column, aim="function")
    return column


def _by_values(table: Table, found: list[Column]) -> list[Column]:
    """No heading says anything: what stands in a column tells some aims.

    Only beside a mail address, a page or a phone the first column is taken for a name.
    """
    seen = [_looked_at(table, at, column) for at, column in enumerate(found)]
    named = next((at for at, column in enumerate(seen) if column.aim == KEPT), None)
    if named is not None and any(column.aim in LOOKS for column in seen):
        seen[named] = replace(seen[named], aim="name")
    return seen


def _looked_at(table: Table, at: int, column: Column) -> Column:
    samples = table.samples(at, 20)
    for aim, is_one in LOOKS.items():
        if samples and sum(map(is_one, samples)) * 2 > len(samples):
            return replace(column, aim=aim)
    return column


def _is_mail(text: str) -> bool:
    return "@" in text and " " not in text and "." in text.rpartition("@")[2]


def _is_page(text: str) -> bool:
    return text.lower().startswith(("http://", "https://", "www."))


def _is_phone(text: str) -> bool:
    digits = sum(sign.isdigit() for sign in text)
    plain = all(sign.isdigit() or sign in " +()/.-–" for sign in text)
    return plain and digits >= 6 and text[0] in "+0("


LOOKS = {"email": _is_mail, "web": _is_page, "phone": _is_phone}
