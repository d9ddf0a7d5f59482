"""The plan: each contact of a file beside the book, before anything is written."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.domain.draft import Draft, Reading
from desktop_app.domain.ids import Key
from desktop_app.garbage import held
from desktop_app.services import drafted
from desktop_app.services.bring_in import claims, planned
from desktop_app.services.bring_in.compare import Present, differences
from desktop_app.services.bring_in.namesakes import Namesakes
from desktop_app.services.bring_in.pages import plan_stories
from desktop_app.services.bring_in.planned import (
    Choice,
    Decision,
    Declined,
    Fate,
    Plan,
    Planned,
)
from desktop_app.services.bring_in.recognise import Match, Recogniser, house_key
from desktop_app.store import organisations, origins, people
from desktop_app.store.book import Book
from desktop_app.store.references import refs
from desktop_app.store.several import Progress

AT_ONCE = 500
EVER = date.min  # roles that have ended count as well
NOTHING: Mapping[int, Decision] = {}
NONE_DECLINED: Declined = {}


def plan(
    book: Book,
    reading: Reading,
    *,
    decisions: Mapping[int, Decision] = NOTHING,
    declined: Declined = NONE_DECLINED,
    stories_left_out: Collection[int] = (),
    own_fields: frozenset[str] = frozenset(),
    progress: Progress | None = None,
) -> Plan:
    """What would become of each draft; nothing is written.

    `decisions` says by the number of a draft what somebody decided about it, `declined` which
    of its differences are not wanted, `stories_left_out` which stories; `own_fields` names the
    extras that become fields of the office.
    """
    with held(), book.read() as session:
        planner = _Planner(session, reading.drafts, decisions, declined)
        rows = planner.rows(progress)
        told = plan_stories(session, reading.stories, stories_left_out)
    return Plan(
        rows=tuple(rows),
        skipped=reading.skipped,
        stories=told,
        own_fields=own_fields | reading.own_fields,
    )


class _Planner:
    """The drafts of a reading and what the book knows of them."""

    def __init__(
        self,
        session: Session,
        drafts: Sequence[Draft],
        decisions: Mapping[int, Decision],
        declined: Declined,
    ) -> None:
        self._session, self._drafts = session, drafts
        self._decisions, self._declined = decisions, declined
        self._digests = [claims.digest(draft) for draft in drafts]
        self._known = Recogniser(session, drafts, self._digests)
        self._marks: dict[Key, frozenset[str]] = {}

    def rows(self, progress: Progress | None) -> list[Planned]:
        """Every draft with its fate."""
        rows, matches = [], {}
        file, taken = Namesakes(), dict[Key, Draft]()
        for number, draft in enumerate(self._drafts):
            match = self._match(number, draft)
            row = self._row(number, draft, match, file, taken)
            rows.append(row)
            matches[number] = match
        waiting = [row for row in rows if row.fate is Fate.CHANGED]
        for at in range(0, len(waiting), AT_ONCE):
            if progress is not None:
                progress(at, len(waiting))
            for row in self._compared(waiting[at : at + AT_ONCE]):
                rows[row.number] = row
        return self._with_candidates(rows, matches)

    def _match(self, number: int, draft: Draft) -> Match:
        decision = self._decisions.get(number)
        if decision is None:
            return self._known.match(draft, self._digests[number])
        return Match() if isinstance(decision, Choice) else Match(key=decision)

    def _row(
        self, number: int, draft: Draft, match: Match, file: Namesakes, taken: dict[Key, Draft]
    ) -> Planned:
        digest, decision = self._digests[number], self._decisions.get(number)
        row = Planned(number=number, draft=draft, digest=digest, fate=Fate.NEW)
        if decision is Choice.LEAVE_OUT:
            return replace(row, fate=Fate.LEFT_OUT, reason=planned.LEFT_OUT)
        asked = next((remark for remark in draft.remarks if remark.asks), None)
        if asked is not None and decision is None:
            return replace(row, fate=Fate.DOUBTFUL, reason=asked.reason, values=asked.values)
        if match.candidates:
            values = {"email": match.email}
            return replace(row, fate=Fate.DOUBTFUL, reason=match.reason, values=values)
        if match.key is None:
            fate, before = file.meet(draft, digest)
            if before is None or decision is Choice.AS_NEW:
                return row
            return replace(row, fate=fate, reason=planned.TWICE, values=_line(before))
        if (first := taken.setdefault(match.key, draft)) is not draft:
            return replace(row, fate=Fate.DOUBTFUL, reason=planned.TAKEN, values=_line(first))
        same = match.known is not None and match.known.digest == digest
        fate = Fate.UNCHANGED if same else Fate.CHANGED
        return replace(row, fate=fate, target=match.key)

    def _compared(self, rows: Sequence[Planned]) -> Iterator[Planned]:
        """What would change, of those that seem to."""
        targets = [row.target for row in rows if row.target is not None]
        present = self._present(targets)
        for row in rows:
            record = present.get(row.target) if row.target is not None else None
            if record is None:
                yield replace(row, fate=Fate.NEW, target=None)
                continue
            found = differences(row.draft, record, self._places)
            unwanted = self._declined.get(row.number, frozenset())
            wanted = tuple(one for one in found if one not in unwanted)
            declined = tuple(one for one in found if one in unwanted)
            fate = Fate.CHANGED if wanted else Fate.UNCHANGED
            yield replace(row, fate=fate, differences=wanted, declined=declined)

    def _present(self, keys: Sequence[Key]) -> dict[Key, Present]:
        """The records of `keys` as they are."""
        memory = origins.of_records(self._session, keys)
        rests = origins.rests(self._session, keys)
        found: dict[Key, Present] = {}
        for person_key, person in people.wholes(self._session, keys).items():
            found[person_key] = Present(
                draft=drafted.person(person, EVER, rests.get(person_key, ())),
                roles=person.roles,
                pictured=person.portrait is not None,
                marks=_marks(memory.get(person_key, ())),
            )
        for house_key_, house in organisations.wholes(self._session, keys).items():
            found[house_key_] = Present(
                draft=drafted.organisation(house, rests.get(house_key_, ())),
                pictured=house.logo is not None,
                marks=_marks(memory.get(house_key_, ())),
            )
        return found

    def _places(self, name: str) -> Collection[Key]:
        return self._known.houses.get(house_key(name), ())

    def _with_candidates(
        self, rows: list[Planned], matches: Mapping[int, Match]
    ) -> list[Planned]:
        """The same, with those in question by their names."""
        asked = {key for match in matches.values() for key in match.candidates}
        called = refs(self._session, asked)
        for number, match in matches.items():
            if match.candidates:
                known = tuple(called[key] for key in match.candidates if key in called)
                rows[number] = replace(rows[number], candidates=known)
        return rows


def _marks(memory: Sequence[origins.Known]) -> frozenset[str]:
    return frozenset(mark for one in memory for mark in one.told.split())


def _line(draft: Draft) -> dict[str, str]:
    return {"line": str(draft.line)}
