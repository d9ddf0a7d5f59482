"""Which record of the book a draft is: by identifier, by what it said before, by name and more.

A name alone is never enough. Everything is looked up for all drafts at once.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from sqlalchemy.orm import Session

from desktop_app.domain.draft import Draft, DraftKind, bare_uid
from desktop_app.domain.folding import fold
from desktop_app.domain.ids import Key
from desktop_app.domain.names import PersonName
from desktop_app.domain.reference import Kind
from desktop_app.services.bring_in import claims, planned
from desktop_app.store import origins, recognising
from desktop_app.store.origins import Known
from desktop_app.store.references import refs
from desktop_app.values import dataclass

Houses = dict[str, list[Key]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What was found: a record, or several in question and why."""

    key: Key | None = None
    known: Known | None = None
    candidates: tuple[Key, ...] = ()
    reason: str = ""
    email: str = ""


NOBODY = Match()


@lru_cache(maxsize=20_000)
def house_key(text: str) -> str:
    """The name of an organisation as it is compared."""
    return claims.name_key(text)


class Recogniser:
    """The book as far as some drafts ask for it."""

    def __init__(
        self, session: Session, drafts: Sequence[Draft], digests: Sequence[str]
    ) -> None:
        self._session = session
        people = [one for one in drafts if one.kind is DraftKind.PERSON]
        self.houses: Houses = recognising.houses(session, house_key)
        self._uids = origins.by_uid(session, {one.uid for one in drafts if one.uid})
        self._own = refs(session, {Key(bare_uid(one.uid)) for one in drafts if one.uid})
        self._same = origins.by_digest(session, set(digests))
        self._names = recognising.namesakes(session, {person_key(one) for one in people})
        emails = {mail.lower() for one in people for mail in one.emails}
        self._mails = recognising.written_to(session, emails)
        asked = set(chain(*self._names.values(), *self._mails.values()))
        self._emails_of = recognising.emails_of(session, asked)
        self._houses_of = recognising.houses_of(session, asked)

    def match(self, draft: Draft, digest: str) -> Match:
        """The record a draft is, or those it may be."""
        known = self._uids.get((draft.kind, bare_uid(draft.uid)))
        if draft.uid and known is not None:
            return Match(key=known.record, known=known)
        if own := self._of_this_book(draft):
            return Match(key=own)
        same = self._same.get(digest)
        if same is not None and (not draft.uid or same.uid == draft.uid):
            return Match(key=same.record, known=same)
        if draft.kind is DraftKind.ORGANISATION:
            return _one_of(self.houses.get(house_key(draft.organisation), []))
        return self._person(draft)

    def _of_this_book(self, draft: Draft) -> Key | None:
        """The record that this book handed out, by the key it wrote as identifier."""
        found = self._own.get(Key(bare_uid(draft.uid)))
        if found is None or found.deleted:
            return None
        is_person = found.kind is Kind.PERSON
        return found.id if is_person == (draft.kind is DraftKind.PERSON) else None

    def houses_named(self, draft: Draft) -> set[Key]:
        """The organisations of the book that a draft says somebody works at."""
        names = [draft.organisation, *(role.organisation for role in draft.further_roles)]
        return {key for name in names if name for key in self.houses.get(house_key(name), ())}

    def _person(self, draft: Draft) -> Match:
        namesakes = self._names.get(person_key(draft), set())
        mails = {mail.lower() for mail in draft.emails}
        same_mail = [key for key in namesakes if mails & self._emails_of.get(key, set())]
        if same_mail:
            return _one_of(sorted(same_mail))
        at = self.houses_named(draft)
        same_house = [key for key in namesakes if at & self._houses_of.get(key, set())]
        if same_house:
            return _one_of(sorted(same_house))
        if namesakes:
            return Match(candidates=tuple(sorted(namesakes)), reason=planned.HOMONYM)
        return self._by_mail_alone(draft, mails)

    def _by_mail_alone(self, draft: Draft, mails: set[str]) -> Match:
        """Somebody else at the same address: perhaps married, perhaps only an office."""
        for mail in sorted(mails):
            holders = self._mails.get(mail, set())
            if len(holders) == 1:
                (key,) = holders
                holder = refs(self._session, [key]).get(key)
                if holder and _words(person_key(draft)) & _words(fold(holder.title)):
                    return Match(candidates=(key,), reason=planned.OTHER_NAME, email=mail)
        return NOBODY


def person_key(draft: Draft) -> str:
    """The name of a person as the card index compares it."""
    return _folded(draft.name)


@lru_cache(maxsize=20_000)
def _folded(name: PersonName) -> str:
    return fold(name.plain)


def _one_of(keys: Sequence[Key]) -> Match:
    if len(keys) == 1:
        return Match(key=keys[0])
    return Match(candidates=tuple(keys), reason=planned.SEVERAL) if keys else NOBODY


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in text.split() if len(word) > 1)
