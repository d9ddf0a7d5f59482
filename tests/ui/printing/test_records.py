"""The print page takes every kind of sheet: seen, saved in languages, on paper that lies."""

from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QWidget

from desktop_app.domain.reference import Kind
from desktop_app.services import cooperations, find, looks, people
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.ui.printing import print_work
from desktop_app.ui.printing.page import PrintPage
from desktop_app.ui.printing.wish import PrintWish
from tests.ui.printing.test_page import Steps, printer
from tests.ui.stories.conftest import book, desk, filled, key

__all__ = ["book", "desk", "filled", "key"]

DAY = date(2026, 11, 25)


def wish(book, kind):
    records = {
        "cluster": lambda: (find.records(book, [Kind.CLUSTER])[0].id,),
        "person": lambda: (people.keys(book)[0],),
        "timeline": lambda: (cooperations.keys(book)[0],),
        "contacts": lambda: tuple(people.keys(book)),
        "week": tuple,
        "network": tuple,
    }
    wanted = Wanted(kind=kind, keys=records[kind](), title="Alle")
    return PrintWish(wanted=wanted, languages=("de",), look="", office_contact="", day=DAY)


@pytest.mark.parametrize(
    "kind", ["cluster", "person", "timeline", "contacts", "week", "network"]
)
def test_every_kind_is_seen_and_saved_in_its_languages(book, tmp_path, kind):
    wished = replace(wish(book, kind), languages=("de", "fr"))
    assert print_work.show(book, wished, 300).sides
    print_work.save(book, wished, tmp_path, Steps())
    names = sorted(file.name for file in tmp_path.glob("*.pdf"))
    assert [name[-7:] for name in names] == ["_de.pdf", "_fr.pdf"]
    assert all(PdfReader(tmp_path / name).pages for name in names)


def test_the_file_of_a_timeline_is_called_by_its_partners(book):
    name = print_work.name_of(book, wish(book, "timeline"), "fr")
    assert name == "2026-11_INNONET-Plastipolis_fr.pdf"


def test_a_timeline_lies_on_its_paper_and_can_be_larger(book, tmp_path, desk, german, qtbot):
    wished = wish(book, "timeline")
    home = QWidget()
    page = PrintPage(home, desk, german, wished, tmp_path)
    page.show()
    qtbot.waitUntil(lambda: page.shown is not None, timeout=20_000)
    box = page.options.kind
    assert box.isVisible()
    box.setCurrentIndex(box.findData("A4"))
    asked = page.options.wish()
    assert asked.paper == "A4"
    files = [print_work.finished(book, asked, "de")]
    target = print_work.prepared(printer(tmp_path / "paper.pdf"), asked, files)
    print_work.paint(asked, target, files, Steps())
    side = PdfReader(tmp_path / "paper.pdf").pages[0].mediabox
    assert (round(side.width), round(side.height)) == (842, 595)
    page.reject()
    qtbot.waitUntil(lambda: not page.busy(), timeout=20_000)
    home.close()


def test_records_are_printed_in_a_look_of_the_office(book):
    key = looks.add_look(book, "Unser Haus")
    looks.save_look(book, replace(looks.whole(book, key), colours={"primary": "#7A1F3D"}))
    plain = wish(book, "cluster")
    dressed = replace(plain, look="Unser Haus")
    assert print_work.finished(book, dressed, "de") != print_work.finished(book, plain, "de")
