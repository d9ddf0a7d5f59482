"""What any record may carry: tags, files, own fields, next steps, translations."""

from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.rhythm import Rhythm
from desktop_app.domain.when import When
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A word the office sorts its records by."""

    id: Key
    name: str
    colour: str = ""
    rhythm: Rhythm = Rhythm.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file kept byte for byte; its bytes are found by the checksum."""

    id: Key
    name: str
    media_type: str
    checksum: str
    size: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomField:
    """A field the office added to one kind of record."""

    id: Key
    record_kind: Kind
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomValue:
    """What one record says in an added field."""

    field: Key
    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A next step: on a record, or on its own."""

    id: Key
    what: str
    about: Ref | None = None
    due: When | None = None
    done: When | None = None
    owner: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """One field of a record in another language."""

    field: str
    language: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """Everything of this kind that one record carries."""

    tags: tuple[Tag, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    custom: tuple[CustomValue, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    translations: tuple[Translation, ...] = ()

    def translated(self, field: str, language: str) -> str | None:
        """`field` in `language`, where somebody translated it."""
        return next(
            (
                translation.text
                for translation in self.translations
                if (translation.field, translation.language) == (field, language)
            ),
            None,
        )


NOTHING = Extras()
