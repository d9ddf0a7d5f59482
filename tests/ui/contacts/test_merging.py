"""Two marked contacts are merged from the list, and split from the menu of the record."""

from desktop_app.services import merge, people


def mark(place, *titles):
    from PySide6.QtCore import QItemSelectionModel

    view, flags = place.list.view, QItemSelectionModel.SelectionFlag
    view.clearSelection()
    for key in titles:
        row = view.model().row(key)
        view.selectionModel().select(view.model().index(row, 0), flags.Select | flags.Rows)


def test_two_marked_rows_are_compared_the_older_one_first(place, book, key_of, qtbot):
    newer = people.add_person(book, "Lucie Bernard-Exemple")
    older = key_of("Lucie Bernard")
    place.list.restart()
    mark(place, newer, older)
    (join,) = (one for one in place.commands() if one.name == "Merge the two …")
    assert join.can_run()
    with qtbot.waitSignal(place.compared) as heard:
        join.run()
    assert heard.args == [older, newer]


def test_one_or_three_rows_cannot_be_merged(place, key_of):
    names = ("Lucie Bernard", "Nadine Kaiser", "Aude Pélisson-Schecker")
    for marked in (names[:1], names):
        mark(place, *map(key_of, marked))
        assert not place.merging.two()


def test_a_merged_record_offers_to_split_it_and_says_from_whom(place, book, key_of, german):
    kept = key_of("Lucie Bernard")
    place.open(kept)
    (split,) = (one for one in place.commands() if one.name == "Split …")
    assert not split.can_run()
    dropped = people.add_person(book, "L. Bernard")
    merge.merge(book, kept, dropped)
    assert split.can_run()
    assert split.words(german) == "Von L. Bernard trennen"
    split.run()
    assert people.whole(book, dropped).title == "L. Bernard"
    assert not split.can_run()


def test_the_old_key_opens_the_record_that_was_kept(place, book, key_of):
    kept = key_of("Nadine Kaiser")  # not the first of the list, which is shown otherwise
    dropped = people.add_person(book, "N. Kaiser")
    merge.merge(book, kept, dropped)
    place.open(dropped)
    assert place.person.person.id == kept
