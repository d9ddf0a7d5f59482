"""What a merged record is called: the chosen name, with the other one kept beside it."""

from collections.abc import Mapping

from desktop_app.domain.change import Image
from desktop_app.domain.ids import Key
from desktop_app.domain.merging import Side
from desktop_app.domain.names import PersonName
from desktop_app.domain.organisation import NameKind
from desktop_app.domain.person import PersonNameKind
from desktop_app.store.moves import Moves

PARTS = ("salutation", "title", "given", "particle", "family", "suffix")
NAMES, OWNER = "organisation_name", "organisation_id"


def keep_name(moves: Moves, table: str, kept: Key, dropped: Key, side: Side) -> None:
    """The name of a person that is not chosen becomes another name of theirs."""
    if table != "person":
        return
    images = moves.images(table, [kept, dropped])
    names = {key: _name(image).plain for key, image in images.items()}
    chosen, other = (kept, dropped) if side is not Side.RIGHT else (dropped, kept)
    said = {names[chosen].casefold()}
    for key in (kept, dropped):
        rows = moves.rows("person_name", "person_id", key).values()
        said |= {str(row["text"]).casefold() for row in rows if not row["deleted"]}
    if names[other] and names[other].casefold() not in said:
        row = {"person_id": kept, "kind": PersonNameKind.SPELLING.value, "text": names[other]}
        moves.make("person_name", row)


def one_official_name(
    moves: Moves,
    table: str,
    kept: Key,
    arrived: Mapping[tuple[str, str], list[Key]],
    side: Side,
) -> None:
    """An organisation has one official name today; the others in use stay as trade names."""
    if table != "organisation":
        return
    coming = set(arrived.get((NAMES, OWNER), ()))
    rows = moves.rows(NAMES, OWNER, kept).items()
    borne = {key: row for key, row in rows if not row["deleted"] and row["until"] is None}
    own = {key: row for key, row in borne.items() if key not in coming}
    theirs = {key: row for key, row in borne.items() if key in coming}
    chosen, others = (theirs, own) if side is Side.RIGHT and theirs else (own, theirs)
    if not chosen:
        return
    official = NameKind.OFFICIAL.value
    demoted = [(key, row["kind"]) for key, row in others.items() if row["kind"] == official]
    moves.set(NAMES, demoted, "kind", NameKind.TRADE.value)
    order = [kind.value for kind in (NameKind.OFFICIAL, NameKind.TRADE, NameKind.LOCAL)]
    first = min(chosen, key=lambda key: (_rank(order, chosen[key]), _place(chosen[key]), key))
    front = min(map(_place, borne.values()))
    if any(_place(row) <= _place(chosen[first]) for key, row in others.items()):
        moves.set(NAMES, [(first, chosen[first]["place"])], "place", front - 1)


def _rank(order: list[str], row: Image) -> int:
    kind = str(row["kind"])
    return order.index(kind) if kind in order else len(order)


def _place(row: Image) -> int:
    place = row["place"]
    return place if isinstance(place, int) else 0


def _name(image: Image) -> PersonName:
    return PersonName(**{part: str(image[part]) for part in PARTS})
