"""Backup, restore and the check for damage."""

from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.cli.opening import book_file, reading
from desktop_app.domain.marks import N_
from desktop_app.services import backups
from desktop_app.words import Words

SOUND = N_("The book is in good order.")


def back_up(call: Call) -> Answer:
    """`backup [FILE]`: a verified copy; prints its path."""
    with reading(call) as book:
        made = backups.back_up(book, call.arguments.file)
    return Answer(value={"path": str(made.path)}, text=str(made.path))


def restore(call: Call) -> Answer:
    """`restore FILE`: the backup takes the book's place; tells where the present state lies."""
    book = book_file(call)
    kept = backups.restore(book, call.arguments.file)
    value = {"path": str(book), "previous": None if kept is None else str(kept)}
    return Answer(value=value, text=str(book))


def check(call: Call) -> Answer:
    """`check`: status 2 if the book is damaged."""
    words = Words(call.spoken)
    problems = [words.error(problem) for problem in backups.check(book_file(call))]
    return Answer(
        value={"ok": not problems, "problems": problems},
        text="\n".join(problems) or words(SOUND),
        status=2 if problems else 0,
    )
