"""The page of a cluster is read, typed over, and leads to what it belongs with."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.completeness import Goal
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import (
    clusters,
    cooperations,
    find,
    history,
    listing,
    organisations,
    people,
    sample,
    sources,
    stories,
)
from desktop_app.ui.clusters.beginning import begin
from desktop_app.ui.timeline.strand_colours import place_of
from desktop_app.words import Words


@pytest.fixture
def page(innonet, window, place):
    window.visit("cluster", innonet)
    return place.page


def enter(section, qtbot, words):
    section.begin()
    section.entry.line.insert(words)
    qtbot.keyClick(section.entry.line, Qt.Key.Key_Return)


def write(field, qtbot, words):
    field.edit()
    line = field._editor.focusProxy() or field._editor
    line.selectAll()
    line.insert(words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def titles(section):
    return [row.part.title for row in section.rows.all()]


def test_the_sample_is_shown_whole(book, window, place):
    sample.put_sample(book)
    window.visit("cluster", find.resolve(book, "INNONET Kunststoff").id)
    page = place.page
    assert page.title._read.text() == "INNONET Kunststoff"
    assert (
        page._facts.whole
        == "INNONET · unternehmensgetriebenes Netzwerk · Nordschwarzwald, Deutschland"
    )
    assert titles(page.figures) == ["75", "das größte seiner Art im Südwesten Deutschlands"]
    assert titles(page.people) == ["Nadine Kaiser"]
    (cooperation,) = page.cooperations.rows.all()
    assert cooperation.head.accessibleName() == (
        "INNONET Kunststoff × Plastipolis, Partnerschaft · Mai 2015"
    )
    assert cooperation.bridge.accessibleName() == "5 Meilensteine, Okt 2014 bis Mai 2015"
    (story,) = page.stories.rows.all()
    assert story.accessibleName().startswith("Vertiefung der deutsch-französischen Beziehungen")
    assert titles(page.carried.sources)[0].startswith("Vorbilder")


def test_a_name_that_was_misspelt_is_typed_over_in_the_title(book, page, qtbot):
    page.title.edit()
    page.title._editor.setText("INNONET Kunststoffe")
    qtbot.keyClick(page.title._editor, Qt.Key.Key_Return)
    assert clusters.whole(book, page.key).title == "INNONET Kunststoffe"
    assert book.undo_label() == "Change name"


def test_a_figure_is_typed_in_its_own_words(book, page, qtbot):
    enter(page.figures, qtbot, "2015: über 90 Mitglieder")
    newest = clusters.whole(book, page.key).organisation.figures[-1]
    assert (newest.what, newest.text, newest.value) == ("members", "über 90", 90)
    assert newest.as_of.edtf == "2015"
    first, second = page.figures.rows.all()
    assert first.head.accessibleName() == "über 90, Mitglieder · Stand 2015"
    assert (second.part.title, second.part.quiet) == ("75", True)


@pytest.mark.parametrize(
    ("words", "what", "claim"),
    [
        ("2000 Mitglieder", "members", "2000"),
        ("rund 40", "members", "rund 40"),
        ("12 Forschungseinrichtungen", "research", "12"),
        ("das größte Netzwerk im Süden", "statement", "das größte Netzwerk im Süden"),
    ],
)
def test_what_is_counted_is_read_from_the_words(book, page, qtbot, words, what, claim):
    enter(page.figures, qtbot, words)
    newest = clusters.whole(book, page.key).organisation.figures[-1]
    assert (newest.what, newest.text, newest.as_of) == (what, claim, None)


def test_a_forecast_says_so_and_does_not_take_the_place_of_a_claim(book, page):
    organisations.add_figure(
        book, page.key, "members", "100", as_of=When.parse("2030"), forecast=True
    )
    first, second = page.figures.rows.all()
    assert first.part.title == "75"
    assert (second.part.title, second.part.mark) == ("100", "Prognose")
    assert clusters.lines(book, [page.key])[page.key].members == "75"


def test_a_claim_can_be_turned_into_a_forecast(book, page):
    (row,) = page.figures.rows.all()
    row.unfold()
    field = row.field("forecast")
    field.edit()
    field.menu.actions()[1].trigger()
    field.menu.close()
    assert clusters.whole(book, page.key).organisation.figures[0].forecast is True
    assert row.part.mark == "Prognose"


def test_a_long_claim_wraps_and_is_never_cut(book, page):
    claim = "das größte unternehmensgetriebene Netzwerk seiner Art " * 3
    organisations.add_figure(book, page.key, "statement", claim)
    head = page.figures.rows.all()[1].head
    assert head.heightForWidth(300) > head.heightForWidth(900)


def test_the_usual_fields_are_shown_and_the_others_offered(book, page, qtbot):
    town = page.about.fields[("organisation", "city")]
    strategy = page.about.fields[("cluster", "strategy")]
    assert town.isVisible()
    assert not strategy.isVisible()
    page.about._opening(("cluster", "strategy"))()
    strategy._editor.setPlainText("Fachkräfte gewinnen")
    qtbot.keyClick(strategy._editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert clusters.whole(book, page.key).strategy == "Fachkräfte gewinnen"
    assert strategy.isVisible()


def test_a_founding_date_is_typed_as_it_is_said(book, page, qtbot):
    write(page.about.fields[("cluster", "founded")], qtbot, "Herbst 2006")
    assert clusters.whole(book, page.key).founded.edtf == "2006-23"


def test_a_wrong_web_address_is_refused_at_the_field(book, page, qtbot):
    field = page.about.fields[("organisation", "website")]
    write(field, qtbot, "javascript:alert(1)")
    assert field._refusal.isVisible()
    assert organisations.whole(book, page.key).website == ""


def test_a_new_name_with_a_date_renames_and_keeps_the_former_one(book, page, qtbot):
    enter(page.names, qtbot, "seit 2021 Polymeris")
    names = organisations.whole(book, page.key).names
    assert organisations.whole(book, page.key).title == "Polymeris"
    assert [(name.text, name.kind.value) for name in names] == [
        ("INNONET Kunststoff", "former"),
        ("Polymeris", "official"),
    ]
    assert titles(page.names) == ["Polymeris", "INNONET Kunststoff · INNONET"]
    assert page.title._read.text() == "Polymeris"


def test_a_former_name_bears_the_years_typed_before_it(book, page, qtbot):
    enter(page.names, qtbot, "2001–2005 Netzwerk Kunststoff")
    former = organisations.whole(book, page.key).names[-1]
    assert (former.text, former.since.edtf, former.until.edtf) == (
        "Netzwerk Kunststoff",
        "2001",
        "2005",
    )


def test_a_planned_successor_says_that_it_is_planned(book, page, qtbot):
    polymeris = organisations.add_organisation(book, "Polymeris")
    page.successions.begin_successor()
    page.successions.picker.picked.emit("organisation", polymeris)
    page.successions.picker.close()
    (row,) = page.successions.rows.all()
    row.unfold()
    write(row.field("planned"), qtbot, "2020")
    assert row.head.accessibleName() == "Polymeris, geplant, Nachfolger · Fusion · 2020"
    write(row.field("actual"), qtbot, "2021")
    assert row.part.mark == ""
    assert page._chips.itemAt(1).widget().accessibleName() == "jetzt Polymeris"


def test_a_cluster_cannot_go_over_into_itself(page):
    page.successions.begin_successor()
    page.successions.picker.picked.emit("cluster", page.key)
    page.successions.picker.close()
    assert page.successions._refusal.whole == (
        "Eine Organisation kann nicht in sich selbst aufgehen."
    )


def test_a_label_that_ran_out_says_so(book, page):
    organisations.add_label(book, page.key, "ECEI Gold", valid_until=When.parse("2014"))
    assert page.labels.rows.all()[0].part.mark == "abgelaufen"
    assert page.labels.isVisible()


def test_a_code_is_told_from_its_taxonomy(book, page, qtbot):
    enter(page.codes, qtbot, "NACE Rev. 2 22.2")
    (code,) = organisations.whole(book, page.key).classifications
    assert (code.scheme, code.code) == ("NACE Rev. 2", "22.2")


def test_members_join_from_the_book_or_by_name(book, page):
    somebody = people.add_person(book, "Lucie Bernard")
    page.members.add_record("person", somebody)
    page.members.add_named("Muster Formenbau KG")
    assert titles(page.members) == ["Lucie Bernard", "Muster Formenbau KG"]
    assert book.undo_label() == "Add member"


def test_a_member_leads_to_its_page_and_the_pencil_edits_the_membership(
    book, page, window, qtbot
):
    page.members.add_named("Muster Formenbau KG")
    asked = []
    page.followed.connect(lambda kind, key: asked.append(kind))
    (row,) = page.members.rows.all()
    row.head.click()
    assert asked == ["organisation"]
    row.pencil.click()
    write(row.field("until"), qtbot, "2019")
    assert row.part.quiet
    assert row.part.sub == "bis 2019"


def test_somebody_who_is_not_in_the_book_becomes_a_contact_here(book, page):
    page.people.add_named("Lucie Bernard")
    (person,) = organisations.whole(book, page.key).people
    assert person.person.title == "Lucie Bernard"


def test_the_office_of_a_cluster_can_be_reached(book, page, qtbot):
    write(page.reaches.phone, qtbot, "+33 4 56 78 90")
    (reach,) = organisations.whole(book, page.key).reaches
    assert reach.value == "+33 4 56 78 90"
    assert [row.value._read.text() for row in page.reaches.rows.all()] == [reach.value]


def test_a_cooperation_is_started_with_the_other_partner(book, page):
    other = clusters.add_cluster(book, "Plastipolis")
    asked = []
    page.followed.connect(lambda kind, key: asked.append((kind, key)))
    page.cooperations.picker.picked.emit("cluster", other)
    (key,) = cooperations.keys_of(book, page.key)
    assert asked == [("cooperation", key)]
    (row,) = page.cooperations.rows.all()
    assert row.head.accessibleName().startswith("INNONET Kunststoff × Plastipolis")


def test_the_page_hears_when_somebody_it_names_is_renamed(book, page):
    page.people.add_named("Lucie Bernard")
    person = organisations.whole(book, page.key).people[0].person.id
    people.rename_person(book, person, "Lucie Lambert")
    assert titles(page.people) == ["Lucie Lambert"]


def test_a_source_of_a_figure_is_unfolded_when_it_is_asked_for(book, page):
    source = sources.add_source(book, "press", "Pressemitteilung")
    figure = organisations.add_figure(book, page.key, "members", "80", source=source)
    row = next(row for row in page.figures.rows.all() if row.part.key == figure)
    row.unfold()
    row.field("source_id").wanted.emit("source", source)
    (shown,) = page.carried.sources.rows.all()
    assert shown.unfolded()


def test_empty_rare_sections_stand_behind_one_button(page):
    assert not page.labels.isVisible()
    assert not page.codes.isVisible()
    offers = [words for words, _ in page.more_left._offers]
    assert "Qualitätslabel hinzufügen" in offers
    page.more_left._offers[offers.index("Qualitätslabel hinzufügen")][1]()
    assert page.labels.entry.line.hasFocus()


def test_a_colour_is_chosen_from_a_menu_in_words(book, page):
    field = page.about.fields[("cluster", "colour")]
    field.edit()
    field.menu.actions()[2].trigger()
    field.menu.close()
    assert clusters.whole(book, page.key).colour == "2"
    assert field._read.text() == "Violett"


def test_a_new_cluster_gets_the_next_colour(book, innonet):
    other = clusters.add_cluster(book, "Plastipolis")
    assert [clusters.whole(book, key).colour for key in (innonet, other)] == ["0", "1"]


def test_a_cluster_without_a_colour_keeps_the_same_one_everywhere():
    assert place_of("", "a") == place_of("", "a") != place_of("", "b")
    assert place_of("99", "a") == place_of("", "a")


def test_hostile_words_are_shown_as_they_are(book, page, qtbot):
    enter(page.figures, qtbot, "<img src=x> =1+1")
    assert "<img src=x> =1+1" in titles(page.figures)


def test_the_history_of_a_part_belongs_to_the_cluster(book, page, qtbot):
    enter(page.figures, qtbot, "80 Mitglieder")
    assert next(step.label for step in history.steps(book, page.key)) == "Add figure"


def test_stories_that_quote_a_figure_are_found(book, innonet):
    story = stories.start_story(book, "Ein Vorbild")
    figure = organisations.whole(book, innonet).figures[0]
    assert stories.keys_of(book, innonet) == []
    stories.choose_figures(book, story, [figure.id])
    assert stories.keys_of(book, innonet) == [story]


def test_the_words_of_a_claim_follow_the_language(page, window):
    window.say(Words("en"))
    assert page.figures.rows.all()[0].head.accessibleName() == "75, Members"


def test_of_many_members_the_first_are_shown_until_all_are_asked_for(book, page):
    for n in range(30):
        clusters.add_new_member(book, page.key, f"Muster {n:02} GmbH")
    assert len(page.members.rows.all()) == 25
    assert page.members.rest.text() == "Alle 30 anzeigen"
    page.members.rest.click()
    assert len(page.members.rows.all()) == 30
    clusters.add_new_member(book, page.key, "Muster 31 GmbH")
    assert len(page.members.rows.all()) == 31


def test_the_dots_offer_what_else_can_be_done(book, page, place):
    page.more.click()
    offered = [action.text() for action in page.more.menu.actions()]
    assert offered == [
        "Kooperation anlegen",
        "Profil als PDF sichern …",
        "Profil drucken …",
        "Zur gewöhnlichen Organisation machen",
        "Cluster löschen",
    ]
    page.more.menu.actions()[-1].trigger()
    page.more.menu.close()
    assert listing.count(book, Kind.CLUSTER) == 0


def test_a_change_that_does_not_concern_the_page_reads_nothing_for_it(book, page, queries):
    other = clusters.add_cluster(book, "Plastipolis")
    shown = page.about.fields[("organisation", "region")]
    shown.show_value("as it was painted")
    organisations.add_label(book, other, "ECEI Gold")
    assert shown._read.text() == "as it was painted"


def test_what_a_portal_misses_is_one_click_away(page, qtbot):
    section = page.completeness
    gap = next(one for one in section._criteria if one.field == ("cluster", "services"))
    button = next(each for each, one in section._buttons.items() if one is gap)
    qtbot.mouseClick(section._fold, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.about.fields[("cluster", "services")].editing()


@pytest.mark.parametrize("goal", list(Goal))
def test_every_goal_of_completeness_begins_something(page, goal):
    begin(page, goal)
    begun = (
        *(page.figures.entry.isVisible(), page.reaches.phone.editing()),
        *(page.reaches.email.editing(), page.addresses.entry.isVisible()),
        *(page.people.picker.isVisible(), page.cooperations.picker.isVisible()),
    )
    assert sum(begun) == 1
