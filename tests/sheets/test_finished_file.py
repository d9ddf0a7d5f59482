"""The finished file as other programs see it: the same bytes, its words, its tags, its code."""

import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pypdf
import pytest
import zxingcpp
from pdfua import validate
from PIL import Image

from desktop_app.domain.sheet import Passage
from desktop_app.services import funding
from desktop_app.sheets.look_file import shipped_look
from desktop_app.sheets.render import render
from tests.sheets.reading import attachments, read
from tests.sheets.seed import GERMAN, KINDS, PRINTED_ON, SHEETS, assets

ROOT = Path(__file__).parents[2]
FUNDED = replace(GERMAN, funding=funding.profile("eu-2021").lines("de"))
BARE = replace(GERMAN, picture=None, quote=None, contact=None, logos=(), funding=None)
CASES = {**SHEETS, "funded": FUNDED, "bare": BARE}


def printed(sheet, kind="story", printed_on=PRINTED_ON):
    return render(sheet, shipped_look("standard", kind), assets(), printed_on)


def opened(pdf):
    return pikepdf.open(io.BytesIO(pdf))


@pytest.mark.parametrize("seed", ["0", "42"])
def test_another_process_writes_the_same_bytes(seed, tmp_path):
    program = (
        "import hashlib;"
        "from tests.sheets.test_finished_file import GERMAN, FUNDED, printed;"
        "printed(FUNDED);"  # what was printed before must leave no trace
        "print(hashlib.sha256(printed(GERMAN).pdf).hexdigest())"
    )
    found = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
        capture_output=True,
        check=True,
        text=True,
    )
    assert found.stdout.strip() == hashlib.sha256(printed(GERMAN).pdf).hexdigest()


def test_the_day_of_printing_is_the_only_clock():
    assert printed(GERMAN).pdf == printed(GERMAN).pdf
    assert printed(GERMAN).pdf != printed(GERMAN, printed_on=date(2027, 1, 1)).pdf


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("case", CASES)
def test_a_checker_of_pdf_ua_finds_nothing(case, kind, tmp_path):
    file = tmp_path / "sheet.pdf"
    file.write_bytes(printed(CASES[case], kind).pdf)
    assert list(validate(file).findings) == []


@pytest.mark.parametrize("language", SHEETS)
@pytest.mark.parametrize("profile", ["een-smp", "eu-2021-funded", "interreg-2021"])
def test_the_last_line_of_a_funding_statement_is_no_widow(profile, language):
    lines = funding.profile(profile).lines(language)
    pages = read(printed(replace(SHEETS[language], funding=lines)).pdf)
    whole = lines.statement.text
    said = [line for line in pages.lines if line.text.strip() and line.text.strip() in whole]
    wide = [line.width for line in said]
    assert wide[-1] > max(wide) / 2


@pytest.mark.parametrize("language", SHEETS)
def test_the_file_says_its_title_and_language_and_embeds_its_fonts(language):
    with opened(printed(SHEETS[language]).pdf) as pdf:
        assert str(pdf.Root.Lang) == {"de": "de-DE", "en": "en-GB", "fr": "fr-FR"}[language]
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert pdf.Root.MarkInfo.Marked
        assert pdf.open_metadata()["pdfuaid:part"] == "1"
        assert str(pdf.docinfo.Title) == SHEETS[language].title
        for page in pdf.pages:
            for font in page.Resources.Font.values():
                assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", SHEETS)
def test_a_plain_reader_finds_every_word_once_line_ends_are_mended(language, kind):
    reader = pypdf.PdfReader(io.BytesIO(printed(SHEETS[language], kind).pdf))
    text = "".join(page.extract_text() for page in reader.pages)
    text = re.sub("\u00ad\\s*", "", text)
    sheet = SHEETS[language]
    article = sheet.sections[0].paragraphs if kind != "poster-a3" else ()
    wanted = (sheet.title, sheet.lead, sheet.quote.words.text, *article)
    found = set(re.findall(r"[^\W_]+", text))
    assert set(re.findall(r"[^\W_]+", " ".join(wanted))) <= found
    assert not any("\ue000" <= letter <= "\uf8ff" for letter in text)  # a lost ligature


def test_everything_but_the_photo_is_drawn_in_lines_and_letters():
    with opened(printed(GERMAN).pdf) as pdf:
        pictures = [len(page.Resources.get("/XObject", {})) for page in pdf.pages]
    assert pictures == [1, 0]


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler-utils is not installed")
@pytest.mark.parametrize(
    ("kind", "page"),
    [("story", 2), ("story-1p", 1), ("handout-a5", 2), ("poster-a3", 1)],
)
def test_the_square_code_on_paper_is_the_card_inside_the_file(kind, page, tmp_path):
    pdf = printed(GERMAN, kind).pdf
    (tmp_path / "a.pdf").write_bytes(pdf)
    subprocess.run(
        ["pdftoppm", "-r", "200", "-png", "-singlefile", "-f", str(page), "a.pdf", "a"],
        cwd=tmp_path,
        check=True,
    )
    found = zxingcpp.read_barcode(Image.open(tmp_path / "a.png"))
    assert found.text.encode() == attachments(pdf)["contact.vcf"]
    assert found.text.startswith("BEGIN:VCARD\r\nVERSION:3.0\r\n")


def test_a_quote_in_another_language_is_tagged_as_such():
    said = replace(GERMAN.quote, words=Passage(text="Un premier pas", language="fr"))
    tree = read(printed(replace(GERMAN, quote=said)).pdf).tree
    at = next(i for i, line in enumerate(tree) if "Un premier pas" in line)
    assert "lang='fr" in "".join(tree[at - 1 : at + 1])


def test_a_funded_profile_prints_emblem_statement_and_disclaimer():
    for kind in KINDS:
        tree = "\n".join(read(printed(FUNDED, kind).pdf).tree)
        assert "Figure alt='Flagge der Europäischen Union'" in tree
        assert "P: Kofinanziert von der Europäischen Union" in tree
        assert "Weder die Europäische Union noch die Bewilligungsbehörde" in tree
        assert "Network guidance" not in tree


def test_the_emblem_is_higher_than_a_centimetre_and_no_mark_is_higher():
    boxes = {box.field: box for box in printed(FUNDED).boxes}
    assert boxes["funding.emblem"].height >= 10
    assert all(
        box.height <= boxes["funding.emblem"].height
        for field, box in boxes.items()
        if field == "logo" or field.startswith("logos")
    )
