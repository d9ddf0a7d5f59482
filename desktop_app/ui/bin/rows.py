"""What the list of the bin shows: a record, what kind it is, when and through whom it went."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop_app.domain.binned import Binned
from desktop_app.domain.folding import fold
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.ui import icons, theme
from desktop_app.ui.kit.painting import ground
from desktop_app.ui.kit.row_look import two_lines
from desktop_app.ui.tokens import Tone
from desktop_app.values import dataclass
from desktop_app.words import Words

TALL, LEFT = 56, 72

NAMES: Mapping[Kind, tuple[str, str]] = {
    Kind.PERSON: (N_("Contact"), "user-round"),
    Kind.ORGANISATION: (N_("Organisation"), "building-2"),
    Kind.CLUSTER: (N_("Cluster"), "hexagon"),
    Kind.COOPERATION: (N_("Cooperation"), "git-merge"),
    Kind.EVENT: (N_("Milestone"), "milestone"),
    Kind.FAIR: (N_("Fair"), "store"),
    Kind.EDITION: (N_("Edition of a fair"), "calendar-days"),
    Kind.AGREEMENT: (N_("Agreement"), "handshake"),
    Kind.STORY: (N_("Story"), "newspaper"),
    Kind.QUOTE: (N_("Quote"), "quote"),
    Kind.PICTURE: (N_("Picture"), "image"),
    Kind.FOLLOW_UP: (N_("Next step"), "bell"),
    Kind.CONSENT: (N_("Consent"), "shield-check"),
    Kind.SOURCE: (N_("Source"), "link"),
    Kind.TAG: (N_("Tag"), "tag"),
    Kind.ATTACHMENT: (N_("File"), "paperclip"),
    Kind.CUSTOM_FIELD: (N_("Own field"), "sliders-horizontal"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BinRow:
    """One deleted record."""

    title: str
    sub: str
    icon: str
    tall = TALL

    @property
    def spoken(self) -> str:
        """All of its words."""
        return f"{self.title}, {self.sub}"

    def paint(self, painter: QPainter, room: QRectF, *, chosen: bool) -> None:
        """The icon of its kind, then the words."""
        bed = QRectF(room.left() + 20, room.center().y() - 18, 36, 36)
        ground(painter, bed, 9, theme.colour("surface" if chosen else "sunken"))
        tone: Tone = "accentText" if chosen else "text2"
        icons.draw(painter, self.icon, tone, bed.center() - QPointF(9, 9), 18)
        two_lines(painter, room.adjusted(LEFT, 0, -20, 0), self.title, self.sub, strong=chosen)


def look(record: Binned, words: Words) -> BinRow:
    """The row of a record."""
    name, icon = NAMES[record.kind]
    values = {"kind": words(name), "time": f"{record.at.astimezone():%H:%M}"}
    if record.author:
        sub = words("{kind} · deleted at {time} by {author}", author=record.author, **values)
    else:
        sub = words("{kind} · deleted at {time}", **values)
    return BinRow(title=record.title or words("Without a name"), sub=sub, icon=icon)


def days(records: Sequence[Binned], today: date, words: Words) -> list[tuple[str, int]]:
    """The days of deletion as they are read, each with the number of records below it."""
    found = groupby(record.at.astimezone().date() for record in records)
    return [(_day(day, today, words), len(list(same))) for day, same in found]


def fitting(records: Sequence[Binned], wanted: str, words: Words) -> list[Binned]:
    """Those whose title, kind or author has each word of `wanted`."""
    parts = fold(wanted).split()
    return [each for each in records if all(part in _said(each, words) for part in parts)]


def _said(record: Binned, words: Words) -> str:
    return fold(" ".join((record.title, words(NAMES[record.kind][0]), record.author)))


def _day(day: date, today: date, words: Words) -> str:
    if day == today:
        return words("Today")
    if day == today - timedelta(days=1):
        return words("Yesterday")
    return words.date(When.from_edtf(day.isoformat()))
