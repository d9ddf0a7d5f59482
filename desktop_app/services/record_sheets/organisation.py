"""A cluster profile, or the profile of any other organisation."""

from collections.abc import Iterator
from datetime import date

from desktop_app.code_lists import classified, region_name
from desktop_app.domain.cluster import Cluster
from desktop_app.domain.codes import OWN_SECTOR, CodeList
from desktop_app.domain.errors import Gone
from desktop_app.domain.extras import NOTHING, Extras
from desktop_app.domain.figure import Figure, in_order
from desktop_app.domain.ids import Key
from desktop_app.domain.organisation import (
    Affiliation,
    Classification,
    Organisation,
    todays_name,
)
from desktop_app.domain.person import Person
from desktop_app.domain.reach import ReachKind, best
from desktop_app.domain.record_sheet import Claim, Entry, Fact, Group, RecordSheet
from desktop_app.domain.sheet import CLUSTER, Passage
from desktop_app.layout.timeline.palette import COLOURS, place_of
from desktop_app.services.countries import address_lines, country_name
from desktop_app.services.record_sheets.wording import (
    as_of,
    basis,
    cooperation_entries,
    joined,
    period,
    story_entries,
    way,
    ways,
    web_address,
)
from desktop_app.services.story_sheet.labels import counted
from desktop_app.services.story_sheet.partners import capital, in_words
from desktop_app.store import (
    clusters,
    cooperation_lines,
    cooperation_ways,
    extras,
    organisations,
    people,
    story_lines,
)
from desktop_app.store.book import Book
from desktop_app.store.rows import DELETED
from desktop_app.values import dataclass
from desktop_app.words import Words

_SPEAKING = (
    frozenset((ReachKind.PHONE, ReachKind.MOBILE)),
    frozenset((ReachKind.EMAIL,)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Material:
    """An organisation and what its profile shows, read in one go."""

    organisation: Organisation
    cluster: Cluster | None
    people: dict[Key, Person]
    carried: dict[Key, Extras]
    cooperations: tuple[Entry, ...]
    stories: tuple[Entry, ...]
    words: Words
    printed_on: date

    def said(self, key: Key, field: str, text: str) -> str:
        """A field in the language of the sheet, else as it was written."""
        found = self.carried.get(key, NOTHING).translated(field, self.words.language)
        return found or text


def organisation_sheet(book: Book, key: Key, language: str, *, printed_on: date) -> RecordSheet:
    """The profile of a cluster or an organisation as it is on `printed_on`."""
    material = _gather(book, key, Words(language), printed_on)
    found, cluster, words = material.organisation, material.cluster, material.words
    rubric = words("Cluster profile") if cluster else words("Organisation profile")
    name = todays_name(found.names)
    spoken = name.language if name and name.language != language else ""
    place = place_of(cluster.colour, found.id) if cluster else None
    return RecordSheet(
        kind=CLUSTER,
        language=language,
        rubric=rubric,
        title=Passage(text=found.title, language=spoken),
        place=_place(material),
        subtitle=material.said(found.id, "field", cluster.field) if cluster else "",
        as_of=as_of(words, printed_on),
        colour=COLOURS[place].line if place is not None else "",
        claims=tuple(_claims(material)),
        facts=tuple(_facts(material)),
        groups=tuple(group for group in _groups(material) if group.paragraphs or group.entries),
        footer=joined(rubric, found.title),
        page=words("Page {page} of {pages}"),
    )


def _gather(book: Book, key: Key, words: Words, printed_on: date) -> _Material:
    with book.read() as session:
        found = next(iter(organisations.wholes(session, [key]).values()), None)
        if found is None:
            raise Gone(DELETED)
        cluster = next(iter(clusters.wholes(session, [key]).values()), None)
        staff = {each.person.id for each in found.people}
        wanted = cooperation_lines.of_organisation(session, key)
        lines = cooperation_lines.lines(session, wanted)
        drawn = cooperation_ways.ways(session, wanted)
        told = story_lines.of_organisation(session, key)
        stories = story_lines.lines(session, told)
        return _Material(
            organisation=found,
            cluster=cluster,
            people={each.id: each for each in people.wholes(session, staff).values()},
            carried=extras.of(session, {key, *(each.id for each in found.figures)}),
            cooperations=cooperation_entries(
                words, [lines[one] for one in wanted if one in lines], drawn
            ),
            stories=story_entries(words, (stories[one] for one in told if one in stories)),
            words=words,
            printed_on=printed_on,
        )


def _place(material: _Material) -> str:
    found, cluster = material.organisation, material.cluster
    region, language = found.region, material.words.language
    kind = material.said(found.id, "descriptor", cluster.descriptor) if cluster else ""
    where = material.said(found.id, "region", region_name(region.name, region.code, language))
    return joined(capital(kind), region.city, where, country_name(region.country, language))


def _claims(material: _Material) -> Iterator[Claim]:
    words = material.words
    for figure in in_order(material.organisation.figures):
        if figure.value is not None:
            yield Claim(
                figure=_claimed(material, figure),
                counted=capital(counted(words, figure.what)),
                basis=basis(words, figure),
            )


def _claimed(material: _Material, figure: Figure) -> str:
    language = material.words.language
    translated = material.carried.get(figure.id, NOTHING).translated("text", language)
    return translated or in_words(material.words, figure)


def _facts(material: _Material) -> Iterator[Fact]:
    words, found, cluster = material.words, material.organisation, material.cluster
    texts: list[tuple[str, str]] = []
    if cluster:
        founded = words.date(cluster.founded) if cluster.founded else ""
        said = material.said
        texts = [
            (words("Founded"), founded),
            (words("Carrier"), cluster.carrier.title if cluster.carrier else ""),
            (words("Organisational form"), said(found.id, "form", cluster.form)),
            (words("Management staff"), said(found.id, "staff", cluster.staff)),
            (words("Spatial focus"), said(found.id, "spatial_focus", cluster.spatial_focus)),
            (
                words("Countries of interest"),
                said(found.id, "countries_of_interest", cluster.countries_of_interest),
            ),
            (
                words("Funding programme"),
                said(found.id, "funding_programme", cluster.funding_programme),
            ),
        ]
    texts += [
        (words("Legal form"), found.legal_form),
        (words("NUTS code"), joined(found.region.code, found.region.version)),
    ]
    texts += [_sector(material, each) for each in found.classifications]
    yield from (Fact(label=label, value=value) for label, value in texts if value.strip())
    if found.website:
        opens = web_address(found.website)
        yield Fact(label=words("Website"), value=found.website, address=opens)
    yield from ways(words, (each for each in found.reaches if each.role is None))
    for address in found.addresses:
        if lines := address_lines(address, words.language):
            yield Fact(label=address.label or words("Address"), value=", ".join(lines))


def _sector(material: _Material, one: Classification) -> tuple[str, str]:
    """A code with its name in the language of the sheet; in words of one's own as it is."""
    found = classified(one.scheme, one.code)
    if one.scheme == OWN_SECTOR or (found is not None and found.what is CodeList.ECOSYSTEMS):
        code = ""
    else:
        code = one.code
    label = material.words("Sector") if not code else joined(one.scheme, one.version)
    name = found.name(material.words.language) if found else one.text
    return label, " ".join(part for part in (code, name) if part)


def _groups(material: _Material) -> Iterator[Group]:
    words, found, cluster = material.words, material.organisation, material.cluster
    yield Group(heading=words("In their words"), entries=tuple(_statements(material)))
    if cluster:
        for heading, field, text in (
            (words("Occasion of founding"), "occasion", cluster.occasion),
            (words("Aims and strategy"), "strategy", cluster.strategy),
            (words("Services"), "services", cluster.services),
        ):
            said = material.said(found.id, field, text)
            yield Group(heading=heading, paragraphs=_paragraphs(said))
    yield Group(heading=words("People"), entries=tuple(_staff(material)))
    yield Group(heading=words("Cooperations"), entries=material.cooperations)
    yield Group(heading=words("Stories"), entries=material.stories)
    yield Group(heading=words("Quality labels"), entries=tuple(_labels(material)))
    members = tuple(cluster.members) if cluster else ()
    names = [each.member.title for each in members if each.until is None]
    yield Group(heading=words("Members"), paragraphs=_paragraphs(joined(*names)))
    yield Group(heading=words("Member of"), entries=tuple(_memberships(material)))


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split("\n") if part.strip())


def _statements(material: _Material) -> Iterator[Entry]:
    for figure in in_order(material.organisation.figures):
        if figure.value is None and figure.text.strip():
            said = _claimed(material, figure)
            yield Entry(title=Passage(text=said), text=basis(material.words, figure))


def _staff(material: _Material) -> Iterator[Entry]:
    """Who works there today, with the number and the address of that role."""
    for affiliation in material.organisation.people:
        person = material.people.get(affiliation.person.id)
        if person is None or not _is_current(person, affiliation, material.printed_on):
            continue
        reaches = person.usable_reaches(material.printed_on)
        there = [each for each in reaches if each.role == affiliation.role]
        found = (best(there or reaches, kinds) for kinds in _SPEAKING)
        yield Entry(
            title=Passage(text=person.name.display),
            text=affiliation.function,
            ways=tuple(way(material.words, each) for each in found if each),
        )


def _is_current(person: Person, affiliation: Affiliation, on: date) -> bool:
    return any(role.id == affiliation.role for role in person.current_roles(on))


def _labels(material: _Material) -> Iterator[Entry]:
    words = material.words
    for label in material.organisation.labels:
        valid = words.date(label.valid_until) if label.valid_until else ""
        if not label.is_valid(material.printed_on):
            validity = words("expired: {date}", date=valid)
        else:
            validity = words("valid until {date}", date=valid) if valid else ""
        awarded = (
            words("awarded {date}", date=words.date(label.awarded)) if label.awarded else ""
        )
        yield Entry(
            title=Passage(text=joined(label.scheme, label.level)),
            text=label.issuer,
            beside=joined(awarded, validity),
        )


def _memberships(material: _Material) -> Iterator[Entry]:
    words = material.words
    for each in material.organisation.memberships:
        yield Entry(
            title=Passage(text=each.cluster.title),
            text=each.kind,
            beside=period(words, each.since, each.until),
        )
