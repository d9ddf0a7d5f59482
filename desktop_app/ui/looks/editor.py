"""A look being made: the form left, the longest and the shortest story in it right.

Imported when the window is opened: the paper engine comes along.
"""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.house_look import HouseLook, Part
from desktop_app.services import looks
from desktop_app.ui import theme
from desktop_app.ui.background import Task
from desktop_app.ui.clock import today
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.notice import Notice
from desktop_app.ui.kit.segmented import Segmented
from desktop_app.ui.looks.form import LookForm
from desktop_app.ui.looks.trial import Trial, tried
from desktop_app.ui.stories.sheet_view import SheetView
from desktop_app.words import Words

PAUSE = 250  # milliseconds without a change
FORM = 400


class LookEditor(Dialog):
    """Cannot be saved while a page could not be printed in it; Esc leaves all as it was."""

    def __init__(self, parent: QWidget, desk: Desk, words: Words, look: HouseLook) -> None:
        super().__init__(parent)
        self._desk, self._words, self._working = desk, words, False
        self.trial: Trial | None = None
        self.setWindowTitle(words("Look of printed sheets"))
        self.setModal(True)
        base = looks.base_of(look)
        families = {str(part): looks.usual_family(part) for part in Part}
        self.form = LookForm(look, base.colours, families)
        self.form.changed.connect(self._changed)
        self.form.refused.connect(self._refuse)
        self._problem = Notice("danger")
        self._problem.hide()
        self.which = Segmented(["longest", "shortest"])
        self.which.chosen.connect(self._show)
        self.view = SheetView()
        self.view.resized.connect(self._changed)
        self.save = Button("check", kind="primary")
        self.save.clicked.connect(self._save)
        self.cancel = Button(kind="ghost")
        self.cancel.clicked.connect(self.reject)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._try)
        self._lay_out()
        self._say(words)
        self.resize(1180, 780)
        self._pause.start()

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll = scroll
        told = row(self._problem, Stretch())
        feet = row(Stretch(told), self.cancel, self.save, gap=10)
        bar = row(self.which, Stretch(), margins=(16, 12, 16, 4))
        right = column(bar, Stretch(self.view), gap=4)
        middle = row(scroll, Stretch(right), gap=0)
        foot = row(Stretch(feet), margins=(20, 10, 20, 14))
        self.setLayout(column(Stretch(middle), foot, gap=0))

    def _say(self, words: Words) -> None:
        self.form.say(words)
        self.which.say(
            words("Which story is shown"), [words("Longest story"), words("Shortest story")]
        )
        self.view.setAccessibleName(words("Preview of the sheet"))
        self.save.name(words("Save look"))
        self.cancel.name(words("Cancel"))

    def showEvent(self, event: QShowEvent) -> None:
        """The form is never rolled sideways, however long its words are."""
        super().showEvent(event)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        needed = self.form.minimumSizeHint().width() + bar
        self._scroll.setFixedWidth(max(theme.scaled(FORM), needed))

    def _changed(self) -> None:
        self._pause.start()

    def _try(self) -> None:
        if self._working:
            self._pause.start()
            return
        self._working = True
        book, words, look, logo = (
            *(self._desk.book, self._words),
            *(self.form.look(), self.form.logo),
        )
        files = self.form.files
        width = self.view.pixels()

        def work(_task: Task[Trial]) -> Trial:
            return tried(book, look, logo, width, today(), words, files)

        self._desk.background.run(self, work, self._tried, self._failed)

    def _tried(self, trial: Trial) -> None:
        self._working = False
        self.trial = trial
        if trial.refusal is None:
            self._problem.hide()
            self._show()
        else:
            self._refuse(trial.refusal)
        self.save.setEnabled(trial.refusal is None)

    def _failed(self, error: BaseException) -> None:
        self._working = False
        raise error

    def _show(self) -> None:
        if self.trial is not None and self.trial.refusal is None:
            longest = self.which.value == "longest"
            self.view.show_pictures(self.trial.longest if longest else self.trial.shortest)

    def _refuse(self, refusal: UserError) -> None:
        self._problem.say("", self._words.error(refusal))
        self._problem.show()

    def _save(self) -> None:
        try:
            looks.save_look(self._desk.book, self.form.look(), self.form.logo, self.form.files)
        except UserError as refusal:
            self._refuse(refusal)
            self.save.setEnabled(False)
        else:
            self.accept()
