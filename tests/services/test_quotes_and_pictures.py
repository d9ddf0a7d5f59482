import io

import pytest
from PIL import Image

from desktop_app.domain.errors import Invalid
from desktop_app.services import people, pictures, quotes, removal


def png(size=(4, 3), colour="teal"):
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


def test_a_quote_keeps_the_function_its_speaker_had(book):
    person = people.add_person(book, "Ida Muster")
    role = people.add_role(book, person, "Projektleiterin")
    key = quotes.add_quote(
        book, "Sehr gut.", speaker=person, role=role, function="Projektleiterin"
    )
    found = quotes.whole(book, key)
    assert (found.speaker.title, found.function) == ("Ida Muster", "Projektleiterin")
    assert [one.id for one in quotes.said_by(book, person)] == [key]
    assert quotes.lines(book, [key])[key].speaker == "Ida Muster"


def test_a_quote_without_words_is_refused(book):
    with pytest.raises(Invalid):
        quotes.add_quote(book, " ")


def test_the_same_picture_is_kept_once_and_its_size_is_known(book):
    one = pictures.add_picture(book, png(), name="Eins", alt="Eine Fläche")
    two = pictures.add_picture(book, png(), name="Zwei")
    first, second = pictures.whole(book, one), pictures.whole(book, two)
    assert first.checksum == second.checksum
    assert (first.width, first.height, first.media_type) == (4, 3, "image/png")
    assert pictures.picture_bytes(book, one).startswith(b"\x89PNG")
    assert pictures.lines(book, [one])[one].alt == "Eine Fläche"


def test_something_that_is_no_picture_is_refused_and_nothing_is_kept(book):
    with pytest.raises(Invalid):
        pictures.add_picture(book, b"<svg/>")
    assert pictures.keys(book) == []


def test_the_focus_of_a_picture_stays_inside_it(book):
    key = pictures.add_picture(book, png())
    pictures.set_focus(book, key, 0.25, 1)
    assert pictures.whole(book, key).focus == (0.25, 1)
    with pytest.raises(Invalid):
        pictures.set_focus(book, key, 1.2, 0)


def test_a_person_is_shown_on_a_picture_once(book):
    key = pictures.add_picture(book, png())
    person = people.add_person(book, "Ida Muster")
    pictures.show_person(book, key, person)
    pictures.show_person(book, key, person)
    assert [ref.title for ref in pictures.whole(book, key).persons] == ["Ida Muster"]
    pictures.hide_person(book, key, person)
    assert pictures.whole(book, key).persons == ()


def test_a_deleted_picture_comes_back_with_its_bytes(book):
    key = pictures.add_picture(book, png())
    before = pictures.whole(book, key)
    pictures.remove_picture(book, key)
    removal.restore(book, "picture", key)
    assert pictures.whole(book, key) == before
    assert pictures.picture_bytes(book, key)
