"""Where the months and days of the month grid lie. Geometry and the calendar, no painter."""

from calendar import Calendar
from datetime import MAXYEAR, MINYEAR, date

from PySide6.QtCore import QRectF

from desktop_app.ui import theme
from desktop_app.values import dataclass

MONTHS, DAYS = 3, 7
SIDE, HEAD, GAP = 12.0, 36.0, 16.0
MONTH_WIDE, MONTH_TALL = 62.0, 40.0
DAY_WIDE, DAY_TALL = 34.0, 28.0


@dataclass(frozen=True, slots=True)
class Choice:
    """A month, or with a `day` above 0 a day of it."""

    year: int
    month: int
    day: int = 0

    @property
    def edtf(self) -> str:
        """As EDTF writes it."""
        month = f"{self.year:04}-{self.month:02}"
        return f"{month}-{self.day:02}" if self.day else month

    def moved(self, months: int) -> "Choice":
        """The month some months away."""
        place = self.year * 12 + self.month - 1 + months
        place = min(max(place, MINYEAR * 12), MAXYEAR * 12 + 11)
        return Choice(place // 12, place % 12 + 1)

    def day_moved(self, days: int) -> "Choice":
        """The day some days away."""
        first, last = date.min.toordinal(), date.max.toordinal()
        ordinal = date(self.year, self.month, max(self.day, 1)).toordinal() + days
        day = date.fromordinal(min(max(ordinal, first), last))
        return Choice(day.year, day.month, day.day)


@dataclass(frozen=True, slots=True)
class Cell:
    """A place that can be pressed and what it stands for."""

    room: QRectF
    choice: Choice


def unit() -> float:
    """Grows with the letters."""
    return max(theme.look().percent, 100) / 100


def size() -> tuple[float, float]:
    """Width and height of the whole grid."""
    wide = 2 * SIDE + MONTHS * MONTH_WIDE + GAP + DAYS * DAY_WIDE
    tall = 2 * SIDE + HEAD + max(4 * MONTH_TALL, DAY_TALL + 6 * DAY_TALL) + 4
    return wide * unit(), tall * unit()


def head(of_days: bool) -> QRectF:  # noqa: FBT001 -- which of the two halves
    """The room above the months or above the days."""
    u = unit()
    if of_days:
        return QRectF(_days_left(), SIDE * u, DAYS * DAY_WIDE * u, HEAD * u)
    return QRectF(SIDE * u, SIDE * u, MONTHS * MONTH_WIDE * u, HEAD * u)


def steps() -> tuple[QRectF, QRectF]:
    """The rooms of the arrows to the year before and after."""
    room = head(of_days=False)
    side = room.height()
    return (
        QRectF(room.left(), room.top(), side, side),
        QRectF(room.right() - side, room.top(), side, side),
    )


def months(year: int) -> tuple[Cell, ...]:
    """The twelve months."""
    u = unit()
    top = (SIDE + HEAD) * u
    return tuple(
        Cell(
            QRectF(
                (SIDE + (place % MONTHS) * MONTH_WIDE) * u,
                top + (place // MONTHS) * MONTH_TALL * u,
                MONTH_WIDE * u,
                MONTH_TALL * u,
            ),
            Choice(year, place + 1),
        )
        for place in range(12)
    )


def weekdays() -> tuple[QRectF, ...]:
    """The rooms of the seven names above the days."""
    u = unit()
    top = (SIDE + HEAD) * u
    return tuple(
        QRectF(_days_left() + place * DAY_WIDE * u, top, DAY_WIDE * u, DAY_TALL * u)
        for place in range(DAYS)
    )


def days(year: int, month: int) -> tuple[Cell, ...]:
    """The days of a month under their weekdays, weeks beginning on Monday."""
    u = unit()
    top = (SIDE + HEAD + DAY_TALL) * u
    return tuple(
        Cell(
            QRectF(
                _days_left() + (place % DAYS) * DAY_WIDE * u,
                top + (place // DAYS) * DAY_TALL * u,
                DAY_WIDE * u,
                DAY_TALL * u,
            ),
            Choice(year, month, day),
        )
        for place, day in enumerate(Calendar().itermonthdays(year, month))
        if day
    )


def _days_left() -> float:
    return (SIDE + MONTHS * MONTH_WIDE + GAP) * unit()
