import shutil

import pytest
from sqlalchemy import select

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.services import history, people, removal
from desktop_app.services.book import Book
from desktop_app.services.fields import FIELDS, LINKS, change_field, change_link
from tests.services import everything

EVERY_FIELD = [(table, field) for table, fields in FIELDS.items() for field in fields]


@pytest.fixture(scope="module")
def full(finished_full, tmp_path_factory):
    """One book for all fields: each test takes back what it did."""
    path = tmp_path_factory.mktemp("fields") / "full.book"
    shutil.copyfile(finished_full, path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRUECKENBUCH_HOME", str(path.parent))
        with Book.open(path) as book:
            yield book, everything.one_of_each(book)


def text_for(field, present):
    """Words that the field takes and that say something else than what stands there."""
    candidates = ["Mai 2016", "example.org/neu"]
    try:
        field.read("Mai 2016", "de")
    except Invalid as refusal:
        candidates += str(refusal.values.get("choices", "")).split(", ")
    for text in candidates:
        try:
            value = field.read(text, "de")
        except Invalid:
            continue
        if value != present:
            return text, value
    raise AssertionError("no words for this field")


def stored(book, table, key, column):
    with book.read() as session:
        row = everything.tables()[table]
        return session.scalar(select(getattr(row, column)).where(row.id == key))


@pytest.mark.parametrize(("table", "name"), EVERY_FIELD)
def test_every_field_can_be_typed_over_and_undo_puts_it_back(full, table, name):
    book, keys = full
    field, key = FIELDS[table][name], keys[table]
    before = stored(book, table, key, name)
    text, value = text_for(field, before)
    change_field(book, table, key, name, text)
    assert stored(book, table, key, name) == value
    (step,) = history.steps(book, limit=1)
    assert step.label == field.label == book.undo_label()
    (edit,) = [edit for edit in step.edits if (edit.table, edit.column) == (table, name)]
    assert (edit.row, edit.before, edit.after) == (key, before, value)
    book.undo()
    assert stored(book, table, key, name) == before
    book.redo()
    assert stored(book, table, key, name) == value
    book.undo()


@pytest.mark.parametrize(("table", "column"), LINKS)
def test_every_link_can_be_cut_and_undo_ties_it_again(full, table, column):
    book, keys = full
    key = keys[table]
    (foreign,) = everything.tables()[table].__table__.c[column].foreign_keys
    target = keys[foreign.column.table.name]
    change_link(book, table, key, column, None)
    change_link(book, table, key, column, target)
    assert stored(book, table, key, column) == target
    assert book.undo_label() == LINKS[table, column]
    book.undo()
    assert stored(book, table, key, column) is None


# Columns that follow from others, are set once, or are changed by a function of their own.
ELSEWHERE = {
    "checksum", "media_type", "size", "width", "height", "value", "qualifier",
    "record_kind", "record_id", "forecast", "sample", "place",
    "salutation", "title", "given", "particle", "family", "suffix",
    "preferred", "focus_x", "focus_y", "public", "resting", "stage", "state", "edition",
}  # fmt: skip
OWN_ROOMS = {
    "block", "block_text", "remark", "translation", "consent_scope", "custom_value", "origin",
    "pin", "moved", "merge", "look", "approval", "issue",
}  # fmt: skip


def test_no_column_is_forgotten():
    forgotten = [
        (name, column.name)
        for name, table in everything.tables().items()
        for column in table.__table__.columns
        if not column.foreign_keys and column.name not in {"id", "deleted", *ELSEWHERE}
        if column.name not in FIELDS.get(name, {}) and name not in OWN_ROOMS
    ]
    assert forgotten == [("reach", "kind")]


def test_typing_the_same_again_is_no_step(book):
    key = people.add_person(book, "Ida Muster")
    change_field(book, "person", key, "note", "Frage")
    steps = len(history.steps(book))
    change_field(book, "person", key, "note", " Frage ")
    assert len(history.steps(book)) == steps


def test_a_field_nobody_knows_is_refused(book):
    key = people.add_person(book, "Ida Muster")
    with pytest.raises(Invalid):
        change_field(book, "person", key, "deleted", "1")
    with pytest.raises(Invalid):
        change_link(book, "person", key, "note", None)


def test_a_field_of_a_deleted_record_is_refused(book):
    key = people.add_person(book, "Ida Muster")
    removal.remove(book, "person", key)
    with pytest.raises(Gone):
        change_field(book, "person", key, "note", "Frage")


def test_a_link_to_a_deleted_record_is_refused(sample_book):
    keys = everything.one_of_each(sample_book)
    removal.remove(sample_book, "source", keys["source"])
    with pytest.raises(Gone):
        change_link(sample_book, "person", keys["person"], "source_id", keys["source"])


@pytest.mark.parametrize(
    ("table", "field", "text"),
    [
        ("organisation", "kind", "spaceship"),
        ("organisation", "website", "javascript:alert(1)"),
        ("organisation_name", "text", " "),
        ("figure", "text", ""),
        ("event", "status", ""),
    ],
)
def test_what_a_field_cannot_take_is_refused_and_nothing_changes(full, table, field, text):
    book, keys = full
    before = everything.visible(book)
    with pytest.raises(Invalid):
        change_field(book, table, keys[table], field, text)
    assert everything.visible(book) == before


def test_typing_over_a_figure_reads_its_number_and_its_qualifier_again(full):
    book, keys = full
    change_field(book, "figure", keys["figure"], "text", "fast 1.200")
    said = [
        stored(book, "figure", keys["figure"], name) for name in ("text", "value", "qualifier")
    ]
    assert said == ["fast 1.200", 1200, "almost"]
    book.undo()


def test_a_date_is_read_in_the_language_it_is_written_in(full):
    book, keys = full
    change_field(book, "event", keys["event"], "day", "début mai 2015", language="fr")
    day = stored(book, "event", keys["event"], "day")
    assert (day.text, day.edtf) == ("début mai 2015", "2015-05")
    book.undo()


@pytest.mark.parametrize(("table", "name"), [("person", "family"), ("role", "since")])
def test_half_a_character_is_refused_in_a_sentence(full, table, name):
    book, keys = full
    before = stored(book, table, keys[table], name)
    with pytest.raises(Invalid):
        change_field(book, table, keys[table], name, "Mai \ud83d")
    assert stored(book, table, keys[table], name) == before
