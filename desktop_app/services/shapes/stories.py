"""Stories, quotes and pictures as JSON."""

from desktop_app.domain.json_value import Json
from desktop_app.domain.picture import Picture
from desktop_app.domain.quote import Quote
from desktop_app.domain.reference import Kind
from desktop_app.domain.story import WRITTEN, Block, BlockText, Story
from desktop_app.services.shapes.contacts import figure
from desktop_app.services.shapes.plain import Shape, carried, head, plain


def story(found: Story) -> Shape:
    """A story; `blocks` are its pieces in order, language by language, its own first."""
    return {
        **head(found.id, Kind.STORY, found.title),
        "language": found.language,
        "rubric": found.rubric,
        "state": found.state.value,
        "edition": found.edition,
        "published": plain(found.published),
        "cooperation": plain(found.cooperation),
        "contact": plain(found.contact),
        "contact_organisation": plain(found.contact_organisation),
        "funding_profile": found.funding_profile,
        "look": found.look,
        "blocks": {language: _blocks(found, language) for language in found.languages},
        "figures": [figure(one.figure, one.organisation) for one in found.figures],
        "source": plain(found.source),
        "note": found.note,
        **carried(found.extras),
    }


def quote(found: Quote) -> Shape:
    """Exact words; `function` is what the speaker was then."""
    return {
        **head(found.id, Kind.QUOTE, found.title),
        "text": found.text,
        "language": found.language,
        "speaker": plain(found.speaker),
        "function": found.function,
        "when": plain(found.when),
        "source": plain(found.source),
        "note": found.note,
        **carried(found.extras),
    }


def picture(found: Picture) -> Shape:
    """A picture with everything print needs to know about it."""
    return {
        **head(found.id, Kind.PICTURE, found.title),
        "name": found.name,
        "checksum": found.checksum,
        "media_type": found.media_type,
        "width": found.width,
        "height": found.height,
        "alt": found.alt,
        "caption": found.caption,
        "credit": found.credit,
        "focus": plain(found.focus),
        "taken": plain(found.taken),
        "persons": plain(found.persons),
        "source": plain(found.source),
        "note": found.note,
        **carried(found.extras),
    }


def _blocks(found: Story, language: str) -> list[Json]:
    """The pieces that say something in `language`, and those that show a record."""
    pieces = ((block, block.in_language(language)) for block in found.blocks)
    return [
        _block(block, words)
        for block, words in pieces
        if words is not None or block.kind not in WRITTEN
    ]


def _block(block: Block, words: BlockText | None) -> Shape:
    return {
        "id": block.id,
        "kind": block.kind.value,
        "heading": words.heading if words else "",
        "text": words.text if words else "",
        "remarks": plain(words.remarks) if words else [],
        "quote": quote(block.quote) if block.quote else None,
        "picture": picture(block.picture) if block.picture else None,
        "cooperation": plain(block.cooperation),
        "person": plain(block.person),
    }
