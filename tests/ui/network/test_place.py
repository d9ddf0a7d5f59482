"""The network shows who works with whom, in the picture and in its list."""

from PySide6.QtCore import Qt

from desktop_app.services import clusters, cooperations, people
from desktop_app.ui.kit.link_row import LinkRow


def rows(place):
    return [row for row in place.detail.findChildren(LinkRow) if row.isVisible()]


def test_without_clusters_there_is_a_way_to_them(place, qtbot):
    with qtbot.waitSignal(place.navigate) as asked:
        place._empty.asked.emit()
    assert asked.args == ["cluster", ""]


def test_a_click_on_a_node_tells_its_bridges(pair, place, qtbot):
    at = place.picture.pixel_of(pair[0]).toPoint()
    qtbot.mouseClick(place.picture, Qt.MouseButton.LeftButton, pos=at)
    assert place.chosen == pair[0]
    (row,) = rows(place)
    assert row.accessibleName() == "Réseau Exemple, Partnersuche"


def test_the_row_of_a_bridge_leads_to_the_cooperation(pair, place, qtbot, book):
    place.list.view.chosen.emit(pair[0])
    with qtbot.waitSignal(place.navigate) as asked:
        rows(place)[0].click()
    assert asked.args == ["cooperation", cooperations.keys(book)[0]]


def test_arrow_keys_walk_and_enter_opens_the_record(pair, place, qtbot):
    place.picture.setFocus()
    qtbot.keyClick(place.picture, Qt.Key.Key_Right)
    first = place.chosen
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(place.picture, key)
    assert {first, place.chosen} <= set(pair)
    with qtbot.waitSignal(place.navigate) as asked:
        qtbot.keyClick(place.picture, Qt.Key.Key_Return)
    assert asked.args == ["cluster", place.chosen]


def test_people_are_shown_when_asked_for(pair, place, book, qtbot):
    person = people.add_person(book, "Ida Muster")
    people.add_role(book, person, organisation=pair[0], function="Leitung")
    place.list.view.chosen.emit(pair[0])
    assert len(rows(place)) == 1
    place.detail.people.click()
    qtbot.waitUntil(lambda: len(rows(place)) == 2)
    assert [row.accessibleName() for row in rows(place)][1:] == ["Ida Muster, Leitung"]
    assert [one.name for one in place.picture.scene.people] == ["Ida Muster"]


def test_only_the_surroundings_leave_out_the_rest(pair, place, book):
    alone = clusters.add_cluster(book, "Allein")
    assert alone in place.picture.scene.placed
    place.list.view.chosen.emit(pair[0])
    place.detail.around.click()
    assert set(place.picture.scene.placed) == set(pair)
    place.detail.around.click()
    assert alone in place.picture.scene.placed


def test_a_new_cooperation_appears_at_once(pair, place, book):
    third = clusters.add_cluster(book, "Dritte")
    cooperations.start_cooperation(book, [pair[0], third])
    assert len(place.picture.scene.network.bonds) == 2


def test_choosing_a_node_does_not_move_the_picture(pair, place, qtbot):
    before = place.picture.pixel_of(pair[0])
    place.list.view.chosen.emit(pair[0])
    assert place.detail.isVisible()
    assert place.picture.pixel_of(pair[0]) == before


def test_the_list_is_filtered_by_words(pair, place, qtbot):
    place.list.field.line.setText("reseau")
    qtbot.waitUntil(lambda: place.list._model.count() == 1)
    assert place.list.view.accessibleName() == "Netzwerk"
