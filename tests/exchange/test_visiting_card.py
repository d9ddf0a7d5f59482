from desktop_app.domain.names import PersonName
from desktop_app.exchange.visiting_card import visiting_card


def test_a_card_holds_the_name_in_parts_and_the_ways_to_reach_somebody():
    card = visiting_card(
        PersonName(title="Dr.", given="Erika", particle="von", family="Muster"),
        organisation="Netz Muster",
        phones=["+49 (0)711 123-45"],
        emails=["erika@example.org"],
    )
    assert card.split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:von Muster;Erika;;Dr.;",
        "FN:Dr. Erika von Muster",
        "ORG:Netz Muster",
        "TEL;TYPE=WORK,VOICE:+4971112345",
        "EMAIL;TYPE=INTERNET:erika@example.org",
        "END:VCARD",
        "",
    ]


def test_no_text_can_add_a_line_or_a_field_to_a_card():
    card = visiting_card(PersonName(family="A;B,C\\D\r\nNOTE:x"), organisation="E\nEND:VCARD")
    assert "N:A\\;B\\,C\\\\D\\nNOTE:x;;;;" in card
    assert card.count("\r\n") == 6
    assert "\nEND:VCARD\r\n" in card
    assert "ORG:E\\nEND:VCARD\r\n" in card
