"""A cooperation in a list: its partners, its way as a mini bridge, its stage, its last date."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop_app.domain.cooperation import Stage
from desktop_app.layout.timeline import Course
from desktop_app.ui import text
from desktop_app.ui.timeline import strand_colours
from desktop_app.ui.timeline.mini import paint_mini
from desktop_app.ui.tokens import Tone
from desktop_app.values import dataclass

SIDE, DOT = 20, 17
NAME, BRIDGE, FOOT, AIR = 20, 26, 20, 9
TONES: Mapping[Stage, Tone] = {
    Stage.SEARCH: "text2",
    Stage.GETTING_TO_KNOW: "accentText",
    Stage.EXCHANGE: "accentText",
    Stage.PARTNERSHIP: "success",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CooperationRow:
    """Two names at most are shown; `more` says how many others there are.

    A cooperation with a title of its own shows it instead of the names.
    """

    course: Course
    title: str = ""
    more: str = ""
    stage: str = ""
    stage_tone: Tone = "text2"
    last: str = ""
    way: str = ""
    tall = NAME * 2 + BRIDGE + FOOT + 2 * AIR

    @property
    def spoken(self) -> str:
        """Everything the row shows, the bridge as `way` in words."""
        names = [strand.name for strand in self.course.strands]
        parts = (self.title, *names, self.stage, self.way, self.last)
        return ", ".join(part for part in parts if part)

    def paint(self, painter: QPainter, room: QRectF, *, chosen: bool) -> None:
        """From top to bottom: names, bridge, stage and date."""
        unit = room.height() / self.tall
        inside = room.adjusted(SIDE, AIR * unit, -SIDE, -AIR * unit)
        line = QRectF(inside.left(), inside.top(), inside.width(), NAME * unit)
        for number in range(2):
            self._paint_name(painter, line.translated(0, number * line.height()), number)
        bridge = QRectF(inside.left(), line.bottom() + line.height(), inside.width(), 0)
        bridge.setHeight(BRIDGE * unit)
        paint_mini(painter, bridge, self.course)
        foot = QRectF(inside.left(), bridge.bottom(), inside.width(), FOOT * unit)
        wide = text.width(self.last, "caption") + 1 if self.last else 0.0
        stage = foot.adjusted(0, 0, -wide - 8, 0)
        text.draw(painter, stage, self.stage, "captionM", self.stage_tone)
        date = QRectF(foot.right() - wide, foot.top(), wide, foot.height())
        text.draw(painter, date, self.last, "caption", "text2", align=text.RIGHT)

    def _paint_name(self, painter: QPainter, line: QRectF, number: int) -> None:
        if self.title and number == 0:
            text.draw(painter, line, self.title, "smallS", "text")
            return
        strands = self.course.strands
        if self.title:
            names = ", ".join(strand.name for strand in strands)
            text.draw(painter, line, names, "caption", "text2")
            return
        if number >= len(strands):
            return
        strand = strands[number]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(strand_colours.line(strand.colour))
        painter.drawEllipse(QPointF(line.left() + 4, line.center().y()), 4, 4)
        words = line.adjusted(DOT, 0, 0, 0)
        if number == 1 and self.more:
            wide = text.width(self.more, "caption") + 1
            end = QRectF(line.right() - wide, line.top(), wide, line.height())
            text.draw(painter, end, self.more, "caption", "text3", align=text.RIGHT)
            words.setRight(end.left() - 8)
        text.draw(painter, words, strand.name, "smallS", "text")


def stage_tone(which: Stage, *, resting: bool) -> Tone:
    """The colour of a stage's word; the word itself says the same."""
    if resting:
        return "warning"
    return TONES[which]
