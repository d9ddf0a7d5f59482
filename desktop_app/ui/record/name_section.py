"""The names of an organisation over time."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.organisation import NameKind, NamePeriod, todays_name
from desktop_app.domain.when import Precision, When
from desktop_app.services import organisations
from desktop_app.ui.desk import Desk
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.part_section import PartSection
from desktop_app.ui.record.usual_parts import NAMES
from desktop_app.ui.record.wording import facts, period
from desktop_app.ui.vocabulary import NAME_KINDS


class NameSection(PartSection):
    """Today's name first. “since 2021 …” renames, “until 2015 …” was a name before."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, NAMES, self._add, parent=parent)
        self._key: Key | None = None

    def show_names(self, key: Key, names: Sequence[NamePeriod]) -> None:
        """The names of organisation `key`."""
        self._key = key
        now = todays_name(tuple(names))
        others = [name for name in names if name is not now]
        self.show_parts(
            [self._part(name, now=name is now) for name in ([now] if now else []) + others]
        )

    def is_needed(self) -> bool:
        """A single name stands at the head of the page already."""
        return len(self.rows.all()) > 1 or not self.entry.isHidden()

    def _part(self, name: NamePeriod, *, now: bool) -> Part:
        sort = self.words(NAME_KINDS[name.kind])
        return Part(
            key=name.id,
            title=facts(name.text, name.short),
            sub=facts(sort, period(self.words, name.since, name.until)),
            quiet=not now,
            values={
                "text": name.text,
                "short": name.short,
                "kind": name.kind.value,
                "language": name.language,
                "since": name.since,
                "until": name.until,
            },
        )

    def _add(self, typed: str) -> None:
        if self._key is None:
            return
        book, key = self.desk.book, self._key
        when, name = When.leading(typed, self.words.language)
        if when is None or not name:
            organisations.add_name(book, key, typed, NameKind.FORMER)
        elif when.grain is Precision.AFTER:
            organisations.rename_organisation(book, key, name, since=when)
        elif when.grain is Precision.BEFORE:
            organisations.add_name(book, key, name, NameKind.FORMER, until=when)
        else:
            since, until = _ends(when)
            organisations.add_name(book, key, name, NameKind.FORMER, since=since, until=until)


def _ends(when: When) -> tuple[When, When | None]:
    """Beginning and end of “2005–2014”; any other date is a beginning."""
    first, _, last = (when.edtf or "").partition("/")
    if when.grain is not Precision.INTERVAL or not last:
        return when, None
    return When.from_edtf(first), When.from_edtf(last)
