"""How a date was understood, in words: what it says, and how precisely it says it."""

from datetime import MINYEAR

from desktop_app.domain.marks import N_
from desktop_app.domain.when import Precision, Qualifier, When
from desktop_app.values import dataclass
from desktop_app.words import Words

PRECISIONS = {
    Precision.DAY: N_("exact to the day"),
    Precision.WEEK: N_("exact to the week"),
    Precision.MONTH: N_("exact to the month"),
    Precision.SEASON: N_("exact to the season"),
    Precision.QUARTER: N_("exact to the quarter"),
    Precision.HALF_YEAR: N_("exact to the half-year"),
    Precision.YEAR: N_("exact to the year"),
    Precision.INTERVAL: N_("a period"),
    Precision.AFTER: N_("open"),
    Precision.BEFORE: N_("open"),
}
SPREAD = (Precision.SEASON, Precision.QUARTER, Precision.HALF_YEAR)
PARTS = (Precision.EARLY, Precision.MID, Precision.LATE)


@dataclass(frozen=True, slots=True)
class Reading:
    """`says` is the date, `precision` how precise it is; an unread text `says` nothing."""

    says: str
    precision: str

    @property
    def spoken(self) -> str:
        """Both, as they are read out."""
        return ", ".join(part for part in (self.says, self.precision) if part)


def reading(when: When, words: Words) -> Reading:
    """What the chip beside a date shows."""
    if when.earliest is None and when.latest is None:
        return _undated(when, words)
    return Reading(_span(when, words), _precision(when, words))


def choices(when: When) -> tuple[When, ...]:
    """The two winters that “Winter 2014” may mean; nothing for a clear date."""
    if not when.ambiguous or when.grain is not Precision.SEASON or when.earliest is None:
        return ()
    years = range(max(when.earliest.year - 1, MINYEAR), when.earliest.year + 1)
    return tuple(When.from_edtf(f"{year:04}-24") for year in years)


def _undated(when: When, words: Words) -> Reading:
    if when.anchor is not None:
        return Reading(words.date(when), words("hangs on “{anchor}”", anchor=when.anchor.text))
    if when.edtf is not None:
        return Reading(words.date(when), words("without a year"))
    return Reading("", words("kept as text"))


def _span(when: When, words: Words) -> str:
    """Seasons, quarters and halves as the months they span, everything else as it is said."""
    if when.grain in SPREAD and when.earliest is not None and when.latest is not None:
        span = When.from_edtf(f"{when.earliest.isoformat()[:7]}/{when.latest.isoformat()[:7]}")
        return words.date(span, short=True)
    return words.date(when)


def _precision(when: When, words: Words) -> str:
    if when.derived and when.anchor is not None:
        return words("derived from “{anchor}”", anchor=when.anchor.text)
    if when.qualifier is Qualifier.APPROXIMATE:
        return words("about")
    if when.qualifier is Qualifier.UNCERTAIN:
        return words("uncertain")
    if when.grain in PARTS:
        year_long = when.edtf is not None and len(when.edtf) == len("2015")
        if year_long:
            return words("exact to a third of the year")
        return words("exact to a third of the month")
    precision = PRECISIONS.get(when.grain)
    return words(precision) if precision else ""
