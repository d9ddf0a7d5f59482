import pytest

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.reference import Kind
from desktop_app.services import attachments, find, people, removal
from desktop_app.services.fields import change_field

HOSTILE = b"MZ\x00<script>=cmd|' /C calc'!A0\xff"


@pytest.fixture
def person(book):
    return people.add_person(book, "Ida Muster")


def files(book, person):
    return people.whole(book, person).extras.attachments


def test_a_file_is_kept_byte_for_byte_with_its_name_and_type(book, person):
    key = attachments.attach(book, Kind.PERSON, person, " Brief.pdf ", HOSTILE)
    (file,) = files(book, person)
    assert (file.id, file.name, file.size) == (key, "Brief.pdf", len(HOSTILE))
    assert file.media_type == "application/pdf"
    assert attachments.content(book, key) == HOSTILE
    assert [hit.id for hit in find.find(book, "brief")] == [person]


def test_the_same_bytes_under_two_names_are_kept_once(book, person):
    for name in ("a.bin", "ohne Endung"):
        attachments.attach(book, Kind.PERSON, person, name, HOSTILE)
    one, two = files(book, person)
    assert one.checksum == two.checksum
    assert two.media_type == "application/octet-stream"


def test_a_file_without_a_name_is_refused(book, person):
    with pytest.raises(Invalid):
        attachments.attach(book, Kind.PERSON, person, " ", b"x")
    assert files(book, person) == ()


def test_an_empty_file_is_a_file(book, person):
    key = attachments.attach(book, Kind.PERSON, person, "leer.txt", b"")
    assert attachments.content(book, key) == b""


def test_a_renamed_file_is_the_same_file(book, person):
    key = attachments.attach(book, Kind.PERSON, person, "a.pdf", HOSTILE)
    change_field(book, "attachment", key, "name", "../../C:\\b.pdf")
    assert [file.name for file in files(book, person)] == ["../../C:\\b.pdf"]
    assert attachments.content(book, key) == HOSTILE
    book.undo()
    assert [file.name for file in files(book, person)] == ["a.pdf"]


def test_a_deleted_file_comes_back_with_its_bytes(book, person):
    key = attachments.attach(book, Kind.PERSON, person, "a.pdf", HOSTILE)
    removal.remove(book, "attachment", key)
    assert files(book, person) == ()
    with pytest.raises(Gone):
        attachments.content(book, key)
    book.undo()
    assert attachments.content(book, key) == HOSTILE


def test_a_file_goes_to_the_bin_with_its_record_and_comes_back_with_it(book, person):
    attachments.attach(book, Kind.PERSON, person, "a.pdf", HOSTILE)
    removal.remove(book, "person", person)
    removal.restore(book, "person", person)
    assert [file.name for file in files(book, person)] == ["a.pdf"]


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("Brief an Ö. Muster.pdf", "Brief an Ö. Muster.pdf"),
        ("../../C:\\b.pdf", "C b.pdf"),
        ("ohne Endung", "ohne Endung"),
        ("con.txt", "_con.txt"),
        ("..", "_"),
        ("a.p/df", "a.p df"),
    ],
)
def test_a_copy_is_never_offered_under_a_name_that_leads_elsewhere(name, offered):
    assert attachments.offered_name(name) == offered
