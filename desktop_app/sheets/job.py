"""One sheet on its way to paper: its look, its pictures, and what was noticed on the way."""

from collections.abc import Mapping
from dataclasses import replace

from desktop_app.domain.sheet import StorySheet
from desktop_app.layout.fit import Cut
from desktop_app.sheets import notices, pictures
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.look import Look
from desktop_app.sheets.setting import Setting
from desktop_app.sheets.text import MM, Text, paragraph, typeset
from desktop_app.sheets.tidy import one_line
from desktop_app.values import dataclass

_OPENING = 48  # letters of a text that name it where it is continued


@dataclass(frozen=True, slots=True)
class Rest:
    """What did not fit its place and is printed at the end."""

    field: str
    heading: str
    text: str
    language: str = ""


class Job(Bench):
    """The materials of one sheet, and what is learnt about them."""

    def __init__(self, sheet: StorySheet, look: Look, assets: Mapping[str, bytes]) -> None:
        super().__init__(look, sheet.language)
        self.sheet, self.assets = sheet, assets
        self.rests: list[Rest] = []
        self.squeeze = 0

    def start_over(self, squeeze: int) -> None:
        """Forget what was learnt, to set the opening of the sheet tighter."""
        self.notices.clear()
        self.rests.clear()
        self.squeeze = squeeze

    def fit(
        self,
        field: str,
        content: str,
        name: str,
        width: float,
        height: float,
        *,
        lines: int = 0,
        prefer: int = 0,
        foreign: str = "",
        colour: str = "",
        align: str = "left",
    ) -> Setting:
        """A text at the largest step that fits; what does not fit at all goes to the end."""
        if not one_line(content):
            return Setting()
        ladder = self.look.ladder(name)
        text: Text | None = None
        if prefer:
            for step in range(len(ladder.steps)):
                style = self.style(name, step, colour=colour, align=align)
                text = self.typeset(content, style, width, field, foreign)
                if len(text.lines) <= prefer and not text.divided:
                    return Setting((text,))
        for step in range(self._first_step(content, name, width, height), len(ladder.steps)):
            style = self.style(name, step, colour=colour, align=align)
            text = self.typeset(content, style, width, field, foreign)
            enough = text.height <= height + 0.01 and (not lines or len(text.lines) <= lines)
            if enough and (style.hyphens or not text.divided):
                return Setting((text,))
        if text is None:
            raise AssertionError(name)
        most = int((height + 0.01) * MM // text.style.leading)
        most = min(most, lines) if lines else most
        if len(text.lines) <= most:
            return Setting((text,))
        return self._cut(text, max(1, most - 1), content)

    def _first_step(self, content: str, name: str, width: float, height: float) -> int:
        """Skip steps that are far too large, judged by the length of the text."""
        ladder = self.look.ladder(name)
        length = paragraph(ladder.face, content, self.language if ladder.hyphens else "").length
        for step, (size, leading) in enumerate(ladder.steps):
            if length * size / 1000 / MM / width * leading / MM <= height * 1.15:
                return step
        return len(ladder.steps) - 1

    def _cut(self, text: Text, count: int, content: str) -> Setting:
        """Keep `count` lines, if possible to the end of a word, and send the rest on."""
        while count > 1 and text.lines[count - 1].cut in (Cut.SOFT, Cut.FORCED):
            count -= 1
        opening = one_line(content)
        if len(opening) > _OPENING:
            opening = opening[:_OPENING].rsplit(" ", 1)[0] + "\u00a0…"
        heading = self.sheet.labels.continuation.format(of=opening)
        self.rests.append(Rest(text.field, heading, text.rest(count).spelled, text.language))
        self.note(text.field, notices.CONTINUED)
        more = typeset(
            self.sheet.labels.continued,
            self.style("more"),
            text.width,
            language=self.language,
            field=text.field,
        )
        return Setting((text.head(count), more))

    def resized(self, setting: Setting, size: float) -> Setting:
        """A text set smaller, to be like its neighbour; one that is cut stays as it is."""
        if len(setting.parts) != 1 or setting.size <= size:
            return setting
        text = setting.parts[0]
        ratio = text.style.leading / text.style.size
        style = replace(text.style, size=size, leading=round(size * ratio * 2) / 2)
        return Setting(
            (self.typeset(text.spelled, style, text.width, text.field, text.language),)
        )

    def usable_picture(self, field: str, asset: str) -> bytes | None:
        """The bytes of a picture that can be printed; a broken one is noticed."""
        data = self.assets.get(asset) if asset else None
        if data is not None and pictures.size(data) is None:
            data = None
        if data is None and asset:
            self.note(field, notices.NO_PICTURE)
        return data
