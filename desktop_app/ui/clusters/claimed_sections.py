"""What else is claimed of an organisation: quality labels and codes of taxonomies."""

import re
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.organisation import Classification, Label
from desktop_app.services import organisations
from desktop_app.ui.clock import today
from desktop_app.ui.clusters.vocabulary import CLASSIFICATIONS, LABELS
from desktop_app.ui.desk import Desk
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.part_section import PartSection
from desktop_app.ui.record.sector_section import is_sector
from desktop_app.ui.record.wording import facts

CODE = re.compile(r"(.+?)\s+([A-Z]{0,3}\d[\w.]*|[A-Z]{2}\d*)")


class LabelSection(PartSection):
    """Quality labels; one that has run out says so."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, LABELS, self._add, parent=parent)
        self._key: Key | None = None

    def show_labels(self, key: Key, labels: Sequence[Label]) -> None:
        """The labels of organisation `key`."""
        self._key = key
        self.show_parts([self._part(label) for label in labels])

    def _part(self, label: Label) -> Part:
        words, until = self.words, label.valid_until
        valid = words("valid until {date}", date=words.date(until)) if until else ""
        expired = not label.is_valid(today())
        return Part(
            key=label.id,
            title=facts(label.scheme, label.level),
            sub=facts(label.issuer, valid),
            mark=words("expired") if expired else "",
            quiet=expired,
            values={
                "scheme": label.scheme,
                "level": label.level,
                "issuer": label.issuer,
                "awarded": label.awarded,
                "valid_until": label.valid_until,
            },
        )

    def _add(self, typed: str) -> None:
        if self._key is not None:
            organisations.add_label(self.desk.book, self._key, typed)


class ClassificationSection(PartSection):
    """Codes of taxonomies that the program has no list of, each with its version."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, CLASSIFICATIONS, self._add, parent=parent)
        self._key: Key | None = None

    def show_codes(self, key: Key, codes: Sequence[Classification]) -> None:
        """The codes of organisation `key`."""
        self._key = key
        others = [code for code in codes if not is_sector(code)]
        self.show_parts([self._part(code) for code in others])

    def _part(self, code: Classification) -> Part:
        return Part(
            key=code.id,
            title=facts(code.code, code.text) or code.scheme,
            sub=facts(code.scheme, code.version) if code.code or code.text else code.version,
            values={
                "scheme": code.scheme,
                "version": code.version,
                "code": code.code,
                "text": code.text,
            },
        )

    def _add(self, typed: str) -> None:
        """The last word is the code if it looks like one."""
        if self._key is None:
            return
        found = CODE.fullmatch(typed)
        scheme, code = (found[1], found[2]) if found else (typed, "")
        organisations.classify(self.desk.book, self._key, scheme, code)
