"""The core tasks, done in the real program with real keys and clicks, as a table.

`.venv/bin/python packaging/core_tasks.py [1 4 …]`. On Debian it needs the packages xvfb,
openbox, xdotool, at-spi2-core, python3-gi and imagemagick.
"""

import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "packaging" / "real_window"), str(ROOT)]
from hands import Effort, Hands, Step  # noqa: E402 -- found by that path
from screen import NEEDED, Screen, Unseen  # noqa: E402 -- found by that path
from task_book import Record, prepare, put_lists  # noqa: E402 -- found by that path
from tasks import Task, tasks  # noqa: E402 -- found by that path

PYTHON = Path(sys.executable)
TRIES = 5  # of the command line, while the window is still writing
FAILED = Path(tempfile.gettempdir()) / "core-task.png"


def main(numbers: Sequence[str]) -> int:
    """Print the table; 1 if a task takes more than its goal."""
    missing = [each for each in NEEDED if shutil.which(each) is None]
    if missing:
        sys.stderr.write(f"Not installed: {', '.join(missing)}.\n")
        return 2
    asked = [task for task in tasks() if not numbers or task.number in numbers]
    by_mouse = _done(asked, [task.way.mouse for task in asked])
    by_keys = _done(asked, [task.way.keys for task in asked])
    sys.stdout.write(
        "| # | task | goal | mouse and keys | keys alone | seconds |\n"
        "|---|---|---|---|---|---|\n"
    )
    for task, mouse, keys in zip(asked, by_mouse, by_keys, strict=True):
        efforts = f"{_told(mouse, task)} | {_told(keys, task)}"
        seconds = f"{mouse.seconds:.1f}, {keys.seconds:.1f}"
        goal = f"{task.goal[0]} / {task.goal[1]}"
        sys.stdout.write(f"| {task.number} | {task.what} | {goal} | {efforts} | {seconds} |\n")
    rows = zip(asked, by_mouse, by_keys, strict=True)
    return int(any(max(mouse.all, keys.all) > task.most for task, mouse, keys in rows))


def _done(asked: Sequence[Task], ways: Sequence[Sequence[Step]]) -> list[Effort]:
    """Do the tasks one after the other, in a window and a book of their own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        path = home / "Brueckenbuch.book"
        prepare(path)
        with Screen(home) as screen:
            put_lists(screen.folder)
            screen.open_program(PYTHON)
            hands, record, efforts = Hands(screen), Record(path, PYTHON), []
            for task, way in zip(asked, ways, strict=True):
                try:
                    efforts.append(_effort(task, way, hands))
                    _see(task, record, hands, home)
                except Unseen:
                    screen.picture(FAILED)
                    raise
            return efforts


def _effort(task: Task, way: Sequence[Step], hands: Hands) -> Effort:
    for step in task.start:
        step(hands)
    hands.begin()
    for step in way:
        step(hands)
    return hands.effort


def _see(task: Task, record: Record, hands: Hands, home: Path) -> None:
    if not any(task.done(record, hands, home) for _ in range(TRIES)):
        raise Unseen(f"the result of task {task.number}")


def _told(effort: Effort, task: Task) -> str:
    told = f"{effort.keys} / {effort.clicks}"
    return told if effort.all <= task.most else f"**{told}**"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
