"""The preview shows the sheet as it will be printed, while somebody types."""

from PySide6.QtWidgets import QApplication

from desktop_app.domain.story import BlockKind
from desktop_app.services import blocks, consents, stories
from desktop_app.services.fields import change_field
from desktop_app.services.removal import remove
from desktop_app.ui.kit.chip import Chip
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
    return [row.sentence for row in place.page.preview.findings.rows()]


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


def finding(place, rule):
    return next(one for one in place.page.preview.findings.findings if one.rule == rule)


def test_hints_alone_stay_folded_and_are_counted(place, sheet):
    sheet()
    findings = place.page.preview.findings
    assert findings.rows() == []
    assert [one.accessibleName() for one in findings.findChildren(Chip) if one.isVisible()] == [
        "3 Hinweise"
    ]
    findings._fold.click()
    assert [row.finding.rule for row in findings.rows()] == ["derived_date", "remark", "remark"]


def test_a_finding_leads_to_the_words_it_is_about(place, editor, card, sheet):
    sheet()
    editor.tabs.press("fr")
    sheet(lambda one: one.wish.language == "fr")
    place.page.go_to(finding(place, "remark"))
    assert editor.language == "de"
    section = card(BlockKind.SECTION)
    assert section.isAncestorOf(QApplication.focusWidget())


def test_a_finding_about_a_picture_opens_its_field(place, book, card, sheet):
    picture = place.page.story.of_kind(BlockKind.PICTURE)[0].picture
    change_field(book, "picture", picture.id, "alt", "")
    sheet(lambda one: any(found.rule == "description" for found in one.findings))
    [row] = [r for r in place.page.preview.findings.rows() if r.finding.rule == "description"]
    row.go.click()
    assert card(BlockKind.PICTURE).body._alt.editing()


def test_a_finding_about_the_story_opens_its_field(place, book, key, editor, sheet, qtbot):
    change_field(book, "story", key, "funding_profile", "")
    sheet(lambda one: any(found.rule == "funding" for found in one.findings))
    place.page.go_to(finding(place, "funding"))
    assert editor.details._funding.menu.isVisible()
    editor.details._funding.menu.close()


def test_a_finding_about_another_record_goes_to_its_page(place, sheet, qtbot):
    sheet()
    with qtbot.waitSignal(place.navigate) as gone:
        place.page.go_to(finding(place, "derived_date"))
    assert gone.args[0] == "event"


def test_a_derived_date_can_be_confirmed_where_it_is_told(place, sheet):
    sheet()
    findings = place.page.preview.findings
    findings._fold.click()
    findings.rows()[0].confirm.click()
    shown = sheet(lambda one: len(one.findings) == 2)
    assert {found.rule for found in shown.findings} == {"remark"}
