"""A date said without its year, “mid-June” or “15.6.”, in the year that is meant.

EDTF writes the unknown year as XXXX (ISO 8601-2, 8.2).
"""

from dataclasses import replace

from desktop_app.domain.when.value import When

UNKNOWN = "XXXX"


def is_yearless(when: When) -> bool:
    """Whether a date was understood, but for its year."""
    return UNKNOWN in (when.edtf or "")


def in_year(when: When, year: int, language: str) -> When | None:
    """The same words in this year, marked as derived; None where the year has no such day."""
    for text in (f"{when.text} {year}", f"{when.text}{year}", f"{when.text}.{year}"):
        said = When.parse(text, language)
        if said.edtf is not None and f"{year:04d}" in said.edtf and not is_yearless(said):
            return replace(said, text=when.text, derived=True)
    return None
