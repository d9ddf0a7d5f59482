"""The month grid: twelve months of a year beside the days of the chosen one."""

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.domain.when import When
from desktop_app.domain.when.phrasing import SHORT
from desktop_app.ui import icons, text, theme
from desktop_app.ui.fields import month_cells
from desktop_app.ui.fields.month_cells import Cell, Choice
from desktop_app.ui.kit.painting import brush_on, edges, ground
from desktop_app.ui.tokens import Role, Tone
from desktop_app.words import Words

MONTH_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -3,
    Qt.Key.Key_Down: 3,
    Qt.Key.Key_PageUp: -12,
    Qt.Key.Key_PageDown: 12,
}
DAY_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
PAGE_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthGrid(QWidget):
    """Arrows walk, Page keys turn the year or the month, Tab goes to the days, Enter takes."""

    picked = Signal(object)  # Choice

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words, self._choice = words, Choice(2000, 1)

    @property
    def choice(self) -> Choice:
        """What Enter would take."""
        return self._choice

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._tell()

    def open_at(self, choice: Choice, corner: QPointF) -> None:
        """Show the grid with its upper left corner there."""
        wide, tall = month_cells.size()
        self.setFixedSize(round(wide), round(tall))
        self.move(corner.toPoint())
        self._go(choice)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, change between months and days, take, close."""
        key, here = Qt.Key(event.key()), self._choice
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(here)
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif here.day and key in DAY_KEYS:
            self._go(here.day_moved(DAY_KEYS[key]))
        elif here.day and key in PAGE_KEYS:
            month = here.moved(PAGE_KEYS[key])
            self._go(Choice(month.year, month.month, 1))
        elif not here.day and key in MONTH_KEYS:
            self._go(here.moved(MONTH_KEYS[key]))
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001 -- Qt's own names
        """Tab changes between the months and the days."""
        here = self._choice
        self._go(Choice(here.year, here.month, 0 if here.day else 1))
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A day or the heading of the days is taken; a month shows its days first."""
        point, here = event.position(), self._choice
        back, onward = month_cells.steps()
        if not QRectF(self.rect()).contains(point):
            self.close()
        elif back.contains(point) or onward.contains(point):
            self._go(Choice(here.year, here.month).moved(-12 if back.contains(point) else 12))
        elif month_cells.head(of_days=True).contains(point):
            self._take(Choice(here.year, here.month))
        elif (day := _at(point, month_cells.days(here.year, here.month))) is not None:
            self._take(day)
        elif (month := _at(point, month_cells.months(here.year))) is not None:
            self._go(month)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on a month takes it whole."""
        month = _at(event.position(), month_cells.months(self._choice.year))
        if month is not None:
            self._take(month)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Another year."""
        here, turned = self._choice, event.angleDelta().y()
        if turned:
            self._go(Choice(here.year, here.month).moved(-12 if turned > 0 else 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Months at the left, days at the right."""
        painter = brush_on(self)
        ground(painter, edges(self), 12, theme.colour("surface"), theme.colour("border2"))
        self._paint_heads(painter)
        names = SHORT[self._words.language].months.split()
        for cell in month_cells.months(self._choice.year):
            chosen = cell.choice.month == self._choice.month
            self._paint_cell(painter, cell, names[cell.choice.month - 1], chosen=chosen)
        locale = QLocale(self._words.language)
        for place, room in enumerate(month_cells.weekdays(), 1):
            name = locale.standaloneDayName(place, QLocale.FormatType.NarrowFormat)
            text.draw(painter, room, name, "micro", "text3", align=text.CENTRE)
        for cell in month_cells.days(self._choice.year, self._choice.month):
            chosen = cell.choice == self._choice
            self._paint_cell(painter, cell, str(cell.choice.day), chosen=chosen)

    def _paint_heads(self, painter: QPainter) -> None:
        here = self._choice
        year = month_cells.head(of_days=False)
        text.draw(painter, year, str(here.year), "bodyS", "text", align=text.CENTRE)
        for room, name in zip(
            month_cells.steps(), ("chevron-left", "chevron-right"), strict=True
        ):
            icons.draw(painter, name, "text2", room.center() - QPointF(8, 8), 16)
        whole = month_cells.head(of_days=True)
        if not here.day:
            ground(painter, whole.adjusted(2, 4, -2, -4), 8, theme.colour("accentTint"))
        label = self._words.date(When.from_edtf(Choice(here.year, here.month).edtf))
        tone: Tone = "text2" if here.day else "accentText"
        text.draw(painter, whole, label, "smallS", tone, align=text.CENTRE)

    def _paint_cell(self, painter: QPainter, cell: Cell, label: str, *, chosen: bool) -> None:
        tone: Tone = "text"
        held = chosen and bool(self._choice.day) == bool(cell.choice.day)
        if held:
            ground(painter, cell.room.adjusted(2, 2, -2, -2), 8, theme.colour("accent"))
            tone = "onAccent"
        elif chosen:
            ground(painter, cell.room.adjusted(2, 2, -2, -2), 8, theme.colour("accentTint"))
            tone = "accentText"
        role: Role = "caption" if cell.choice.day else "small"
        text.draw(painter, cell.room, label, role, tone, align=text.CENTRE)

    def _go(self, choice: Choice) -> None:
        self._choice = choice
        self._tell()
        self.update()

    def _tell(self) -> None:
        spoken = self._words.date(When.from_edtf(self._choice.edtf))
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(
            self._words("Arrow keys walk, Tab changes between months and days, Enter takes.")
        )
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _take(self, choice: Choice) -> None:
        self.close()
        self.picked.emit(choice)


def _at(point: QPointF, cells: tuple[Cell, ...]) -> Choice | None:
    return next((cell.choice for cell in cells if cell.room.contains(point)), None)
