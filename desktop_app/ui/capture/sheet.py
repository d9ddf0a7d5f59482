"""Ctrl+Shift+N: a sheet over the window that takes one line, a note and what comes next."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.reference import Ref
from desktop_app.services import capture, drafts
from desktop_app.ui import theme
from desktop_app.ui.capture.captured import as_contact, as_encounter
from desktop_app.ui.capture.form import CaptureForm
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit import key_hint
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.surface import Card
from desktop_app.ui.kit.veil import Veil
from desktop_app.words import Words

WIDE, FROM_TOP, KEEP_PAUSE = 560, 80, 400
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaptureSheet(Veil):
    """Enter saves and closes, Ctrl+Enter saves and stays, Esc closes and keeps a draft."""

    saved = Signal(object, str)  # the record to be seen (Ref), what was done

    def __init__(self, window: QWidget, desk: Desk, clock: Clock) -> None:
        super().__init__(window)
        self._book, self._words = desk.book, Words("en")
        self._before: QWidget | None = None
        self.form = CaptureForm(desk, clock)
        self._title = PlainLabel("", "title")
        self._kept = PlainLabel("", "caption", "text3")
        self.forget = Button(kind="ghost", size=28, role="captionM")
        self.refusal = PlainLabel("", "small", "danger", wrap=True)
        self.close_button = Button("x", kind="ghost")
        self.stay, self.save = Button(), Button(kind="primary")
        self._pause = QTimer(self, singleShot=True, interval=KEEP_PAUSE)
        head = row(self._title, Stretch(), self.form.sort, self.close_button, gap=12)
        drafted = row(self._kept, self.forget, Stretch())
        feet = row(Stretch(), self.stay, self.save)
        self.panel = Card(
            column(
                head, drafted, self.form, self.refusal, feet, gap=12, margins=(24, 18, 24, 18)
            ),
            radius=14,
            parent=self,
        )
        self.refusal.hide()
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.form.typed.connect(self._pause.start)
        self.form.measured.connect(self.place)
        self._pause.timeout.connect(self.keep)
        self.close_button.clicked.connect(self.leave)
        self.forget.clicked.connect(self._throw_away)
        self.stay.clicked.connect(self.save_and_stay)
        self.save.clicked.connect(self.save_and_close)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words, language = words, words.language
        self._title.show_text(words("Quick capture"))
        self.setAccessibleName(words("Quick capture"))
        self._kept.show_text(words("What you typed last time"))
        self.forget.name(words("Begin anew"))
        esc = words("Close; what you typed is kept as a draft")
        self.close_button.name("", spoken=esc, hint="Esc")
        self.stay.name(words("Save and next"), hint=key_hint.spoken("Ctrl+Return", language))
        self.save.name(words("Save"), hint=key_hint.spoken("Return", language))
        self.form.say(words)

    def call(self, here: Ref | None) -> None:
        """Come up with what was typed last time, else on the record at hand."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        draft = drafts.kept_draft(self._book)
        self._show_draft(shown=draft.says_something)
        self.refusal.hide()
        self.cover()
        self.show()
        self.raise_()
        self.form.begin(draft, here)
        self._pause.stop()
        self.place()

    def keep(self) -> bool:
        """Keep what is typed on disk; tells whether it could."""
        self._pause.stop()
        try:
            drafts.keep_draft(self._book, self.form.draft())
        except UserError as refusal:
            self._refuse(refusal)
            return False
        return True

    def leave(self) -> None:
        """Esc: the words are kept, the sheet goes."""
        if self.keep():
            self._go()

    def save_and_stay(self) -> None:
        """Ctrl+Enter: write it down, and stand ready for the next one."""
        if self._write() is not None:
            self.form.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_and_close(self) -> None:
        """Enter: write it down."""
        if self._write() is not None:
            self._go()

    def place(self) -> None:
        """In the middle, as tall as its fields."""
        wide = min(theme.scaled(WIDE), self.width() - 40)
        layout = self.panel.layout()
        tall = layout.totalHeightForWidth(wide) if layout is not None else 0
        top = min(FROM_TOP, max(8, (self.height() - tall) // 2))
        tall = min(tall, self.height() - top - 8)
        self.panel.setGeometry((self.width() - wide) // 2, top, wide, tall)
        self.update()

    def event(self, event: QEvent) -> bool:
        """The keys of the window behind wait."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever the field in focus has no use for."""
        focus = QApplication.focusWidget()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in ENTER and ctrl:
            self.save_and_stay()
        elif event.key() in ENTER and isinstance(focus, QAbstractButton):
            focus.click()
        elif event.key() in ENTER:
            self.save_and_close()
        event.accept()

    def _write(self) -> Ref | None:
        self.form.read()
        line, beside = self.form.reading(), self.form.beside()
        try:
            if self.form.is_contact():
                seen = capture.add_contact(self._book, as_contact(line, beside, self._words))
            else:
                seen = capture.log(self._book, as_encounter(line, beside, self._words))
        except UserError as refusal:
            self._refuse(refusal)
            return None
        self._pause.stop()
        drafts.forget_draft(self._book)
        self.form.clear()
        self._pause.stop()
        self._show_draft(shown=False)
        self.refusal.hide()
        self.saved.emit(seen, self._book.undo_label() or "")
        return seen

    def _throw_away(self) -> None:
        drafts.forget_draft(self._book)
        self.form.clear()
        self._show_draft(shown=False)
        self.form.line.setFocus()

    def _go(self) -> None:
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def _show_draft(self, *, shown: bool) -> None:
        self._kept.setVisible(shown)
        self.forget.setVisible(shown)
        self.place()

    def _refuse(self, refusal: UserError) -> None:
        sentence = self._words.error(refusal)
        self.refusal.show_text(sentence)
        self.refusal.show()
        self.place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
