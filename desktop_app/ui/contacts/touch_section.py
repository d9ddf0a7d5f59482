"""How often to keep in touch: with this person, and with all who bear a tag of theirs."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.extras import Tag
from desktop_app.domain.ids import PersonId
from desktop_app.domain.marks import N_
from desktop_app.domain.rhythm import Rhythm
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_choice import RecordChoice
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.section import Section
from desktop_app.ui.record.keyed_rows import KeyedRows
from desktop_app.words import Words

RHYTHMS: Mapping[str, str] = {
    Rhythm.NONE: N_("No rhythm"),
    Rhythm.WEEKS: N_("Every two weeks"),
    Rhythm.MONTH: N_("Every month"),
    Rhythm.TWO_MONTHS: N_("Every two months"),
    Rhythm.QUARTER: N_("Every three months"),
    Rhythm.HALF_YEAR: N_("Every six months"),
    Rhythm.YEAR: N_("Every year"),
}
OF_PERSON: Mapping[str, str] = {**RHYTHMS, Rhythm.NEVER: N_("Never, whatever the tags say")}
EMPTY = N_("Add rhythm")


class TouchSection(Section):
    """The person's own rhythm goes before those of the tags."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._words = desk, Words("en")
        self.own = RecordChoice(desk, "person", "rhythm", N_("This person"), OF_PERSON, EMPTY)
        bed, lines = QWidget(), column(gap=0)
        bed.setLayout(lines)
        self.rows: KeyedRows[RecordChoice] = KeyedRows(lines, self._make)
        self.body.addWidget(self.own)
        self.body.addWidget(bed)

    def speak(self, words: Words) -> None:
        """Speak another language; the rhythms are shown again by the page."""
        self._words = words
        self.say(words, words("Keep in touch"))
        self.own.say(words)

    def show_rhythms(self, person: PersonId, own: Rhythm, tags: Sequence[Tag]) -> None:
        """The rhythm of somebody and of the tags they bear."""
        self.own.show_row(person, own)
        rows = self.rows.show([tag.id for tag in tags])
        for tag, row in zip(tags, rows, strict=True):
            row.say(self._words, self._words("All with “{tag}”", tag=tag.name))
            row.show_row(tag.id, tag.rhythm)

    def _make(self, _key: str) -> RecordChoice:
        return RecordChoice(
            self._desk, "tag", "rhythm", N_("All with this tag"), RHYTHMS, EMPTY
        )
