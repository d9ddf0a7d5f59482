"""Undo, redo and the history."""

import sys
from collections.abc import Mapping
from datetime import UTC

from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.cli.opening import reading, writing
from desktop_app.domain.change import Change
from desktop_app.domain.history import Shown, Step
from desktop_app.domain.json_value import Json
from desktop_app.domain.marks import N_
from desktop_app.domain.when import When
from desktop_app.services import find
from desktop_app.services import history as past
from desktop_app.words import Words

NOTHING = N_("There is nothing to take back or to do again.")


def undo(call: Call) -> Answer:
    """`undo`: take back the last step."""
    with writing(call) as book:
        return _taken(call, book.undo())


def redo(call: Call) -> Answer:
    """`redo`: do the last undone step again."""
    with writing(call) as book:
        return _taken(call, book.redo())


def history(call: Call) -> Answer:
    """`history [KEY]`: newest first, of one record or of the whole book."""
    wanted = call.arguments.key
    with reading(call) as book:
        record = None if wanted is None else find.resolve(book, wanted).id
        steps = past.steps(book, record, limit=call.arguments.limit or sys.maxsize)
    words = Words(call.spoken)
    lines = [f"{_at(step)}  {step.author}  {words(step.label)}" for step in steps]
    return Answer(value=[_step(step) for step in steps], text="\n".join(lines))


def _taken(call: Call, change: Change | None) -> Answer:
    words = Words(call.spoken)
    if change is None:
        return Answer(value={"txn": None, "label": None}, text=words(NOTHING))
    return Answer(value={"txn": change.txn, "label": change.label}, text=words(change.label))


def _step(step: Step) -> Json:
    return {
        "txn": step.txn,
        "at": _at(step),
        "author": step.author,
        "label": step.label,
        "kind": step.kind,
        "of": step.of,
        "edits": [
            {
                "kind": edit.kind,
                "id": edit.id,
                "field": edit.field,
                "before": _shown(edit.before),
                "after": _shown(edit.after),
            }
            for edit in step.edits
        ],
    }


def _at(step: Step) -> str:
    return step.at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _shown(value: Shown) -> Json:
    if isinstance(value, When):
        return value.shape()
    if isinstance(value, Mapping):
        return {name: _shown(inner) for name, inner in value.items()}
    return value
