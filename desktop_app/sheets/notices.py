"""What the engine noticed about a text while setting it; shown beside the field."""

from desktop_app.domain.marks import N_
from desktop_app.values import dataclass

NO_FONT = N_("No font can print “{characters}”.")
CONTINUED = N_("This text is too long for its place; the rest is printed at the end.")
NO_PICTURE = N_("This picture cannot be read and is left out.")
COARSE = N_("This picture has only {dpi} dots per inch at its printed size.")
CARD_TOO_LONG = N_("The contact card is too long for a square code and is left out.")
NEXT_LABEL = N_("This address is too long for a label; the rest is on the next one.")
TOO_MANY_PAGES = N_("The story runs over {pages} pages instead of {wanted}.")


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence (marked for translation, with gaps) about the field it names."""

    field: str
    message: str
    values: tuple[tuple[str, str | int], ...] = ()
