"""What the advisor can do with the blocks of a story, their words and the marks on them."""

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import Key, PictureId, QuoteId, StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.remark import Remark, RemarkKind, RemarkState
from desktop_app.domain.story import BlockKind
from desktop_app.store import blobs, blocks, fields, pictures, quotes, removal, story_pictures
from desktop_app.store.book import Book

STATE_LABELS = {
    RemarkState.OPEN: N_("Reopen remark"),
    RemarkState.IGNORED: N_("Ignore remark"),
    RemarkState.ACCEPTED: N_("Settle remark"),
}


def add_block(
    book: Book,
    story: StoryId,
    kind: BlockKind,
    *,
    at: int | None = None,
    quote: QuoteId | None = None,
    picture: PictureId | None = None,
    cooperation: Key | None = None,
    person: Key | None = None,
) -> Key:
    """Add a piece to a story, last or at a place counted from 0."""
    with book.write(N_("Add block")) as session:
        return blocks.add(
            session,
            story,
            kind,
            at=at,
            quote=quote,
            picture=picture,
            cooperation=cooperation,
            person=person,
        )


def put_picture(book: Book, block: Key, content: bytes, name: str = "") -> PictureId:
    """Put a picture from a file into a piece of a story, painted anew; one step."""
    clean = pictures.clean(content)
    with book.write(N_("Put picture into story")) as session:
        key = story_pictures.add(
            session,
            blobs.put(session, clean.content),
            clean.media_type,
            (clean.width, clean.height),
            name=name.strip(),
        )
        fields.set_link(session, "block", block, "picture_id", key)
    return key


def put_quote(book: Book, block: Key, text: str, language: str) -> QuoteId:
    """Write down exact words, and show them in a piece of a story; one step."""
    if not text.strip():
        raise Invalid(N_("A quote needs the exact words."))
    with book.write(N_("Put quote into story")) as session:
        key = quotes.add(session, text.strip(), language)
        fields.set_link(session, "block", block, "quote_id", key)
    return key


def move_block(book: Book, block: Key, to: int) -> None:
    """Put a piece at another place of its story, counted from 0."""
    with book.write(N_("Move block")) as session:
        blocks.move(session, block, to)


def remove_block(book: Book, block: Key) -> None:
    """Take a piece out of a story; what it shows stays in the book."""
    with book.write(N_("Remove block")) as session:
        removal.remove(session, "block", [block])


def write_block(
    book: Book,
    block: Key,
    language: str,
    *,
    heading: str | None = None,
    text: str | None = None,
) -> None:
    """Write heading, text or both of a piece in one language; what is None stays."""
    with book.write(N_("Change text of story")) as session:
        blocks.write(session, block, language, heading=heading, text=text)


def add_remark(
    book: Book,
    text: Key,
    passage: str,
    *,
    kind: RemarkKind = RemarkKind.SUGGESTION,
    suggestion: str = "",
    note: str = "",
) -> Key:
    """Mark a passage of a text, word for word as it stands there."""
    if not passage.strip():
        raise Invalid(N_("Choose a passage of the text."))
    with book.write(N_("Add remark")) as session:
        mark = Remark(id=text, kind=kind, passage=passage)
        if mark.span(blocks.text_of(session, text)) is None:
            raise Gone(N_("The text no longer contains “{passage}”."), passage=passage)
        return blocks.add_remark(
            session, text, kind, passage, suggestion=suggestion, note=note.strip()
        )


def accept_remark(book: Book, remark: Key) -> None:
    """Put the suggested reading into the text."""
    with book.write(N_("Accept suggestion")) as session:
        blocks.accept(session, remark)


def resolve_remark(book: Book, remark: Key, state: RemarkState) -> None:
    """Say what became of a mark without touching the text."""
    with book.write(STATE_LABELS[state]) as session:
        blocks.set_remark_state(session, remark, state)


def remove_remark(book: Book, remark: Key) -> None:
    """Take a mark off a text."""
    with book.write(N_("Remove remark")) as session:
        removal.remove(session, "remark", [remark])
