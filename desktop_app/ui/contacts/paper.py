"""What the contacts are on paper: a brief, a list, address labels."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.sheet import CLUSTER, CONTACTS, LABELS, PERSON
from desktop_app.services import find
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.paper.printing import SheetPrinting
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.words import Words


class ContactPaper(QObject):
    """Serves the place: `shown` is the record of the page, `listed` those of the list.

    `people` says whether it lists people.
    """

    told = Signal(str)
    wrote = Signal(object)  # the path of what was saved

    def __init__(
        self,
        desk: Desk,
        shown: Callable[[], Key | None],
        listed: Callable[[], Sequence[Key]],
        people: Callable[[], bool],
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._desk, self._shown, self._listed, self._owner = desk, shown, listed, owner
        self._words, self._people = Words("en"), people
        self.brief = SheetPrinting(desk, self.one, owner)
        self.list = SheetPrinting(desk, self.many, owner)
        self.coded = SheetPrinting(desk, self.many_coded, owner)
        self.labels = SheetPrinting(desk, self.ask_labels, owner)
        for sheet in (self.brief, self.list, self.coded, self.labels):
            sheet.told.connect(self.told)
            sheet.wrote.connect(self.wrote)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        for sheet in (self.brief, self.list, self.coded, self.labels):
            sheet.say(words)

    def of_record(self) -> tuple[Command, ...]:
        """What the record of the page can be on paper."""
        save, print_ = N_("Save the brief as PDF …"), N_("Print the brief …")
        return self.brief.commands(save, print_, self.shows_one)

    def of_list(self) -> tuple[Command, ...]:
        """What the marked contacts, or all in the list, can be on paper."""
        with_codes = N_("Save the list with codes for the phone …")
        save, print_, people = (
            N_("Save the list as PDF …"),
            N_("Print the list …"),
            self._people,
        )
        return (
            *self.list.commands(save, print_, people)[:2],
            self.coded.commands(with_codes, "", people)[0],
            *self.labels.commands(
                N_("Save address labels as PDF …"), N_("Print address labels …")
            )[:2],
        )

    def shows_one(self) -> bool:
        """Whether there is a record on the page."""
        return self._shown() is not None

    def one(self) -> Wanted | None:
        """The record of the page."""
        key = self._shown()
        named = find.named(self._desk.book, [key]).get(key) if key is not None else None
        if named is None:
            return None
        kind = PERSON if named.kind == Kind.PERSON else CLUSTER
        return Wanted(kind=kind, keys=(named.id,), title=named.title)

    def many(self) -> Wanted | None:
        """The marked contacts, or all in the list."""
        keys = tuple(self._listed())
        return Wanted(kind=CONTACTS, keys=keys, title=self._words("Contacts"))

    def many_coded(self) -> Wanted | None:
        """The same with a code for the phone beside each."""
        keys = tuple(self._listed())
        return Wanted(kind=CONTACTS, keys=keys, title=self._words("Contacts"), coded=True)

    def ask_labels(self) -> Wanted | None:
        """The same as labels; asks which ones, and which is the first that is still there."""
        from desktop_app.ui.paper import work  # noqa: PLC0415 -- it is large

        words, choices = self._words, work.label_choices()
        titles = [title for _, title, _ in choices]
        head = words("Address labels")
        chosen, go_on = QInputDialog.getItem(
            self._owner, head, words("Which labels?"), titles, 0, editable=False
        )
        if not go_on:
            return None
        name, _, count = choices[titles.index(chosen)]
        start, go_on = QInputDialog.getInt(
            self._owner, head, words("First label of the sheet:"), 1, 1, count
        )
        if not go_on:
            return None
        return self.as_labels(name, start)

    def as_labels(self, name: str, start: int) -> Wanted:
        """The marked contacts, or all in the list, as labels."""
        keys, title = tuple(self._listed()), self._words("Address labels")
        return Wanted(kind=LABELS, keys=keys, title=title, labels=name, start=start)
