"""Dates: reckoned ones, unreadable ones, and those that contradict each other."""

from collections.abc import Iterator
from datetime import date

from desktop_app.domain.event import Event, EventStatus
from desktop_app.domain.finding import Finding, Rule
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import Precision, When
from desktop_app.services.preflight.case import (
    Case,
    Spot,
    hint,
    of_quote,
    of_story,
    warning,
)
from desktop_app.services.story_sheet.course import shown_steps

LONG = 6  # letters from which on a title is likely to be meant where it is found

BACKWARDS = N_("The date of “{event}” ends before it begins: {date}")
AT_FAIR = N_("“{event}” ({date}) was not at the time of “{fair}” ({other}).")
SIGNED = N_("“{event}” ({date}) and the day of signing ({other}) contradict each other.")
VALIDITY = N_("“{event}” was signed ({date}) after it had ended ({other}).")
TOO_LATE = N_("“{event}” ({date}) is later than the publication ({other}).")
SAID_LATER = N_("The words were said ({date}) after the publication ({other}).")


def reckoned(case: Case) -> Iterator[Finding]:
    """Dates no source states: they follow from others, and somebody should confirm them."""
    for event in shown_steps(case.material):
        if event.when and event.when.derived:
            message = N_("The date of “{event}” is derived: {date}, from “{text}”.")
            yield hint(
                Rule.DERIVED_DATE,
                of_event(event),
                message,
                event=_called(case, event),
                date=event.when,
                text=event.when.text,
            )


def unreadable(case: Case) -> Iterator[Finding]:
    """Words that stand where a date is expected, and are none."""
    dates = [(of_event(each), _called(case, each), each.when) for each in _public(case)]
    dates.append((of_story(case, "published"), case.story.title, case.story.published))
    for spot, title, when in dates:
        if when and when.precision is Precision.TEXT and not when.edtf:
            message = N_("“{title}”: nobody can tell when “{text}” was.")
            yield warning(Rule.DATE_TEXT, spot, message, title=title, text=when.text)


def contradictions(case: Case) -> Iterator[Finding]:
    """Dates that cannot both be true."""
    for event in _public(case):
        yield from _at_fair(case, event)
        if event.when and _is_before(event.when, event.when):
            yield _against(of_event(event), BACKWARDS, _called(case, event), event.when, None)
    yield from _agreements(case)
    yield from _publication(case)


def cancelled(case: Case) -> Iterator[Finding]:
    """What was cancelled and is told as if it had been."""
    events = case.material.cooperation.events if case.material.cooperation else ()
    off = {event.id: event for event in events if event.status is EventStatus.CANCELLED}
    message = N_("“{event}” was cancelled, and the text names it.")
    for event in off.values():
        if len(event.title) < LONG:
            continue
        title = _called(case, event)
        for spot, text in case.passages():
            if title.casefold() in text.casefold():
                yield warning(Rule.CANCELLED, spot, message, event=title)
    for agreement in case.material.cooperation.agreements if case.material.cooperation else ():
        if agreement.event and agreement.event.id in off:
            spot = Spot(kind=Kind.AGREEMENT, id=agreement.id, field="event")
            signed = N_("“{event}”, where the agreement was signed, was cancelled.")
            yield warning(Rule.CANCELLED, spot, signed, event=agreement.event.title)


def ahead(case: Case) -> Iterator[Finding]:
    """What is said to have happened and lies ahead; what was planned and is over."""
    for event in _public(case):
        when = event.when
        if when is None:
            continue
        values: dict[str, str | When] = {"event": _called(case, event), "date": when}
        happened = event.status is EventStatus.HAPPENED
        if happened and when.earliest and when.earliest > case.on:
            message = N_("“{event}” ({date}) is said to have happened, and lies ahead.")
            yield warning(Rule.FUTURE_EVENT, of_event(event), message, **values)
        planned = event.status is EventStatus.PLANNED
        if planned and when.latest and when.latest < case.on:
            message = N_("“{event}” was planned for {date}. Say whether it took place.")
            yield hint(Rule.PLANNED_PAST, of_event(event), message, **values)


def _called(case: Case, event: Event) -> str:
    """Its title in the language of the sheet."""
    return case.material.said(event.id, "title", event.title)


def of_event(event: Event) -> Spot:
    """The date of an event."""
    return Spot(kind=Kind.EVENT, id=event.id, field="day")


def _public(case: Case) -> list[Event]:
    events = case.material.cooperation.events if case.material.cooperation else ()
    return [event for event in events if event.public]


def _at_fair(case: Case, event: Event) -> Iterator[Finding]:
    edition = case.editions.get(event.edition.id if event.edition else Key(""))
    if edition and edition.day and event.when and _apart(event.when, edition.day):
        yield _against(
            of_event(event),
            AT_FAIR,
            _called(case, event),
            event.when,
            edition.day,
            edition.title,
        )


def _agreements(case: Case) -> Iterator[Finding]:
    events = {Key(event.id): event for event in _public(case)}
    for agreement in case.material.cooperation.agreements if case.material.cooperation else ():
        spot = Spot(kind=Kind.AGREEMENT, id=agreement.id, field="signed")
        signed, event = (
            agreement.signed,
            events.get(agreement.event.id if agreement.event else Key("")),
        )
        if signed and event and event.when and _apart(signed, event.when):
            yield _against(spot, SIGNED, _called(case, event), event.when, signed)
        if signed and agreement.valid_until and _is_before(agreement.valid_until, signed):
            yield _against(spot, VALIDITY, agreement.label, signed, agreement.valid_until)


def _publication(case: Case) -> Iterator[Finding]:
    published = case.story.published
    if published is None:
        return
    for event in shown_steps(case.material):
        if event.when and _is_before(published, event.when):
            yield _against(
                of_event(event), TOO_LATE, _called(case, event), event.when, published
            )
    for block in case.story.blocks:
        quote = block.quote
        if quote and quote.when and _is_before(published, quote.when):
            spot = of_quote(block, quote.id, "day")
            yield _against(spot, SAID_LATER, quote.title, quote.when, published)


def _against(
    spot: Spot,
    message: str,
    event: str,
    when: When,
    other: When | None,
    fair: str = "",
) -> Finding:
    return warning(
        Rule.CONTRADICTION,
        spot,
        message,
        event=event,
        date=when,
        other=other or "",
        fair=fair,
    )


def _apart(one: When, other: When) -> bool:
    """Whether two dates share no day."""
    return _is_before(one, other) or _is_before(other, one)


def _is_before(one: When, other: When) -> bool:
    """Whether `one` was surely over when `other` began."""
    last: date | None = one.latest
    return last is not None and other.earliest is not None and last < other.earliest
