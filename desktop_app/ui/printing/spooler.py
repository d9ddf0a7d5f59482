"""Handing a file to the print system of Linux and macOS, which keeps it sharp: `lp`."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.marks import N_
from desktop_app.layout.imposing import Imposing
from desktop_app.ui.printing.wish import PrintWish, Sides

REFUSED = N_("The print system refused: {reason}")
SILENT = N_("The print system does not answer. Save the sheet as PDF instead.")
LONGEST_WAIT = 60  # seconds


class NotSpooled(UserError):
    """The print system took nothing."""


def is_there() -> bool:
    """Whether this machine has it."""
    return shutil.which("lp") is not None


def command(file: Path, printer: str, wish: PrintWish, title: str) -> list[str]:
    """The words of the command; nothing in them is read by a shell."""
    made = ["lp", "-d", printer, "-n", str(wish.copies), "-t", title]
    if wish.pages.strip():
        made += ["-P", wish.pages.replace(" ", "").replace("–", "-")]
    options = [
        f"media={wish.paper}",
        "fit-to-page",
        f"sides={_sides(wish)}",
        f"print-color-mode={'monochrome' if wish.grey else 'color'}",
    ]
    if wish.copies > 1:
        options.append("collate=true")
    if wish.imposing is not Imposing.SINGLE:
        options.append("number-up=2")
    if wish.imposing is Imposing.BOOKLET:
        options.append("booklet")
    for option in options:
        made += ["-o", option]
    return [*made, "--", str(file)]


def spool(words: Sequence[str]) -> str:
    """Run the command; what the print system calls the job."""
    try:
        done = subprocess.run(
            words, capture_output=True, text=True, timeout=LONGEST_WAIT, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise NotSpooled(SILENT) from problem
    if done.returncode != 0:
        raise NotSpooled(REFUSED, reason=done.stderr.strip() or str(done.returncode))
    return done.stdout.strip()


def _sides(wish: PrintWish) -> Sides:
    """A booklet is folded along its short edge, whatever was chosen."""
    return Sides.SHORT if wish.imposing is Imposing.BOOKLET else wish.sides
