"""Looking into files before they are planned: which are tables, and what their columns mean."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.columns import KEPT, SKIP, Matching
from desktop_app.domain.draft import Draft, DraftKind, DraftReach, Reading
from desktop_app.domain.names import PersonName
from desktop_app.domain.reach import PHONES, ReachKind
from desktop_app.domain.story_draft import StoryDraft
from desktop_app.exchange import formats
from desktop_app.exchange.formats import Options
from desktop_app.exchange.pasted.reading import from_text as pasted
from desktop_app.exchange.tables import profiles
from desktop_app.exchange.tables.days import day_first, is_ambiguous
from desktop_app.exchange.tables.drafting import drafts_of
from desktop_app.exchange.tables.matching import matched, profile_of
from desktop_app.exchange.tables.opening import table_of
from desktop_app.exchange.tables.table import AS_FOUND, Form, Table
from desktop_app.services import custom_fields
from desktop_app.store.book import Book
from desktop_app.values import dataclass

UNMATCHED = Matching()
PASTED = "Text"
"""What stands in place of the name of a file."""
TABLES = frozenset(("csv", "spreadsheet"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """One file: a table with what its columns mean, or contacts that need no such question."""

    path: Path
    table: Table | None = None
    matching: Matching = UNMATCHED
    reading: Reading | None = None

    @property
    def asks_for_days(self) -> bool:
        """Whether 01/09/2008 is September or January cannot be told from the birthdays."""
        if self.table is None:
            return False
        days = [
            row.values[at]
            for at, column in enumerate(self.matching.columns)
            if column.aim == "birthday"
            for row in self.table.rows
        ]
        return day_first(days) is None and any(is_ambiguous(day, first=None) for day in days)

    @property
    def is_clear(self) -> bool:
        """Whether every column that says anything has its place, and no day is in doubt."""
        table = self.table
        if table is None:
            return True
        if self.asks_for_days and self.matching.day_first is None:
            return False
        left = [at for at, one in enumerate(self.matching.columns) if one.aim in (SKIP, KEPT)]
        return not any(table.samples(at, 1) for at in left)

    def read(self) -> Reading:
        """The contacts of the file."""
        if self.table is not None:
            return drafts_of(self.table, self.matching)
        return self.reading or Reading()


def look_into(book: Book, path: Path, wish: Form = AS_FOUND, profile: str = "") -> Opened:
    """What a file is; `wish` says what is not to be found out."""
    content = formats.content_of(path)
    if formats.format_of(content, path.name).name not in TABLES:
        return Opened(path=path, reading=formats.read(path, Options()))
    table = table_of(content, path.name, wish)
    known = profiles.load(profile) if profile else None
    own = [field.name for field in custom_fields.fields(book)]
    return Opened(path=path, table=table, matching=matched(table, known, own))


def of_text(text: str) -> Opened:
    """What somebody pasted, as if it had been a file."""
    return Opened(path=Path(PASTED), reading=pasted(text, PASTED))


def together(files: Iterable[Opened]) -> Reading:
    """The contacts of several files as one reading."""
    return joined(one.read() for one in files)


def joined(readings: Iterable[Reading]) -> Reading:
    """Several readings as one."""
    readings = list(readings)
    return Reading(
        drafts=tuple(draft for one in readings for draft in one.drafts),
        skipped=tuple(skip for one in readings for skip in one.skipped),
        remarks=tuple(remark for one in readings for remark in one.remarks),
        stories=tuple(_told(readings)),
        own_fields=frozenset(name for one in readings for name in one.own_fields),
    )


def _told(readings: Sequence[Reading]) -> Iterator[StoryDraft]:
    """The stories of several files, each with the numbers its people have among all."""
    before = 0
    for reading in readings:
        yield from (story.behind(before) for story in reading.stories)
        before += len(reading.drafts)


def keep_profile(name: str, matching: Matching) -> None:
    """Remember what the columns of such a file mean."""
    profiles.keep(name, profile_of(matching))


def profile_names() -> list[str]:
    """The mappings that have a name."""
    return profiles.names()


def corrected(draft: Draft, field: str, text: str) -> Draft:
    """A draft in which somebody has put one cell right."""
    said = " ".join(text.split())
    if field == "name":
        if draft.kind is DraftKind.ORGANISATION:
            return replace(draft, organisation=said) if said else draft
        name = PersonName.parse(said)
        return replace(draft, name=name) if name.plain else draft
    if field == "organisation":
        return replace(draft, organisation=said)
    if field == "function":
        return replace(draft, function=said)
    kinds = frozenset((ReachKind.EMAIL,)) if field == "email" else PHONES
    return replace(draft, reaches=tuple(_with_first(draft.reaches, kinds, said)))


def first_of(draft: Draft, field: str) -> str:
    """What the cell of a draft shows."""
    if field == "name":
        return draft.title
    if field == "organisation":
        return draft.organisation if draft.kind is DraftKind.PERSON else ""
    if field == "function":
        return draft.function
    kinds = frozenset((ReachKind.EMAIL,)) if field == "email" else PHONES
    return next((way.value for way in draft.reaches if way.kind in kinds), "")


def _with_first(
    ways: Sequence[DraftReach], kinds: frozenset[ReachKind], said: str
) -> list[DraftReach]:
    """The first way of some kinds typed over; taken away by nothing."""
    at = next((n for n, way in enumerate(ways) if way.kind in kinds), None)
    found = list(ways)
    if at is None:
        kind = ReachKind.EMAIL if ReachKind.EMAIL in kinds else ReachKind.PHONE
        return [*found, DraftReach(kind=kind, value=said)] if said else found
    found[at : at + 1] = [replace(found[at], value=said)] if said else []
    return found
