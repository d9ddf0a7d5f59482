"""A hybrid logical clock: time that never runs backwards, whatever the laptop's clock does.

One integer: milliseconds since 1970 in the upper bits, a counter in the lower sixteen.
"""

from datetime import UTC, datetime, timedelta

COUNTER_BITS = 16
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def tick(last: int, now: datetime) -> int:
    """The moment after `last`: the clock's own time, unless the clock was put back."""
    milliseconds = (now - EPOCH) // timedelta(milliseconds=1)
    return max(last + 1, milliseconds << COUNTER_BITS)


def wall_time(moment: int) -> datetime:
    """The time of day a moment stands for, to the millisecond."""
    return EPOCH + timedelta(milliseconds=moment >> COUNTER_BITS)
