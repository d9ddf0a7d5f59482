"""The list of 100,000 contacts: opened, scrolled, and catching up with a changed field."""

from collections.abc import Iterator
from shutil import copyfile
from statistics import median

from big_book import FOLDER, big_book
from measured import Measured, at_most, milliseconds, percentile, told
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop_app.domain.ids import Key
from desktop_app.services.book import Book, Mode
from desktop_app.services.fields import change_field
from desktop_app.ui import theme
from desktop_app.ui.background import Background
from desktop_app.ui.contacts.contact_list import ContactList
from desktop_app.ui.contacts.place import Contacts
from desktop_app.ui.desk import Desk
from desktop_app.words import Words

NUMBER = 100_000
OPENED, EDITS, FRAMES = 9, 60, 200


def measure() -> Iterator[Measured]:
    """Real widgets on the real book, painted without a screen."""
    app = QApplication.instance() or QApplication([])
    theme.load_fonts()
    path = FOLDER / "edited.book"
    copyfile(big_book(NUMBER), path)
    with Book.open(path, author="Benchmark", mode=Mode.WRITE) as book:
        owner = QObject()
        desk = Desk(book, Background(owner), owner)
        place = Contacts(desk)
        place.resize(1280, 800)
        place.say(Words("de"))
        place.open(None)
        place.show()
        app.processEvents()
        opened = median(milliseconds(lambda: _open(place)) for _ in range(OPENED))
        yield at_most("open a list of 100,000 rows", opened, 150, "ms")
        yield at_most("frame while scrolling, p95", _scrolled(place), 8, "ms")
        key = Key(str(place.list.first()))
        whole = median(_edit(book, key, f"Notiz {count}") for count in range(EDITS))
        place.close()
        alone = ContactList(desk)
        alone.speak(Words("de"))
        alone.restart()
        alone.resize(344, 800)
        alone.show()
        desk.changed.connect(alone.catch_up)
        app.processEvents()
        listed = median(_edit(book, key, f"Zeile {count}") for count in range(EDITS))
        yield at_most("change one field: written, list repainted", listed, 5, "ms")
        yield told("the same beside the open page of the record", whole, "ms")
        alone.close()
        owner.deleteLater()


def _open(place: Contacts) -> None:
    place.list.restart()
    place.list.view.viewport().repaint()


def _edit(book: Book, key: Key, text: str) -> float:
    """The write to the disk, its news, and the paint of what it touched."""

    def edit() -> None:
        change_field(book, "person", key, "note", text)
        QApplication.processEvents()

    return milliseconds(edit)


def _scrolled(place: Contacts) -> float:
    """Frames at places all over the list, where no line has been read yet."""
    bar, view = place.list.view.verticalScrollBar(), place.list.view.viewport()
    frames = []
    for count in range(FRAMES):
        bar.setValue(bar.maximum() * ((count * 61) % FRAMES) // FRAMES)
        frames.append(milliseconds(view.repaint))
    return percentile(frames, 0.95)
