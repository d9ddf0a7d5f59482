"""Stories, their text blocks, quotes and pictures."""

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.store.base import Record
from desktop_app.store.columns import flexible_date, link, maybe_link, number, string


class StoryRow(Record):
    """What came of a cooperation, told for print."""

    __tablename__ = "story"
    cooperation_id: Mapped[Key | None] = maybe_link("cooperation")
    language: Mapped[str] = string()
    rubric: Mapped[str] = string()
    state: Mapped[str] = string()
    edition: Mapped[int] = number()
    published: Mapped[When | None] = flexible_date()
    contact_id: Mapped[Key | None] = maybe_link("person")
    contact_organisation_id: Mapped[Key | None] = maybe_link("organisation")
    funding_profile: Mapped[str] = string()
    look: Mapped[str] = string()
    source_id: Mapped[Key | None] = maybe_link("source")
    note: Mapped[str] = string()


class BlockRow(Record):
    """One piece of a story; the linked ones show a record instead of own text."""

    __tablename__ = "block"
    story_id: Mapped[Key] = link("story")
    kind: Mapped[str] = string()
    place: Mapped[int] = number()
    quote_id: Mapped[Key | None] = maybe_link("quote")
    picture_id: Mapped[Key | None] = maybe_link("picture")
    cooperation_id: Mapped[Key | None] = maybe_link("cooperation")
    person_id: Mapped[Key | None] = maybe_link("person")


class BlockTextRow(Record):
    """The words of a block in one language."""

    __tablename__ = "block_text"
    block_id: Mapped[Key] = link("block")
    language: Mapped[str] = string()
    heading: Mapped[str] = string()
    text: Mapped[str] = string()


class RemarkRow(Record):
    """An editorial mark on a passage: published so, suggested reading."""

    __tablename__ = "remark"
    block_text_id: Mapped[Key] = link("block_text")
    kind: Mapped[str] = string()
    passage: Mapped[str] = string()
    suggestion: Mapped[str] = string()
    state: Mapped[str] = string()
    note: Mapped[str] = string()


class StoryFigureRow(Record):
    """A dated figure a story quotes, as it was then."""

    __tablename__ = "story_figure"
    story_id: Mapped[Key] = link("story")
    figure_id: Mapped[Key] = link("figure")
    place: Mapped[int] = number()


class QuoteRow(Record):
    """Exact words of somebody, with the function they had then."""

    __tablename__ = "quote"
    person_id: Mapped[Key | None] = maybe_link("person")
    role_id: Mapped[Key | None] = maybe_link("role")
    text: Mapped[str] = string()
    language: Mapped[str] = string()
    function: Mapped[str] = string()
    day: Mapped[When | None] = flexible_date()
    source_id: Mapped[Key | None] = maybe_link("source")
    note: Mapped[str] = string()


class PictureRow(Record):
    """A picture by the checksum of its bytes, with what print needs to know."""

    __tablename__ = "picture"
    checksum: Mapped[str] = string()
    media_type: Mapped[str] = string()
    width: Mapped[int] = number()
    height: Mapped[int] = number()
    name: Mapped[str] = string()
    alt: Mapped[str] = string()
    caption: Mapped[str] = string()
    credit: Mapped[str] = string()
    focus_x: Mapped[float] = mapped_column(default=0.5, server_default="0.5")
    focus_y: Mapped[float] = mapped_column(default=0.5, server_default="0.5")
    taken: Mapped[When | None] = flexible_date()
    source_id: Mapped[Key | None] = maybe_link("source")
    note: Mapped[str] = string()


class PicturePersonRow(Record):
    """Somebody a picture shows."""

    __tablename__ = "picture_person"
    picture_id: Mapped[Key] = link("picture")
    person_id: Mapped[Key] = link("person")


class ApprovalRow(Record):
    """Somebody approved the words of a story as they stood then."""

    __tablename__ = "approval"
    story_id: Mapped[Key] = link("story")
    edition: Mapped[int] = number()
    by: Mapped[str] = string()
    day: Mapped[When | None] = flexible_date()
    words: Mapped[str] = string()
    note: Mapped[str] = string()


class IssueRow(Record):
    """A sheet that was published: its exact bytes, and the facts as they stood then."""

    __tablename__ = "issue"
    story_id: Mapped[Key] = link("story")
    edition: Mapped[int] = number()
    language: Mapped[str] = string()
    kind: Mapped[str] = string()
    look: Mapped[str] = string()
    day: Mapped[When | None] = flexible_date()
    by: Mapped[str] = string()
    pages: Mapped[int] = number()
    checksum: Mapped[str] = string()
    facts: Mapped[str] = string()
