"""The core tasks of ux.md 7.1 as steps: with mouse and keys, and by keys alone."""

from collections.abc import Callable
from dataclasses import dataclass
from json import loads
from pathlib import Path

from hands import Hands, Step, click, focus, popup, press, seen, think, title, write
from task_book import COOPERATION, PERSON, PHONE, TOLD, Record

NEWCOMER = ("Clara Fischer", "Holzbau Exemple SARL", "Leitung", "clara@exemple.eu")
NEW_PHONE, MILESTONE = "+49 7451 90123", "Zweiter Besuch in Oyonnax 2014"
SAMPLE, ENGLISH = "Vertiefung der deutsch", "Wood and lavender"
SEARCH, LINE, DATE = "Suchen oder Befehl", "Was war", "Datum des Meilensteins"
SAVE, LAST = "Als PDF sichern", 2  # stories before one is begun

Steps = tuple[Step, ...]
Done = Callable[[Record, Hands, Path], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is to be done, from where on, how, and how to see that it was."""

    number: str
    what: str
    goal: tuple[int, int]  # keys, clicks
    start: Steps
    mouse: Steps
    keys: Steps
    done: Done

    @property
    def most(self) -> int:
        """Keys and clicks together."""
        return sum(self.goal)


def tasks() -> tuple[Task, ...]:
    """All of them, in the order they can be done in one book."""
    return (*_with_people(), *_with_cooperations(), *_with_stories())


def _at(words: str, name: str) -> Steps:
    """Standing at a record, as if it had been opened before."""
    return (press("ctrl+k"), focus("Suchen"), write(words), press("Return"), title(name))


TODAY: Steps = (press("ctrl+1"), title("Heute"))


def _with_people() -> tuple[Task, ...]:
    find = (focus("Suchen"), write("bern"), think(), press("Return"))
    line = (focus(LINE), write(", ".join(NEWCOMER)), think())
    typed = (focus("Telefon"), write(NEW_PHONE), press("Return"))
    to_phone = (press("Return"), focus("E-Mail"), press("Return"), press("Tab"))
    return (
        Task(
            number="1",
            what="find a contact, see the phone number",
            goal=(7, 0),
            start=TODAY,
            mouse=(think(), click("push button", SEARCH), *find),
            keys=(think(), press("ctrl+k"), *find),
            done=_found,
        ),
        Task(
            number="2",
            what="new contact: name, company, function, email",
            goal=(68, 0),
            start=TODAY,
            mouse=(
                *(think(), click("push button", "Schnell erfassen"), *line),
                click("push button", "Speichern"),
            ),
            keys=(think(), press("ctrl+shift+n"), *line, press("Return")),
            done=_captured,
        ),
        Task(
            number="4",
            what="correct a phone number",
            goal=(17, 1),
            start=_at("lucie b", PERSON),
            mouse=(think(), click("push button", "Telefon: "), *typed),
            keys=(think(), *to_phone, *typed),
            done=_corrected,
        ),
    )


def _with_cooperations() -> tuple[Task, ...]:
    here = _at("netz muster pole", COOPERATION)
    typed = (focus(DATE), write(f"11/2014 {MILESTONE}"), think(), press("Return"))
    who = (popup(), write("peli"), think(), press("Return"))
    role = (seen("push button", "Dr. Aude"), popup(), think(), write("b"))
    return (
        Task(
            number="5",
            what="milestone “11/2014” with a title of 30 letters",
            goal=(43, 0),
            start=here,
            mouse=(think(), click("text", DATE), *typed),
            keys=(think(), press("ctrl+shift+m"), *typed),
            done=_has_milestone,
        ),
        Task(
            number="6",
            what="person with a role into a cooperation",
            goal=(10, 1),
            start=here,
            mouse=(think(), click("push button", "Jemanden hinzufügen"), *who, *role),
            keys=(think(), press("ctrl+shift+a"), *who, *role),
            done=_has_person,
        ),
        Task(
            number="7",
            what="story skeleton from a cooperation",
            goal=(0, 2),
            start=here,
            mouse=(think(), click("push button", "Story beginnen")),
            keys=(think(), press("ctrl+t")),
            done=_has_story,
        ),
    )


def _with_stories() -> tuple[Task, ...]:
    name = focus("Dateiname")
    return (
        Task(
            number="8",
            what="sheet as PDF",
            goal=(4, 0),
            start=_at("vertiefung", SAMPLE),
            mouse=(
                *(think(), click("push button", SAVE), think(), name),
                click("push button", "Speichern"),
            ),
            keys=(think(), press("ctrl+shift+p"), think(), name, press("Return")),
            done=_saved,
        ),
        Task(
            number="9",
            what="start the English version",
            goal=(0, 2),
            start=_at("lavendel", TOLD),
            mouse=(think(), click("radio button", "Englisch"), focus("Text")),
            keys=(think(), press("ctrl+Next"), focus("Text")),
            done=_in_english,
        ),
    )


def _found(_record: Record, hands: Hands, _home: Path) -> bool:
    return bool(hands.screen.place_of("push button", f"Telefon: {PHONE}"))


def _captured(record: Record, _hands: Hands, _home: Path) -> bool:
    person = loads(record.show(NEWCOMER[0]))
    (role,), (email,) = person["roles"], person["emails"]
    told = (role["organisation"]["title"], role["function"], email["value"])
    return told == NEWCOMER[1:]


def _corrected(record: Record, _hands: Hands, _home: Path) -> bool:
    return [each["value"] for each in loads(record.show(PERSON))["phones"]] == [NEW_PHONE]


def _has_milestone(record: Record, _hands: Hands, _home: Path) -> bool:
    (event,) = loads(record.show(COOPERATION))["events"]
    return bool((event["title"], event["when"]["edtf"]) == (MILESTONE, "2014-11"))


def _has_person(record: Record, _hands: Hands, _home: Path) -> bool:
    involved = loads(record.show(COOPERATION))["involved"]
    return any("lisson" in one["title"] and one["role"] == "adviser" for one in involved)


def _has_story(record: Record, hands: Hands, _home: Path) -> bool:
    hands.screen.place_of("push button", SAVE)
    return len(record.titles("stories")) > LAST


def _saved(_record: Record, hands: Hands, home: Path) -> bool:
    hands.screen.await_file(home, "*.pdf")
    return any(file.read_bytes().startswith(b"%PDF") for file in home.rglob("*.pdf"))


def _in_english(record: Record, hands: Hands, _home: Path) -> bool:
    """The blocks are carried over; what is typed next is the English title."""
    for step in (write(ENGLISH), *TODAY):
        step(hands)
    told = loads(record.show(TOLD))["blocks"]
    titles = [told[language][0]["text"] for language in ("en", "de")]
    return titles == [ENGLISH, TOLD]
