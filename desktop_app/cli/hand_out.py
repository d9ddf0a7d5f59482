"""Files for elsewhere."""

import sys
from datetime import UTC, datetime

from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.cli.opening import reading
from desktop_app.domain.json_value import Json
from desktop_app.domain.marks import N_
from desktop_app.services.hand_out import hand_out, order_for
from desktop_app.words import Words

LOST = N_("Not in the file: {what} ({times})")


def export(call: Call) -> Answer:
    """`export FILE`: the file, and on stderr what its format cannot carry."""
    asked = call.arguments
    order = order_for(
        asked.file.name,
        datetime.now(UTC).astimezone(),
        format_=asked.format or "",
        what=asked.what or "",
        language=call.language or ("en" if asked.format == "csv-outlook" else "de"),
    )
    with reading(call) as book:
        made = hand_out(book, asked.file, order)
    words = Words(call.spoken)
    losses: list[Json] = [{"what": words(what), "times": times} for what, times in made.losses]
    for what, times in made.losses:
        lost = words(LOST, what=words(what), times=times)
        sys.stderr.write(f"{lost}\n")
    value = {
        "path": str(asked.file),
        "format": order.format.value,
        "records": made.count,
        "not_carried": losses,
    }
    return Answer(value=value, text=str(asked.file))
