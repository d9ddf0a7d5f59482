"""What we write as a table comes back equal, and no cell of it is a formula."""

import csv
import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from desktop_app.domain.draft import (
    Draft,
    DraftAddress,
    DraftKind,
    DraftName,
    DraftReach,
    DraftRole,
    Extra,
)
from desktop_app.domain.handing_out import Losses
from desktop_app.domain.names import PersonName
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.when import When
from desktop_app.exchange.formats import Options
from desktop_app.exchange.tables import ours, targets
from desktop_app.exchange.tables.drafting import drafts_of
from desktop_app.exchange.tables.guard import guarded, unguarded
from desktop_app.exchange.tables.matching import matched
from desktop_app.exchange.tables.opening import read
from desktop_app.exchange.tables.reading import read_csv
from desktop_app.exchange.tables.writing import csv_pieces, write_xlsx
from desktop_app.words import LANGUAGES, Words

SPECIAL = [
    "=1+1",
    "+49 (0) 711",
    "-5",
    "@x",
    "07231",
    "'=2",
    "Müller",
    'a "b" c',
    "a;b,c",
    "O'N",
]
LETTERS = st.characters(exclude_categories=["C", "Z"], exclude_characters="|:/*")
TEXT = st.one_of(st.sampled_from(SPECIAL), st.text(LETTERS, min_size=1, max_size=8))
LINES = st.lists(TEXT, max_size=3).map("\n".join)
PHONE = st.sampled_from(["+49 711 123", "07231", "0171/12 34", "0711 123 (Büro)", "110"])
NAMES = st.builds(
    PersonName,
    salutation=st.sampled_from(["", "Frau", "Herr Dr.", "Mme"]),
    title=st.sampled_from(["", "Dr.", "Prof. Dr."]),
    given=st.one_of(st.just(""), TEXT),
    particle=st.sampled_from(["", "von", "de la"]),
    family=TEXT,
    suffix=st.sampled_from(["", "jun."]),
)
WAYS = st.builds(
    DraftReach,
    kind=st.sampled_from([ReachKind.PHONE, ReachKind.MOBILE, ReachKind.FAX]),
    value=PHONE,
    label=st.sampled_from(["", "home", "Sekretariat"]),
    at_work=st.booleans(),
)
MAILS = st.builds(
    DraftReach,
    kind=st.just(ReachKind.EMAIL),
    value=st.sampled_from(["a@example.org", "b@example.org", "c@example.org"]),
    label=st.sampled_from(["", "home", "Büro"]),
    at_work=st.booleans(),
)
ADDRESSES = st.builds(
    DraftAddress,
    label=st.sampled_from(["", "home", "Lager"]),
    street=st.sampled_from(["Weg 1", "Weg 1, Haus C"]),
    postcode=st.sampled_from(["", "07231", "70173"]),
    city=TEXT,
    country=st.sampled_from(["", "DE"]),
    at_work=st.booleans(),
)
TAGS = st.lists(st.sampled_from(["Messe", "a, b", "c; d", "=1"]), unique=True, max_size=3)
DRAFTS = st.builds(
    Draft,
    uid=st.sampled_from(["", "0193-ab", "urn:uuid:1"]),
    name=NAMES,
    organisation=st.one_of(st.just(""), TEXT),
    department=st.one_of(st.just(""), TEXT),
    function=st.one_of(st.just(""), TEXT),
    further_roles=st.lists(
        st.builds(DraftRole, organisation=TEXT, department=TEXT, function=TEXT), max_size=2
    ).map(tuple),
    other_names=st.lists(
        st.builds(DraftName, text=TEXT, kind=st.sampled_from(PersonNameKind)),
        max_size=2,
        unique=True,
    ).map(tuple),
    reaches=st.lists(
        st.one_of(WAYS, MAILS), max_size=5, unique_by=lambda w: (w.kind, w.value)
    ).map(tuple),
    addresses=st.lists(ADDRESSES, max_size=3, unique=True).map(tuple),
    birthday=st.sampled_from([None, When.parse("1980-12-31"), When.parse("circa 1950")]),
    language=st.sampled_from(["", "de"]),
    note=LINES,
    tags=TAGS.map(tuple),
    extras=st.sampled_from([(), (Extra(name="Schuhgröße", value="43"),)]),
)
OWN = ["Schuhgröße"]


def bare(draft):
    """A draft without where it stood, what it remarks, and the order across kinds."""
    return replace(
        draft,
        file="",
        line=0,
        remarks=(),
        reaches=tuple(sorted(draft.reaches, key=lambda way: (way.kind, way.value))),
        addresses=tuple(sorted(draft.addresses, key=str)),
    )


def our_csv(drafts, language="de"):
    rows = [ours.values(draft, OWN, Losses()) for draft in drafts]
    return b"".join(csv_pieces(ours.headings(Words(language), OWN), rows, delimiter=";"))


@given(st.lists(DRAFTS, min_size=1, max_size=3))
def test_contacts_written_as_csv_are_read_back_equal(drafts):
    found = read(our_csv(drafts), "out.csv", Options()).drafts
    assert [bare(one) for one in found] == [bare(one) for one in drafts]


@given(DRAFTS)
def test_no_field_of_a_csv_begins_as_a_formula(draft):
    (_, row) = csv.reader(io.StringIO(our_csv([draft]).decode("utf-8-sig")), delimiter=";")
    for cell in row:
        assert not re.match(r"[=@\t\r]", cell)
        assert not re.match(r"[+-]", cell) or re.fullmatch(r"[+-][\d ()/.,-]+", cell)


@given(st.text(), st.text(alphabet="'=+-@\t\r1a", max_size=5))
def test_the_mark_against_formulas_comes_off_again(text, odd):
    for value in (text, odd, odd + text):
        assert unguarded(guarded(value)) == value


@pytest.mark.parametrize("value", ["+49 711 123", "-5", "+49 (0) 711/123-45", "-1,5"])
def test_numbers_bear_no_mark(value):
    assert guarded(value) == value


@pytest.mark.parametrize(
    "value", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd", "\t=1"]
)
def test_what_would_be_computed_bears_a_mark(value):
    assert guarded(value) == f"'{value}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_of_every_language_are_read_back(language):
    draft = Draft(name=PersonName(given="Ada", family="King"), note="x", tags=("a, b",))
    (one,) = read(our_csv([draft], language), "out.csv", Options()).drafts
    assert bare(one) == draft


def test_an_organisation_comes_back_as_one():
    draft = Draft(kind=DraftKind.ORGANISATION, organisation="Plastipolis", note="Cluster")
    assert bare(read(our_csv([draft]), "out.csv", Options()).drafts[0]) == draft


def spreadsheet(*drafts):
    out = io.BytesIO()
    rows = [ours.values(draft, OWN, Losses()) for draft in drafts]
    sheet = ("Kontakte", ours.headings(Words("de"), OWN), rows)
    write_xlsx(out, [sheet], Losses())
    return out.getvalue()


def test_a_spreadsheet_holds_text_only_and_comes_back_equal():
    draft = Draft(
        name=PersonName(given="=1+1", family="Müller"),
        reaches=(DraftReach(kind=ReachKind.PHONE, value="+49 711"),),
        addresses=(DraftAddress(postcode="07231", city="-5"),),
    )
    content = spreadsheet(draft)
    assert b"<f>" not in content
    cells = (
        CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    )
    assert {type(cell) for row in cells for cell in row} == {str}
    assert bare(read(content, "out.xlsx", Options()).drafts[0]) == draft


def test_a_text_longer_than_a_cell_is_cut_and_told():
    losses = Losses()
    write_xlsx(io.BytesIO(), [("x", ["a"], [["y" * 40_000]])], losses)
    assert [times for _, times in losses] == [1]


MANY = Draft(
    name=PersonName(
        salutation="Frau", title="Dr.", given="Aude", particle="de", family="Muster"
    ),
    organisation="Plastipolis",
    function="Directrice",
    reaches=(
        DraftReach(kind=ReachKind.PHONE, value="+33 4 1", at_work=True),
        DraftReach(kind=ReachKind.MOBILE, value="+33 6 1"),
        DraftReach(kind=ReachKind.EMAIL, value="a@example.org"),
        DraftReach(kind=ReachKind.EMAIL, value="b@example.org"),
        DraftReach(kind=ReachKind.WEB, value="www.example.org"),
    ),
    addresses=(DraftAddress(street="Rue 1", postcode="01100", city="Bellignat", at_work=True),),
    birthday=When.parse("1980-12-31"),
    note="zwei\nZeilen",
    tags=("Messe",),
)


def back(headings, row):
    table = read_csv(b"".join(csv_pieces(headings, [row])), "x.csv")
    (one,) = drafts_of(table, matched(table)).drafts
    return one


def test_google_gets_its_headings_and_everything_comes_back():
    row = targets.google(MANY, Losses())
    assert len(row) == len(targets.GOOGLE)
    assert bare(back(targets.GOOGLE, row)) == bare(MANY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_outlook_gets_its_headings_and_everything_but_the_salutation_comes_back(language):
    losses = Losses()
    headings = targets.OUTLOOK[language].split(";")
    row = targets.outlook(MANY, losses)
    assert len(row) == len(headings)
    one = back(headings, row)
    assert [way.value for way in one.reaches] == [
        *("+33 4 1", "+33 6 1", "a@example.org", "b@example.org", "www.example.org")
    ]
    assert one.addresses == MANY.addresses
    assert (one.name.family, one.birthday, one.note, one.tags) == (
        "Muster",
        MANY.birthday,
        MANY.note,
        MANY.tags,
    )
    assert [what for what, _ in losses] == [targets.SALUTATION]


def test_what_a_target_has_no_column_for_is_told():
    losses = Losses()
    mails = [DraftReach(kind=ReachKind.EMAIL, value=f"{n}@example.org") for n in range(6)]
    targets.google(Draft(reaches=tuple(mails), further_roles=(DraftRole(),)), losses)
    assert list(losses) == sorted([(targets.WAYS, 2), (targets.ROLES, 1)])
