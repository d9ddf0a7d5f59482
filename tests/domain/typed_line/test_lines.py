"""A line about an event is read as a colleague would read it, and no word of it is lost."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.event import EventKind
from desktop_app.domain.reference import Ref
from desktop_app.domain.typed_line import (
    Certainty,
    Newcomer,
    What,
    Wishes,
    read_contact,
    read_line,
)
from tests.domain.typed_line.book import KNOWN, TODAY
from tests.domain.typed_line.examples import EXAMPLES

NAMES = (What.FAIR, What.COOPERATION, What.PERSON, What.ORGANISATION)


def read(line, language="de", **wishes):
    return read_line(line, KNOWN, Wishes(language=language, today=TODAY, **wishes))


def told(part):
    """A part as the examples write it."""
    if part.what in NAMES:
        if isinstance(part.value, Newcomer):
            return f"?{part.value.name}"
        rivals = part.certainty is Certainty.GUESS and part.others
        keys = [part.value, *(part.others if rivals else ())]
        return "/".join(ref.id for ref in keys)
    value = part.value if isinstance(part.value, str) else part.value.edtf
    return f"{part.what}={value}"


def reading(line, language):
    found = read(line, language)
    when = found.when()
    day = "" if when is None else when.edtf or f"anchor:{when.anchor.text}"
    rest = [part for part in found.parts if part.what not in (What.DATE, What.KIND)]
    return day, found.kind() or "", " · ".join(map(told, rest)), found.title


@pytest.mark.parametrize(("language", "line", "day", "kind", "found", "title"), EXAMPLES)
def test_a_line_is_read_as_a_colleague_would(language, line, day, kind, found, title):
    assert reading(line, language) == (day, kind, found, title)


def test_there_are_many_examples_in_three_languages():
    assert len(EXAMPLES) >= 60
    assert {language for language, *_ in EXAMPLES} == {"de", "en", "fr"}


def spoken(text):
    return Counter(re.findall(r"[^\W_]+", text))


def kept(found):
    """The words of title, note and of all that was taken out of them."""
    letters = set()
    for part in found.parts:
        if part.taken:
            letters |= set(range(part.start, part.end))
    taken = "".join(c if n in letters else " " for n, c in enumerate(found.text))
    return spoken(f"{found.title} {found.note} {taken}")


PIECES = sorted({word for _, line, *_ in EXAMPLES for word in line.split()})
LINES = st.one_of(
    st.text(max_size=80),
    st.lists(
        st.sampled_from([*PIECES, ":", ",", "→", "(", ")", "–", "x", "2015"]), max_size=24
    ).map(" ".join),
)


@given(line=LINES, language=st.sampled_from(["de", "en", "fr"]), dated=st.booleans())
def test_no_word_of_a_line_is_ever_lost(line, language, dated):
    found = read(line, language, dated=dated)
    assert kept(found) == spoken(line)


@given(line=LINES)
def test_no_word_about_somebody_new_is_ever_lost(line):
    found = read_contact(line, KNOWN, Wishes(language="de", today=TODAY))
    assert kept(found) == spoken(line)


@given(line=LINES)
def test_every_part_stands_where_it_says(line):
    for part in read(line).parts:
        assert 0 <= part.start <= part.end <= len(line)
        if part.end > part.start:
            assert part.text in line[part.start : part.end]


def test_a_part_that_is_barred_is_only_words_again():
    line = "gestern Tel. Kaiser: ruft zurück"
    found = read(line, barred=frozenset({(What.PERSON, "kaiser"), (What.DATE, "gestern")}))
    assert found.when() is None
    assert found.refs(What.PERSON) == ()
    assert "Kaiser" in found.title + str([p.value for p in found.of(What.PERSON)])
    assert "gestern" in found.title


def test_what_was_chosen_stays_chosen_while_the_line_is_typed_on():
    other = next(one.ref for one in KNOWN if one.ref.id == "muster-b")
    chosen = [((What.PERSON, "muster"), other)]
    for line in ("Tel. Muster", "Tel. Muster: Rückfrage", "heute Tel. Muster: Rückfrage zum"):
        assert read(line, chosen=chosen).refs(What.PERSON) == (other,)


def test_of_two_with_one_name_the_one_at_hand_is_meant():
    part = read("Tel. Muster: Rückfrage", near={"muster-b"}).one(What.PERSON)
    assert part.value.id == "muster-b"
    assert part.certainty is Certainty.LIKELY
    assert [ref.id for ref in part.others] == ["muster-a"]


def test_a_kind_can_be_chosen_for_a_line_that_names_none():
    found = read("Ideen gesammelt", chosen=[((What.KIND, ""), EventKind.WORKSHOP)])
    assert found.kind() is EventKind.WORKSHOP
    assert found.title == "Ideen gesammelt"


def test_a_line_without_a_date_may_be_of_today():
    found = read("Tel. Kaiser: ruft zurück", dated=True)
    assert found.when().edtf == "2015-06-11"
    assert read("gestern Tel. Kaiser", dated=True).when().edtf == "2015-06-10"


def test_a_story_in_one_line_becomes_title_and_note():
    line = (
        "Treffen mit Kaiser wegen der gemeinsamen Ausbildung von Fachkräften. "
        "Beide Seiten wollen im Herbst beginnen."
    )
    found = read(line)
    assert found.title == "Treffen mit Kaiser wegen der gemeinsamen Ausbildung von Fachkräften"
    assert found.note == "Beide Seiten wollen im Herbst beginnen."


CONTACTS = (
    (
        "Lucie Exemple, Exemple Plasturgie SAS, Projektleiterin, lucie@exemple.fr,"
        " +33 4 74 12 34 56",
        "name=Lucie Exemple · organisation=Exemple Plasturgie SAS · function=Projektleiterin"
        " · email=lucie@exemple.fr · phone=+33 4 74 12 34 56",
    ),
    ("Neumann", "name=Neumann"),
    ("Müller Spritzguss GmbH", "organisation=Müller Spritzguss GmbH"),
    ("Neumann bei Plastipolis", "name=Neumann · plastipolis"),
    ("Dr. Anna Neumann, INNONET, Clustermanagerin",
     "name=Dr. Anna Neumann · innonet · function=Clustermanagerin"),
    ("Anna Neumann Muster GmbH anna@muster.de",
     "name=Anna Neumann · organisation=Muster GmbH · email=anna@muster.de"),
    ("John Newman at Sample Ltd, head of sales, j.newman@sample.example",
     "name=John Newman · organisation=Sample Ltd · function=head of sales"
     " · email=j.newman@sample.example"),
    ("M. Dupont, chargé de mission, Tél. 04 74 12 34 56",
     "name=M. Dupont · function=chargé de mission · phone=04 74 12 34 56"),
    ("Neumann Muster, am Stand getroffen 2 Mal, 0711 123456",
     "name=Neumann Muster · phone=0711 123456"),
)  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), CONTACTS)
def test_a_line_about_somebody_new_is_taken_apart(line, expected):
    found = read_contact(line, KNOWN, Wishes(language="de", today=TODAY))
    said = [
        p.value.id if isinstance(p.value, Ref) else f"{p.what}={p.value}" for p in found.parts
    ]
    assert " · ".join(said) == expected


def test_what_is_no_part_of_a_contact_becomes_the_note():
    line = "Neumann, am Stand 2 Mal gesehen, 0711 123456"
    found = read_contact(line, KNOWN, Wishes(language="de", today=TODAY))
    assert found.note == "am Stand 2 Mal gesehen"
