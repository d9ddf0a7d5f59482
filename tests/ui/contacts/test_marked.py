"""Several rows are marked by key or mouse, and one act serves them all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_app.services import cooperations, find, people, reaches, removal, tags
from desktop_app.ui.marked import long_work

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def marked(place, qtbot):
    """The first two rows, marked with Shift and an arrow key."""
    place.list.view.setFocus()
    qtbot.keyClick(place.list.view, Qt.Key.Key_Home)
    qtbot.keyClick(place.list.view, Qt.Key.Key_Down, SHIFT)
    return place.acts.records()


def tags_of(book, key):
    return [tag.name for tag in people.whole(book, key).extras.tags]


def commands(place):
    return {command.name: command for command in place.commands()}


def press(place, name, qtbot):
    qtbot.mouseClick(place.acts.bar.button(name), Qt.MouseButton.LeftButton)


def test_shift_and_arrows_mark_rows_and_the_page_stays(place, qtbot):
    place.list.view.setFocus()
    qtbot.keyClick(place.list.view, Qt.Key.Key_Home)
    shown = place.person.person.id
    qtbot.keyClick(place.list.view, Qt.Key.Key_Down, SHIFT)
    assert len(place.acts.records()) == 2
    assert place.person.person.id == shown
    assert place.acts.bar.isVisible()
    assert place.acts.bar._count.whole == "2 ausgewählt"


def test_ctrl_and_a_click_mark_one_more(place, qtbot, key_of):
    keys = [key_of("Lucie Bernard"), key_of("Nadine Kaiser")]
    place.open(keys[0])
    view = place.list.view
    index = place.list.model.index(place.list.model.row(keys[1]), 0)
    at = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, at)
    assert place.acts.records() == keys


def test_all_are_marked_and_esc_leaves_one(place, qtbot):
    commands(place)["Select all in this list"].run()
    assert len(place.acts.records()) == place.list.model.count()
    qtbot.keyClick(place.list.view, Qt.Key.Key_Escape)
    assert len(place.acts.records()) == 1
    assert not place.acts.bar.isVisible()


def test_a_new_tag_goes_on_all_marked_in_one_step(place, book, marked, qtbot):
    press(place, "Add tag …", qtbot)
    qtbot.keyClicks(place.acts._tags.line, "Messe 2015")
    with qtbot.waitSignal(place.told) as said:
        qtbot.keyClick(place.acts._tags.line, Qt.Key.Key_Return)
    assert said.args == ["Schlagwort „Messe 2015“ an 2 Datensätze vergeben"]
    assert [tags_of(book, key)[-1] for key in marked] == ["Messe 2015"] * 2
    book.undo()
    assert not any("Messe 2015" in tags_of(book, key) for key in marked)


def test_a_tag_they_bear_is_offered_to_be_taken_off(place, book, marked, qtbot):
    tags.add_tag(book, "person", marked[1], "A & B")
    press(place, "Take tag off …", qtbot)
    menu = next(m for m in place.list.view.findChildren(QMenu) if m.isVisible())
    assert [entry.text() for entry in menu.actions()] == ["A && B (1)"]
    menu.actions()[0].trigger()
    menu.close()
    assert tags_of(book, marked[1]) == []


def test_the_marked_are_deleted_with_one_key_and_come_back_with_one_undo(place, book, marked):
    before = place.list.model.count()
    commands(place)["Delete"].run()
    assert place.list.model.count() == before - 2
    assert {record.id for record in removal.in_bin(book)} == set(marked)
    book.undo()
    assert place.list.model.count() == before


def test_the_marked_join_a_cooperation(place, book, marked, qtbot):
    (cooperation,) = [each.id for each in find.records(book, ["cooperation"])]
    press(place, "Add to a cooperation …", qtbot)
    qtbot.keyClick(place.acts._cooperations.line, Qt.Key.Key_Return)
    partners = cooperations.whole(book, cooperation).partners
    assert set(marked) <= {partner.person.id for partner in partners if partner.person}


def test_addresses_go_to_the_clipboard(place, book, marked, qtbot):
    for key, address in zip(marked, ("a@example.org", "b@example.org"), strict=True):
        if not people.lines(book, [key])[key].email:
            reaches.add_reach(book, reaches.ReachKind.EMAIL, address, person=key)
    press(place, "Copy email addresses", qtbot)
    assert QGuiApplication.clipboard().text().count("@") == 2


def test_organisations_have_no_addresses_to_copy(place):
    place.list.choose_segment("organisations")
    place.list._filter()
    assert not commands(place)["Copy email addresses"].can_run()


def test_long_work_runs_beside_the_window_and_can_be_stopped(
    place, book, marked, qtbot, monkeypatch
):
    monkeypatch.setattr(long_work, "MANY", 2)

    def endless(progress):
        while True:
            progress(1, 2)

    with qtbot.waitSignal(place.told) as said:
        place.acts.work.run(endless, print_nothing, 2)
        assert place.acts.bar.stop.isVisible()
        qtbot.mouseClick(place.acts.bar.stop, Qt.MouseButton.LeftButton)
    assert said.args == ["Angehalten. Es wurde nichts geändert."]
    with qtbot.waitSignal(place.acts.work.ended):
        place.acts.delete()
    assert len(removal.in_bin(book)) == 2


def print_nothing(_result):
    """The work never ends well."""


def test_the_menu_of_a_row_offers_what_the_page_offers(place, qtbot):
    view = place.list.view
    view.menu_wanted.emit(view.mapToGlobal(view.rect().center()))
    menu = next(m for m in view.findChildren(QMenu) if m.isVisible())
    texts = [entry.text() for entry in menu.actions()]
    menu.close()
    assert "Umbenennen" in texts
    assert "Schlagwort hinzufügen …" in texts


def test_f3_goes_from_hit_to_hit_and_begins_again(place, qtbot, key_of):
    commands(place)["Next hit"].run()
    assert place.list.field.line.hasFocus()
    qtbot.keyClicks(place.list.field.line, "e")
    place.list.field._tell()
    hits = place.list.model.keys_of(range(place.list.model.rowCount()))
    seen = []
    for _ in range(len(hits) + 1):
        commands(place)["Next hit"].run()
        seen.append(place._key)
    assert set(seen) == set(hits)
