"""A cooperation in a list: everything it shows is also said."""

import pytest
from PySide6.QtGui import QColor

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.when import When
from desktop_app.layout.timeline import Milestone, Strand, course
from desktop_app.ui import text
from desktop_app.ui.kit.list_pane import ListPane
from desktop_app.ui.lines_model import Source
from desktop_app.ui.timeline import wording
from desktop_app.ui.timeline.cooperation_row import CooperationRow, stage_tone
from desktop_app.ui.timeline.mini_bridge import MiniBridge
from desktop_app.words import Words
from tests.ui.timeline.conftest import STAGES, STRANDS, milestones

SEED = course(STRANDS, milestones(), STAGES)


def row(words, shown=SEED, **values):
    return CooperationRow(
        course=shown,
        stage=wording.stage(words, Stage.PARTNERSHIP),
        stage_tone=stage_tone(Stage.PARTNERSHIP, resting=False),
        way=wording.way(words, shown),
        last=words.date(When.from_edtf("2015-05"), short=True),
        **values,
    )


def pane(qtbot, rows):
    shown = {str(n): one for n, one in enumerate(rows)}
    made = ListPane(
        Source(keys=lambda: list(shown), lines=lambda _: shown),
        tall=CooperationRow.tall,
        icon="",
    )
    qtbot.addWidget(made)
    made.resize(292, 400)
    made.restart()
    made.show()
    return made


@pytest.mark.parametrize("language", ["de", "en", "fr"])
@pytest.mark.parametrize("look", [{}, {"dark": True}, {"percent": 150}])
def test_nothing_of_the_seed_cooperation_is_cut_in_the_list(qtbot, wear, language, look):
    wear(**look)
    made = pane(qtbot, [row(Words(language))])
    text.cut_short.clear()
    made.view.grab()
    assert text.cut_short == set()


def test_a_row_says_names_stage_way_and_date(german):
    assert row(german).spoken.replace("\xa0", " ") == (
        "INNONET Kunststoff, Plastipolis, Partnerschaft, "
        "4 Meilensteine, Okt 2014 bis Mai 2015, Mai 2015"
    )


def test_a_cooperation_without_dates_says_how_many_milestones_it_has(german):
    undated = course(STRANDS, [Milestone(key="1", when=When(text=""), title="Besuch")])
    assert wording.way(german, undated) == "1 Meilenstein"


def test_the_picture_has_the_colours_of_its_strands(qtbot, german):
    shown = course(
        (Strand(key="a", name="A", colour=2), Strand(key="b", name="B", colour=3)), ()
    )
    made = MiniBridge()
    qtbot.addWidget(made)
    made.resize(160, 28)
    made.show_course(shown, german)
    picture = made.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(160) for y in range(28)}
    assert {QColor("#7C5CC4").name(), QColor("#3E8E5A").name()} <= seen


def test_the_picture_is_said_in_words(qtbot, german):
    made = MiniBridge()
    qtbot.addWidget(made)
    made.show_course(SEED, german)
    said = made.accessibleName().replace("\xa0", " ")
    assert said == "4 Meilensteine, Okt 2014 bis Mai 2015"
