"""Contacts from a file: the plan first, then one step that can be taken back."""

import io
from datetime import date

import pytest
from PIL import Image

from desktop_app.domain.draft import (
    Draft,
    DraftAddress,
    DraftKind,
    DraftName,
    DraftPhoto,
    DraftReach,
    DraftRole,
    Extra,
    Reading,
)
from desktop_app.domain.names import PersonName
from desktop_app.domain.organisation import NameKind
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import (
    custom_fields,
    drafted,
    fields,
    history,
    organisations,
    people,
    pictures,
    reaches,
    removal,
)
from desktop_app.services.bring_in import Choice, Fate, carry_out, plan
from desktop_app.store import origins


def email(value):
    return DraftReach(kind=ReachKind.EMAIL, value=value, at_work=True)


def ida(**more):
    told = {
        "file": "kontakte.vcf",
        "line": 1,
        "name": PersonName(title="Dr.", given="Ida", family="Muster"),
        "organisation": "Muster GmbH",
        "department": "Vertrieb",
        "function": "Leiterin",
        "reaches": (email("ida@muster.example"),),
    }
    return Draft(**{**told, **more})


def bring(book, *drafts, **options):
    made = plan(book, Reading(drafts=drafts), **options)
    return made, carry_out(book, made)


def fates(book, *drafts, **options):
    return [row.fate for row in plan(book, Reading(drafts=drafts), **options).rows]


def test_a_plan_writes_nothing(book):
    assert fates(book, ida()) == [Fate.NEW]
    assert people.keys(book) == []


def test_everything_a_draft_says_has_a_place_in_the_book(book):
    whole = ida(
        uid="u1",
        other_names=(DraftName(text="Beispiel", kind=PersonNameKind.BIRTH),),
        language="de",
        further_roles=(DraftRole(organisation="Beirat", function="Mitglied"),),
        addresses=(DraftAddress(street="Weg 1", postcode="07231", city="Ulm", at_work=True),),
        birthday=When.parse("1980-05-01"),
        note="Am Stand kennengelernt",
        tags=("Messe",),
        extras=(Extra(name="X-FOO", value="a;b", escaped=True, parameters=(("TYPE", "x"),)),),
    )
    _, done = bring(book, whole)
    found = people.whole(book, done.records[0])
    with book.read() as session:
        kept = origins.rests(session, [found.id])[found.id]
    again = drafted.person(found, date(2026, 1, 1), kept)
    assert again == Draft(
        **{
            name: getattr(whole, name)
            for name in Draft.__slots__
            if name not in {"file", "line", "remarks"}
        }
    )


def test_one_undo_takes_the_whole_import_back(book):
    bring(book, ida(), ida(line=2, name=PersonName(given="Jan", family="Beispiel")))
    assert len(history.steps(book)) == 1
    book.undo()
    assert people.keys(book) == []
    assert organisations.keys(book) == []


def test_undo_and_redo_leave_a_sound_book_and_the_same_contacts(book):
    _, done = bring(book, ida(tags=("Messe",)), ida(line=2, name=PersonName(family="Zwei")))
    before = {key: people.whole(book, key) for key in done.records.values()}
    book.undo()
    assert book.problems() == []
    book.redo()
    assert book.problems() == []
    assert {key: people.whole(book, key) for key in done.records.values()} == before


def test_undo_of_an_import_leaves_what_was_changed_since(book):
    key = people.add_person(book, "Dr. Ida Muster", email="ida@muster.example")
    bring(book, ida(note="aus der Datei", tags=("Messe",)))
    fields.change_field(book, "person", key, "met", "Hannover")
    book.undo()
    book.undo()
    found = people.whole(book, key)
    assert (found.note, found.met, found.roles, found.extras.tags) == ("", "", (), ())
    assert book.problems() == []


def test_the_same_file_twice_changes_nothing(book):
    drafts = (
        ida(),
        ida(line=9, name=PersonName(family="Nurname"), reaches=(), organisation=""),
    )
    bring(book, *drafts)
    assert fates(book, *drafts) == [Fate.UNCHANGED, Fate.UNCHANGED]
    made, done = bring(book, *drafts)
    assert (made.writes, done.records) == (False, {})


def test_after_undo_the_same_file_is_new_again(book):
    bring(book, ida())
    book.undo()
    assert fates(book, ida()) == [Fate.NEW]


@pytest.mark.parametrize(
    "again",
    [
        ida(function="Chefin"),
        ida(organisation="Ganz anders"),
        ida(reaches=()),
    ],
    ids=["mail and organisation", "mail", "organisation"],
)
def test_somebody_is_known_again_by_name_and_mail_or_organisation(book, again):
    people.add_person(
        book,
        "Dr. Ida Muster",
        organisation=organisations.add_organisation(book, "Muster GmbH"),
        email="Ida@muster.example",
    )
    made = plan(book, Reading(drafts=(again,)))
    assert made.rows[0].fate is Fate.CHANGED


def test_somebody_is_known_again_by_the_identifier_whatever_else_changed(book):
    _, done = bring(book, ida(uid="u1"))
    changed = ida(uid="u1", name=PersonName(given="Ida", family="Neu"), organisation="Andere")
    (row,) = plan(book, Reading(drafts=(changed,))).rows
    assert row.target == done.records[0]
    assert [(one.field, one.before, one.after) for one in row.differences] == [
        ("family", "Muster", "Neu"),
        ("role", "", "Andere · Vertrieb · Leiterin"),
    ]


@pytest.mark.parametrize("again", ["urn:uuid:4fbe-01", "4FBE-01", "4fbe-01"])
def test_an_identifier_is_the_same_with_and_without_its_scheme(book, again):
    _, done = bring(book, ida(uid="urn:uuid:4fbe-01"))
    (row,) = plan(book, Reading(drafts=(ida(uid=again, note="neu"),))).rows
    assert row.target == done.records[0]


def test_a_homonym_is_doubtful_and_not_written(book):
    key = people.add_person(book, "Ida Muster", email="other@elsewhere.example")
    made, done = bring(book, ida())
    (row,) = made.rows
    assert (row.fate, [one.id for one in row.candidates]) == (Fate.DOUBTFUL, [key])
    assert done.records == {}


def test_a_doubtful_one_is_written_as_somebody_says(book):
    key = people.add_person(book, "Ida Muster", email="other@elsewhere.example")
    _, done = bring(book, ida(), decisions={0: key})
    assert done.records[0] == key
    book.undo()
    _, done = bring(book, ida(), decisions={0: Choice.AS_NEW})
    assert done.records[0] != key
    assert fates(book, ida(), decisions={0: Choice.LEAVE_OUT}) == [Fate.LEFT_OUT]


def test_two_of_one_name_that_the_file_tells_apart_are_two(book):
    other = ida(line=2, organisation="Andere", reaches=(email("i@andere.example"),))
    assert fates(book, ida(), other) == [Fate.NEW, Fate.NEW]


def test_the_same_contact_twice_in_a_file_is_written_once(book):
    same, other = ida(line=2), ida(line=3, function="Chefin")
    made = plan(book, Reading(drafts=(ida(), same, other)))
    assert [row.fate for row in made.rows] == [Fate.NEW, Fate.UNCHANGED, Fate.DOUBTFUL]
    assert made.rows[2].values == {"line": "1"}


def test_an_office_address_does_not_make_two_people_one(book):
    people.add_person(book, "Jan Beispiel", email="ida@muster.example")
    assert fates(book, ida()) == [Fate.NEW]


def test_the_same_address_under_a_similar_name_is_doubtful(book):
    people.add_person(book, "Ida Beispiel", email="ida@muster.example")
    assert fates(book, ida()) == [Fate.DOUBTFUL]


def test_organisations_are_found_by_a_former_name(book):
    house = organisations.add_organisation(book, "Alt AG")
    organisations.rename_organisation(book, house, "Neu AG")
    _, done = bring(book, ida(organisation="alt ag"))
    (role,) = people.whole(book, done.records[0]).roles
    assert role.organisation.id == house


def test_an_organisation_named_twice_is_made_once(book):
    other = ida(line=2, name=PersonName(family="Zwei"), reaches=())
    bring(book, ida(), other)
    assert len(organisations.keys(book)) == 1


def test_what_is_new_is_added_and_nothing_taken_away(book):
    _, done = bring(book, ida(note="eins"))
    key = done.records[0]
    fields.change_field(book, "person", key, "note", "zwei")
    further = ida(
        note="drei",
        reaches=(DraftReach(kind=ReachKind.MOBILE, value="0170 1234"),),
        tags=("Messe",),
    )
    bring(book, further)
    found = people.whole(book, key)
    assert [way.value for way in found.reaches] == ["ida@muster.example", "0170 1234"]
    assert found.note == "zwei\n\ndrei"
    assert [tag.name for tag in found.extras.tags] == ["Messe"]


def test_what_was_changed_in_the_book_is_not_undone_by_an_old_file(book):
    _, done = bring(book, ida(uid="u1"))
    key = done.records[0]
    people.rename_person(book, key, "Dr. Ida Richtig")
    (way,) = people.whole(book, key).reaches
    removal.remove(book, "reach", way.id)
    newer = ida(uid="u1", tags=("Messe",))
    made, _ = bring(book, newer)
    assert [one.field for one in made.rows[0].differences] == ["tag"]
    assert people.whole(book, key).title == "Dr. Ida Richtig"


def test_numbers_at_work_stay_behind_when_somebody_leaves(book):
    home = DraftReach(kind=ReachKind.PHONE, value="0711 1234", label="home")
    _, done = bring(book, ida(reaches=(email("ida@muster.example"), home)))
    found = people.whole(book, done.records[0])
    people.end_role(book, found.roles[0].id, When.parse("2015"))
    usable = people.whole(book, found.id).usable_reaches(date(2026, 1, 1))
    assert [way.value for way in usable] == ["0711 1234"]


def test_an_organisation_keeps_its_page_its_seat_and_its_other_name(book):
    house = Draft(
        kind=DraftKind.ORGANISATION,
        organisation="Muster GmbH",
        other_names=(DraftName(text="Muster", kind=PersonNameKind.NICKNAME),),
        reaches=(DraftReach(kind=ReachKind.WEB, value="https://muster.example"),),
        addresses=(DraftAddress(city="Ulm", country="Deutschland"),),
    )
    _, done = bring(book, house)
    found = organisations.whole(book, done.records[0])
    assert (found.website, found.region.city) == ("https://muster.example", "Ulm")
    assert [(name.text, name.kind) for name in found.names] == [
        ("Muster GmbH", NameKind.OFFICIAL),
        ("Muster", NameKind.TRADE),
    ]
    assert fates(book, house) == [Fate.UNCHANGED]


def test_a_column_becomes_a_field_of_the_office_when_asked(book):
    told = ida(extras=(Extra(name="Hobby", value="Schach"), Extra(name="Rest", value="x")))
    _, done = bring(book, told, own_fields=frozenset(["Hobby"]))
    found = people.whole(book, done.records[0])
    assert [(one.name, one.value) for one in found.extras.custom] == [("Hobby", "Schach")]
    assert [one.name for one in custom_fields.fields(book, Kind.PERSON)] == ["Hobby"]
    with book.read() as session:
        assert "Rest" in origins.rests(session, [found.id])[found.id][0][1]


def picture(form="PNG"):
    out = io.BytesIO()
    Image.new("RGB", (4, 4), "red").save(out, form)
    return out.getvalue()


def test_a_photo_is_painted_anew_and_shows_the_person(book):
    content = picture().replace(b"IEND", b"IEND")
    _, done = bring(book, ida(photo=DraftPhoto(content=content)))
    key = people.whole(book, done.records[0]).portrait
    shown = pictures.whole(book, key)
    assert [person.id for person in shown.persons] == [done.records[0]]
    assert (shown.width, shown.media_type) == (4, "image/png")


def test_a_picture_that_cannot_be_painted_lies_among_the_files(book):
    photo = DraftPhoto(content=picture("GIF"), media_type="image/gif")
    _, done = bring(book, ida(photo=photo))
    found = people.whole(book, done.records[0])
    assert found.portrait is None
    assert [file.name for file in found.extras.attachments] == ["photo.gif"]


def test_a_record_that_was_deleted_meanwhile_comes_in_anew(book):
    _, done = bring(book, ida(uid="u1"))
    made = plan(book, Reading(drafts=(ida(uid="u1", note="neu"),)))
    removal.remove(book, "person", done.records[0])
    again = carry_out(book, made)
    assert again.records[0] != done.records[0]
    assert people.keys(book) == [again.records[0]]


def test_who_is_told_how_far_it_is_may_stop_it(book):
    class Stopped(Exception):
        pass

    def stop(_done, _all):
        raise Stopped

    made = plan(book, Reading(drafts=(ida(),)))
    with pytest.raises(Stopped):
        carry_out(book, made, progress=stop)
    assert people.keys(book) == []
    assert history.steps(book) == []


def test_planning_asks_the_book_as_often_for_many_as_for_one(book, queries):
    def drafts(number):
        return tuple(ida(line=n, name=PersonName(family=f"Muster {n}")) for n in range(number))

    with queries() as one:
        plan(book, Reading(drafts=drafts(1)))
    with queries() as many:
        plan(book, Reading(drafts=drafts(50)))
    assert len(many) == len(one)


def test_names_that_look_like_code_come_in_as_they_are(book):
    name = "<img src=x> '; DROP TABLE person; -- =1+1"
    _, done = bring(book, ida(name=PersonName(family=name), note=name, organisation=name))
    found = people.whole(book, done.records[0])
    assert (found.name.family, found.note) == (name, name)
    assert found.roles[0].organisation.title == name


def test_a_number_is_known_again_however_it_is_written(book):
    key = people.add_person(book, "Ida Muster", email="ida@muster.example")
    reaches.add_reach(book, ReachKind.PHONE, "+49 (711) 12-34", person=key)
    again = ida(
        organisation="",
        department="",
        function="",
        name=PersonName(given="Ida", family="Muster"),
        reaches=(
            email("IDA@muster.example"),
            DraftReach(kind=ReachKind.PHONE, value="0049711 1234"),
        ),
    )
    assert fates(book, again) == [Fate.UNCHANGED]


def test_a_single_change_can_be_declined_and_the_others_are_written(book):
    bring(book, ida())
    other = ida(function="Vorständin", department="Einkauf", line=2)
    first = plan(book, Reading(drafts=(other,))).rows[0]
    no = next(one for one in first.differences if one.field == "function")
    made, _ = bring(book, other, declined={0: frozenset((no,))})
    assert made.rows[0].declined == (no,)
    (key,) = people.keys(book)
    (role,) = people.whole(book, key).roles
    assert (role.function, role.department) == ("Leiterin", "Einkauf")


def test_a_contact_whose_every_change_is_declined_stays_as_it_is(book):
    bring(book, ida())
    other = ida(function="Vorständin", line=2)
    found = plan(book, Reading(drafts=(other,))).rows[0].differences
    made, done = bring(book, other, declined={0: frozenset(found)})
    assert (made.rows[0].fate, done.changed) == (Fate.UNCHANGED, 0)


def hobby(value, **more):
    return ida(extras=(Extra(name="Hobby", value=value),), **more)


def told_of(book):
    """What the only person says in the fields of the office, and what else was kept."""
    (key,) = people.keys(book)
    with book.read() as session:
        kept = drafted.extras_of(origins.rests(session, [key]).get(key, ()))
    own = [one.value for one in people.whole(book, key).extras.custom]
    return own, [(one.name, one.value) for one in kept]


def test_a_field_of_the_office_is_typed_over_and_not_there_twice(book):
    bring(book, hobby("Schach"), own_fields=frozenset(("Hobby",)))
    other = hobby("Segeln", function="Vorständin", line=2)
    (row,) = plan(book, Reading(drafts=(other,))).rows
    (change,) = (one for one in row.differences if one.field == "extra")
    assert (change.before, change.after) == ("Schach", "Hobby: Segeln")
    bring(book, other)
    assert told_of(book) == (["Segeln"], [])
    bring(book, hobby("Segeln", function="Beirätin", line=3))
    assert told_of(book) == (["Segeln"], [])


@pytest.mark.parametrize("own", [frozenset(), frozenset(("Hobby",))])
def test_a_declined_field_stays_out_and_is_no_news_the_next_time(book, own):
    bring(book, ida())
    other = hobby("Segeln", function="Vorständin", line=2)
    found = plan(book, Reading(drafts=(other,))).rows[0].differences
    no = next(one for one in found if one.field == "extra")
    bring(book, other, own_fields=own, declined={0: frozenset((no,))})
    later = hobby("Segeln", function="Beirätin", line=3)
    (row,) = plan(book, Reading(drafts=(later,))).rows
    assert [one.field for one in row.differences] == ["function"]
    bring(book, later, own_fields=own)
    assert told_of(book) == ([], [])


def test_a_declined_picture_stays_out(book):
    bring(book, ida())
    with_photo = ida(photo=DraftPhoto(content=picture("PNG"), media_type="image/png"), line=2)
    found = plan(book, Reading(drafts=(with_photo,))).rows[0].differences
    no = next(one for one in found if one.field == "picture")
    bring(book, with_photo, declined={0: frozenset((no,))})
    (key,) = people.keys(book)
    assert people.whole(book, key).portrait is None
