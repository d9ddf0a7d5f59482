"""A story leaves the window in other forms: saved, copied, mailed, dragged."""

from pypdf import PdfReader
from PySide6.QtCore import QUrlQuery
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop_app.domain.story import BlockKind
from desktop_app.services import consents
from desktop_app.services.removal import remove
from desktop_app.ui.stories.share import mail_address


def test_the_text_is_copied_with_and_without_its_structure(place):
    place.page.hand_on("copy")
    data = QGuiApplication.clipboard().mimeData()
    assert "Vertiefung der deutsch-französischen Beziehungen" in data.text()
    assert b"<h1>Vertiefung" in bytes(data.data("text/html"))


def test_a_mail_begins_with_title_and_text(place, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    place.page.hand_on("mail")
    [address] = opened
    assert address.scheme() == "mailto"
    query = QUrlQuery(address)
    decode = query.queryItemValue
    assert "Beziehungen im Bereich Kunststoff" in decode("subject", decode_all())
    assert "INNONET" in decode("body", decode_all())


def decode_all():
    from PySide6.QtCore import QUrl

    return QUrl.ComponentFormattingOption.FullyDecoded


def test_signs_in_a_title_do_not_end_the_subject_of_a_mail():
    address = mail_address("A & B? 100 % = C#", "Zeile\nmit & und ?")
    query = QUrlQuery(address)
    assert query.queryItemValue("subject", decode_all()) == "A & B? 100 % = C#"
    assert query.queryItemValue("body", decode_all()) == "Zeile\r\nmit & und ?"
    assert len(query.queryItems()) == 2


def test_web_page_and_word_file_are_saved_in_the_language_of_the_tab(place, editor, tmp_path):
    editor.tabs.press("fr")
    place.page._prepare()
    place.page.share.save_web_page(tmp_path / "a.html")
    place.page.share.save_word_file(tmp_path / "a.docx")
    assert "Approfondir les relations" in (tmp_path / "a.html").read_text("utf-8")
    assert (tmp_path / "a.docx").read_bytes().startswith(b"PK")


def test_the_pdf_can_be_dragged_out_of_the_window(place):
    place.page._prepare()
    [url] = place.page._drag.data().urls()
    assert url.fileName() == "2015-05_INNONET-Plastipolis_de.pdf"
    assert "INNONET" in PdfReader(url.toLocalFile()).pages[0].extract_text()


def test_without_a_consent_nothing_is_copied_mailed_or_dragged(place, book, monkeypatch):
    quote = place.page.story.of_kind(BlockKind.QUOTE)[0].quote
    [consent] = consents.about(book, [quote.id])[quote.id]
    remove(book, "consent", consent.id)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    QGuiApplication.clipboard().clear()
    for form in ("copy", "mail"):
        place.page.hand_on(form)
    assert place.page._drag.data() is None
    assert opened == []
    assert QGuiApplication.clipboard().text() == ""
    assert "Nadine Kaiser" in place.page.hand_out._refusal.accessibleName()
