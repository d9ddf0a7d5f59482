import re
from pathlib import Path

import pytest

from desktop_app.domain.consent import Medium
from desktop_app.domain.figure import FigureQualifier
from desktop_app.domain.remark import RemarkKind, RemarkState
from desktop_app.domain.story import BlockKind
from desktop_app.services import (
    clusters,
    consents,
    cooperations,
    events,
    fairs,
    organisations,
    people,
    quotes,
    sample,
    stories,
)
from tests.services import everything

PAGE = (Path(__file__).parent / "sample" / "published.txt").read_text("utf-8").splitlines()
FUNDING = ("Inhalt als PDF", "Network guidance", "European Commission", "enterprise europe")


@pytest.fixture
def book(sample_book):
    return sample_book


def words(text):
    return re.findall(r"[^\W_]+", text)


def said(book):
    """Every word the sample holds, record by record."""
    return " ".join(
        " ".join(words(value))
        for row in everything.visible(book).values()
        for value in row.values()
        if isinstance(value, str)
    )


def test_every_sentence_of_the_page_stands_in_the_book_word_for_word(book, story):
    held = said(book)
    article = [line for line in PAGE if not line.startswith(FUNDING)]
    whole = [line for line in article if not line.startswith(("„", "Dr. ", "Email"))]
    assert [line for line in whole if " ".join(words(line)) not in held] == []
    ((block,), (quote,)) = (
        stories.whole(book, story).of_kind(BlockKind.QUOTE),
        [line for line in article if line.startswith("„")],
    )
    spoken, told = quote.removeprefix("„").split("“, ")
    assert (block.quote.text, block.in_language("de").text) == (spoken, told)
    contact = people.whole(book, stories.whole(book, story).contact.id)
    phone, email = (reach.value for reach in contact.reaches)
    assert f"{contact.title}, Tel. {phone}" in article
    assert f"Email: {email}" in article


def test_the_sample_names_the_organisations_of_the_page_and_no_other(book):
    lines = organisations.lines(book, organisations.keys(book)).values()
    assert {line.name for line in lines} == {
        "INNONET Kunststoff",
        "Plastipolis",
        "Steinbeis-Europa-Zentrum",
        "Enterprise Europe Network",
        "UBIFRANCE",
        "Wirtschaftsförderung Nordschwarzwald",
        "European Commission - Enterprise and Industry",
    }
    page = " ".join(words(" ".join(PAGE)))
    for line in lines:
        name = " ".join(
            words(line.name.replace("Steinbeis-Europa-Zentrum", "Steinbeis Europa"))
        )
        assert name in page


def test_the_sample_names_two_people_and_their_roles(book):
    found = {one.title: one for one in people.wholes(book, people.keys(book)).values()}
    assert set(found) == {"Nadine Kaiser", "Dr. Aude Pélisson-Schecker"}
    (kaiser,) = found["Nadine Kaiser"].roles
    assert (kaiser.function, kaiser.organisation.title, kaiser.coordinates.title) == (
        "Projektleiterin",
        "Wirtschaftsförderung Nordschwarzwald",
        "INNONET Kunststoff",
    )
    assert found["Nadine Kaiser"].reaches == ()


def test_the_figures_keep_their_words_and_claim_no_day(book):
    found = {
        cluster.title: cluster.organisation.figures
        for cluster in clusters.wholes(book, clusters.keys(book)).values()
    }
    members = {title: (one.text, one.qualifier) for title, (one, _) in found.items()}
    assert members == {
        "INNONET Kunststoff": ("75", FigureQualifier.EXACT),
        "Plastipolis": ("über 400", FigureQualifier.OVER),
    }
    page = "\n".join(PAGE)
    for figures in found.values():
        assert all(one.text in page and one.as_of is None and one.source for one in figures)


def test_no_date_is_more_precise_than_the_page(book):
    dates = {
        value.text: (value.edtf, value.derived)
        for row in everything.visible(book).values()
        for value in row.values()
        if hasattr(value, "edtf")
    }
    assert dates == {
        "November 2014": ("2014-11", False),
        "Januar 2015": ("2015-01", False),
        "Mai 2015": ("2015-05", False),
        "während der Messe FAKUMA": ("2014-10", True),
    }


def test_the_first_meeting_hangs_on_the_workshop(book):
    found = {one.title: one for one in events.wholes(book, events.keys(book)).values()}
    meeting = found["Erstes Treffen"]
    assert meeting.when.anchor.key == found["Workshop"].id
    assert meeting.edition.title == "FAKUMA"
    assert fairs.edition(book, meeting.edition.id).day is None
    events.change_date(book, found["Workshop"].id, "Dezember 2014")
    assert events.whole(book, meeting.id).when.edtf == "2014-11"


def test_the_agreement_says_what_the_page_says_and_the_projects_stay_with_the_trip(book):
    (key,) = cooperations.keys(book)
    cooperation = cooperations.whole(book, key)
    (agreement,) = cooperation.agreements
    assert [point.text for point in agreement.contents] == [
        "gegenseitige Mitgliedschaft",
        "enger Austausch",
        "Zusammenarbeit bei der Ausbildung und Gewinnung von Fachkräften",
    ]
    assert agreement.event.title == "Partnerschaftserklärung"
    points = {event.title: [p.text for p in event.points] for event in cooperation.events}
    assert points["Expertenreise nach Frankreich"] == ["gemeinsame europäische Projekte"]
    assert points["Workshop"] == ["engere Zusammenarbeit"]


def test_the_quote_has_one_consent_that_names_the_page_as_evidence_and_no_day(book):
    (key,) = quotes.keys(book)
    (consent,) = consents.about(book, [key])[key]
    assert consent.evidence == "published by the SEZ on this page"
    assert (consent.media, consent.languages) == (
        {Medium.WEB, Medium.PRINT},
        {"de", "en", "fr"},
    )
    assert consent.sample
    assert consent.given is consent.valid_until is consent.revoked is None


def test_the_two_published_slips_are_marked_and_not_changed(book, story):
    found = stories.whole(book, story)
    marks = [
        mark for block in found.blocks for text in block.texts for mark in text.open_remarks
    ]
    assert [(mark.kind, mark.passage, mark.suggestion, mark.state) for mark in marks] == [
        (RemarkKind.PUBLISHED_SO, passage, better, RemarkState.OPEN)
        for passage, better in (
            ("Themenauszutauschen", "Themen auszutauschen"),
            ("die beiden Netzwerk", "die beiden Netzwerke"),
        )
    ]
    assert found.funding_profile == "een-cip"


def test_every_block_with_words_says_them_in_three_languages(book, story):
    found = stories.whole(book, story)
    assert found.languages == ("de", "en", "fr")
    assert found.untranslated("en") == found.untranslated("fr") == ()


def test_whatever_a_sheet_prints_of_a_record_is_translated(book):
    printed = {
        "cluster": ("descriptor", "field"),
        "figure": ("text",),
        "role": ("function",),
        "cooperation": ("field", "aim"),
        "partner": ("task",),
        "event": ("title", "detail", "result"),
        "participant": ("note",),
        "point": ("text",),
        "agreement": ("label",),
        "quote": ("text", "function"),
        "picture": ("alt", "caption", "credit"),
        "story": ("rubric",),
    }
    rows = everything.visible(book)
    spoken = {
        (row["record_id"], row["field"], row["language"])
        for (table, _), row in rows.items()
        if table == "translation"
    }
    wanted = {
        (key, field, language)
        for (table, key), row in rows.items()
        for field in printed.get(table, ())
        for language in ("en", "fr")
        if row[field]
    }
    assert wanted <= spoken


def test_putting_the_sample_in_twice_changes_nothing(book):
    before, label = everything.visible(book), book.undo_label()
    sample.put_sample(book)
    assert (everything.visible(book), book.undo_label()) == (before, label)


def test_a_sample_somebody_changed_is_completed_and_the_change_is_kept(book, story):
    (key,) = quotes.keys(book)
    (workshop,) = [one for one in events.keys(book) if is_workshop(book, one)]
    events.change_date(book, workshop, "Dezember 2014")
    quotes.remove_quote(book, key)
    assert not sample.has_sample(book)
    assert sample.put_sample(book) == story
    assert quotes.keys(book) == [key]
    assert events.whole(book, workshop).when.text == "Dezember 2014"


def is_workshop(book, key):
    return events.whole(book, key).title == "Workshop"


def test_the_sample_can_be_taken_out_and_undone(book):
    before = everything.visible(book)
    organisations.add_organisation(book, "Muster")
    sample.remove_sample(book)
    lines = organisations.lines(book, organisations.keys(book)).values()
    assert [line.name for line in lines] == ["Muster"]
    assert not sample.has_sample(book)
    book.undo()
    book.undo()
    assert everything.visible(book) == before
    assert sample.has_sample(book)
