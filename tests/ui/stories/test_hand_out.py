"""A story goes out as PDF and on paper, in one language or in all, and only where it may."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QStandardPaths

from desktop_app.domain.story import BlockKind
from desktop_app.services import consents
from desktop_app.services.removal import remove


@pytest.fixture
def hand_out(place):
    return place.page.hand_out


def done(qtbot, hand_out, act, *arguments):
    """What the toast says once it is done."""
    with qtbot.waitSignal(hand_out.told, timeout=30_000) as told:
        act(*arguments)
    return told.args[0]


def test_a_pdf_is_saved_and_its_folder_remembered(place, hand_out, qtbot, tmp_path, choices):
    file = tmp_path / "Vorbild.pdf"
    story = place.page.story
    told = done(qtbot, hand_out, hand_out.save, file, story, ("de",), "story")
    assert told == "Gesichert: Vorbild.pdf"
    assert "INNONET" in PdfReader(file).pages[0].extract_text()
    assert hand_out.folder() == tmp_path
    assert choices.now.last_folder == str(tmp_path)
    assert not hand_out._work.isVisible()


def test_without_a_documents_folder_files_go_to_the_users_own(hand_out, monkeypatch, tmp_path):
    missing = str(tmp_path / "no such folder")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: missing)
    assert hand_out.folder() == Path.home()


def test_all_languages_go_into_a_folder(place, hand_out, qtbot, tmp_path):
    story, languages = place.page.story, ("de", "en", "fr")
    told = done(qtbot, hand_out, hand_out.save, tmp_path, story, languages, "story")
    assert told == f"3 Dateien in {tmp_path.name} gesichert"
    saved = sorted(tmp_path.glob("*.pdf"))
    usual = [f"2015-05_INNONET-Plastipolis_{language}.pdf" for language in languages]
    assert [file.name for file in saved] == usual


def test_saving_can_be_stopped(place, hand_out, qtbot, tmp_path):
    story, languages = place.page.story, ("de", "en", "fr")
    with qtbot.waitSignal(hand_out.told, timeout=30_000) as told:
        hand_out.save(tmp_path, story, languages, "story")
        assert hand_out.busy()
        hand_out._stop.click()
    assert told.args[0].startswith("Abgebrochen.")
    assert list(tmp_path.glob("*.pdf*")) == []
    assert not hand_out.busy()


def test_without_a_consent_nothing_goes_out(place, book, hand_out, qtbot, tmp_path):
    quote = place.page.story.of_kind(BlockKind.QUOTE)[0].quote
    [consent] = consents.about(book, [quote.id])[quote.id]
    remove(book, "consent", consent.id)
    hand_out.save(tmp_path / "a.pdf", place.page.story, ("de",), "story")
    qtbot.waitUntil(hand_out._refusal.isVisible, timeout=20_000)
    assert "Nadine Kaiser" in hand_out._refusal.accessibleName()
    assert not (tmp_path / "a.pdf").exists()


def test_the_proposed_name_follows_the_pattern_and_is_safe_on_windows(
    place, hand_out, monkeypatch, book, choices
):
    from PySide6.QtWidgets import QFileDialog

    from desktop_app.services import blocks

    title = place.page.story.of_kind(BlockKind.TITLE)[0]
    blocks.write_block(book, title.id, "de", text='Netz "A/B": 75 %?')
    choices.name_files("{titel} ({sprache})")
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: asked.append(given[2]) or ("", "")
    )
    place.page.save_pdf()
    assert asked[0].endswith("Netz A B 75 % (de).pdf")
