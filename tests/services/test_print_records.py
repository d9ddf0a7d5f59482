"""Clusters, organisations and people of the sample on paper, in three languages."""

from datetime import date

import pytest
from pdfua import validate

from desktop_app.domain.errors import Invalid
from desktop_app.domain.reference import Kind
from desktop_app.domain.sheet import CLUSTER, PERSON, TIMELINE
from desktop_app.domain.when import When
from desktop_app.services import find, organisations, people
from desktop_app.services.print import Order
from desktop_app.services.print_records import print_records, render_one
from desktop_app.services.sheet_kinds import kind_for
from tests.sheets.reading import attachments, read

PRINTED_ON = date(2026, 11, 25)
LANGUAGES = ("de", "en", "fr")
EVERY = [
    ("INNONET Kunststoff", CLUSTER),
    ("Plastipolis", CLUSTER),
    ("Steinbeis-Europa-Zentrum", CLUSTER),
    ("Dr. Aude Pélisson-Schecker", PERSON),
    ("Nadine Kaiser", PERSON),
]


@pytest.fixture
def book(sample_book):
    return sample_book


def printed(book, title, kind, language="de"):
    record = find.resolve(book, title, kinds=(Kind.CLUSTER, Kind.ORGANISATION, Kind.PERSON))
    return render_one(book, record, Order(printed_on=PRINTED_ON, kind=kind), language)


def tree(book, title, kind, language="de"):
    return read(printed(book, title, kind, language).pdf).tree


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_record_is_whole_and_keeps_the_rules_of_accessible_files(
    book, language, tmp_path
):
    for number, (title, kind) in enumerate(EVERY):
        made = printed(book, title, kind, language)
        file = tmp_path / f"{number}.pdf"
        file.write_bytes(made.pdf)
        reading = read(made.pdf)
        assert list(validate(file).findings) == []
        assert (made.pages, made.warnings) == (1, ())
        assert reading.overlaps() == []
        assert reading.outside(margin=51) == []


def test_the_same_book_gives_the_same_bytes(book):
    for title, kind in EVERY:
        assert printed(book, title, kind).pdf == printed(book, title, kind).pdf


def test_a_profile_states_the_figure_as_it_was_said_and_where(book):
    said = "\n".join(tree(book, "Plastipolis", CLUSTER))
    assert "P: über 400" in said
    assert "P: Quelle: Vorbilder: Vertiefung der deutsch-französischen" in said


def test_a_profile_shows_people_with_functions_and_cooperations_with_their_way(book):
    said = "\n".join(tree(book, "INNONET Kunststoff", CLUSTER))
    assert "P: Nadine Kaiser\n" in said
    assert "P: Projektleiterin" in said
    assert "Figure alt='Weg der Zusammenarbeit: 5 Meilensteine'" in said


def test_a_title_in_another_language_is_marked_as_such(book):
    said = tree(book, "INNONET Kunststoff", CLUSTER, "fr")
    title = next(line for line in said if "Vertiefung der" in line and "P lang" in line)
    assert title.strip().startswith("P lang='de'")


def test_a_label_that_has_run_out_says_so(book):
    key = find.resolve(book, "Plastipolis").id
    organisations.add_label(book, key, "ECEI", level="Gold", valid_until=When.parse("2016"))
    said = "\n".join(tree(book, "Plastipolis", CLUSTER))
    assert "P: ECEI · Gold" in said
    assert "P: abgelaufen: 2016" in said


def test_a_brief_carries_the_card_a_phone_reads(book):
    made = printed(book, "Dr. Aude Pélisson-Schecker", PERSON)
    card = attachments(made.pdf)["contact.vcf"].decode()
    assert "FN:Dr. Aude Pélisson-Schecker" in card
    assert "Figure alt='QR-Code: Visitenkarte von Dr. Aude" in "\n".join(read(made.pdf).tree)


def test_ways_of_a_role_that_ended_are_not_in_a_brief(book):
    key = people.add_person(book, "Jean Ancien", function="Chef", email="jean@example.org")
    role = people.whole(book, key).roles[0]
    people.end_role(book, role.id, When.parse("2015"))
    said = "\n".join(tree(book, "Jean Ancien", PERSON))
    assert "jean@example.org" not in said
    assert "P: bis 2015" in said


def test_the_kind_of_the_record_decides_which_sheet_it_is(book):
    cluster = find.resolve(book, "Plastipolis")
    person = find.resolve(book, "Nadine Kaiser")
    assert (kind_for([cluster]), kind_for([person])) == (CLUSTER, PERSON)
    with pytest.raises(Invalid):
        kind_for([cluster, person])
    with pytest.raises(Invalid):
        kind_for([person], CLUSTER)
    with pytest.raises(Invalid):
        kind_for([])


def test_several_records_go_into_a_folder_under_their_names(book, tmp_path):
    records = [find.resolve(book, title) for title in ("INNONET Kunststoff", "Plastipolis")]
    order = Order(printed_on=PRINTED_ON, kind=CLUSTER)
    made = print_records(book, records, tmp_path / "alle", order, languages=("de", "fr"))
    assert [each.path.name for each in made] == [
        "2026-11_INNONET Kunststoff_de.pdf",
        "2026-11_INNONET Kunststoff_fr.pdf",
        "2026-11_Plastipolis_de.pdf",
        "2026-11_Plastipolis_fr.pdf",
    ]
    assert all(each.path.read_bytes().startswith(b"%PDF") for each in made)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cooperation_is_a_timeline_with_its_list_behind_it(book, language, tmp_path):
    record = find.resolve(book, "INNONET Kunststoff × Plastipolis")
    assert kind_for([record]) == TIMELINE
    made = render_one(book, record, Order(printed_on=PRINTED_ON, kind=TIMELINE), language)
    file = tmp_path / "timeline.pdf"
    file.write_bytes(made.pdf)
    reading = read(made.pdf)
    assert list(validate(file).findings) == []
    assert (made.pages, made.warnings, reading.overlaps()) == (2, (), [])
    assert reading.outside(margin=51 * 1.2) == []


def test_a_timeline_says_what_the_partners_said_and_which_step_is_which(book):
    record = find.resolve(book, "INNONET Kunststoff × Plastipolis")
    order = Order(printed_on=PRINTED_ON, kind=TIMELINE)
    said = "\n".join(read(render_one(book, record, order, "de").pdf).tree)
    assert "über 400 Mitglieder" in said
    assert "4 · Mai 2015" in said
    assert "P: Unterzeichnet" in said or "unterzeichnen" in said
