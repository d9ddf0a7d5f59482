"""The rules of the house hold everywhere, and each of them can fail."""

import re
import subprocess
from pathlib import Path, PureWindowsPath

import pytest

from tests import house_rules
from tests.house_rules import RULES, Room

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {
    ".ci",
    ".gitattributes",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "desktop_app",
    "packaging",
    "pyproject.toml",
    "resources",
    "tests",
}


@pytest.fixture(scope="module")
def tracked():
    """The paths of the commit: what git knows, or in a plain folder all that is no product."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git work tree")
    return sorted(path for path in listed.stdout.decode("utf-8").split("\0") if path)


@pytest.fixture(scope="module")
def rooms():
    return [
        Room(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for folder in ("desktop_app", "packaging")
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_room_keeps_the_rule(rule, rooms):
    complaints = [f"{room.path}:{n}: {why}" for room in rooms for n, why in rule(room)]
    assert not complaints, "\n" + "\n".join(complaints)


BROKEN = [
    ("connect_methods", "desk.changed.connect(lambda change: self._catch_up(change))"),
    ("connect_methods", "button.clicked.connect(partial(self._go, 3))"),
    ("connect_methods", "button.clicked.connect(functools.partial(self._go, 3))"),
    ("connect_methods", "QTimer.singleShot(0, lambda: None)"),
    ("one_style_sheet", "self.setStyleSheet('color: red')"),
    ("short_rooms", "x = 1\n" * 301),
    ("short_rooms", "def f():\n" + "    x = 1\n" * 40),
    ("first_sentence", "x = 1"),
    ("first_sentence", '"""no capital, no stop"""'),
    ("plain_text", "page.setHtml(story.text)"),
    ("plain_text", "QMessageBox.warning(self, title, person.name)"),
    ("plain_text", "row.setToolTip(person.name)"),
    ("plain_text", "row.setToolTip(words('x') if wide else person.name)"),
    ("plain_text", "label.setTextFormat(Qt.TextFormat.AutoText)"),
    ("plain_text", "name = QLabel(person.name)"),
    ("plain_text", "class Name(QLabel): pass"),
    ("imports", "import sqlite3"),
    ("imports", "from sqlite3 import connect"),
    ("imports", "from PySide6.QtSql import QSqlDatabase"),
    ("imports", "from PySide6 import QtWidgets"),
    ("imports", "import PySide6.QtWidgets"),
    ("imports", "from desktop_app.domain.when import *"),
    ("imports", "from typing import Any"),
    ("imports", "import urllib.request"),
    ("imports", "from dataclasses import dataclass, field"),
    ("imports", "import fcntl"),
    ("imports", "import resource"),
    ("windows_too", "os.fork()"),
    ("windows_too", "os.kill(pid, 9)"),
    ("windows_too", "me = os.geteuid()"),
    ("windows_too", "stop(signal.SIGKILL)"),
    ("windows_too", "os.rename(fresh, path)"),
    ("windows_too", "fresh.rename(path)"),
    ("windows_too", "os.fchmod(handle, 0o600)"),
    ("windows_too", "told = day.strftime('%-d.%-m.%Y')"),
    ("windows_too", "scratch = Path('/tmp/sheet.pdf')"),
    ("utf_8_said", "text = path.read_text()"),
    ("utf_8_said", "path.write_text(told)"),
    ("utf_8_said", "with open(path) as file: pass"),
    ("utf_8_said", "with path.open('w') as file: pass"),
    ("utf_8_said", "with os.fdopen(handle, mode='w') as file: pass"),
    ("the_live_book", "open(book)", "desktop_app/store/backup.py"),
    ("the_live_book", "shutil.copy2(book, backup)", "desktop_app/services/backups.py"),
    ("the_live_book", "hashlib.file_digest(book, 'sha256')", "desktop_app/store/backup.py"),
    ("the_live_book", "Path(book).write_bytes(b'')", "desktop_app/store/backup.py"),
    ("unwanted_names", "from PySide6.QtWidgets import QDateEdit"),
    ("unwanted_names", "class Lines(QtCore.QSortFilterProxyModel): pass"),
    ("unwanted_names", "header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)"),
    ("unwanted_names", "class M(Model):\n    def canFetchMore(self): return True"),
    ("unwanted_names", "self._work = QThread(self)"),
    ("unwanted_names", "raise NotImplementedError"),
    ("unwanted_names", "print('x')"),
    ("unwanted_names", "eval(text)"),
    ("two_kinds_of_errors", "try:\n    f()\nexcept Exception:\n    pass"),
    ("two_kinds_of_errors", "try:\n    f()\nexcept:\n    raise"),
    ("two_kinds_of_errors", "try:\n    f()\nexcept (OSError, BaseException):\n    pass"),
    ("names_of_the_trade", "class StoryManager: pass"),
    ("names_of_the_trade", "", "desktop_app/domain/utils.py"),
    ("whole_sentences", "words(f'Delete {name}?')"),
    ("whole_sentences", "self._words('Delete ' + name)"),
    ("whole_sentences", "label.setText(str(n) + words('contacts'))"),
    ("pure_paper", "printed = date.today()", "desktop_app/sheets/story.py"),
    ("keys_of_german_keyboards", "keys = 'Ctrl+Alt+N'"),
    ("no_stray_windows", "pages = QStackedLayout()"),
    ("no_left_overs", "x = 1  # " + "TODO tidy"),
    ("no_left_overs", "import x  # " + "noqa: F401"),
    ("no_left_overs", "x = y  # " + "type: ignore"),
]


@pytest.mark.parametrize(
    ("rule", "code", "path"),
    [(*case, "desktop_app/ui/room.py")[:3] for case in BROKEN],
    ids=[f"{case[0]}: {case[1][:40]!r}" for case in BROKEN],
)
def test_the_rule_sees_what_breaks_it(rule, code, path):
    assert list(getattr(house_rules, rule)(Room(path, code)))


@pytest.mark.parametrize(
    "code",
    [
        "file = path.open('rb')",
        "file = os.fdopen(handle, 'wb', buffering=0)",
        "dialog.open()",
        "book = Book.open(path, author='Nadine Kaiser')",
        "text = path.read_text('utf-8')",
        "path.write_text(told, encoding='utf-8')",
    ],
)
def test_bytes_books_and_told_encodings_are_no_breach(code):
    assert not list(house_rules.utf_8_said(Room("desktop_app/store/room.py", code)))


def test_each_rule_has_been_seen_to_fail():
    assert {rule.__name__ for rule in RULES} == {case[0] for case in BROKEN}


def test_the_top_level_holds_what_it_should_and_nothing_else(tracked):
    assert {path.split("/")[0] for path in tracked} <= TOP_LEVEL


def unsafe_names(paths):
    """Paths that Windows cannot hold."""
    reserved = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.I)
    for path in paths:
        parts = path.split("/")
        if any(
            re.search(r'[<>:"\\|?*\x00-\x1f]|[. ]$', part) or reserved.fullmatch(part)
            for part in parts
        ):
            yield path
        if len(path) > 150 or PureWindowsPath(path).is_absolute():
            yield path


def test_every_file_can_be_checked_out_on_windows(tracked):
    assert list(unsafe_names(tracked)) == []
    assert len({path.casefold() for path in tracked}) == len(tracked)


@pytest.mark.parametrize("path", ["a/con.py", "a/what?.md", "a /b", "a/b.", "a:b", "x" * 151])
def test_a_name_that_windows_cannot_hold_is_seen(path):
    assert list(unsafe_names([path]))


# Written in pieces, so that this file does not hold what it looks for.
FOREIGN = re.compile(
    "|".join(
        [
            "/wo" + "rk/",
            "/ro" + "ot/",
            "/ho" + r"me/\w",
            "/op" + "t/(wheels|pypi)",
            r"[CD]:\\+Us" + r"ers\\",
            'https?://[^ "]*/' + "(simple|packages)/",
            "index" + "-url",
            "py" + r"pi\.org",
            "python" + "hosted",
            "npm" + r"js\.(org|com)",
        ]
    )
)


def test_no_file_names_a_machine_or_a_download_address(tracked):
    found = []
    for path in tracked:
        data = (ROOT / path).read_bytes() if (ROOT / path).is_file() else b""
        if b"\0" not in data:
            lines = data.decode("utf-8", "replace").splitlines()
            found += [f"{path}:{n}" for n, line in enumerate(lines, 1) if FOREIGN.search(line)]
    assert found == []


@pytest.mark.parametrize("line", ["cd /wo" + "rk/x", "py" + "pi.org", "C:\\Us" + "ers\\x"])
def test_a_machine_or_a_download_address_is_seen(line):
    assert FOREIGN.search(line)
