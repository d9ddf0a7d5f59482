"""A postal address: its lines on one line, its fields below."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from desktop_app.domain.marks import N_
from desktop_app.domain.reach import Address
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.part_row import PartRow
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.kit.button import Button
from desktop_app.words import Words

LINES = (
    ("street", N_("Street"), N_("Add street")),
    ("postcode", N_("Postcode"), N_("Add postcode")),
    ("city", N_("Town"), N_("Add town")),
    ("region", N_("Region"), N_("Add region")),
    ("country", N_("Country"), N_("Add country")),
    ("label", N_("Label"), N_("Add label")),
)


class AddressRow(PartRow[Address]):
    """Street, town, country; the whole can be copied as an envelope shows it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, icon="map-pin", delete=N_("Delete address"))
        self._lines: tuple[RecordField, ...] = ()
        self._copy = Button("copy", kind="ghost", size=30)
        self._copy.clicked.connect(self._copy_lines)
        self.feet.addWidget(self._copy)

    def make_fields(self) -> Sequence[RecordField]:
        """One for each line."""
        self._lines = tuple(RecordField(self.desk, "address", *line) for line in LINES)
        return self._lines

    def say(self, words: Words) -> None:
        """Speak another language."""
        super().say(words)
        self._copy.name(words("Copy address"))

    def show_head(self, part: Address) -> None:
        """The address on one line."""
        title = ", ".join(part.lines) or self.words("Address without lines")
        self.head.say(title, part.label or self.words("Address"))

    def show_fields(self, part: Address) -> None:
        """Every line in its field."""
        texts = (part.street, part.postcode, part.city, part.region, part.country, part.label)
        for field, text in zip(self._lines, texts, strict=True):
            field.show_row(part.id, text)

    def _copy_lines(self) -> None:
        if self.part is not None:
            QGuiApplication.clipboard().setText("\n".join(self.part.lines))
