"""Dates that hang on other dates: when one moves, the ones hanging on it move with it."""

from collections import defaultdict, deque
from collections.abc import Mapping

from desktop_app.domain.ids import Key
from desktop_app.domain.when import When


def moved(dates: Mapping[Key, When], changed: Key) -> dict[Key, When]:
    """The dates that must be rewritten after `changed` got its new date in `dates`.

    Follows anchors over any number of steps. A date in a ring of anchors is computed once
    and left alone after that, so that two events hanging on each other end the walk.
    """
    hanging: dict[Key, list[Key]] = defaultdict(list)
    for key, date in dates.items():
        if date.anchor is not None and date.anchor.key is not None:
            hanging[date.anchor.key].append(key)
    known, seen, waiting = dict(dates), {changed}, deque([changed])
    rewritten: dict[Key, When] = {}
    while waiting:
        anchor = waiting.popleft()
        for key in hanging[anchor]:
            if key in seen or anchor not in known:
                continue
            seen.add(key)
            waiting.append(key)
            known[key] = known[key].anchored(known[anchor])
            if known[key] != dates[key]:
                rewritten[key] = known[key]
    return rewritten
