"""Damaged and hostile files: a clear refusal or some contacts, never a crash or standstill."""

import time
import tracemalloc

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.exchange.vcard import read_vcards
from tests.exchange.mutations import mutated

WHOLE = """\
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;Dr.;
ORG:Muster GmbH;Einkauf
TEL;WORK;VOICE:+49 711 12-34
NOTE;ENCODING=QUOTED-PRINTABLE:Zeile eins=0D=0A=
Zeile zwei
PHOTO;ENCODING=BASE64;JPEG:
 /9j/4AAQSkZJRgABAQAAAQABAAD/4QBYRXhpZgAATU0AKgAAAAgAAgESAAMAAAABAAEAAIdpAAQA

END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Ida Müßig
item1.TEL;TYPE="voice,home";PREF=1:tel:+49-711-1;ext=7
item1.X-ABLabel:_$!<Home>!$_
ADR;TYPE=work:;;Weg 1\\, Haus B;Ulm;;07231;DE
BDAY:--0501
AGENT:BEGIN:VCARD\\nFN:Jan\\nEND:VCARD
X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ida
UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
END:VCARD
""".encode()
JCARD = (
    b'["vcard",[["version",{},"text","4.0"],["fn",{},"text","Ida"],["n",{},"text",["M","I",'
    b'["A"],"",""]],["tel",{"type":["cell"]},"uri","tel:+49-711-1"]]]'
)


def survives(content):
    """Nothing but a sentence for the user may come of it."""
    try:
        return len(read_vcards(content, "a.vcf").drafts)
    except UserError:
        return 0


@pytest.mark.parametrize("whole", [WHOLE, WHOLE.decode().encode("utf-16"), JCARD])
def test_damaged_files_are_read_or_refused(whole):
    assert sum(map(survives, mutated(whole, 250))) > 0


@pytest.mark.nightly
@pytest.mark.parametrize("whole", [WHOLE, WHOLE.decode().encode("utf-16"), JCARD])
def test_thousands_of_damaged_files_are_read_or_refused(whole):
    assert sum(map(survives, mutated(whole, 5_000, seed=1957))) > 0


MANY = 50_000
HUGE = {
    "lines that are none": b"BEGIN:VCARD\nFN:a\n" + b"x\n" * MANY + b"END:VCARD\n",
    "a note in a hundred thousand lines": b"BEGIN:VCARD\nFN:a\nNOTE:b\n" + b"x\n" * MANY,
    "soft breaks": b"BEGIN:VCARD\nFN;QUOTED-PRINTABLE:" + b"=\n" * MANY + b"END:VCARD\n",
    "folds": b"BEGIN:VCARD\nFN:" + b"\n x" * MANY + b"\nEND:VCARD\n",
    "cards in cards": b"BEGIN:VCARD\nAGENT:\n" * 19_000,
    "properties": b"BEGIN:VCARD\nFN:a\n" + b"X:y\n" * MANY + b"END:VCARD\n",
    "numbers": b"BEGIN:VCARD\nFN:a\n"
    + b"".join(b"TEL:0711 %d\n" % number for number in range(3_000))
    + b"END:VCARD\n",
    "parameters": b"BEGIN:VCARD\nFN" + b";A=b" * MANY + b":a\nFN:b\nEND:VCARD\n",
    "quotes": b"BEGIN:VCARD\nFN:a\nX;" + b'"' * MANY + b"b:c\nEND:VCARD\n",
    "backslashes": b"BEGIN:VCARD\nFN:a\nORG:" + b"\\;" * MANY + b"\nEND:VCARD\n",
    "one long name": b"BEGIN:VCARD\nFN:" + b"a b " * 100_000 + b"\nEND:VCARD\n",
    "deep lists": b'["vcard",' + b"[" * MANY,
}


@pytest.mark.parametrize("what", HUGE)
def test_huge_files_are_done_with_soon(what):
    begun = time.process_time()
    survives(HUGE[what])
    assert time.process_time() - begun < 10


def test_a_file_of_rubbish_takes_little_memory():
    tracemalloc.start()
    survives(b"BEGIN:VCARD\nFN:a\n" + b"x\n" * 20_000 + b"END:VCARD\n")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 10_000_000
