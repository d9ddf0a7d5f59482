"""Stories in SQL: how to read and write them; their blocks have a room of their own."""

from collections.abc import Collection, Sequence

from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.story import Story, StoryFigure, StoryState, title_of
from desktop_app.store import blocks, claims, extras, removal
from desktop_app.store.references import named, names
from desktop_app.store.rows import children, live, undeleted
from desktop_app.store.tables.organisations import FigureRow
from desktop_app.store.tables.stories import StoryFigureRow, StoryRow


def wholes(session: Session, keys: Collection[Key]) -> dict[StoryId, Story]:
    """The stories of `keys`, whole, in the same number of queries for any number of them."""
    rows = undeleted(session, StoryRow, keys)
    pieces = blocks.of_stories(session, keys)
    quoted = _figures(session, keys)
    carried = extras.of(session, keys)
    called = names(session, rows)
    return {
        StoryId(row.id): Story(
            id=StoryId(row.id),
            title=title_of(pieces.get(row.id, ()), row.language),
            language=row.language,
            rubric=row.rubric,
            state=StoryState(row.state),
            edition=row.edition,
            published=row.published,
            cooperation=named(called, row.cooperation_id),
            contact=named(called, row.contact_id),
            contact_organisation=named(called, row.contact_organisation_id),
            funding_profile=row.funding_profile,
            look=row.look,
            note=row.note,
            source=named(called, row.source_id),
            extras=carried[row.id],
            blocks=pieces.get(row.id, ()),
            figures=tuple(quoted.get(row.id, ())),
        )
        for row in rows
    }


def add(session: Session, language: str, *, cooperation: Key | None = None) -> StoryId:
    """A new story, a draft without any words yet."""
    row = StoryRow(
        language=language, cooperation_id=cooperation, state=StoryState.DRAFT, edition=1
    )
    session.add(row)
    session.flush()
    return StoryId(row.id)


def change(session: Session, key: Key, field: str, value: str | int | None) -> None:
    """Give one field of a story another value."""
    setattr(live(session, StoryRow, key), field, value)


def choose_figures(session: Session, story: Key, figures: Sequence[Key]) -> None:
    """Let a story quote exactly these figures, in this order."""
    live(session, StoryRow, story)
    waiting = children(session, StoryFigureRow, StoryFigureRow.story_id, [story]).get(story, [])
    kept = {row.figure_id: row for row in waiting}
    for row in waiting:
        row.deleted = row.figure_id not in figures
    for place, figure in enumerate(figures):
        if figure in kept:
            kept[figure].place = place
        else:
            session.add(StoryFigureRow(story_id=story, figure_id=figure, place=place))


def _figures(session: Session, stories: Collection[Key]) -> dict[Key, list[StoryFigure]]:
    found = children(session, StoryFigureRow, StoryFigureRow.story_id, stories)
    wanted = {row.figure_id for rows in found.values() for row in rows}
    figures = {row.id: row for row in undeleted(session, FigureRow, wanted)}
    called = names(session, figures.values())
    return {
        story: [
            StoryFigure(
                id=row.id,
                figure=claims.figure(figures[row.figure_id], called),
                organisation=called[figures[row.figure_id].organisation_id],
            )
            for row in rows
            if row.figure_id in figures
        ]
        for story, rows in found.items()
    }


def start_edition(session: Session, key: Key) -> None:
    """The next edition begins as a draft that was not published yet."""
    row = live(session, StoryRow, key)
    row.edition += 1
    row.state, row.published = StoryState.DRAFT, None


def remove(session: Session, key: Key) -> None:
    """Take a story out of the book, with its blocks."""
    removal.remove(session, "story", [live(session, StoryRow, key).id])
