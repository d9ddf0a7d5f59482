"""The marked stories go into one file, or each into its own."""

import pytest

from desktop_app.services import stories


@pytest.fixture
def both(place, book):
    """The sample story and a copy of its cooperation's, both marked."""
    first = stories.keys(book)[0]
    cooperation = stories.whole(book, first).cooperation.id
    stories.tell_story(book, cooperation)
    place.open(first)
    place.list.view.selectAll()
    assert len(place.acts.records()) == 2


def test_several_go_into_one_file(place, both, tmp_path, qtbot):
    with qtbot.waitSignal(place.told, timeout=20_000) as said:
        place.together.save_in_one(tmp_path / "both.pdf")
    assert said.args == ["Gesichert: both.pdf"]
    assert (tmp_path / "both.pdf").read_bytes().startswith(b"%PDF")


def test_each_goes_into_its_own_file(place, both, tmp_path, qtbot):
    with qtbot.waitSignal(place.told, timeout=20_000):
        place.together.save_each(tmp_path)
    assert len(list(tmp_path.glob("*.pdf"))) == 2
