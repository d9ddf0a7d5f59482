"""A story handed on in other forms: web page, Word file, clipboard, mail, dragged as a PDF."""

from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QMimeData, QObject, QUrl, QUrlQuery, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.marks import N_
from desktop_app.domain.story import Story
from desktop_app.ui import icons
from desktop_app.ui.desk import Desk
from desktop_app.ui.stories.hand_out import HandOut
from desktop_app.words import Words

LONGEST_MAIL = 1_200  # letters: mail programs cut longer addresses
FORMS = (
    ("web", N_("Save as web page …"), "globe"),
    ("word", N_("Save as Word file …"), "file-text"),
    ("copy", N_("Copy text"), "clipboard"),
    ("mail", N_("Send by email"), "mail"),
)


class Share(QObject):
    """Asks for a place where one is needed; what preflight forbids goes nowhere."""

    told = Signal(str)
    wrote = Signal(object)  # the path of what was saved

    def __init__(self, desk: Desk, hand_out: HandOut) -> None:
        super().__init__(hand_out)
        self._desk, self._hand_out, self._words = desk, hand_out, Words("en")
        self._story: Story | None = None
        self._language, self._kind = "de", ""
        self._folder: Path | None = None

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words

    def of(self, story: Story, language: str, kind: str) -> None:
        """What is handed on, and in which language."""
        self._story, self._language, self._kind = story, language, kind

    def menu(self, parent: QWidget) -> QMenu:
        """The forms there are."""
        menu = QMenu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        for form, name, icon in FORMS:
            menu.addAction(icons.icon(icon), self._words(name)).setData(form)
        return menu

    def hand_on(self, form: str) -> None:
        """In one of the forms."""
        match form:
            case "web":
                self._ask(self._words("Save as web page"), ".html", self.save_web_page)
            case "word":
                self._ask(self._words("Save as Word file"), ".docx", self.save_word_file)
            case "copy":
                self.copy()
            case "mail":
                self.mail()

    def save_web_page(self, file: Path) -> None:
        """One page with everything inside."""
        from desktop_app.services import other_forms  # noqa: PLC0415 -- brings the paper engine

        if (story := self._story) is not None:
            book, order = self._desk.book, self._hand_out.order(self._kind)
            self._saved(
                file,
                lambda: other_forms.save_web_page(
                    *(book, story.id, file, order, self._language)
                ),
            )

    def save_word_file(self, file: Path) -> None:
        """The words, for comments."""
        from desktop_app.services import other_forms  # noqa: PLC0415 -- brings the paper engine

        if (story := self._story) is not None:
            book, order = self._desk.book, self._hand_out.order(self._kind)
            self._saved(
                file,
                lambda: other_forms.save_word_file(
                    *(book, story.id, file, order, self._language)
                ),
            )

    def copy(self) -> None:
        """The words with their structure, on the clipboard."""
        words = self._wording()
        if words is None:
            return
        html, text, _title = words
        data = QMimeData()
        data.setText(text)
        data.setData("text/html", html.encode())
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(self._words("The text is on the clipboard."))

    def mail(self) -> None:
        """A new mail with title and text; the PDF is dragged into it."""
        words = self._wording()
        if words is None:
            return
        _html, text, title = words
        QDesktopServices.openUrl(mail_address(title, text))
        self.told.emit(self._words("Drag the PDF into the mail to send it along."))

    def dragged_file(self) -> Path | None:
        """The PDF in a folder of its own, to be dragged out of the window."""
        from desktop_app.services.files import write_file  # noqa: PLC0415 -- as below
        from desktop_app.services.print import printable  # noqa: PLC0415 -- the paper engine

        story = self._story
        if story is None:
            return None
        book, order = self._desk.book, self._hand_out.order(self._kind)
        if self._folder is None:
            self._folder = Path(mkdtemp(prefix="brueckenbuch-"))
        file = self._folder / self._hand_out.name(story, self._language)
        try:
            write_file(book, file, printable(book, story.id, order, self._language).pdf)
        except UserError as refusal:
            self._hand_out.refuse(refusal)
            return None
        return file

    def _wording(self) -> tuple[str, str, str] | None:
        from desktop_app.services import other_forms  # noqa: PLC0415 -- brings the paper engine

        if self._story is None:
            return None
        book, order = self._desk.book, self._hand_out.order(self._kind)
        try:
            found = other_forms.wording(book, self._story.id, order, self._language)
        except UserError as refusal:
            self._hand_out.refuse(refusal)
            return None
        return found.html, found.text, found.title

    def _ask(self, title: str, ending: str, save: Callable[[Path], None]) -> None:
        story = self._story
        if story is None:
            return
        name = self._hand_out.name(story, self._language, ending)
        chosen, _ = QFileDialog.getSaveFileName(
            self._hand_out, title, str(self._hand_out.folder() / name), f"*{ending}"
        )
        if chosen:
            save(Path(chosen if chosen.lower().endswith(ending) else f"{chosen}{ending}"))

    def _saved(self, file: Path, save: Callable[[], None]) -> None:
        try:
            save()
        except UserError as refusal:
            self._hand_out.refuse(refusal)
        else:
            self._hand_out.remember(file.parent)
            self.told.emit(self._words("Saved: {name}", name=file.name))
            self.wrote.emit(file)


def mail_address(title: str, text: str) -> QUrl:
    """What opens a new mail in the user's own program."""
    body = text if len(text) <= LONGEST_MAIL else text[:LONGEST_MAIL].rsplit(" ", 1)[0] + " …"
    query = QUrlQuery()
    query.addQueryItem("subject", _encoded(title))
    query.addQueryItem("body", _encoded(body.replace("\n", "\r\n")))
    address = QUrl("mailto:")
    address.setQuery(query)
    return address


def _encoded(words: str) -> str:
    """Every sign that means something in an address, written as what it is."""
    return bytes(QUrl.toPercentEncoding(words).data()).decode("ascii")
