"""A cooperation as a timeline for the wall."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.cooperation import Cooperation
from desktop_app.domain.event import IN_TOUCH, Event, EventStatus
from desktop_app.domain.extras import NOTHING, Extras
from desktop_app.domain.figure import FigureSubject, in_order
from desktop_app.domain.ids import CooperationId, Key
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.timeline_sheet import Step, Strand, TimelineSheet
from desktop_app.domain.when import When
from desktop_app.layout.timeline.palette import spread
from desktop_app.services.record_sheets.vocabulary import STAGES
from desktop_app.services.record_sheets.wording import as_of, joined
from desktop_app.services.story_sheet.partners import in_words
from desktop_app.store import clusters, cooperations, extras, organisations
from desktop_app.store.book import Book
from desktop_app.words import Words

MOST_STRANDS = 5


def timeline_sheet(
    book: Book,
    key: CooperationId,
    language: str,
    *,
    printed_on: date,
    first: date | None = None,
    last: date | None = None,
) -> TimelineSheet:
    """The way of a cooperation, all of it or from `first` to `last`."""
    words = Words(language)
    with book.read() as session:
        found = cooperations.whole(session, key)
        partners = [party.who for party in found.partners if party.who]
        firms = organisations.wholes(session, {ref.id for ref in partners})
        wearing = clusters.wholes(session, {ref.id for ref in partners})
        events = [event for event in found.events if event.kind not in IN_TOUCH]
        carried = extras.of(session, {key, *(event.id for event in events)})
    worn = {Key(each): cluster.colour for each, cluster in wearing.items()}
    tints = spread([worn.get(ref.id, "") for ref in partners])
    known = {Key(each): firm for each, firm in firms.items()}
    strands = tuple(
        Strand(name=ref.title, caption=_members(known.get(ref.id), words), tint=tint)
        for ref, tint in zip(partners, tints, strict=True)
    )
    sheet = TimelineSheet(
        language=language,
        rubric=words("Timeline"),
        title=found.title,
        subtitle=_subtitle(found, carried, words),
        strands=_gathered(strands, words),
        steps=tuple(_step(event, carried, words) for event in events),
        stages=found.stages,
        names={stage: words(name) for stage, name in STAGES.items()},
        resting=found.resting,
        first=first,
        last=last,
    )
    return _labelled(sheet, words, printed_on)


def _labelled(sheet: TimelineSheet, words: Words, printed_on: date) -> TimelineSheet:
    """The sheet with the words it brings along itself."""
    count = len(sheet.steps)
    undated = sum(not (step.when.earliest or step.when.latest) for step in sheet.steps)
    return replace(
        sheet,
        alt=words.count(
            "Timeline with {n} milestone; the list behind it says the same",
            "Timeline with {n} milestones; the list behind it says the same",
            count,
        ),
        tray=words.count("{n} without a date", "{n} without a date", undated),
        listed=words("All milestones"),
        undated=words("no date"),
        as_of=as_of(words, printed_on),
        footer=joined(sheet.rubric, sheet.title),
        page=words("Page {page} of {pages}"),
    )


def _subtitle(found: Cooperation, carried: dict[Key, Extras], words: Words) -> str:
    field = carried.get(found.id, NOTHING).translated("field", words.language) or found.field
    stage = words("Resting") if found.resting else words(STAGES[found.stage])
    return joined(field, stage)


def _gathered(strands: Sequence[Strand], words: Words) -> tuple[Strand, ...]:
    """More partners than can be told apart are one strand with a count."""
    if len(strands) <= MOST_STRANDS:
        return tuple(strands)
    count = words.count("{n} partner", "{n} partners", len(strands))
    return (Strand(name=count, caption=", ".join(strand.name for strand in strands)),)


def _members(firm: Organisation | None, words: Words) -> str:
    """How many members a partner has, as it said last."""
    figures = in_order(firm.figures) if firm else ()
    counted = (
        each
        for each in figures
        if each.what == FigureSubject.MEMBERS and each.value is not None and not each.forecast
    )
    figure = next(counted, None)
    return words("{figure} members", figure=in_words(words, figure)) if figure else ""


def _step(event: Event, carried: dict[Key, Extras], words: Words) -> Step:
    said = carried.get(event.id, NOTHING)
    when = event.when or When(text="")
    language = words.language
    detail = said.translated("detail", language) or event.detail
    return Step(
        when=when,
        title=said.translated("title", language) or event.title,
        text=detail or said.translated("result", language) or event.result,
        wording=words.date(when),
        short_wording=words.date(when, short=True),
        state=_state(event, words),
        planned=event.status is EventStatus.PLANNED,
        cancelled=event.status is EventStatus.CANCELLED,
    )


def _state(event: Event, words: Words) -> str:
    if event.status is EventStatus.PLANNED:
        return words("Planned")
    return words("Cancelled") if event.status is EventStatus.CANCELLED else ""
