"""Pieces of text that several sheets are made of: dates, periods, ways, lines of lists."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from desktop_app.domain.cooperation import CooperationLine, Way
from desktop_app.domain.figure import Figure
from desktop_app.domain.ids import CooperationId
from desktop_app.domain.phone import PhoneNumber
from desktop_app.domain.reach import LINKS, PHONES, Reach, ReachKind
from desktop_app.domain.record_sheet import Entry, Fact
from desktop_app.domain.sheet import Passage
from desktop_app.domain.story import StoryLine
from desktop_app.domain.when import When
from desktop_app.services.record_sheets.vocabulary import STAGES, STATES, WAYS
from desktop_app.words import Words


def joined(*parts: str) -> str:
    """Those parts that say something, with a dot between."""
    return " · ".join(part for part in parts if part.strip())


def day(words: Words, on: date) -> str:
    """A day in words."""
    return words.date(When.from_edtf(on.isoformat(), text=""))


def as_of(words: Words, printed_on: date) -> str:
    """Of when a sheet is."""
    return words("As of {date}", date=day(words, printed_on))


def period(words: Words, since: When | None, until: When | None) -> str:
    """From when to when."""
    begin = words.date(since) if since else ""
    end = words.date(until) if until else ""
    if begin and end:
        return words("{start} to {end}", start=begin, end=end)
    if begin:
        return words("since {date}", date=begin) if since and since.latest else begin
    return words("until {date}", date=end) if end else ""


def basis(words: Words, figure: Figure) -> str:
    """When and where a figure was said."""
    said = words("As of {date}", date=words.date(figure.as_of)) if figure.as_of else ""
    kind = words("Forecast") if figure.forecast else ""
    source = words("Source: {title}", title=figure.source.title) if figure.source else ""
    return joined(kind, said, source)


def way(words: Words, reach: Reach) -> Fact:
    """A way to reach somebody, which opens where a program can."""
    address = ""
    if reach.kind in PHONES and reach.kind is not ReachKind.FAX:
        address = f"tel:{PhoneNumber(reach.value).dialled}"
    elif reach.kind is ReachKind.EMAIL:
        address = mail_address(reach.value)
    elif reach.kind in LINKS:
        address = web_address(reach.value)
    label = words(WAYS[reach.kind])
    return Fact(label=joined(label, reach.label), value=reach.value, address=address)


def ways(words: Words, reaches: Iterable[Reach]) -> tuple[Fact, ...]:
    """The preferred ways first."""
    return tuple(way(words, each) for each in sorted(reaches, key=_preference))


def _preference(reach: Reach) -> bool:
    return not reach.preferred


def mail_address(text: str) -> str:
    """What opens a mail to somebody; nothing for what is no plain address."""
    good = text.isascii() and text.count("@") == 1 and not set(text) & set(' <>"?&\n')
    return f"mailto:{text}" if good else ""


def web_address(text: str) -> str:
    """What opens a page; nothing for what is no plain address."""
    if not text or not text.isascii() or set(text) & set(' <>"\n'):
        return ""
    if "://" in text:
        return text if text.startswith(("https://", "http://")) else ""
    return f"https://{text}"


def cooperation_entries(
    words: Words, lines: Sequence[CooperationLine], ways_of: Mapping[CooperationId, Way]
) -> tuple[Entry, ...]:
    """Cooperations with stage, last date and their small bridge."""
    return tuple(
        Entry(
            title=Passage(text=line.title),
            text=joined(*line.partners) if line.title != " × ".join(line.partners) else "",
            beside=joined(
                words("Resting") if line.resting else words(STAGES[line.stage]),
                words.date(line.last, short=True) if line.last else "",
            ),
            cooperation=line,
            way=ways_of.get(line.id),
            alt=words.count(
                "Way of the cooperation: {n} milestone",
                "Way of the cooperation: {n} milestones",
                line.events,
            ),
        )
        for line in lines
    )


def story_entries(words: Words, lines: Iterable[StoryLine]) -> tuple[Entry, ...]:
    """Stories with their state."""
    return tuple(
        Entry(
            title=Passage(text=line.title, language=line.language),
            text=line.cooperation,
            beside=joined(
                words(STATES[line.state]),
                words.date(line.published, short=True) if line.published else "",
            ),
        )
        for line in lines
        if line.title.strip()
    )
