"""The list of stories in SQL: all keys in order, and the lines somebody looks at."""

import json
from collections.abc import Collection
from functools import cache

from sqlalchemy import (
    Executable,
    ScalarSelect,
    Select,
    case,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Session, aliased

from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.reference import Kind
from desktop_app.domain.remark import RemarkState
from desktop_app.domain.story import WRITTEN, StoryLine, StoryState, shares
from desktop_app.store.cards import EntryRow
from desktop_app.store.keys import in_one_go
from desktop_app.store.lists import listed
from desktop_app.store.rows import among_wanted, wanted
from desktop_app.store.tables.cooperations import PartnerRow
from desktop_app.store.tables.organisations import FigureRow
from desktop_app.store.tables.stories import (
    BlockRow,
    BlockTextRow,
    RemarkRow,
    StoryFigureRow,
    StoryRow,
)

IN_WORK = (StoryState.APPROVED, StoryState.IN_REVIEW, StoryState.DRAFT)


def keys(session: Session, *, state: StoryState | None = None) -> list[StoryId]:
    """All stories in the order of the list, or those in one state."""
    query = listed(Kind.STORY)
    if state is not None:
        query = query.join(StoryRow, StoryRow.id == EntryRow.key).where(StoryRow.state == state)
    return [StoryId(key) for key in in_one_go(session, query)]


def in_work(session: Session, limit: int | None = None) -> tuple[list[StoryId], int]:
    """The stories that are not published yet, the furthest first, and how many there are."""
    order = case({state: place for place, state in enumerate(IN_WORK)}, value=StoryRow.state)
    query = (
        select(StoryRow.id, func.count().over())
        .join(EntryRow, EntryRow.key == StoryRow.id)
        .where(StoryRow.deleted.is_(False), StoryRow.state.in_(IN_WORK))
        .order_by(order, EntryRow.sort_key, StoryRow.id)
        .limit(limit)
    )
    found = session.execute(query).all()
    return [StoryId(key) for key, _ in found], found[0][1] if found else 0


def of_organisation(session: Session, organisation: Key) -> list[StoryId]:
    """The stories an organisation appears in: of its cooperations, or quoting its figures."""
    partner, quoted = PartnerRow, StoryFigureRow
    told = select(StoryRow.id).join(partner, partner.cooperation_id == StoryRow.cooperation_id)
    told = told.where(partner.organisation_id == organisation, partner.deleted.is_(False))
    cites = select(quoted.story_id).join(FigureRow, FigureRow.id == quoted.figure_id)
    cites = cites.where(FigureRow.organisation_id == organisation, quoted.deleted.is_(False))
    query = listed(Kind.STORY).where(or_(EntryRow.key.in_(told), EntryRow.key.in_(cites)))
    return [StoryId(key) for key in in_one_go(session, query)]


def lines(session: Session, keys: Collection[Key]) -> dict[StoryId, StoryLine]:
    """The table rows of `keys`, in one query."""
    return {
        StoryId(key): StoryLine(
            id=StoryId(key),
            title=title,
            state=StoryState(state),
            language=language,
            written=_shares(language, said),
            cooperation=cooperation,
            published=published,
            edition=edition,
            open_remarks=remarks,
        )
        for (
            key,
            title,
            state,
            language,
            said,
            cooperation,
            published,
            edition,
            remarks,
        ) in session.execute(_query(), wanted(keys))
    }


@cache
def _query() -> Executable:
    row, about = StoryRow, aliased(EntryRow)
    return (
        select(row.id, EntryRow.title, row.state, row.language, _said())
        .add_columns(func.coalesce(about.title, ""), row.published, row.edition, _remarks())
        .join(EntryRow, EntryRow.key == row.id)
        .outerjoin(about, about.key == row.cooperation_id)
        .where(among_wanted(row.id), row.deleted.is_(False))
    )


def _said() -> ScalarSelect[str]:
    """The blocks of text and the languages they have words in, as pairs in JSON."""
    query = (
        select(func.json_group_array(func.json_array(BlockRow.id, BlockTextRow.language)))
        .join(BlockTextRow, BlockTextRow.block_id == BlockRow.id)
        .where(BlockRow.story_id == StoryRow.id, BlockRow.deleted.is_(False))
        .where(BlockRow.kind.in_([kind.value for kind in WRITTEN]))
        .where(BlockTextRow.deleted.is_(False))
        .where(or_(BlockTextRow.heading != "", BlockTextRow.text != ""))
    )
    return query.correlate(StoryRow).scalar_subquery()


def _shares(own: str, said: str) -> tuple[tuple[str, float], ...]:
    languages: dict[Key, frozenset[str]] = {}
    for block, language in json.loads(said):
        languages[block] = languages.get(block, frozenset()) | {language}
    return tuple(shares(own, languages).items())


def _remarks() -> ScalarSelect[int]:
    """How many marks on passages that still stand there wait for a decision."""
    query: Select[int] = (
        select(func.count())
        .select_from(RemarkRow)
        .join(BlockTextRow, BlockTextRow.id == RemarkRow.block_text_id)
        .join(BlockRow, BlockRow.id == BlockTextRow.block_id)
        .where(BlockRow.story_id == StoryRow.id, BlockRow.deleted.is_(False))
        .where(BlockTextRow.deleted.is_(False), RemarkRow.deleted.is_(False))
        .where(RemarkRow.state == RemarkState.OPEN)
        .where(func.instr(BlockTextRow.text, RemarkRow.passage) > 0)
    )
    return query.correlate(StoryRow).scalar_subquery()
