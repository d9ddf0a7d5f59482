import pytest

from desktop_app.domain.errors import Gone, Missing, UserError
from desktop_app.domain.facet import Facet, FacetKind
from desktop_app.domain.merging import Pick, Side
from desktop_app.domain.organisation import NameKind, SuccessionKind
from desktop_app.domain.pin import Search
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.reference import Kind
from desktop_app.services import (
    clusters,
    custom_fields,
    duplicates,
    find,
    follow_ups,
    merge,
    organisations,
    people,
    pins,
    quotes,
    reaches,
    removal,
    tags,
)
from desktop_app.services.fields import change_field

MAIL, PHONE = "l.bernard@exemple.example", "+33 4 74 11 11 11"


@pytest.fixture
def two(book):
    """The same person twice: from a fair, and from the address book."""
    house = organisations.add_organisation(book, "Exemple Plasturgie")
    fair = people.add_person(book, "L. Bernard", organisation=house, phone=PHONE, email=MAIL)
    change_field(book, "person", fair, "note", "Sucht Partner für Rezyklat")
    known = people.add_person(
        book, "Lucie Bernard", language="fr", email="lucie@exemple.example"
    )
    change_field(book, "person", known, "note", "Kontakt über das EEN")
    return known, fair


def person(book, key):
    return people.whole(book, key)


def values(book, key):
    return sorted(reach.value for reach in person(book, key).reaches)


def test_everything_of_both_is_in_the_one_that_is_kept(book, two):
    known, fair = two
    follow_ups.add_follow_up(book, "Anrufen", about=(Kind.PERSON, fair))
    quote = quotes.add_quote(book, "„Wir suchen Partner.“", speaker=fair)
    merge.merge(book, known, fair)
    one = person(book, known)
    assert values(book, known) == sorted((PHONE, MAIL, "lucie@exemple.example"))
    assert [role.organisation.title for role in one.roles] == ["Exemple Plasturgie"]
    assert one.note == "Kontakt über das EEN\n\nSucht Partner für Rezyklat"
    assert [step.what for step in one.extras.follow_ups] == ["Anrufen"]
    assert quotes.whole(book, quote).speaker.id == known


def test_the_name_that_goes_is_kept_as_another_name(book, two):
    merge.merge(book, *two)
    assert person(book, two[0]).title == "Lucie Bernard"
    assert [name.text for name in person(book, two[0]).other_names] == ["L. Bernard"]
    assert find.find(book, "L. Bernard")[0].id == two[0]


def test_the_right_name_may_be_chosen(book, two):
    known, fair = two
    merge.merge(book, fair, known, [Pick(what="name", side=Side.RIGHT)])
    assert person(book, fair).title == "Lucie Bernard"
    assert [name.text for name in person(book, fair).other_names] == ["L. Bernard"]


def test_what_is_empty_is_filled_and_what_is_not_stays(book, two):
    known, fair = two
    change_field(book, "person", known, "met", "EEN")
    change_field(book, "person", fair, "met", "FAKUMA")
    merge.merge(book, fair, known)
    assert (person(book, fair).language, person(book, fair).met) == ("fr", "FAKUMA")


def test_a_choice_leaves_out_the_mail_of_one_side(book, two):
    known, fair = two
    merge.merge(book, known, fair, [Pick(what="email", side=Side.LEFT)])
    assert values(book, known) == sorted((PHONE, "lucie@exemple.example"))
    merge.split(book, fair)
    assert values(book, fair) == sorted((PHONE, MAIL))


def test_what_neither_side_should_keep_goes_and_comes_back_with_the_split(book, two):
    known, fair = two
    field = custom_fields.add_custom_field(book, Kind.PERSON, "Steckenpferd")
    custom_fields.say_custom(book, fair, field, "Schach")
    gone = ("email", "phone", "role", "language", "note", f"custom.{field}")
    merge.merge(book, known, fair, [Pick(what=what, side=Side.NEITHER) for what in gone])
    one = person(book, known)
    assert (one.reaches, one.roles, one.language, one.note, one.extras.custom) == (
        *((), (), "", "", ()),
    )
    merge.split(book, fair)
    assert values(book, fair) == sorted((PHONE, MAIL))
    assert person(book, known).language == "fr"
    assert [own.value for own in person(book, fair).extras.custom] == ["Schach"]


def test_of_two_names_one_stays(book, two):
    with pytest.raises(UserError, match="name"):
        merge.merge(book, *two, [Pick(what="name", side=Side.NEITHER)])


def test_an_unknown_choice_is_refused(book, two):
    with pytest.raises(UserError):
        merge.merge(book, *two, [Pick(what="shoe size", side=Side.LEFT)])


def test_what_both_say_is_said_once(book, two):
    known, fair = two
    for key in two:
        reaches.add_reach(book, ReachKind.WEB, "exemple.example", person=key)
        tags.add_tag(book, Kind.PERSON, key, "Kunststoff")
        pins.pin_record(book, key)
    merge.merge(book, known, fair)
    assert values(book, known).count("exemple.example") == 1
    assert len(person(book, known).extras.tags) == 1
    assert len(pins.pinned(book)) == 1


def test_the_same_role_takes_the_numbers_of_both(book):
    house = organisations.add_organisation(book, "Exemple Plasturgie")
    known, fair = (
        people.add_person(book, "Lucie Bernard", organisation=house, phone=number)
        for number in (PHONE, "+33 6 11 11 11 11")
    )
    merge.merge(book, known, fair)
    (role,) = person(book, known).roles
    assert {reach.role for reach in person(book, known).reaches} == {role.id}


def test_two_entries_in_one_own_field_are_joined(book, two):
    field = custom_fields.add_custom_field(book, Kind.PERSON, "Steckenpferd")
    for key, said in zip(two, ("Schach", "Segeln"), strict=True):
        custom_fields.say_custom(book, key, field, said)
    merge.merge(book, *two)
    assert [one.value for one in person(book, two[0]).extras.custom] == ["Schach / Segeln"]


def test_the_old_key_leads_to_the_record_that_is_kept(book, two):
    known, fair = two
    merge.merge(book, known, fair)
    for text in (fair, fair[:20], "L. Bernard"):
        assert find.resolve(book, text).id == known


def test_the_old_key_leads_through_several_merges(book, two):
    known, fair = two
    third = people.add_person(book, "Lucie Bernard-Exemple")
    merge.merge(book, known, fair)
    merge.merge(book, third, known)
    assert find.resolve(book, fair).id == third


def test_a_merge_is_one_step_and_undone_at_once(book, two):
    before = [person(book, key) for key in two]
    merge.merge(book, *two)
    assert book.undo().label == "Merge records"
    assert [person(book, key) for key in two] == before


def test_a_split_is_possible_long_after_and_leaves_what_was_changed_since(book, two):
    known, fair = two
    merge.merge(book, known, fair)
    change_field(book, "person", known, "language", "de")
    new = reaches.add_reach(book, ReachKind.MOBILE, "+33 6 22 22 22 22", person=known)
    moved = next(reach for reach in person(book, known).reaches if reach.value == PHONE)
    reaches.change_reach(book, moved.id, "+33 4 74 99 99 99")
    assert merge.split(book, fair).dropped == fair
    assert values(book, fair) == sorted((MAIL, "+33 4 74 99 99 99"))
    assert new in [reach.id for reach in person(book, known).reaches]
    assert (person(book, known).language, person(book, fair).language) == ("de", "")
    assert person(book, fair).note == "Sucht Partner für Rezyklat"
    assert person(book, known).other_names == ()
    assert merge.merged_into(book, known) == []


def test_a_note_written_on_since_stays_whole(book, two):
    known, fair = two
    merge.merge(book, known, fair)
    change_field(book, "person", known, "note", "Neu geschrieben")
    merge.split(book, fair)
    assert [person(book, key).note for key in two] == [
        "Neu geschrieben",
        "Sucht Partner für Rezyklat",
    ]


def test_the_key_of_the_kept_one_splits_what_was_merged_last(book, two):
    known, fair = two
    third = people.add_person(book, "Lucie Bernard-Exemple")
    merge.merge(book, known, fair)
    merge.merge(book, known, third)
    assert merge.split(book, known).dropped == third
    assert merge.split(book, known).dropped == fair
    with pytest.raises(Gone):
        merge.split(book, known)


def test_a_split_can_be_undone(book, two):
    merge.merge(book, *two)
    together = person(book, two[0])
    merge.split(book, two[1])
    book.undo()
    assert person(book, two[0]) == together


def test_a_merged_record_is_not_shown_in_the_bin_and_not_restored_from_it(book, two):
    known, fair = two
    merge.merge(book, known, fair)
    assert removal.in_bin(book) == []
    with pytest.raises(Gone):
        removal.restore(book, "person", fair)


def test_what_was_merged_comes_back_from_the_bin_as_one(book, two):
    known, fair = two
    merge.merge(book, known, fair)
    together = person(book, known)
    removal.remove(book, "person", known)
    with pytest.raises(Missing):
        find.resolve(book, fair)
    with pytest.raises(Gone):
        merge.split(book, fair)
    removal.restore(book, "person", known)
    assert person(book, known) == together
    merge.split(book, fair)
    assert PHONE in values(book, fair)


@pytest.mark.parametrize("drop", ["itself", "house", "bin"])
def test_what_cannot_be_merged_is_refused_and_changes_nothing(book, two, drop):
    known, fair = two
    house = person(book, fair).roles[0].organisation.id
    if drop == "bin":
        removal.remove(book, "person", fair)
    steps = len(book.history())
    with pytest.raises(UserError):
        merge.merge(book, known, {"itself": known, "house": house, "bin": fair}[drop])
    assert len(book.history()) == steps


def test_called_different_from_each_other_says_nothing_once_they_are_one(book, two):
    known, fair = two
    duplicates.tell_apart(book, known, fair)
    merge.merge(book, known, fair)
    merge.split(book, fair)
    assert duplicates.scan(book) == []


def test_an_organisation_keeps_the_other_name_beside_the_official_one(book):
    short = organisations.add_organisation(book, "Exemple Plasturgie")
    full = organisations.add_organisation(book, "Exemple Plasturgie SAS")
    people.add_person(book, "Lucie Bernard", organisation=full)
    merge.merge(book, short, full, [Pick(what="name", side=Side.RIGHT)])
    one = organisations.whole(book, short)
    assert one.title == "Exemple Plasturgie SAS"
    assert {name.text: name.kind for name in one.names} == {
        "Exemple Plasturgie SAS": NameKind.OFFICIAL,
        "Exemple Plasturgie": NameKind.TRADE,
    }
    assert [at.person.title for at in one.people] == ["Lucie Bernard"]


def test_an_organisation_becomes_the_cluster_it_is_merged_with(book):
    plain = organisations.add_organisation(book, "INNONET Kunststoff")
    cluster = clusters.add_cluster(book, "INNONET")
    member = organisations.add_organisation(book, "Muster GmbH")
    clusters.add_member(book, cluster, organisation=member)
    merge.merge(book, plain, cluster)
    assert clusters.keys(book) == [plain]
    assert [one.member.id for one in clusters.whole(book, plain).members] == [member]
    merge.split(book, cluster)
    assert clusters.keys(book) == [cluster]


def test_a_succession_between_the_two_rests_until_they_are_split(book):
    before = organisations.add_organisation(book, "Plastipolis")
    after = organisations.add_organisation(book, "Polymeris")
    organisations.record_succession(book, SuccessionKind.RENAMING, [before], after)
    merge.merge(book, after, before)
    assert organisations.whole(book, after).predecessors == ()
    merge.split(book, before)
    assert [one.before.id for one in organisations.whole(book, after).predecessors] == [before]


def test_a_kept_search_for_a_cluster_follows_it(book):
    kept, gone = (clusters.add_cluster(book, name) for name in ("INNONET", "Innonet"))
    pins.save_search(book, "INNONET", Search(facets=(Facet(FacetKind.CLUSTER, gone),)))
    merge.merge(book, kept, gone)
    assert pins.pinned(book)[0].search.facets[0].value == kept
