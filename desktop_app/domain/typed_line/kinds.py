"""What kind of event a line tells of, by the words for it in three languages."""

from collections.abc import Mapping, Sequence
from functools import cache

from desktop_app.domain.event import EventKind
from desktop_app.domain.typed_line.tokens import Token, listed, phrase_at
from desktop_app.values import dataclass

K = EventKind

# Weight: 3 says how people were in touch, 2 says what was done, 1 only where or about what.
# Words stand folded; several words for one thing are joined by “_”, a “*” stands for any
# letters before (“*treffen”: Arbeitstreffen) or after (“telefon*”: Telefonat).
WORDS: Mapping[tuple[EventKind, int], str] = {
    (
        K.CALL,
        3,
    ): "tel telefon* anruf* angerufen ruckruf zuruckgerufen telko videocall videoanruf"
    " videokonferenz zoom call called phoned phone phonecall appel appele appelee telephone*"
    " coup_de_fil visio visioconference",
    (K.MAIL, 3): "mail mails mailte gemailt mailen e_mail e_mails email emails emailed"
    " angeschrieben wrote courriel courriels ecrit",
    (K.SIGNING, 2): "unterzeichnet unterzeichnen unterzeichneten unterzeichnung *unterzeichnung"
    " unterschreiben unterschrieben"
    " unterschrift signed signing sign signs signature signe signee signes signent",
    (K.ACCESSION, 2): "beitritt beigetreten tritt_bei mitglied_geworden joined accession"
    " adhesion adhere rejoint",
    (K.PROPOSAL, 2): "antrag *antrag antragstellung eingereicht proposal submitted candidature"
    " dossier_depose",
    (K.PUBLICATION, 2): "veroffentlicht veroffentlichung pressemitteilung erschienen published"
    " publication press_release publie publiee communique",
    (K.INTRODUCTION, 2): "vermittelt vermittlung kontakt_hergestellt bekannt_gemacht introduced"
    " introduction mise_en_relation matchmaking",
    (K.FIRST_CONTACT, 2): "erstkontakt erstgesprach kennengelernt kennenlernen erstes_treffen"
    " erstes_gesprach erster_kontakt first_contact first_meeting premier_contact"
    " premiere_rencontre",
    (K.EXPERT_TRIP, 2): "expertenreise fachreise studienreise expert_trip study_trip"
    " voyage_d_etude voyage_d_etudes voyage_d_experts",
    (K.DELEGATION, 2): "delegation* unternehmerreise",
    (K.WORKSHOP, 2): "workshop workshops *workshop atelier ateliers seminar seminare seminaire"
    " schulung",
    (K.MILESTONE, 2): "meilenstein milestone jalon",
    (K.VISIT, 1): "besuch *besuch besucht besuchte besichtigung visit visited visite visites",
    (
        K.MEETING,
        1,
    ): "treffen *treffen getroffen trifft gesprach *gesprach besprechung *besprechung"
    " termin sitzung *sitzung meeting met rencontre rencontres rencontree reunion entretien"
    " jour_fixe mittagessen lunch dejeuner",
    (K.SIGNING, 1): "erklarung *erklarung kooperationsvereinbarung kooperationsvertrag mou",
    (
        K.FAIR,
        1,
    ): "messe *messe messestand messeauftritt gemeinschaftsstand fair trade_fair salon foire",
}
# “Wegen Workshop” is not a workshop; “Einladung zum Workshop” is none either.
ABOUT = listed(
    "wegen zum zur fur betreffs betreffend nach vor about for re regarding after before"
    " concernant pour sur apres avant"
)
ARTICLES = listed("der die das den dem des the a an le la les l un une du de")


@dataclass(frozen=True, slots=True)
class Telling:
    """Words that tell a kind, and how strongly they do."""

    kind: EventKind
    start: int
    end: int
    weight: int


@cache
def _phrases() -> tuple[tuple[tuple[str, ...], EventKind, int], ...]:
    """Every phrase word by word, the longest first."""
    found = [
        (tuple(entry.split("_")), kind, weight)
        for (kind, weight), row in WORDS.items()
        for entry in row.split()
    ]
    return tuple(sorted(found, key=_longest_first))


def _longest_first(entry: tuple[tuple[str, ...], EventKind, int]) -> tuple[int, bool]:
    """Longer phrases before shorter ones, plain words before those with a star."""
    return -len(entry[0]), "*" in entry[0][0]


def tellings(row: Sequence[Token]) -> list[Telling]:
    """Everything in the line that tells a kind, in its order."""
    found: list[Telling] = []
    at = 0
    while at < len(row):
        told = _telling_at(row, at)
        if told is None:
            at += 1
            continue
        phrase, kind, weight = told
        last = row[at + len(phrase) - 1]
        found.append(Telling(kind, row[at].start, last.end, weight - _doubt(row, at)))
        at += len(phrase)
    return found


def _telling_at(row: Sequence[Token], at: int) -> tuple[tuple[str, ...], EventKind, int] | None:
    for entry in _phrases():
        phrase = entry[0]
        if len(phrase) == 1 and "*" in phrase[0]:
            if _starred(row[at], phrase[0]):
                return entry
        elif phrase_at(row, at, phrase):
            return None if _is_call_for(row, at, phrase) else entry
    return None


def _starred(token: Token, pattern: str) -> bool:
    stem = pattern.strip("*")
    for form in token.forms:
        if pattern.startswith("*") and form.endswith(stem) and len(form) > len(stem) + 1:
            return True
        if pattern.endswith("*") and form.startswith(stem):
            return True
    return False


def _is_call_for(row: Sequence[Token], at: int, phrase: Sequence[str]) -> bool:
    """A “call for proposals” rings nobody up."""
    return phrase[0] == "call" and phrase_at(row, at + 1, ("for",))


def _doubt(row: Sequence[Token], at: int) -> int:
    """Three where the word only says what something is about."""
    before = at - 1
    while before >= 0 and row[before].folded in ARTICLES:
        before -= 1
    return 3 if before >= 0 and row[before].folded in ABOUT else 0


def best(found: Sequence[Telling]) -> Telling | None:
    """The one that tells the kind: the strongest, the first of several; what is only about
    something does not count.
    """
    sure = [one for one in found if one.weight > 0]
    return max(sure, key=_strength, default=None)


def _strength(one: Telling) -> tuple[int, int]:
    return one.weight, -one.start
