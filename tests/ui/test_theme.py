"""The colours are legible, and a change of look reaches what is on the screen."""

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop_app.ui import icons, theme
from desktop_app.ui.kit.chip import INKS
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.notice import GROUNDS
from desktop_app.ui.tokens import AVATARS_DARK, AVATARS_LIGHT, DARK, LIGHT

PLAIN = ("surface", "surface2", "canvas", "rail", "sunken", "hover", "selected")
WRITTEN = [
    *((ink, ground) for ink in ("text", "text2", "text3", "accentText") for ground in PLAIN),
    *((ink, ground) for ground, ink in INKS.values()),
    *((ink, ground) for ground, ink, _ in GROUNDS.values()),
    *(("text", ground) for ground, _, _ in GROUNDS.values()),
    *((ink, "surface") for ink in ("success", "warning", "danger", "info", "clA", "clB")),
    ("danger", "dangerTint"),
    ("onAccent", "accent"),
    ("onAccent", "accentHover"),
    ("surface", "text"),
    ("accentText", "accentTint"),
]
DRAWN = [("inputLine", "surface"), ("inputLine", "surface2"), ("focus", "surface")] + [
    (line, "surface") for line in ("clALine", "clBLine", "accent")
]


def luminance(colour):
    parts = QColor(colour).getRgbF()[:3]
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), sorted(set(WRITTEN)))
def test_text_can_be_read_on_every_ground_it_stands_on(tokens, ink, ground):
    assert contrast(tokens[ink], tokens[ground]) >= (7 if ink == "text" else 4.5)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), DRAWN)
def test_outlines_can_be_seen(tokens, line, ground):
    assert contrast(tokens[line], tokens[ground]) >= 3


@pytest.mark.parametrize("tint", AVATARS_LIGHT + AVATARS_DARK)
def test_initials_can_be_read(tint):
    assert contrast(tint.ink, tint.ground) >= 4.5


def test_both_looks_have_the_same_colours():
    assert LIGHT.keys() == DARK.keys()


def test_a_label_changes_with_the_look(qtbot, qapp):
    label = PlainLabel("Aude", tone="text2")
    qtbot.addWidget(label)
    label.show()
    try:
        theme.wear(qapp, theme.Look(dark=True, percent=150))
        worn = label.palette().color(QPalette.ColorRole.WindowText)
        assert worn.name().upper() == DARK["text2"]
        assert label.font().pixelSize() == 21
    finally:
        theme.wear(qapp, theme.Look())


def test_the_letters_we_ship_are_used(qapp):
    from PySide6.QtGui import QFontInfo

    assert QFontInfo(theme.font("body")).family() == "Inter"
    assert QFontInfo(theme.font("display")).family() == "Inter Tight"


def test_an_icon_is_drawn_in_the_colour_asked_for(qapp):
    image = icons.pixmap("plus", "#b3261e", 18, 2.0, 1.8).toImage()
    seen = {image.pixelColor(x, 18).name() for x in range(36)}
    assert image.width() == 36
    assert "#b3261e" in seen


def test_a_tool_tip_shows_markup_as_it_was_typed():
    assert theme.plain_tip("<img src=x>") == "<span>&lt;img src=x&gt;</span>"
