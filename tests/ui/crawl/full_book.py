"""A book as it is after a busy month: the sample, and something of all else."""

from datetime import date, timedelta

from desktop_app.domain.reach import ReachKind
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import (
    clusters,
    cooperations,
    events,
    follow_ups,
    organisations,
    people,
    pins,
    quotes,
    reaches,
    removal,
    sample,
    stories,
    tags,
)
from desktop_app.services.book import Book, Mode
from tests.services.everything import add_what_the_sample_lacks

LONG = "Landesnetzwerk für Kunststoffverarbeitung und Werkzeugbau am Oberrhein"


def make(path):
    """Write the book to `path`."""
    with Book.open(path, author="Nadine Kaiser", mode=Mode.CREATE) as book:
        sample.put_sample(book)
        add_what_the_sample_lacks(book)
        _add_somebody(book)
        _add_work(book)
        _fill_the_bin(book)


def _add_somebody(book):
    """Somebody of whom everything is known, with a name that fits nowhere."""
    office = organisations.add_organisation(book, LONG)
    name = "Maximiliane Muster-Beispielhausen von und zu Exemple"
    person = people.add_person(book, name)
    function = "Leiterin der Abteilung für Zusammenarbeit"
    people.add_role(book, person, function, organisation=office)
    for kind, value in (
        (ReachKind.PHONE, "+49 711 123456"),
        (ReachKind.EMAIL, "maximiliane.muster@beispielhausen.example"),
        (ReachKind.WEB, "https://beispielhausen.example/eine/lange/Adresse"),
    ):
        reaches.add_reach(book, kind, value, person=person)
    reaches.add_address(book, person=person, city="Musterstadt am Beispielbach")
    follow_ups.add_follow_up(book, "Angebot schicken", about=(Kind.PERSON, person))
    for tag in ("Messe", "Werkzeugbau"):
        tags.add_tag(book, Kind.PERSON, person, tag)
    pins.pin_record(book, person)
    people.add_person(book, "Maximilian Muster-Beispielhausen")
    people.add_person(book, "Maximilian Muster Beispielhausen")


def _add_work(book):
    """Steps of every age, a third cluster, a cooperation that rests, a draft."""
    today, (cluster, *_) = date.today(), clusters.keys(book)  # noqa: DTZ011 -- the day here
    for what, days in (("Anrufen", -400), ("Protokoll", -3), ("Mail", 0), ("Besuch", 2)):
        due = When.parse((today + timedelta(days=days)).isoformat())
        follow_ups.add_follow_up(book, what, about=(Kind.CLUSTER, cluster), due=due)
    third = clusters.add_cluster(book, LONG, short="LKW")
    cooperation = cooperations.start_cooperation(book, [cluster, third], title="")
    events.add_event(book, cooperation, "Erstes Gespräch über eine mögliche Zusammenarbeit")
    stories.tell_story(book, cooperation)


def _fill_the_bin(book):
    """One of several kinds."""
    removal.remove(book, "person", people.add_person(book, "Weggelegte Person"))
    quotes.remove_quote(book, quotes.add_quote(book, "Ein Satz, den niemand mehr braucht."))
    stories.remove_story(book, stories.start_story(book, "Eine verworfene Story"))
