"""Every card that was read can be written in all three versions and read back the same."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.draft import (
    Draft,
    DraftAddress,
    DraftKind,
    DraftName,
    DraftPhoto,
    DraftReach,
    DraftRole,
    Extra,
)
from desktop_app.domain.errors import Invalid
from desktop_app.domain.names import PersonName
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.when import When
from desktop_app.exchange.vcard import Target, read_vcards, write_vcards
from desktop_app.exchange.vcard.jcard_writing import jcard_pieces
from desktop_app.exchange.vcard.writing import card, differing

VERSIONS = ("2.1", "3.0", "4.0")

TEXTS = st.one_of(
    st.sampled_from(
        [
            "Muster",
            "Grüße, Welt; ja",
            "C:\\neu",
            "a\\;b",
            "=41",
            "Zeile\nzwei",
            "😀",
            "von der Au",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.text('äß,;:\\=" \nnN.^', max_size=90),
)


def split(text):
    return text.split()


HEADS = st.one_of(
    st.sampled_from(
        split(
            "N FN ORG TITLE ROLE TEL EMAIL URL IMPP ADR LABEL BDAY NOTE CATEGORIES UID LANG"
            " KIND NICKNAME X-MAIDENNAME X-SKYPE X-SOCIALPROFILE PHOTO LOGO KEY X-FOO AGENT"
            " X-ABLabel X-ABShowAs MEMBER GEO RELATED ANNIVERSARY REV X-REACH X-FIELD"
            " X-OTHER-NAME"
        )
    ),
    st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,9}", fullmatch=True),
)
PARAMETERS = st.sampled_from(
    split(
        "; ; ; ;WORK ;HOME;FAX ;TYPE=cell,pref ;PREF=1 ;VALUE=text ;VALUE=uri ;ENCODING=b"
        ' ;ENCODING=QUOTED-PRINTABLE ;X-A="b:c" ;TYPE="voice,car" ;CHARSET=ISO-8859-1 ;ALTID=1'
        " ;LANGUAGE=de ;X-SERVICE-TYPE=Skype ;TYPE=x-laut"
    )
)
GROUPS = st.sampled_from(["", "", "", "item1.", "item2.", "role1.", "A."])
VALUES = st.one_of(
    TEXTS.map(lambda text: text.replace("\n", "\\n")),
    st.lists(TEXTS, max_size=7).map(lambda texts: ";".join(texts).replace("\n", " ")),
    st.sampled_from(
        split(
            "1980-05-01 --0501 19800501 1980 http://a.example/x?y=1 linkedin.com/in/ida"
            " skype:ida%20m tel:+49-711;ext=5 data:image/gif;base64,R0lG R0lGODlh org group"
            " COMPANY _$!<Home>!$_ +49711 a@b.example"
        )
    ),
)
LINES = st.builds("{}{}{}:{}".format, GROUPS, HEADS, PARAMETERS, VALUES)
CARDS = st.builds(
    lambda version, lines: "\r\n".join(
        ["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]
    ).encode("utf-8", "replace"),
    st.sampled_from(VERSIONS),
    st.lists(LINES, min_size=1, max_size=9),
)


def read(content):
    return read_vcards(content, "a.vcf").drafts


def holds(content):
    """No version changes anything of a card but the place where it stood."""
    for found in read(content):
        for version in VERSIONS:
            written = card(found, version)
            (again,) = read(written)
            assert differing(found, again) == [], (found, version, written)


def cards_without_refusals(content):
    try:
        holds(content)
    except Invalid:  # no card at all: nothing to write
        assert b"VCARD\r\n" in content


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(CARDS)
def test_a_card_that_was_read_can_be_written_in_every_version(content):
    cards_without_refusals(content)


@pytest.mark.nightly
@settings(max_examples=20_000)
@given(CARDS)
def test_many_cards_that_were_read_can_be_written_in_every_version(content):
    cards_without_refusals(content)


WHOLE = Draft(
    uid="urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
    name=PersonName(
        salutation="Frau", title="Prof. Dr.", given="Ida", particle="von der", family="Aue"
    ),
    other_names=(
        DraftName(text="Idchen, die Große", kind=PersonNameKind.NICKNAME),
        DraftName(text="Beispiel", kind=PersonNameKind.BIRTH),
        DraftName(text="Muster", kind=PersonNameKind.FORMER),
    ),
    language="de",
    organisation="Muster; Söhne & Co.",
    department="Vertrieb, Süd",
    function="Leiterin",
    further_roles=(
        DraftRole(function="Mentorin"),
        DraftRole(organisation="Beirat", department="Präsidium", function="Vorsitzende"),
    ),
    reaches=(
        DraftReach(kind=ReachKind.PHONE, value="+49 711 12-34", at_work=True, preferred=True),
        DraftReach(kind=ReachKind.MOBILE, value="0170 1234", label="Notfall"),
        DraftReach(kind=ReachKind.FAX, value="0711 1235", label="home"),
        DraftReach(kind=ReachKind.EMAIL, value="ida@muster.example", at_work=True),
        DraftReach(kind=ReachKind.WEB, value="https://muster.example/a;b,c"),
        DraftReach(kind=ReachKind.LINKEDIN, value="https://www.linkedin.com/in/ida"),
        DraftReach(kind=ReachKind.OTHER, value="ida.m", label="Skype"),
        DraftReach(kind=ReachKind.OTHER, value="@ida 100%", label="Anderes Netz"),
    ),
    addresses=(
        DraftAddress(street="Weg 1, Haus B", postcode="07231", city="Ulm", at_work=True),
        DraftAddress(street="Gasse 2", city="Horb", country="Deutschland", label="home"),
        DraftAddress(street="C:\\", city="Pfad", label="Ferien"),
    ),
    birthday=When.parse("XXXX-05-01"),
    note="Zeile eins\nZeile zwei; mit, allem \\ und \\n " + "lang " * 40 + "Ende",
    tags=("Messe, 2015", "Kunststoff"),
    photo=DraftPhoto(content=b"\xff\xd8\xff" + bytes(range(256)) * 3, media_type="image/jpeg"),
    extras=(
        Extra(name="X-FOO", value="a\\;b;c", escaped=True, parameters=(("TYPE", "bar"),)),
        Extra(name="X-ABDATE", value="2008-12-11", escaped=True, group="item1"),
        Extra(name="Lieblingsfarbe: die erste", value="Grün; blau"),
        Extra(name="X-ABLABEL", value="_$!<Anniversary>!$_", escaped=True, group="item1"),
    ),
)
HOUSE = Draft(
    kind=DraftKind.ORGANISATION,
    organisation="Muster GmbH & Co. KG",
    department="Einkauf",
    other_names=(DraftName(text="Alt AG", kind=PersonNameKind.FORMER),),
    reaches=(DraftReach(kind=ReachKind.WEB, value="www.muster.example"),),
    addresses=(DraftAddress(city="Ulm", country="Deutschland"),),
)


@pytest.mark.parametrize("target", Target)
@pytest.mark.parametrize("draft", [WHOLE, HOUSE], ids=["person", "organisation"])
def test_no_target_loses_anything_of_a_whole_contact(draft, target):
    written = write_vcards([draft], target)
    assert written.losses == ()
    (again,) = read(written.content)
    assert differing(draft, again) == []


def test_what_no_card_can_say_is_reported():
    odd = Draft(name=PersonName(salutation="Sehr geehrte Frau", given="Ida", family="Muster"))
    written = write_vcards([odd])
    assert [(loss.title, loss.field) for loss in written.losses] == [("Ida Muster", "name")]


def test_a_file_for_outlook_holds_nothing_but_ascii():
    content = write_vcards([WHOLE], Target.OUTLOOK).content
    assert content.isascii()
    assert b"VERSION:2.1" in content


def test_lines_are_folded_between_characters():
    draft = Draft(name=PersonName(family="ü" * 200))
    for line in write_vcards([draft]).content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


def test_nothing_in_a_value_can_end_a_card():
    nasty = Draft(name=PersonName(family="x"), note="\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:y")
    for target in Target:
        assert len(read(write_vcards([nasty], target).content)) == 1


def in_json(drafts):
    """The bytes of a jCard file, and the fields that do not come back from it."""
    told = list(jcard_pieces(drafts))
    lost = [loss.field for _, losses in told for loss in losses]
    return b"".join(piece for piece, _ in told), lost


def test_contacts_come_back_equal_from_a_jcard_file():
    content, lost = in_json([WHOLE, HOUSE])
    assert lost == []
    assert [differing(*pair) for pair in zip([WHOLE, HOUSE], read(content), strict=True)] == [
        [],
        [],
    ]


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("1980-05-01", ["date-and-or-time", "1980-05-01"]),
        ("XXXX-05-01", ["date-and-or-time", "--05-01"]),
        ("1980-05", ["date-and-or-time", "1980-05"]),
        ("Anfang Mai 1980", ["text", "Anfang Mai 1980"]),
    ],
)
def test_a_jcard_spells_days_with_hyphens_and_words_as_words(day, told):
    draft = Draft(name=PersonName(family="Aue"), birthday=When.parse(day))
    content, lost = in_json([draft])
    (_, properties) = json.loads(content)[0]
    assert [one[2:] for one in properties if one[0] == "bday"] == [told]
    assert lost == []


def test_every_property_of_a_jcard_has_name_parameters_type_and_value():
    (kind, properties) = json.loads(in_json([WHOLE])[0])[0]
    assert (kind, properties[0]) == ("vcard", ["version", {}, "text", "4.0"])
    for name, parameters, type_, *values in properties:
        assert name == name.lower()
        assert "value" not in parameters
        assert type_
        assert values


def test_a_jcard_file_of_nobody_is_an_empty_list():
    assert in_json([])[0] == b"[]\n"


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(CARDS)
def test_what_differs_after_a_jcard_is_told(content):
    try:
        found = read(content)
    except Invalid:
        return
    written, lost = in_json(found)
    again = read(written) if found else ()
    assert [
        name for pair in zip(found, again, strict=True) for name in differing(*pair)
    ] == lost
