"""The page of a story: its bar above, its blocks left, the sheet right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.errors import Gone
from desktop_app.domain.finding import Finding
from desktop_app.domain.ids import EventId, Key, StoryId
from desktop_app.domain.story import Story, StoryState
from desktop_app.services import editions, events, stories
from desktop_app.ui import theme
from desktop_app.ui.choices import Choices
from desktop_app.ui.clock import today
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.segmented import Segmented
from desktop_app.ui.kit.states import EmptyState
from desktop_app.ui.record.concern import concerns
from desktop_app.ui.stories.approve_dialog import ApproveDialog
from desktop_app.ui.stories.drag_out import DragOut
from desktop_app.ui.stories.editor import StoryEditor
from desktop_app.ui.stories.hand_out import HandOut
from desktop_app.ui.stories.head import StoryHead
from desktop_app.ui.stories.jump import jump
from desktop_app.ui.stories.preview import SheetPreview
from desktop_app.ui.stories.share import Share
from desktop_app.words import Words

NARROW = 740
WORDS = frozenset(("block_text", "remark"))
BEHIND = frozenset(
    (
        *("event", "event_cooperation", "participant", "agreement", "point", "signatory"),
        *("organisation", "organisation_name", "cluster", "figure", "partner", "consent"),
        *("consent_scope", "translation", "edition", "fair", "role", "person_name"),
        *("classification", "label", "reach"),
    )
)
"""The tables a sheet is made from besides those whose rows the story names itself."""


class StoryPage(QWidget):
    """Shows one story and keeps in step with the book."""

    navigate = Signal(str, str)
    renamed = Signal(str)  # the title, whenever it is another one
    wanted_new = Signal()

    def __init__(self, desk: Desk, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self.story: Story | None = None
        self.head, self.editor = StoryHead(), StoryEditor(desk)
        self.preview, self.hand_out = SheetPreview(desk, choices), HandOut(desk, choices)
        self.share = Share(desk, self.hand_out)
        self._make_buttons()
        self.editor.changed.connect(self._draft)
        self.editor.details.past.wanted.connect(self.hand_out.ask_issue)
        self.head.stated.connect(self._set_state)
        self.head.new_edition.connect(self._start_edition)
        self.head.to_cooperation.connect(self._go_to_cooperation)
        self.editor.navigate.connect(self.navigate)
        self.preview.findings.jumped.connect(self.go_to)
        self.preview.findings.confirmed.connect(self._confirm)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        for half in (self.editor, self.preview):
            self._split.addWidget(half)
            self._split.setStretchFactor(self._split.indexOf(half), 1)
        self._split.setSizes([500, 500])
        self._halves = Segmented(["text", "sheet"])
        self._halves.chosen.connect(self._arrange)
        self.head.buttons.insertWidget(0, self._halves)
        whole = QWidget()
        whole.setLayout(column(self.head, self.hand_out, Stretch(self._split), gap=0))
        self._empty = EmptyState("newspaper", button_icon="plus")
        self._empty.asked.connect(self.wanted_new)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(whole)
        self.setLayout(column(self._stack, gap=0))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.head.say(words)
        self.editor.say(words)
        self.preview.say(words)
        self.hand_out.say(words)
        self.share.say(words)
        self._drag.say(words)
        self._halves.say(words("What is shown"), [words("Text"), words("Preview")])
        self._name_buttons()
        sentence = words("A cooperation that succeeded becomes a story on one sheet.")
        self._empty.say(sentence, words("New story"))
        if self.story is not None:
            self.head.show_story(self.story)

    def show_story(self, key: StoryId | None, *, only_words: bool = False) -> None:
        """Show a story; without one, invite to begin one.

        `only_words` says that nothing but words changed since it was shown last.
        """
        try:
            self.story = stories.whole(self._desk.book, key) if key else None
        except Gone:
            self.story = None
        self._stack.setCurrentIndex(0 if self.story is None else 1)
        if self.story is not None:
            self.head.show_story(self.story)
            self.editor.show_story(self.story, only_words=only_words)
            self._show_sheet(anew=True)

    def title(self) -> str:
        """What the shown story is called."""
        return self.story.title if self.story is not None else ""

    def catch_up(self, change: Change) -> None:
        """Show what the change did to this story and to what it shows."""
        if self.story is None:
            return
        shown_behind = any(edit.table in BEHIND for edit in change.edits)
        if not shown_behind and not concerns(change, shown_keys(self.story)):
            return
        before = self.story.title
        only_words = all(edit.table in WORDS for edit in change.edits)
        self.show_story(self.story.id, only_words=only_words)
        if self.title() not in ("", before):
            self.renamed.emit(self.title())

    def settle(self) -> bool:
        """Write what is being typed; tells whether it could."""
        return self.editor.settle()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        return (self.head, self.editor, self.preview)

    def print_sheet(self) -> None:
        """On paper, as it is shown."""
        if self.story is not None and self._can_hand_out():
            language, kind = self.editor.language, self.preview.kind
            self.hand_out.open_print_page(self.story, language, kind)

    def open_forms(self) -> None:
        """The other forms it can be handed on in."""
        menu = self.share.menu(self)
        menu.triggered.connect(self._hand_on_as)
        menu.popup(self._hand_on.mapToGlobal(self._hand_on.rect().bottomLeft()))

    def hand_on(self, form: str) -> None:
        """As a web page, a Word file, on the clipboard or by mail."""
        if self._can_hand_out():
            self._prepare()
            self.share.hand_on(form)

    def save_pdf(self) -> None:
        """As a file, as it is shown."""
        if self.story is not None and self._can_hand_out():
            self.hand_out.ask_file(self.story, self.editor.language, self.preview.kind)

    def save_all(self) -> None:
        """As a file in each language."""
        if self.story is not None and self._can_hand_out():
            self.hand_out.ask_folder(self.story, self.preview.kind)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One half at a time where there is no room for two."""
        super().resizeEvent(event)
        self._arrange()

    def _make_buttons(self) -> None:
        self._print, self._save = Button("printer"), Button("file-down", kind="primary")
        self._save_all = Button("files", kind="ghost")
        self._hand_on, self._drag = Button("share-2", kind="ghost"), DragOut(self.share)
        self._drag.pressed.connect(self._prepare)
        for button, run in (
            (self._print, self.print_sheet),
            (self._hand_on, self.open_forms),
            (self._save_all, self.save_all),
            (self._save, self.save_pdf),
        ):
            button.clicked.connect(run)
            self.head.buttons.addWidget(button)
        self.head.buttons.insertWidget(1, self._drag)

    def _name_buttons(self) -> None:
        """Words where there is room for them, else icons only."""
        words, narrow = self._words, self._is_narrow()
        self._print.name("" if narrow else words("Print …"), spoken=words("Print the sheet"))
        self._save.name("" if narrow else words("Save as PDF"), spoken=words("Save as PDF"))
        self._save_all.name("", spoken=words("Save all three languages"))
        self._hand_on.name("", spoken=words("Hand on in another form"))

    def _prepare(self) -> None:
        if self.story is not None and self.settle():
            self.share.of(self.story, self.editor.language, self.preview.kind)

    def _hand_on_as(self, entry: QAction) -> None:
        self.hand_on(entry.data())

    def _is_narrow(self) -> bool:
        return self.width() < theme.scaled(NARROW)

    def _can_hand_out(self) -> bool:
        return not self.hand_out.busy() and self.settle()

    def _arrange(self) -> None:
        narrow = self._is_narrow()
        self._name_buttons()
        self._halves.setVisible(narrow)
        sheet = self._halves.value == "sheet"
        self.editor.setVisible(not narrow or not sheet)
        self.preview.setVisible(not narrow or sheet)

    def _draft(self) -> None:
        self._show_sheet(anew=False)

    def _show_sheet(self, *, anew: bool) -> None:
        story = self.editor.story()
        if story is not None:
            self.preview.show_story(story, self.editor.language, anew=anew)

    def _set_state(self, state: StoryState) -> None:
        if self.story is None or not self._can_hand_out():
            return
        if state is StoryState.APPROVED:
            self._approve(self.story)
        elif state is StoryState.PUBLISHED:
            self.hand_out.publish(self.story, self.preview.kind)
        else:
            stories.set_state(self._desk.book, self.story.id, state)

    def _approve(self, story: Story) -> None:
        dialog = ApproveDialog(self, self._words, self._desk.book.author)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            by, note = dialog.by.text(), dialog.note.text()
            editions.approve(self._desk.book, story.id, by, today(), note)
        dialog.deleteLater()

    def _start_edition(self) -> None:
        if self.story is not None and self.settle():
            stories.start_edition(self._desk.book, self.story.id)

    def go_to(self, finding: Finding) -> None:
        """The field where something is put right."""
        if self.story is None or not self.settle():
            return
        if self._halves.isVisible():
            self._halves.choose("text")
            self._arrange()
        elsewhere = jump(finding, self.story, self.editor)
        if elsewhere is not None:
            self.navigate.emit(*elsewhere)

    def _confirm(self, finding: Finding) -> None:
        events.confirm_date(self._desk.book, EventId(finding.id))

    def _go_to_cooperation(self) -> None:
        if self.story is not None and self.story.cooperation is not None:
            self.navigate.emit("cooperation", self.story.cooperation.id)


def shown_keys(story: Story) -> set[Key]:
    """The story and everything it shows."""
    shown: set[Key] = {story.id}
    for block in story.blocks:
        linked = (block.quote, block.picture, block.cooperation, block.person)
        shown |= {Key(block.id)} | {Key(one.id) for one in linked if one is not None}
    shown |= {text.id for block in story.blocks for text in block.texts}
    shown |= {figure.figure.id for figure in story.figures}
    for ref in (story.cooperation, story.contact, story.contact_organisation):
        shown |= {ref.id} if ref is not None else set()
    return shown
