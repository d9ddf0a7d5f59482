"""Ten thousand invented contacts as a telephone hands them out: thirteen lines each."""

from collections.abc import Iterator
from pathlib import Path

from people import invent

NUMBER, HOUSES = 10_000, 500


def written(path: Path, number: int = NUMBER) -> Path:
    """A vCard file with invented people, made once."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(_cards(number)), encoding="utf-8", newline="")
    return path


def _cards(number: int) -> Iterator[str]:
    for count, one in enumerate(invent(number, HOUSES)):
        lines = (
            "BEGIN:VCARD",
            "VERSION:3.0",
            f"N:{one.family};{one.given};;{one.title};",
            f"FN:{one.given} {one.family}",
            f"ORG:Muster {one.organisation} GmbH",
            f"TITLE:{one.function}",
            f"TEL;TYPE=WORK,VOICE:{one.phone}",
            f"TEL;TYPE=CELL:{one.phone}1",
            f"EMAIL;TYPE=INTERNET,WORK:{one.email}",
            f"ADR;TYPE=WORK:;;Musterstraße {count % 200};Stuttgart;;70173;Deutschland",
            "NOTE:Auf der Messe kennengelernt\\, wartet auf den Prospekt",
            f"UID:urn:uuid:00000000-0000-4000-8000-{count:012d}",
            "END:VCARD",
        )
        yield "\r\n".join((*lines, ""))
