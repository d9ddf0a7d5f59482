"""Preflight finds every seeded defect, cries over nothing else, and says it in words."""

from collections import Counter
from datetime import date

import pytest

from desktop_app.domain.consent import Medium
from desktop_app.domain.finding import Rule, Severity
from desktop_app.services import events
from desktop_app.services.fields import change_field
from desktop_app.services.finding_words import sentence
from desktop_app.services.preflight.check import check_story
from desktop_app.services.preflight.gate import errors_in
from desktop_app.services.story_sheet.material import gather
from desktop_app.words import LANGUAGES, Words
from tests.services.preflight import defects

DAY = date(2026, 11, 25)
OWN = Counter({Rule.REMARK: 2, Rule.DERIVED_DATE: 1})


@pytest.fixture
def book(sample_book):
    return sample_book


@pytest.fixture
def seeding(book, story):
    return defects.Seeding(book, story)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_has_no_error_and_exactly_its_hints(book, story, language):
    found = check_story(book, story, language, printed_on=DAY)
    assert {each.severity for each in found} == {Severity.HINT}
    assert [(each.rule, each.id) for each in found] == [
        (Rule.DERIVED_DATE, defects.key("first_meeting")),
        (Rule.REMARK, defects.key("support")),
        (Rule.REMARK, defects.key("support")),
    ]


@pytest.mark.parametrize("defect", defects.ALL, ids=lambda defect: defect["name"])
def test_a_seeded_defect_is_found_and_nothing_else(book, story, seeding, defect):
    for change in defect["change"]:
        seeding.do(*change)
    language = defect.get("language", "de")
    found = check_story(book, story, language, printed_on=DAY)
    own = OWN - Counter({Rule.DERIVED_DATE: defect.get("lost", 0)})
    assert Counter(each.rule for each in found) == own + Counter(map(Rule, defect["rules"]))
    assert any(each.severity is Severity.ERROR for each in found) == (defect in defects.GRAVE)


def hindering(book, story, language="de", **asked):
    (found,) = errors_in(book, [gather(book, story, language, DAY)], **asked)
    return found


@pytest.mark.parametrize("defect", defects.GRAVE, ids=lambda defect: defect["name"])
def test_what_blocks_is_found_without_making_a_sheet(book, story, seeding, defect):
    for change in defect["change"]:
        seeding.do(*change)
    language = defect.get("language", "de")
    found = check_story(book, story, language, printed_on=DAY)
    errors = tuple(each for each in found if each.severity is Severity.ERROR)
    assert errors
    assert hindering(book, story, language) == errors


def test_there_are_enough_rules_and_defects():
    assert len(Rule) >= 25
    assert len(defects.ALL) >= 60


def test_every_rule_has_a_defect_or_a_test_of_its_own():
    seeded = {Rule(rule) for defect in defects.ALL for rule in defect["rules"]}
    assert set(Rule) - seeded == {
        *(Rule.DELETED, Rule.FUNDING_LANGUAGE, Rule.UNREADABLE, Rule.CARD, Rule.CONTRAST),
        Rule.EMBLEM,
    }


def test_every_finding_reads_well_in_every_language(book, story, seeding):
    change_field(book, "story", story, "funding_profile", "")
    seeding.do("replace", "lead", "de", "75 Mitgliedern", '92  "Mitgliedern"')
    for found in check_story(book, story, printed_on=DAY):
        told = [sentence(found, Words(language)) for language in LANGUAGES]
        assert len(set(told)) == len(LANGUAGES), told


def test_a_consent_given_anew_covers_the_changed_words(book, story, seeding):
    change_field(book, "quote", defects.key("quote"), "text", "Das SEZ hat uns geholfen")
    assert Rule.QUOTE_CHANGED in rules(book, story)
    change_field(book, "consent", defects.key("consent"), "evidence", "Mail vom 3. Mai")
    assert Rule.QUOTE_CHANGED not in rules(book, story)


def test_taking_the_change_of_a_quote_back_needs_no_new_consent(book, story):
    change_field(book, "quote", defects.key("quote"), "text", "Das SEZ hat uns geholfen")
    book.undo()
    assert Rule.QUOTE_CHANGED not in rules(book, story)


def test_the_web_asks_for_a_consent_of_its_own(book, story, seeding):
    seeding.do("scope", "consent", ["print"], ["de"])
    assert hindering(book, story) == ()
    [found] = hindering(book, story, medium=Medium.WEB)
    assert found.rule is Rule.CONSENT_SCOPE


def test_a_figure_of_today_says_nothing_against_a_story_of_then(book, story, seeding):
    seeding.do("figure", "innonet", "members", "92", "2026")
    assert rules(book, story) == OWN


def test_a_confirmed_date_is_no_longer_a_hint_until_its_anchor_moves(book, story):
    meeting = defects.key("first_meeting")
    events.confirm_date(book, meeting)
    assert Rule.DERIVED_DATE not in rules(book, story)
    events.change_date(book, defects.key("workshop"), "Dezember 2014")
    assert Rule.DERIVED_DATE in rules(book, story)


def test_a_contact_in_the_bin_is_told(book, story, seeding):
    seeding.do("remove", "person", "pelisson")
    assert Rule.DELETED in rules(book, story)


def test_errors_come_first_and_hints_last(book, story, seeding):
    seeding.do("remove", "consent", "consent")
    seeding.do("field", "story", "story", "funding_profile", "")
    order = [each.severity for each in check_story(book, story, printed_on=DAY)]
    assert order == sorted(order, key=list(Severity).index)
    assert {*order} == {*Severity}


def test_a_finding_names_the_field_and_the_block_to_go_to(book, story, seeding):
    seeding.do("replace", "support", "fr", "un atelier", "un  atelier")
    found = check_story(book, story, "fr", printed_on=DAY)
    [spaces] = [each for each in found if each.rule is Rule.SPACES]
    assert (spaces.kind, spaces.id, spaces.field) == ("block", defects.key("support"), "text")
    assert (spaces.block, spaces.language) == (defects.key("support"), "fr")


def rules(book, story):
    return Counter(each.rule for each in check_story(book, story, printed_on=DAY))
