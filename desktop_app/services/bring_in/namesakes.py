"""Contacts that stand in a file more than once, or only seem to."""

from desktop_app.domain.draft import Draft, DraftKind, bare_uid
from desktop_app.services.bring_in.planned import Fate
from desktop_app.services.bring_in.recognise import house_key, person_key


class Namesakes:
    """The new contacts of a file as far as it has been read."""

    def __init__(self) -> None:
        self._by_name: dict[str, list[tuple[Draft, str]]] = {}
        self._by_uid: dict[str, tuple[Draft, str]] = {}

    def meet(self, draft: Draft, digest: str) -> tuple[Fate, Draft | None]:
        """What a new contact is beside those before it, and which of them it may be.

        Two people of one name are two, if the file tells them apart.
        """
        if draft.uid and (before := self._by_uid.get(bare_uid(draft.uid))) is not None:
            return _again(before, digest)
        name = _name(draft)
        namesakes = self._by_name.get(name, [])
        for before in namesakes:
            if before[1] == digest or _alike(before[0], draft):
                return _again(before, digest)
        self._by_name.setdefault(name, namesakes).append((draft, digest))
        if draft.uid:
            self._by_uid[bare_uid(draft.uid)] = (draft, digest)
        return Fate.NEW, None


def _again(before: tuple[Draft, str], digest: str) -> tuple[Fate, Draft]:
    draft, its_digest = before
    return (Fate.UNCHANGED if its_digest == digest else Fate.DOUBTFUL), draft


def _name(draft: Draft) -> str:
    if draft.kind is DraftKind.ORGANISATION:
        return f"={house_key(draft.organisation)}"
    return person_key(draft)


def _alike(one: Draft, other: Draft) -> bool:
    """Whether two of the same name may well be the same one."""
    if one.kind is DraftKind.ORGANISATION:
        return True
    if one.uid and other.uid:
        return False
    emails = {mail.lower() for mail in one.emails}, {mail.lower() for mail in other.emails}
    houses = house_key(one.organisation), house_key(other.organisation)
    if emails[0] & emails[1] or (houses[0] and houses[0] == houses[1]):
        return True
    told_apart = (emails[0] and emails[1]) or (houses[0] and houses[1])
    return not told_apart
