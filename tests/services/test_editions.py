"""What was approved and published stays as it was, and can be asked about."""

import io
from datetime import date

import pytest
from pdfua import validate
from pypdf import PdfReader

from desktop_app.domain.errors import Invalid
from desktop_app.domain.story import StoryState
from desktop_app.services import backups, editions, stories
from desktop_app.services.book import Book
from desktop_app.services.fields import change_field
from desktop_app.services.print import Order, printable, render_story
from desktop_app.services.publishing import publish
from desktop_app.services.release import NotPrintable
from desktop_app.services.removal import remove
from tests.services.preflight.defects import key
from tests.sheets.reading import read

DAY = date(2026, 11, 25)
ORDER = Order(printed_on=DAY)


@pytest.fixture
def book(sample_book):
    return sample_book


def test_it_is_kept_who_approved_which_words_when(book, story):
    editions.approve(book, story, " Nadine Kaiser ", DAY, "Mail vom 20. November")
    [approval] = editions.past(book, story).approvals
    assert (approval.by, approval.note, approval.edition) == (
        *("Nadine Kaiser", "Mail vom 20. November", 1),
    )
    assert approval.day.earliest == DAY
    assert stories.whole(book, story).state is StoryState.APPROVED


def test_nobody_approves_nothing(book, story):
    with pytest.raises(Invalid):
        editions.approve(book, story, "  ", DAY)


def test_publishing_keeps_the_exact_bytes_of_each_language(book, story):
    bytes_then = printable(book, story, ORDER, "fr").pdf
    publish(book, story, ORDER)
    change_field(book, "figure", key("innonet_members"), "text", "92")
    issues = editions.past(book, story).issues
    assert [issue.language for issue in issues] == ["de", "en", "fr"]
    assert editions.issued_sheet(book, issues[2].id) == bytes_then
    assert stories.whole(book, story).state is StoryState.PUBLISHED


def test_the_same_sheet_is_kept_once(book, story):
    assert publish(book, story, ORDER, ["de"]) == publish(book, story, ORDER, ["de"])
    assert len(editions.past(book, story).issues) == 1


def test_what_may_not_be_printed_is_not_published(book, story):
    remove(book, "consent", key("consent"))
    stories.set_state(book, story, StoryState.APPROVED)
    with pytest.raises(NotPrintable):
        publish(book, story, ORDER)
    assert editions.past(book, story).issues == ()
    assert stories.whole(book, story).state is StoryState.APPROVED


def test_publishing_is_one_step_that_can_be_taken_back(book, story):
    publish(book, story, ORDER)
    book.undo()
    assert editions.past(book, story).issues == ()


def test_which_sheets_say_75_members_and_use_this_picture_is_answered(book, story):
    publish(book, story, ORDER, ["de"])
    stories.choose_figures(book, story, [])
    figure, picture = key("innonet_members"), key("picture")
    found = editions.uses(book, [figure, picture, key("trip")])
    assert found[figure].stories == ()
    assert [one.id for one in found[picture].stories] == [story]
    assert [len(uses.issues) for uses in found.values()] == [1, 1, 1]


def test_published_sheets_are_in_the_backup(book, story, tmp_path):
    [issue] = publish(book, story, ORDER, ["de"])
    copy = backups.back_up(book, tmp_path / "copy.book").path
    with Book.open(copy) as other:
        assert editions.issued_sheet(other, issue) == editions.issued_sheet(book, issue)


@pytest.mark.parametrize(
    ("state", "language", "stamp"),
    [
        (StoryState.DRAFT, "de", "Entwurf"),
        (StoryState.IN_REVIEW, "de", "Zur Freigabe"),
        (StoryState.IN_REVIEW, "en", "For approval"),
        (StoryState.APPROVED, "de", ""),
    ],
)
def test_what_nobody_approved_says_so_on_every_page(book, story, state, language, stamp):
    stories.set_state(book, story, state)
    made = render_story(book, story, ORDER, language)
    stamped = [page for page in pages_of(made.pdf) if stamp and stamp in page]
    assert len(stamped) == (2 if stamp else 0)


def test_the_stamp_is_decoration_and_moves_nothing(book, story, tmp_path):
    plain = render_story(book, story, ORDER)
    stories.set_state(book, story, StoryState.DRAFT)
    stamped = render_story(book, story, ORDER)
    assert read(stamped.pdf).tree == read(plain.pdf).tree
    assert stamped.boxes == plain.boxes
    written = tmp_path / "stamped.pdf"
    written.write_bytes(stamped.pdf)
    assert list(validate(written).findings) == []


def test_a_draft_is_published_without_its_stamp(book, story):
    stories.set_state(book, story, StoryState.DRAFT)
    [issue] = publish(book, story, ORDER, ["de"])
    pages = pages_of(editions.issued_sheet(book, issue))
    assert not any("Entwurf" in page for page in pages)


def pages_of(pdf):
    """The words of each page, those of its margins included."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
