"""A story as a web page, as a Word file, as words: complete, escaped, and only where it may."""

import io
import zipfile
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest
from lxml import etree

from desktop_app.domain.consent import Medium
from desktop_app.services import consents
from desktop_app.services.other_forms import save_web_page, save_word_file, wording
from desktop_app.services.release import NotPrintable, Order, release
from desktop_app.sheets.look_file import shipped_look
from desktop_app.sheets.web_page import fragment, web_page
from desktop_app.sheets.word_file import word_file
from tests.services.preflight.defects import key
from tests.sheets.seed import SHEETS

ORDER = Order(printed_on=date(2026, 11, 25))
HOSTILE = "<script>alert('x')</script> & \"quoted\" \x00 </article>"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Page(HTMLParser):
    """The words, tags and attributes a browser would see."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.values, self.words = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.values += [value for _, value in attrs]

    def handle_data(self, data):
        self.words.append(data)


@pytest.fixture
def book(sample_book):
    return sample_book


@pytest.fixture
def sheet(book, story):
    return release(book, [(story, "de")], ORDER)[0]


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_a_web_page_has_everything_inside(book, story, tmp_path, language):
    file = tmp_path / "story.html"
    save_web_page(book, story, file, ORDER, language)
    text = file.read_text("utf-8")
    page = Page(text)
    for part in (sheet_parts := release(book, [(story, language)], ORDER)[0]).sections:
        for paragraph in part.paragraphs:
            assert paragraph in "".join(page.words)
    assert sheet_parts.title in "".join(page.words)
    assert f'<html lang="{language}">' in text
    assert "http://" not in text
    assert "https://" not in text
    assert [v for v in page.values if v and v.startswith("data:image/jpeg;base64,")]


def test_a_web_page_runs_and_loads_nothing_of_what_was_typed(sheet):
    hostile = replace(
        sheet,
        title=HOSTILE,
        lead=HOSTILE,
        footer=HOSTILE,
        picture=replace(sheet.picture, alt=HOSTILE, caption=HOSTILE),
        contact=replace(sheet.contact, email='a@b" onmouseover=x', phone=HOSTILE),
    )
    page = Page(web_page(hostile, shipped_look("standard", "story"), {}))
    assert "script" not in page.tags
    assert page.tags.count("article") == 1
    assert not [value for value in page.values if value and "onmouseover=x" in value.split()]
    assert "<script>alert('x')</script>" in "".join(page.words)


def test_the_web_asks_for_its_own_consent(book, story, tmp_path):
    consents.set_scope(book, key("consent"), [Medium.PRINT], ["de"])
    with pytest.raises(NotPrintable):
        save_web_page(book, story, tmp_path / "a.html", ORDER, "de")
    save_word_file(book, story, tmp_path / "a.docx", ORDER, "de")
    assert [path.name for path in tmp_path.glob("a.*")] == ["a.docx"]


def paragraphs(content):
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert file.testzip() is None
        for name in file.namelist():
            etree.fromstring(file.read(name))
        tree = etree.fromstring(file.read("word/document.xml"))
        settings = file.read("word/settings.xml")
    assert b"trackRevisions" in settings
    return [
        (p.find(f"{W}pPr/{W}pStyle").get(f"{W}val"), "".join(p.itertext()))
        for p in tree.iter(f"{W}p")
    ]


def test_a_word_file_holds_the_words_in_their_order_and_tracks_changes(sheet):
    found = paragraphs(word_file(sheet))
    assert ("Title", sheet.title) in found
    texts = [text for _, text in found]
    assert texts.index(sheet.lead) < texts.index(sheet.sections[0].paragraphs[0])
    assert [style for style, text in found if "Expertenreise und das Knüpfen" in text] == [
        "Quote"
    ]
    assert word_file(sheet) == word_file(sheet)


def test_dates_quotes_and_headings_of_a_word_file_are_set_as_in_every_language():
    french = word_file(SHEETS["fr"])
    found = paragraphs(french)
    steps = [text for style, text in found if style == "ListBullet"]
    assert steps[0].startswith("•octobre 2014 – Première rencontre")  # no colon without a gap
    at = [style for style, _ in found].index("Quote")
    assert found[at + 1][0] == "QuoteSource"
    with zipfile.ZipFile(io.BytesIO(french)) as file:
        styles = etree.fromstring(file.read("word/styles.xml"))
    kept = {
        style.get(f"{W}styleId")
        for style in styles
        if style.find(f".//{W}keepNext") is not None
    }
    assert kept == {"Title", "Heading1", "Quote"}  # none of them ends a page


def test_a_word_file_takes_every_letter_as_it_is(sheet):
    found = paragraphs(word_file(replace(sheet, title=HOSTILE, lead="ʼn 中 😀 </w:t>")))
    assert ("Title", HOSTILE.replace("\x00", "")) in found
    assert ("Normal", "ʼn 中 😀 </w:t>") in found


def test_words_for_mail_and_clipboard_are_complete(book, story, sheet):
    words = wording(book, story, ORDER, "de")
    assert words.html == fragment(sheet)
    for part in (sheet.title, sheet.lead, sheet.contact.email, *sheet.outcomes.points):
        assert part in words.text
    assert "„Für uns sind" in words.text
    assert "<" not in words.text
