"""Nothing can be hung on a record that lies in the bin."""

import pytest

from desktop_app.domain.consent import ConsentPurpose
from desktop_app.domain.errors import Gone
from desktop_app.domain.names import PersonName
from desktop_app.domain.organisation import NameKind, SuccessionKind
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.reference import Kind
from desktop_app.domain.story import BlockKind
from desktop_app.domain.when import When
from desktop_app.services import (
    agreements,
    attachments,
    blocks,
    clusters,
    consents,
    cooperations,
    custom_fields,
    events,
    fairs,
    follow_ups,
    organisations,
    people,
    pictures,
    quotes,
    reaches,
    stories,
    tags,
    translations,
)
from desktop_app.store import removal
from tests.services import everything

MAY = When.parse("Mai 2015")
CASES = {
    "person": {
        "rename": lambda b, key: people.rename_person(b, key, PersonName(family="Neu")),
        "name": lambda b, key: people.add_name(b, key, "Neu"),
        "role": lambda b, key: people.add_role(b, key, "Leitung"),
        "reach": lambda b, key: reaches.add_reach(b, ReachKind.PHONE, "0711 1", person=key),
        "address": lambda b, key: reaches.add_address(b, person=key, city="Muster"),
        "consent": lambda b, key: consents.add_consent(
            b, key, ConsentPurpose.STORY, media=(), languages=()
        ),
        "quote": lambda b, key: quotes.add_quote(b, "Gut.", speaker=key),
        "file": lambda b, key: attachments.attach(b, Kind.PERSON, key, "a.pdf", b""),
        "tag": lambda b, key: tags.add_tag(b, Kind.PERSON, key, "Muster"),
        "step": lambda b, key: follow_ups.add_follow_up(b, "Ruf", about=(Kind.PERSON, key)),
        "translation": lambda b, key: translations.translate(b, key, "note", "fr", "x"),
        "member": lambda b, key: clusters.add_member(b, the(b, "cluster"), person=key),
        "partner": lambda b, key: cooperations.add_partner(
            b, the(b, "cooperation"), person=key
        ),
        "participant": lambda b, key: events.add_participant(b, the(b, "event"), person=key),
        "signatory": lambda b, key: agreements.sign(b, the(b, "agreement"), person=key),
        "shown": lambda b, key: pictures.show_person(b, the(b, "picture"), key),
        "contact": lambda b, key: stories.set_contact(b, the(b, "story"), key),
        "own field": lambda b, key: custom_fields.say_custom(
            b, key, the(b, "custom_field"), "Schach"
        ),
    },
    "organisation": {
        "rename": lambda b, key: organisations.rename_organisation(b, key, "Neu"),
        "name": lambda b, key: organisations.add_name(b, key, "Neu", NameKind.TRADE),
        "figure": lambda b, key: organisations.add_figure(b, key, "members", "75"),
        "label": lambda b, key: organisations.add_label(b, key, "Label"),
        "code": lambda b, key: organisations.classify(b, key, "NACE", "22"),
        "succession from": lambda b, key: organisations.record_succession(
            b, SuccessionKind.MERGER, [key], organisations.add_organisation(b, "Neu")
        ),
        "succession to": lambda b, key: organisations.record_succession(
            b, SuccessionKind.MERGER, [organisations.add_organisation(b, "Neu")], key
        ),
        "cluster": lambda b, key: clusters.make_cluster(b, key),
        "reach": lambda b, key: reaches.add_reach(
            b, ReachKind.PHONE, "0711 1", organisation=key
        ),
        "address": lambda b, key: reaches.add_address(b, organisation=key, city="Muster"),
        "cooperation": lambda b, key: cooperations.start_cooperation(b, [key]),
        "role": lambda b, key: people.add_role(b, the(b, "person"), "x", organisation=key),
        "new person": lambda b, key: people.add_person(b, "Ida Muster", organisation=key),
    },
    "role": {
        "end": lambda b, key: people.end_role(b, key, MAY),
        "reach": lambda b, key: reaches.add_reach(
            b, ReachKind.PHONE, "0711 1", person=the(b, "person"), role=key
        ),
    },
    "reach": {
        "change": lambda b, key: reaches.change_reach(b, key, "0711 1"),
        "prefer": lambda b, key: reaches.prefer_reach(b, key),
    },
    "membership": {"end": lambda b, key: clusters.end_membership(b, key, MAY)},
    "cooperation": {
        "stage": lambda b, key: cooperations.set_stage(b, key, cooperations.Stage.EXCHANGE),
        "rest": lambda b, key: cooperations.rest(b, key),
        "partner": lambda b, key: cooperations.add_partner(
            b, key, organisation=the(b, "organisation")
        ),
        "event": lambda b, key: events.add_event(b, key, "Treffen"),
        "share": lambda b, key: events.share_event_with(b, the(b, "event"), key),
        "agreement": lambda b, key: agreements.add_agreement(b, key, "Erklärung"),
        "story": lambda b, key: stories.tell_story(b, key),
    },
    "event": {
        "date": lambda b, key: events.change_date(b, key, "Mai 2015"),
        "point": lambda b, key: events.add_point(b, key, "Punkt"),
        "participant": lambda b, key: events.add_participant(b, key, note="alle"),
        "publish": lambda b, key: events.publish_event(b, key),
    },
    "agreement": {
        "sign": lambda b, key: agreements.sign(b, key, organisation=the(b, "organisation")),
        "content": lambda b, key: agreements.add_content(b, key, "Punkt"),
    },
    "story": {
        "state": lambda b, key: stories.set_state(b, key, stories.StoryState.DRAFT),
        "edition": lambda b, key: stories.start_edition(b, key),
        "figures": lambda b, key: stories.choose_figures(b, key, []),
        "block": lambda b, key: blocks.add_block(b, key, BlockKind.SECTION),
    },
    "quote": {
        "block": lambda b, key: blocks.add_block(b, the(b, "story"), BlockKind.QUOTE, quote=key)
    },
    "picture": {
        "focus": lambda b, key: pictures.set_focus(b, key, 0.5, 0.5),
        "block": lambda b, key: blocks.add_block(
            b, the(b, "story"), BlockKind.PICTURE, picture=key
        ),
    },
    "fair": {"edition": lambda b, key: fairs.add_edition(b, key)},
    "consent": {
        "scope": lambda b, key: consents.set_scope(b, key, (), ()),
        "withdraw": lambda b, key: consents.withdraw_consent(b, key, MAY),
    },
    "follow_up": {
        "complete": lambda b, key: follow_ups.complete_follow_up(b, key, MAY),
        "reopen": lambda b, key: follow_ups.reopen_follow_up(b, key),
    },
    "attachment": {"read": lambda b, key: attachments.content(b, key)},
    "custom_field": {
        "say": lambda b, key: custom_fields.say_custom(b, the(b, "person"), key, "Schach")
    },
}


def the(book, table):
    return everything.one_of_each(book)[table]


@pytest.mark.parametrize(("table", "act"), [(t, a) for t, acts in CASES.items() for a in acts])
def test_a_record_in_the_bin_takes_nothing(full_book, table, act):
    key = the(full_book, table)
    with full_book.write("Delete") as session:
        removal.remove(session, table, [key])
    with pytest.raises(Gone):
        CASES[table][act](full_book, key)
