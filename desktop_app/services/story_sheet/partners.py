"""The partners of a story as they stand on a sheet: name, place, figure, statement."""

from collections.abc import Sequence

from desktop_app.code_lists import region_name
from desktop_app.domain.figure import Figure, FigureQualifier, FigureSubject
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Ref
from desktop_app.domain.sheet import PartnerCard
from desktop_app.services.countries import country_name
from desktop_app.services.story_sheet.labels import counted
from desktop_app.services.story_sheet.material import Material
from desktop_app.words import Words

_CLAIMS = {
    FigureQualifier.OVER: N_("over {figure}"),
    FigureQualifier.UNDER: N_("under {figure}"),
    FigureQualifier.ABOUT: N_("about {figure}"),
    FigureQualifier.ALMOST: N_("almost {figure}"),
    FigureQualifier.AT_LEAST: N_("at least {figure}"),
    FigureQualifier.AT_MOST: N_("at most {figure}"),
}


def partners(material: Material) -> list[Ref]:
    """Whose cooperation it is; for a story without one, whose figures it quotes."""
    if material.cooperation:
        found = [party.who for party in material.cooperation.partners]
    else:
        found = [each.organisation for each in material.story.figures]
    return list({ref.id: ref for ref in found if ref}.values())


def cards(material: Material) -> tuple[PartnerCard, ...]:
    """One card for each partner, with the figures the story quotes."""
    return tuple(_card(material, ref) for ref in partners(material))


def country_names(material: Material) -> list[str]:
    """The countries of the partners, each once."""
    found = [material.organisation(ref) for ref in partners(material)]
    countries = [each.region.country for each in found if each and each.region.country]
    return [country_name(each, material.language) for each in dict.fromkeys(countries)]


def _card(material: Material, ref: Ref) -> PartnerCard:
    figures = [each.figure for each in material.story.figures if each.organisation.id == ref.id]
    numbers = [figure for figure in figures if figure.value is not None]
    first = next(iter(numbers), None)
    said = [_claim(material, figure) for figure in figures if figure.value is None]
    said += [_counted(material, figure) for figure in numbers[1:]]
    return PartnerCard(
        name=material.name(ref),
        place=_place(material, ref),
        figure=_claim(material, first) if first else "",
        label=counted(material.words, first.what) if first else "",
        statement=" · ".join(said),
        amount=first.value if first and first.what == FigureSubject.MEMBERS else None,
    )


def _counted(material: Material, figure: Figure) -> str:
    return f"{_claim(material, figure)} {counted(material.words, figure.what)}"


def _claim(material: Material, figure: Figure) -> str:
    """The claim as it was made; in another language its translation or what it says."""
    translated = material.translated(figure.id, "text")
    if translated or material.language == material.story.language:
        return translated or figure.text
    return in_words(material.words, figure)


def in_words(words: Words, figure: Figure) -> str:
    """A claim in the language of `words`."""
    if figure.value is None:
        return figure.text
    number = words.number(figure.value)
    pattern = _CLAIMS.get(figure.qualifier)
    return words(pattern, figure=number) if pattern else number


def _place(material: Material, ref: Ref) -> str:
    organisation = material.organisation(ref)
    if organisation is None:
        return ""
    region = organisation.region
    name = region_name(region.name, region.code, material.language)
    where = material.said(organisation.id, "region", name) or region.city
    country = country_name(region.country, material.language)
    return _joined(_descriptor(material, organisation.id), where, country)


def _descriptor(material: Material, key: Key) -> str:
    cluster = material.clusters.get(key)
    return capital(material.said(key, "descriptor", cluster.descriptor)) if cluster else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def capital(text: str) -> str:
    """`text` as it begins a line of its own."""
    return text[:1].upper() + text[1:]


def names(material: Material, refs: Sequence[Ref]) -> list[str]:
    """What they were called then, each once."""
    return list(dict.fromkeys(material.name(ref) for ref in refs))
