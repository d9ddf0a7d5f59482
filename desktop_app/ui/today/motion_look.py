"""What the card of a cooperation in motion says."""

from datetime import date

from desktop_app.domain.cooperation import CooperationLine, Way
from desktop_app.domain.today import Motion
from desktop_app.layout.timeline.ways import course_of
from desktop_app.ui.timeline import wording
from desktop_app.ui.timeline.cooperation_row import stage_tone
from desktop_app.ui.today import day_words
from desktop_app.ui.today.motion_card import MotionLook
from desktop_app.ui.tokens import Tone
from desktop_app.words import Words

QUIET_DAYS = 90


def motion_look(
    motion: Motion, line: CooperationLine, way: Way, words: Words, day: date
) -> MotionLook:
    """The card of a cooperation as it is on `day`."""
    drawn = course_of(line, way)
    own = line.title != " × ".join(line.partners)
    names = (line.title, ", ".join(line.partners)) if own else line.partners
    state, tone = _state(motion, line, way, words, day)
    last = motion.last
    return MotionLook(
        key=motion.id,
        title=line.title,
        names=names,
        dotted=not own,
        course=drawn,
        last=last.title if last is not None else "",
        last_day=words.date(last.when, short=True) if last is not None else "",
        state=state,
        tone=tone,
        way=wording.way(words, drawn),
    )


def _state(
    motion: Motion, line: CooperationLine, way: Way, words: Words, day: date
) -> tuple[str, Tone]:
    """What comes next; without that, that it rests, or how far it has come."""
    if motion.following is not None:
        title, when = motion.following.title, motion.following.when
        said = words.date(when, short=True)
        return words("Next on {date}: {title}", title=title, date=said), "text"
    last = motion.last.when.latest if motion.last is not None else None
    if last is not None and (day - last).days > QUIET_DAYS:
        return day_words.resting(words, last, day), "warning"
    if line.resting:
        return words("Resting"), "warning"
    stage = wording.stage(words, line.stage)
    since = next((one.since for one in reversed(way.stages) if one.stage is line.stage), None)
    tone = stage_tone(line.stage, resting=False)
    if since is None:
        return stage, tone
    return words("{stage}, since {date}", stage=stage, date=words.date(since)), tone
