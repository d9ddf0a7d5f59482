"""The open archive rebuilds the identical book, and a hostile one builds none."""

import hashlib
import io
import json
import re
import zipfile
from datetime import UTC, datetime

import pytest

from desktop_app.domain.errors import Invalid, Unusable, UserError
from desktop_app.paths import resource
from desktop_app.services import archives, people, pictures, sample
from desktop_app.services.book import Book, Mode
from desktop_app.services.people import add_person
from desktop_app.store import archive
from tests.services.acts import picture

NOW = datetime(2026, 11, 28, tzinfo=UTC)


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """The sample with some history, as an archive; and the prints of its tables."""
    folder = tmp_path_factory.mktemp("archive")
    path = folder / "source.book"
    with Book.open(path, author="Nadine Kaiser", mode=Mode.CREATE) as book:
        sample.put_sample(book)
        add_person(book, "<img src=x> O'Neil =1+1 Ωλ")
        book.undo()
        add_person(book, "Wer\u2028Zeilen \U0001f600")
        content = written(book)
        assert content == written(book), "the same book, the same bytes"
        return content, prints(book)


def written(book):
    out = io.BytesIO()
    with book.read() as session:
        archives.write_archive(session, out)
    return out.getvalue()


def prints(book):
    """A checksum of every table but the list of device names, which a new book adds to."""
    found = {}
    with book.read() as session:
        for part, table in archive.parts().items():
            digest = hashlib.sha256()
            for line in archive.rows(session, table):
                digest.update(line.encode())
            found[part] = digest.hexdigest()
        found["media"] = [checksum for checksum, _ in archive.media(session)]
    del found["log/device"]
    return found


def put(tmp_path, content):
    path = tmp_path / "book.zip"
    path.write_bytes(content)
    return path


def test_an_archive_rebuilds_the_identical_book_with_its_history(told, tmp_path):
    content, before = told
    target = tmp_path / "new.book"
    archives.rebuild(target, put(tmp_path, content))
    with Book.open(target, mode=Mode.WRITE) as book:
        assert prints(book) == before
        assert book.problems() == []
        assert book.history(limit=1)[0].label == "Add contact"


def test_what_was_done_before_can_still_be_undone_in_the_rebuilt_book(told, tmp_path):
    content, _ = told
    target = tmp_path / "new.book"
    archives.rebuild(target, put(tmp_path, content))
    with Book.open(target, mode=Mode.WRITE) as book:
        count = len(people.keys(book))
        book.undo()
        assert len(people.keys(book)) == count - 1


def test_the_rebuilt_book_is_searched_and_written_like_any_other(told, tmp_path):
    content, _ = told
    target = tmp_path / "new.book"
    archives.rebuild(target, put(tmp_path, content))
    with Book.open(target, author="A", mode=Mode.WRITE) as book:
        add_person(book, "Ada King")
        assert book.problems() == []


def test_an_empty_book_takes_an_archive(told, book_path, tmp_path):
    Book.open(book_path, mode=Mode.CREATE).close()
    archives.rebuild(book_path, put(tmp_path, told[0]))
    with Book.open(book_path, mode=Mode.READ) as book:
        assert prints(book) == told[1]


def test_a_book_with_something_in_it_is_left_alone(told, book, tmp_path):
    key = add_person(book, "Ada King")
    path = book.path
    book.close()
    with pytest.raises(Invalid, match="not empty"):
        archives.rebuild(path, put(tmp_path, told[0]))
    with Book.open(path, mode=Mode.READ) as again:
        assert people.keys(again) == [key]


def changed(content, change):
    """An archive with other members; the list of checksums follows if it is told to."""
    good = zipfile.ZipFile(io.BytesIO(content))
    members = {name: good.read(name) for name in good.namelist()}
    change(members)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return out.getvalue()


def sealed(members):
    """Make the list fit whatever is there now."""
    manifest = json.loads(members["manifest.json"])
    manifest["files"] = [
        {"name": name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
        for name, data in members.items()
        if name not in ("brueckenbuch.json", "manifest.json")
    ]
    members["manifest.json"] = json.dumps(manifest).encode()


def flip(members):
    members["records/person.jsonl"] = members["records/person.jsonl"].replace(b"King", b"Kong")
    members["records/person.jsonl"] += b"{}\n"


def escape(members):
    members["../../evil.txt"] = b"x"
    sealed(members)


def absolute(members):
    members["C:\\Windows\\evil.dll"] = b"x"
    sealed(members)


def lose(members):
    del members["log/op.jsonl"]
    sealed(members)


def forge(members):
    rows = members["records/person.jsonl"].splitlines()
    row = json.loads(rows[0])
    row["family"] = "Forged"
    members["records/person.jsonl"] = b"\n".join([json.dumps(row).encode(), *rows[1:]]) + b"\n"
    sealed(members)


def wrong_type(members):
    row = json.loads(members["records/person.jsonl"].splitlines()[0])
    row["family"] = {"a": 1}
    members["records/person.jsonl"] = json.dumps(row).encode() + b"\n"
    sealed(members)


def unknown_column(members):
    row = json.loads(members["records/person.jsonl"].splitlines()[0])
    row['x" ; DROP TABLE person; --'] = 1
    members["records/person.jsonl"] = json.dumps(row).encode() + b"\n"
    sealed(members)


def deep(members):
    members["records/person.jsonl"] = b"[" * 100_000 + b"\n"
    sealed(members)


def false_medium(members):
    members["media/" + "0" * 64] = b"not these bytes"
    sealed(members)


def newer(members):
    manifest = json.loads(members["manifest.json"])
    members["manifest.json"] = json.dumps({**manifest, "version": 99}).encode()


HOSTILE = [flip, escape, absolute, lose, forge, wrong_type, unknown_column, deep, newer]


@pytest.mark.parametrize("change", [*HOSTILE, false_medium], ids=lambda one: one.__name__)
def test_a_hostile_archive_builds_no_book_and_leaves_nothing_behind(change, told, tmp_path):
    path = put(tmp_path, changed(told[0], change))
    with pytest.raises((Invalid, Unusable)):
        archives.rebuild(tmp_path / "new.book", path)
    assert [one.name for one in tmp_path.iterdir() if one.suffix in (".book", ".tmp")] == []


def test_a_damaged_archive_is_refused_in_words(told, tmp_path):
    content = bytearray(told[0])
    for at in range(200, len(content), len(content) // 16):
        broken = bytes(content[:at] + b"\xff" + content[at + 1 :])
        if broken == bytes(content):
            continue
        try:
            archives.rebuild(tmp_path / f"{at}.book", put(tmp_path, broken))
        except UserError:
            continue
        with Book.open(tmp_path / f"{at}.book", mode=Mode.READ) as book:
            assert prints(book) == told[1]


def test_pictures_are_in_the_archive(book, tmp_path):
    pictures.add_picture(book, picture("PNG"))
    before = prints(book)
    path = put(tmp_path, written(book))
    archives.rebuild(tmp_path / "new.book", path)
    with Book.open(tmp_path / "new.book", mode=Mode.READ) as again:
        assert prints(again) == before
        assert len(before["media"]) == 1


def fits(value, schema, root):
    """Whether a value is what a schema says, as far as ours goes."""
    if "$ref" in schema:
        return fits(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root)
    if "const" in schema or "enum" in schema:
        return value in schema.get("enum", [schema.get("const")])
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(isinstance(value, TYPES[name]) for name in types):
        return False
    if isinstance(value, str) and "pattern" in schema:
        return re.search(schema["pattern"], value) is not None
    if isinstance(value, list):
        return all(fits(one, schema["items"], root) for one in value)
    if isinstance(value, dict):
        more = schema.get("additionalProperties", True)
        known = schema["properties"]
        named = all(fits(value[name], known[name], root) for name in value if name in known)
        rest = [one for name, one in value.items() if name not in known]
        fitting = not rest if more is False else all(fits(one, more, root) for one in rest)
        return set(schema["required"]) <= set(value) and named and fitting
    return True


TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "number": (int, float),
    "integer": int,
    "null": type(None),
}


def test_every_line_of_an_archive_is_what_the_schema_says(told):
    schema = json.loads(resource("archive", "archive.schema.json").read_text("utf-8"))
    packed = zipfile.ZipFile(io.BytesIO(told[0]))
    assert fits(json.loads(packed.read("manifest.json")), schema, schema)
    for name in packed.namelist():
        kind = (
            name.split("/")[-1].removesuffix(".jsonl") if name.startswith("log/") else "record"
        )
        for line in packed.read(name).splitlines() if name.endswith(".jsonl") else ():
            assert fits(json.loads(line), schema["$defs"][kind], schema), (name, line)
