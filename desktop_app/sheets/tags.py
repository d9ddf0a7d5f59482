"""The structure of a document for screen readers: what each piece is, in reading order."""

from dataclasses import dataclass, field

Content = tuple[int, int]
"""Marked content: index of the page, number within the page."""


@dataclass(slots=True, eq=False)
class Tag:
    """A structure element: its kind, its language and spoken text, and what it holds."""

    kind: str
    language: str = ""
    alt: str = ""
    kids: "list[Tag | Content | str]" = field(default_factory=list)

    def add(self, kind: str, *, language: str = "", alt: str = "") -> "Tag":
        """A new element inside this one, after the others."""
        child = Tag(kind, language, alt)
        self.kids.append(child)
        return child

    def holds_content(self) -> bool:
        """Whether anything on paper belongs to this element or one inside it."""
        return any(not isinstance(kid, Tag) or kid.holds_content() for kid in self.kids)
