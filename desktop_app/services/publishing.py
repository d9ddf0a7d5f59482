"""Publishing a story: its sheets are checked, made, and kept byte for byte."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.issue import Facts, Issue
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.sheet import StorySheet
from desktop_app.domain.story import Story, StoryState
from desktop_app.services import stories
from desktop_app.services.editions import day_of
from desktop_app.services.looks import USUAL, look_for
from desktop_app.services.release import Order, release
from desktop_app.services.story_sheet import assets
from desktop_app.services.story_sheet.course import shown_steps
from desktop_app.services.story_sheet.material import Material, gather
from desktop_app.sheets.render import render
from desktop_app.store import issues
from desktop_app.store import stories as story_rows
from desktop_app.store.book import Book

Made = tuple[Issue, bytes, Facts]


def publish(
    book: Book,
    key: StoryId,
    order: Order,
    languages: Sequence[str] = (),
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Key, ...]:
    """Publish a story in these languages (none: those it is complete in).

    Refused where preflight finds an error. The sheets, and the facts they show, are kept as
    they are now, whatever becomes of the story.
    """
    story = stories.whole(book, key)
    wanted = [(key, language) for language in languages or complete(story)]
    sheets = release(book, wanted, order)
    made: list[Made] = []
    for sheet in sheets:
        made.append(_made(book, story, sheet, order))
        if progress:
            progress(len(made), len(sheets))
    with book.write(N_("Publish story")) as session:
        kept = tuple(issues.publish(session, key, *one) for one in made)
        story_rows.change(session, key, "state", StoryState.PUBLISHED)
    return kept


def complete(story: Story) -> tuple[str, ...]:
    """The languages in which no text of a story is missing, its own first."""
    return tuple(one for one in story.languages if not story.untranslated(one)) or (
        story.language,
    )


def _made(book: Book, story: Story, sheet: StorySheet, order: Order) -> Made:
    """One sheet as it goes out: without the stamp of a draft."""
    look = order.look or story.look or USUAL
    public = replace(sheet, stamp="")
    rendered = render(
        public, look_for(book, look, order.kind), assets(book, public), order.printed_on
    )
    issue = Issue(
        id=Key(""),
        story=Ref(id=story.id, kind=Kind.STORY, title=story.title),
        edition=story.edition,
        language=sheet.language,
        kind=order.kind,
        look=look,
        day=day_of(order.printed_on),
        by=book.author,
        pages=rendered.pages,
        checksum="",
        facts="",
    )
    material = gather(book, story.id, sheet.language, order.printed_on)
    return issue, rendered.pdf, _facts(material)


def _facts(material: Material) -> Facts:
    """What the sheet shows of other records, in the words of now."""
    story = material.story
    return Facts(
        figures={
            each.figure.id: f"{material.name(each.organisation)}: {each.figure.text}"
            for each in story.figures
        },
        quotes=dict(_quotes(story)),
        pictures={b.picture.id: b.picture.title for b in story.blocks if b.picture},
        events={
            event.id: material.said(event.id, "title", event.title)
            for event in shown_steps(material)
        },
    )


def _quotes(story: Story) -> Iterator[tuple[Key, str]]:
    for block in story.blocks:
        if block.quote:
            speaker = block.quote.speaker
            yield (
                block.quote.id,
                ": ".join([speaker.title if speaker else "", block.quote.text]),
            )
