"""A file of cards as drafts, whatever version and spelling it is in."""

from collections.abc import Iterator

from desktop_app.domain.draft import Draft, Reading, Skipped
from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.exchange.formats import Options
from desktop_app.exchange.vcard.cards import Card, cards, check_number
from desktop_app.exchange.vcard.drafting import GROUP, draft_of, gather
from desktop_app.exchange.vcard.gathered import Gathered
from desktop_app.exchange.vcard.groups import tag_members
from desktop_app.exchange.vcard.jcard import jcards
from desktop_app.exchange.vcard.letters import codec, in_utf_8
from desktop_app.exchange.vcard.lines import Lines

MOST_BYTES = 100_000_000
TOO_LARGE = N_("The file {file} is too large: 100 MB are the most. Bring it in in parts.")
NO_CARDS = N_("There is no contact card in the file {file}.")


def read(content: bytes, file: str, options: Options) -> Reading:
    """The reader that `formats` knows."""
    return read_vcards(content, file, options.encoding or None)


def read_vcards(content: bytes, file: str, encoding: str | None = None) -> Reading:
    """The contacts of a vCard or jCard file; a bad line costs that line.

    `encoding` is what the user says of lines that are no Unicode and do not say it themselves.
    """
    if len(content) > MOST_BYTES:
        raise Invalid(TOO_LARGE, file=file)
    drafts: list[Draft] = []
    skipped: list[Skipped] = []
    groups: list[tuple[int, Gathered]] = []
    any_card = False
    for one in _cards(content, file, encoding):
        if isinstance(one, Card):
            any_card = True
            found = gather(one)
            if found.kind == GROUP:
                groups.append((one.line, found))
                continue
            made = draft_of(found, one, file)
        else:
            made = one
        if isinstance(made, Draft):
            drafts.append(made)
        else:
            skipped.append(made)
    if not any_card:
        raise Invalid(NO_CARDS, file=file)
    tagged, told = tag_members(drafts, groups, file)
    return Reading(drafts=tuple(tagged), skipped=tuple(skipped + told))


def _cards(content: bytes, file: str, encoding: str | None) -> Iterator[Card | Skipped]:
    plain = in_utf_8(content, encoding)
    if plain.lstrip()[:1] == b"[":
        return jcards(plain, file)
    check_number(plain, file)
    return cards(Lines(plain, codec(encoding) if encoding else ""), file)
