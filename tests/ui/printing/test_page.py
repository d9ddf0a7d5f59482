"""The print page shows what comes out, hands it over as wished, and only what may go out."""

import os
import stat
import sys
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from desktop_app.domain.story import BlockKind
from desktop_app.layout.imposing import Imposing
from desktop_app.services import consents, stories
from desktop_app.services.removal import remove
from desktop_app.ui.background import Cancelled
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.ui.printing import print_work, spooler
from desktop_app.ui.printing.page import PrintPage
from desktop_app.ui.printing.wish import PrintWish, Sides
from desktop_app.ui.stories.paper import NotPrinted
from tests.ui.stories.conftest import book, desk, filled, key

__all__ = ["book", "desk", "filled", "key"]


@pytest.fixture
def wish(key):
    return PrintWish(
        wanted=Wanted(kind="story", keys=(key,)),
        languages=("de",),
        look="",
        office_contact="",
        day=date(2026, 11, 25),
    )


@pytest.fixture
def page(desk, german, qtbot, wish, tmp_path):
    home = QWidget()
    shown = PrintPage(home, desk, german, wish, tmp_path)
    shown.show()
    qtbot.waitUntil(lambda: shown.shown is not None, timeout=20_000)
    yield shown
    shown.reject()
    qtbot.waitUntil(lambda: not shown.busy(), timeout=20_000)
    home.close()


def after(qtbot, page, act):
    """What is seen once `act` has been done."""
    before = page.shown
    act()
    qtbot.waitUntil(lambda: page.shown is not before, timeout=20_000)
    return page.shown


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


class Steps:
    """A task as far as painting needs one; can want to stop."""

    def __init__(self, most=99):
        self.most, self.seen = most, []

    def step(self, done, total):
        if done >= self.most:
            raise Cancelled
        self.seen.append((done, total))


def printer(file):
    made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(file))
    return made


def files(book, wish):
    return [print_work.finished(book, wish, language) for language in wish.languages]


def test_the_sides_of_paper_are_seen_and_counted(page, qtbot):
    assert len(page.shown.sides) == 2
    assert page._paper.whole == "2 Seiten, 2 Blatt Papier"
    shown = after(qtbot, page, lambda: choose(page.options.sides, Sides.LONG))
    assert len(shown.sides) == 2
    assert page._paper.whole == "2 Seiten, 1 Blatt Papier"


def test_grey_pages_and_languages_are_seen(page, qtbot):
    def act():
        page.options.languages["fr"].click()
        page.options.ink._segments["grey"].click()
        page.options.pages.setText("1")
        page.options.pages.textEdited.emit("1")

    shown = after(qtbot, page, act)
    assert len(shown.sides) == 2
    assert all(side.isGrayscale() for side in shown.sides)


def test_a_booklet_lays_two_pages_across(page, qtbot):
    shown = after(qtbot, page, lambda: choose(page.options.imposing, Imposing.BOOKLET))
    assert len(shown.sides) == 2
    assert all(side.width() > side.height() for side in shown.sides)


def test_pages_that_are_not_there_are_said(page, qtbot):
    page.options.pages.setText("7")
    page.options.pages.textEdited.emit("7")
    qtbot.waitUntil(page._problem.isVisible, timeout=20_000)
    assert "Seite 7" in page._problem.accessibleName()
    assert not page.print.isEnabled()


def test_the_name_of_the_file_says_month_partners_and_language(book, wish):
    from desktop_app.services.sheet_names import sheet_name

    name = sheet_name(book, wish.story, "de", wish.day)
    assert name == "2015-05_INNONET-Plastipolis_de.pdf"


def test_each_language_is_saved(page, tmp_path, qtbot):
    for language in ("en", "fr"):
        page.options.languages[language].click()
    with qtbot.waitSignal(page.told, timeout=20_000):
        page.save_to(tmp_path / "alle")
    assert len(list((tmp_path / "alle").glob("*.pdf"))) == 3


def test_saving_can_be_stopped_and_leaves_nothing(page, tmp_path, qtbot):
    page.save_to(tmp_path / "a.pdf")
    assert page.work.isVisible()
    page.work.stop.click()
    qtbot.waitUntil(lambda: not page.busy(), timeout=20_000)
    assert list(tmp_path.glob("a*")) == []
    assert page.save.isEnabled()


def test_without_a_consent_nothing_is_printed_or_saved(page, book, key, tmp_path, qtbot):
    quote = stories.whole(book, key).of_kind(BlockKind.QUOTE)[0].quote
    [consent] = consents.about(book, [quote.id])[quote.id]
    remove(book, "consent", consent.id)
    for act in (lambda: page.save_to(tmp_path / "a.pdf"), page.start):
        act()
        qtbot.waitUntil(page._problem.isVisible, timeout=20_000)
        assert "Nadine Kaiser" in page._problem.accessibleName()
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize(
    ("changes", "pages", "wide"),
    [
        ({}, 2, False),
        ({"pages": "2"}, 1, False),
        ({"imposing": Imposing.TWO_UP}, 1, True),
        ({"imposing": Imposing.BOOKLET, "grey": True}, 2, True),
        ({"languages": ("de", "en")}, 4, False),
    ],
)
def test_what_is_wished_is_painted_on_the_printer(book, wish, tmp_path, changes, pages, wide):
    from dataclasses import replace

    wished, steps = replace(wish, **changes), Steps()
    target = print_work.prepared(printer(tmp_path / "paper.pdf"), wished, files(book, wished))
    assert print_work.paint(wished, target, files(book, wished), steps) == pages
    made = PdfReader(tmp_path / "paper.pdf").pages
    assert len(made) == pages
    assert all(page.images for page in made)
    assert (made[0].mediabox.width > made[0].mediabox.height) == wide
    assert steps.seen == [(n, pages) for n in range(pages)]


def test_printing_can_be_stopped(book, wish, tmp_path):
    target = print_work.prepared(printer(tmp_path / "paper.pdf"), wish, files(book, wish))
    with pytest.raises(Cancelled):
        print_work.paint(wish, target, files(book, wish), Steps(most=1))


@pytest.mark.qt_log_ignore("QPainter", "QPdfEngine", "QFile")
def test_a_printer_that_takes_nothing_is_told(book, wish, tmp_path):
    nowhere = printer(tmp_path / "no folder" / "paper.pdf")
    target = print_work.prepared(nowhere, wish, files(book, wish))
    with pytest.raises(NotPrinted):
        print_work.paint(wish, target, files(book, wish), Steps())


def test_the_print_system_is_told_everything_and_no_shell_reads_it(wish):
    from dataclasses import replace

    wished = replace(
        wish, copies=3, pages="1 – 2", grey=True, sides=Sides.LONG, imposing=Imposing.TWO_UP
    )
    words = spooler.command(Path("x.pdf"), "-o evil; rm", wished, "A & B $(x)")
    assert words[:3] == ["lp", "-d", "-o evil; rm"]
    assert words[-2:] == ["--", "x.pdf"]
    told = " ".join(words)
    for part in (
        *("-n 3", "-P 1-2", "sides=two-sided-long-edge", "print-color-mode=monochrome"),
        *("number-up=2", "media=A4", "collate=true", "-t A & B $(x)"),
    ):
        assert part in told


def test_a_booklet_is_turned_along_its_short_edge(wish):
    from dataclasses import replace

    words = spooler.command(Path("x.pdf"), "P", replace(wish, imposing=Imposing.BOOKLET), "t")
    assert "sides=two-sided-short-edge" in words
    assert "booklet" in words


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
@pytest.mark.parametrize(("status", "fine"), [(0, True), (1, False)])
def test_the_print_system_takes_the_very_file_or_says_why_not(
    book, wish, tmp_path, monkeypatch, status, fine
):
    lp = tmp_path / "bin" / "lp"
    lp.parent.mkdir()
    lp.write_text(
        f'#!/bin/sh\nfor last; do :; done\ncp "$last" "{tmp_path}/got.pdf"\n'
        f'echo "out of toner" >&2\nexit {status}\n',
        encoding="utf-8",
    )
    lp.chmod(lp.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{lp.parent}{os.pathsep}{os.environ['PATH']}")
    if fine:
        assert print_work.print_it(book, wish, "Office", Steps()) == 2
        assert (tmp_path / "got.pdf").read_bytes() == files(book, wish)[0]
    else:
        with pytest.raises(spooler.NotSpooled, match="out of toner"):
            print_work.print_it(book, wish, "Office", Steps())
