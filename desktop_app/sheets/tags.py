"""The structure of a document for screen readers: what each piece is, in reading order."""

from collections.abc import Iterator
from dataclasses import field

from desktop_app.values import dataclass

Content = tuple[int, int]
"""Marked content: index of the page, number within the page."""

_HEADINGS = {f"H{level}": level for level in range(1, 7)}


@dataclass(slots=True, eq=False)
class Tag:
    """A structure element: its kind, its language and spoken text, and what it holds.

    In a table `scope` says what a head is the head of, `span` over how many columns a cell
    goes; a cell is there `always`, also when it is empty.
    """

    kind: str
    language: str = ""
    alt: str = ""
    scope: str = ""
    span: int = 1
    always: bool = False
    kids: "list[Tag | Content | str]" = field(default_factory=list)

    def add(
        self,
        kind: str,
        *,
        language: str = "",
        alt: str = "",
        scope: str = "",
        span: int = 1,
        always: bool = False,
    ) -> "Tag":
        """A new element inside this one, after the others."""
        child = Tag(kind, language, alt, scope, span, always)
        self.kids.append(child)
        return child

    def holds_content(self) -> bool:
        """Whether anything on paper belongs to this element or one inside it."""
        return any(not isinstance(kid, Tag) or kid.holds_content() for kid in self.kids)

    def is_there(self) -> bool:
        """Whether it belongs into the file."""
        return self.always or self.holds_content()

    def walk(self) -> "Iterator[Tag]":
        """This element and all inside it that belong into the file, as one reads."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Tag) and kid.is_there():
                yield from kid.walk()


def settle(root: Tag, title: str) -> None:
    """Leave nothing a screen reader trips over, also where words are missing.

    No heading is more than one level below the last; a figure nobody described is called
    by the title of the document.
    """
    level = 0
    for tag in root.walk():
        if tag.kind in _HEADINGS:
            level = min(_HEADINGS[tag.kind], level + 1)
            tag.kind = f"H{level}"
        elif tag.kind == "Figure" and not tag.alt:
            tag.alt = title or "–"
