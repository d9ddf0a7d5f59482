"""Invented people by the hundred thousand, the same ones on every run."""

import random
from collections.abc import Iterator
from dataclasses import dataclass


def _split(text: str) -> list[str]:
    return text.split()


GIVEN = _split("""
    Anna Björn Céline Dörte Émile Ferdinand Gisela Hélène Ingrid Jürgen Käthe Łukasz
    Małgorzata Noémie Özlem Péter Quirin Renée Søren Tomáš Ursula Véronique Wojciech
    Xenia Yannick Zoë Axel Benoît Claudia Dieter Élodie Frédéric Günther Hannelore
    Ilse Joëlle Karl-Heinz Lieselotte Marie Nikolaos Odile Paul Rainer Stéphane Théo
    Ulrich Volker Wiebke Yvonne Zdeněk
""")
ONSETS = _split("""
    B Br D F Fr G Gr H K Kr L M N P R S Sch Schw St T V W Z Ch Tr
""")
VOWELS = _split("""
    a e i o u ä ö ü ai au ei é è ou
""")
CODAS = _split("""
    n r l t ck ß ch nd rt lm nn ll s mann berg feld er el ert et ier on
""")
FUNCTIONS = _split("""
    Projektleiterin Geschäftsführer Clustermanagerin Beraterin Directrice Chargé
    Director
""")
DOMAINS = _split("""
    beispiel.example muster.example exemple.example
""")
FOLD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", " ": "-"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Invented:
    """One invented person with what a contact list shows of them."""

    title: str
    given: str
    family: str
    function: str
    organisation: int
    phone: str
    email: str


def families(dice: random.Random, number: int) -> list[str]:
    """Surnames that sound like some; about one in forty is a double name."""
    found = []
    for _ in range(number):
        name = _family(dice)
        found.append(f"{name}-{_family(dice)}" if dice.random() < 0.025 else name)
    return found


def _family(dice: random.Random) -> str:
    middle = (
        dice.choice(VOWELS) + dice.choice(["b", "d", "g", "l", "m", "n", "r", "s", "t"])
        if dice.random() < 0.5
        else ""
    )
    return dice.choice(ONSETS) + middle + dice.choice(VOWELS) + dice.choice(CODAS)


def invent(number: int, organisations: int, seed: int = 2015) -> Iterator[Invented]:
    """`number` people spread over `organisations` (counted from 0)."""
    dice = random.Random(seed)
    surnames = families(dice, max(number // 4, 50))
    for count in range(number):
        given, family = dice.choice(GIVEN), dice.choice(surnames)
        address = f"{given}.{family}.{count}".lower().translate(FOLD)
        ascii_address = address.encode("ascii", "ignore").decode()
        yield Invented(
            title="Dr." if dice.random() < 0.08 else "",
            given=given,
            family=family,
            function=dice.choice(FUNCTIONS),
            organisation=dice.randrange(organisations),
            phone=f"+49 7{dice.randrange(100, 999)} {dice.randrange(10_000, 9_999_999)}",
            email=f"{ascii_address}@{dice.choice(DOMAINS)}",
        )
