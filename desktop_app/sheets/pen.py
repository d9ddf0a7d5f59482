"""Texts set as the content of new elements; an empty one leaves no trace."""

from desktop_app.domain.record_sheet import Fact
from desktop_app.domain.sheet import Passage
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.rows import Cell, Said
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.tidy import one_line


class Pen:
    """Sets texts on a bench, each with its element, in reading order."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench

    def say(
        self,
        tag: Tag,
        content: str | Passage,
        style: str,
        width: float,
        field: str = "",
        *,
        kind: str = "P",
        lines: int = 0,
        before: float = 0.0,
        colour: str = "",
        align: str = "left",
    ) -> tuple[Said, ...]:
        """A text as a new element of `kind` inside `tag`."""
        passage = Passage(text=content) if isinstance(content, str) else content
        text = self.bench.grown(
            passage.text,
            style,
            width,
            lines=lines,
            field=field,
            foreign=passage.language,
            colour=colour,
            align=align,
        )
        if not text.lines:
            return ()
        return (Said(tag.add(kind, language=text.language), text, before),)

    def way(
        self, tag: Tag, fact: Fact, width: float, field: str, *, style: str = "fact"
    ) -> tuple[Said, ...]:
        """The value of a fact; one that has an address opens it."""
        if not fact.address:
            return self.say(tag, fact.value, style, width, field)
        text = self.bench.grown(fact.value, style, width, field=field)
        if not text.lines:
            return ()
        link = tag.add("P").add("Link")
        spoken = " ".join(one_line(part) for part in (fact.label, fact.value) if part.strip())
        return (Said(link, text, address=fact.address, spoken=spoken),)

    def cell(self, x: float, *parts: tuple[Said, ...]) -> Cell:
        """Texts below each other."""
        return Cell(x, tuple(said for part in parts for said in part))
