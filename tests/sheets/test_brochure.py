"""Many stories as one brochure: right page numbers, an index, an outline, tags."""

import io
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdfua import validate

from desktop_app.domain.brochure_sheet import Brochure
from desktop_app.sheets.brochure import render_brochure
from desktop_app.sheets.look_file import shipped_look
from tests.sheets import hostile
from tests.sheets.reading import attachments, read
from tests.sheets.seed import GERMAN, PRINTED_ON, SHEETS, assets
from tests.sheets.test_hostile_sheets import touching

WORDS = Brochure(
    language="de",
    title="Vorbilder",
    issuer="Steinbeis-Europa-Zentrum",
    told="4 Stories",
    as_of="Stand: 25. November 2026",
    contents="Inhalt",
    index="Partner",
    page="Seite {page} von {pages}",
)
LONG = replace(GERMAN, title="Die lange Story", sections=GERMAN.sections * 6)
STORIES = (GERMAN, LONG, SHEETS["en"], SHEETS["fr"])


@pytest.fixture(scope="module")
def made():
    look = shipped_look("standard", "story")
    return render_brochure(WORDS, STORIES, look, assets(), PRINTED_ON)


def starts(reading):
    """The page on which the title of each story stands large, counted from 1."""
    found = {}
    for line in reading.lines:
        for sheet in STORIES:
            if line.size > 20 and line.page and line.text.strip()[:9] == sheet.title[:9]:
                found.setdefault(sheet.title, line.page + 1)
    return found


def test_the_contents_name_the_page_each_story_begins_on(made):
    reading = read(made.pdf)
    begin = starts(reading)
    assert len(begin) == 4
    tree = [line.strip() for line in reading.tree]
    for sheet in STORIES:
        at = next(n for n, line in enumerate(tree) if line.endswith(f": {sheet.title}"))
        assert f"P: {begin[sheet.title]}" in tree[at : at + 4]
        assert begin[sheet.title] % 2 == 1


def test_pages_are_numbered_through(made):
    reading = read(made.pdf)
    told = {
        line.page + 1: line.text.strip()
        for line in reading.lines
        if line.text.startswith("Seite ")
    }
    assert told == {page: f"Seite {page} von {made.pages}" for page in told}
    assert made.pages in told


def test_the_index_names_every_page_of_a_cluster(made):
    reading = read(made.pdf)
    begin = list(starts(reading).values())
    tree = [line.strip() for line in reading.tree]
    at = len(tree) - 1 - tree[::-1].index("P: Plastipolis")
    assert tree[at + 1] == "P: " + ", ".join(map(str, sorted(begin)))


def test_the_outline_leads_to_every_story(made):
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf, pdf.open_outline() as outline:
        titles = [str(item.title) for item in outline.root]
    assert titles == ["Vorbilder", "Inhalt", *(s.title for s in STORIES), "Partner"]


def test_the_contents_turn_to_the_page_of_each_story(made):
    begin = starts(read(made.pdf))
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
        led = [
            (str(link.Contents), numbers[link.Dest[0].objgen], str(link.Dest[1]))
            for link in pdf.pages[1].Annots
        ]
    assert led == [(sheet.title, begin[sheet.title], "/Fit") for sheet in STORIES]


def test_a_brochure_is_accessible_and_carries_the_data_of_its_stories(made, tmp_path):
    file = tmp_path / "brochure.pdf"
    file.write_bytes(made.pdf)
    assert list(validate(file).findings) == []
    assert {f"story-{n}.json" for n in (1, 2, 3, 4)} <= set(attachments(made.pdf))
    assert read(made.pdf).overlaps() == []


def test_the_same_stories_give_the_same_bytes(made):
    look = shipped_look("standard", "story")
    assert render_brochure(WORDS, STORIES, look, assets(), PRINTED_ON).pdf == made.pdf


def hostile_brochure(data):
    words = replace(WORDS, title=data[0], issuer=data[1])
    look = shipped_look("standard", "story")
    made = render_brochure(words, data[2], look, {}, PRINTED_ON)
    reading = read(made.pdf)
    assert reading.overlaps() == []
    assert touching(made.boxes) == []
    assert made.pages >= 2 + len(data[2])
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf, pdf.open_outline() as outline:
        assert len(outline.root) >= 2 + len(data[2])


BROCHURES = st.tuples(
    hostile.texts, hostile.texts, st.lists(hostile.sheets, min_size=1, max_size=3)
)


@settings(max_examples=4, suppress_health_check=list(HealthCheck))
@given(BROCHURES)
def test_a_hostile_brochure_is_bound_whole(data):
    hostile_brochure(data)


@pytest.mark.nightly
@settings(max_examples=1_000, suppress_health_check=list(HealthCheck))
@given(BROCHURES)
def test_a_thousand_hostile_brochures_are_bound_whole(data):
    hostile_brochure(data)
