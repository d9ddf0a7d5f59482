"""A file of cards becomes drafts: every trap that real files have set."""

import base64
from pathlib import Path

import pytest

from desktop_app.domain.draft import DraftKind
from desktop_app.domain.errors import Invalid
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reach import ReachKind
from desktop_app.exchange.formats import read
from desktop_app.exchange.vcard import read_vcards


def card(*lines, version="3.0", end="\r\n"):
    written = ["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]
    return end.join(written).encode()


def only(content, **options):
    (found,) = read_vcards(content, "a.vcf", **options).drafts
    return found


def test_a_name_comes_in_its_parts():
    found = only(card("N:von der Aue;Ida;Maria,Anna;Frau Prof. Dr.;MBA", "FN:Ida von der Aue"))
    assert found.name.salutation == "Frau"
    assert found.name.title == "Prof. Dr."
    assert (found.name.given, found.name.particle) == ("Ida Maria Anna", "von der")
    assert (found.name.family, found.name.suffix) == ("Aue", "MBA")
    assert found.other_names == ()


def test_what_fn_says_beyond_the_name_is_kept():
    found = only(card("N:Sorglos;Susi;;;", "FN:Susi Sorglos (Büro)"))
    assert [name.text for name in found.other_names] == ["Susi Sorglos (Büro)"]


def test_a_card_without_n_is_read_by_fn():
    found = only(card("FN:Dr. Aude Pélisson-Schecker"))
    assert (found.name.title, found.name.family) == ("Dr.", "Pélisson-Schecker")


def test_a_card_without_a_name_is_called_by_its_mail_address():
    found = only(card("EMAIL:ida@muster.example"))
    assert found.title == "ida@muster.example"
    assert not found.remarks[0].lost


def test_a_card_that_names_nobody_is_skipped_with_its_line():
    read = read_vcards(card("NOTE:nur so") + card("FN:Ida Muster"), "a.vcf")
    assert len(read.drafts) == 1
    assert [(one.file, one.line) for one in read.skipped] == [("a.vcf", 1)]


def test_a_bad_line_costs_that_line():
    found = only(card("FN:Ida Muster", "das ist nichts", "EMAIL:ida@muster.example"))
    assert found.emails == ("ida@muster.example",)
    assert [(one.line, one.lost) for one in found.remarks] == [(4, True)]


def test_a_note_that_nobody_folded_goes_on():
    found = only(card("FN:Ida Muster", "NOTE:erste Zeile", "zweite Zeile"))
    assert found.note == "erste Zeile\nzweite Zeile"
    assert not found.remarks[0].lost


def test_a_card_without_end_does_not_take_the_next_one_along():
    content = b"BEGIN:VCARD\nFN:Ida Muster\nBEGIN:VCARD\nFN:Jan Muster\nEND:VCARD\n"
    assert [one.title for one in read_vcards(content, "a").drafts] == [
        "Ida Muster",
        "Jan Muster",
    ]


def test_a_letter_split_by_folding_becomes_whole():
    whole = "NOTE:Grüße".encode()
    at = whole.index("ü".encode()) + 1
    content = card("FN:Ida Muster").replace(
        b"END:VCARD", whole[:at] + b"\r\n " + whole[at:] + b"\r\nEND:VCARD"
    )
    assert only(content).note == "Grüße"


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\r\r\n"])
def test_any_line_end_will_do(end):
    found = only(card("FN:Ida Muster", "NOTE:eins", "bad", end=end))
    assert (found.note, found.remarks[0].line) == ("eins\nbad", 5)


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_wide_characters_are_recognised(encoding):
    content = card("N:Müßig;Zoë;;;", "FN:Zoë Müßig").decode().encode(encoding)
    assert only(content).title == "Zoë Müßig"


def test_quoted_printable_goes_on_over_soft_line_breaks():
    found = only(
        card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=",
            "ller;J=C3=B6rg",
            "NOTE;QUOTED-PRINTABLE:Zeile eins=0D=0A=",
            "Zeile zwei =E2=82=AC",
            version="2.1",
        )
    )
    assert found.title == "Jörg Müller"
    assert found.note == "Zeile eins\nZeile zwei €"


def test_a_code_page_that_nobody_names_is_guessed():
    western = "FN:Jörg Müßig".encode("cp1252")
    polish = "FN:Małgorzata Łąka".encode("cp1250")
    assert only(card("X").replace(b"X", western)).title == "Jörg Müßig"
    assert only(card("X").replace(b"X", polish)).title == "Małgorzata Łąka"


def test_quoted_printable_of_an_unnamed_code_page_is_guessed():
    found = only(
        card("FN:A B", "NOTE;ENCODING=QUOTED-PRINTABLE:Krak=F3w, ma=B3opolskie", version="2.1")
    )
    assert found.note == "Kraków, małopolskie"


def test_the_user_knows_the_code_page_better():
    content = card("X").replace(b"X", "FN:Иван Петров".encode("cp1251"))
    assert only(content, encoding="cp1251").title == "Иван Петров"


def test_a_file_that_says_latin_1_and_holds_utf_8_is_read_as_utf_8():
    content = card("FN;CHARSET=ISO-8859-1:Zoë Müßig", version="2.1")
    assert only(content).title == "Zoë Müßig"


def test_an_encoding_nobody_knows_is_refused():
    with pytest.raises(Invalid):
        read_vcards(card("FN:Ida"), "a", encoding="klingon")


def test_phones_are_told_apart_by_their_types():
    found = only(
        card(
            "FN:Ida Muster",
            "TEL;WORK;VOICE:+49 711 123",
            "TEL;CELL:0170 123",
            "TEL;HOME;FAX:0711 124",
            'TEL;VALUE=uri;TYPE="voice,home";PREF=1:tel:+49-711-125;ext=7',
        )
    )
    kinds = [(way.kind, way.value, way.label, way.at_work) for way in found.reaches]
    assert kinds == [
        (ReachKind.PHONE, "+49 711 123", "", True),
        (ReachKind.MOBILE, "0170 123", "", False),
        (ReachKind.FAX, "0711 124", "home", False),
        (ReachKind.PHONE, "+49-711-125 ext. 7", "home", False),
    ]
    assert found.reaches[3].preferred


def test_apple_labels_stand_beside_what_they_label():
    found = only(
        card(
            "FN:Ida Muster",
            "item1.TEL:+49 711 123",
            "item1.X-ABLabel:Sekretariat",
            "item2.URL:https://muster.example",
            "item2.X-ABLabel:_$!<HomePage>!$_",
            "item3.X-ABDATE:2008-12-11",
            "item3.X-ABLabel:_$!<Anniversary>!$_",
        )
    )
    assert [way.label for way in found.reaches] == ["Sekretariat", "homepage"]
    assert [extra.name for extra in found.extras] == ["X-ABDATE", "X-ABLABEL"]


def test_profiles_and_chats_are_ways_to_reach_somebody():
    found = only(
        card(
            "FN:Ida Muster",
            "X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/ida",
            "IMPP;X-SERVICE-TYPE=Skype:skype:ida.muster",
            "X-ICQ:12345",
            "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://muster.example/@ida",
        )
    )
    ways = [(way.kind, way.label, way.value) for way in found.reaches]
    assert ways == [
        (ReachKind.LINKEDIN, "", "http://www.linkedin.com/in/ida"),
        (ReachKind.OTHER, "Skype", "ida.muster"),
        (ReachKind.OTHER, "ICQ", "12345"),
        (ReachKind.WEB, "Mastodon", "https://muster.example/@ida"),
    ]


def test_what_cannot_be_dialled_is_kept_all_the_same():
    found = only(card("FN:Ida Muster", "TEL:siehe Sekretariat"))
    assert [(way.kind, way.value) for way in found.reaches] == [
        (ReachKind.OTHER, "siehe Sekretariat")
    ]
    assert not found.remarks[0].lost


def test_an_address_keeps_its_post_box():
    found = only(
        card("FN:I M", "ADR;TYPE=WORK:Postfach 12;3. OG;Weg 1\\, Haus B;Ulm;;07231;DE")
    )
    (address,) = found.addresses
    assert address.street == "Postfach 12, 3. OG, Weg 1, Haus B"
    assert (address.postcode, address.city, address.at_work) == ("07231", "Ulm", True)


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("BDAY:1980-05-01", "1980-05-01"),
        ("BDAY:19800501", "1980-05-01"),
        ("BDAY:1980-05-01T00:00:00Z", "1980-05-01"),
        ("BDAY:--0501", "XXXX-05-01"),
        ("BDAY:--05-01", "XXXX-05-01"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-01", "XXXX-05-01"),
        ("BDAY:1980-05", "1980-05"),
        ("BDAY:1980", "1980"),
        ("BDAY;VALUE=text:circa 1800", "1800~"),
        ("BDAY:irgendwann", None),
    ],
)
def test_birthdays_are_as_precise_as_they_were_told(line, edtf):
    assert only(card("FN:Ida Muster", line)).birthday.edtf == edtf


@pytest.mark.parametrize(
    "line",
    [
        "PHOTO;ENCODING=b;TYPE=JPEG:{}",
        "PHOTO;ENCODING=BASE64;JPEG:{}",
        "PHOTO:data:image/jpeg;base64,{}",
        "PHOTO;ENCODING=b;TYPE=JPEG:data:image/jpeg;base64\\,{}",
    ],
)
def test_a_photo_comes_however_it_is_spelt(line):
    content = b"\xff\xd8\xff\xe0 not quite a picture"
    text = base64.b64encode(content).decode()
    found = only(card("FN:Ida Muster", line.format(text)))
    assert (found.photo.content, found.photo.media_type) == (content, "image/jpeg")


def test_base64_that_is_not_indented_is_read_to_its_end():
    text = base64.b64encode(bytes(range(200))).decode()
    lines = [text[at : at + 60] for at in range(0, len(text), 60)]
    found = only(
        card("FN:Ida Muster", "PHOTO;BASE64:", *lines, "", "NOTE:danach", version="2.1")
    )
    assert found.photo.content == bytes(range(200))
    assert found.note == "danach"


def test_no_address_in_a_card_is_ever_opened(tmp_path):
    secret = tmp_path / "geheim.png"
    secret.write_bytes(b"\x89PNG geheim")
    found = only(
        card("FN:Ida Muster", f"PHOTO;VALUE=uri:{secret.as_uri()}", "LOGO:http://a.example/x")
    )
    assert found.photo is None
    assert [extra.value for extra in found.extras] == [secret.as_uri(), "http://a.example/x"]


def test_an_organisation_is_one():
    for line in ("KIND:org", "X-ABShowAs:COMPANY"):
        found = only(card("FN:Muster GmbH", "ORG:Muster GmbH;Vertrieb", line, version="4.0"))
        assert (found.kind, found.title) == (DraftKind.ORGANISATION, "Muster GmbH")
        assert found.department == "Vertrieb"


def test_a_person_shown_as_their_company_stays_a_person():
    found = only(card("N:Muster;Ida;;;", "FN:Firma", "ORG:Firma", "X-ABShowAs:COMPANY"))
    assert (found.kind, found.organisation) == (DraftKind.PERSON, "Firma")


def test_several_roles_keep_their_functions():
    found = only(
        card("FN:I M", "a.ORG:Eins", "b.ORG:Zwei;Einkauf", "b.TITLE:Leiterin", "a.TITLE:Rätin")
    )
    assert (found.organisation, found.function) == ("Eins", "Rätin")
    (second,) = found.further_roles
    assert (second.organisation, second.department, second.function) == (
        "Zwei",
        "Einkauf",
        "Leiterin",
    )


def test_tags_nicknames_and_unknown_properties_are_kept():
    found = only(
        card(
            "FN:Ida Muster",
            "NICKNAME:Idchen",
            "X-MAIDENNAME:Beispiel",
            "CATEGORIES:Kunststoff,Messe\\, 2015",
            "X-FOO;TYPE=bar:a\\;b;c",
        )
    )
    assert [(name.text, name.kind) for name in found.other_names] == [
        ("Idchen", PersonNameKind.NICKNAME),
        ("Beispiel", PersonNameKind.BIRTH),
    ]
    assert found.tags == ("Kunststoff", "Messe, 2015")
    (extra,) = found.extras
    assert (extra.name, extra.value) == ("X-FOO", "a\\;b;c")
    assert extra.parameters == (("TYPE", "bar"),)


def test_a_group_becomes_a_tag_of_its_members():
    read = read_vcards(
        card("FN:Ida Muster", "UID:urn:uuid:A1", version="4.0")
        + card("FN:Freunde", "KIND:group", "MEMBER:urn:uuid:a1", version="4.0"),
        "a.vcf",
    )
    assert [one.tags for one in read.drafts] == [("Freunde",)]
    assert len(read.skipped) == 1


def test_a_card_within_a_card_is_kept_with_it():
    content = card(
        "FN:Ida Muster", "AGENT:", "BEGIN:VCARD", "FN:Jan Muster", "END:VCARD", version="2.1"
    )
    found = only(content)
    assert [extra.name for extra in found.extras] == ["AGENT"]
    assert "Jan Muster" in found.extras[0].value


def test_a_jcard_says_the_same():
    found = only(
        b'["vcard",[["version",{},"text","4.0"],["fn",{},"text","Ida Muster"],'
        b'["n",{},"text",["Muster","Ida",["A","B"],"",""]],'
        b'["tel",{"type":["cell","pref"]},"uri","tel:+49-711-1"],'
        b'["note",{"group":"x"},"text","a, b; c"]]]'
    )
    assert (found.name.given, found.note) == ("Ida A B", "a, b; c")
    assert found.reaches[0].kind is ReachKind.MOBILE


def test_names_that_look_like_code_stay_as_they_are():
    for name in ("<img src=x>", "O'Neil", "=1+1", "'; DROP TABLE person", "😀", "Ωμέγα"):
        assert only(card(f"N:{name.replace(';', chr(92) + ';')};;;;")).name.family == name


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"\x00" * 100, b"END:VCARD", b"[1,2", b"[[]]"]
)
def test_a_file_without_cards_is_refused(content):
    with pytest.raises(Invalid):
        read_vcards(content, "a.vcf")


def test_too_many_cards_are_refused_with_a_clear_word():
    with pytest.raises(Invalid, match="20000"):
        read_vcards(b"BEGIN:VCARD\nFN:a\nEND:VCARD\n" * 20_001, "a.vcf")


def test_formats_are_known_by_content_before_suffix(tmp_path):
    path = Path(tmp_path / "kontakte.txt")
    path.write_bytes(card("FN:Ida Muster"))
    assert [one.title for one in read(path).drafts] == ["Ida Muster"]
