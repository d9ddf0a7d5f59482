"""Figures and roles: did they hold when the story took place."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from desktop_app.domain.figure import Claim, Figure, FigureSubject
from desktop_app.domain.finding import Finding, Rule
from desktop_app.domain.marks import N_
from desktop_app.domain.person import Role
from desktop_app.domain.reference import Kind
from desktop_app.domain.story import Block, BlockKind, StoryFigure
from desktop_app.services.preflight.case import Case, Spot, of_quote, warning

MEMBERS = re.compile(
    r"(\d(?:[\d.,’\s]*\d)?)\s+(?:Mitglied(?:er|ern)?|members?|membres?|adhérents?)\b"
)
RECENT = timedelta(days=366)


def figures(case: Case) -> Iterator[Finding]:
    """Figures that were overtaken, of a later time, or only expected."""
    then = case.material.told_on
    for quoted in case.story.figures:
        figure, spot = quoted.figure, _of_figure(quoted)
        if figure.forecast:
            message = N_("“{figure}” was a forecast, and the story tells it as a fact.")
            yield warning(Rule.FORECAST, spot, message, figure=figure.text)
        said = _began(figure)
        if then and said and said > then:
            message = N_("“{figure}” is of a later time than the story ({date}).")
            day = figure.as_of or ""
            yield warning(Rule.FIGURE_TIME, spot, message, figure=figure.text, date=day)
        newer = _newer(case, quoted, then) if then else None
        if newer is not None:
            message = N_("{organisation}: “{newer}” ({date}) was newer than “{figure}” then.")
            yield warning(
                Rule.FIGURE,
                spot,
                message,
                organisation=quoted.organisation.title,
                newer=newer.text,
                date=newer.as_of or "",
                figure=figure.text,
            )


def figures_in_text(case: Case) -> Iterator[Finding]:
    """Numbers of members in the text that none of the figures of the story says."""
    quoted = {
        each.figure.value
        for each in case.story.figures
        if each.figure.what == FigureSubject.MEMBERS and each.figure.value is not None
    }
    if not quoted:
        return
    for spot, text in case.passages():
        for found in MEMBERS.finditer(text):
            value = Claim.parse(found[1]).value
            if value is not None and value not in quoted:
                message = N_("“{text}”: the figures of the story say {figures}.")
                told = ", ".join(map(str, sorted(quoted)))
                yield warning(Rule.FIGURE_TEXT, spot, message, text=found[0], figures=told)


def roles(case: Case) -> Iterator[Finding]:
    """Speakers under a function they did not have then."""
    for block in case.story.of_kind(BlockKind.QUOTE):
        quote = block.quote
        if quote is None or quote.speaker is None:
            continue
        role = _role(case, block)
        said = quote.when.latest if quote.when else None
        first = quote.when.earliest if quote.when else None
        then, begun = first or case.material.told_on, said or case.material.told_on
        if role is None or then is None or begun is None:
            continue
        over = role.until and role.until.latest and role.until.latest < then
        ahead = role.since and role.since.earliest and role.since.earliest > begun
        if over or ahead:
            spot = of_quote(block, quote.id, "function")
            message = N_("{person} was not “{function}” at the time of the story.")
            values = {"person": quote.speaker.title, "function": role.function}
            yield warning(Rule.ROLE, spot, message, **values)


def _role(case: Case, block: Block) -> Role | None:
    quote = block.quote
    person = case.material.people.get(quote.speaker.id) if quote and quote.speaker else None
    held = person.roles if person else ()
    return next((role for role in held if quote and role.id == quote.role), None)


def _newer(case: Case, quoted: StoryFigure, then: date) -> Figure | None:
    """A claim of the same thing that was newer at the time of the story and says otherwise.

    A figure without a date is taken to be of the story's time: only what was said in the
    year before can have overtaken it.
    """
    organisation = case.material.organisations.get(quoted.organisation.id)
    own = quoted.figure
    said = _ended(own) or then - RECENT
    found = [
        each
        for each in (organisation.figures if organisation else ())
        if each.what == own.what and each.id != own.id and not each.forecast
        if (each.value, each.qualifier, each.text) != (own.value, own.qualifier, own.text)
        if own.value is not None and each.value is not None
        if (day := _began(each)) is not None and said < day <= then
    ]
    return max(found, key=_age, default=None)


def _age(figure: Figure) -> date:
    return _began(figure) or date.min


def _began(figure: Figure) -> date | None:
    return figure.as_of.earliest if figure.as_of else None


def _ended(figure: Figure) -> date | None:
    return figure.as_of.latest if figure.as_of else None


def _of_figure(quoted: StoryFigure) -> Spot:
    kind = quoted.organisation.kind
    return Spot(kind=kind or Kind.ORGANISATION, id=quoted.organisation.id, field="figures")
