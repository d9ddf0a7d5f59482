"""Many stories are printed from the list: those that are marked, found, or all."""

import pytest
from shiboken6 import isValid

from desktop_app.services import blocks, stories


@pytest.fixture
def both(place, book):
    """The sample story and a copy of its cooperation's, both marked."""
    first = stories.keys(book)[0]
    cooperation = stories.whole(book, first).cooperation.id
    stories.tell_story(book, cooperation)
    place.open(first)
    place.list.view.selectAll()
    assert len(place.acts.records()) == 2


@pytest.fixture
def page(place, both, qtbot):
    place.together.open_page()
    shown = place.together.page
    qtbot.waitUntil(lambda: shown.examined is not None, timeout=20_000)
    yield shown
    if isValid(shown):  # it goes when it is closed
        shown.reject()
        qtbot.waitUntil(lambda: not isValid(shown) or not shown.busy(), timeout=20_000)


def examined(qtbot, page):
    qtbot.waitUntil(lambda: page.examined is not None, timeout=20_000)
    return page.examined


def test_what_is_marked_is_meant_first_and_what_the_filter_finds_next(place, both, page):
    assert list(place.together.groups()) == ["marked", "all"]
    assert page.options.which.value == "marked"
    place.list.field.line.setText("vertiefung")
    assert len(place.together.groups()["found"]) == 1


@pytest.mark.parametrize("form", ["one", "brochure"])
def test_several_go_into_one_file(page, tmp_path, qtbot, form):
    page.options.form.choose(form)
    page.options._chosen(form)
    examined(qtbot, page)
    with qtbot.waitSignal(page.told, timeout=30_000) as said:
        page.save_to(tmp_path / "both.pdf")
    assert said.args == ["Gesichert: both.pdf"]
    assert (tmp_path / "both.pdf").read_bytes().startswith(b"%PDF")


def test_each_goes_into_a_file_called_as_the_pattern_says(page, tmp_path, qtbot, choices):
    page.options.pattern.line.setText("{sprache}-")
    page.options.pattern.parts["year"].click()
    assert examined(qtbot, page).names == ("de-2015.pdf", "de-2015 2.pdf")
    assert page.options.pattern.told == "de-2015.pdf\nde-2015 2.pdf"
    with qtbot.waitSignal(page.told, timeout=20_000):
        page.save_to(tmp_path)
    assert {file.name for file in tmp_path.glob("*.pdf")} == {"de-2015.pdf", "de-2015 2.pdf"}
    assert choices.now.file_names == "{sprache}-{jahr}"


def test_a_pattern_that_says_nothing_is_told_and_nothing_is_saved(page, qtbot):
    page.options.pattern.line.setText("{wer}")
    examined(qtbot, page)
    assert "{wer}" in page.options.pattern.told
    assert not page.save.isEnabled()


def test_what_is_held_back_is_listed_with_the_way_there(place, page, book, tmp_path, qtbot):
    second = page.options.stories[-1]
    blocks.remove_block(book, stories.whole(book, second).blocks[0].id)
    page.options.changed.emit()
    assert [one.story for one in examined(qtbot, page).held] == [second]
    assert not page.save.isEnabled()
    page.leave_out.click()
    assert page.save.isEnabled()
    with qtbot.waitSignal(page.told, timeout=20_000):
        page.save_to(tmp_path / "kept")
    assert len(list((tmp_path / "kept").glob("*.pdf"))) == 1
    page.held.rows()[0].go.click()
    assert place.page.story.id == second


def test_a_batch_can_be_stopped(page, tmp_path, qtbot):
    page.save_to(tmp_path / "all")
    assert page.work.isVisible()
    page.work.stop.click()
    qtbot.waitUntil(lambda: not page.busy(), timeout=20_000)
    assert page._problem.isVisible()
    assert list(tmp_path.glob("all/*.new")) == []
