"""The preview shows the sheet as it will be printed, while somebody types."""

from desktop_app.domain.story import BlockKind
from desktop_app.services import blocks, consents, stories
from desktop_app.services.removal import remove
from desktop_app.ui.stories.story_text import StoryText


def lead(card):
    return card(BlockKind.LEAD).findChildren(StoryText)[-1]


def test_the_preview_paints_the_pages_of_the_pdf(place, sheet):
    shown = sheet()
    assert shown.rendered.pdf.startswith(b"%PDF")
    assert len(shown.pictures) == shown.rendered.pages
    assert "INNONET Kunststoff" in shown.words
    assert all(picture.width() == shown.width for picture in shown.pictures)


def test_what_is_typed_is_seen_before_it_is_written(place, book, key, card, sheet):
    sheet()
    lead(card).setFocus()
    lead(card).insertPlainText("Gerade getippt. ")
    sheet(lambda one: "Gerade getippt." in one.words)
    said = stories.whole(book, key).of_kind(BlockKind.LEAD)[0].in_language("de").text
    assert "Gerade getippt" not in said


def test_many_keys_make_few_sheets(place, card, sheet, qtbot):
    sheet()
    made = []
    place.page.preview._rendering.rendered.connect(made.append)
    for letter in "abcdefghij":
        lead(card).insertPlainText(letter)
    sheet(lambda one: "abcdefghij" in one.words)
    assert len(made) <= 2


def test_the_preview_keeps_its_place_while_pages_change(place, card, sheet):
    sheet()
    bar = place.page.preview.view.verticalScrollBar()
    bar.setValue(300)
    lead(card).insertPlainText("Neu. ")
    sheet(lambda one: "Neu." in one.words)
    assert bar.value() == 300


def test_the_preview_speaks_the_language_of_the_tab(place, editor, sheet):
    sheet()
    editor.tabs.press("fr")
    shown = sheet(lambda one: one.wish.language == "fr")
    assert "Approfondir les relations" in " ".join(shown.words.split())


def test_the_sheet_can_be_one_page_long(place, sheet):
    sheet()
    place.page.preview._kinds._segments["story-1p"].click()
    shown = sheet(lambda one: one.wish.kind == "story-1p")
    assert shown.rendered.pages == 1
    assert place.page.preview._fit.accessibleName() == "Passt auf 1 Seite"


def test_a_change_of_a_shown_record_is_seen_too(place, book, card, sheet):
    sheet()
    blocks.write_block(book, card(BlockKind.CONTACT).key, "de", heading="Ihre Beraterin")
    sheet(lambda one: "Ihre Beraterin" in one.words)


def sentences(place):
    return [line.sentence for line in place.page.preview._findings._lines]


def test_a_missing_consent_is_told_in_words(place, book, sheet):
    sheet()
    quote = place.page.story.of_kind(BlockKind.QUOTE)[0].quote
    [consent] = consents.about(book, [quote.id])[quote.id]
    remove(book, "consent", consent.id)
    sheet(lambda one: any(found.rule == "consent" for found in one.findings))
    assert sentences(place)[0] == (
        "Keine Einwilligung von Nadine Kaiser deckt den Druck dieser Worte in dieser Sprache."
    )


def test_narrow_windows_show_words_or_sheet(place, qtbot):
    place.resize(620, 700)
    page = place.page
    assert page.editor.isVisible()
    assert not page.preview.isVisible()
    assert page._save.text() == ""
    assert page._save.accessibleName() == "Als PDF sichern"
    page._halves._segments["sheet"].click()
    assert page.preview.isVisible()
    assert not page.editor.isVisible()
