"""A signature as a draft: name, function, organisation, ways and address, found by rules.

What is not understood stays as the note, and a remark says so.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import field, replace

from desktop_app.domain.draft import Draft, DraftAddress, DraftReach, Remark
from desktop_app.domain.folding import fold
from desktop_app.domain.marks import N_
from desktop_app.domain.names import PARTICLES, SALUTATIONS, PersonName
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.typed_line.contact import AT, FUNCTIONS, LEGAL, is_house
from desktop_app.exchange.pasted import phrases, places
from desktop_app.exchange.pasted.ways import taken_out
from desktop_app.values import dataclass

KEPT = N_("“{text}” was not understood and stays as a note.")
CALLED = N_("The text names nobody; the contact is called “{name}”.")
BARS = re.compile(r"\s*[|•·‖¦]\s*|\t+|\s{3,}")
WORD = re.compile(r"[^\W\d_][\w.'’-]*")
ELIDED = re.compile(r"^(?:d|l)['’](?=\w)")
LONGEST = 70
REGIONS = (("FR", r"\.fr\b|france|\+33|cedex"), ("CH", r"\.ch\b|\+41"), ("AT", r"\.at\b|\+43"))


@dataclass(slots=True, kw_only=True)
class _Found:
    """What was found so far."""

    ways: list[DraftReach] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    suffix: str = ""
    organisation: str = ""
    department: str = ""
    functions: list[str] = field(default_factory=list)
    street: list[str] = field(default_factory=list)
    town: places.Town | None = None
    country: str = ""
    rest: list[str] = field(default_factory=list)


def draft_of(text: str, file: str, line: int) -> Draft | None:
    """The person who signed; None if the text tells of nobody that can be reached or called."""
    found, region = _Found(), _region(text)
    pieces = [piece for row in text.splitlines() for piece in BARS.split(row.strip(" >*"))]
    left: list[str] = []
    for piece in pieces:
        ways, rest = taken_out(piece, region)
        found.ways += [way for way in ways if way not in found.ways]
        if lead := phrases.LEAD.match(rest):
            rest = rest[lead.end() :].strip('" ')
        if rest and phrases.CLOSING.fullmatch(rest) is None:
            left += places.segments(rest)
    for at, piece in enumerate(left):
        _sort(found, piece, left[at + 1 : at + 2])
    name = _name(found)
    if not (name.plain or found.ways):
        return None
    return _composed(found, name, file, line)


def _sort(found: _Found, piece: str, following: Sequence[str]) -> None:
    """Put a piece where it belongs."""
    before_a_town = any(places.town_in(one) for one in following)
    town = places.town_in(piece)
    if phrases.REGISTER.search(piece) or len(piece) > LONGEST:
        found.rest.append(piece)
    elif town is not None and found.town is None:
        found.town = town
    elif found.town is None and places.is_street(piece, before_a_town=before_a_town):
        found.street.append(piece)
    elif places.is_country(piece) and not found.country:
        found.country = piece.strip(" .()")
    elif LEGAL.search(piece) or (is_house(piece) and not _works(piece)):
        _house(found, piece)
    else:
        for part in _parts(piece):
            _word(found, part)


def _word(found: _Found, part: str) -> None:
    if phrases.DEGREE.fullmatch(part) and found.names:
        found.suffix = part
    elif phrases.DEPARTMENT.match(part) and not found.department:
        found.department = part
    elif _works(part):
        found.functions.append(part)
    elif LEGAL.search(part) or is_house(part):
        _house(found, AT.sub("", part))
    elif _is_name(part):
        found.names.append(part)
    else:
        found.rest.append(part)


def _parts(piece: str) -> list[str]:
    """“Anna Muster, Projektleiterin” and “Anna Muster – CEO” are two things each."""
    for sign in (", ", " – ", " - ", " / "):
        head, parted, tail = piece.partition(sign)
        degrees = all(phrases.DEGREE.fullmatch(one) for one in tail.split(", "))
        if parted and _is_name(head) and (degrees or _works(tail) or is_house(tail)):
            return [head, *(tail.split(", ") if degrees else [tail])]
    return [piece]


def _house(found: _Found, piece: str) -> None:
    """The larger house is where somebody works; the smaller one is a part of it."""
    if not found.organisation:
        found.organisation = piece
    elif _rank(piece) > _rank(found.organisation):
        found.department = found.department or found.organisation
        found.organisation = piece
    elif not found.department:
        found.department = piece
    else:
        found.rest.append(piece)


def _rank(house: str) -> int:
    if phrases.DEPARTMENT.match(house):
        return 0
    return 2 if LEGAL.search(house) or phrases.GREAT.search(house) else 1


def _works(text: str) -> bool:
    words = re.split(r"[\s/&,()]+", text)
    return any(FUNCTIONS.search(word) or phrases.FURTHER_WORK.fullmatch(word) for word in words)


def _is_name(text: str) -> bool:
    words = text.replace(",", " ").split()
    plain = [word for word in words if word.casefold() not in PARTICLES]
    greeted = bool(words) and words[0].casefold().strip(".") in SALUTATIONS
    if not (2 - greeted <= len(plain) <= 6) or any(sign.isdigit() for sign in text):
        return False
    return all(WORD.fullmatch(word) and ELIDED.sub("", word)[0].isupper() for word in plain)


def _name(found: _Found) -> PersonName:
    """The name that the mail address repeats; else the first."""
    if not found.names:
        return PersonName()
    mails = [fold(way.value) for way in found.ways if way.kind is ReachKind.EMAIL]
    local = [mail.partition("@")[0] for mail in mails]
    named = next((name for name in found.names if _repeated(name, local)), found.names[0])
    others = [name for name in found.names if name != named]
    found.names = [named]
    for other in others:
        if not found.organisation and _repeated(other, [m.partition("@")[2] for m in mails]):
            found.organisation = other
        else:
            found.rest.append(other)
    name = PersonName.parse(named)
    return replace(name, suffix=found.suffix) if found.suffix else name


def _repeated(words: str, addresses: Sequence[str]) -> bool:
    forms = [fold(word) for word in re.split(r"[\s.-]+", words) if len(word) > 3]
    return any(form in address for form in forms for address in addresses)


def _composed(found: _Found, name: PersonName, file: str, line: int) -> Draft:
    remarks = list(_remarks(found, line))
    if not found.organisation:
        _house_by_mail(found)
    if not name.plain:
        called = found.organisation or found.ways[0].value
        name = PersonName(family=called)
        remarks.append(Remark(line=line, reason=CALLED, values={"name": called}, lost=False))
    town = found.town or places.Town(postcode="", city="")
    address = DraftAddress(
        street=", ".join(found.street),
        postcode=town.postcode,
        city=town.city,
        country=found.country,
        at_work=True,
    )
    return Draft(
        file=file,
        line=line,
        name=name,
        organisation=found.organisation,
        department=found.department,
        function=", ".join(found.functions),
        reaches=tuple(found.ways),
        addresses=(address,) if address.says_something else (),
        note="\n".join(found.rest),
        remarks=tuple(remarks),
    )


def _house_by_mail(found: _Found) -> None:
    """A line that the mail address names behind its @ is the house."""
    hosts = [fold(w.value).partition("@")[2] for w in found.ways if w.kind is ReachKind.EMAIL]
    for piece in found.rest:
        if WORD.match(piece) and piece[0].isupper() and _repeated(piece, hosts):
            found.organisation = piece
            found.rest.remove(piece)
            return


def _remarks(found: _Found, line: int) -> Iterator[Remark]:
    for text in found.rest:
        yield Remark(line=line, reason=KEPT, values={"text": text}, lost=False)


def _region(text: str) -> str:
    """Where numbers without a country are meant to be dialled."""
    return next((code for code, sign in REGIONS if re.search(sign, text, re.I)), "DE")
