"""Rows become drafts: names in their parts, ways to reach, addresses, days, and no loss."""

from desktop_app.domain.draft import DraftKind
from desktop_app.domain.reach import ReachKind
from desktop_app.exchange.tables.drafting import drafts_of
from desktop_app.exchange.tables.matching import matched, profile_of
from desktop_app.exchange.tables.reading import read_csv


def reading(text, profile=None, **matching):
    table = read_csv(text.encode(), "list.csv")
    found = matched(table, profile)
    for at, aim in matching.items():
        found = found.aimed(int(at[1:]), aim)
    return drafts_of(table, found)


def draft(text, **matching):
    (one,) = reading(text, **matching).drafts
    return one


GERMAN = "Anrede;Titel;Vorname;Nachname;Firma;Funktion;Telefon;E-Mail;PLZ;Ort\n"


def test_a_plain_german_list_is_read_whole():
    one = draft(
        GERMAN + "Frau;Dr.;Erika;von Muster;Cluster AG;Leiterin;+49 711 1;e@m.de;07231;Ort"
    )
    assert one.name.display == "Dr. Erika von Muster"
    assert (one.name.particle, one.name.family) == ("von", "Muster")
    assert (one.organisation, one.function, one.line) == ("Cluster AG", "Leiterin", 2)
    assert [way.value for way in one.reaches] == ["+49 711 1", "e@m.de"]
    assert (one.addresses[0].postcode, one.addresses[0].city) == ("07231", "Ort")


def test_a_title_in_the_salutation_goes_to_its_own_place():
    one = draft("Anrede;Vorname;Nachname\nHerr Prof. Dr.;Max;Muster\n")
    assert (one.name.salutation, one.name.title) == ("Herr", "Prof. Dr.")


def test_a_title_that_is_none_is_a_function():
    one = draft("First Name,Last Name,Title\nAda,King,Head of Engines\n")
    assert (one.function, one.name.title) == ("Head of Engines", "")


def test_a_title_of_outlook_is_a_title_or_a_salutation():
    one = draft("Title,First Name,Last Name,Job Title\nMrs.,Ada,King,Head\n")
    assert (one.name.salutation, one.name.title, one.function) == ("Mrs.", "", "Head")


def test_google_puts_particles_into_the_middle_name():
    one = draft("First Name,Middle Name,Last Name\nAdrian,von,Gunten\n")
    assert (one.name.particle, one.name.given) == ("von", "Adrian")


def test_a_whole_name_is_parted():
    one = draft("Name;E-Mail\nPélisson-Schecker, Dr. Aude;a@example.org\n")
    assert (one.name.title, one.name.given, one.name.family) == (
        "Dr.",
        "Aude",
        "Pélisson-Schecker",
    )


def test_values_that_google_joined_are_several():
    one = draft(
        "First Name,E-mail 1 - Label,E-mail 1 - Value,Labels\n"
        "Ada,* Work ::: Home,a@example.org ::: b@example.org,* myContacts ::: Fair\n"
    )
    assert [(way.value, way.label, way.at_work) for way in one.reaches] == [
        ("a@example.org", "", True),
        ("b@example.org", "home", False),
    ]
    assert one.tags == ("Fair",)


def test_labels_of_google_say_mobile_and_fax():
    one = draft(
        "First Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
        "Ada,Mobile,0171 1234,Work Fax,0711 1234\n"
    )
    assert [(way.kind, way.at_work) for way in one.reaches] == [
        (ReachKind.MOBILE, False),
        (ReachKind.FAX, True),
    ]


def test_what_is_no_phone_number_is_kept_with_a_remark():
    one = draft("Vorname;Nachname;Telefon\nA;B;über Zentrale\n")
    assert [(way.kind, way.value, way.label) for way in one.reaches] == [
        (ReachKind.OTHER, "über Zentrale", "phone")
    ]
    assert one.remarks[0].line == 2


def test_lines_of_a_street_and_a_post_box_stand_in_one_street():
    one = draft(
        "Vorname;Nachname;Straße geschäftlich;Straße geschäftlich 2;Ort geschäftlich;"
        "Postfach geschäftlich\nA;B;Weg 1;Haus C;Stuttgart;PF 7\n"
    )
    assert (one.addresses[0].street, one.addresses[0].at_work) == ("Weg 1, Haus C, PF 7", True)


def test_a_birthday_in_three_columns_is_one_day():
    one = draft("Vorname;Geburtsjahr;Geburtsmonat;Geburtstag\nA;1980;12;31\n")
    assert one.birthday.edtf == "1980-12-31"


def test_a_day_that_can_be_two_is_asked_about():
    one = draft("Vorname;Geburtstag\nA;01/09/2008\n")
    assert one.birthday is None
    assert one.remarks[0].values == {"text": "01/09/2008"}
    assert one.remarks[0].asks


def test_one_day_above_twelve_tells_for_the_whole_column():
    found = reading("Vorname;Geburtstag\nA;01/09/2008\nB;09/25/2008\n").drafts
    assert [one.birthday.edtf for one in found] == ["2008-01-09", "2008-09-25"]


def test_german_dots_are_never_ambiguous():
    assert draft("Vorname;Geburtstag\nA;01.09.2008\n").birthday.edtf == "2008-09-01"


def test_days_that_mean_nothing_are_none():
    assert draft("Vorname;Geburtstag\nA;0.0.00\n").birthday is None


def test_a_row_of_an_organisation_alone_is_an_organisation():
    one = draft("Vorname;Nachname;Firma\n;;Cluster AG\n")
    assert (one.kind, one.organisation) == (DraftKind.ORGANISATION, "Cluster AG")


def test_odoo_says_which_rows_are_companies():
    one, other = reading(
        "Name,Is a company,Related company\nShelves,1,\nRoger Martins,0,Shelves\n"
    ).drafts
    assert (one.kind, one.organisation) == (DraftKind.ORGANISATION, "Shelves")
    assert (other.kind, other.name.family) == (DraftKind.PERSON, "Martins")


def test_a_row_with_a_mail_alone_is_called_after_it():
    one = draft("Vorname;Nachname;E-Mail\n;;a@example.org\n")
    assert one.name.display == "a@example.org"
    assert not one.remarks[0].lost


def test_a_row_that_names_nobody_is_skipped_with_its_line():
    found = reading("Vorname;Land\nA;DE\n;FR\n")
    assert [(one.line, one.file) for one in found.skipped] == [(3, "list.csv")]


def test_a_column_without_a_field_is_kept_and_named_with_how_much_it_says():
    found = reading("Vorname;Schuhgröße\nA;43\nB;\n")
    (remark,) = found.remarks
    assert (remark.values, remark.lost) == ({"column": "Schuhgröße", "n": "1"}, False)
    assert [(extra.name, extra.value) for extra in found.drafts[0].extras] == [
        ("Schuhgröße", "43")
    ]


def test_a_column_left_out_is_named_as_lost():
    (remark,) = reading("Vorname;Schuhgröße\nA;43\n", c1="skip").remarks
    assert remark.lost


def test_a_column_of_an_own_field_says_so():
    assert reading("Vorname;x\nA;43\n", c1="own_field").own_fields == {"x"}


def test_a_column_can_become_an_own_field():
    one = draft("Vorname;Schuhgröße\nA;43\n", c1="own_field")
    assert [(extra.name, extra.value) for extra in one.extras] == [("Schuhgröße", "43")]


def test_a_profile_says_what_headings_mean():
    table = read_csv(b"Kollegin;Wo\nAda King;Engines\n", "list.csv")
    named = matched(table).aimed(0, "name").aimed(1, "organisation")
    (one,) = drafts_of(table, matched(table, profile_of(named))).drafts
    assert (one.name.given, one.organisation) == ("Ada", "Engines")


def test_a_table_that_is_no_list_of_contacts_makes_nobody():
    found = reading("PN,Qty,Price\nEP1,10000,0.03\nEP2,1,1\n")
    assert (found.drafts, len(found.skipped)) == ((), 2)


def test_a_table_without_headings_is_read_by_what_stands_in_it():
    found = reading("Max Muster;max@example.org\nEva Muster;eva@example.org\n").drafts
    assert [(one.name.given, one.emails) for one in found] == [
        ("Max", ("max@example.org",)),
        ("Eva", ("eva@example.org",)),
    ]
