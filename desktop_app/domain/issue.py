"""Who approved a story, and the sheets that were published: what was said stays as it was."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import field

from desktop_app.domain.ids import Key
from desktop_app.domain.quote import Quote
from desktop_app.domain.reference import Ref
from desktop_app.domain.story import Story
from desktop_app.domain.when import When
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Somebody approved the words of an edition; `words` is their fingerprint."""

    id: Key
    by: str
    edition: int = 1
    day: When | None = None
    words: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One published sheet; its bytes are found by `checksum`, its facts by `facts`."""

    id: Key
    story: Ref
    edition: int
    language: str
    kind: str
    checksum: str
    facts: str
    look: str = ""
    day: When | None = None
    by: str = ""
    pages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a published sheet showed: figures, quotes and pictures in the words of then.

    By their keys, so that a later change of the record takes nothing away from it.
    """

    figures: Mapping[str, str] = field(default_factory=dict)
    quotes: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, str] = field(default_factory=dict)
    events: Mapping[str, str] = field(default_factory=dict)

    @property
    def keys(self) -> frozenset[str]:
        """Every record that was shown."""
        return frozenset({*self.figures, *self.quotes, *self.pictures, *self.events})

    def to_json(self) -> bytes:
        """One line for the shelf; equal facts give equal bytes."""
        plain = {name: dict(getattr(self, name)) for name in self.__slots__}
        return json.dumps(plain, ensure_ascii=False, sort_keys=True).encode()

    @classmethod
    def from_json(cls, stored: bytes) -> "Facts":
        """The facts a shelf holds."""
        return cls(**json.loads(stored))


def fingerprint(story: Story) -> str:
    """Tells whether the words and quotes of a story are those that were approved."""
    said = [
        (block.kind.value, text.language, text.heading, text.text)
        for block in story.blocks
        for text in block.texts
        if text.heading or text.text
    ]
    said += [("quote", q.language, q.function, q.text) for q in _quotes(story)]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def _quotes(story: Story) -> list[Quote]:
    return [block.quote for block in story.blocks if block.quote]
