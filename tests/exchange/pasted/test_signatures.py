"""What is found in the signatures of mails, and that nothing of them is lost."""

import pytest

from desktop_app.exchange.formats import format_of
from desktop_app.exchange.pasted.reading import from_text
from tests.exchange.pasted.signatures import CASES


def only(text):
    (draft,) = from_text(text, "mail.txt").drafts
    return draft


def ways(draft):
    return {f"{way.kind} {way.value} {way.label}".strip() for way in draft.reaches}


def place(draft):
    return "".join(f"{a.street}|{a.postcode}|{a.city}|{a.country}" for a in draft.addresses)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text.split("@")[0][-12:])
def test_a_signature_is_found_in_its_parts(case):
    draft = only(case.text)
    assert draft.name.display == case.name
    assert draft.organisation == case.organisation
    assert draft.function == case.function
    assert set(case.ways) <= ways(draft)
    assert place(draft) == case.place
    assert draft.department == case.department
    assert case.note in draft.note


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text.split("@")[0][-12:])
def test_every_word_of_a_signature_is_somewhere_in_the_draft(case):
    draft = only(case.text)
    kept = " ".join(
        (
            *(draft.name.display, draft.name.salutation, draft.organisation, draft.department),
            *(draft.function, draft.note, place(draft)),
            *(f"{way.value} {way.label}" for way in draft.reaches),
        )
    )
    numbers = {word for word in case.text.split() if sum(map(str.isdigit, word)) > 3}
    plain = "".join(sign for sign in kept if sign.isalnum())
    bare = {
        "".join(s for s in word.removeprefix("D-").removeprefix("A-") if s.isalnum())
        for word in numbers
    }
    assert all(word in plain for word in bare)


def test_two_signatures_in_one_text_are_two_people():
    text = "Ada Muster\nada@muster.example\n\n-----\n\nIda Beispiel\nida@beispiel.example\n"
    drafts = from_text(text, "mail.txt").drafts
    assert [(one.name.display, one.emails) for one in drafts] == [
        ("Ada Muster", ("ada@muster.example",)),
        ("Ida Beispiel", ("ida@beispiel.example",)),
    ]
    assert [one.line for one in drafts] == [1, 6]


def test_what_is_not_understood_stays_as_the_note_and_is_named():
    draft = only("Ada Muster\nada@muster.example\n7 Zwerge im Garten\n")
    assert draft.note == "7 Zwerge im Garten"
    (remark,) = draft.remarks
    assert (remark.values, remark.lost) == ({"text": "7 Zwerge im Garten"}, False)


def test_a_text_about_nobody_makes_no_contact():
    reading = from_text("7 mal 8 ist 56\n", "mail.txt")
    assert (reading.drafts, reading.skipped[0].line) == ((), 1)


def test_a_text_file_is_read_as_a_signature():
    assert format_of(b"Ada Muster\nada@muster.example\n", "mail.txt").name == "text"
