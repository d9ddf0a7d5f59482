"""What the advisor can do with cooperations."""

from collections.abc import Collection, Sequence

from desktop_app.domain.cooperation import (
    Cooperation,
    CooperationKind,
    CooperationLine,
    PartnerRole,
    Stage,
    Way,
)
from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import CooperationId, Key, OrganisationId
from desktop_app.domain.marks import N_
from desktop_app.domain.when import When
from desktop_app.store import cooperation_lines, cooperation_ways, cooperations, removal
from desktop_app.store.book import Book

NO_PARTNERS = N_("A cooperation needs a partner or a title.")
NOBODY = N_("Choose an organisation or a person.")


def whole(book: Book, key: CooperationId) -> Cooperation:
    """One cooperation with its partners, events and agreements."""
    with book.read() as session:
        return cooperations.whole(session, key)


def keys(book: Book, *, resting: bool | None = None) -> list[CooperationId]:
    """All cooperations in the order of the list, or only the resting or the active ones."""
    with book.read() as session:
        return cooperation_lines.keys(session, resting=resting)


def keys_of(book: Book, organisation: OrganisationId) -> list[CooperationId]:
    """The cooperations an organisation is in, in whatever role, in the order of the list."""
    with book.read() as session:
        return cooperation_lines.of_organisation(session, organisation)


def lines(book: Book, keys: Collection[CooperationId]) -> dict[CooperationId, CooperationLine]:
    """The table rows of `keys`."""
    with book.read() as session:
        return cooperation_lines.lines(session, keys)


def ways(book: Book, keys: Collection[CooperationId]) -> dict[CooperationId, Way]:
    """The ways of `keys`, as far as a small picture shows them."""
    with book.read() as session:
        return cooperation_ways.ways(session, keys)


def start_cooperation(
    book: Book,
    partners: Sequence[OrganisationId] = (),
    *,
    title: str = "",
    kind: CooperationKind = CooperationKind.CLUSTERS,
) -> CooperationId:
    """Connect partners; without a title the cooperation is called after them."""
    if not partners and not title.strip():
        raise Invalid(NO_PARTNERS)
    with book.write(N_("Start cooperation")) as session:
        key = cooperations.add(session, title.strip(), kind)
        for partner in partners:
            cooperations.add_partner(session, key, PartnerRole.PARTNER, organisation=partner)
    return key


def set_stage(book: Book, key: CooperationId, stage: Stage, since: str = "") -> None:
    """Say how close the partners are, and from when on if that is known."""
    when = When.parse(since) if since.strip() else None
    with book.write(N_("Change stage")) as session:
        cooperations.set_stage(session, key, stage, when)


def remove_stage(book: Book, period: Key) -> None:
    """Take a stage out of the history of a cooperation."""
    with book.write(N_("Remove stage")) as session:
        removal.remove(session, "stage", [period])


def rest(book: Book, key: CooperationId) -> None:
    """Let a cooperation rest."""
    with book.write(N_("Let cooperation rest")) as session:
        cooperations.change(session, key, "resting", value=True)


def wake(book: Book, key: CooperationId) -> None:
    """Take a resting cooperation up again."""
    with book.write(N_("Take cooperation up again")) as session:
        cooperations.change(session, key, "resting", value=False)


def add_partner(
    book: Book,
    key: CooperationId,
    role: PartnerRole = PartnerRole.PARTNER,
    *,
    organisation: Key | None = None,
    person: Key | None = None,
    task: str = "",
) -> Key:
    """Bring an organisation, a person, or a person of an organisation into a cooperation."""
    if organisation is None and person is None:
        raise Invalid(NOBODY)
    with book.write(N_("Add partner")) as session:
        return cooperations.add_partner(
            session, key, role, organisation=organisation, person=person, task=task.strip()
        )


def order_partners(book: Book, partners: Sequence[Key]) -> None:
    """Put partners into this order."""
    with book.write(N_("Change order of partners")) as session:
        cooperations.order_partners(session, partners)


def remove_partner(book: Book, partner: Key) -> None:
    """Take somebody out of a cooperation."""
    with book.write(N_("Remove partner")) as session:
        removal.remove(session, "partner", [partner])


def remove_cooperation(book: Book, key: CooperationId) -> None:
    """Delete a cooperation with its agreements and the events that count for no other one."""
    with book.write(N_("Delete cooperation")) as session:
        cooperations.remove(session, key)
