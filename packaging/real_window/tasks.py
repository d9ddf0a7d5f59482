"""The core tasks of ux.md 7.1 as steps: with mouse and keys, and by keys alone."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import results
from hands import (
    Hands,
    Step,
    click,
    drop,
    focus,
    lying,
    popup,
    press,
    seen,
    think,
    title,
    write,
)
from results import MILESTONE, NEW_PHONE, NEWCOMER, SAVE
from task_book import COOPERATION, DOUBLE, LIST, PERSON, TOLD, Record

SAMPLE, CONTINUE = "Vertiefung der deutsch", "Weiter"
SEARCH, LINE, DATE = "Suchen oder Befehl", "Was war", "Datum des Meilensteins"

Steps = tuple[Step, ...]
Done = Callable[[Record, Hands, Path], bool]


@dataclass(frozen=True, slots=True)
class Way:
    """The same with mouse and keys, and by keys alone."""

    mouse: Steps = ()
    keys: Steps = ()

    def __add__(self, other: "Way") -> "Way":
        """One after the other."""
        return Way(self.mouse + other.mouse, self.keys + other.keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is to be done, from where on, how, and how to see that it was."""

    number: str
    what: str
    goal: tuple[int, int]  # keys, clicks
    start: Steps
    way: Way
    done: Done

    @property
    def most(self) -> int:
        """Keys and clicks together."""
        return sum(self.goal)


def tasks() -> tuple[Task, ...]:
    """All of them, in the order they can be done in one book."""
    return (*_with_people(), *_with_cooperations(), *_with_stories(), *_with_lists())


def _at(words: str, name: str) -> Steps:
    """Standing at a record, as if it had been opened before."""
    return (press("ctrl+k"), focus("Suchen"), write(words), press("Return"), title(name))


def _both(*steps: Step) -> Way:
    """The same steps on both ways."""
    return Way(steps, steps)


def _button(name: str, keys: str, *, role: str = "push button") -> Way:
    """A click, or a chord."""
    return Way((click(role, name),), (press(keys),))


TODAY: Steps = (press("ctrl+1"), title("Heute"))
THINK = _both(think())


def _with_people() -> tuple[Task, ...]:
    find = _both(focus("Suchen"), write("bern"), think(), press("Return"))
    line = _both(focus(LINE), write(", ".join(NEWCOMER)), think())
    to_phone = (press("Return"), focus("E-Mail"), press("Return"), press("Tab"))
    typed = _both(focus("Telefon"), write(NEW_PHONE), press("Return"))
    return (
        Task(
            number="1",
            what="find a contact, see the phone number",
            goal=(7, 0),
            start=TODAY,
            way=THINK + _button(SEARCH, "ctrl+k") + find,
            done=results.found,
        ),
        Task(
            number="2",
            what="new contact: name, company, function, email",
            goal=(68, 0),
            start=TODAY,
            way=THINK
            + _button("Schnell erfassen", "ctrl+shift+n")
            + line
            + _button("Speichern", "Return"),
            done=results.captured,
        ),
        Task(
            number="4",
            what="correct a phone number",
            goal=(17, 1),
            start=_at("lucie b", PERSON),
            way=THINK + Way((click("push button", "Telefon: "),), to_phone) + typed,
            done=results.corrected,
        ),
    )


def _with_cooperations() -> tuple[Task, ...]:
    here = _at("netz muster pole", COOPERATION)
    typed = _both(focus(DATE), write(f"11/2014 {MILESTONE}"), think(), press("Return"))
    who = _both(popup(), write("peli"), think(), press("Return"))
    role = _both(seen("push button", "Dr. Aude"), popup(), think(), write("b"))
    return (
        Task(
            number="5",
            what="milestone “11/2014” with a title of 30 letters",
            goal=(43, 0),
            start=here,
            way=THINK + _button(DATE, "ctrl+shift+m", role="text") + typed,
            done=results.has_milestone,
        ),
        Task(
            number="6",
            what="person with a role into a cooperation",
            goal=(10, 1),
            start=here,
            way=THINK + _button("Jemanden hinzufügen", "ctrl+shift+a") + who + role,
            done=results.has_person,
        ),
        Task(
            number="7",
            what="story skeleton from a cooperation",
            goal=(0, 2),
            start=here,
            way=THINK + _button("Story beginnen", "ctrl+t"),
            done=results.has_story,
        ),
    )


def _with_stories() -> tuple[Task, ...]:
    english = _button("Englisch", "ctrl+Next", role="radio button")
    return (
        Task(
            number="8",
            what="sheet as PDF",
            goal=(4, 0),
            start=_at("vertiefung", SAMPLE),
            way=THINK
            + _button(SAVE, "ctrl+shift+p")
            + _both(think(), focus("Dateiname"))
            + _button("Speichern", "Return"),
            done=results.saved,
        ),
        Task(
            number="9",
            what="start the English version",
            goal=(0, 2),
            start=_at("lavendel", TOLD),
            way=THINK + english + _both(focus("Text")),
            done=results.in_english,
        ),
    )


def _with_lists() -> tuple[Task, ...]:
    wait = _both(focus(CONTINUE), think())
    into_book = wait + _button(CONTINUE, "Return") + _both(focus("Übernehmen"), think())
    into_book += _button("Übernehmen", "Return")
    closed = (focus("Schließen"), press("Return"), seen("push button", "Vergleichen"))
    return (
        Task(
            number="10",
            what="import 60 rows of a CSV file from Excel",
            goal=(0, 4),
            start=(lying(LIST), *TODAY),
            way=THINK + Way((drop(),), (press("ctrl+v"),)) + into_book,
            done=results.brought_in,
        ),
        Task(
            number="11",
            what="merge a pair of duplicates",
            goal=(2, 2),
            start=(
                *(press("Escape"), *TODAY, lying(DOUBLE), press("ctrl+v")),
                *(*into_book.keys, *closed),
            ),
            way=THINK
            + _button("Vergleichen", "F8")
            + _both(focus("Name, Kontakt"), think())
            + _button("Zusammenführen", "ctrl+Return"),
            done=results.merged,
        ),
    )
