"""A list that pops up to choose a record of the book."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.services import find
from desktop_app.services.countries import with_country
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.picker import MOST, Offer, Picker
from desktop_app.ui.kinds import KINDS
from desktop_app.ui.palette_rows import PaletteRow


class RecordPicker(Picker):
    """Offers records of some kinds, the first of their list before anything is typed."""

    def __init__(
        self,
        desk: Desk,
        kinds: Sequence[str],
        *,
        none: str = "",
        new: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(none=none, new=new, parent=parent)
        self._desk, self._kinds = desk, tuple(kinds)

    def offers(self, typed: str) -> Sequence[Offer]:
        """The records that fit."""
        if not typed:
            first = find.records(self._desk.book, self._kinds, limit=MOST)
            return [self._record(each.kind, each.id, each.title) for each in first]
        hits = find.find(self._desk.book, typed, limit=MOST, kinds=self._kinds)
        return [
            self._record(
                hit.kind,
                hit.id,
                hit.title,
                with_country(hit.kind, hit.subtitle, self.words.language),
                hit.spans,
            )
            for hit in hits
        ]

    def _record(
        self,
        kind: str,
        key: str,
        title: str,
        meta: str = "",
        spans: tuple[tuple[int, int], ...] = (),
    ) -> Offer:
        icon = KINDS[kind].icon if kind in KINDS else "circle-dot"
        look = PaletteRow(
            title=title, key=key, spans=spans, meta=meta, icon=icon, face=kind == "person"
        )
        return Offer(look, kind, key)
