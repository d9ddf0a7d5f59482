"""Birthdays: whole days, days without a year, years alone, and words."""

import re
from datetime import date

from desktop_app.domain.when import Precision, When
from desktop_app.exchange.vcard.gathered import Gathered
from desktop_app.exchange.vcard.kept import kept
from desktop_app.exchange.vcard.lines import Property

WHOLE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?")
YEARLESS = re.compile(r"--(\d\d)-?(\d\d)(?:T.*)?")
MONTH = re.compile(r"(?:(\d{4})-(\d\d)|--(\d\d))")
UNKNOWN_YEARS = frozenset(("1604", "0000"))
"""What address books write where they were told no year."""


def birthday(card: Gathered, one: Property) -> None:
    """BDAY."""
    text = card.text(one)
    if not text:
        return
    if card.birthday is not None:
        card.extras.append(kept(one))
        return
    without = one.head.said("X-APPLE-OMIT-YEAR")
    card.birthday = When.parse(text) if one.head.value == "text" else read_day(text, without)


def read_day(text: str, without: str = "") -> When:
    """The day a value of version 2.1, 3.0 or 4.0 says; words stay words."""
    if found := WHOLE.fullmatch(text):
        year, month, day = found.groups()
        if year in UNKNOWN_YEARS or year == without:
            return _yearless(text, month, day)
        try:
            known = date(int(year), int(month), int(day))
        except ValueError:
            return When.parse(text)
        iso = known.isoformat()
        return When(text=iso, edtf=iso, earliest=known, latest=known, precision=Precision.DAY)
    if found := YEARLESS.fullmatch(text):
        return _yearless(text, *found.groups())
    if found := MONTH.fullmatch(text):
        year, month, alone = found.groups()
        return When.parse(f"XXXX-{alone}" if alone else f"{year}-{month}")
    return When.parse(text)


def _yearless(text: str, month: str, day: str) -> When:
    found = When.parse(f"XXXX-{month}-{day}")
    return found if found.edtf is not None else When.parse(text)


def spelt_day(day: When, version: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """A day as a version spells it: its parameters and its value."""
    edtf = day.edtf or ""
    if edtf == day.text and re.fullmatch(r"\d{4}-\d\d-\d\d", edtf):
        return (), edtf.replace("-", "") if version == "4.0" else edtf
    if edtf == day.text and (found := re.fullmatch(r"XXXX-(\d\d)-(\d\d)", edtf)):
        month, last = found.groups()
        if version == "4.0":
            return (), f"--{month}{last}"
        return (("X-APPLE-OMIT-YEAR", "1604"),), f"1604-{month}-{last}"
    if edtf == day.text and version == "4.0" and re.fullmatch(r"\d{4}(-\d\d)?", edtf):
        return (), edtf
    return (("VALUE", "text"),), day.text
