"""Every kind of sheet before the judge of archives: PDF/A-3a and PDF/UA-1, also when hostile.

Runs by night where a Java with its compiler is, and `VERAPDF_CLASSPATH` leads to the jars of
veraPDF and JAXB; CONTRIBUTING.md says where they can be had.
"""

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from desktop_app.domain.house_look import HouseLook, Part
from desktop_app.domain.sheet import StorySheet
from desktop_app.services import sample
from desktop_app.services.book import Book, Mode
from desktop_app.sheets.brochure import render_brochure
from desktop_app.sheets.house_look import applied
from desktop_app.sheets.look_file import shipped_look
from desktop_app.sheets.own_fonts import read_font
from desktop_app.sheets.render import render
from desktop_app.ui.paper.work import made
from tests.own_fonts import own_font
from tests.sheets import (
    hostile,
    test_brochure,
    test_list_sheets,
    test_network_sheets,
    test_record_sheets,
    test_timeline_sheets,
)
from tests.sheets.seed import KINDS, PRINTED_ON, SHEETS, assets
from tests.sheets.test_every_kind import records_of

CLASSES = os.environ.get("VERAPDF_CLASSPATH", "")
MISSING = next(
    (
        why
        for why, there in (
            ("no Java with a compiler is here", shutil.which("javac")),
            ("VERAPDF_CLASSPATH does not lead to veraPDF", CLASSES),
        )
        if not there
    ),
    "",
)
pytestmark = [
    pytest.mark.nightly,
    pytest.mark.skipif(bool(MISSING), reason=f"veraPDF is not asked: {MISSING}"),
]
PICTURES = {**assets(), "broken": b"\xff\xd8no picture"}
MANY = 12  # hostile sheets of each kind
SHORT = tuple(odd for odd in hostile.ODD if len(odd) <= 300)  # the long ones are drawn below


@pytest.fixture(scope="module")
def judge(tmp_path_factory):
    """veraPDF, translated once: files in, the faults it finds out."""
    classes = tmp_path_factory.mktemp("classes")
    source = Path(__file__).parent / "verapdf" / "Verapdf.java"
    subprocess.run(["javac", "-cp", CLASSES, "-d", classes, source], check=True)

    def ask(files, flavours=("3a", "ua1")):
        said = subprocess.run(
            ["java", "-cp", f"{classes}{os.pathsep}{CLASSES}", "Verapdf", *flavours],
            input="".join(f"{file}\n" for file in files),
            capture_output=True,
            check=True,
            text=True,
            encoding="utf-8",
        )
        lines = [line.split("\t") for line in said.stdout.splitlines()]
        verdicts = [line for line in lines if line[0] in ("passed", "failed")]
        assert len(verdicts) == len(files) * len(flavours), said.stderr
        return [" ".join(line[1:])[:200] for line in lines if line[0] != "passed"]

    return ask


def written(folder, sheets):
    """The sheets as files."""
    files = []
    for name, sheet in sheets:
        files.append(folder / f"{name}.pdf")
        files[-1].write_bytes(sheet.pdf)
    return files


def drawn(strategy, count=MANY):
    """The same hostile values every night."""
    found = []
    few = settings(
        max_examples=count,
        phases=[Phase.generate],
        database=None,
        suppress_health_check=list(HealthCheck),
    )

    def keep(value):
        found.append(value)

    seed(7)(few(given(strategy)(keep)))()
    return found


def story(sheet: StorySheet, kind: str):
    return render(sheet, shipped_look("standard", kind), PICTURES, PRINTED_ON)


@pytest.mark.parametrize("kind", KINDS)
def test_a_story_passes_in_every_language(judge, kind, tmp_path):
    sheets_made = [(language, story(sheet, kind)) for language, sheet in SHEETS.items()]
    assert judge(written(tmp_path, sheets_made)) == []


@pytest.mark.parametrize("language", SHEETS)
def test_every_sheet_of_records_passes(judge, language, tmp_path):
    files = []
    with Book.open(tmp_path / "a.book", author="Nadine Kaiser", mode=Mode.CREATE) as book:
        sample.put_sample(book)
        for wanted in records_of(book):
            files.append(tmp_path / f"{wanted.kind}.pdf")
            files[-1].write_bytes(made(book, wanted, language, PRINTED_ON))
    assert judge(files) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_story_with_the_same_odd_text_in_every_field_passes(judge, kind, tmp_path):
    sheets_made = [
        (number, story(hostile.filled(SHEETS["de"], odd), kind))
        for number, odd in enumerate(SHORT)
    ]
    assert judge(written(tmp_path, sheets_made)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_stories_pass(judge, kind, tmp_path):
    sheets_made = [(n, story(sheet, kind)) for n, sheet in enumerate(drawn(hostile.sheets))]
    assert judge(written(tmp_path, sheets_made)) == []


def test_a_story_in_fonts_of_the_office_passes(judge, tmp_path):
    data = own_font()
    font = read_font(data, "House.ttf")
    house = HouseLook(name="Haus", fonts=(font,), faces=dict.fromkeys(Part, font.family))
    look = applied(shipped_look("standard", "story"), house, {font.blob: data})
    sheets_made = [
        (language, render(sheet, look, PICTURES, PRINTED_ON))
        for language, sheet in SHEETS.items()
    ]
    assert judge(written(tmp_path, sheets_made)) == []


LISTS = {
    "contacts": test_list_sheets.contact_sheets,
    "week": test_list_sheets.week_sheets,
    "labels": test_list_sheets.label_sheets,
}


@pytest.mark.parametrize("kind", LISTS)
def test_hostile_lists_pass(judge, kind, tmp_path):
    sheets_made = [(n, test_list_sheets.printed(s)) for n, s in enumerate(drawn(LISTS[kind]))]
    assert judge(written(tmp_path, sheets_made)) == []


def test_hostile_records_pass(judge, tmp_path):
    sheets = drawn(test_record_sheets.sheets)
    sheets_made = [(n, test_record_sheets.printed(sheet)) for n, sheet in enumerate(sheets)]
    assert judge(written(tmp_path, sheets_made)) == []


def test_hostile_timelines_pass(judge, tmp_path):
    sheets = drawn(st.tuples(test_timeline_sheets.sheets, st.sampled_from(["A4", "A0"])))
    sheets_made = [(n, test_timeline_sheets.printed(*each)) for n, each in enumerate(sheets)]
    assert judge(written(tmp_path, sheets_made)) == []


def test_hostile_networks_pass(judge, tmp_path):
    sheets = drawn(test_network_sheets.nodes)
    sheets_made = [
        (n, test_network_sheets.printed(test_network_sheets.network(nodes, ())))
        for n, nodes in enumerate(sheets)
    ]
    sheets_made.append(("star", test_network_sheets.printed(test_network_sheets.star(24))))
    assert judge(written(tmp_path, sheets_made)) == []


def test_hostile_brochures_pass(judge, tmp_path):
    look = shipped_look("standard", "story")
    sheets_made = [
        (
            number,
            render_brochure(
                replace(test_brochure.WORDS, title=title, issuer=issuer),
                stories,
                look,
                PICTURES,
                PRINTED_ON,
            ),
        )
        for number, (title, issuer, stories) in enumerate(drawn(test_brochure.BROCHURES, 4))
    ]
    assert judge(written(tmp_path, sheets_made)) == []


def test_a_file_without_tags_does_not_pass(judge, tmp_path):
    from reportlab.pdfgen.canvas import Canvas

    plain = Canvas(str(tmp_path / "plain.pdf"))
    plain.drawString(99, 99, "ohne Tags")
    plain.save()
    assert any(
        line.startswith("ua1 plain.pdf 7.1-") for line in judge([tmp_path / "plain.pdf"])
    )
