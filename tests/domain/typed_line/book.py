"""The people, organisations, fairs and cooperations that the example lines name."""

from datetime import date

from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.typed_line import Known
from desktop_app.domain.when import When

TODAY = date(2015, 6, 11)  # a Thursday


def known(key, kind, title, *names, short=(), day=None):
    return Known(
        ref=Ref(id=key, kind=kind, title=title),
        names=names or (title,),
        short=short,
        day=When.parse(day, "de") if day else None,
    )


KNOWN = (
    known("kaiser", Kind.PERSON, "Nadine Kaiser", short=("Kaiser",)),
    known(
        "pelisson",
        Kind.PERSON,
        "Dr. Aude Pélisson-Schecker",
        "Aude Pélisson-Schecker",
        "Aude Pélisson",
        short=("Pélisson-Schecker", "Pélisson"),
    ),
    known("muster-a", Kind.PERSON, "Anna Muster", short=("Muster",)),
    known("muster-b", Kind.PERSON, "Bernd Muster", short=("Muster",)),
    known("lang", Kind.PERSON, "Otto Lang", short=("Lang",)),
    known("exemple", Kind.PERSON, "Lucie Exemple", short=("Exemple",)),
    known("mueller", Kind.PERSON, "Jürgen Müller", short=("Müller",)),
    known("innonet", Kind.CLUSTER, "INNONET Kunststoff", short=("INNONET",)),
    known("plastipolis", Kind.CLUSTER, "Polymeris", "Polymeris", "Plastipolis"),
    known("ubifrance", Kind.ORGANISATION, "UBIFRANCE"),
    known("een", Kind.ORGANISATION, "Enterprise Europe Network", short=("EEN",)),
    known("moulding", Kind.FAIR, "Moulding Expo"),
    known(
        "moulding-15",
        Kind.EDITION,
        "Moulding Expo 2015",
        *("Moulding Expo 2015", "Moulding Expo"),
        day="5.–8. Mai 2015",
    ),
    known("fakuma", Kind.FAIR, "FAKUMA"),
    known("fakuma-14", Kind.EDITION, "FAKUMA", day="Oktober 2014"),
    known("fakuma-15", Kind.EDITION, "FAKUMA", day="13.–17. Oktober 2015"),
    known("k", Kind.FAIR, "K", "K Messe"),
    known("bridge", Kind.COOPERATION, "Kunststoffbrücke"),
)
