"""People and organisations: found in the list, read and changed on their page."""

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import (
    consents,
    listing,
    organisations,
    people,
    quotes,
    reaches,
    removal,
    sample,
)
from desktop_app.services.fields import change_field
from desktop_app.ui import text
from desktop_app.ui.contacts.lists import Whom
from desktop_app.words import Words


def titles(place):
    model = place.list.model
    return [model.look(row).spoken for row in range(model.rowCount())]


def typed(row, qtbot, words):
    row.edit()
    line = row._editor.focusProxy() or row._editor
    line.selectAll()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def met(place):
    return place.person.about.fields["person", "met"]


def test_the_list_shows_people_below_their_letters(place):
    assert titles(place) == [
        "B",
        "Bernard, Lucie, Muster GmbH",
        "K",
        "Kaiser, Nadine, Wirtschaftsförderung Nordschwarzwald",
        "P",
        "Pélisson-Schecker, Dr. Aude, Steinbeis-Europa-Zentrum",
    ]


def test_the_filter_finds_by_what_is_known_of_somebody(place, qtbot):
    qtbot.keyClicks(place.list.field.line, "steinb")
    qtbot.waitUntil(lambda: place.list.model.count() == 1)
    assert "Pélisson-Schecker" in titles(place)[1]


def test_the_page_shows_who_somebody_is_and_where_they_appear(place, key_of):
    place.open(key_of("Nadine Kaiser"))
    page = place.person
    assert page.title._read.text() == "Nadine Kaiser"
    assert page._facts.whole == "Projektleiterin · Wirtschaftsförderung Nordschwarzwald"
    assert page.quotes.rows.all()[0].block._words.whole.startswith("„Für uns sind")
    assert "Verwendet in: Vertiefung" in page.quotes.rows.all()[0].block._below.whole
    (row,) = page.appears.rows()
    assert row.accessibleName().startswith("Vertiefung der deutsch-französischen Beziehungen")
    assert row.accessibleName().endswith("Story · Zitiert")


def test_a_new_contact_is_there_after_its_name_and_enter(place, qtbot, book):
    place.new()
    qtbot.keyClicks(place.draft.title._editor, "Dr. Carla Fischer")
    qtbot.keyClick(place.draft.title._editor, Qt.Key.Key_Return)
    assert place.person.title._read.text() == "Dr. Carla Fischer"
    assert "Fischer, Dr. Carla" in titles(place)
    assert book.undo_label() == "Add contact"
    assert place.person.title._read.hasFocus()


def test_escape_takes_the_new_contact_back_without_a_trace(place, qtbot, book, key_of):
    place.open(key_of("Nadine Kaiser"))
    before = listing.count(book, Kind.PERSON)
    place.new()
    qtbot.keyClicks(place.draft.title._editor, "Dr. Carla")
    qtbot.keyClick(place.draft.title._editor, Qt.Key.Key_Escape)
    assert listing.count(book, Kind.PERSON) == before
    assert place.pages.currentWidget() is place.person
    assert place.person.title._read.text() == "Nadine Kaiser"


def test_deleting_shows_the_neighbour_and_undo_brings_the_row_back(place, book, key_of):
    place.open(key_of("Nadine Kaiser"))
    place.delete()
    assert place.person.title._read.text() == "Dr. Aude Pélisson-Schecker"
    assert not any("Kaiser" in title for title in titles(place))
    book.undo()
    assert any("Kaiser" in title for title in titles(place))


def test_deleting_the_last_contact_leaves_an_invitation(place, book, key_of):
    for title in ("Nadine Kaiser", "Dr. Aude Pélisson-Schecker", "Lucie Bernard"):
        place.open(key_of(title))
        place.delete()
    assert place.pages.currentWidget() is place.blank
    assert place.list._stack.currentWidget() is place.list._empty
    place.blank._button.click()
    assert place.pages.currentWidget() is place.draft
    place.settle()


def test_a_renamed_contact_keeps_the_salutation(place, qtbot, book, key_of):
    key = key_of("Lucie Bernard")
    people.rename_person(book, key, "Frau Lucie Bernard")
    place.open(key)
    title = place.person.title
    title.edit()
    title._editor.selectAll()
    qtbot.keyClicks(title._editor, "Dr. Lucie Martin")
    qtbot.keyClick(title._editor, Qt.Key.Key_Return)
    name = people.whole(book, key).name
    assert (name.salutation, name.title, name.family) == ("Frau", "Dr.", "Martin")


def test_an_invitation_becomes_a_number_that_can_be_called(place, qtbot, book, key_of):
    place.open(key_of("Nadine Kaiser"))
    typed(place.person.reaches.phone, qtbot, "+49 7231 39 0")
    row = place.person.reaches.rows.all()[0]
    assert row.value._read.text() == "+49 7231 39 0"
    assert not place.person.reaches.phone.isVisible()
    assert place.person.reaches.email.isVisible()


class Outside(QObject):
    """Takes the place of the system's mail and telephone programs."""

    def __init__(self):
        super().__init__()
        self.asked = []

    @Slot("QUrl")
    def take(self, url):
        self.asked.append(url.toString())


@pytest.fixture
def outside():
    taken = Outside()
    for scheme in ("mailto", "tel", "https"):
        QDesktopServices.setUrlHandler(scheme, taken, "take")
    yield taken
    for scheme in ("mailto", "tel", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_a_press_calls_writes_and_opens(place, book, key_of, outside):
    key = key_of("Lucie Bernard")
    reaches.add_reach(book, ReachKind.PHONE, "+49 (0)7231 39-0", person=key)
    reaches.add_reach(book, ReachKind.EMAIL, "lucie@exemple.example", person=key)
    reaches.add_reach(book, ReachKind.LINKEDIN, "linkedin.example/in/lucie", person=key)
    place.open(key)
    for row in place.person.reaches.rows.all():
        row.open.click()
    assert outside.asked == [
        "tel:+497231390",
        "mailto:lucie@exemple.example",
        "https://linkedin.example/in/lucie",
    ]


def test_a_number_is_copied_as_it_was_written(place, book, key_of):
    key = key_of("Lucie Bernard")
    reaches.add_reach(book, ReachKind.PHONE, "0711 123 (Sekretariat)", person=key)
    place.open(key)
    place.person.reaches.rows.all()[0].copy.click()
    assert QGuiApplication.clipboard().text() == "0711 123 (Sekretariat)"


def test_a_label_from_a_file_is_said_in_the_language_of_the_window(place, book, key_of):
    key = key_of("Lucie Bernard")
    reaches.add_reach(book, ReachKind.PHONE, "0711 123", person=key, label="home")
    place.open(key)
    assert place.person.reaches.rows.all()[0].value._label_words == "Telefon, privat"


def test_a_number_can_belong_to_a_role_and_stays_behind_with_it(place, book, key_of):
    key = key_of("Lucie Bernard")
    reaches.add_reach(book, ReachKind.PHONE, "+49 7231 39 0", person=key)
    place.open(key)
    row = place.person.reaches.rows.all()[0]
    row._fill_menu()
    action = next(a for a in row.menu.actions() if a.text() == "Muster GmbH")
    action.trigger()
    role = people.whole(book, key).roles[0]
    assert people.whole(book, key).reaches[0].role == role.id
    people.end_role(book, role.id, When.parse("2014"))
    assert row.value._read.text() == "+49 7231 39 0 · Muster GmbH, beendet"


def test_a_refused_number_stands_beneath_and_the_words_stay(place, qtbot, key_of):
    place.open(key_of("Nadine Kaiser"))
    phone = place.person.reaches.phone
    typed(phone, qtbot, "keine")
    assert phone._refusal.text() == "„keine“ ist keine Telefonnummer."
    assert phone._editor.typed() == "keine"
    assert not place.settle()
    qtbot.keyClick(phone._editor, Qt.Key.Key_Escape)


def test_a_role_is_added_at_an_organisation_and_its_function_typed(place, qtbot, book, key_of):
    key = key_of("Nadine Kaiser")
    place.open(key)
    roles = place.person.roles
    roles.begin()
    qtbot.keyClicks(roles.picker.line, "muster")
    qtbot.keyClick(roles.picker.line, Qt.Key.Key_Return)
    function = roles.rows.all()[-1].field("function")
    assert function.editing()
    qtbot.keyClicks(function._editor, "Vorstand")
    qtbot.keyClick(function._editor, Qt.Key.Key_Return)
    assert [role.function for role in people.whole(book, key).roles] == [
        "Projektleiterin",
        "Vorstand",
    ]


def test_a_role_ends_by_words_and_moves_below_the_current_ones(place, qtbot, book, key_of):
    key = key_of("Nadine Kaiser")
    people.add_role(book, key, "Vorstand", organisation=key_of("Muster GmbH"))
    place.open(key)
    first = place.person.roles.rows.all()[0]
    first.unfold()
    typed(first.field("until"), qtbot, "Mai 2015")
    rows = place.person.roles.rows.all()
    assert [row.part.title for row in rows] == ["Vorstand", "Projektleiterin"]
    assert rows[1].part.mark == "früher"
    assert first.field("until")._read.hasFocus()


def test_other_names_are_added_and_deleted(place, qtbot, book, key_of):
    key = key_of("Lucie Bernard")
    place.open(key)
    names = place.person.other_names
    assert not names.isVisible()
    names.show()
    names.begin()
    qtbot.keyClicks(names.entry.line, "Lucie Martin")
    qtbot.keyClick(names.entry.line, Qt.Key.Key_Return)
    assert people.whole(book, key).other_names[0].kind is PersonNameKind.FORMER
    qtbot.keyClick(names.rows.all()[0].head, Qt.Key.Key_Delete)
    assert people.whole(book, key).other_names == ()
    assert book.undo_label() == "Delete name"


def test_an_address_is_typed_on_one_line_and_copied_as_on_an_envelope(place, qtbot, key_of):
    place.open(key_of("Muster GmbH"))
    section = place.organisation.addresses
    section.show()
    section.begin()
    qtbot.keyClicks(section.entry.line, "Musterweg 1, 75172 Pforzheim, DE")
    qtbot.keyClick(section.entry.line, Qt.Key.Key_Return)
    address = place.organisation.organisation.addresses[0]
    assert (address.street, address.postcode, address.city, address.country) == (
        "Musterweg 1",
        "75172",
        "Pforzheim",
        "DE",
    )
    section.rows.all()[0].copy.click()
    assert QGuiApplication.clipboard().text() == "Musterweg 1\n75172 Pforzheim\nDE"


def test_a_consent_says_what_it_covers(place, book, key_of):
    key = key_of("Lucie Bernard")
    place.open(key)
    section = place.person.consents
    section.begin()
    row = section.rows.all()[0]
    for word in ("Druck", "Deutsch"):
        row.ask()
        next(a for a in row.menu.actions() if a.text() == word).trigger()
        row.menu.close()
    found = consents.about(book, [key])[key][0]
    assert (set(found.media), set(found.languages)) == ({"print"}, {"de"})
    assert row.part.sub == "Druck, Deutsch"


def test_a_quote_keeps_the_function_somebody_has_today(place, qtbot, book, key_of):
    key = key_of("Lucie Bernard")
    place.open(key)
    section = place.person.quotes
    section.begin()
    qtbot.keyClicks(section.entry.line, "Wir lernen voneinander.")
    qtbot.keyClick(section.entry.line, Qt.Key.Key_Return)
    said = quotes.said_by(book, key)[0]
    assert (said.text, said.function) == ("Wir lernen voneinander.", "Leitung")
    assert section.rows.all()[0].block._words.whole == "„Wir lernen voneinander.“"


def test_somebody_is_put_into_a_cluster(place, qtbot, book, key_of):
    key = key_of("Muster GmbH")
    place.open(key)
    section = place.organisation.clusters
    section.show()
    section.begin()
    qtbot.keyClicks(section.picker.line, "innonet")
    qtbot.keyClick(section.picker.line, Qt.Key.Key_Return)
    assert organisations.whole(book, key).memberships[0].cluster.title == "INNONET Kunststoff"
    with qtbot.waitSignal(place.navigate) as asked:
        section.rows.all()[0].head.click()
    assert asked.args == ["cluster", key_of("INNONET Kunststoff")]


def test_an_organisation_shows_its_people_and_leads_to_them(place, qtbot, key_of):
    place.open(key_of("Muster GmbH"))
    assert place.list.whom is Whom.ORGANISATIONS
    rows = place.organisation.people.rows.all()
    with qtbot.waitSignal(place.navigate) as asked:
        rows[0].head.click()
    assert asked.args == ["person", key_of("Lucie Bernard")]


def test_typing_over_the_title_corrects_todays_name(place, qtbot, book, key_of):
    key = key_of("Muster GmbH")
    place.open(key)
    title = place.organisation.title
    title.edit()
    title._editor.selectAll()
    qtbot.keyClicks(title._editor, "Muster AG")
    qtbot.keyClick(title._editor, Qt.Key.Key_Return)
    assert [name.text for name in organisations.whole(book, key).names] == ["Muster AG"]
    assert any("Muster AG" in each for each in titles(place))


def test_an_organisation_becomes_a_cluster_and_leads_to_its_page(place, qtbot, book, key_of):
    key = key_of("Muster GmbH")
    place.open(key)
    assert place.shows_organisation()
    place.make_cluster()
    assert not place.shows_organisation()
    with qtbot.waitSignal(place.navigate) as asked:
        place.organisation.as_cluster.click()
    assert asked.args == ["cluster", key]


def test_the_segment_turns_to_the_other_list(place, qtbot):
    segment = place.list._segments._segments[Whom.ORGANISATIONS]
    segment.click()
    assert place.pages.currentWidget() is place.organisation
    assert place.list.whom is Whom.ORGANISATIONS


def test_a_change_elsewhere_is_caught_up_without_losing_what_is_typed(
    place, qtbot, book, key_of
):
    key = key_of("Nadine Kaiser")
    place.open(key)
    met(place).edit()
    qtbot.keyClicks(met(place)._editor, "FAK")
    people.rename_person(book, key, "Nadine Muster")
    assert place.person.title._read.text() == "Nadine Muster"
    assert met(place).editing()
    assert met(place)._editor.typed() == "FAK"
    qtbot.keyClick(met(place)._editor, Qt.Key.Key_Escape)


def test_a_hidden_place_catches_up_when_it_is_shown(place, book, key_of):
    key = key_of("Nadine Kaiser")
    place.open(key)
    place.hide()
    people.add_person(book, "Hugo Dubois")
    removal.remove(book, "person", key)
    place.show()
    place.open(None)
    assert any("Dubois" in title for title in titles(place))
    assert not any("Kaiser" in title for title in titles(place))
    assert place.person.title._read.text() != "Nadine Kaiser"


def test_ctrl_arrows_walk_the_list(place, key_of):
    place.open(key_of("Nadine Kaiser"))
    place.ways.next()
    assert place.person.title._read.text() == "Dr. Aude Pélisson-Schecker"
    place.ways.previous()
    assert place.person.title._read.text() == "Nadine Kaiser"


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_every_control_has_a_name_in_every_language(place, language, key_of):
    for title in ("Nadine Kaiser", "Muster GmbH"):
        place.open(key_of(title))
        place.say(Words(language))
        page = place.pages.currentWidget()
        unnamed = [
            part
            for part in page.findChildren(QAbstractButton) + page.findChildren(QLineEdit)
            if part.isVisible() and not part.accessibleName()
        ]
        assert unnamed == []


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_no_label_of_ours_is_cut(place, language, key_of, qapp):
    for title in ("Nadine Kaiser", "Muster GmbH"):
        place.open(key_of(title))
        place.say(Words(language))
        qapp.processEvents()
        text.cut_short.clear()
        place.grab()
        page = place.pages.currentWidget()
        labels = {row._label.whole for row in page.findChildren(type(met(place)))}
        assert not labels & text.cut_short


def test_a_change_of_one_field_asks_the_book_only_a_little(place, book, key_of, queries):
    place.open(key_of("Nadine Kaiser"))
    change_field(book, "person", key_of("Nadine Kaiser"), "met", "FAKUMA")
    with queries() as statements:
        change_field(book, "person", place._key, "met", "Moulding Expo")
    assert len(statements) < 70


def test_the_sample_may_go_while_it_is_shown(place, book, key_of):
    place.open(key_of("Nadine Kaiser"))
    sample.remove_sample(book)
    assert place.person.title._read.text() == "Lucie Bernard"


def test_choosing_another_row_writes_down_the_new_contact_first(place, qtbot, book, key_of):
    place.new()
    qtbot.keyClicks(place.draft.title._editor, "Hugo Dubois")
    place.list.chosen.emit(key_of("Lucie Bernard"))
    assert any("Dubois" in title for title in titles(place))
    assert place.person.title._read.text() == "Lucie Bernard"


def test_a_change_of_one_field_leaves_the_list_as_it_is(place, qtbot, book, key_of):
    key = key_of("Nadine Kaiser")
    place.open(key)
    model = place.list.model
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.layoutChanged):
        change_field(book, "person", key, "met", "FAKUMA")
    assert place.list.view.currentIndex().row() == model.row(key)


def test_a_changed_family_name_moves_the_row_and_keeps_it_chosen(place, book, key_of):
    key = key_of("Nadine Kaiser")
    place.open(key)
    change_field(book, "person", key, "family", "Amann")
    assert titles(place)[:2] == ["A", "Amann, Nadine, Wirtschaftsförderung Nordschwarzwald"]
    assert place.list.model.key(place.list.view.currentIndex()) == key
