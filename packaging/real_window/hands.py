"""Two hands on the real keyboard and mouse of a screen, counted as ux.md counts."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from screen import Screen

KEY, POINT_AND_CLICK, HOME, THINK = 0.28, 1.30, 0.40, 1.20  # seconds, of the model


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What a task took. Each key of a chord and each letter of a word counts."""

    keys: int = 0
    clicks: int = 0
    moves: int = 0  # of the hand between mouse and keyboard
    thoughts: int = 0

    @property
    def seconds(self) -> float:
        """How long it takes a skilled average typist."""
        typing, pointing = self.keys * KEY, self.clicks * POINT_AND_CLICK
        return typing + pointing + self.moves * HOME + self.thoughts * THINK

    @property
    def all(self) -> int:
        """Keys and clicks together."""
        return self.keys + self.clicks


class Hands:
    """A task begins with the hand on the mouse."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.begin()

    def begin(self) -> None:
        """Count from here."""
        self.effort, self._on_mouse = Effort(), True

    def think(self) -> None:
        """Decide what comes next."""
        self.effort = replace(self.effort, thoughts=self.effort.thoughts + 1)

    def press(self, chord: str) -> None:
        """One chord, such as ctrl+shift+n."""
        self._to_keyboard(len(chord.split("+")))
        self.screen.run("xdotool", "key", chord)

    def write(self, words: str) -> None:
        """Letter by letter."""
        self._to_keyboard(len(words))
        self.screen.run("xdotool", "type", "--delay", "15", words)

    def click(self, role: str, name: str) -> None:
        """Point at the middle of a widget and click."""
        x, y = self.screen.place_of(role, name)
        self.screen.run("xdotool", "mousemove", str(x), str(y), "click", "1")
        moves = self.effort.moves + (not self._on_mouse)
        self.effort = replace(self.effort, clicks=self.effort.clicks + 1, moves=moves)
        self._on_mouse = True

    def drop(self) -> None:
        """Drag the file that lies beside the window onto it: as far as a click."""
        self.screen.drag_file()
        moves = self.effort.moves + (not self._on_mouse)
        self.effort = replace(self.effort, clicks=self.effort.clicks + 1, moves=moves)
        self._on_mouse = True

    def _to_keyboard(self, keys: int) -> None:
        moves = self.effort.moves + self._on_mouse
        self.effort = replace(self.effort, keys=self.effort.keys + keys, moves=moves)
        self._on_mouse = False


Step: TypeAlias = Callable[[Hands], object]


def think() -> Step:
    """The step of deciding."""
    return Hands.think


def press(chord: str) -> Step:
    """The step of pressing a chord."""
    return lambda hands: hands.press(chord)


def write(words: str) -> Step:
    """The step of typing words."""
    return lambda hands: hands.write(words)


def click(role: str, name: str) -> Step:
    """The step of clicking a widget."""
    return lambda hands: hands.click(role, name)


def drop() -> Step:
    """The step of dropping a file."""
    return Hands.drop


def lying(name: str) -> Step:
    """A file lies beside the window, copied already, as if a folder were open there."""
    return lambda hands: hands.screen.lay_file(name)


def seen(role: str, name: str) -> Step:
    """Nothing is done before this widget is there."""
    return lambda hands: hands.screen.place_of(role, name)


def focus(name: str) -> Step:
    """Nothing is done before this widget has the focus."""
    return lambda hands: hands.screen.await_focus(name)


def title(words: str) -> Step:
    """Nothing is done before the window is called so."""
    return lambda hands: hands.screen.await_title(words)


def popup() -> Step:
    """Nothing is done before a list or a menu has popped up."""
    return lambda hands: hands.screen.await_popup()
