"""Import of calendars: each entry an event of the book."""

from datetime import date

from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.cli.opening import looking, writing
from desktop_app.domain.errors import Invalid
from desktop_app.domain.json_value import Json
from desktop_app.domain.marks import N_
from desktop_app.exchange.calendar.entry import Calendar
from desktop_app.services.bring_in import Fate, calendars
from desktop_app.services.bring_in.calendars import CalendarPlan
from desktop_app.words import Words

APART = N_("Bring calendars in apart from contacts.")
COUNTS = N_("New: {new}, changed: {changed}, unchanged: {unchanged}, skipped: {skipped}")
LINE = N_("{file}, line {line}: {reason}")


def import_calendars(call: Call) -> Answer:
    """`import calendar.ics …`: one step for all files."""
    files = call.arguments.files
    if not all(map(calendars.is_calendar, files)):
        raise Invalid(APART)
    found = [calendars.read(path) for path in files]
    told = Calendar(
        entries=tuple(entry for one in found for entry in one.entries),
        skipped=tuple(skip for one in found for skip in one.skipped),
    )
    if call.arguments.dry_run:
        with looking(call) as book:
            plan = calendars.plan_calendar(book, told)
    else:
        with writing(call, create=True) as book:
            plan = calendars.plan_calendar(book, told)
            today = date.today()  # noqa: DTZ011 -- what is ahead is planned, on this laptop's day
            calendars.carry_out_calendar(book, plan, today)
    return _answer(plan, Words(call.spoken))


def _answer(plan: CalendarPlan, words: Words) -> Answer:
    counts = {
        fate.value: plan.count(fate)
        for fate in (Fate.NEW, Fate.CHANGED, Fate.UNCHANGED, Fate.DOUBTFUL)
    }
    skipped: list[Json] = [
        {"file": one.file, "line": one.line, "reason": words(one.reason, **one.values)}
        for one in plan.skipped
    ]
    remarks: list[Json] = [
        {"file": row.entry.file, "line": one.line, "reason": words(one.reason, **one.values)}
        for row in plan.rows
        for one in row.entry.remarks
    ]
    lines = [words(COUNTS, **counts, skipped=len(skipped))]
    for one in plan.skipped:
        reason = words(one.reason, **one.values)
        lines.append(words(LINE, file=one.file, line=one.line, reason=reason))
    value: dict[str, Json] = {**counts, "skipped": skipped, "remarks": remarks, "details": []}
    return Answer(value=value, text="\n".join(lines))
