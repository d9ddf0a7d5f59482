"""Approving and publishing in the window, and what went out had again as it was."""

import pytest
from PySide6.QtWidgets import QDialog

from desktop_app.domain.story import BlockKind, StoryState
from desktop_app.services import consents, editions, stories
from desktop_app.services.removal import remove
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.stories.approve_dialog import ApproveDialog


@pytest.fixture
def past(place):
    return place.page.editor.details.past


def words_of(rows):
    return [row.accessibleName() for row in rows]


def test_approving_asks_who_did_and_writes_it_down(place, past, monkeypatch):
    def answer(dialog):
        dialog.note.setText("Mail vom 20. November")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ApproveDialog, "exec", answer)
    place.page.head.stated.emit(StoryState.APPROVED)
    assert place.page.story.state is StoryState.APPROVED
    [told] = words_of(past.rows())
    assert told.startswith("Freigegeben von Nadine Kaiser, ")
    assert told.endswith("Auflage 1 · Mail vom 20. November")


def test_nobody_can_be_left_out(place, german, qtbot):
    dialog = ApproveDialog(place, german, "")
    qtbot.addWidget(dialog)
    assert not dialog._approve.isEnabled()
    dialog.by.setText("N. Kaiser")
    assert dialog._approve.isEnabled()


def test_publishing_keeps_a_sheet_in_each_language(place, book, key, past, qtbot, tmp_path):
    with qtbot.waitSignal(place.page.hand_out.told, timeout=30_000) as told:
        place.page.head.stated.emit(StoryState.PUBLISHED)
    assert told.args == ["Veröffentlicht: 3 Blätter sind so aufbewahrt"]
    assert [row.split(",")[1].strip() for row in words_of(past.rows())] == [
        *("Französisch", "Englisch", "Deutsch"),
    ]
    issue = editions.past(book, key).issues[0]
    file = tmp_path / "damals.pdf"
    place.page.hand_out.save_issue(issue, file)
    assert file.read_bytes() == editions.issued_sheet(book, issue.id)


def test_without_a_consent_nothing_is_published(place, book, key, qtbot):
    quote = place.page.story.of_kind(BlockKind.QUOTE)[0].quote
    [consent] = consents.about(book, [quote.id])[quote.id]
    remove(book, "consent", consent.id)
    stories.set_state(book, key, StoryState.APPROVED)
    place.page.head.stated.emit(StoryState.PUBLISHED)
    qtbot.waitUntil(place.page.hand_out._refusal.isVisible, timeout=20_000)
    assert "Nadine Kaiser" in place.page.hand_out._refusal.accessibleName()
    assert place.page.story.state is StoryState.APPROVED


def test_a_picture_says_which_published_sheets_show_it(place, card, qtbot):
    with qtbot.waitSignal(place.page.hand_out.told, timeout=30_000):
        place.page.head.stated.emit(StoryState.PUBLISHED)
    line = card(BlockKind.PICTURE).body._uses
    assert isinstance(line, PlainLabel)
    assert line.isVisible()
    assert line.whole.startswith("Gezeigt in: Vertiefung")
