"""What shows that a core task was done: in the book, on the screen, on the disk."""

from json import loads
from pathlib import Path

from hands import Hands, press, write
from task_book import COOPERATION, LISTED, PERSON, PHONE, SHORT, TOLD, Record

LAST = 2  # stories before one is begun
NEWCOMER = ("Clara Fischer", "Holzbau Exemple SARL", "Leitung", "clara@exemple.eu")
NEW_PHONE, MILESTONE = "+49 7451 90123", "Zweiter Besuch in Oyonnax 2014"
ENGLISH, SAVE = "Wood and lavender", "Als PDF sichern"


def found(_record: Record, hands: Hands, _home: Path) -> bool:
    """The phone number is in sight."""
    return bool(hands.screen.place_of("push button", f"Telefon: {PHONE}"))


def captured(record: Record, _hands: Hands, _home: Path) -> bool:
    """Everything of the line has its place."""
    person = loads(record.show(NEWCOMER[0]))
    (role,), (email,) = person["roles"], person["emails"]
    told = (role["organisation"]["title"], role["function"], email["value"])
    return told == NEWCOMER[1:]


def corrected(record: Record, _hands: Hands, _home: Path) -> bool:
    """The number is the new one, and the only one."""
    return [each["value"] for each in loads(record.show(PERSON))["phones"]] == [NEW_PHONE]


def has_milestone(record: Record, _hands: Hands, _home: Path) -> bool:
    """Title and month, and no day."""
    (event,) = loads(record.show(COOPERATION))["events"]
    return bool((event["title"], event["when"]["edtf"]) == (MILESTONE, "2014-11"))


def has_person(record: Record, _hands: Hands, _home: Path) -> bool:
    """Somebody is in it, in the role that was chosen."""
    involved = loads(record.show(COOPERATION))["involved"]
    return any("lisson" in one["title"] and one["role"] == "adviser" for one in involved)


def has_story(record: Record, hands: Hands, _home: Path) -> bool:
    """The story is shown and in the book."""
    hands.screen.place_of("push button", SAVE)
    return len(record.titles("stories")) > LAST


def saved(_record: Record, hands: Hands, home: Path) -> bool:
    """There is a PDF."""
    hands.screen.await_file(home, "*.pdf")
    return any(file.read_bytes().startswith(b"%PDF") for file in home.rglob("*.pdf"))


def in_english(record: Record, hands: Hands, _home: Path) -> bool:
    """The blocks are carried over; what is typed next is the English title."""
    for step in (write(ENGLISH), press("ctrl+1")):
        step(hands)
    hands.screen.await_title("Heute")
    told = loads(record.show(TOLD))["blocks"]
    titles = [told[language][0]["text"] for language in ("en", "de")]
    return titles == [ENGLISH, TOLD]


def brought_in(record: Record, hands: Hands, _home: Path) -> bool:
    """Every row of the list is somebody."""
    hands.screen.place_of("push button", "Import ansehen")
    return set(LISTED) <= set(record.titles("people"))


def merged(record: Record, _hands: Hands, _home: Path) -> bool:
    """One is left of the two, with the mail addresses of both."""
    mails = [each["value"] for each in loads(record.show(PERSON))["emails"]]
    return SHORT not in record.titles("people") and len(mails) > 1
