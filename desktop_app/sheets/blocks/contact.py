"""Whom to ask: name, ways to reach them as links, and the card as a square code."""

from collections.abc import Sequence

from desktop_app.domain.sheet import Contact
from desktop_app.sheets import notices, qr
from desktop_app.sheets.blocks.block import Block, write
from desktop_app.sheets.job import Job
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.setting import Setting
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.tidy import one_line
from desktop_app.values import dataclass

_PADDING = 8.0
_CODE, _SMALL_CODE = 28.0, 21.0


@dataclass(frozen=True, slots=True)
class Way:
    """A way to reach somebody: its label, what is printed, what is opened."""

    label: Setting
    value: Setting
    address: str
    spoken: str

    def draw(self, paper: Paper, at: tuple[float, float], indent: float, parent: Tag) -> float:
        """Draw the line and its link; returns the height."""
        x, y = at
        write(paper, parent, "P", self.label, x, y)
        if not self.address:
            return write(paper, parent, "P", self.value, x + indent, y)
        link = parent.add("P").add("Link")
        height = self.value.draw(paper, link, x + indent, y)
        box = (x + indent, y, self.value.ink, height)
        paper.link(link, self.address, self.spoken, box)
        return height


@dataclass(frozen=True, slots=True)
class Code:
    """The square code with its spoken text."""

    side: int
    runs: qr.Cells
    alt: str
    colour: str

    def draw(self, paper: Paper, x: float, y: float, size: float, parent: Tag) -> None:
        """Draw the code."""
        with paper.mark(parent.add("Figure", alt=self.alt)):
            paper.cells(x, y, size / self.side, self.runs, self.colour)
        paper.occupy(x, y, size, size, "contact.card")


@dataclass(frozen=True, slots=True)
class Panel:
    """Everything on a tinted ground: name left, ways in the middle, code right."""

    heading: Setting
    name: Setting
    organisation: Setting
    ways: tuple[Way, ...]
    code: Code | None
    caption: Setting
    width: float
    tint: str

    @property
    def height(self) -> float:
        """The height in millimetres."""
        left = 12.8 + self.name.height + 0.8 + self.organisation.height
        right = 13.4 + sum(way.value.height + 0.6 for way in self.ways)
        code = _CODE + 4 + self.caption.height + 2.6 if self.code else 0.0
        return max(left + 6, right + 6, code)

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        with paper.artifact():
            paper.rectangle(x, y, self.width, self.height, self.tint)
        section = parent.add("Sect")
        write(paper, section, "H2", self.heading, x + _PADDING, y + 6.2)
        at = y + 12.8
        at += write(paper, section, "P", self.name, x + _PADDING, at) + 0.8
        write(paper, section, "P", self.organisation, x + _PADDING, at)
        at = y + 13.4
        for way in self.ways:
            at += way.draw(paper, (x + 77.5, at), 12, section) + 0.6
        if self.code:
            left = x + self.width - _PADDING - _CODE
            top = y + (self.height - _CODE - self.caption.height - 0.8) / 2
            self.code.draw(paper, left, top, _CODE, section)
            write(paper, section, "P", self.caption, left, top + _CODE + 0.8)


@dataclass(frozen=True, slots=True)
class Lines:
    """Everything below a rule, for the foot of a full page."""

    heading: Setting
    name: Setting
    organisation: Setting
    ways: tuple[Way, ...]
    code: Code | None
    width: float
    rule: str

    @property
    def height(self) -> float:
        """The height in millimetres."""
        text = self.heading.height + 0.8 + self.name.height + 0.4 + self.organisation.height
        text += sum(way.value.height for way in self.ways)
        return 3.2 + max(text, _SMALL_CODE + 0.6 if self.code else 0.0)

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        with paper.artifact():
            paper.line([(x, y), (x + self.width, y)], self.rule, 0.5)
        section = parent.add("Sect")
        at = y + 3.0
        at += write(paper, section, "H2", self.heading, x, at) + 0.8
        at += write(paper, section, "P", self.name, x, at) + 0.4
        at += write(paper, section, "P", self.organisation, x, at)
        for way in self.ways:
            at += way.draw(paper, (x, at), 0, section)
        if self.code:
            left = x + self.width - _SMALL_CODE - 8
            self.code.draw(paper, left, y + 3.8, _SMALL_CODE, section)


def contact(job: Job, width: float, form: str) -> list[Block]:
    """The contact in the form the layout asks for."""
    who = job.sheet.contact
    if who is None or not (who.name.strip() or who.organisation.strip()):
        return []
    code = _code(job, who)
    if form == "line":
        left = width - (_SMALL_CODE + 12 if code else 4)
        return [
            Lines(
                heading=job.fit("contact.heading", who.heading, "heading", left, 8),
                name=job.fit(
                    "contact.name", who.name, "contact_name_small", left, 11, prefer=1
                ),
                organisation=job.fit(
                    "contact.organisation", who.organisation, "contact_text_small", left, 11
                ),
                ways=_ways(job, who, "contact_way_small", left, labelled=False),
                code=code,
                width=width - 4,
                rule=job.look.colour("rule"),
            )
        ]
    return [
        Panel(
            heading=job.fit("contact.heading", who.heading, "heading", 64, 8),
            name=job.fit("contact.name", who.name, "contact_name", 66, 18, prefer=1),
            organisation=job.fit(
                "contact.organisation", who.organisation, "contact_text", 62, 22
            ),
            ways=_ways(job, who, "contact_way", 45, labelled=True),
            code=code,
            caption=job.line(job.sheet.labels.card, "small", _CODE, align="centre")
            if code
            else Setting(),
            width=width,
            tint=job.look.colour("tint"),
        )
    ]


def _ways(
    job: Job, who: Contact, style: str, width: float, *, labelled: bool
) -> tuple[Way, ...]:
    labels = job.sheet.labels
    ways: Sequence[tuple[str, str, str, str]] = (
        ("phone", labels.phone, who.phone, who.phone_link and f"tel:{who.phone_link}"),
        ("email", labels.email, who.email, _mail(who.email)),
        ("web", labels.web, who.web, _web(who.web)),
    )
    return tuple(
        Way(
            label=job.line(label, "contact_text", 12) if labelled else Setting(),
            value=job.fit(f"contact.{field}", value, style, width, 13),
            address=address,
            spoken=f"{one_line(label)} {one_line(value)}",
        )
        for field, label, value, address in ways
        if value.strip()
    )


def _mail(text: str) -> str:
    address = one_line(text)
    good = address.isascii() and address.count("@") == 1 and not set(address) & set(' <>"?&')
    return f"mailto:{address}" if good else ""


def _web(text: str) -> str:
    address = one_line(text)
    if not address or not address.isascii() or set(address) & set(' <>"'):
        return ""
    if "://" in address:
        return address if address.startswith(("https://", "http://")) else ""
    return f"https://{address}"


def _code(job: Job, who: Contact) -> Code | None:
    if not who.vcard:
        return None
    found = qr.cells(who.vcard)
    if found is None:
        job.note("contact.card", notices.CARD_TOO_LONG)
        return None
    alt = job.sheet.labels.card_alt.format(name=one_line(who.name))
    return Code(found[0], found[1], one_line(alt), job.look.colour("ink"))
