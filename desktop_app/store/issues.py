"""Approvals and published sheets in SQL: they are added and read, never changed."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.domain.issue import Approval, Facts, Issue
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.store import blobs
from desktop_app.store.references import names, refs
from desktop_app.store.rows import among, children, live
from desktop_app.store.tables.stories import (
    ApprovalRow,
    BlockRow,
    IssueRow,
    StoryFigureRow,
    StoryRow,
)


def approve(session: Session, story: Key, by: str, day: When, words: str, note: str) -> Key:
    """Keep who approved these words."""
    edition = live(session, StoryRow, story).edition
    row = ApprovalRow(story_id=story, edition=edition, by=by, day=day, words=words, note=note)
    session.add(row)
    session.flush()
    return row.id


def publish(session: Session, story: Key, sheet: Issue, pdf: bytes, facts: Facts) -> Key:
    """Keep a published sheet with its bytes; the same bytes once."""
    checksum = blobs.put(session, pdf)
    kept = select(IssueRow.id).where(
        IssueRow.story_id == story,
        IssueRow.checksum == checksum,
        IssueRow.edition == sheet.edition,
        IssueRow.deleted.is_(False),
    )
    found = session.scalar(kept)
    if found is not None:
        return found
    row = IssueRow(
        story_id=story,
        edition=sheet.edition,
        language=sheet.language,
        kind=sheet.kind,
        look=sheet.look,
        day=sheet.day,
        by=sheet.by,
        pages=sheet.pages,
        checksum=checksum,
        facts=blobs.put(session, facts.to_json()),
    )
    session.add(row)
    session.flush()
    return row.id


def approvals(session: Session, stories: Collection[Key]) -> dict[Key, tuple[Approval, ...]]:
    """Who approved each story, the first one first."""
    found = children(session, ApprovalRow, ApprovalRow.story_id, stories)
    return {
        story: tuple(
            Approval(
                id=row.id,
                by=row.by,
                edition=row.edition,
                day=row.day,
                words=row.words,
                note=row.note,
            )
            for row in rows
        )
        for story, rows in found.items()
    }


def issues(session: Session, stories: Collection[Key]) -> dict[Key, tuple[Issue, ...]]:
    """The published sheets of each story, the first one first."""
    found = children(session, IssueRow, IssueRow.story_id, stories)
    called = names(session, [row for rows in found.values() for row in rows])
    return {
        story: tuple(_issue(row, called[row.story_id]) for row in rows)
        for story, rows in found.items()
    }


def whole(session: Session, key: Key) -> Issue:
    """One published sheet."""
    row = live(session, IssueRow, key)
    return _issue(row, names(session, [row])[row.story_id])


def showing(session: Session, keys: Collection[Key]) -> dict[Key, list[Issue]]:
    """The published sheets that show each figure, quote, picture or event, the first first."""
    every = select(IssueRow).where(IssueRow.deleted.is_(False)).order_by(IssueRow.id)
    rows = session.scalars(every).all()
    called = names(session, rows)
    found: dict[Key, list[Issue]] = {key: [] for key in keys}
    for row in rows:
        for key in found.keys() & Facts.from_json(blobs.get(session, row.facts)).keys:
            found[Key(key)].append(_issue(row, called[row.story_id]))
    return found


def stories_showing(session: Session, keys: Collection[Key]) -> dict[Key, list[Ref]]:
    """The stories that show each figure, quote or picture as they stand now."""
    pairs: set[tuple[Key, Key]] = set()
    for row, column in (
        (StoryFigureRow, StoryFigureRow.figure_id),
        (BlockRow, BlockRow.picture_id),
        (BlockRow, BlockRow.quote_id),
    ):
        query = select(column, row.story_id).where(among(column, keys), row.deleted.is_(False))
        pairs |= {(Key(shown), story) for shown, story in session.execute(query) if shown}
    there = refs(session, {story for _, story in pairs})
    return {
        key: sorted(
            (
                there[story]
                for shown, story in pairs
                if shown == key and story in there and not there[story].deleted
            ),
            key=_title,
        )
        for key in keys
    }


def _title(ref: Ref) -> str:
    return ref.title


def _issue(row: IssueRow, story: Ref) -> Issue:
    return Issue(
        id=row.id,
        story=story,
        edition=row.edition,
        language=row.language,
        kind=row.kind,
        look=row.look,
        day=row.day,
        by=row.by,
        pages=row.pages,
        checksum=row.checksum,
        facts=row.facts,
    )
