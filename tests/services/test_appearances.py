import pytest

from desktop_app.domain.appearance import PARTS
from desktop_app.domain.cooperation import PartnerRole
from desktop_app.domain.event import ParticipantRole
from desktop_app.domain.reference import Kind
from desktop_app.services import appearances, find, people, quotes, show, tags
from desktop_app.services.appearances import Part


@pytest.fixture
def book(sample_book):
    return sample_book


def seen(book, text, kinds=None):
    named = find.resolve(book, text, kinds=kinds)
    where = appearances.where(book, Kind(named.kind), named.id)
    return {(one.record.kind.value, one.record.title, one.part.value) for one in where}


STORY = "Vertiefung der deutsch-französischen Beziehungen im Bereich Kunststoff"
COOPERATION = "INNONET Kunststoff × Plastipolis"


def test_a_cluster_appears_in_cooperations_events_agreements_stories_and_people(book):
    assert seen(book, "INNONET Kunststoff") == {
        ("cooperation", COOPERATION, "partner"),
        ("story", STORY, "partner"),
        ("story", STORY, "claimant"),
        ("event", "Kontakt hergestellt", "participant"),
        ("event", "Erstes Treffen", "participant"),
        ("event", "Workshop", "participant"),
        ("event", "Expertenreise nach Frankreich", "guest"),
        ("event", "Partnerschaftserklärung", "signatory"),
        ("agreement", "Partnerschaftserklärung", "signatory"),
        ("person", "Nadine Kaiser", "coordinated"),
    }


def test_a_speaker_appears_in_the_quote_the_story_that_prints_it_and_the_consent(book):
    found = seen(book, "Nadine Kaiser")
    assert ("story", STORY, "quoted") in found
    assert ("consent", "Nadine Kaiser", "consenting") in found
    assert ("organisation", "Wirtschaftsförderung Nordschwarzwald", "staff") in found
    assert ("cluster", "INNONET Kunststoff", "coordinator") in found
    assert [part for kind, _, part in found if kind == "quote"] == ["speaker"]


def test_a_contact_named_twice_by_a_story_appears_in_it_once(book):
    found = appearances.where(
        book, Kind.PERSON, find.resolve(book, "Aude Pélisson-Schecker").id
    )
    assert [one.record.title for one in found if one.part is Part.CONTACT] == [
        COOPERATION,
        STORY,
    ]


def test_fairs_quotes_pictures_and_events_appear_where_they_are_used(book):
    assert seen(book, "FAKUMA") == {("event", "Erstes Treffen", "occasion")}
    assert seen(book, "Kunststoffgranulat") == {("story", STORY, "pictured")}
    assert seen(book, "Partnerschaftserklärung", ["event"]) == {
        ("agreement", "Partnerschaftserklärung", "occasion")
    }
    assert seen(book, COOPERATION) == {("story", STORY, "subject")}


def test_a_source_appears_in_everything_it_proves(book):
    found = seen(book, show.listing(book, "sources")[0]["id"])
    assert {kind for kind, _, _ in found} >= {"person", "cluster", "event", "story", "quote"}
    assert {part for _, _, part in found} == {"source"}


def test_a_tag_appears_on_what_bears_it(book):
    key = people.add_person(book, "Ida Muster")
    tag = tags.add_tag(book, Kind.PERSON, key, "Kunststoff")
    where = appearances.where(book, Kind.TAG, tag)
    assert [(one.record.id, one.part) for one in where] == [(key, Part.TAG)]


def test_what_lies_in_the_bin_is_no_place_to_appear_in(book):
    before = seen(book, "Nadine Kaiser")
    quotes.remove_quote(book, show.listing(book, "quotes")[0]["id"])
    gone = before - seen(book, "Nadine Kaiser")
    assert {(kind, part) for kind, _, part in gone} == {
        ("quote", "speaker"),
        ("story", "quoted"),
    }
    book.undo()
    assert seen(book, "Nadine Kaiser") == before


def test_many_records_of_a_kind_take_one_query(book, queries):
    keys = [row["id"] for row in show.listing(book, "organisations")]
    with queries() as statements:
        found = appearances.appearances_of(book, Kind.ORGANISATION, keys)
    assert set(found) == set(keys)
    assert len([one for one in statements if "SELECT" in one]) == 1


def test_the_page_of_a_record_says_where_it_appears(book):
    where = show.show(book, "UBIFRANCE")["appears_in"]
    assert [(one["title"], one["part"]) for one in where] == [
        (COOPERATION, "supporter"),
        ("Erstes Treffen", "supporter"),
        (STORY, "supporter"),
    ]


def test_every_role_of_partners_and_participants_is_a_part_with_a_name():
    assert {*PartnerRole, *ParticipantRole} <= {*Part}
    assert set(PARTS) == set(Part)
