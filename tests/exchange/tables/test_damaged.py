"""Damaged CSV files, and the collection of real ones: nothing ever falls over."""

import random
from pathlib import Path

import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.exchange.formats import Options
from desktop_app.exchange.tables.opening import read
from desktop_app.exchange.tables.reading import read_csv

HERE = Path(__file__).resolve()
CORPUS = HERE.parents[4] / "shared/corpora/csv"
SOUND = (
    "Anrede;Vorname;Nachname;Firma;Telefon;E-Mail;Geburtstag;Straße;PLZ;Ort;Kategorien\r\n"
    'Frau;Jördis;Müller;"Cluster; ""N""";+49 711 1;j@m.de;1.2.1980;"Weg 1\nHof";07231;Y;a\r\n'
    "Herr;=1+1;O'Neil;;0171;;01/02/2003;;;;\r\n"
).encode("cp1252")
PIECES = (b'"', b";", b"\r", b"\n", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b",", b"\t", b":::")


def mutants(times, seed):
    chance = random.Random(seed)
    for _ in range(times):
        broken = bytearray(SOUND)
        for _ in range(chance.randint(1, 10)):
            at = chance.randrange(len(broken) + 1)
            if chance.random() < 0.3:
                del broken[at : at + chance.randint(1, 60)]
            elif chance.random() < 0.5:
                broken[at:at] = chance.choice(PIECES)
            else:
                broken[at:at] = chance.randbytes(chance.randint(1, 5))
        yield bytes(broken)


def tried(contents):
    for content in contents:
        try:
            read(content, "list.csv", Options())
        except Invalid:
            continue


def test_500_damaged_tables_end_in_drafts_or_in_words():
    tried(mutants(500, 1))


@pytest.mark.nightly
def test_5000_damaged_tables_end_in_drafts_or_in_words():
    tried(mutants(5_000, 2))


@pytest.fixture(scope="module")
def corpus():
    if not CORPUS.is_dir():
        pytest.skip("the corpus ../shared/corpora/csv is not on this machine")
    return CORPUS


def test_every_real_table_has_the_number_of_columns_its_headings_have(corpus):
    for path in sorted(corpus.rglob("*.csv")):
        table = read_csv(path.read_bytes(), path.name)
        told = path.read_text("utf-8", "replace").split("\n", 1)[0]
        signs = told.count(table.form.delimiter)
        assert len(table.headings) == signs + 1, path


def test_a_german_outlook_is_read_as_its_makers_expect(corpus):
    content = (corpus / "open-xchange" / "outlook-de.csv").read_bytes()
    (one,) = read(content, "outlook.csv", Options()).drafts
    assert (one.birthday.edtf, one.function, one.emails[0]) == (
        "2007-09-10",
        "Position",
        "email@geschaeftlich.tld",
    )
    assert [address.country for address in one.addresses] == ["Land", "Land", "Land (weiteres)"]
