"""What every look must keep: the styles it defines, and text that can be read."""

from collections.abc import Mapping

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.sheets.look import Ladder

_READING = "lead", "body", "body_heading", "quote", "speaker", "function", "heading", "note"
_HEAD = (
    "rubric",
    "caption",
    "mark",
    "subtitle",
    "title",
    "title_tall",
    "title_poster",
    "fact_label",
    "fact",
)
_CARDS = "card_name", "card_place", "card_figure", "card_text"
_STEPS = "year", "step_date", "step_title", "step_text"
_OUTCOMES = "outcome_heading", "outcome_number", "outcome"
_FOOT = "contact_name", "contact_text", "contact_way", "statement", "small", "slogan"
_SAID = "speaker", "function"
_SMALL = tuple(
    f"{name}_small"
    for name in (
        "rubric",
        "title",
        "subtitle",
        "lead",
        *_CARDS,
        "body",
        "quote",
        *_SAID,
        *_FOOT[:3],
    )
)
STYLES = (
    *_READING,
    *_HEAD,
    *_CARDS,
    *_STEPS,
    *_OUTCOMES,
    *_FOOT,
    *_SMALL,
    "more",
    "running",
    "label",
    "disc",
)
"""The styles the blocks ask for."""

_LEAST = 4.5
TOO_FAINT = N_("“{colour}” on “{ground}” has a contrast of {found}; 4.5 is needed.")
TOO_LIGHT = N_("“{colour}” is too light for text.")
NO_CONTRAST = frozenset((TOO_FAINT, TOO_LIGHT))
"""What is said of a look whose text does not stand out."""

_ON_PRIMARY = _OUTCOMES
_ON_TINT = ("contact_name", "contact_text", "contact_way", "heading", "small")
_ON_BAND = ("quote", "speaker", "function", "quote_small", "speaker_small", "function_small")


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG counts it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def check_contrast(colours: Mapping[str, str], ladders: Mapping[str, Ladder]) -> None:
    """Refuse a look whose text does not stand out from what is behind it."""
    grounds = (
        ("primary", _ON_PRIMARY),
        ("tint", _ON_TINT),
        ("band", _ON_BAND),
        ("paper", tuple(name for name in STYLES if name not in _ON_PRIMARY)),
    )
    for ground, names in grounds:
        for name in names:
            colour = ladders[name].colour
            found = contrast(colours[colour], colours[ground])
            if found < _LEAST:
                raise Invalid(
                    TOO_FAINT,
                    colour=colour,
                    ground=ground,
                    found=round(found, 1),
                )
    for mark in ("primary", "accent"):  # figures of the partners are set in them
        if contrast(colours[mark], colours["paper"]) < _LEAST:
            raise Invalid(TOO_LIGHT, colour=mark)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
