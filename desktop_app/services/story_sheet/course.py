"""How a cooperation went, as a sheet tells it: milestones, facts and what was agreed."""

from desktop_app.domain.cooperation import PartnerRole
from desktop_app.domain.event import Event, EventStatus
from desktop_app.domain.reference import Ref
from desktop_app.domain.sheet import Fact, Milestone, Outcomes
from desktop_app.domain.story import BlockKind
from desktop_app.domain.when import When
from desktop_app.services.story_sheet.material import Material
from desktop_app.services.story_sheet.partners import capital, country_names, names

DERIVED = "*"
_HELPERS = (PartnerRole.BROKER, PartnerRole.ADVISER, PartnerRole.SUPPORTER)


def milestones(material: Material) -> tuple[Milestone, ...]:
    """The public steps in their order, if the story shows its course.

    A step without a date has no place on the axis; the article tells it. Where no step has a
    date, all are listed.
    """
    return tuple(_milestone(material, event) for event in shown_steps(material))


def shown_steps(material: Material) -> list[Event]:
    """The events behind the milestones of the sheet."""
    if not material.story.of_kind(BlockKind.TIMELINE):
        return []
    steps = _steps(material)
    return _on_the_axis(steps) or steps


def facts(material: Material) -> tuple[Fact, ...]:
    """The lines of the box beside the lead; what nobody wrote down has no line."""
    words, cooperation = material.words, material.cooperation
    if cooperation is None:
        return ()
    found = (
        (words("Industry"), material.said(cooperation.id, "field", cooperation.field)),
        (words("Countries"), ", ".join(country_names(material))),
        (words("Period"), _period(material)),
        (words("Supported by"), ", ".join(names(material, helpers(material)))),
    )
    return tuple(Fact(label=label, value=value) for label, value in found if value)


def outcomes(material: Material) -> Outcomes | None:
    """What the partners signed, point by point."""
    agreements = material.cooperation.agreements if material.cooperation else ()
    points = [
        capital(material.said(point.id, "text", point.text))
        for agreement in agreements
        for point in agreement.contents
    ]
    if not points:
        return None
    heading = material.words("What was agreed")
    return Outcomes(heading=heading, points=tuple(dict.fromkeys(points)))


def helpers(material: Material) -> list[Ref]:
    """Who brought the partners together, advised or supported them."""
    if material.cooperation is None:
        return []
    found = (party.who for party in material.cooperation.in_role(*_HELPERS))
    return [ref for ref in found if ref]


def _steps(material: Material) -> list[Event]:
    events = material.cooperation.events if material.cooperation else ()
    return [
        event
        for event in events
        if event.public and event.status is EventStatus.HAPPENED and event.title
    ]


def _on_the_axis(events: list[Event]) -> list[Event]:
    return [
        event for event in events if event.when and (event.when.earliest or event.when.latest)
    ]


def _milestone(material: Material, event: Event) -> Milestone:
    when, language = event.when, material.language
    detail = material.said(event.id, "detail", event.detail)
    return Milestone(
        title=material.said(event.id, "title", event.title),
        wording=when.wording(language) if when else "",
        short_wording=when.wording(language, short=True) if when else "",
        text=detail or material.said(event.id, "result", event.result),
        kind=event.kind,
        derived=when.derived if when else False,
        earliest=when.earliest if when else None,
        latest=when.latest if when else None,
    )


def _period(material: Material) -> str:
    """From the first step to the last one, with the mark of a derived date."""
    days = sorted(
        (event.when for event in _on_the_axis(_steps(material)) if event.when),
        key=_order,
    )
    if not days:
        return ""
    ends = (_marked(days[0], material.language), _marked(days[-1], material.language))
    return " – ".join(dict.fromkeys(ends))


def _order(when: When) -> str:
    return when.sort_text


def _marked(when: When, language: str) -> str:
    return when.wording(language) + (DERIVED if when.derived else "")
