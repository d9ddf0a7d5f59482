"""The timeline can be read, walked, zoomed and moved by keyboard, mouse and ear."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.domain.when import When
from desktop_app.layout.timeline import Milestone, Strand, Unit, course
from desktop_app.ui import text
from desktop_app.ui.timeline.bridge import BridgeTimeline
from desktop_app.ui.timeline.paint import Picture
from desktop_app.words import Words


@pytest.fixture
def bridge(qtbot, picture):
    shown = BridgeTimeline(Words("de"))
    qtbot.addWidget(shown)
    shown.resize(828, 306)
    shown.show_picture(picture)
    shown.show()
    return shown


def buttons(bridge):
    shown = [one for one in bridge.findChildren(QPushButton) if one.isVisible()]
    return sorted(shown, key=lambda one: one.x())


def wheel(bridge, turned, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        QPointF(400, 100), bridge.mapToGlobal(QPointF(400, 100)), QPoint(), turned,
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(bridge, event)
    return event


def test_every_milestone_is_a_button_that_is_read_out_whole(bridge):
    names = [button.accessibleName().replace("\xa0", " ") for button in buttons(bridge)]
    assert names[0] == "Okt 2014, Erstes Treffen auf der FAKUMA, mit EEN und UBIFRANCE"
    assert len(names) == 4


def test_arrows_walk_along_the_milestones_and_stop_at_the_ends(bridge, qtbot):
    heard = []
    bridge.chosen.connect(heard.append)
    qtbot.keyClick(bridge, Qt.Key.Key_Right)
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert heard == ["1", "2", "3", "4", "4", "3"]


def test_pressing_a_button_or_a_card_chooses_its_milestone(bridge, qtbot):
    heard = []
    bridge.chosen.connect(heard.append)
    qtbot.mouseClick(buttons(bridge)[1], Qt.MouseButton.LeftButton)
    box = bridge.laid_out.cards[3].box
    qtbot.mouseClick(
        bridge, Qt.MouseButton.LeftButton, pos=QPoint(int(box.x) + 20, int(box.y) + 20)
    )
    assert heard == ["2", "4"]


def test_plus_and_minus_zoom_and_0_shows_all(bridge, qtbot):
    whole = bridge.laid_out.scale.window
    qtbot.keyClick(bridge, Qt.Key.Key_Plus)
    assert bridge.laid_out.scale.window.span < whole.span
    qtbot.keyClick(bridge, Qt.Key.Key_0)
    assert bridge.laid_out.scale.window == whole


def test_ctrl_and_the_wheel_zoom_where_the_pointer_is(bridge):
    before = bridge.laid_out.scale.moment(400)
    wheel(bridge, QPoint(0, 120), Qt.KeyboardModifier.ControlModifier)
    assert bridge.laid_out.scale.month > 69
    assert bridge.laid_out.scale.moment(400) == pytest.approx(before)


def test_the_wheel_alone_is_left_to_the_page(bridge):
    whole = bridge.laid_out.scale.window
    assert not wheel(bridge, QPoint(0, 120)).isAccepted()
    assert bridge.laid_out.scale.window == whole


def test_dragging_moves_along_the_axis_and_chooses_nothing(bridge, qtbot):
    heard = []
    bridge.chosen.connect(heard.append)
    start = bridge.laid_out.scale.window.start
    qtbot.mousePress(bridge, Qt.MouseButton.LeftButton, pos=QPoint(500, 290))
    for x in (460, 430):
        qtbot.mouseMove(bridge, QPoint(x, 290))
    qtbot.mouseRelease(bridge, Qt.MouseButton.LeftButton, pos=QPoint(430, 290))
    assert bridge.laid_out.scale.window.start > start
    assert heard == []


def test_a_chosen_milestone_is_brought_into_sight(bridge):
    bridge.zoom(6, 20)
    assert "4" not in {one.key for one in bridge.laid_out.bridges}
    bridge.choose("4")
    assert "4" in {one.key for one in bridge.laid_out.bridges}


def test_units_tell_what_the_axis_shows(bridge):
    heard = []
    bridge.unit_changed.connect(heard.append)
    bridge.show_unit(Unit.QUARTER)
    bridge.show_unit(Unit.YEAR)
    bridge.show_unit(Unit.MONTH)
    assert heard[-1] == Unit.MONTH
    assert {Unit.QUARTER, Unit.YEAR} <= set(heard)


def test_pressing_a_crowd_brings_it_so_near_that_it_comes_apart(bridge, qtbot):
    crowd = [
        Milestone(key=str(n), when=When.from_edtf(f"2015-05-{n:02}"), title="Gespräch")
        for n in range(1, 7)
    ]
    far = Milestone(key="far", when=When.from_edtf("1999"), title="Früher")
    strand = Strand(key="a", name="INNONET")
    bridge.show_picture(Picture(course=course((strand, strand), [far, *crowd])))
    assert len(bridge.laid_out.bridges) == 2
    qtbot.mouseClick(buttons(bridge)[1], Qt.MouseButton.LeftButton)
    assert len(bridge.laid_out.bridges) > 2


def test_more_than_five_partners_are_one_strand_with_a_count(bridge):
    strands = [Strand(key=str(n), name=f"Netzwerk {n}") for n in range(7)]
    bridge.show_picture(Picture(course=course(strands, [])))
    assert [line.strand.name for line in bridge.laid_out.strands] == ["7 Partner"]


def test_milestones_without_a_date_lie_in_a_tray_and_can_be_chosen(bridge, qtbot):
    one = Milestone(key="x", when=When.parse("irgendwann"), title="Irgendetwas")
    bridge.show_picture(Picture(course=course((), [one])))
    heard = []
    bridge.chosen.connect(heard.append)
    qtbot.mouseClick(buttons(bridge)[0], Qt.MouseButton.LeftButton)
    assert heard == ["x"]


@pytest.mark.parametrize("language", ["de", "en", "fr"])
@pytest.mark.parametrize("dark", [False, True])
def test_nothing_of_the_seed_story_is_cut(bridge, wear, language, dark):
    wear(dark=dark)
    bridge.say(Words(language))
    text.cut_short.clear()
    bridge.grab()
    assert text.cut_short == set()


def test_larger_letters_make_a_larger_picture(bridge, wear):
    wear(percent=150)
    assert bridge.sizeHint().height() == 459
    assert bridge.laid_out.cards[0].box.height == 99
