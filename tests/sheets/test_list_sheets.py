"""Contact lists, address labels and plans of a week: whole, tagged, with repeated heads."""

from functools import singledispatch

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pdfua import validate

from desktop_app.domain.contact_sheet import ContactGroup, ContactLine, ContactSheet
from desktop_app.domain.errors import Invalid
from desktop_app.domain.label_sheet import LabelSheet
from desktop_app.domain.record_sheet import Fact
from desktop_app.domain.sheet import CONTACTS, LABELS, WEEK
from desktop_app.domain.week_sheet import Day, Item, WeekSheet
from desktop_app.sheets import notices
from desktop_app.sheets.contact_list import render_contacts
from desktop_app.sheets.label_formats import label_format, label_formats
from desktop_app.sheets.labels import render_labels
from desktop_app.sheets.look_file import shipped_look
from desktop_app.sheets.week import render_week
from tests.sheets import hostile
from tests.sheets.checking import UNSAID, check
from tests.sheets.reading import read
from tests.sheets.seed import GERMAN, PRINTED_ON

MARGIN = 51
TRYING = (Phase.explicit, Phase.reuse, Phase.generate)
PAGE = "Seite {page} von {pages}"

ways = st.lists(
    st.builds(
        Fact,
        label=st.just(""),
        value=hostile.texts,
        address=st.sampled_from(("", "mailto:a@example.org")),
    ),
    max_size=2,
).map(tuple)
people = st.builds(
    ContactLine,
    name=hostile.texts,
    function=hostile.texts,
    organisation=hostile.texts,
    phones=ways,
    emails=ways,
    vcard=st.one_of(st.just(""), st.just(GERMAN.contact.vcard), hostile.shorts),
)
contact_sheets = st.builds(
    ContactSheet,
    language=st.sampled_from(("de", "en", "fr", "el")),
    rubric=hostile.texts,
    title=hostile.texts,
    heads=st.tuples(*[hostile.shorts] * 4),
    groups=st.lists(
        st.builds(
            ContactGroup,
            heading=hostile.texts,
            lines=st.lists(people, min_size=1, max_size=8).map(tuple),
        ),
        max_size=4,
    ).map(tuple),
    footer=hostile.texts,
    page=st.just(PAGE),
)
items = st.builds(Item, text=hostile.texts, about=hostile.texts, step=st.booleans())
days = st.builds(
    Day,
    name=hostile.shorts,
    date=hostile.shorts,
    items=st.lists(items, max_size=5).map(tuple),
)
week_sheets = st.builds(
    WeekSheet,
    language=st.sampled_from(("de", "en", "fr", "el")),
    rubric=hostile.texts,
    title=hostile.texts,
    as_of=st.just(""),
    before=st.lists(days, max_size=1).map(tuple),
    days=st.lists(days, max_size=7).map(tuple),
    page=st.just(PAGE),
)
label_sheets = st.builds(
    LabelSheet,
    language=st.sampled_from(("de", "en", "fr", "el")),
    title=st.just("Adressetiketten"),
    format=st.sampled_from(list(label_formats().values())),
    labels=st.lists(st.lists(hostile.texts, max_size=6).map(tuple), max_size=30).map(tuple),
    start=st.integers(1, 14),
)
sheets = st.one_of(contact_sheets, week_sheets, label_sheets)


@singledispatch
def printed(sheet):
    raise TypeError(sheet)


@printed.register
def _(sheet: ContactSheet):
    return render_contacts(sheet, shipped_look("standard", CONTACTS), PRINTED_ON)


@printed.register
def _(sheet: WeekSheet):
    return render_week(sheet, shipped_look("standard", WEEK), PRINTED_ON)


@printed.register
def _(sheet: LabelSheet):
    return render_labels(sheet, shipped_look("standard", LABELS), PRINTED_ON)


def unsaid(sheet):
    """Labels say no title; nothing else is left out."""
    return UNSAID | {"title", "format"} if isinstance(sheet, LabelSheet) else UNSAID


def print_and_check(sheet):
    margin = 14 if isinstance(sheet, LabelSheet) else MARGIN
    check(printed(sheet), sheet, margin, unsaid=unsaid(sheet))


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=24, phases=TRYING, suppress_health_check=list(HealthCheck))
@given(sheets)
def test_a_hostile_list_is_printed_whole(sheet):
    print_and_check(sheet)


@pytest.mark.nightly
@settings(max_examples=1500, suppress_health_check=list(HealthCheck))
@given(sheets)
def test_many_hostile_lists_are_printed_whole(sheet):
    print_and_check(sheet)


def many(count, *, coded=False):
    """A list of so many people in two groups."""
    vcard = GERMAN.contact.vcard if coded else ""
    lines = [
        ContactLine(
            name=f"Muster-{number}, Dr. Vorname",
            function="Clustermanagerin",
            organisation="Kompetenznetzwerk Kunststoff Südwest",
            phones=(Fact(label="", value="0711 123 4036", address="tel:+497111234036"),),
            emails=(Fact(label="", value=f"n{number}@example.org"),),
            vcard=vcard,
            alt="QR-Code",
        )
        for number in range(count)
    ]
    half = count // 2
    return ContactSheet(
        language="de",
        rubric="Kontakte",
        title=f"{count} Kontakte",
        heads=("Name", "Organisation", "Telefon", "E-Mail"),
        groups=(
            ContactGroup(heading="M", lines=tuple(lines[:half])),
            ContactGroup(heading="N", lines=tuple(lines[half:])),
        ),
        page=PAGE,
    )


@pytest.mark.parametrize("coded", [False, True])
def test_a_long_list_repeats_its_head_and_numbers_its_pages(coded):
    made = printed(many(90, coded=coded))
    reading = read(made.pdf)
    heads = [line.page for line in reading.lines if line.text.strip() == "Organisation"]
    assert heads == list(range(made.pages))
    last = [line.text.strip() for line in reading.lines if line.text.startswith("Seite ")]
    assert last == [f"Seite {n} von {made.pages}" for n in range(1, made.pages + 1)]
    assert made.pages == (8 if coded else 5)
    assert reading.overlaps() == []


def test_a_list_is_a_table_with_its_head_said_once():
    tree = read(printed(many(60)).pdf).tree
    assert sum(line.strip() == "Table" for line in tree) == 1
    assert sum("P: Organisation" in line for line in tree) == 1
    rows = sum(line.strip() == "TR" for line in tree)
    assert rows == 60 + 2 + 1


@pytest.mark.parametrize("coded", [False, True])
def test_a_checker_of_pdf_ua_finds_nothing_in_a_table(coded, tmp_path):
    file = tmp_path / "list.pdf"
    file.write_bytes(printed(many(30, coded=coded)).pdf)
    assert list(validate(file).findings) == []


@pytest.mark.parametrize("name", label_formats())
def test_the_labels_of_a_format_lie_on_its_paper_without_touching(name):
    form = label_format(name)
    assert form.left + (form.columns - 1) * form.across + form.width <= form.page[0] + 0.01
    assert form.top + (form.rows - 1) * form.down + form.height <= form.page[1] + 0.01
    assert form.across >= form.width
    assert form.down >= form.height


def test_a_used_sheet_of_labels_begins_where_it_is_still_whole():
    lines = ("Steinbeis-Europa-Zentrum", "Erbprinzenstraße 4–12", "76133 Karlsruhe")
    form = label_format("3x7")
    sheet = LabelSheet(language="de", title="x", format=form, labels=(lines,) * 3, start=20)
    made = printed(sheet)
    places = [(box.page, round(box.x)) for box in made.boxes if box.field.endswith(".0")]
    assert places == [(1, 78), (1, 144), (2, 12)]


def test_an_address_too_long_for_a_label_goes_on_on_the_next():
    sheet = LabelSheet(
        language="de",
        title="x",
        format=label_format("3x7"),
        labels=(("Zeile " * 160, "Ende"), ("Zweite",)),
    )
    made = printed(sheet)
    assert [each.message for each in made.warnings] == [notices.NEXT_LABEL]


def test_unknown_labels_are_refused_with_the_names_there_are():
    with pytest.raises(Invalid):
        label_format("9x9")


def test_a_week_without_anything_fills_one_page():
    week = WeekSheet(
        language="de",
        rubric="Wochenplan",
        title="KW 48",
        as_of="",
        before=(),
        days=tuple(Day(name=str(n)) for n in range(7)),
        page=PAGE,
    )
    made = printed(week)
    tops = [box.y for box in made.boxes if box.field.endswith(".name")]
    assert made.pages == 1
    assert tops[-1] > 240
