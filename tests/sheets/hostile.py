"""Sheets nobody would write but somebody will import: strategies for hypothesis."""

from dataclasses import fields, is_dataclass, replace
from datetime import date

from hypothesis import strategies as st

from desktop_app.domain.sheet import (
    Contact,
    Fact,
    Funding,
    Logo,
    Milestone,
    Outcomes,
    PartnerCard,
    Passage,
    Picture,
    Quote,
    Section,
)
from tests.sheets.seed import GERMAN

COMPOUND = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
_LATIN = (
    "Vertiefung der deutsch-französischen Beziehungen im Bereich Kunststoff für 75 Partner "
)
_GREEK = "Επιτυχημένη συνεργασία μεταξύ συστάδων επιχειρήσεων στη Θεσσαλονίκη "
_CYRILLIC = "Успешно сътрудничество между клъстери в България и успішна співпраця "
_MANY = "Współpraca klastrów w Łodzi, İşbirliği ve kümelenme, științe și învățământ. "

ODD = (
    "",
    " ",
    "<b",
    "</para> <img src=secret.png> &nbsp; <font color='[x for x in ()]'>",
    "a\x00b\x07 \ud800 \x85 end",
    COMPOUND,
    COMPOUND.upper() + " und " + COMPOUND,
    "שלום תעשייה בע״מ",
    "شركة الصناعات البلاستيكية",
    "Feier 🎉🚀 ✓ → 成功 Ge\u0301ne\u0300ve A\u0308pfel",
    "erste\nzweite\r\ndritte\u2028vierte",
    "pelisson@steinbeis-europa.de",
    "über 400",
    "x" * 300,
    (_LATIN * 60)[:5000],
    (_GREEK * 80)[:5000],
    (_CYRILLIC + _MANY) * 12,
)

_KEPT = frozenset(
    ("kind", "language", "vcard", "asset", "profile", "phone_link", "labels", "stamp")
)


def filled(value, text):
    """A value in which every printed text is `text`."""
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(filled(each, text) for each in value)
    if not is_dataclass(value):
        return value
    named = {
        field.name: filled(getattr(value, field.name), text)
        for field in fields(value)
        if field.name not in _KEPT and field.init
    }
    return replace(value, **named)


texts = st.one_of(
    st.sampled_from(ODD),
    st.sampled_from((_LATIN, _GREEK, _CYRILLIC, _MANY)),
    st.integers(1, 9).map(lambda n: _LATIN * n),
    st.text(max_size=60),
)
shorts = st.one_of(st.sampled_from(ODD[:13]), st.sampled_from(("Kunststoff", "75", "Łódź")))
days = st.one_of(st.none(), st.dates(date(1, 1, 1), date(9999, 12, 31)))
near_days = st.one_of(st.none(), st.dates(date(2009, 1, 1), date(2019, 12, 31)))

milestones = st.builds(
    Milestone,
    title=texts,
    wording=shorts,
    short_wording=shorts,
    text=texts,
    derived=st.booleans(),
    earliest=st.one_of(near_days, days),
    latest=near_days,
)
partners = st.builds(
    PartnerCard,
    name=texts,
    place=texts,
    figure=shorts,
    label=shorts,
    statement=texts,
    amount=st.one_of(st.none(), st.integers(-5, 10**7)),
)
logos = st.builds(
    Logo, name=texts, asset=st.sampled_from(("", "granulate", "broken", "absent"))
)
passages = st.builds(Passage, text=texts, language=st.sampled_from(("", "de", "fr", "ar")))
contacts = st.builds(
    Contact,
    heading=shorts,
    name=texts,
    organisation=texts,
    phone=shorts,
    phone_link=st.sampled_from(("", "+497111234036")),
    email=shorts,
    web=st.sampled_from(("", "www.example.org", "javascript:alert(1)", "<b")),
    vcard=st.one_of(st.just(""), st.just(GERMAN.contact.vcard), texts),
)
pictures = st.builds(
    Picture,
    asset=st.sampled_from(("granulate", "broken", "absent")),
    alt=texts,
    caption=texts,
    credit=shorts,
    focus=st.tuples(st.floats(0, 1), st.floats(0, 1)),
)


def _sheet(data):
    """Some fields of the seed replaced by hostile ones."""
    return replace(GERMAN, **data)


sheets = st.fixed_dictionaries(
    {},
    optional={
        "language": st.sampled_from(("de", "en", "fr", "el", "xx-none")),
        "title": texts,
        "rubric": texts,
        "subtitle": texts,
        "lead": texts,
        "footer": texts,
        "issuer": st.one_of(st.none(), logos),
        "picture": st.one_of(st.none(), pictures),
        "facts": st.lists(st.builds(Fact, label=shorts, value=texts), max_size=12).map(tuple),
        "partners": st.lists(partners, max_size=6).map(tuple),
        "milestones": st.lists(milestones, max_size=40).map(tuple),
        "sections": st.lists(
            st.builds(
                Section, heading=shorts, paragraphs=st.lists(texts, max_size=8).map(tuple)
            ),
            max_size=4,
        ).map(tuple),
        "quote": st.one_of(
            st.none(), st.builds(Quote, words=passages, speaker=texts, function=texts)
        ),
        "outcomes": st.one_of(
            st.none(),
            st.builds(Outcomes, heading=texts, points=st.lists(texts, max_size=9).map(tuple)),
        ),
        "contact": st.one_of(st.none(), contacts),
        "logos": st.lists(logos, max_size=8).map(tuple),
        "funding": st.one_of(
            st.none(),
            st.builds(
                Funding,
                profile=st.just("x"),
                statement=st.one_of(st.none(), passages),
                guidance=st.one_of(st.none(), passages),
                slogan=st.one_of(st.none(), passages),
                disclaimer=st.one_of(st.none(), passages),
                emblem=st.booleans(),
            ),
        ),
    },
).map(_sheet)
