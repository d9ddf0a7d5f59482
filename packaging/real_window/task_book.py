"""The book the tasks are done in, and what the command line says of it afterwards."""

import json
import subprocess
from pathlib import Path

from screen import ROOT

from desktop_app.domain.reach import ReachKind
from desktop_app.domain.story import BlockKind
from desktop_app.services import (
    blocks,
    clusters,
    cooperations,
    organisations,
    people,
    reaches,
    stories,
)
from desktop_app.services.book import Book, Mode
from desktop_app.services.sample import put_sample

PERSON, PHONE, MAIL = "Lucie Bernard", "+49 7231 39360", "lucie@muster.example"
PAIR = ("Netz Muster", "Pole Exemple")
SHORT = "L. Bernard"
COOPERATION = " × ".join(PAIR)
TOLD = "Holz und Lavendel"
LIST, DOUBLE = "Messe.csv", "Doppelt.csv"
LISTED = tuple(f"Gast Muster{number}" for number in range(1, 61))
HEADS = "Vorname;Nachname;Firma;Funktion;E-Mail;PLZ;Ort"


def put_lists(folder: Path) -> None:
    """What Excel saved in German: sixty people of a fair, and one whom the book knows."""
    rows = [
        f"{name.replace(' ', ';')};Müßig {at} GmbH;Leitung;gast{at}@muster.example;07231;Köln"
        for at, name in enumerate(LISTED, start=1)
    ]
    double = f"{SHORT.replace(' ', ';')};Muster GmbH;;lucie.bernard@muster.example;69100;Lyon"
    for name, told in ((LIST, rows), (DOUBLE, [double])):
        text = "\r\n".join((HEADS, *told, ""))
        (folder / name).write_bytes(text.encode("cp1252"))


def prepare(path: Path) -> None:
    """Write the book."""
    with Book.open(path, author="Nadine Kaiser", mode=Mode.CREATE) as book:
        put_sample(book)
        house = organisations.add_organisation(book, "Muster GmbH")
        person = people.add_person(book, PERSON, organisation=house, function="Leitung")
        reaches.add_reach(book, ReachKind.EMAIL, MAIL, person=person)
        reaches.add_reach(book, ReachKind.PHONE, PHONE, person=person)
        pair = [clusters.add_cluster(book, name) for name in PAIR]
        cooperations.start_cooperation(book, pair)
        story = stories.start_story(book, TOLD)
        (lead,) = stories.whole(book, story).of_kind(BlockKind.LEAD)
        blocks.write_block(book, lead.id, "de", text="Zwei Netze fanden zueinander.")


class Record:
    """What the command line says of the book, beside the open window."""

    def __init__(self, path: Path, python: Path) -> None:
        self._path, self._python = path, python

    def show(self, title: str) -> str:
        """One record, whole, as JSON."""
        return self._told("show", title)

    def titles(self, what: str) -> list[str]:
        """The titles of a list."""
        return [row["title"] for row in json.loads(self._told("list", what))]

    def _told(self, *words: str) -> str:
        book = ("--json", "--book", str(self._path))
        command = [str(self._python), "-m", "desktop_app", *words, *book]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        return done.stdout
