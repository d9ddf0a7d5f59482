import pytest

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import new_key
from desktop_app.domain.names import PersonName
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import find, listing, organisations, people, reaches

PAST = When.parse("Mai 2015")


@pytest.fixture
def key(book):
    return people.add_person(book, "Frau Prof. Dr. Ida von der Muster")


def line(book, key):
    return people.lines(book, [key])[key]


def test_a_typed_name_is_taken_apart(book, key):
    name = people.whole(book, key).name
    assert (name.salutation, name.title, name.given) == ("Frau", "Prof. Dr.", "Ida")
    assert (name.particle, name.family) == ("von der", "Muster")
    assert line(book, key).list_name == "Muster, Prof. Dr. Ida von der"


def test_somebody_is_added_with_work_phone_and_mail_in_one_step(book):
    work = organisations.add_organisation(book, "Netz Muster")
    key = people.add_person(
        book,
        "Ida Muster",
        organisation=work,
        function=" Leiterin ",
        phone="0711 123456",
        email="ida@example.org",
    )
    found = people.whole(book, key)
    (role,) = found.roles
    assert (role.function, role.organisation.title) == ("Leiterin", "Netz Muster")
    assert {reach.role for reach in found.reaches} == {role.id}
    assert (line(book, key).phone, line(book, key).email) == (
        "0711 123456",
        "ida@example.org",
    )
    book.undo()
    assert people.keys(book) == []


@pytest.mark.parametrize(
    ("name", "ways"),
    [(" ", {}), ("Ida Muster", {"phone": "no number"}), ("Ida Muster", {"email": "nowhere"})],
)
def test_a_contact_without_a_name_or_with_a_wrong_number_is_refused_whole(book, name, ways):
    with pytest.raises(Invalid):
        people.add_person(book, name, **ways)
    assert listing.count(book, Kind.PERSON) == 0


def test_a_name_that_is_no_more_is_still_found(book, key):
    people.add_name(book, key, "Ida Beispiel", PersonNameKind.BIRTH)
    assert [hit.id for hit in find.find(book, "beispiel")] == [key]
    with pytest.raises(Invalid):
        people.add_name(book, key, " ")


def test_renaming_replaces_every_part_of_the_name(book, key):
    people.rename_person(book, key, PersonName(given="Ida", family="Exemple"))
    assert people.whole(book, key).title == "Ida Exemple"
    with pytest.raises(Invalid):
        people.rename_person(book, key, " ")
    book.undo()
    assert people.whole(book, key).title == "Prof. Dr. Ida von der Muster"


def test_people_are_sorted_by_family_name_with_o_umlaut_as_oe(book):
    names = ("Zoe Abel", "Adam Özdemir", "Bert Ott", "Änne Zorn", "Dr. Carl Oz")
    for name in names:
        people.add_person(book, name)
    assert [line(book, key).name for key in people.keys(book)] == [
        "Zoe Abel",
        "Adam Özdemir",
        "Bert Ott",
        "Dr. Carl Oz",
        "Änne Zorn",
    ]


def test_numbers_of_a_role_stay_behind_when_somebody_leaves(book, key):
    old, new = (organisations.add_organisation(book, name) for name in ("Alt", "Neu"))
    role = people.add_role(book, key, "Leiterin", organisation=old)
    reaches.add_reach(book, ReachKind.PHONE, "0711 111111", person=key, role=role)
    people.add_role(book, key, "Beraterin", organisation=new)
    reaches.add_reach(book, ReachKind.MOBILE, "0170 222222", person=key)
    assert (line(book, key).organisation, line(book, key).phone) == ("Alt", "0711 111111")
    people.end_role(book, role, PAST)
    assert (line(book, key).organisation, line(book, key).phone) == ("Neu", "0170 222222")
    assert len(people.whole(book, key).reaches) == 2
    book.undo()
    assert line(book, key).phone == "0711 111111"


def test_somebody_may_coordinate_one_organisation_from_another(book, key):
    employer, cluster = (organisations.add_organisation(book, n) for n in ("Amt", "Netz"))
    people.add_role(book, key, "Leiterin", organisation=employer, coordinates=cluster)
    for organisation in (employer, cluster):
        assert people.keys(book, organisation=organisation) == [key]
    (at_cluster,) = organisations.whole(book, cluster).people
    assert (at_cluster.person.id, at_cluster.coordinates) == (key, True)


def test_only_one_number_of_a_kind_is_preferred(book, key):
    one, two = (
        reaches.add_reach(book, ReachKind.PHONE, number, person=key)
        for number in ("0711 1111", "0711 2222")
    )
    reaches.prefer_reach(book, one)
    reaches.prefer_reach(book, two)
    assert [one.preferred for one in people.whole(book, key).reaches] == [False, True]
    assert line(book, key).phone == "0711 2222"


def test_a_changed_number_must_still_be_one(book, key):
    phone = reaches.add_reach(book, ReachKind.PHONE, "0711 1111", person=key)
    reaches.change_reach(book, phone, "+49 (0)711 123-4036")
    with pytest.raises(Invalid):
        reaches.change_reach(book, phone, "call me")
    assert people.whole(book, key).reaches[0].value == "+49 (0)711 123-4036"


def test_an_address_is_kept_line_by_line(book, key):
    reaches.add_address(book, person=key, street="Musterweg 1", postcode="70000", city="X")
    assert people.whole(book, key).addresses[0].lines == ("Musterweg 1", "70000 X")


def test_a_person_nobody_added_is_gone(book):
    with pytest.raises(Gone):
        people.whole(book, new_key())


def test_pages_and_lines_take_the_same_number_of_queries_for_many(book, queries):
    many = [people.add_person(book, f"Ida Muster {n}", phone="0711 1111") for n in range(5)]

    def count(read, keys):
        with queries() as statements:
            read(book, keys)
        return len(statements)

    assert count(people.wholes, many) == count(people.wholes, many[:1])
    assert count(people.lines, many) == count(people.lines, many[:1])
