"""The head of the first page: who publishes, the rubric, and the photo."""

from dataclasses import replace
from math import ceil

from desktop_app.domain.sheet import Picture
from desktop_app.sheets import notices, pictures
from desktop_app.sheets.blocks.block import Block, write
from desktop_app.sheets.blocks.logos import Mark, mark
from desktop_app.sheets.job import Job
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.setting import Setting
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.tidy import one_line
from desktop_app.values import dataclass

_LEAST, _MOST = 46.0, 104.0
_WIDE_LEAST, _WIDE_MOST = 70.0, 150.0  # across the whole page
_COARSE = 150
_PHOTO_LEAST = 13.0  # millimetres below which a photo inside the columns shows nothing


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture cut to its box, with its caption."""

    picture: Picture
    data: bytes
    job: Job

    def draw(self, paper: Paper, box: tuple[float, float, float, float], figure: Tag) -> None:
        """Draw the picture as the content of `figure`."""
        x, y, width, height = box
        pixels = pictures.photo(
            self.data,
            round(width / height, 3),
            round(width * self.job.look.page.scale),
            self.picture.focus,
        )
        dpi = round(pixels.width / (width * self.job.look.page.scale / 25.4))
        if dpi < _COARSE:
            self.job.note("picture", notices.COARSE, dpi=dpi)
        with paper.mark(figure):
            paper.picture(pixels, x, y, width, height)
        paper.occupy(x, max(0.0, y), min(width, paper.width - x), height, "picture")


def photo(job: Job) -> Photo | None:
    """The picture of the sheet, if there is one that can be printed."""
    picture = job.sheet.picture
    data = job.usable_picture("picture", picture.asset) if picture else None
    return Photo(picture, data, job) if picture and data is not None else None


def legend(
    job: Job, width: float, height: float, between: str, *, align: str = "left"
) -> Setting:
    """Caption and credit of the picture."""
    picture = job.sheet.picture
    if picture is None:
        return Setting()
    caption, credit = picture.caption.strip(), picture.credit.strip()
    text = between.join(part for part in (caption, credit) if part)
    return job.fit("picture.caption", text, "caption", width, height, align=align)


@dataclass(frozen=True, slots=True)
class Masthead:
    """The publisher's mark and the rubric left, the photo right, over the edge if it may."""

    mark: Mark | None
    rubric: Setting
    caption: Setting
    photo: Photo
    height: float

    def stretched(self, height: float) -> Block:
        """The masthead with a taller or lower photo; whole millimetres, to be cut once."""
        return replace(self, height=max(self.least, float(round(min(height, _MOST) - 0.5))))

    @property
    def least(self) -> float:
        """What stands beside the photo has to find room."""
        return float(ceil(max(_LEAST, self._texts)))

    @property
    def _texts(self) -> float:
        """The height of what stands beside the photo."""
        mark = 13 + self.mark.height + 2 if self.mark else 8.0
        return mark + self.rubric.height + 3.4 + self.caption.height + 1.4

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block from the upper edge of the page."""
        page = self.photo.job.look.page
        if self.mark:
            self.mark.draw(paper, x, y + 13, parent)
        below = y + self.height - self.caption.height - 1.4
        rubric_y = below - self.rubric.height - 3.4
        write(paper, parent, "P", self.rubric, x - 0.4, rubric_y)
        figure = parent.add("Figure", alt=one_line(self.photo.picture.alt))
        left = page.x(5)
        if page.bleed:
            box = (left, y, page.width - left, self.height)
        else:
            box = (left, y + 14.0, page.span(8), self.height - 14)
        self.photo.draw(paper, box, figure)
        write(paper, parent, "P", self.caption, x, below)


@dataclass(frozen=True, slots=True)
class Banner:
    """The photo across the page from its upper edge, mark and rubric below it."""

    mark: Mark | None
    rubric: Setting
    caption: Setting
    photo: Photo
    height: float

    def stretched(self, height: float) -> Block:
        """The banner with a taller or lower photo; whole millimetres, to be cut once."""
        return replace(self, height=max(self.least, float(int(min(height, _WIDE_MOST)))))

    @property
    def least(self) -> float:
        """Below this height the photo is too low for its width."""
        return _WIDE_LEAST

    @property
    def _texts(self) -> float:
        right = self.rubric.height + (1.2 + self.caption.height if self.caption.parts else 0)
        return 4.0 + max(right, self.mark.height if self.mark else 0.0)

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block from the upper edge of the page."""
        page = self.photo.job.look.page
        high = self.height - float(ceil(self._texts))
        figure = parent.add("Figure", alt=one_line(self.photo.picture.alt))
        left, top, width = (0.0, y, page.width) if page.bleed else (x, y + 14.0, page.inner)
        self.photo.draw(paper, (left, top, width, y + high - top), figure)
        at = y + high + 4.0
        if self.mark:
            self.mark.draw(paper, x, at, parent)
        half = x + page.inner / 2
        at += write(paper, parent, "P", self.rubric, half, at) + 1.2
        write(paper, parent, "P", self.caption, half, at)


@dataclass(frozen=True, slots=True)
class Strip:
    """The publisher's mark and the rubric in one line above a rule."""

    mark: Mark | None
    rubric: Setting
    height: float
    width: float
    rule: str

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block from the upper edge of the page."""
        base = y + self.height - 0.8
        if self.mark:
            self.mark.draw(paper, x, base - 5.8 - self.mark.height / 2, parent)
        write(
            paper, parent, "P", self.rubric, x + self.width / 2, base - self.rubric.height - 2.6
        )
        with paper.artifact():
            paper.rectangle(x, base, self.width, 0.8, self.rule)


def masthead(job: Job, width: float, form: str) -> list[Block]:
    """The head of the page in the form the layout asks for; without a photo it is a strip."""
    sheet, page = job.sheet, job.look.page
    picture = photo(job) if form == "photo" else None
    if picture is not None:
        side = page.span(4) - 4
        publisher = mark(job, "issuer", sheet.issuer, side, 12, "ink") if sheet.issuer else None
        rubric = job.fit("rubric", sheet.rubric, "rubric", side, 18)
        head = Masthead(publisher, rubric, legend(job, side - 2, 14, "\n"), picture, _LEAST)
        return [head.stretched(_LEAST)]
    if form == "banner" and (shown := photo(job)):
        return [_banner(job, width, shown)]
    compact = form in ("strip", "small")
    publisher = (
        mark(job, "issuer", sheet.issuer, width / 2 - 6, 10 if compact else 12, "ink")
        if sheet.issuer
        else None
    )
    height = {"strip": 24.0, "small": 16.0}.get(form, 31.0)
    room = min(14.0, height - 7)
    rubric = job.fit("rubric", sheet.rubric, "rubric_small", width / 2, room, align="right")
    return [Strip(publisher, rubric, height, width, job.look.colour("primary"))]


def _banner(job: Job, width: float, shown: Photo) -> Block:
    sheet, half = job.sheet, width / 2
    publisher = mark(job, "issuer", sheet.issuer, half - 6, 12, "ink") if sheet.issuer else None
    rubric = job.fit("rubric", sheet.rubric, "rubric", half, 18, align="right")
    said = legend(job, half, 10, " · ", align="right")
    return Banner(publisher, rubric, said, shown, _WIDE_LEAST).stretched(_WIDE_LEAST)


@dataclass(frozen=True, slots=True)
class Framed:
    """A photo as high as what stands beside it, its caption below."""

    photo: Photo
    caption: Setting
    width: float
    height: float

    def stretched(self, height: float) -> Block:
        """The picture block at a given height, caption included; the photo never vanishes."""
        return replace(self, height=max(height, 24.0, self._under + _PHOTO_LEAST))

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        figure = parent.add("Figure", alt=one_line(self.photo.picture.alt))
        high = float(round(self.height - self._under - 1.0))
        self.photo.draw(paper, (x, y, self.width, high), figure)
        write(paper, parent, "P", self.caption, x, y + high + 1.4)

    @property
    def _under(self) -> float:
        return self.caption.height + 1.8 if self.caption.parts else 0.0


def picture(job: Job, width: float, _form: str) -> list[Block]:
    """The picture inside the text columns."""
    found = photo(job)
    if found is None:
        return []
    ended = found.picture.caption.strip().endswith((".", "!", "?"))
    between = " " if ended else " · "
    return [Framed(found, legend(job, width, 10.4, between), width, 24.0).stretched(24.0)]
