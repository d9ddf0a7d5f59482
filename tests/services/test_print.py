import os
from dataclasses import replace
from datetime import date

import pikepdf
import pytest
from pdfua import validate

from desktop_app.domain.consent import ConsentPurpose, Medium
from desktop_app.domain.errors import Invalid
from desktop_app.domain.finding import Rule, Severity
from desktop_app.domain.story import BlockKind
from desktop_app.domain.when import When
from desktop_app.services import backups, blocks, consents, files, pictures, stories
from desktop_app.services.fields import change_field
from desktop_app.services.files import NotWritten
from desktop_app.services.preflight.check import check_story
from desktop_app.services.print import (
    NotPrintable,
    Order,
    print_in_one_file,
    print_stories,
)
from tests.sheets.reading import attachments, read
from tests.sheets.seed import PHOTO

ORDER = Order(printed_on=date(2026, 11, 25))


@pytest.fixture
def book(sample_book):
    return sample_book


def quote_of(book, story):
    return next(b.quote for b in stories.whole(book, story).blocks if b.quote)


def consent_of(book, story):
    key = quote_of(book, story).id
    return consents.about(book, [key])[key][0]


def errors(book, story, language=""):
    found = check_story(book, story, language, printed_on=ORDER.printed_on)
    return [each for each in found if each.severity is Severity.ERROR]


def test_one_story_goes_into_the_named_file_and_replaces_it(book, story, tmp_path):
    file = tmp_path / "neu" / "Blatt.pdf"
    print_stories(book, [story], file, ORDER)
    first = file.read_bytes()
    file.write_bytes(b"alt")
    printed = print_stories(book, [story], file, ORDER)
    assert file.read_bytes() == first
    assert [(each.path, each.language, each.pages) for each in printed] == [(file, "de", 2)]
    assert list(file.parent.iterdir()) == [file]


def test_several_sheets_go_into_a_folder_under_names_windows_takes(book, story, tmp_path):
    title = stories.whole(book, story).of_kind(BlockKind.TITLE)[0]
    blocks.write_block(book, title.id, "de", text="Netz A/B: „Was?“")
    steps = []
    printed = print_stories(
        book,
        [story],
        tmp_path / "Blätter",
        replace(ORDER, kind="story-1p"),
        languages=("de", "en", "fr"),
        names="{titel} ({sprache})",
        progress=lambda done, of: steps.append((done, of)),
    )
    names = ["Netz A B „Was “ (de).pdf", "Netz A B „Was “ (en).pdf", "Netz A B „Was “ (fr).pdf"]
    assert [each.path.name for each in printed] == names
    assert sorted(path.name for path in (tmp_path / "Blätter").iterdir()) == names
    assert steps == [(number, 6) for number in range(1, 7)]


@pytest.mark.parametrize("field", ["valid_until", "revoked"])
def test_a_quote_whose_consent_has_ended_is_not_printed(book, story, tmp_path, field):
    change_field(book, "consent", consent_of(book, story).id, field, "2020")
    with pytest.raises(NotPrintable) as refusal:
        print_stories(book, [story], tmp_path / "a.pdf", ORDER)
    assert [each.id for each in refusal.value.findings] == [quote_of(book, story).id]
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_consent_for_the_web_alone_is_none_for_print(book, story):
    consents.set_scope(book, consent_of(book, story).id, [Medium.WEB], ["de"])
    assert [each.rule for each in errors(book, story)] == [Rule.CONSENT_SCOPE]


def test_a_new_consent_heals_a_withdrawn_one(book, story):
    quote = quote_of(book, story)
    consents.withdraw_consent(book, consent_of(book, story).id, When.parse("2020"))
    assert errors(book, story)
    consents.add_consent(
        book,
        quote.speaker.id,
        ConsentPurpose.STORY,
        media=[Medium.PRINT],
        languages=["de"],
        quote=quote.id,
    )
    assert errors(book, story) == []


def test_a_general_consent_does_not_outweigh_a_withdrawn_one_for_this_quote(book, story):
    consents.withdraw_consent(book, consent_of(book, story).id, When.parse("2020"))
    consents.add_consent(
        book,
        quote_of(book, story).speaker.id,
        ConsentPurpose.STORY,
        media=[Medium.PRINT],
        languages=["de"],
    )
    assert [each.rule for each in errors(book, story)] == [Rule.CONSENT_WITHDRAWN]


def test_a_picture_that_shows_somebody_needs_their_consent(book, story):
    picture = next(b.picture for b in stories.whole(book, story).blocks if b.picture)
    pictures.show_person(book, picture.id, quote_of(book, story).speaker.id)
    found = errors(book, story)
    assert [(each.rule, each.id) for each in found] == [(Rule.CONSENT, picture.id)]


def test_a_missing_translation_keeps_a_sheet_from_being_printed(book, story):
    section = stories.whole(book, story).of_kind(BlockKind.SECTION)[0]
    blocks.write_block(book, section.id, "fr", heading="", text="")
    found = errors(book, story, "fr")
    assert [(each.rule, each.id, each.language) for each in found] == [
        (Rule.TRANSLATION, section.id, "fr")
    ]
    assert errors(book, story, "de") == []


def test_nothing_is_written_if_one_of_several_stories_has_an_error(book, story, tmp_path):
    change_field(book, "consent", consent_of(book, story).id, "revoked", "2020")
    other = stories.start_story(book, "Muster")
    with pytest.raises(NotPrintable):
        print_stories(book, [other, story], tmp_path / "alle", ORDER)
    assert list(tmp_path.glob("alle/*")) == []


def test_pictures_without_description_and_stories_without_profile_are_named(book, story):
    key = pictures.add_picture(book, PHOTO.read_bytes())
    blocks.add_block(book, story, BlockKind.PICTURE, picture=key)
    change_field(book, "story", story, "funding_profile", "")
    found = check_story(book, story, printed_on=ORDER.printed_on)
    assert [each.rule for each in found if each.severity is Severity.WARNING] == [
        *(Rule.FUNDING, Rule.DESCRIPTION, Rule.CREDIT),
    ]


def test_a_profile_of_another_time_is_doubted(book, story):
    change_field(book, "story", story, "funding_profile", "eu-2021")
    found = check_story(book, story, printed_on=ORDER.printed_on)
    assert found[0].rule is Rule.FUNDING


def test_an_unknown_kind_language_look_or_profile_is_refused(book, story, tmp_path):
    file = tmp_path / "a.pdf"
    for order in (replace(ORDER, kind="poster"), replace(ORDER, look="bunt")):
        with pytest.raises(Invalid):
            print_stories(book, [story], file, order)
    with pytest.raises(Invalid):
        print_stories(book, [story], file, ORDER, languages=("xx",))
    change_field(book, "story", story, "funding_profile", "gibtsnicht")
    with pytest.raises(NotPrintable, match="gibtsnicht"):
        print_stories(book, [story], file, ORDER)
    assert not file.exists()


def test_a_file_that_cannot_be_written_is_said_and_leaves_nothing(book, story, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotWritten, match="could not be written"):
        print_stories(book, [story], tmp_path / "file" / "a.pdf", ORDER)


def test_a_sheet_is_never_written_over_a_book(book, story, tmp_path):
    copy = backups.back_up(book, tmp_path / "copy.book").path
    for target in (book.path, book.path.with_name(book.path.name + ".lock"), copy):
        with pytest.raises(NotWritten) as refusal:
            print_in_one_file(book, [story], target, ORDER)
        assert refusal.value.message == files.A_BOOK
    assert book.problems() == []
    assert backups.check(copy) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_what_is_no_ordinary_file_is_left_alone(book, story, tmp_path):
    (tmp_path / "folder.pdf").mkdir()
    os.mkfifo(tmp_path / "pipe.pdf")
    for target in (tmp_path / "folder.pdf", tmp_path / "pipe.pdf"):
        with pytest.raises(NotWritten) as refusal:
            print_in_one_file(book, [story], target, ORDER)
        assert refusal.value.message == files.NO_FILE
    assert (tmp_path / "pipe.pdf").is_fifo()


@pytest.mark.parametrize("languages", [("de",), ("de", "fr")])
def test_a_name_too_long_for_the_disk_is_said(book, story, tmp_path, languages):
    with pytest.raises(NotWritten):
        print_stories(book, [story], tmp_path / ("x" * 300), ORDER, languages=languages)


def test_a_sheet_with_a_funded_profile_shows_emblem_statement_and_disclaimer(
    book, story, tmp_path
):
    change_field(book, "story", story, "funding_profile", "eu-2021")
    file = tmp_path / "a.pdf"
    print_stories(book, [story], file, ORDER, languages=("fr",))
    tree = "\n".join(read(file.read_bytes()).tree)
    assert "Figure alt='Drapeau de l’Union européenne'" in tree
    assert "Cofinancé par l’Union européenne" in tree
    assert "n’engagent toutefois que leur(s) auteur(s)" in tree
    assert "Network guidance" not in tree


def test_one_file_holds_all_sheets_each_from_a_right_hand_page(book, story, tmp_path):
    order = replace(ORDER, kind="story-1p")
    file = tmp_path / "alle.pdf"
    printed = print_in_one_file(book, [story], file, order, languages=("de", "en"))
    with pikepdf.open(file) as pdf:
        sizes = [len(page.Contents.read_bytes()) for page in pdf.pages]
    assert printed.pages == 3
    assert sizes[1] == 0
    assert min(sizes[0], sizes[2]) > 1000
    tree = read(file.read_bytes()).tree
    assert [line for line in tree if line.startswith("  Art")] == ["  Art", "  Art lang='en'"]
    assert set(attachments(file.read_bytes())) == {
        "contact-1.vcf",
        "contact-2.vcf",
        "story-1.json",
        "story-2.json",
    }
    assert list(validate(file).findings) == []
