"""How many real vCard files are read, and written again without loss, folder by folder.

The files lie beside the project, in `shared/corpora/vcard`, or where `BRUECKENBUCH_CORPORA`
says. vobject stands beside us, with a guess of the encoding, where it is installed.
"""

import importlib
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from dedupe import corpora
from measured import Measured

from desktop_app.domain.errors import UserError
from desktop_app.exchange.vcard import read_vcards
from desktop_app.exchange.vcard.writing import card, differing

VERSIONS = ("2.1", "3.0", "4.0")
ENCODINGS = ("utf-8-sig", "utf-16", "cp1252")
NOT_CARDS = {"SOURCE.txt", "converter-pairs.json"}
STUMBLES = (ValueError, TypeError, AttributeError, LookupError, AssertionError)
OPENED, WRITTEN = 94, 62
"""What vobject 0.9.9 reaches on all of them: opened, and written again, in percent."""


class Rates(NamedTuple):
    """Of some files: how many there are, were opened, were written again."""

    files: int
    opened: int
    written: int

    def __str__(self) -> str:
        parts = (percent(part, self.files) for part in (self.opened, self.written))
        return " / ".join(f"{part:.0f} %" for part in parts)


def measure() -> Iterator[Measured]:
    """One row for each folder, and one for all."""
    folder = corpora()
    if folder is None or not (folder / "vcard").is_dir():
        yield Measured("vCard files of other programs", "–", "skipped: not here", within=True)
        return
    ours, theirs = [], []
    for source in sorted(one for one in (folder / "vcard").iterdir() if one.is_dir()):
        ours.append(our_rates(source))
        theirs.append(rates_of([_theirs(path.read_bytes()) for path in _files(source)]))
        yield _row(source.name, ours[-1], theirs[-1])
    yield _row("all vCard files", _sum(ours), _sum(theirs))


def our_rates(source: Path) -> Rates:
    """What we make of the files of one folder."""
    return rates_of([_ours(path.read_bytes()) for path in _files(source)])


def _row(name: str, ours: Rates, theirs: Rates) -> Measured:
    peer = f" (vobject: {theirs})" if theirs.opened else ""
    goal = f"> {OPENED} / {WRITTEN} %"
    better = ours.opened >= theirs.opened and ours.written >= theirs.written
    return Measured(
        f"{name}, {ours.files} files: read / written", goal, f"{ours}{peer}", better
    )


def _files(source: Path) -> list[Path]:
    found = (path for path in sorted(source.rglob("*")) if path.is_file())
    return [path for path in found if path.name not in NOT_CARDS and _speaks_of_cards(path)]


def _speaks_of_cards(path: Path) -> bool:
    """Some of the files beside them are calendars."""
    return b"vcalendar" not in path.read_bytes()[:200].lower()


def _ours(content: bytes) -> tuple[bool, bool]:
    """Opened, and every contact of it the same again after each of the three versions.

    A file without any contact, as some of the tests are, is opened if that is what is said.
    """
    try:
        drafts = read_vcards(content, "").drafts
    except UserError:
        return _is_empty(content), _is_empty(content)
    again = all(
        not differing(one, read_vcards(card(one, version), "").drafts[0])
        for one in drafts
        for version in VERSIONS
    )
    return True, again


def _is_empty(content: bytes) -> bool:
    lines = (line.strip().upper() for line in content.splitlines())
    frame = (b"BEGIN:", b"END:", b"VERSION:", b"$EXPECTED")
    return all(not line or line.startswith(frame) for line in lines)


def _theirs(content: bytes) -> tuple[bool, bool]:
    if importlib.util.find_spec("vobject") is None:
        return False, False
    vobject = importlib.import_module("vobject")
    stumbles = (*STUMBLES, vobject.base.VObjectError)
    try:
        found = list(vobject.readComponents(guessed(content), allowQP=True))
    except stumbles:
        return False, False
    try:
        for one in found:
            one.serialize()
    except stumbles:
        return bool(found), False
    return bool(found), bool(found)


def guessed(content: bytes) -> str:
    """The text of a file, as somebody would read it who knows nothing of it."""
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeError:
            continue
    return content.decode("latin-1")


def rates_of(done: list[tuple[bool, bool]]) -> Rates:
    """The sum of what was done to each file."""
    return Rates(len(done), sum(one for one, _ in done), sum(other for _, other in done))


def _sum(rates: list[Rates]) -> Rates:
    return Rates(*map(sum, zip(*rates, strict=True)))


def percent(part: int, whole: int) -> float:
    """A part as it is told."""
    return 100 * part / max(whole, 1)
