"""Every kind of sheet of the sample: its tags as a text, its pages as pictures, its rules.

`RENEW_GOLDENS=1` writes the texts and pictures anew; look at them before they are committed.
"""

import os
from datetime import date
from pathlib import Path

import pytest
from pdfua import validate
from PIL import Image, ImageChops
from PySide6.QtGui import QImage

from desktop_app.domain.reference import Kind
from desktop_app.services import cooperations, find, people, sample
from desktop_app.services.book import Book, Mode
from desktop_app.services.print import Order, render_story
from desktop_app.services.print_brochure import print_brochure
from desktop_app.services.reaches import add_address
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.ui.paper.work import made
from desktop_app.ui.stories.paper import Paper
from tests.sheets.reading import read

DAY = date(2026, 11, 25)
GOLDENS = Path(__file__).parent / "goldens"
RENEW = os.environ.get("RENEW_GOLDENS") == "1"
KINDS = (
    *("story", "story-1p", "handout-a5", "poster-a3", "brochure"),
    *("cluster", "person", "timeline", "contacts", "week", "labels", "network"),
)
WIDE = 240  # pixels: a page can be told from another, and no font hinting matters
STRAY, MOST = 40, 0.004  # of 255, and the part of all pixels that may stray so far


def records_of(book):
    """What is printed of the records of the sample, one of each kind."""
    person = next(key for key in people.keys(book))
    add_address(book, person=person, street="Bahnhofstraße 1", city="Pforzheim")
    keys = {
        "cluster": [row.id for row in find.records(book, [Kind.CLUSTER])[:1]],
        "person": [person],
        "timeline": cooperations.keys(book)[:1],
        "contacts": people.keys(book),
        "week": [],
        "labels": [person],
        "network": [],
    }
    return [Wanted(kind=kind, keys=tuple(records)) for kind, records in keys.items()]


@pytest.fixture(scope="module")
def sheets(tmp_path_factory):
    """Every kind as a finished file, from a book with the sample story."""
    folder = tmp_path_factory.mktemp("kinds")
    with Book.open(folder / "a.book", author="Nadine Kaiser", mode=Mode.CREATE) as book:
        story = sample.put_sample(book)
        order = Order(printed_on=DAY)
        found = {
            kind: render_story(book, story, Order(printed_on=DAY, kind=kind)).pdf
            for kind in KINDS[:4]
        }
        print_brochure(book, [story], folder / "brochure.pdf", order)
        found["brochure"] = (folder / "brochure.pdf").read_bytes()
        for wanted in records_of(book):
            found[wanted.kind] = made(book, wanted, "de", DAY)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_checker_of_pdf_ua_finds_nothing(sheets, kind, tmp_path):
    file = tmp_path / "sheet.pdf"
    file.write_bytes(sheets[kind])
    assert list(validate(file).findings) == []


@pytest.mark.parametrize("kind", KINDS[4:])
def test_the_tags_of_every_kind_read_like_the_page(sheets, kind):
    tree = "\n".join(read(sheets[kind]).tree) + "\n"
    golden = GOLDENS / f"{kind}.txt"
    if RENEW:
        golden.write_text(tree, "utf-8")
    assert tree == golden.read_text("utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_looks_as_it_did(sheets, kind, qapp, tmp_path):
    seen = painted(sheets[kind], tmp_path / f"{kind}.png")
    golden = GOLDENS / f"{kind}.png"
    if RENEW:
        seen.save(golden, optimize=True)
    known = Image.open(golden).convert("L")
    assert seen.size == known.size
    strayed = ImageChops.difference(seen, known).point(beyond).histogram()[255]
    part = strayed / (seen.width * seen.height)
    assert part <= MOST, f"{part:.2%} of the pixels differ; what was seen: {tmp_path}"


def test_a_picture_that_differs_is_seen(sheets, qapp, tmp_path):
    one = painted(sheets["cluster"], tmp_path / "a.png")
    moved = ImageChops.offset(one, 4, 4)
    strayed = ImageChops.difference(one, moved).point(beyond).histogram()[255]
    assert strayed / (one.width * one.height) > MOST


def beyond(value):
    return 255 if value > STRAY else 0


def painted(pdf, file):
    """The first two pages side by side, grey and small."""
    paper = Paper(pdf)
    pages = [paper.picture(page, WIDE) for page in range(min(paper.pages, 2))]
    tall = max(page.height() for page in pages)
    both = Image.new("L", (WIDE * len(pages), tall), 255)
    for place, page in enumerate(pages):
        page.convertToFormat(QImage.Format.Format_Grayscale8).save(str(file))
        both.paste(Image.open(file).convert("L"), (WIDE * place, 0))
    both.save(file)
    return both
