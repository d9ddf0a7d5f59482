"""The flexible date: the words as typed, and what they say as far as they say it."""

from dataclasses import fields, replace
from datetime import date
from typing import TypeAlias

from desktop_app.domain.ids import Key
from desktop_app.domain.when.anchoring import moved
from desktop_app.domain.when.edtf import read_edtf
from desktop_app.domain.when.json_form import as_json, from_json
from desktop_app.domain.when.meaning import Anchor, Meaning, Precision, Qualifier
from desktop_app.domain.when.phrasing import LONG as LANGUAGES
from desktop_app.domain.when.reading import read, read_leading
from desktop_app.domain.when.wordings import wording
from desktop_app.values import dataclass

Shape: TypeAlias = str | bool | dict[str, str] | None

_VAGUENESS = {kind: rank for rank, kind in enumerate(Precision)}
_DOUBT = {kind: rank * len(Precision) for rank, kind in enumerate(Qualifier)}


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A date as somebody said it.

    `text` is verbatim. `earliest` and `latest` are the first and last possible day, None where
    open or unknown. `edtf` is the notation of ISO 8601-2. `anchor` is what a relative date
    hangs on, `resolved` how precise it is since the anchor is known, `derived` that something
    was reckoned that the words do not say.
    """

    text: str
    edtf: str | None = None
    earliest: date | None = None
    latest: date | None = None
    precision: Precision = Precision.TEXT
    qualifier: Qualifier = Qualifier.EXACT
    ambiguous: bool = False
    anchor: Anchor | None = None
    derived: bool = False
    resolved: Precision | None = None

    @classmethod
    def parse(cls, text: str, language: str = "de", *, reference: date | None = None) -> "When":
        """Read the words; what is no date in any language is kept as text.

        `reference` is the day they were written: it gives “last year” a year.
        """
        return cls._of(text, read(text, language, reference))

    @classmethod
    def leading(
        cls, text: str, language: str = "de", *, reference: date | None = None
    ) -> "tuple[When | None, str]":
        """The date a line begins with, and the rest: “mitte mai 15 Moulding Expo: …”."""
        meaning, end = read_leading(text, language, reference)
        if meaning is None:
            return None, text
        return cls._of(text[:end].rstrip(",;: "), meaning), text[end:].lstrip(" ,;:")

    @classmethod
    def from_edtf(cls, edtf: str, *, text: str = "") -> "When":
        """The date an EDTF notation means (also of the 2012 draft); `Invalid` if it is none."""
        return cls._of(text, read_edtf(edtf))

    @classmethod
    def from_json(cls, stored: str) -> "When":
        """The date a database column holds; `Invalid` if it was not written by `to_json`."""
        return cls(**from_json(stored))

    @classmethod
    def _of(cls, text: str, meaning: Meaning) -> "When":
        return cls(text=text, **{f.name: getattr(meaning, f.name) for f in fields(meaning)})

    @property
    def grain(self) -> Precision:
        """How precise it is to draw: for a relative date what its anchor made of it."""
        return self.resolved or self.precision

    @property
    def order(self) -> tuple[bool, date, date, int, str]:
        """Sorts by beginning, end, vagueness and words; dates that say no day come last."""
        undated = self.earliest is None and self.latest is None
        vagueness = _DOUBT[self.qualifier] + _VAGUENESS[self.grain]
        return undated, self.earliest or date.min, self.latest or date.max, vagueness, self.text

    @property
    def sort_text(self) -> str:
        """`order` as one text that SQL sorts the same way, character by character."""
        undated, earliest, latest, vagueness, text = self.order
        return f"{undated:d} {earliest} {latest} {vagueness:02d} {text}"

    @property
    def choices(self) -> "tuple[When, ...]":
        """What it may mean, the likelier first: “Winter 2014” asks which one."""
        year, _, group = (self.edtf or "").partition("-24")
        if not (self.ambiguous and self.precision is Precision.SEASON and year.isdigit()):
            return (self,)
        before = read_edtf(f"{int(year) - 1:04d}-24{group}")
        return (
            replace(self, ambiguous=False),
            replace(When._of(self.text, before), derived=self.derived),
        )

    def anchored(self, to: "When") -> "When":
        """Reckon a relative date again from where its anchor lies now."""
        if self.anchor is None:
            return self
        found = moved(to.meaning, self.anchor)
        known = found.edtf is not None
        return replace(
            self,
            edtf=found.edtf,
            earliest=found.earliest,
            latest=found.latest,
            qualifier=found.qualifier,
            ambiguous=found.ambiguous,
            derived=known,
            resolved=found.precision if known else None,
        )

    def hung_on(self, key: Key | None) -> "When":
        """The same relative date, its anchor being this record."""
        return (
            self if self.anchor is None else replace(self, anchor=replace(self.anchor, key=key))
        )

    def relative_to(self, anchor: Anchor) -> "When":
        """The same words, hung on `anchor` whatever they say; where that is, `anchored` tells.

        The page says “während der Messe FAKUMA”; that this was a month before the workshop
        follows from another sentence.
        """
        return When(
            text=self.text,
            precision=Precision.RELATIVE,
            qualifier=anchor.qualifier,
            anchor=anchor,
        )

    @property
    def meaning(self) -> Meaning:
        """What it says without its words, as precise as it is to draw."""
        return Meaning(
            edtf=self.edtf,
            earliest=self.earliest,
            latest=self.latest,
            precision=self.grain,
            qualifier=self.qualifier,
            ambiguous=self.ambiguous,
        )

    def wording(self, language: str, *, short: bool = False) -> str:
        """The date as `language` writes it; words that say no date stay as they are."""
        return wording(self.meaning, language, short=short) or self.text

    def to_json(self) -> str:
        """One line for the database; equal dates give equal lines."""
        return as_json({field.name: getattr(self, field.name) for field in fields(self)})

    def shape(self) -> dict[str, Shape]:
        """The form of the `date` command: ISO days, and the wording in every language."""
        shape: dict[str, Shape] = {
            "text": self.text,
            "edtf": self.edtf,
            "earliest": self.earliest.isoformat() if self.earliest else None,
            "latest": self.latest.isoformat() if self.latest else None,
            "precision": self.precision.value,
            "qualifier": self.qualifier.value,
            "wording": {
                language: self.wording(language).replace("\xa0", " ") for language in LANGUAGES
            },
        }
        if self.anchor:
            key = {"key": str(self.anchor.key)} if self.anchor.key else {}
            shape["anchor"] = {"text": self.anchor.text, "offset": self.anchor.offset, **key}
        for flag in ("ambiguous", "derived"):
            if getattr(self, flag):
                shape[flag] = True
        return shape
