"""Clusters are listed, found, begun, deleted and brought back."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from desktop_app.domain.organisation import Region
from desktop_app.domain.reference import Kind
from desktop_app.services import clusters, fields, find, listing, merge, organisations, sample
from desktop_app.ui import text
from desktop_app.words import Words


def rows(place):
    """What the list reads out, heads included."""
    model = place.list.model
    return [model.look(row).spoken for row in range(model.rowCount(QModelIndex()))]


def typed(line, qtbot, words):
    line.insert(words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_an_empty_book_asks_for_the_first_cluster(window, place, qtbot):
    assert place.fresh.isVisible()
    assert place.list._empty.isVisible()
    qtbot.mouseClick(place.list._empty._button, Qt.MouseButton.LeftButton)
    typed(place.fresh.entry.line, qtbot, "INNONET Kunststoff")
    assert place.page.isVisible()
    assert place.page.title._read.text() == "INNONET Kunststoff"
    assert rows(place) == ["I", "INNONET Kunststoff"]
    assert window.windowTitle() == "INNONET Kunststoff – Brückenbuch"


def test_a_row_names_region_field_and_members(innonet, window, place):
    assert rows(place) == [
        "I",
        "INNONET Kunststoff, Nordschwarzwald · Kunststoff, 75 Mitglieder",
    ]


def test_the_rows_of_a_window_need_one_query(book, innonet, window, place, queries):
    for n in range(40):
        clusters.add_cluster(book, f"Beispielnetz {n:02}")
    place.list.restart()
    with queries() as statements:
        place.list.model.look(5)
        place.list.model.look(14)
    assert len([one for one in statements if one.lstrip().startswith("SELECT")]) == 1


def test_typing_into_the_filter_shows_what_fits(book, innonet, window, place, qtbot):
    clusters.add_cluster(book, "Plastipolis", region=Region(name="Rhône-Alpes"))
    place.list.field.line.setText("rhone")
    qtbot.waitUntil(lambda: place.list.model.count() == 1)
    assert rows(place) == ["P", "Plastipolis, Rhône-Alpes"]
    place.list.field.line.setText("zzz")
    qtbot.waitUntil(lambda: place.list._nothing.isVisible())


def test_the_list_can_stand_below_fields_countries_or_regions(book, innonet, window, place):
    clusters.add_cluster(book, "Cluster Exemple Santé", field="Santé")
    clusters.add_cluster(book, "Ohne alles")
    place.list._segments._segments["field"].click()
    heads = [spoken for spoken in rows(place) if "," not in spoken]
    assert heads == ["Kunststoff", "Santé", "Ohne Fachgebiet", "Ohne alles"]
    place.list._segments._segments["country"].click()
    assert rows(place)[0] == "Deutschland"
    assert "Ohne Land" in rows(place)
    place.list._segments._segments["region"].click()
    assert rows(place)[0] == "Nordschwarzwald"
    assert "Ohne Region" in rows(place)


def test_ctrl_n_begins_a_new_cluster_and_escape_goes_back(innonet, window, place, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert place.fresh.entry.line.hasFocus()
    qtbot.keyClick(place.fresh.entry.line, Qt.Key.Key_Escape)
    assert place.page.isVisible()
    assert place.page.key == innonet
    assert listing.count(place._desk.book, Kind.CLUSTER) == 1


def test_del_deletes_and_the_toast_brings_it_back(book, innonet, window, place, qtbot):
    clusters.add_cluster(book, "Plastipolis")
    window.visit("cluster", innonet)
    place.list.view.setFocus()
    qtbot.keyClick(place.list.view, Qt.Key.Key_Delete)
    assert place.page.title._read.text() == "Plastipolis"
    assert window.toast._words.whole == "Cluster löschen"
    window.toast._button.click()
    assert rows(place)[1].startswith("INNONET Kunststoff")


def test_del_in_a_field_deletes_a_letter_and_not_the_cluster(
    book, innonet, window, place, qtbot
):
    window.visit("cluster", innonet)
    place.page.title.edit()
    place.page.title._editor.setCursorPosition(0)
    qtbot.keyClick(place.page.title._editor, Qt.Key.Key_Delete)
    assert listing.count(book, Kind.CLUSTER) == 1


def test_deleting_the_last_cluster_asks_for_a_new_one(innonet, window, place):
    place.delete()
    assert place.fresh.isVisible()
    assert place.page.key is None


def test_an_ordinary_organisation_is_no_longer_in_the_list(book, innonet, window, place):
    place.unmake()
    assert rows(place) == []
    assert organisations.whole(book, innonet).title == "INNONET Kunststoff"


def test_a_change_elsewhere_moves_the_row_and_keeps_the_chosen_one(
    book, innonet, window, place
):
    other = clusters.add_cluster(book, "Plastipolis")
    window.visit("cluster", innonet)
    name = organisations.whole(book, other).names[0]
    fields.change_field(book, "organisation_name", name.id, "text", "Allizé-Plasturgie")
    assert rows(place)[:2] == ["A", "Allizé-Plasturgie"]
    assert place.list.model.key(place.list.view.currentIndex()) == innonet


def test_a_click_on_a_row_opens_it_after_writing_what_was_typed(book, innonet, window, place):
    other = clusters.add_cluster(book, "Plastipolis")
    window.visit("cluster", innonet)
    town = place.page.about.fields[("organisation", "city")]
    town.edit()
    town._editor.setText("Horb")
    place.list.view.step(1)
    assert place.page.key == other
    assert organisations.whole(book, innonet).region.city == "Horb"


def test_a_refused_word_keeps_the_page_where_it_is(book, innonet, window, place):
    clusters.add_cluster(book, "Plastipolis")
    window.visit("cluster", innonet)
    place.page.title.edit()
    place.page.title._editor.setText(" ")
    place.list.view.step(1)
    assert place.page.key == innonet
    assert place.page.title._refusal.isVisible()
    assert place.list.model.key(place.list.view.currentIndex()) == innonet
    place.page.title._editor.setText("INNONET")


def test_another_language_is_spoken_at_once(innonet, window, place):
    window.say(Words("fr"))
    assert rows(place)[1] == "INNONET Kunststoff, Nordschwarzwald · Kunststoff, 75 membres"
    assert place.page.people.accessibleName() == "Interlocuteurs"


def test_everything_that_takes_the_focus_has_a_name(book, window, place):
    sample.put_sample(book)
    window.visit("cluster", find.resolve(book, "INNONET Kunststoff").id)
    place.page.figures.rows.all()[0].unfold()
    place.page.people.rows.all()[0].unfold()
    unnamed = [
        part
        for part in window.findChildren(QWidget)
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus
        and isinstance(part, QAbstractButton | QLineEdit)
        and part.isVisible()
        and not part.accessibleName()
    ]
    assert unnamed == []


def test_a_narrow_window_shows_the_page_in_one_column(innonet, window, place, qtbot):
    window.resize(860, 600)
    qtbot.waitUntil(lambda: not place.list.isVisible())
    assert window.width() == 860
    window.show_list()
    assert place.list.isVisible()


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_no_word_of_ours_is_cut(book, window, place, language, qtbot):
    sample.put_sample(book)
    window.say(Words(language))
    window.visit("cluster", find.resolve(book, "Plastipolis").id)
    qtbot.wait(50)  # sections find their heights
    text.cut_short.clear()
    window.resize(1441, 900)
    window.grab()
    assert not {cut for cut in text.cut_short if "Vertiefung" not in cut}


def test_ctrl_and_an_arrow_walk_through_the_clusters(book, innonet, window, place, qtbot):
    other = clusters.add_cluster(book, "Plastipolis")
    window.visit("cluster", innonet)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Down, control)
    assert place.page.key == other
    qtbot.keyClick(window, Qt.Key.Key_Up, control)
    assert place.page.key == innonet


def test_ctrl_f_goes_to_the_filter(innonet, window, place, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert place.list.field.line.hasFocus()


def test_the_way_back_to_a_deleted_cluster_shows_another_one(book, innonet, window, place):
    other = clusters.add_cluster(book, "Plastipolis")
    window.visit("cluster", other)
    clusters.remove_cluster(book, innonet)
    window.visit("cluster", innonet)
    assert place.page.key == other


def test_a_cluster_that_was_merged_leads_to_the_one_that_was_kept(book, innonet, window, place):
    first = clusters.add_cluster(book, "Alpha-Netz")
    twin = clusters.add_cluster(book, "Innonet Kunststoffe")
    place.open(twin)
    merge.merge(book, innonet, twin)
    assert place.page.key == innonet
    place.open(first)
    window.visit(Kind.CLUSTER, twin)
    assert place.page.key == innonet
    window.ways.back()
    assert place.page.key == first
    window.ways.back()
    window.ways.back()
    assert place.page.key == innonet
