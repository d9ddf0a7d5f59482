"""The blocks of stories in SQL: pieces in order, their words in each language, the marks."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key, PictureId, QuoteId
from desktop_app.domain.remark import Remark, RemarkKind, RemarkState
from desktop_app.domain.story import Block, BlockKind, BlockText
from desktop_app.store import quotes, story_pictures
from desktop_app.store.references import named, names
from desktop_app.store.rows import children, live
from desktop_app.store.tables.stories import BlockRow, BlockTextRow, RemarkRow, StoryRow


def of_stories(session: Session, stories: Collection[Key]) -> dict[Key, tuple[Block, ...]]:
    """The blocks of `stories` in their order, in a fixed number of queries."""
    found = children(session, BlockRow, BlockRow.story_id, stories)
    rows = [row for pieces in found.values() for row in pieces]
    words = _texts(session, [row.id for row in rows])
    said = quotes.wholes(session, {row.quote_id for row in rows if row.quote_id})
    seen = story_pictures.wholes(session, {row.picture_id for row in rows if row.picture_id})
    called = names(session, rows)
    return {
        story: tuple(
            Block(
                id=row.id,
                kind=BlockKind(row.kind),
                texts=tuple(words.get(row.id, ())),
                quote=said.get(QuoteId(row.quote_id)) if row.quote_id else None,
                picture=seen.get(PictureId(row.picture_id)) if row.picture_id else None,
                cooperation=named(called, row.cooperation_id),
                person=named(called, row.person_id),
            )
            for row in pieces
        )
        for story, pieces in found.items()
    }


def add(
    session: Session,
    story: Key,
    kind: BlockKind,
    *,
    at: int | None = None,
    quote: Key | None = None,
    picture: Key | None = None,
    cooperation: Key | None = None,
    person: Key | None = None,
) -> Key:
    """A further piece of a story, last or at a place."""
    row = BlockRow(
        story_id=live(session, StoryRow, story).id,
        kind=kind,
        quote_id=quote,
        picture_id=picture,
        cooperation_id=cooperation,
        person_id=person,
    )
    session.add(row)
    session.flush()
    order = [other for other in _order(session, story) if other is not row]
    order.insert(len(order) if at is None else at, row)
    _number(order)
    return row.id


def move(session: Session, key: Key, to: int) -> None:
    """Put a piece at another place among those of its story."""
    row = live(session, BlockRow, key)
    order = [other for other in _order(session, row.story_id) if other is not row]
    order.insert(min(max(to, 0), len(order)), row)
    _number(order)


def write(
    session: Session,
    block: Key,
    language: str,
    *,
    heading: str | None = None,
    text: str | None = None,
) -> Key:
    """Put words into a piece; what is None stays. A mark whose advice was followed is done."""
    row = _text(session, block, language)
    row.heading = row.heading if heading is None else heading
    row.text = row.text if text is None else text
    for mark in children(session, RemarkRow, RemarkRow.block_text_id, [row.id]).get(row.id, ()):
        advice = _remark(mark)
        followed = advice.suggestion and advice.suggestion in row.text
        if mark.state == RemarkState.OPEN and followed and advice.span(row.text) is None:
            mark.state = RemarkState.ACCEPTED
    return row.id


def add_remark(
    session: Session,
    text: Key,
    kind: RemarkKind,
    passage: str,
    *,
    suggestion: str = "",
    note: str = "",
) -> Key:
    """A mark on a passage of a text."""
    row = RemarkRow(
        block_text_id=live(session, BlockTextRow, text).id,
        kind=kind,
        passage=passage,
        suggestion=suggestion,
        state=RemarkState.OPEN,
        note=note,
    )
    session.add(row)
    session.flush()
    return row.id


def accept(session: Session, key: Key) -> None:
    """Put the suggested reading in the place of the marked passage."""
    mark = live(session, RemarkRow, key)
    row = live(session, BlockTextRow, mark.block_text_id)
    row.text = _remark(mark).applied(row.text)
    mark.state = RemarkState.ACCEPTED


def set_remark_state(session: Session, key: Key, state: RemarkState) -> None:
    """Say what became of a mark, leaving the text as it is."""
    live(session, RemarkRow, key).state = state


def text_of(session: Session, text: Key) -> str:
    """The words a mark may be set on."""
    return live(session, BlockTextRow, text).text


def _text(session: Session, block: Key, language: str) -> BlockTextRow:
    query = select(BlockTextRow).where(
        BlockTextRow.block_id == block,
        BlockTextRow.language == language,
        BlockTextRow.deleted.is_(False),
    )
    row = session.scalars(query.order_by(BlockTextRow.id)).first()
    if row is None:
        row = BlockTextRow(
            block_id=live(session, BlockRow, block).id, language=language, heading="", text=""
        )
        session.add(row)
        session.flush()
    return row


def _order(session: Session, story: Key) -> list[BlockRow]:
    return children(session, BlockRow, BlockRow.story_id, [story]).get(story, [])


def _number(order: Collection[BlockRow]) -> None:
    for place, row in enumerate(order):
        row.place = place


def _texts(session: Session, blocks: Collection[Key]) -> dict[Key, list[BlockText]]:
    found = children(session, BlockTextRow, BlockTextRow.block_id, blocks)
    rows = [row for words in found.values() for row in words]
    marks = children(session, RemarkRow, RemarkRow.block_text_id, [row.id for row in rows])
    return {
        block: [
            BlockText(
                id=row.id,
                language=row.language,
                heading=row.heading,
                text=row.text,
                remarks=tuple(_remark(mark) for mark in marks.get(row.id, ())),
            )
            for row in words
        ]
        for block, words in found.items()
    }


def _remark(row: RemarkRow) -> Remark:
    return Remark(
        id=row.id,
        kind=RemarkKind(row.kind),
        passage=row.passage,
        suggestion=row.suggestion,
        state=RemarkState(row.state),
        note=row.note,
    )
