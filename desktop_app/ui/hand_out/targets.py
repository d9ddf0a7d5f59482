"""The programs a file can be for, and the lists that can be handed out, in words."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop_app.domain.handing_out import Format
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services.hand_out.order import ALL, HOLDS


class Target(NamedTuple):
    """A program or format: its name, the end of the file's name, one sentence."""

    name: str
    suffix: str
    told: str


TARGETS: Mapping[Format, Target] = {
    Format.XLSX: Target(
        N_("Excel (.xlsx)"),
        ".xlsx",
        N_("Every cell is text: zeros and + stay, nothing is computed."),
    ),
    Format.CSV_EXCEL_DE: Target(
        N_("Table for Excel (.csv)"),
        ".csv",
        N_("Semicolons and German headings, as Excel opens them in German."),
    ),
    Format.VCARD_IPHONE: Target(
        N_("iPhone (.vcf)"), ".vcf", N_("Send it to yourself and open it on the phone.")
    ),
    Format.VCARD_OUTLOOK: Target(
        N_("Outlook (.vcf)"), ".vcf", N_("Contact cards as Outlook reads them.")
    ),
    Format.CSV_OUTLOOK: Target(
        N_("Outlook, all at once (.csv)"),
        ".csv",
        N_("For Outlook's own import, under its headings in your language."),
    ),
    Format.VCARD_GOOGLE: Target(
        N_("Google (.vcf)"), ".vcf", N_("Contact cards for Google's address book.")
    ),
    Format.CSV_GOOGLE: Target(
        N_("Google, as a table (.csv)"), ".csv", N_("Under the headings of Google Contacts.")
    ),
    Format.VCARD_THUNDERBIRD: Target(
        N_("Thunderbird (.vcf)"), ".vcf", N_("Contact cards of version 4.0.")
    ),
    Format.VCARD_3: Target(
        N_("Contact cards 3.0 (.vcf)"), ".vcf", N_("What nearly every program reads.")
    ),
    Format.VCARD_4: Target(
        N_("Contact cards 4.0 (.vcf)"),
        ".vcf",
        N_("The newest version, with the fewest losses."),
    ),
    Format.JCARD: Target(
        N_("Contact cards for programs (.jcard)"),
        ".jcard",
        N_("The same as version 4.0, in JSON (jCard), for those who process it."),
    ),
    Format.EMAILS: Target(
        N_("E-mail list (.txt)"),
        ".txt",
        N_("Names and addresses, to be pasted into the line of a mail that says to whom."),
    ),
    Format.LABELS: Target(
        N_("Address labels (.pdf)"),
        ".pdf",
        N_("One label for everybody who has a postal address, ready to be printed."),
    ),
    Format.ICS: Target(
        N_("Calendar (.ics)"),
        ".ics",
        N_("All-day entries; what is known to a month covers the month."),
    ),
    Format.JSON: Target(
        N_("Open data (.json)"), ".json", N_("Every field, for programs and colleagues.")
    ),
}
ARCHIVE = Target(
    N_("Archive of the whole book (.zip)"),
    ".zip",
    N_("Everything with its history; brought into an empty book it is the same book again."),
)


class List(NamedTuple):
    """What can be handed out: its name and the kinds of records in it."""

    name: str
    kinds: tuple[Kind, ...]


LISTS: Mapping[str, List] = {
    "people": List(N_("All people"), (Kind.PERSON,)),
    "contacts": List(
        N_("All people and organisations"), (Kind.PERSON, Kind.ORGANISATION, Kind.CLUSTER)
    ),
    "clusters": List(N_("All clusters"), (Kind.CLUSTER,)),
    "cooperations": List(N_("All cooperations"), (Kind.COOPERATION,)),
    "events": List(N_("All milestones"), (Kind.EVENT,)),
    "follow_ups": List(N_("All next steps"), (Kind.FOLLOW_UP,)),
    "stories": List(N_("All stories"), (Kind.STORY,)),
    "book": List(N_("The whole book"), ALL),
}
BOOK = "book"


def fitting(kinds: tuple[Kind, ...]) -> list[Format]:
    """The formats that can hold records of these kinds."""
    return [one for one in TARGETS if HOLDS[one].issuperset(kinds)]
