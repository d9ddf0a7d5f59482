"""Days as the advisor says them this morning: “3 days overdue”, “tomorrow”, “5 months ago”."""

from datetime import date, datetime

from desktop_app.domain.due import Turn, turn_of
from desktop_app.domain.marks import N_
from desktop_app.domain.when import Precision, When
from desktop_app.domain.when.phrasing import SHORT
from desktop_app.ui.tokens import Tone
from desktop_app.words import Words

WEEKDAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)
SHORT_WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))
MIDDAY, EVENING, NIGHT = 12, 18, 4
WEEK, COUNTED_DAYS, COUNTED_WEEKS, COUNTED_MONTHS = 7, 14, 60, 24
MONTH_DAYS = 30.44
TONES: dict[Turn, Tone] = {Turn.OVERDUE: "danger", Turn.TODAY: "accentText"}


def due(words: Words, when: When | None, today: date) -> str:
    """Until when, as it is said on `today`."""
    if when is None:
        return ""
    turn, day = turn_of(when, today), when.latest or when.earliest
    if day is None:
        return words.date(when, short=True)
    if turn is Turn.OVERDUE:
        return words.count("{n} day overdue", "{n} days overdue", (today - day).days)
    if turn is Turn.TODAY:
        return words("today")
    ahead = (day - today).days
    if when.grain is not Precision.DAY and when.grain is not Precision.BEFORE:
        return words.date(when, short=True)
    if ahead == 1:
        return words("tomorrow")
    return weekday(words, day) if ahead < WEEK else written(words, day, today)


def due_tone(when: When | None, today: date) -> Tone:
    """The colour of that; the words say it as well."""
    return TONES.get(turn_of(when, today), "text2")


def weekday(words: Words, day: date) -> str:
    """“Friday”."""
    return words(WEEKDAYS[day.weekday()])


def short_weekday(words: Words, day: date) -> str:
    """“Fri”."""
    return words(SHORT_WEEKDAYS[day.weekday()])


def written(words: Words, day: date, today: date) -> str:
    """A day with its month, and with its year if that is another one."""
    if day.year != today.year:
        return words.date(When.from_edtf(day.isoformat()), short=True)
    short = SHORT[words.language]
    number = short.first_day if day.day == 1 else short.day.format(n=day.day)
    return f"{number}\N{NO-BREAK SPACE}{short.months.split()[day.month - 1]}"


def headed(words: Words, day: date) -> str:
    """The day at the head of the page: “Wednesday, 10 June 2026”."""
    whole = words.date(When.from_edtf(day.isoformat()))
    return words("{weekday}, {day}", weekday=weekday(words, day), day=whole)


def greeting(words: Words, now: datetime) -> str:
    """What one says at this hour."""
    if NIGHT <= now.hour < MIDDAY:
        return words("Good morning")
    return words("Good afternoon") if MIDDAY <= now.hour < EVENING else words("Good evening")


def ago(words: Words, day: date, today: date) -> str:
    """How long ago a day was, the coarser the longer."""
    days = (today - day).days
    if days <= 0:
        return words("today")
    if days == 1:
        return words("yesterday")
    if days < COUNTED_DAYS:
        return words.count("{n} day ago", "{n} days ago", days)
    if days < COUNTED_WEEKS:
        return words.count("{n} week ago", "{n} weeks ago", days // WEEK)
    months = round(days / MONTH_DAYS)
    if months < COUNTED_MONTHS:
        return words.count("{n} month ago", "{n} months ago", months)
    return words.count("{n} year ago", "{n} years ago", months // 12)


def resting(words: Words, day: date, today: date) -> str:
    """For how long nothing has happened."""
    months = max(round((today - day).days / MONTH_DAYS), 1)
    if months < COUNTED_MONTHS:
        return words.count("Resting for {n} month", "Resting for {n} months", months)
    return words.count("Resting for {n} year", "Resting for {n} years", months // 12)
