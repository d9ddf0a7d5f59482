"""A screen of its own with the real program on it, and an eye on what is shown there."""

import os
import subprocess
import sys
import time
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import IO, Self

ROOT = Path(__file__).resolve().parents[2]
SIZE = "1440x900x24"
# GObject belongs to the Python of the system, and to no environment.
SYSTEM_PYTHON = str(Path("/", "usr", "bin", "python3"))
NEEDED = ("Xvfb", "xdotool", "openbox", "dbus-daemon", "gdbus", "import")
PATIENCE, PAUSE = 20.0, 0.05  # seconds
FILE, MIDDLE = (1340, 20), (720, 450)  # where the file lies, and where it is dropped
TWO = 2  # windows: the program, and what has popped up


class Unseen(Exception):
    """Something did not appear in time."""


class Screen(AbstractContextManager["Screen"]):
    """Xvfb, a window manager, the program with a book, and its accessibility."""

    def __init__(self, home: Path) -> None:
        self._parts: list[subprocess.Popen[str]] = []
        self._lying: subprocess.Popen[str] | None = None
        self.folder, self._python = home / "Documents", sys.executable
        self.folder.mkdir(exist_ok=True)  # dialogs must not look into the folder of the book
        self.surroundings = {
            **{k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"},
            "BRUECKENBUCH_HOME": str(home),
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(home),
            "PYTHONPATH": str(ROOT),
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def __enter__(self) -> Self:
        number = self._first_line("Xvfb", "-displayfd", "1", "-screen", "0", SIZE)
        self.surroundings["DISPLAY"] = f":{number}"
        bus = self._first_line("dbus-daemon", "--session", "--nofork", "--print-address")
        self.surroundings["DBUS_SESSION_BUS_ADDRESS"] = bus
        self._start("openbox")
        return self

    def open_program(self, python: Path) -> None:
        """Start the window; it is there when it has a title, and takes the whole screen."""
        reader = ("--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method")
        told = self.run("gdbus", "call", "--session", *reader, "org.a11y.Bus.GetAddress")
        self._program = self._start(str(python), "-m", "desktop_app")
        window = self.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "ckenbuch$")
        self.window = window.split()[-1]
        self.run("xdotool", "windowsize", "--sync", self.window, "1436", "870")
        self.run("xdotool", "windowmove", self.window, "0", "20")
        self._eye = self._start(
            SYSTEM_PYTHON, str(Path(__file__).with_name("eye.py")), told.split("'")[1]
        )

    def lay_file(self, name: str) -> None:
        """Show a file of the folder, to be dragged or pasted; it takes the place of another."""
        if self._lying is not None:
            self._lying.terminate()
            self._lying.wait(PATIENCE)
        desk = str(Path(__file__).with_name("file_desk.py"))
        self._lying = self._start(self._python, desk, str(self.folder / name))
        _pipe(self._lying.stdout).readline()

    def drag_file(self) -> None:
        """Drag it onto the middle of the window, as slowly as a hand does."""
        places = [FILE, (FILE[0] - 20, FILE[1] + 30), (760, 400), MIDDLE, MIDDLE]
        self.run("xdotool", "mousemove", *map(str, FILE), "mousedown", "1")
        for x, y in places:
            self.run("xdotool", "mousemove", str(x), str(y))
            time.sleep(4 * PAUSE)
        self.run("xdotool", "mouseup", "1")

    def run(self, *command: str) -> str:
        """A command on this screen; tells what it printed."""
        return subprocess.run(
            command, env=self.surroundings, capture_output=True, text=True, check=True
        ).stdout.strip()

    def place_of(self, role: str, name: str) -> tuple[int, int]:
        """Where a widget is; waits until it is there."""
        x, y = self._wait_for("find", role, name)
        return int(x), int(y)

    def await_focus(self, name: str) -> None:
        """Wait until the widget that begins with this name has the focus."""
        end = time.monotonic() + PATIENCE
        while not (self.focus() or ("", ""))[1].startswith(name):
            self._give_up_after(end, f"focus on {name!r}, but on {self.focus()}")

    def focus(self) -> tuple[str, ...]:
        """Role and name of what has the focus."""
        return self._ask("focus")

    def await_title(self, title: str) -> None:
        """Wait until the window is called so."""
        end = time.monotonic() + PATIENCE
        while title not in self.run("xdotool", "getwindowname", self.window):
            self._give_up_after(end, f"a window called {title!r}")

    def await_popup(self) -> None:
        """Wait until a list or a menu has popped up; the tree of widgets does not list it."""
        end, of = time.monotonic() + PATIENCE, str(self._program.pid)
        while len(self.run("xdotool", "search", "--onlyvisible", "--pid", of).split()) < TWO:
            self._give_up_after(end, "a list or a menu")

    def await_file(self, folder: Path, pattern: str) -> None:
        """Wait until there is a file."""
        end = time.monotonic() + PATIENCE
        while not any(folder.rglob(pattern)):
            self._give_up_after(end, f"a file {pattern}")

    def picture(self, file: Path) -> None:
        """What is on the screen, for whoever looks for the reason of a failure."""
        self.run("import", "-window", "root", str(file))

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for part in reversed(self._parts):
            part.terminate()
            part.wait(PATIENCE)

    def _wait_for(self, *question: str) -> tuple[str, ...]:
        end = time.monotonic() + PATIENCE
        while not (answer := self._ask(*question)):
            self._give_up_after(end, " ".join(question))
        return answer

    def _ask(self, *question: str) -> tuple[str, ...]:
        _pipe(self._eye.stdin).write("\t".join(question) + "\n")
        _pipe(self._eye.stdin).flush()
        answer = _pipe(self._eye.stdout).readline().rstrip("\n")
        return tuple(answer.split("\t")) if answer else ()

    def _give_up_after(self, end: float, what: str) -> None:
        if time.monotonic() > end:
            raise Unseen(what)
        time.sleep(PAUSE)

    def _first_line(self, *command: str) -> str:
        return _pipe(self._start(*command).stdout).readline().strip()

    def _start(self, *command: str) -> subprocess.Popen[str]:
        part = subprocess.Popen(
            command,
            env=self.surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._parts.append(part)
        return part


def _pipe(end: IO[str] | None) -> IO[str]:
    if end is None:
        raise Unseen("pipe")
    return end
