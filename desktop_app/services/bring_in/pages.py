"""Stories that pages tell: planned beside the book, and written with the people in them."""

import hashlib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.reference import Kind
from desktop_app.domain.source import SourceKind
from desktop_app.domain.story import BlockKind
from desktop_app.domain.story_draft import Piece, PieceKind, StoryDraft
from desktop_app.services.bring_in.planned import Fate, PlannedStory
from desktop_app.services.bring_in.recognise import house_key
from desktop_app.store import (
    blocks,
    claims,
    fields,
    origins,
    quotes,
    recognising,
    sources,
    stories,
    tags,
)
from desktop_app.store.batch import Batch
from desktop_app.store.references import refs

MEMBERS = "members"
SHORTEST = 4  # letters of a name that is looked for in a sentence


def plan_stories(
    session: Session, drafts: Sequence[StoryDraft], left_out: Collection[int]
) -> tuple[PlannedStory, ...]:
    """What would become of each story: new, or told in the book already."""
    digests = [digest(draft) for draft in drafts]
    same = {mark: one.record for mark, one in origins.by_digest(session, set(digests)).items()}
    called = recognising.stories_called(session, [draft.title for draft in drafts])
    known = refs(session, {*same.values(), *called.values()})
    found = []
    for number, (draft, mark) in enumerate(zip(drafts, digests, strict=True)):
        there = known.get(same.get(mark) or called.get(draft.title) or Key(""))
        fate = Fate.NEW if there is None else Fate.UNCHANGED
        if number in left_out:
            fate = Fate.LEFT_OUT
        found.append(
            PlannedStory(number=number, draft=draft, digest=mark, fate=fate, known=there)
        )
    return tuple(found)


def digest(draft: StoryDraft) -> str:
    """A fingerprint of all a page tells; where it stood does not matter."""
    said = [draft.title, draft.subtitle, draft.rubric, draft.lead, draft.url, *draft.keywords]
    for piece in draft.pieces:
        said += [piece.kind, piece.heading, piece.text, piece.attribution]
    whole = "\x1f".join(said).encode("utf-8", "replace")
    return hashlib.blake2b(whole, digest_size=12).hexdigest()


def write_stories(
    session: Session, planned: Sequence[PlannedStory], records: Mapping[int, Key]
) -> dict[int, StoryId]:
    """Write the new stories; `records` are the people by the numbers of their drafts."""
    return {
        one.number: _write(session, one, records) for one in planned if one.fate is Fate.NEW
    }


def _write(session: Session, one: PlannedStory, records: Mapping[int, Key]) -> StoryId:
    draft = one.draft
    rubric = draft.rubric or draft.file
    title = f"{rubric}: {draft.title}" if rubric else draft.title
    source = sources.add(session, SourceKind.PAGE, title, url=draft.url, day=draft.stated)
    story = stories.add(session, draft.language)
    stories.change(session, story, "rubric", draft.rubric)
    stories.change(session, story, "source_id", source)
    for kind, text in (
        (BlockKind.TITLE, draft.title),
        (BlockKind.SUBTITLE, draft.subtitle),
        (BlockKind.LEAD, draft.lead),
    ):
        if text:
            _tell(session, story, kind, draft.language, text=text)
    for piece in draft.pieces:
        if piece.kind is PieceKind.QUOTE:
            _quote(session, story, draft.language, piece, records, source)
        else:
            said = {"heading": piece.heading, "text": piece.text}
            _tell(session, story, BlockKind.SECTION, draft.language, **said)
    _contact(session, story, records.get(draft.contact) if draft.contact is not None else None)
    for word in draft.keywords:
        tags.put_on(session, tags.named(session, word), Kind.STORY, story)
    stories.choose_figures(session, story, list(_figures(session, draft, source)))
    _remember(session, one, story)
    return story


def _remember(session: Session, one: PlannedStory, story: Key) -> None:
    """Where it came from, so that it is not told a second time."""
    batch = Batch()
    batch.add(
        "origin",
        record_kind=Kind.STORY,
        record_id=story,
        file=one.draft.file,
        uid="",
        digest=one.digest,
        told="",
        rest="",
    )
    batch.write(session)


def _tell(
    session: Session,
    story: Key,
    kind: BlockKind,
    language: str,
    *,
    text: str,
    heading: str = "",
) -> None:
    blocks.write(
        session, blocks.add(session, story, kind), language, heading=heading, text=text
    )


def _quote(
    session: Session,
    story: Key,
    language: str,
    piece: Piece,
    records: Mapping[int, Key],
    source: Key,
) -> None:
    """Exact words, with who said them and what the page says of them."""
    speaker = records.get(piece.speaker) if piece.speaker is not None else None
    key = quotes.add(session, piece.text, language, person=speaker, function=piece.function)
    fields.set_link(session, "quote", key, "source_id", source)
    fields.set_values(session, "quote", key, {"note": piece.attribution})
    blocks.add(session, story, BlockKind.QUOTE, quote=key)


def _contact(session: Session, story: Key, person: Key | None) -> None:
    if person is None:
        return
    stories.change(session, story, "contact_id", person)
    houses = recognising.houses_of(session, [person]).get(person, set())
    if len(houses) == 1:
        stories.change(session, story, "contact_organisation_id", next(iter(houses)))
    blocks.add(session, story, BlockKind.CONTACT, person=person)


def _figures(session: Session, draft: StoryDraft, source: Key) -> Iterator[Key]:
    """The members of an organisation, where the very sentence names it and no other one.

    A sentence that only says “it” is left to whoever reads it.
    """
    houses = recognising.houses(session, house_key) if draft.counts else {}
    for count in draft.counts:
        said = f" {house_key(count.sentence)} "
        named = {
            key
            for name, keys in houses.items()
            if len(name) >= SHORTEST and re.search(rf" {re.escape(name)} ", said)
            for key in keys[:1]
        }
        if len(named) != 1:
            continue
        (house,) = named
        known = claims.figures(session, [house]).get(house, ())
        same = next((one for one in known if one.text == count.text), None)
        yield (
            same.id
            if same is not None
            else claims.add_figure(session, house, MEMBERS, count.text, source=source)
        )
