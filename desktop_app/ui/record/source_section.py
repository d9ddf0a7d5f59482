"""Where a record and the claims in it are known from."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key, SourceId
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Ref
from desktop_app.domain.source import Source
from desktop_app.services import sources
from desktop_app.services.fields import change_link
from desktop_app.ui.desk import Desk
from desktop_app.ui.record.part import Part, PartField, PartKind
from desktop_app.ui.record.part_section import PartSection
from desktop_app.ui.vocabulary import SOURCE_KINDS

SOURCES = PartKind(
    table="source",
    title=N_("Sources"),
    add=N_("Add source"),
    example=N_("Title or web address"),
    delete=N_("Remove source"),
    fields=(
        PartField(column="title", label=N_("Title")),
        PartField(column="kind", label=N_("Kind"), choices=SOURCE_KINDS),
        PartField(column="url", label=N_("Web address")),
        PartField(column="day", label=N_("Date"), dated=True),
        PartField(column="passage", label=N_("Passage"), lines=True),
        PartField(column="note", label=N_("Note"), lines=True),
    ),
)


class SourceSection(PartSection):
    """The source of the record itself first, then those of its claims.

    Taking a source away means that this record no longer names it; the source stays.
    """

    def __init__(self, desk: Desk, table: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, SOURCES, self._cite, parent=parent)
        self._table = table
        self._key: Key | None = None
        self._own: Key | None = None
        self._claims: tuple[tuple[str, Key, Ref], ...] = ()

    def show_sources(
        self, key: Key, own: Ref | None, others: Sequence[tuple[str, Key, Ref]] = ()
    ) -> None:
        """The source of record `key`; of its parts, (table, part, source) each."""
        self._key = key
        self._own = own.id if own is not None and not own.deleted else None
        self._claims = tuple(others)
        wanted = [self._own] if self._own is not None else []
        wanted += [ref.id for _, _, ref in others if not ref.deleted]
        keys = list(dict.fromkeys(wanted))
        found = sources.wholes(self.desk.book, keys)
        self.show_parts([self._part(found[SourceId(key)]) for key in keys])
        self.offer_add(adding=self._own is None)

    def reveal(self, key: str) -> None:
        """Unfold a source, because somebody asks for it."""
        for row in self.rows.all():
            if row.part.key == key:
                row.unfold()
                row.head.setFocus()

    def remove_part(self, key: str) -> None:
        """Name the source no longer."""
        if self._key is not None and key == self._own:
            change_link(self.desk.book, self._table, self._key, "source_id", None)
            return
        for table, part, ref in self._claims:
            if ref.id == key:
                change_link(self.desk.book, table, part, "source_id", None)

    def _part(self, source: Source) -> Part:
        sort = self.words(SOURCE_KINDS[source.kind])
        day = self.words.date(source.day) if source.day is not None else ""
        shown = source.title or source.url or source.passage
        return Part(
            key=source.id,
            title=shown,
            sub=" · ".join(part for part in (sort, source.url) if part and part != shown),
            trailing=day,
            values={
                "title": source.title,
                "kind": source.kind.value,
                "url": source.url,
                "day": source.day,
                "passage": source.passage,
                "note": source.note,
            },
        )

    def _cite(self, typed: str) -> None:
        if self._key is not None:
            sources.cite(self.desk.book, self._table, self._key, typed)
