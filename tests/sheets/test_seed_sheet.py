"""The seed story on paper: every word, in order, true to the source."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from desktop_app.sheets import notices, qr
from desktop_app.sheets.look_file import shipped_look
from desktop_app.sheets.render import render
from tests.sheets.reading import read
from tests.sheets.seed import GERMAN, KINDS, MARGINS, PAGES, PRINTED_ON, SHEETS, assets

EVERY = [(language, kind) for kind in KINDS for language in SHEETS]
GOLDENS = Path(__file__).parent / "goldens"


@pytest.fixture(scope="module")
def printed():
    """Every sheet of the seed, printed once."""
    return {
        (language, kind): render(
            SHEETS[language], shipped_look("standard", kind), assets(), PRINTED_ON
        )
        for language, kind in EVERY
    }


def words(text):
    return re.findall(r"[^\W_]+", text)


@pytest.mark.parametrize(("language", "kind"), EVERY)
def test_the_seed_fills_its_pages_without_a_warning(printed, language, kind):
    sheet = printed[language, kind]

    assert sheet.pages == PAGES[kind]
    coarse = [notices.COARSE] if kind == "poster-a3" else []  # the sample's photo is small
    assert [each.message for each in sheet.warnings] == coarse


@pytest.mark.parametrize(("language", "kind"), EVERY)
def test_the_article_reads_back_word_for_word(printed, language, kind):
    text = " ".join(read(printed[language, kind].pdf).text.split())
    sheet = SHEETS[language]

    for said in (sheet.title, sheet.lead, sheet.quote.words.text):
        assert said in text
    told = sheet.sections if kind != "poster-a3" else ()  # a poster is not for reading long
    article = [p for section in told for p in section.paragraphs]
    reading = words(text)
    for paragraph in article:
        wanted = words(paragraph)
        start = next(i for i in range(len(reading)) if reading[i : i + 6] == wanted[:6])
        assert reading[start : start + len(wanted)] == wanted


@pytest.mark.parametrize(("language", "kind"), EVERY)
def test_nothing_touches_and_nothing_leaves_the_margins(printed, language, kind):
    reading = read(printed[language, kind].pdf)

    assert reading.overlaps() == []
    assert reading.outside(margin=MARGINS[kind]) == []


@pytest.mark.parametrize(("language", "kind"), EVERY)
def test_the_tags_read_like_the_page(printed, language, kind):
    tree = "\n".join(read(printed[language, kind].pdf).tree) + "\n"

    golden = GOLDENS / f"{kind}-{language}.txt"
    assert tree == golden.read_text("utf-8")


def test_figures_keep_their_qualifier_and_dots_are_true_to_scale(printed):
    text = read(printed["de", "story"].pdf).text

    assert "über 400" in text
    assert "1 Punkt = 5 Mitglieder" in text


def test_only_the_three_points_of_the_agreement_are_printed(printed):
    tree = read(printed["de", "story"].pdf).tree

    at = next(i for i, line in enumerate(tree) if "Was vereinbart wurde" in line)
    assert [line.strip() for line in tree if "Lbl" in line] == ["Lbl: 1", "Lbl: 2", "Lbl: 3"]
    assert "lädt" not in "\n".join(tree[at:])


def test_the_lines_of_its_own_time_are_printed_and_no_emblem(printed):
    for kind in KINDS:
        text = " ".join(read(printed["de", kind].pdf).text.split())

        assert "Network guidance: European Commission – Enterprise and Industry" in text
        assert "enterprise europe network – Wir stehen Unternehmen zur Seite" in text
        assert "ofinanziert" not in text


def test_the_derived_date_is_marked_and_explained(printed):
    for kind in KINDS:
        text = read(printed["de", kind].pdf).text

        assert "Oktober 2014*" in text or "Okt. 2014*" in text
        assert "* aus dem Text abgeleitet" in text


def test_the_square_code_holds_the_card_of_the_contact():
    side, runs = qr.cells(GERMAN.contact.vcard)
    picture = Image.new("L", (side + 8, side + 8), 255)
    for row, first, count in runs:
        for column in range(first, first + count):
            picture.putpixel((column + 4, row + 4), 0)

    found = zxingcpp.read_barcode(picture.resize((8 * (side + 8),) * 2, Image.NEAREST))

    assert found.text == GERMAN.contact.vcard


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
@pytest.mark.parametrize("language", SHEETS)
def test_another_reader_finds_the_same_words(printed, language, tmp_path):
    file = tmp_path / "sheet.pdf"
    file.write_bytes(printed[language, "story"].pdf)

    out = subprocess.run(
        ["pdftotext", "-raw", file, "-"], capture_output=True, check=True
    ).stdout.decode()

    found = set(words(re.sub("\u00ad\\s*", "", out)))
    sheet = SHEETS[language]
    wanted = words(" ".join((sheet.title, sheet.lead, *sheet.sections[0].paragraphs)))
    assert set(wanted) <= found
