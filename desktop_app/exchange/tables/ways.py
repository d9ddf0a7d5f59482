"""How a row says somebody is reached: phones, mails, pages."""

import re

from desktop_app.domain.draft import DraftReach
from desktop_app.domain.errors import Invalid
from desktop_app.domain.folding import fold
from desktop_app.domain.marks import N_
from desktop_app.domain.reach import ReachKind, parse_reach
from desktop_app.exchange.tables.said import Said

FIELDS = frozenset(("phone", "mobile", "fax", "email", "web", "linkedin", "other"))
NOT_ONE = N_("“{text}” is kept as it is, but as none of the ways to reach somebody.")
SPELT = re.compile(r"(\w+)((?:/work|/preferred)*)(?: ((?:(?!: ).)*))?: (.*)", re.DOTALL)
LABELS = {
    "work": ("work", ""),
    "arbeit": ("work", ""),
    "geschaftlich": ("work", ""),
    "professionnel": ("work", ""),
    "bureau": ("work", ""),
    "mobile": ("mobile", ""),
    "mobil": ("mobile", ""),
    "cell": ("mobile", ""),
    "portable": ("mobile", ""),
    "work fax": ("fax work", ""),
    "workfax": ("fax work", ""),
    "home fax": ("fax", "home"),
    "homefax": ("fax", "home"),
    "other fax": ("fax", ""),
    "fax": ("fax", ""),
    "home": ("", "home"),
    "privat": ("", "home"),
    "domicile": ("", "home"),
    "internet": ("", ""),
    "other": ("", ""),
    "main": ("", ""),
}
"""What the labels of address books say: a kind or place of ours, or a label that is kept."""


def reaches_of(said: Said) -> tuple[DraftReach, ...]:
    """All ways of a row, each once; the first of several mails and phones stays the first."""
    found: dict[tuple[ReachKind, str], DraftReach] = {}
    for column, value, beside in said.ways(FIELDS):
        kind, at_work = ReachKind(column.field), column.place == "work"
        label = column.label or ("home" if column.place == "home" else "")
        meaning, kept = LABELS.get(fold(beside).strip(), ("", beside))
        if kind is ReachKind.PHONE and "mobile" in meaning:
            kind = ReachKind.MOBILE
        elif kind is ReachKind.PHONE and "fax" in meaning:
            kind = ReachKind.FAX
        at_work = at_work or "work" in meaning
        way = way_of(said, kind, value, label=kept or label, at_work=at_work)
        found.setdefault((way.kind, way.value), way)
    for text in said.all("further_ways"):
        way = _told(said, text)
        found.setdefault((way.kind, way.value), way)
    return tuple(found.values())


def way_of(
    said: Said,
    kind: ReachKind,
    text: str,
    *,
    label: str = "",
    preferred: bool = False,
    at_work: bool = False,
) -> DraftReach:
    """A way if the text can be one; else it is kept as what it is."""
    text = " ".join(text.split())
    if kind is ReachKind.WEB and "linkedin.com/" in text.lower():
        kind = ReachKind.LINKEDIN
    try:
        value = parse_reach(kind, text)
    except Invalid:
        said.remark(NOT_ONE, text=text[:200])
        known = "" if kind is ReachKind.OTHER else kind.value
        label = " ".join(part for part in (known, label) if part)
        value, kind = text, ReachKind.OTHER
    return DraftReach(kind=kind, value=value, label=label, preferred=preferred, at_work=at_work)


def spelt_way(way: DraftReach) -> str:
    """A way as our own column for further ways holds it: “phone/work Sekretariat: 0711 1”."""
    marks = ("/work" if way.at_work else "") + ("/preferred" if way.preferred else "")
    label = f" {way.label}" if way.label else ""
    return f"{way.kind.value}{marks}{label}: {way.value}"


def _told(said: Said, text: str) -> DraftReach:
    found = SPELT.fullmatch(text)
    if found is None or found[1] not in {kind.value for kind in ReachKind}:
        return way_of(said, ReachKind.OTHER, text)
    return way_of(
        said,
        ReachKind(found[1]),
        found[4],
        label=found[3] or "",
        preferred="/preferred" in found[2],
        at_work="/work" in found[2],
    )
