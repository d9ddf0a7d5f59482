"""An example of a place: people kept in a dictionary, a list, and a page with two fields."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Invalid
from desktop_app.domain.hit import Hit, marks
from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.avatar import Avatar, initials
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.kit.list_pane import ListPane
from desktop_app.ui.kit.record_page import RecordPage
from desktop_app.ui.kit.row_look import PersonRow
from desktop_app.ui.kit.section import Section
from desktop_app.ui.kit.split import Split
from desktop_app.ui.lines_model import Source
from desktop_app.ui.place import Place

PEOPLE = {
    "1": ["Jonas Amann", "Muster Spritzguss GmbH"],
    "2": ["Lucie Bernard", "Exemple Plasturgie SAS"],
    "3": ["Nadine Kaiser", "Wirtschaftsförderung Nordschwarzwald"],
}


class FakePeople(Place):
    """Everything a real place does, without a book."""

    name = N_("Contacts")
    icon = "users"
    kinds = ("person",)

    def __init__(self, people=None, parent=None):
        super().__init__(parent)
        self.people = {key: list(value) for key, value in (people or PEOPLE).items()}
        self.key = None
        source = Source(keys=self._keys, lines=self._lines, heads=self._heads)
        self.list = ListPane(source, tall=60, icon="users")
        self.list.chosen.connect(self.open)
        self.face = Avatar(72)
        self.page = RecordPage(write_title=self._rename, picture=self.face)
        self.organisation = FieldRow(self._write_organisation)
        self.section = Section(self.organisation)
        self.page.left.addWidget(self.section)
        self.split = Split(self.list, self.page, wide=344)
        self.setLayout(column(self.split, gap=0))

    def say(self, words):
        self.words = words
        self.list.say(
            words(self.name),
            filter_by=words("Contacts"),
            new=words("New"),
            empty=words("Contacts"),
            nothing=words("Contacts"),
        )
        self.section.say(words, words("Contacts"))
        self.organisation.say(words, "Organisation", "Organisation …")
        self.page.title.say(words, "Name")

    def open(self, key):
        key = key or self.key or self.list.first() or next(iter(self.people), None)
        if key is None or (key != self.key and not self.page.settle()):
            return
        self.key = key
        self.list.restart()
        self.list.choose(key)
        self.split.conceal()
        self._show()
        self.moved.emit("person", key, self.people[key][0])

    def count(self):
        return len(self.people)

    def settle(self):
        return self.page.settle()

    def commands(self):
        return (Command(name=N_("Delete"), run=self.delete, keys=("Del",), icon="trash-2"),)

    def panes(self):
        return (self.list, self.page)

    def show_list(self):
        self.split.reveal()

    def delete(self):
        del self.people[self.key]

    def _show(self):
        name, organisation = self.people[self.key]
        self.face.show_name(name, self.key)
        self.page.title.show_value(name)
        self.page.show_facts(organisation)
        self.organisation.show_value(organisation)

    def _rename(self, typed):
        if not typed:
            raise Invalid("A name cannot be empty.")
        self.people[self.key][0] = typed
        self._show()

    def _write_organisation(self, typed):
        self.people[self.key][1] = typed
        self._show()

    def _sort(self, key):
        return self.people[key][0].split()[-1]

    def _keys(self):
        typed = self.list.filter_text().casefold() if hasattr(self, "list") else ""
        fitting = (key for key, who in self.people.items() if typed in who[0].casefold())
        return sorted(fitting, key=self._sort)

    def _heads(self):
        letters = [self._sort(key)[0] for key in self._keys()]
        return [(letter, letters.count(letter)) for letter in sorted(set(letters))]

    def _lines(self, keys):
        return {
            key: PersonRow(
                title=self.people[key][0],
                sub=self.people[key][1],
                key=key,
                letters=initials(self.people[key][0]),
            )
            for key in keys
        }


class Blank(Place):
    """A place with nothing in it."""

    def __init__(self, name, icon, kinds=()):
        super().__init__()
        self.name, self.icon, self.kinds = name, icon, kinds
        self.inside, self.asked = QWidget(self), None

    def open(self, key):
        self.asked = key
        self.moved.emit(self.kinds[0], key or "", "")

    def say(self, words):
        self.setAccessibleName(words(self.name))


class Finder:
    """Finds in the names of the fake people."""

    def __init__(self, place):
        self.place = place

    def find(self, text):
        return [
            Hit(
                id=key,
                kind="person",
                title=who[0],
                subtitle=who[1],
                spans=marks(who[0], [text]),
            )
            for key, who in self.place.people.items()
            if text.casefold() in who[0].casefold()
        ]
