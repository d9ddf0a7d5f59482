"""The timeline for the wall: any paper, any range, hundreds of steps, nothing touches."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pdfua import validate

from desktop_app.domain.cooperation import Stage, StagePeriod
from desktop_app.domain.errors import Invalid
from desktop_app.domain.sheet import TIMELINE
from desktop_app.domain.timeline_sheet import SIZES, Step, Strand, TimelineSheet
from desktop_app.domain.when import When
from desktop_app.services.record_sheets.vocabulary import STAGES
from desktop_app.sheets.look_file import shipped_look
from desktop_app.sheets.poster_page import on_paper
from desktop_app.sheets.timeline import render_timeline
from tests.sheets import hostile
from tests.sheets.checking import UNSAID, check, touching
from tests.sheets.reading import read
from tests.sheets.seed import PRINTED_ON

TRYING = (Phase.explicit, Phase.reuse, Phase.generate)
SCALES = {"A4": 1.0, "A3": 1.2, "A2": 1.5, "A1": 1.9, "A0": 2.4}
MARGIN = 51

whens = st.one_of(
    st.just(When(text="")),
    st.dates(date(1980, 1, 1), date(2040, 1, 1)).map(
        lambda day: When.from_edtf(day.isoformat(), text="")
    ),
    st.sampled_from(("2014-10", "2014", "2015-36", "2014/..", "../2015", "2014~")).map(
        lambda edtf: When.from_edtf(edtf, text="")
    ),
)
steps = st.builds(
    Step,
    when=whens,
    title=hostile.texts,
    text=hostile.texts,
    wording=st.just("Oktober 2014"),
    short_wording=st.just("Okt. 2014"),
    state=st.sampled_from(("", "Geplant")),
    planned=st.booleans(),
    cancelled=st.booleans(),
)
stages = st.builds(
    StagePeriod, id=st.just("s"), stage=st.sampled_from(list(Stage)), since=whens
)
sheets = st.builds(
    TimelineSheet,
    language=st.sampled_from(("de", "en", "fr", "el")),
    rubric=hostile.texts,
    title=hostile.texts,
    subtitle=hostile.texts,
    strands=st.lists(
        st.builds(Strand, name=hostile.texts, caption=hostile.texts, tint=st.integers(0, 7)),
        max_size=5,
    ).map(tuple),
    steps=st.lists(steps, max_size=30).map(tuple),
    stages=st.lists(stages, max_size=4).map(tuple),
    names=st.just({stage: str(name) for stage, name in STAGES.items()}),
    resting=st.booleans(),
    alt=st.just("Verlauf"),
    tray=st.just("3 ohne Datum"),
    listed=st.just("Alle Meilensteine"),
    undated=st.just("ohne Datum"),
    page=st.just("Seite {page} von {pages}"),
)


def printed(sheet, paper="A4"):
    look = on_paper(shipped_look("standard", TIMELINE), paper)
    return render_timeline(sheet, look, PRINTED_ON)


def unsaid(_sheet):
    """The list says the whole of every step; the picture may shorten it, and names as well."""
    return UNSAID | {"short_wording", "tray", "undated", "names", "strands", "when", "stages"}


def print_and_check(sheet, paper):
    """Print it on a paper and look at the finished file."""
    check(printed(sheet, paper), sheet, MARGIN * SCALES[paper], unsaid=unsaid(sheet))


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=20, phases=TRYING, suppress_health_check=list(HealthCheck))
@given(sheets, st.sampled_from(SIZES))
def test_a_hostile_timeline_is_printed_whole(sheet, paper):
    print_and_check(sheet, paper)


@pytest.mark.nightly
@settings(max_examples=1200, suppress_health_check=list(HealthCheck))
@given(sheets, st.sampled_from(SIZES))
def test_many_hostile_timelines_are_printed_whole(sheet, paper):
    print_and_check(sheet, paper)


def long_way(count, partners, **values):
    """A cooperation of many partners with a step every nine days."""
    begin = date(2009, 1, 5)
    return TimelineSheet(
        language="de",
        rubric="Verlauf",
        title="Lange Kooperation",
        subtitle="Kunststoff",
        strands=tuple(
            Strand(name=f"Partnercluster Nummer {n}", caption="75 Mitglieder", tint=n)
            for n in range(partners)
        ),
        steps=tuple(
            Step(
                when=When.from_edtf((begin + timedelta(days=9 * n)).isoformat(), text=""),
                title=f"Arbeitstreffen{n} zur Vorbereitung",
                text="Die Partner tauschen sich über gemeinsame Projekte aus.",
                wording=str(begin + timedelta(days=9 * n)),
                short_wording=str(begin + timedelta(days=9 * n)),
            )
            for n in range(count)
        ),
        stages=(StagePeriod(id="s", stage=Stage.EXCHANGE),),
        names=dict(STAGES),
        alt="Verlauf",
        tray="3 ohne Datum",
        listed="Alle Meilensteine",
        undated="ohne Datum",
        page="Seite {page} von {pages}",
        **values,
    )


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("partners", [2, 5])
def test_hundreds_of_steps_touch_neither_each_other_nor_the_edge(paper, partners):
    sheet = long_way(320, partners)
    made = printed(sheet, paper)
    reading = read(made.pdf)
    assert reading.overlaps() == []
    assert reading.outside(MARGIN * SCALES[paper]) == []
    assert touching(made.boxes) == []
    tree = "\n".join(reading.tree)
    assert all(step.title in tree for step in sheet.steps)


def test_the_paper_is_as_large_as_it_is_called():
    sizes = {"A4": (297, 210), "A3": (420, 297), "A2": (594, 420), "A0": (1189, 841)}
    for paper, (width, height) in sizes.items():
        reading = read(printed(long_way(3, 2), paper).pdf)
        assert round(reading.width / 72 * 25.4) == width
        assert round(reading.height / 72 * 25.4) == height


def test_a_part_of_the_way_shows_only_its_own_steps_and_lists_all():
    made = printed(long_way(40, 2, first=date(2009, 3, 1), last=date(2009, 3, 31)))
    shown = [box.field for box in made.boxes if box.field.startswith("discs.")]
    assert len(shown) == 3  # 1, 10 … every nine days
    assert made.pages >= 2


def test_a_checker_of_pdf_ua_finds_nothing_and_the_list_follows_the_picture(tmp_path):
    made = printed(long_way(12, 3))
    file = tmp_path / "timeline.pdf"
    file.write_bytes(made.pdf)
    assert list(validate(file).findings) == []
    tree = [line.strip() for line in read(made.pdf).tree]
    figure = next(n for n, line in enumerate(tree) if line.startswith("Figure alt='Verlauf'"))
    assert tree.index("H2: Alle Meilensteine") > figure
    assert tree.count("Lbl: 12") == 1


def test_unknown_paper_is_refused():
    with pytest.raises(Invalid):
        on_paper(shipped_look("standard", TIMELINE), "B5")
