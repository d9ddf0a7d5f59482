"""What the list of the contacts reads from the book, and what it has to hear of a change."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop_app.code_lists import region_name
from desktop_app.domain.change import Change
from desktop_app.domain.facet import Facet
from desktop_app.domain.ids import Key
from desktop_app.domain.pin import Whom
from desktop_app.services import listing, organisations, people
from desktop_app.services.listing import Listing
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.avatar import initials
from desktop_app.ui.kit.row_look import PersonRow, RowLook
from desktop_app.ui.record.wording import facts
from desktop_app.ui.vocabulary import ORGANISATION_KINDS
from desktop_app.words import Words

KINDS = {Whom.PEOPLE: ("person",), Whom.ORGANISATIONS: ("organisation", "cluster")}


PARTS = ("person_name", "role", "reach", "membership")


class News(NamedTuple):
    """What a change means for the list."""

    touched: frozenset[Key]
    moved: bool  # rows may have come, gone or changed places
    renamed: bool  # rows show the names of others that changed


class ContactLists:
    """Reads the list when its keys are asked for; the letters belong to the same moment."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._listing = Listing([], [])
        self.words = Words("en")
        self.whom, self.wanted = Whom.PEOPLE, ""
        self.within: tuple[Facet, ...] = ()

    def keys(self) -> Sequence[Key]:
        """All keys that fit, in order."""
        kinds = KINDS[self.whom]
        self._listing = listing.listing(
            self._desk.book, *kinds, wanted=self.wanted, within=self.within
        )
        return self._listing.keys

    def find(self, typed: str) -> Key | None:
        """The first of them whose name begins with the letters typed."""
        kinds, book = KINDS[self.whom], self._desk.book
        return listing.starting(
            book, *kinds, typed=typed, wanted=self.wanted, within=self.within
        )

    def heads(self) -> Sequence[tuple[str, int]]:
        """The letters above them."""
        return self._listing.heads

    def lines(self, keys: Sequence[Key]) -> Mapping[Key, RowLook]:
        """What the rows of `keys` show."""
        if self.whom is Whom.PEOPLE:
            return self._people(keys)
        return self._organisations(keys)

    def news(self, change: Change) -> News:
        """What the list has to do about a change."""
        filtered = bool(self.wanted or self.within)
        if self.whom is Whom.PEOPLE:
            touched = change.keys("person").union(
                *(change.keys(part, via="person_id") for part in PARTS)
            )
            moved = change.moves("person", "family", "given", "particle")
            renamed = bool(change.keys("organisation_name"))
        else:
            names = change.keys("organisation_name", via="organisation_id")
            touched = change.keys("organisation") | change.keys("cluster") | names
            moved = bool(names) or change.moves("organisation") or change.moves("cluster")
            renamed = False
        return News(touched, moved or filtered, renamed)

    def _people(self, keys: Sequence[Key]) -> dict[Key, RowLook]:
        found = people.lines(self._desk.book, keys)
        return {
            line.id: PersonRow(
                title=line.list_name,
                sub=line.organisation or line.function,
                key=line.id,
                letters=line.initials,
            )
            for line in found.values()
        }

    def _organisations(self, keys: Sequence[Key]) -> dict[Key, RowLook]:
        found = organisations.lines(self._desk.book, keys)
        return {
            line.id: PersonRow(
                title=line.name,
                sub=facts(
                    self.words(ORGANISATION_KINDS[line.kind]),
                    line.city
                    or region_name(line.region, line.region_code, self.words.language),
                ),
                key=line.id,
                letters=initials(line.short or line.name),
                square=True,
            )
            for line in found.values()
        }
