"""The timeline's geometry keeps its promises at every width, zoom and crowd."""

from datetime import date, timedelta
from itertools import combinations, pairwise
from time import perf_counter

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.when import When
from desktop_app.layout.timeline import (
    SCREEN,
    BandKind,
    Course,
    Layout,
    Milestone,
    StageEntry,
    Strand,
    Tick,
    Unit,
    Window,
    course,
    fitted,
    lay_out,
    mini_bridge,
    panned,
    zoomed,
)

STRANDS = (
    Strand(key="a", name="INNONET Kunststoff", caption="75 Mitglieder"),
    Strand(key="b", name="Plastipolis", caption="über 400 Mitglieder", colour=1),
)
SEED = (
    ("2014-10", "Erstes Treffen auf der FAKUMA", "mit EEN und UBIFRANCE"),
    ("2014-11", "Gemeinsamer Workshop", "Engere Zusammenarbeit vereinbart"),
    ("2015-01", "Expertenreise nach Frankreich", "Unternehmen und Forschung besucht"),
    ("2015-05", "Partnerschaftserklärung", "Moulding Expo, Stuttgart"),
)
STAGES = (
    StageEntry(stage=Stage("search"), since=When.from_edtf("2014-08")),
    StageEntry(stage=Stage("getting_to_know"), since=When.from_edtf("2014-10")),
    StageEntry(stage=Stage("exchange"), since=When.from_edtf("2014-12")),
    StageEntry(stage=Stage("partnership"), since=When.from_edtf("2015-05")),
)


class SixPixels:
    """Every letter is six pixels wide."""

    def name(self, strand):
        return 6.0 * max(len(strand.name), len(strand.caption))

    def card(self, milestones):
        return 24 + 6.0 * max(max(len(one.title), len(one.detail)) for one in milestones)

    def tick(self, tick: Tick):
        return 54.0 if tick.with_year else 24.0

    def stage(self, stage):
        return 6.0 * len(stage)

    def tray(self, count):
        return 90.0


def milestone(number, edtf, title="Workshop", detail=""):
    return Milestone(key=str(number), when=When.from_edtf(edtf), title=title, detail=detail)


def seed_course() -> Course:
    return course(STRANDS, [milestone(n, *texts) for n, texts in enumerate(SEED)], STAGES)


def picture(
    of: Course, width=828.0, height=306.0, window: Window | None = None, **more
) -> Layout:
    window = window or fitted(of, width=width, measure=SixPixels())
    return lay_out(of, width=width, height=height, window=window, measure=SixPixels(), **more)


days = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


@st.composite
def whens(draw):
    start = draw(days)
    kind = draw(st.sampled_from(["day", "month", "year", "span", "open", "circa", "none"]))
    return (
        When.from_edtf(
            {
                "day": start.isoformat(),
                "month": start.strftime("%Y-%m"),
                "year": start.strftime("%Y"),
                "span": f"{start}/{start + timedelta(days=draw(st.integers(1, 900)))}",
                "open": f"{start.strftime('%Y-%m')}/..",
                "circa": f"{start.strftime('%Y')}~",
            }[kind]
        )
        if kind != "none"
        else When.parse("irgendwann")
    )


@st.composite
def courses(draw):
    base = draw(st.integers(1, 5))
    strands = [
        Strand(key=str(n), name="N" * draw(st.integers(1, 40)), colour=n) for n in range(base)
    ]
    milestones = [
        Milestone(key=str(n), when=when, title="t" * draw(st.integers(0, 60)))
        for n, when in enumerate(draw(st.lists(whens(), max_size=14)))
    ]
    stages = draw(st.sampled_from([(), STAGES, (StageEntry(stage=Stage("partnership")),)]))
    return course(strands, milestones, stages, resting=draw(st.booleans()))


@settings(max_examples=150, deadline=None)
@given(courses(), st.floats(420, 2400), st.floats(0.2, 40), st.floats(-80, 80))
def test_nothing_overlaps_or_leaves_the_picture_at_any_width_and_zoom(
    of, width, factor, months
):
    window = fitted(of, width=width, measure=SixPixels())
    window = panned(zoomed(window, factor, (window.start + window.end) / 2), months)
    laid = picture(of, width, 306, window)
    boxes = [card.box for card in laid.cards]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])]
    names = [line.name for line in laid.strands] if len(of.strands) <= 2 else []
    assert not [1 for box in boxes for name in names if box.meets(name)]
    for card in laid.cards:
        assert card.box.x >= 0
        assert card.box.right <= width
        assert card.box.x + SCREEN.inset <= card.bridge.x + 0.01
        assert card.bridge.x <= card.box.right - SCREEN.inset + 0.01
    for lane in (0.0, laid.cards[0].box.y if laid.cards else 1.0):
        row = sorted((box for box in boxes if box.y == lane), key=lambda box: box.x)
        assert all(b.x - a.right >= SCREEN.gap - 0.01 for a, b in pairwise(row))
    for a, b in pairwise(laid.bridges):
        assert b.x - a.x >= 2 * SCREEN.radius
    for bridge in laid.bridges:
        assert laid.scale.left <= bridge.x - bridge.radius + 0.01
        assert bridge.x + bridge.radius <= width
    labels = [tick.label for tick in laid.ticks if tick.label]
    assert not [pair for pair in combinations(labels, 2) if pair[0].meets(pair[1])]
    assert all(label.x >= 0 and label.right <= width for label in labels)


@settings(max_examples=80, deadline=None)
@given(courses(), st.floats(420, 2400))
def test_every_milestone_is_shown_once_in_order_and_the_same_way_each_time(of, width):
    laid = picture(of, width)
    shown = [one.key for bridge in laid.bridges for one in bridge.milestones]
    assert shown == [spot.milestone.key for spot in of.spots]
    assert {card.bridge for card in laid.cards} | set(laid.badges) == set(laid.bridges)
    assert bool(laid.tray) == bool(of.undated)
    assert picture(of, width) == laid


def test_the_seed_story_has_all_four_cards_at_their_full_width_from_800_pixels_on():
    for width in (800, 900, 1200, 1700):
        laid = picture(seed_course(), width)
        widths = [card.box.width for card in laid.cards]
        wished = [SixPixels().card(card.bridge.milestones) for card in laid.cards]
        assert widths == wished
        assert [card.box.y > 0 for card in laid.cards] == [False, True, False, True]


def test_the_seed_story_is_whole_in_700_pixels():
    laid = picture(seed_course(), 700)
    assert len(laid.cards) == 4


def test_strands_draw_together_stage_by_stage():
    laid = picture(seed_course())
    gaps = [
        lower.y - upper.y
        for upper, lower in zip(laid.strands[0].points, laid.strands[1].points, strict=True)
    ]
    assert gaps[0] == 86
    assert gaps[-1] == 11
    assert all(after <= before for before, after in pairwise(gaps))
    assert [round(bridge.half, 1) for bridge in laid.bridges] == [39, 29, 19, 5.5]


def test_resting_strands_drift_apart_and_are_dashed():
    of = course(STRANDS, [milestone(1, "2014-10")], STAGES[:3], resting=True)
    line = picture(of, window=Window(start=24170, end=24190)).strands[0]
    assert line.points
    assert line.dashed[0] == line.points[-1]
    assert line.dashed[-1].y < line.dashed[0].y


def test_a_band_is_as_wide_as_the_date_is_vague():
    of = course(
        STRANDS,
        [
            milestone(1, "2014-02-10"),
            milestone(2, "2014-05"),
            milestone(3, "2014-35"),
            milestone(4, "2014-23"),
            milestone(5, "2014"),
            milestone(6, "2014~"),
            milestone(7, "2015-03/.."),
        ],
    )
    laid = picture(of, 2400, window=Window(start=24160, end=24190))
    bands = {band.key: band for band in laid.bands}
    month = laid.scale.month
    assert "1" not in bands
    assert bands["2"].kind is BandKind.PLAIN
    assert round(bands["2"].box.width) == round(month - 4)
    assert bands["3"].kind is bands["4"].kind is BandKind.HATCHED
    assert round(bands["3"].box.width) == round(3 * month - 4)
    assert bands["5"].kind is BandKind.PALE
    assert round(bands["5"].box.width) == round(12 * month - 4)
    assert bands["6"].feathered
    assert bands["7"].after


def test_milestones_of_one_month_stand_beside_each_other_and_are_all_readable():
    of = course(STRANDS, [milestone(n, "2015-05", f"Treffen {n}") for n in range(4)])
    laid = picture(of, 1000)
    assert len(laid.bridges) == len(laid.cards) == 4


def test_many_milestones_of_one_day_become_one_pile():
    of = course(STRANDS, [milestone(n, "2015-05-06") for n in range(30)])
    laid = picture(of)
    assert [len(bridge.milestones) for bridge in laid.bridges] == [30]


def test_a_chosen_milestone_keeps_its_card_in_a_crowd():
    of = course(STRANDS, [milestone(n, f"2015-0{1 + n // 5}", "x" * 40) for n in range(40)])
    window = Window(start=24178, end=24190)
    crowded = picture(of, 700, window=window)
    lost = crowded.badges[0].key
    laid = picture(of, 700, window=window, chosen=lost)
    assert lost in {one.key for card in laid.cards for one in card.bridge.milestones}


def test_a_bundle_gives_every_name_its_own_line():
    for count in (3, 4, 5):
        strands = [Strand(key=str(n), name="Netzwerk", caption="5") for n in range(count)]
        names = [line.name for line in picture(course(strands, [])).strands]
        assert not [pair for pair in combinations(names, 2) if pair[0].meets(pair[1])]


def test_a_bridge_ties_only_the_partners_it_joins():
    strands = [Strand(key=key, name=key, colour=n) for n, key in enumerate("abc")]
    one = Milestone(key="1", when=When.from_edtf("2015-05"), title="", joins=("a", "b"))
    bridge = picture(course(strands, [one])).bridges[0]
    assert [joint.colour for joint in bridge.joints] == [0, 1]
    assert bridge.bottom == bridge.centre


def test_axis_speaks_in_months_quarters_and_years():
    of = seed_course()
    for width, span, unit in (
        (828, 12, Unit.MONTH),
        (828, 60, Unit.QUARTER),
        (828, 240, Unit.YEAR),
    ):
        laid = picture(of, width, window=Window(start=24174, end=24174 + span))
        assert laid.scale.unit is unit
        assert {tick.unit for tick in laid.ticks} == {unit}
        assert laid.ticks[0].with_year


def test_ten_thousand_events_are_laid_out_quickly():
    day = date(1990, 1, 1)
    events = [
        milestone(n, (day + timedelta(days=n)).isoformat(), "Gespräch") for n in range(10_000)
    ]
    of = course(STRANDS, events, STAGES)
    window = fitted(of, width=900, measure=SixPixels())
    start = perf_counter()
    whole = picture(of, 900, window=window)
    near = picture(of, 900, window=zoomed(window, 25, 24170))
    took = perf_counter() - start
    assert sum(len(bridge.milestones) for bridge in whole.bridges) == 10_000
    assert 0 < sum(len(bridge.milestones) for bridge in near.bridges) < 1000
    assert took < 0.5


def test_mini_bridge_stays_inside_its_line():
    laid = mini_bridge(seed_course(), width=240, height=24)
    points = [point for _, line in laid.lines for point in line]
    assert all(0 <= point.x <= 240 and 0 <= point.y <= 24 for point in points)
    assert len(laid.marks) == 4
