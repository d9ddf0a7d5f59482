"""The structure of a document for screen readers: what each piece is, in reading order."""

from dataclasses import field

from desktop_app.values import dataclass

Content = tuple[int, int]
"""Marked content: index of the page, number within the page."""


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
