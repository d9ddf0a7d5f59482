"""How the window looks: the colours and letters in use, given to Qt as a palette and one sheet.

The look belongs to the application, as Qt's own palette does, so painters ask for it here.
"""

import html
from collections.abc import Callable
from functools import cache
from typing import Literal, TypeAlias

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop_app.paths import resource
from desktop_app.ui.tokens import (
    AVATARS_DARK,
    AVATARS_LIGHT,
    DARK,
    LETTERS,
    LIGHT,
    Role,
    Tint,
    Tokens,
    Tone,
)
from desktop_app.values import dataclass

Appearance: TypeAlias = Literal["system", "light", "dark"]
SMALLEST, LARGEST = 90, 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One choice of colours and letter size."""

    dark: bool = False
    percent: int = 100

    @property
    def tokens(self) -> Tokens:
        """The colours by name."""
        return DARK if self.dark else LIGHT

    @property
    def avatars(self) -> tuple[Tint, ...]:
        """The grounds of people's initials."""
        return AVATARS_DARK if self.dark else AVATARS_LIGHT


class _Worn:
    """The look the application wears now."""

    look = Look()
    fusion = False  # with a sheet the style no longer tells its own name


def look() -> Look:
    """The look in use."""
    return _Worn.look


def colour(tone: Tone | str, alpha: float = 1.0) -> QColor:
    """The colour called `tone`; a written colour (`#138591`) stands for itself."""
    found = QColor(_Worn.look.tokens.get(tone, tone))
    if alpha < 1.0:
        found.setAlphaF(alpha)
    return found


def font(role: Role, *, tabular: bool = False) -> QFont:
    """The letters of `role` at the size the user chose; shared, so nobody changes them."""
    return _font(role, _Worn.look.percent, tabular)


def metrics(role: Role, *, tabular: bool = False) -> QFontMetricsF:
    """How wide and tall these letters are."""
    return _metrics(role, _Worn.look.percent, tabular)


def scaled(pixels: int) -> int:
    """A height that holds text: grows with the letters, never shrinks."""
    return round(pixels * max(_Worn.look.percent, 100) / 100)


def plain_tip(words: str) -> str:
    """A tool tip that shows `words` as they are: Qt would read “<b>” as markup."""
    return f"<span>{html.escape(words)}</span>" if words else ""


@cache
def _font(role: Role, percent: int, tabular: bool) -> QFont:  # noqa: FBT001 -- a cache key
    letter = LETTERS[role]
    made = QFont(letter.family)
    made.setPixelSize(round(letter.pixels * percent / 100))
    made.setWeight(QFont.Weight(letter.weight))
    if letter.tracking:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, letter.tracking)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def _metrics(role: Role, percent: int, tabular: bool) -> QFontMetricsF:  # noqa: FBT001 -- a cache key
    return QFontMetricsF(_font(role, percent, tabular))


def load_fonts() -> None:
    """Make the letters we ship known to Qt: only the faces the window uses."""
    for family in ("Inter", "InterTight"):
        for file in sorted(resource("fonts").rglob(f"{family}-*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
    _metrics.cache_clear()  # the frame was measured in other letters


def wear(app: QApplication, chosen: Look) -> None:
    """Give the whole application this look; every widget hears of it and paints again."""
    _Worn.look = chosen
    if not _Worn.fusion:
        app.setStyle(QStyleFactory.create("Fusion"))
        _Worn.fusion = True
    app.setFont(font("body"))
    app.setPalette(_palette(chosen.tokens))
    # A sheet put onto another polishes each widget once for every parent it has: 1.9 s for
    # 2,200 widgets instead of 0.3 s.
    app.setStyleSheet("")
    app.setStyleSheet(_sheet(chosen.tokens))


class Appearances(QObject):
    """Keeps the look in step with the user's choice and with the system's."""

    def __init__(self, app: QApplication, cleared: Callable[[], None]) -> None:
        super().__init__(app)
        self._app, self._cleared = app, cleared
        self._appearance: Appearance = "system"
        self._percent = 100
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, appearance: Appearance, percent: int) -> None:
        """Wear what the user asked for, at once."""
        self._appearance = appearance
        self._percent = min(max(percent, SMALLEST), LARGEST)
        self._follow()

    def _follow(self) -> None:
        dark = self._appearance == "dark"
        if self._appearance == "system":
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self._cleared()
        wear(self._app, Look(dark=dark, percent=self._percent))


def _palette(tokens: Tokens) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for which, tone in (
        (role.Window, "canvas"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "surface2"),
        (role.Text, "text"),
        (role.PlaceholderText, "text3"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "danger"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "onAccent"),
        (role.Accent, "accent"),
        (role.Link, "accentText"),
        (role.LinkVisited, "accentText"),
        (role.ToolTipBase, "text"),
        (role.ToolTipText, "surface"),
        (role.Light, "surface"),
        (role.Midlight, "hover"),
        (role.Mid, "border2"),
        (role.Dark, "inputLine"),
        (role.Shadow, "shadow"),
    ):
        palette.setColor(which, QColor(tokens[tone]))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, which, QColor(tokens["text3"]))
    return palette


def _sheet(tokens: Tokens) -> str:
    """Only what cannot be painted: scroll bars, menus, tool tips, text fields.

    Never a bare `QWidget` rule: it would beat the palette of every label.
    """
    return SHEET.format_map(tokens)


SHEET = """
QMainWindow, QDialog {{ background: {canvas}; }}
QScrollArea, QListView, QPlainTextEdit, QTableView {{ border: none; outline: 0; }}
QScrollArea, QListView, QTableView {{ background: transparent; }}
QToolTip {{ background: {text}; color: {surface}; border: none; padding: 5px 8px; }}
QMenuBar {{ background: {rail}; color: {text}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: 6px; background: transparent; }}
QMenuBar::item:selected {{ background: {selected}; }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {border2}; padding: 6px; }}
QMenu::item {{ padding: 7px 28px 7px 12px; border-radius: 6px; }}
QMenu::item:selected {{ background: {selected}; color: {text}; }}
QMenu::item:disabled {{ color: {text3}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 6px 4px; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{
  background: {surface2}; color: {text2}; border: none; border-bottom: 1px solid {border};
  padding: 6px 8px;
}}
QScrollBar:vertical {{ width: 10px; background: transparent; margin: 2px 2px 2px 0; }}
QScrollBar:horizontal {{ height: 10px; background: transparent; margin: 0 2px 2px 2px; }}
QScrollBar::handle {{ background: {border2}; border-radius: 4px; }}
QScrollBar::handle:hover {{ background: {inputLine}; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{
  background: {surface}; color: {text}; border: 1px solid {inputLine}; border-radius: 8px;
  placeholder-text-color: {text3};
  padding: 4px 10px; selection-background-color: {accent}; selection-color: {onAccent};
}}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
  border: 2px solid {focus}; padding: 3px 9px;
}}
QLineEdit[refused="true"], QPlainTextEdit[refused="true"] {{ border: 2px solid {danger}; }}
QLineEdit[plain="true"], QLineEdit[plain="true"]:focus {{
  border: none; background: transparent; padding: 0;
}}
QComboBox::drop-down {{ border: none; width: 26px; }}
QComboBox QAbstractItemView {{
  background: {surface}; color: {text}; border: 1px solid {border2}; padding: 4px;
  selection-background-color: {selected}; selection-color: {text};
}}
"""
