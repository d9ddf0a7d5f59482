"""Reading a line about somebody new: name, company, function, email, phone; the rest stays."""

import re
from collections.abc import Sequence

from desktop_app.domain.email import POSSIBLE
from desktop_app.domain.folding import fold
from desktop_app.domain.typed_line.names import named
from desktop_app.domain.typed_line.parts import Certainty, Known, Part, TypedLine, What
from desktop_app.domain.typed_line.reading import Wishes
from desktop_app.domain.typed_line.tokens import tokens

PHONE = re.compile(
    r"(?:(?:Tel|Mobil|Handy|Fon|Phone|Tél)[.:]?\s*)?(\+?\(?\d[\d\s()/.\-–]{5,}\d)",
    re.IGNORECASE,
)
PIECE = re.compile(r"[^,;|\n\t]+")
LEGAL = re.compile(
    r"\b(?:GmbH(?: & Co\.? KG)?|gGmbH|AG|KG|OHG|UG|SE|e\. ?V\.|eG|S\.?A\.?S\.?U?|SARL|S\.A\.|SA"
    r"|Ltd\.?|LLC|Inc\.?|B\.V\.|S\.r\.l\.|SpA|Sp\. z o\.o\.|PLC|Group|Gruppe)(?!\w)"
)
HOUSES = (
    "cluster", "institut", "institute", "hochschule", "universität", "university", "université",
    "verband", "verein", "kammer", "ministerium", "netzwerk", "network", "agentur", "agency",
    "agence", "zentrum", "centre", "center", "firma", "wirtschaftsförderung", "gesellschaft",
    "société", "technologies", "solutions", "plasturgie", "kunststofftechnik",
)  # fmt: skip
FUNCTIONS = re.compile(
    r"(?:leiter|leiterin|leitung|führer|führerin|managerin?|manager|direktorin?|direct\w+|chef\w*"
    r"|head|ceo|cto|cfo|coo|vorstand|vorständin|präsident\w*|president\w*|président\w*"
    r"|assisten\w+|referent\w*|berater\w*|consultant|advis[eo]r|conseill\w+|ingenieur\w*"
    r"|engineer|ingénieur\w*|koordinator\w*|coordinat\w+|responsable|sekretär\w*|secretar\w+"
    r"|inhaber\w*|owner|gérant\w*|vertrieb|einkauf|sales|buyer|entwickler\w*|developer"
    r"|sprecher\w*|professor\w*|chargée?|déléguée?|officer)$",
    re.IGNORECASE,
)
AT = re.compile(r"^\s*(?:bei(?: der| dem)?|von(?: der)?|at|from|chez|de la société)\s+", re.I)


def read_contact(text: str, known: Sequence[Known], wishes: Wishes) -> TypedLine:
    """Who a line tells of. A surname or a company is enough."""
    found: list[Part] = []
    for part in (_email(text), _phone(text)):
        if part is not None and part.sign not in wishes.barred:
            found.append(part)
    hidden = _hidden(text, found)
    houses = [
        part
        for part in named(text, tokens(hidden), known)
        if part.what is What.ORGANISATION and part.sign not in wishes.barred
    ]
    found += _without_lead(text, houses[:1])
    for piece in PIECE.finditer(_hidden(text, found)):
        found += _of_piece(text, piece.start(), piece.end(), found, wishes)
    return _composed(text, [_chosen(part, wishes) for part in found])


def _hidden(text: str, parts: Sequence[Part]) -> str:
    """The line with what was recognised blanked out, so that the rest keeps its place."""
    for part in parts:
        gap = "," * (part.end - part.start)
        text = text[: part.start] + gap + text[part.end :]
    return text


def _email(text: str) -> Part | None:
    found = next((m for m in POSSIBLE.finditer(text) if "." in m[0].partition("@")[2]), None)
    if found is None:
        return None
    end = found.start() + len(found[0].rstrip(".)"))
    return _part(text, What.EMAIL, found.start(), end, text[found.start() : end].lstrip("("))


def _phone(text: str) -> Part | None:
    found = PHONE.search(text)
    if found is None or sum(c.isdigit() for c in found[1]) < 6:
        return None
    return _part(text, What.PHONE, found.start(), found.end(), found[1].strip())


def _without_lead(text: str, houses: Sequence[Part]) -> list[Part]:
    """“bei Plastipolis”: the little word belongs to the company."""
    widened = []
    for house in houses:
        lead = re.search(r"(?:\b(?:bei(?: der)?|von|at|from|chez)\s+)$", text[: house.start])
        start = lead.start() if lead is not None else house.start
        widened.append(
            Part(
                what=house.what,
                value=house.value,
                start=start,
                end=house.end,
                text=house.text,
                certainty=house.certainty,
                others=house.others,
                taken=True,
            )
        )
    return widened


def _of_piece(
    text: str, start: int, end: int, found: Sequence[Part], wishes: Wishes
) -> list[Part]:
    """What a piece between commas is; a piece without commas may hold name and company."""
    start, end = _trimmed(text, start, end)
    if end <= start:
        return []
    has = {part.what for part in found}
    words = text[start:end]
    split = _name_and_house(words) if What.ORGANISATION not in has else None
    if split is not None and What.NAME not in has:
        name_end, house_start = start + split[0], start + split[1]
        rows = [
            _part(text, What.NAME, start, name_end, text[start:name_end], Certainty.LIKELY),
            _part(
                text,
                What.ORGANISATION,
                house_start,
                end,
                text[house_start:end],
                Certainty.GUESS,
            ),
        ]
        return [
            part for part in rows if part.sign not in wishes.barred and part.end > part.start
        ]
    what = _sort(words, has)
    if what is None:
        return []
    lead = AT.match(words)
    value = words[lead.end() :] if lead is not None and what is What.ORGANISATION else words
    part = _part(text, what, start, end, value, Certainty.LIKELY)
    return [] if part.sign in wishes.barred else [part]


def _sort(words: str, has: set[What]) -> What | None:
    house = bool(LEGAL.search(words)) or AT.match(words) is not None or is_house(words)
    if house and What.ORGANISATION not in has:
        return What.ORGANISATION
    works = any(FUNCTIONS.search(word) for word in words.split())
    if works and What.FUNCTION not in has:
        return What.FUNCTION
    if What.NAME not in has and len(words.split()) <= 5 and not any(c.isdigit() for c in words):
        return What.NAME
    if What.ORGANISATION not in has and What.NAME in has and words[:1].isupper():
        return What.ORGANISATION
    return None


def is_house(words: str) -> bool:
    """Whether one of the words is what companies and offices are called by."""
    spoken = [fold(word) for word in words.split()]
    return any(fold(house) in word for word in spoken for house in HOUSES)


def _name_and_house(words: str) -> tuple[int, int] | None:
    """“Anna Neumann Muster GmbH”, “Neumann bei Muster”: where one ends and the other begins."""
    lead = re.search(r"\s(?:bei(?: der)?|von der|at|from|chez)\s+(?=[^\W\d_a-z])", words)
    if lead is not None:
        return lead.start(), lead.end()
    legal = LEGAL.search(words)
    rows = list(re.finditer(r"\S+", words))
    if legal is None or len(rows) < 4 or not all(row[0][0].isupper() for row in rows[:2]):
        return None
    titled = sum(
        row[0].rstrip(".").casefold() in ("dr", "prof", "herr", "frau") for row in rows[:3]
    )
    at = 2 + titled
    return (rows[at - 1].end(), rows[at].start()) if rows[at].start() < legal.start() else None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(" \t()–—-:"))
    right = len(piece.rstrip(" \t()–—-:"))
    return start + left, start + right


def _part(
    text: str,
    what: What,
    start: int,
    end: int,
    value: str,
    certainty: Certainty = Certainty.SURE,
) -> Part:
    return Part(
        what=what,
        value=value.strip(),
        start=start,
        end=end,
        text=text[start:end],
        certainty=certainty,
        taken=True,
    )


def _chosen(part: Part, wishes: Wishes) -> Part:
    value = wishes.choice(part.sign)
    if value is None:
        return part
    return Part(
        what=part.what,
        value=value,
        start=part.start,
        end=part.end,
        text=part.text,
        taken=True,
        others=(part.value, *part.others),
    )


def _composed(text: str, parts: Sequence[Part]) -> TypedLine:
    """What no part has taken is the note."""
    rows = sorted(parts, key=_start)
    pieces, at = [], 0
    for part in rows:
        pieces.append(text[at : part.start])
        at = max(at, part.end)
    pieces.append(text[at:])
    kept = [piece.strip(" \t\n,;|()–—-:") for piece in pieces]
    note = ", ".join(piece for piece in kept if re.search(r"[^\W_]", piece))
    return TypedLine(text=text, parts=tuple(rows), note=note)


def _start(part: Part) -> int:
    return part.start
