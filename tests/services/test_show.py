import json

import pytest

from desktop_app.domain.errors import Ambiguous, Invalid, Missing
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import (
    cooperations,
    events,
    find,
    follow_ups,
    people,
    removal,
    show,
    tags,
)


@pytest.fixture
def book(sample_book):
    return sample_book


def the(book, name):
    """The only record of a list of the sample."""
    (row,) = show.listing(book, name)
    return show.show(book, row["id"])


def titled(rows):
    return [row["title"] for row in rows]


def test_every_kind_of_record_in_every_list_has_a_shape_that_json_can_write(book):
    person = find.resolve(book, "Nadine Kaiser")
    follow_ups.add_follow_up(book, "Anrufen", about=(Kind.PERSON, person.id))
    tags.add_tag(book, Kind.PERSON, person.id, "Kunststoff")
    for name in show.LISTS:
        rows = show.listing(book, name)
        assert rows, name
        for row in rows:
            shape = show.show(book, row["id"])
            assert {part: shape[part] for part in ("id", "kind", "title")} == row
            assert json.loads(json.dumps(shape)) == shape


def test_the_list_of_organisations_includes_the_clusters(book):
    kinds = {row["title"]: row["kind"] for row in show.listing(book, "organisations")}
    assert kinds["Plastipolis"] == "cluster"
    assert kinds["UBIFRANCE"] == "organisation"
    assert titled(show.listing(book, "clusters")) == ["INNONET Kunststoff", "Plastipolis"]


def test_a_list_nobody_knows_is_refused(book):
    with pytest.raises(Invalid, match="gnomes"):
        show.listing(book, "gnomes")


def test_lists_and_pages_leave_out_what_was_deleted(book):
    key = people.add_person(book, "Ida Muster")
    removal.remove(book, "person", key)
    assert "Ida Muster" not in titled(show.listing(book, "people"))
    with pytest.raises(Missing):
        show.show(book, key)


def test_a_record_is_named_by_a_title_without_the_academic_one_or_a_beginning_of_its_id(
    book,
):
    shape = show.show(book, "Aude Pélisson-Schecker")
    assert shape["title"] == "Dr. Aude Pélisson-Schecker"
    assert show.show(book, shape["id"][:13]) == shape


def test_a_title_of_two_records_is_refused_with_both_ids(book):
    keys = [people.add_person(book, "Ida Muster") for _ in range(2)]
    with pytest.raises(Ambiguous) as refusal:
        show.show(book, "Ida Muster")
    assert all(key in str(refusal.value) for key in keys)


def test_a_person_has_roles_phones_and_emails(book):
    shape = show.show(book, "Dr. Aude Pélisson-Schecker")
    assert shape["name"]["title"] == "Dr."
    assert [role["organisation"]["title"] for role in shape["roles"]] == [
        "Steinbeis-Europa-Zentrum"
    ]
    assert [phone["value"] for phone in shape["phones"]] == ["0711 123 4036"]
    assert [email["value"] for email in shape["emails"]] == ["pelisson@steinbeis-europa.de"]
    (role,) = show.show(book, "Nadine Kaiser")["roles"]
    assert role["coordinates"] == {
        "id": find.resolve(book, "INNONET Kunststoff").id,
        "kind": "cluster",
        "title": "INNONET Kunststoff",
    }


def test_a_figure_keeps_its_qualifier_its_words_and_its_source(book):
    members = show.show(book, "Plastipolis")["figures"][0]
    assert (members["what"], members["value"], members["qualifier"], members["text"]) == (
        "members",
        400,
        "over",
        "über 400",
    )
    assert members["as_of"] is None
    assert members["source"]["kind"] == "source"


def test_a_cooperation_has_its_partners_events_and_agreements(book):
    shape = the(book, "cooperations")
    assert titled(shape["partners"]) == ["INNONET Kunststoff", "Plastipolis"]
    assert [(one["title"], one["role"]) for one in shape["involved"]] == [
        ("Steinbeis-Europa-Zentrum", "broker"),
        ("Enterprise Europe Network", "supporter"),
        ("UBIFRANCE", "supporter"),
        ("Dr. Aude Pélisson-Schecker", "contact"),
    ]
    assert shape["involved"][3]["organisation"]["title"] == "Steinbeis-Europa-Zentrum"
    assert titled(shape["events"])[:2] == ["Erstes Treffen", "Workshop"]
    (agreement,) = shape["agreements"]
    assert titled(agreement["signatories"]) == ["INNONET Kunststoff", "Plastipolis"]
    assert agreement["contents"] == [
        "gegenseitige Mitgliedschaft",
        "enger Austausch",
        "Zusammenarbeit bei der Ausbildung und Gewinnung von Fachkräften",
    ]


def test_every_date_has_the_shape_of_the_date_command(book):
    shape = show.show(book, "Expertenreise nach Frankreich")
    assert shape["when"] == When.parse("Januar 2015").shape()
    first = show.show(book, "Erstes Treffen")["when"]
    assert (first["text"], first["edtf"], first["derived"]) == (
        "während der Messe FAKUMA",
        "2014-10",
        True,
    )


def test_participants_nobody_named_are_shown_in_words(book):
    participants = show.show(book, "Expertenreise nach Frankreich")["participants"]
    assert [(one["title"], one["role"]) for one in participants] == [
        ("INNONET Kunststoff", "guest"),
        ("Plastipolis", "participant"),
        ("französische Unternehmen und Forschungseinrichtungen", "visited"),
    ]
    assert participants[2]["id"] is None


def test_a_story_has_its_blocks_in_each_language_and_the_records_they_show(book):
    shape = the(book, "stories")
    assert list(shape["blocks"]) == ["de", "en", "fr"]
    french = {block["kind"]: block for block in shape["blocks"]["fr"]}
    assert french["section"]["heading"] == "L’appui du SEZ"
    assert french["quote"]["quote"]["speaker"]["title"] == "Nadine Kaiser"
    german = {block["kind"]: block for block in shape["blocks"]["de"]}
    assert [mark["passage"] for mark in german["section"]["remarks"]] == [
        "Themenauszutauschen",
        "die beiden Netzwerk",
    ]
    assert [one["organisation"]["title"] for one in shape["figures"]][::2] == [
        "INNONET Kunststoff",
        "Plastipolis",
    ]


def test_a_quote_shows_who_agreed_to_what(book):
    shape = the(book, "quotes")
    (consent,) = shape["consents"]
    assert (consent["media"], consent["languages"]) == (["print", "web"], ["de", "en", "fr"])
    assert consent["evidence"] == "published by the SEZ on this page"
    assert consent["given"] is None


def test_translations_stand_by_field_and_language(book):
    assert show.show(book, "Workshop")["translations"]["title"] == {
        "en": "Workshop",
        "fr": "Atelier",
    }


def test_showing_many_events_takes_no_more_queries_than_showing_one(book, queries):
    key = cooperations.start_cooperation(book, title="Muster")

    def count():
        with queries() as statements:
            show.show(book, key)
        return len(statements)

    events.add_event(book, key, "Eins", "Mai 2015")
    one = count()
    for number in range(5):
        event = events.add_event(book, key, f"Noch {number}", "Mai 2015")
        events.add_point(book, event, "Punkt")
    assert count() == one


def test_a_name_means_the_person_or_the_fair_and_not_what_is_called_after_them(book):
    assert show.show(book, "Nadine Kaiser")["kind"] == "person"
    assert show.show(book, "FAKUMA")["kind"] == "fair"
    with pytest.raises(Ambiguous):
        show.show(book, "Partnerschaftserklärung")
