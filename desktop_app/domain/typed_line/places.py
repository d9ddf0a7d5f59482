"""The town a line names: a word with a capital after “in”, “nach”, “à”, “at”."""

import re
from collections.abc import Collection, Sequence

from desktop_app.domain.event import EventKind
from desktop_app.domain.typed_line.parts import Certainty, Part, What
from desktop_app.domain.typed_line.tokens import Token, listed

IN = listed("in a at en")
TO = listed("nach to bei vers")
TRAVEL = (EventKind.DELEGATION, EventKind.EXPERT_TRIP, EventKind.VISIT)
FIRST = listed("bad st saint sankt san la le les los new sankt")
TOWN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# German writes every noun with a capital: “in Vorbereitung” is no town.
NOUNS = listed(
    "absprache arbeit aussicht bälde begleitung betracht deutsch eile elternzeit englisch"
    " erinnerung form frage französisch gang kauf kontakt kraft kurzarbeit kürze not ordnung"
    " person planung präsenz ruhe sachen sicht summe teilzeit urlaub verbindung vertretung"
    " vorbereitung zukunft zusammenarbeit english french german person question bezug höhe"
    " gespräch projekt"
)
ENDINGS = ("ung", "heit", "keit", "schaft", "tion", "tät", "sprache", "nahme", "ismus", "enz")


def place_in(
    line: str,
    row: Sequence[Token],
    kind: EventKind | None,
    taken: Collection[tuple[int, int]],
) -> Part | None:
    """The first word that can be a town, with its preposition where the line has one."""
    leads = IN | TO if kind in TRAVEL else IN
    for at, token in enumerate(row[:-1]):
        if token.folded not in leads or _is_within(token.start, taken):
            continue
        found = TOWN.match(line, row[at + 1].start)
        if found is None or not row[at + 1].capital:
            continue
        start, end = found.span()
        if row[at + 1].folded in FIRST and (more := TOWN.match(line, end + 1)):
            end = more.end() if line[more.start()].isupper() else end
        town = line[start:end]
        if any(_is_within(place, taken) for place in (start, end - 1)) or not _is_town(town):
            continue
        return Part(
            what=What.PLACE,
            value=town,
            start=start,
            end=end,
            text=town,
            certainty=Certainty.LIKELY,
        )
    return None


def _is_town(word: str) -> bool:
    small = word.casefold()
    return len(word) > 2 and small not in NOUNS and not small.endswith(ENDINGS)


def _is_within(place: int, taken: Collection[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in taken)
