"""Cluster profiles and contact briefs on paper: whole, tagged, the same bytes every time."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop_app.domain.cooperation import CooperationLine, Way
from desktop_app.domain.record_sheet import Card, Claim, Entry, Fact, Group, RecordSheet
from desktop_app.domain.sheet import CLUSTER, Passage
from desktop_app.domain.when import When
from desktop_app.sheets.look_file import shipped_look
from desktop_app.sheets.record import render_record
from tests.sheets import hostile
from tests.sheets.checking import UNSAID, check
from tests.sheets.reading import read
from tests.sheets.seed import GERMAN, PRINTED_ON

LANGUAGES = ("de", "en", "fr")
MARGIN = 51
TRYING = (Phase.explicit, Phase.reuse, Phase.generate)

passages = st.builds(
    Passage, text=hostile.texts, language=st.sampled_from(("", "de", "fr", "ar"))
)
facts = st.builds(
    Fact,
    label=hostile.shorts,
    value=hostile.texts,
    address=st.sampled_from(("", "mailto:a@example.org")),
)
lines = st.builds(
    CooperationLine,
    id=st.just("c"),
    title=st.just(""),
    partners=st.lists(st.just("A"), max_size=6).map(tuple),
    colours=st.just(("",) * 6),
    resting=st.booleans(),
)
whens = st.dates(date(1990, 1, 1), date(2030, 1, 1)).map(
    lambda day: When.from_edtf(day.isoformat(), text="")
)
ways = st.builds(
    Way,
    moments=st.lists(whens, max_size=40).map(tuple),
    stages=st.just(()),
)
entries = st.builds(
    Entry,
    title=passages,
    beside=hostile.texts,
    text=hostile.texts,
    ways=st.lists(facts, max_size=3).map(tuple),
    cooperation=st.one_of(st.none(), lines),
    way=st.one_of(st.none(), ways),
)
sheets = st.builds(
    RecordSheet,
    kind=st.just(CLUSTER),
    language=st.sampled_from(("de", "en", "fr", "el")),
    rubric=hostile.texts,
    title=passages,
    place=hostile.texts,
    subtitle=hostile.texts,
    as_of=st.just("Stand: 1. Mai 2015"),
    colour=st.sampled_from(("", "#138591")),
    claims=st.lists(
        st.builds(Claim, figure=hostile.texts, counted=hostile.texts, basis=hostile.texts),
        max_size=7,
    ).map(tuple),
    facts=st.lists(facts, max_size=9).map(tuple),
    groups=st.lists(
        st.builds(
            Group,
            heading=hostile.texts,
            paragraphs=st.lists(hostile.texts, max_size=4).map(tuple),
            entries=st.lists(entries, max_size=8).map(tuple),
        ),
        max_size=4,
    ).map(tuple),
    card=st.one_of(
        st.none(),
        st.builds(
            Card,
            vcard=st.one_of(st.just(GERMAN.contact.vcard), hostile.texts),
            caption=st.just("Kontakt"),
            alt=hostile.shorts,
            file=st.just("Karte"),
        ),
    ),
    footer=hostile.texts,
    page=st.just("Seite {page} von {pages}"),
)


def printed(sheet):
    return render_record(sheet, shipped_look("standard", sheet.kind), PRINTED_ON)


def shown(sheet):
    """What comes to paper: no heading without anything below it, and ways without labels."""
    groups = [
        replace(
            group,
            entries=tuple(
                replace(entry, ways=tuple(replace(way, label="") for way in entry.ways))
                for entry in group.entries
            ),
        )
        for group in sheet.groups
        if group.paragraphs or group.entries
    ]
    return replace(sheet, groups=tuple(groups))


def unsaid(_sheet):
    """The caption of a card stands below its code only."""
    return UNSAID | {"card", "cooperation", "way"}


def print_and_check(sheet):
    """Print a record and look at the finished file."""
    check(printed(shown(sheet)), shown(sheet), MARGIN, unsaid=unsaid(sheet))


def test_a_sheet_without_title_and_descriptions_reads_in_order():
    code = Card(vcard=GERMAN.contact.vcard, caption="Kontakt", alt="", file="Karte")
    told = Group(heading="Mitglieder", paragraphs=("Ein Satz.",), entries=())
    sheet = RecordSheet(
        kind=CLUSTER,
        language="de",
        rubric="Cluster",
        title=Passage(text=""),
        place="",
        subtitle="",
        as_of="",
        colour="",
        claims=(),
        facts=(),
        groups=(told,),
        card=code,
        footer="",
        page="Seite {page} von {pages}",
    )
    tree = [line.strip() for line in read(printed(sheet).pdf).tree]
    assert "H1: Mitglieder" in tree
    assert not any(line == "Figure" for line in tree)


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=25, phases=TRYING, suppress_health_check=list(HealthCheck))
@given(sheets)
def test_a_hostile_record_is_printed_whole(sheet):
    print_and_check(sheet)


@pytest.mark.nightly
@settings(max_examples=1500, suppress_health_check=list(HealthCheck))
@given(sheets)
def test_many_hostile_records_are_printed_whole(sheet):
    print_and_check(sheet)
