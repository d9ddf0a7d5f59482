"""Files for elsewhere: their formats, and what a format cannot carry."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import field
from enum import StrEnum
from pathlib import PurePath

from desktop_app.values import dataclass


class Format(StrEnum):
    """What a file for elsewhere can be."""

    VCARD_3 = "vcard-3.0"
    VCARD_4 = "vcard-4.0"
    VCARD_IPHONE = "vcard-iphone"
    VCARD_OUTLOOK = "vcard-outlook"
    VCARD_GOOGLE = "vcard-google"
    VCARD_THUNDERBIRD = "vcard-thunderbird"
    JCARD = "jcard"
    CSV_EXCEL_DE = "csv-excel-de"
    CSV_GOOGLE = "csv-google"
    CSV_OUTLOOK = "csv-outlook"
    XLSX = "xlsx"
    ICS = "ics"
    EMAILS = "emails"
    LABELS = "labels"
    JSON = "json"


SUFFIXES = {
    ".vcf": Format.VCARD_3,
    ".vcard": Format.VCARD_3,
    ".jcard": Format.JCARD,
    ".csv": Format.CSV_EXCEL_DE,
    ".xlsx": Format.XLSX,
    ".ics": Format.ICS,
    ".txt": Format.EMAILS,
    ".ical": Format.ICS,
    ".json": Format.JSON,
    ".zip": Format.JSON,
}


def format_of(name: str) -> Format | None:
    """The format a file's suffix asks for; None if it asks for none of them."""
    return SUFFIXES.get(PurePath(name).suffix.lower())


@dataclass(frozen=True, slots=True)
class Losses:
    """What could not be written, in marked words, and how often."""

    times: Counter[str] = field(default_factory=Counter)

    def note(self, what: str) -> None:
        """Something of this sort stays behind."""
        self.times[what] += 1

    def __iter__(self) -> Iterator[tuple[str, int]]:
        return iter(sorted(self.times.items()))
