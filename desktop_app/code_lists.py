"""The lists of codes that come with the program: read when they are needed, and searched."""

import csv
from collections.abc import Callable, Collection, Mapping
from functools import cache
from typing import NamedTuple

from desktop_app.domain.codes import TAXONOMY, Code, CodeList, within
from desktop_app.domain.folding import index_text, words
from desktop_app.paths import resource
from desktop_app.words import LANGUAGES

MOST = 12
LAND = 3  # so long is the code of a German Land or a French région


def known(what: CodeList, code: str) -> Code | None:
    """The line of `code`, if the list has it."""
    return every(what).get(code.strip())


def named(what: CodeList, code: str, language: str) -> str:
    """What `code` is called; what is no code of the list stays as it was written."""
    found = known(what, code)
    return found.name(language) if found else code


def classified(scheme: str, code: str) -> Code | None:
    """The line a classification of an organisation means, if it is of a list we have."""
    for what, (name, version) in TAXONOMY.items():
        if scheme in (name, f"{name} {version}".strip()):
            return known(what, code)
    return None


def region_name(name: str, code: str, language: str) -> str:
    """A region in another language, unless somebody called it what it is not called there."""
    found = known(CodeList.REGIONS, code) if code else None
    return found.name(language) if found is not None and found.is_called(name) else name


def broad_region(code: str, language: str) -> str:
    """The largest part of a country that a NUTS code lies in; other words as they are."""
    if known(CodeList.REGIONS, code) is None:
        return code
    return named(CodeList.REGIONS, code[:LAND], language)


def place_names(region: str, country: str) -> str:
    """A region and its country with all their names, and what they lie in, for the search."""
    codes = [known(CodeList.REGIONS, one) for one in within(region)] if region else []
    codes += [known(CodeList.COUNTRIES, country.upper())] if country else []
    names = (name for one in codes if one for name in (one.own, *one.names.values()))
    return " ".join((region, *names))


def find(
    lists: Collection[CodeList], typed: str, language: str, limit: int = MOST
) -> list[Code]:
    """What fits the words typed, best first; the highest level while there are none.

    A code that begins so comes before a name that does, and that before one that only has the
    words somewhere, or in another language; broader regions and sectors before narrower ones.
    """
    wanted = words(typed)
    ranked = []
    for place, what in enumerate(lists):
        for line in _searched(what):
            if (rank := _rank(line, typed.strip().casefold(), wanted, language)) is not None:
                ranked.append((rank, place, len(line.code.code), line.code.code, line.code))
    return [code for *_, code in sorted(ranked, key=_order)[:limit]]


@cache
def every(what: CodeList) -> Mapping[str, Code]:
    """A whole list by its codes, in the order of its file."""
    file, shape = _FILES[what]
    with resource("reference", file).open(encoding="utf-8", newline="") as text:
        tab = "," if file.endswith(".csv") else "\t"
        lines = [shape(row) for row in csv.DictReader(text, delimiter=tab)]
    return {line.code: line for line in lines}


class _Line(NamedTuple):
    code: Code
    names: Mapping[str, str]  # folded words of the name in each language
    all: str


Ranked = tuple[int, int, int, str, Code]


def _order(ranked: Ranked) -> tuple[int, int, int, str]:
    return ranked[:4]


@cache
def _searched(what: CodeList) -> tuple[_Line, ...]:
    return tuple(
        _Line(
            code,
            {language: f" {index_text([name])}" for language, name in code.names.items()},
            f" {index_text([code.own, *code.names.values()])}",
        )
        for code in every(what).values()
    )


def _rank(
    line: _Line, typed: str, wanted: tuple[tuple[str, ...], ...], language: str
) -> int | None:
    if not typed:
        return 0 if not line.code.parent else None
    if line.code.shown.casefold().startswith(typed):
        return 0
    here = line.names.get(language, line.all)
    if not wanted or not _has(line.all, wanted):
        return None
    if any(here.startswith(f" {spelt}") for spelt in wanted[0]) and _has(here, wanted):
        return 1
    return 2 if _has(here, wanted) else 3


def _has(text: str, wanted: tuple[tuple[str, ...], ...]) -> bool:
    return all(any(f" {spelt}" in text for spelt in word) for word in wanted)


def _country(row: Mapping[str, str]) -> Code:
    names = {language: row[language] for language in LANGUAGES}
    return Code(what=CodeList.COUNTRIES, code=row["code"], own=row[LANGUAGES[0]], names=names)


def _region(row: Mapping[str, str]) -> Code:
    own, code = row["own"], row["code"]
    names = {language: row[language] or own for language in LANGUAGES}
    parent = code[:-1] if len(code) > len("DE") else ""
    return Code(what=CodeList.REGIONS, code=code, parent=parent, own=own, names=names)


def _activity(row: Mapping[str, str]) -> Code:
    names = {language: row[language] for language in LANGUAGES}
    return Code(
        what=CodeList.ACTIVITIES,
        code=row["code"],
        parent=row["parent"],
        own=row["en"],
        names=names,
    )


def _ecosystem(row: Mapping[str, str]) -> Code:
    names = {language: row[language] for language in LANGUAGES}
    return Code(what=CodeList.ECOSYSTEMS, code=row["code"], own=row["en"], names=names)


_FILES: Mapping[CodeList, tuple[str, Callable[[Mapping[str, str]], Code]]] = {
    CodeList.COUNTRIES: ("countries.csv", _country),
    CodeList.REGIONS: ("nuts.tsv", _region),
    CodeList.ACTIVITIES: ("nace.tsv", _activity),
    CodeList.ECOSYSTEMS: ("ecosystems.tsv", _ecosystem),
}
