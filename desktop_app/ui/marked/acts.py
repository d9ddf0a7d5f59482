"""What is done with the marked rows: tags, cooperation, addresses, bin. Each is one step."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import CooperationId, Key, PersonId
from desktop_app.domain.marks import N_
from desktop_app.services import find, several
from desktop_app.services.hand_out import kinds_of
from desktop_app.services.several import Progress
from desktop_app.ui import icons
from desktop_app.ui.command_menu import pop_up
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kit.list_pane import ListPane
from desktop_app.ui.marked import commands
from desktop_app.ui.marked.bar import MarkedBar
from desktop_app.ui.marked.long_work import LongWork
from desktop_app.words import Words

K = TypeVar("K", bound=Key)


class MarkedActs(QObject):
    """Serves a list. `joins`: they can be partners; `people`: whether people are listed."""

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        pane: ListPane[K],
        *,
        joins: bool = False,
        people: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(pane)
        self._desk, self._pane, self._view, self._words = desk, pane, pane.view, Words("en")
        self._field: QWidget = pane.field
        self.joins, self.people = joins, people
        self.more: tuple[Command, ...] = ()  # what the place adds
        self.bar = MarkedBar()
        pane.above.addWidget(self.bar)
        self.work = LongWork(desk, self.bar, self)
        self.work.told.connect(self.told)
        self.work.ended.connect(self._count)
        self.bar.cleared.connect(self._clear)
        self._tags = RecordPicker(desk, ("tag",), new=N_("New tag “{name}”"), parent=pane)
        self._tags.picked.connect(self._tag_with)
        self._tags.named.connect(self._tag)
        self._cooperations = RecordPicker(desk, ("cooperation",), parent=pane)
        self._cooperations.picked.connect(self._join)
        self._view.marked.connect(self._count)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = self.work.words = words
        self._tags.say(words, words("Tag"))
        self._cooperations.say(words, words("Cooperation"))
        self.bar.say(words, tuple(commands.doing(self)))
        self._count()

    def records(self) -> list[Key]:
        """The records that are marked, in the order of the list."""
        return [Key(str(key)) for key in self._view.marked_keys()]

    def several(self) -> bool:
        """Whether more than one is marked: then the keys of the list mean them all."""
        return len(self._view.marked_keys()) > 1

    def some(self) -> bool:
        """Whether any is marked."""
        return bool(self._view.marked_keys())

    def some_people(self) -> bool:
        """Whether people are marked."""
        return self.some() and self.people is not None and self.people()

    def commands(self) -> tuple[Command, ...]:
        """All of them."""
        return (commands.marking(self), *commands.doing(self))

    def offer(self, at: QPoint, own: Sequence[Command]) -> None:
        """The menu of the list: of the one record, or of all that are marked."""
        acts = tuple(commands.doing(self))
        pop_up(self._view, at, acts if self.several() else (*own, *acts), self._words)

    def mark_all(self) -> None:
        """Mark every row of the list."""
        self._view.setFocus()
        self._view.selectAll()

    def ask_tag(self) -> None:
        """Ask which tag to put on them."""
        self._tags.ask(self._anchor())

    def ask_untag(self) -> None:
        """Offer the tags they bear."""
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        for tag, number in several.tags_on(self._desk.book, self.records()):
            name = tag.name.replace("&", "&&")
            entry = menu.addAction(icons.icon("tag"), f"{name} ({self._words.number(number)})")
            entry.setData(tag.id)
        if menu.isEmpty():
            menu.addAction(self._words("None of them bears a tag.")).setEnabled(False)
        menu.triggered.connect(self._untag)
        menu.popup(self._anchor().mapToGlobal(QPoint(12, self._anchor().height())))

    def ask_cooperation(self) -> None:
        """Ask which cooperation they join."""
        self._cooperations.ask(self._anchor())

    def copy_emails(self) -> None:
        """The addresses as a line that any mail program takes."""
        people = [PersonId(key) for key in self.records()]
        found, words = several.emails(self._desk.book, people), self._words
        if not found:
            self.told.emit(words("None of them has an email address."))
            return
        QGuiApplication.clipboard().setText("; ".join(found))
        told = words.count("{n} email address copied", "{n} email addresses copied", len(found))
        self.told.emit(told)

    def export(self) -> None:
        """Ask for which program, and hand them out."""
        from desktop_app.ui.hand_out.dialog import HandOutDialog  # noqa: PLC0415 -- when called

        keys = self.records()
        kinds = kinds_of(self._desk.book, keys)
        window = self._view.window()
        self.dialog = HandOutDialog(window, self._desk, self._words, keys, kinds)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def delete(self) -> None:
        """All of them into the bin; the window tells it and offers the way back."""
        book, keys = self._desk.book, self.records()

        def work(progress: Progress) -> int:
            return several.remove_all(book, keys, progress=progress)

        self.work.run(work, self._told_already, len(keys))

    def _tag_with(self, _kind: str, key: str) -> None:
        named = find.named(self._desk.book, [Key(key)]).get(Key(key))
        if named is not None:
            self._tag(named.title)

    def _tag(self, name: str) -> None:
        book, keys, words = self._desk.book, self.records(), self._words

        def work(progress: Progress) -> int:
            return several.tag_all(book, keys, name, progress=progress)

        def done(number: int) -> None:
            self.told.emit(
                words.count(
                    "Tag “{tag}” added to {n} record",
                    "Tag “{tag}” added to {n} records",
                    number,
                    tag=name,
                )
            )

        self.work.run(work, done, len(keys))

    def _untag(self, entry: QAction) -> None:
        book, keys, tag = self._desk.book, self.records(), entry.data()

        def work(_progress: Progress) -> int:
            return several.untag_all(book, keys, Key(tag))

        if tag is not None:
            self.work.run(work, self._told_already, len(keys))

    def _join(self, _kind: str, key: str) -> None:
        book, keys, words = self._desk.book, self.records(), self._words

        def work(progress: Progress) -> int:
            return several.join(book, CooperationId(Key(key)), keys, progress=progress)

        def done(number: int) -> None:
            self.told.emit(words.count("{n} partner added", "{n} partners added", number))

        self.work.run(work, done, len(keys))

    def _told_already(self, _number: int) -> None:
        """The window hears of the change itself."""

    def _clear(self) -> None:
        self._view.mark_only_current()
        self._view.setFocus()

    def _count(self) -> None:
        self.bar.count(len(self._view.marked_keys()))

    def _anchor(self) -> QWidget:
        return self.bar if self.bar.isVisible() else self._field
