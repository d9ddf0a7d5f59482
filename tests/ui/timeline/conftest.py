"""The seed story as the timeline shows it."""

import pytest

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.event import EventKind
from desktop_app.domain.when import When
from desktop_app.layout.timeline import Milestone, StageEntry, Strand, course
from desktop_app.ui.timeline.paint import Picture

STRANDS = (
    Strand(key="a", name="INNONET Kunststoff", caption="75 Mitglieder"),
    Strand(key="b", name="Plastipolis", caption="über 400 Mitglieder", colour=1),
)
STAGES = (
    StageEntry(stage=Stage.SEARCH, since=When.from_edtf("2014-08")),
    StageEntry(stage=Stage.GETTING_TO_KNOW, since=When.from_edtf("2014-10")),
    StageEntry(stage=Stage.EXCHANGE, since=When.from_edtf("2014-12")),
    StageEntry(stage=Stage.PARTNERSHIP, since=When.from_edtf("2015-05")),
)
SEED = (
    ("2014-10", EventKind.FAIR, "Erstes Treffen auf der FAKUMA", "mit EEN und UBIFRANCE"),
    ("2014-11", EventKind.WORKSHOP, "Gemeinsamer Workshop", "Engere Zusammenarbeit vereinbart"),
    (
        "2015-01",
        EventKind.EXPERT_TRIP,
        "Expertenreise nach Frankreich",
        "Unternehmen und Forschung besucht",
    ),
    ("2015-05", EventKind.SIGNING, "Partnerschaftserklärung", "Moulding Expo, Stuttgart"),
)


def milestones() -> list[Milestone]:
    """The four of the page."""
    return [
        Milestone(key=str(n), when=When.from_edtf(edtf), title=title, detail=detail, kind=kind)
        for n, (edtf, kind, title, detail) in enumerate(SEED, 1)
    ]


@pytest.fixture
def picture():
    return Picture(
        course=course(STRANDS, milestones(), STAGES),
        agreed=("Gegenseitige Mitgliedschaft", "Enger Austausch", "Ausbildung und Fachkräfte"),
    )
