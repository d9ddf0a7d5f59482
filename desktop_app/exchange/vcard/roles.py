"""Which function belongs to which organisation: ORG, TITLE and ROLE of one card."""

from desktop_app.domain.draft import DraftRole
from desktop_app.exchange.vcard.gathered import Gathered, House
from desktop_app.exchange.vcard.kept import kept
from desktop_app.exchange.vcard.lines import Property
from desktop_app.exchange.vcard.values import one_line


def organisation(card: Gathered, one: Property) -> None:
    """ORG: the organisation and its units."""
    name, *units = (one_line(text) for text in card.texts(one))
    house = House(one.head.group.lower(), name, tuple(unit for unit in units if unit))
    if (name or house.units) and house not in card.houses:
        card.houses.append(house)


def title(card: Gathered, one: Property) -> None:
    """TITLE: the function."""
    text = one_line(card.text(one))
    if text:
        card.functions.append((one.head.group.lower(), text))


def duty(card: Gathered, one: Property) -> None:
    """ROLE: what somebody does; often the same as the function, or instead of it."""
    if card.text(one):
        card.duties.append(one)


def roles_of(card: Gathered) -> list[DraftRole]:
    """Functions and organisations of the same group belong together, the rest in order."""
    functions = card.functions + _duties(card) if card.duties else card.functions
    if _are_ours(card.houses, functions):
        return _in_our_order(card.houses, functions)
    if len(card.houses) <= 1 and len(functions) <= 1:
        return _only(card.houses, functions)
    groups = {house.group for house in card.houses if house.group}
    paired = {group: text for group, text in functions if group in groups}
    waiting = [text for group, text in functions if paired.get(group) != text]
    roles = []
    for house in card.houses:
        function = paired.get(house.group) or (waiting.pop(0) if waiting else "")
        units = ", ".join(house.units)
        roles.append(DraftRole(organisation=house.name, department=units, function=function))
    return [*roles, *(DraftRole(function=text) for text in waiting)]


def _duties(card: Gathered) -> list[tuple[str, str]]:
    """The duty, where no function is said; what is said beside one is kept."""
    known = {text for _, text in card.functions}
    new = [one for one in card.duties if one_line(card.text(one)) not in known]
    instead = new[:1] if not card.functions else []
    said = {one_line(card.text(one)) for one in instead}
    card.extras += (kept(one) for one in new if one_line(card.text(one)) not in said)
    return [(one.head.group.lower(), one_line(card.text(one))) for one in instead]


def _only(houses: list[House], functions: list[tuple[str, str]]) -> list[DraftRole]:
    """What nearly every card says: one organisation, one function, or neither."""
    if not (houses or functions):
        return []
    house = houses[0] if houses else House("", "", ())
    function = functions[0][1] if functions else ""
    units = ", ".join(house.units)
    return [DraftRole(organisation=house.name, department=units, function=function)]


def _are_ours(houses: list[House], functions: list[tuple[str, str]]) -> bool:
    """Whether we wrote them: all that is of one role then bears the same group."""
    at, said = [house.group for house in houses], [group for group, _ in functions]
    every = at + said
    ours = bool(every) and all(group.startswith("role") for group in every)
    return ours and len(set(at)) == len(at) and len(set(said)) == len(said)


def _in_our_order(houses: list[House], functions: list[tuple[str, str]]) -> list[DraftRole]:
    at, said = {house.group: house for house in houses}, dict(functions)
    nowhere = House("", "", ())
    return [
        DraftRole(
            organisation=at.get(group, nowhere).name,
            department=", ".join(at.get(group, nowhere).units),
            function=said.get(group, ""),
        )
        for group in sorted({*at, *said}, key=_number)
    ]


def _number(group: str) -> tuple[int, str]:
    return len(group), group
