"""Everything a sheet may say, read from the book in one go."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.domain.cluster import Cluster
from desktop_app.domain.cooperation import Cooperation
from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.event import EventStatus
from desktop_app.domain.extras import Extras
from desktop_app.domain.ids import CooperationId, Key, StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.person import Person
from desktop_app.domain.reference import Ref
from desktop_app.domain.story import BlockKind, Story
from desktop_app.store import clusters, cooperations, extras, organisations, people, stories
from desktop_app.store.book import Book
from desktop_app.store.rows import DELETED
from desktop_app.values import dataclass
from desktop_app.words import LANGUAGES, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """A story with the records it shows; `words` speak the language of the sheet."""

    story: Story
    words: Words
    printed_on: date
    cooperation: Cooperation | None
    organisations: Mapping[Key, Organisation]
    clusters: Mapping[Key, Cluster]
    people: Mapping[Key, Person]
    carried: Mapping[Key, Extras]

    @property
    def language(self) -> str:
        """The language of the sheet."""
        return self.words.language

    def translated(self, record: Key, field: str) -> str | None:
        """A field in the language of the sheet, where somebody translated it."""
        carried = self.carried.get(record)
        return carried.translated(field, self.language) if carried else None

    def said(self, record: Key, field: str, text: str) -> str:
        """A field in the language of the sheet, else as it was written."""
        return self.translated(record, field) or text

    def organisation(self, ref: Ref | None) -> Organisation | None:
        """The organisation behind a reference."""
        return self.organisations.get(ref.id) if ref else None

    def name(self, ref: Ref) -> str:
        """What somebody was called when the story took place."""
        organisation = self.organisation(ref)
        then = self.told_on
        return organisation.name_on(then) if organisation and then else ref.title

    @property
    def told_on(self) -> date | None:
        """The day the story belongs to: its publication, else the last event that happened."""
        published = self.story.published
        if published and published.latest:
            return published.latest
        return max(self._ends(), default=None)

    def _ends(self) -> Iterator[date]:
        """The last days of the events that are over or have begun."""
        for event in self.cooperation.events if self.cooperation else ():
            when = event.when
            if when is None or when.latest is None or event.status is not EventStatus.HAPPENED:
                continue
            if when.earliest is None or when.earliest <= self.printed_on:
                yield when.latest


def known(language: str) -> str:
    """A language that sheets are made in, or none."""
    if language and language not in LANGUAGES:
        raise Invalid(N_("There is no language “{language}” for sheets."), language=language)
    return language


def gather(
    book: Book,
    key: StoryId,
    language: str,
    printed_on: date,
    drafted: Story | None = None,
) -> Material:
    """Read a story and what it shows; without a language in the story's own.

    `drafted` is the story with words that are being typed and not written yet.
    """
    with book.read() as session:
        story = drafted or stories.wholes(session, [key]).get(key)
        if story is None:
            raise Gone(DELETED)
        (material,) = _gathered(session, [(story, language)], printed_on)
    return material


def gather_all(
    book: Book, wanted: Sequence[tuple[StoryId, str]], printed_on: date
) -> tuple[Material, ...]:
    """The same for many stories and languages, in as many queries as for one."""
    with book.read() as session:
        found = stories.wholes(session, {key for key, _ in wanted})
        if any(key not in found for key, _ in wanted):
            raise Gone(DELETED)
        return _gathered(
            session, [(found[key], language) for key, language in wanted], printed_on
        )


def _gathered(
    session: Session, wanted: Sequence[tuple[Story, str]], printed_on: date
) -> tuple[Material, ...]:
    told = [(story, language, _cooperation(story)) for story, language in wanted]
    worked = cooperations.wholes(session, {key for _, _, key in told if key})
    shown = [
        (s, lang, worked.get(CooperationId(key)) if key else None) for s, lang, key in told
    ]
    named = {s.id: {ref.id for ref in _organisations(s, done)} for s, _, done in shown}
    every = {key for keys in named.values() for key in keys}
    houses, groups = organisations.wholes(session, every), clusters.wholes(session, every)
    who = {s.id: {ref.id for ref in _speakers(s)} for s, _, _ in shown}
    everybody = people.wholes(session, {key for keys in who.values() for key in keys})
    words = {s.id: {*named[s.id], *_translatable(s, done)} for s, _, done in shown}
    carried = extras.of(session, {key for keys in words.values() for key in keys})
    return tuple(
        Material(
            story=story,
            words=Words(known(language) or story.language),
            printed_on=printed_on,
            cooperation=done,
            organisations={k: one for k, one in houses.items() if k in named[story.id]},
            clusters={k: one for k, one in groups.items() if k in named[story.id]},
            people={k: one for k, one in everybody.items() if k in who[story.id]},
            carried={k: one for k, one in carried.items() if k in words[story.id]},
        )
        for story, language, done in shown
    )


def _cooperation(story: Story) -> Key | None:
    """The cooperation a story tells of, if it is not in the bin."""
    shown = next((each.cooperation for each in story.of_kind(BlockKind.TIMELINE)), None)
    link = shown or story.cooperation
    return link.id if link and not link.deleted else None


def _speakers(story: Story) -> Iterator[Ref]:
    """Whoever is asked, shown or says something."""
    refs = [story.contact, *(block.person for block in story.blocks)]
    refs += [block.quote.speaker for block in story.blocks if block.quote]
    yield from (ref for ref in refs if ref)


def _organisations(story: Story, cooperation: Cooperation | None) -> Iterator[Ref]:
    if story.contact_organisation:
        yield story.contact_organisation
    yield from (each.organisation for each in story.figures)
    for party in cooperation.parties if cooperation else ():
        if party.organisation:
            yield party.organisation


def _translatable(story: Story, cooperation: Cooperation | None) -> Iterator[Key]:
    yield story.id
    yield from (each.figure.id for each in story.figures)
    for block in story.blocks:
        yield from (each.id for each in (block.quote, block.picture) if each)
    if cooperation is None:
        return
    yield cooperation.id
    yield from (event.id for event in cooperation.events)
    for agreement in cooperation.agreements:
        yield agreement.id
        yield from (point.id for point in agreement.contents)
