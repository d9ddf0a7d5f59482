"""A look at work: texts are set in its styles, and what is noticed about them is kept."""

from desktop_app.sheets import notices
from desktop_app.sheets.look import Look
from desktop_app.sheets.notices import Notice
from desktop_app.sheets.setting import Setting
from desktop_app.sheets.text import Style, Text, typeset
from desktop_app.sheets.tidy import one_line


class Bench:
    """What every kind of sheet needs: a look, a language, and a list of notices."""

    def __init__(self, look: Look, language: str) -> None:
        self.look, self.language = look, language
        self.notices: list[Notice] = []

    def note(self, field: str, message: str, **values: str | int) -> None:
        """Notice something about a field, once."""
        notice = Notice(field, message, tuple(sorted(values.items())))
        if notice not in self.notices:
            self.notices.append(notice)

    def style(
        self, name: str, step: int = 0, *, colour: str = "", align: str = "left"
    ) -> Style:
        """A style of the look at one step of its ladder."""
        return self.look.style(name, step, colour=colour, align=align)

    def line(
        self,
        content: str,
        name: str,
        width: float,
        *,
        field: str = "",
        align: str = "left",
        colour: str = "",
    ) -> Setting:
        """A short text of ours at the first step of its style, as long as it is."""
        style = self.style(name, colour=colour, align=align)
        return Setting((self.typeset(content, style, width, field, ""),))

    def typeset(
        self, content: str, style: Style, width: float, field: str, foreign: str
    ) -> Text:
        """Break a text into lines and notice characters that cannot be printed."""
        foreign = foreign if foreign != self.language else ""
        text = typeset(
            content, style, width, language=self.language, field=field, foreign=foreign
        )
        if missing := text.missing:
            found = "".join(dict.fromkeys(missing))
            self.note(field, notices.NO_FONT, characters=found[:40])
        return text

    def grown(
        self,
        content: str,
        name: str,
        width: float,
        *,
        lines: int = 0,
        field: str = "",
        foreign: str = "",
        colour: str = "",
        align: str = "left",
    ) -> Text:
        """A text at the largest step that takes few enough lines; else as tall as it needs."""
        ladder = self.look.ladder(name)
        text: Text | None = None
        for step in range(len(ladder.steps)):
            style = self.style(name, step, colour=colour, align=align)
            text = self.typeset(content, style, width, field, foreign)
            if not lines or (len(text.lines) <= lines and not text.divided):
                return text
        if text is None:
            raise AssertionError(name)
        return text

    def shortened(
        self,
        content: str,
        name: str,
        width: float,
        *,
        lines: int = 1,
        field: str = "",
        colour: str = "",
        align: str = "left",
    ) -> Text | None:
        """So many lines of a text, cut at a word with an ellipsis where it is too long.

        Only for what is said in full elsewhere.
        """
        shown = one_line(content)
        if not shown:
            return None
        while True:
            text = self.grown(shown, name, width, field=field, colour=colour, align=align)
            if len(text.lines) <= lines:
                return text
            first = text.head(lines).spelled
            shorter = first[: -max(1, len(first) // 12)].rsplit(" ", 1)[0] + "\u00a0…"
            shown = shorter if len(shorter) < len(shown) else "…"
