"""Carrying a plan out: one step, so that one undo takes all of it back."""

from collections.abc import Mapping, Sequence
from dataclasses import field

from sqlalchemy.orm import Session

from desktop_app.domain.draft import DraftKind
from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.importing import CONTACT, CONTACTS, STORY
from desktop_app.services.bring_in import portraits
from desktop_app.services.bring_in.changing import change
from desktop_app.services.bring_in.pages import write_stories
from desktop_app.services.bring_in.planned import Fate, Plan, Planned
from desktop_app.services.bring_in.recognise import house_key
from desktop_app.services.bring_in.writing import Writing
from desktop_app.store import custom_fields, recognising, tags
from desktop_app.store.batch import Batch
from desktop_app.store.book import Book
from desktop_app.store.references import refs
from desktop_app.store.several import Progress
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was written: the record of each draft, each story, by the draft's number."""

    records: Mapping[int, Key]
    stories: Mapping[int, StoryId] = field(default_factory=dict)
    new: int = 0
    changed: int = 0


def carry_out(book: Book, plan: Plan, *, progress: Progress | None = None) -> Outcome:
    """Write what a plan says is new or changed: all of it, or nothing."""
    rows = [row for row in plan.rows if row.fate in {Fate.NEW, Fate.CHANGED}]
    if not plan.writes:
        return Outcome(records={})
    painted = portraits.painted(rows)
    with book.write(_label(plan, rows)) as session:
        writing = _writing(session, plan)
        shown: dict[int, Key] = {}
        for row in rows:
            if (picture := painted.get(row.number)) is not None:
                shown[row.number] = portraits.put(session, writing.batch, row.draft, picture)
        there = _there(session, rows)
        fresh = [row for row in rows if row.target not in there]
        records = {
            row.number: _add(writing, row, shown.get(row.number))
            for row in sorted(fresh, key=_after_organisations)
        }
        old = [(row, row.target) for row in rows if row.target is not None]
        old = [(row, key) for row, key in old if key in there]
        change(session, writing, old, shown)
        records |= {row.number: key for row, key in old}
        for row in rows:
            if row.number in shown:
                at = shown[row.number], records[row.number]
                portraits.shows(writing.batch, row.draft, *at)
            elif row.number in painted:
                portraits.keep(session, writing.batch, row.draft, records[row.number])
        writing.batch.write(session, progress)
        known = {row.number: row.target for row in plan.rows if row.fate is Fate.UNCHANGED}
        told = {number: key for number, key in known.items() if key is not None} | records
        stories = write_stories(session, plan.stories, told)
    return Outcome(records=records, stories=stories, new=len(rows) - len(old), changed=len(old))


def _label(plan: Plan, rows: Sequence[Planned]) -> str:
    """What the step is called."""
    if any(story.fate is Fate.NEW for story in plan.stories):
        return STORY
    return CONTACT if len(rows) == 1 else CONTACTS


def _writing(session: Session, plan: Plan) -> Writing:
    """A desk to write at, with what the book knows by name."""
    return Writing(
        batch=Batch(),
        houses=recognising.houses(session, house_key),
        tags={tag.name: tag.id for tag, _ in tags.every(session)},
        fields={(one.record_kind, one.name): one.id for one in custom_fields.fields(session)},
        own_fields=plan.own_fields,
    )


def _there(session: Session, rows: Sequence[Planned]) -> frozenset[Key]:
    """The targets that are still in the book; what was deleted meanwhile comes in anew."""
    wanted = [row.target for row in rows if row.target is not None]
    found = refs(session, wanted).values()
    return frozenset(ref.id for ref in found if not ref.deleted)


def _after_organisations(row: Planned) -> bool:
    """People come last: where they work is then there, and is not made a second time."""
    return row.draft.kind is DraftKind.PERSON


def _add(writing: Writing, row: Planned, picture: Key | None) -> Key:
    draft = row.draft
    if draft.kind is DraftKind.ORGANISATION:
        key = writing.organisation(draft, picture)
    else:
        key = writing.person(draft, picture)
    writing.carried(key, draft, row.digest, draft.tags, draft.extras)
    return key
