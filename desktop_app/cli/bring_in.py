"""Import: contacts from files, with a plan that can be looked at before anything is written."""

import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.cli.calendars import import_calendars
from desktop_app.cli.opening import book_file, looking, reading, writing
from desktop_app.domain.draft import Reading, Remark, Skipped
from desktop_app.domain.errors import Invalid
from desktop_app.domain.json_value import Json
from desktop_app.domain.marks import N_
from desktop_app.domain.story_draft import PieceKind
from desktop_app.services import archives, custom_fields
from desktop_app.services.bring_in import (
    Fate,
    Options,
    Plan,
    Planned,
    PlannedStory,
    carry_out,
    plan,
    read,
    read_content,
)
from desktop_app.services.bring_in.calendars import is_calendar
from desktop_app.services.bring_in.looking import joined
from desktop_app.services.bring_in.told import story_line
from desktop_app.words import Words

COUNTS = N_(
    "New: {new}, changed: {changed}, unchanged: {unchanged}, doubtful: {doubtful},"
    " skipped: {skipped}"
)
LINE = N_("{file}, line {line}: {reason}")
WHOLE_FILE = N_("{file}: {reason}")
ALONE = N_("An archive holds a whole book and is brought in alone.")
HANDED_IN = Path("-")
DAYS = {"day-first": True, "month-first": False}
COUNTED = (Fate.NEW, Fate.CHANGED, Fate.UNCHANGED, Fate.DOUBTFUL)


def import_files(call: Call) -> Answer:
    """`import FILE…`: all files are read before anything is written; one step for all."""
    asked = call.arguments
    if any(map(archives.is_archive, asked.files)):
        return _rebuilt(call)
    if any(map(is_calendar, asked.files)):
        return import_calendars(call)
    options = Options(
        encoding=asked.encoding or "",
        delimiter=asked.delimiter or "",
        profile=asked.profile or "",
        day_first=DAYS.get(asked.days),
        own_fields=_own_fields(call),
    )
    found = {path: _read(path, options) for path in asked.files}
    told = _together(found.values(), every=asked.own_fields)
    if asked.dry_run:
        made = _only_planned(call, told)
    else:
        with writing(call, create=True) as book:
            made = plan(book, told)
            carry_out(book, made)
    columns = [(path.name, one) for path, reading in found.items() for one in reading.remarks]
    return _answer(made, columns, Words(call.spoken))


def _read(path: Path, options: Options) -> Reading:
    """A file, or for `-` what is handed in: a signature, if it is no file of contacts."""
    if path == HANDED_IN:
        return read_content(sys.stdin.buffer.read(), "stdin.txt", options)
    return read(path, options)


def _rebuilt(call: Call) -> Answer:
    """An archive holds a whole book, so it comes alone, and into an empty one."""
    (file, *more) = call.arguments.files
    if more:
        raise Invalid(ALONE)
    if call.arguments.dry_run:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            count = archives.rebuild(Path(folder) / "tried.book", file)
    else:
        count = archives.rebuild(book_file(call), file)
    counts = {fate.value: 0 for fate in COUNTED} | {Fate.NEW.value: count}
    value: dict[str, Json] = {**counts, "skipped": [], "remarks": [], "details": []}
    return Answer(value=value, text=Words(call.spoken)(COUNTS, **counts, skipped=0))


def _only_planned(call: Call, told: Reading) -> Plan:
    """The plan beside the book, or beside an empty one where there is none yet."""
    with looking(call) as book:
        return plan(book, told)


def _own_fields(call: Call) -> frozenset[str]:
    """The names of the own fields the book has."""
    if not book_file(call).exists():
        return frozenset()
    with reading(call) as book:
        return frozenset(field.name for field in custom_fields.fields(book))


def _together(readings: Iterable[Reading], *, every: bool) -> Reading:
    """Several files as one; `every` makes own fields of all that has no field."""
    found = joined(readings)
    if not every:
        return found
    extras = (extra for draft in found.drafts for extra in draft.extras)
    own = {extra.name for extra in extras if not extra.escaped}
    return replace(found, own_fields=found.own_fields | own)


def _answer(made: Plan, columns: Sequence[tuple[str, Remark]], words: Words) -> Answer:
    counts = {fate.value: made.count(fate) for fate in COUNTED}
    skipped = [
        *(_line(words, skip.file, skip) for skip in made.skipped),
        *(_line(words, file, remark) for file, remark in _remarks(made) if remark.lost),
    ]
    plain = [(file, one) for file, one in _remarks(made) if not (one.lost or one.asks)]
    remarks = [_line(words, file, one) for file, one in (*columns, *plain)]
    value: dict[str, Json] = {
        **counts,
        "skipped": skipped,
        "remarks": remarks,
        "stories": [_story(story) for story in made.stories],
        "details": [_row(row, words) for row in made.rows if row.fate in DETAILED],
    }
    lines = [words(COUNTS, **counts, skipped=len(skipped))]
    lines += [story_line(story, words) for story in made.stories]
    told = (*_doubts(made, words), *skipped, *remarks)
    lines += [words(LINE if one["line"] else WHOLE_FILE, **one) for one in told]
    return Answer(value=value, text="\n".join(lines))


def _story(story: PlannedStory) -> dict[str, Json]:
    draft = story.draft
    return {
        "file": draft.file,
        "line": draft.line,
        "title": draft.title,
        "fate": story.fate.value,
        "id": story.known.id if story.known is not None else None,
        "language": draft.language,
        "sections": len(draft.of_kind(PieceKind.SECTION)),
        "quotes": len(draft.of_kind(PieceKind.QUOTE)),
        "keywords": list(draft.keywords),
        "dates": [{"text": day.text, "edtf": day.edtf} for day in draft.mentioned],
    }


DETAILED = frozenset((Fate.CHANGED, Fate.DOUBTFUL))
"""What becomes of these cannot be told by a number."""


def _remarks(made: Plan) -> Iterator[tuple[str, Remark]]:
    for row in made.rows:
        for remark in row.draft.remarks:
            yield row.draft.file, remark


def _line(words: Words, file: str, told: Remark | Skipped) -> dict[str, str | int]:
    return {"file": file, "line": told.line, "reason": words(told.reason, **told.values)}


def _doubts(made: Plan, words: Words) -> Iterator[dict[str, str | int]]:
    for row in made.rows:
        if row.fate is Fate.DOUBTFUL:
            reason = words(row.reason, **row.values)
            yield {"file": row.draft.file, "line": row.draft.line, "reason": reason}


def _row(row: Planned, words: Words) -> dict[str, Json]:
    return {
        "file": row.draft.file,
        "line": row.draft.line,
        "title": row.draft.title,
        "fate": row.fate.value,
        "id": row.target,
        "reason": words(row.reason, **row.values) if row.reason else "",
        "candidates": [
            {"id": one.id, "kind": one.kind.value, "title": one.title} for one in row.candidates
        ],
        "differences": [
            {"field": one.field, "before": one.before, "after": one.after}
            for one in row.differences
        ],
    }
