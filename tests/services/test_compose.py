import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.figure import FigureSubject
from desktop_app.domain.sheet import KINDS, POSTER
from desktop_app.domain.story import BlockKind
from desktop_app.domain.when import When
from desktop_app.services import (
    blocks,
    cooperations,
    events,
    organisations,
    people,
    quotes,
    stories,
)
from desktop_app.services.fields import change_field
from desktop_app.services.print import Order, render_story
from desktop_app.services.story_sheet import assets, compose_from
from desktop_app.services.story_sheet.material import gather
from desktop_app.sheets import notices
from desktop_app.sheets.story_file import from_json
from tests.sheets.reading import attachments, read
from tests.sheets.seed import MARGINS, PAGES

PRINTED_ON = date(2026, 11, 25)

PAGE = (Path(__file__).parent / "page.txt").read_text("utf-8").splitlines()


@pytest.fixture
def book(sample_book):
    return sample_book


def composed(book, key, language="", *, office_contact=""):
    return compose_from(gather(book, key, language, PRINTED_ON), office_contact)


def words(text):
    return re.findall(r"[^\W_]+", text)


def holds(text, wanted):
    """Whether the words of `wanted` stand in `text` one after the other."""
    return f" {' '.join(words(wanted))} " in f" {' '.join(words(text))} "


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != POSTER])
def test_every_word_of_the_page_comes_out_on_paper(book, story, kind):
    sheet = render_story(book, story, Order(printed_on=PRINTED_ON, kind=kind))
    text = "\n".join(read(sheet.pdf).tree)
    text = re.sub(r"\n *[A-Z]\w*(?: [a-z]+='[^']*')*(?:: )?", " ", f"\n{text}")
    assert [line for line in PAGE if not holds(text, line)] == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_the_sample_fills_its_pages_without_a_warning(book, story, language, kind):
    sheet = render_story(book, story, Order(printed_on=PRINTED_ON, kind=kind), language)
    reading = read(sheet.pdf)
    coarse = [notices.COARSE] if kind == POSTER else []  # the sample's photo is small
    assert (sheet.pages, [each.message for each in sheet.warnings]) == (PAGES[kind], coarse)
    assert reading.overlaps() == []
    assert reading.outside(margin=MARGINS[kind]) == []


def test_the_same_book_gives_the_same_bytes(book, story):
    order = Order(printed_on=PRINTED_ON)
    assert render_story(book, story, order).pdf == render_story(book, story, order).pdf


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_translated_sheet_holds_no_german_words_of_the_article(book, story, language):
    said = set(words(str(replace(composed(book, story, language), funding=None))))
    assert said & {"und", "der", "mit", "Mitglieder", "Netzwerk", "Treffen", "sagt"} == set()


def test_figures_keep_their_qualifier_and_their_number_for_the_dots(book, story):
    cards = composed(book, story).partners
    assert [(card.figure, card.label, card.amount) for card in cards] == [
        ("75", "Mitglieder", 75),
        ("über 400", "Mitglieder", 400),
    ]
    assert cards[1].place == "Kompetenzcluster · Rhône-Alpes · Frankreich"
    assert composed(book, story, "fr").partners[1].figure == "plus de 400"


def test_the_milestones_are_those_with_a_date_and_the_derived_one_is_marked(book, story):
    sheet = composed(book, story)
    steps = [(step.title, step.wording.replace("\xa0", " ")) for step in sheet.milestones]
    assert steps == [
        ("Erstes Treffen", "Oktober 2014"),
        ("Workshop", "November 2014"),
        ("Expertenreise nach Frankreich", "Januar 2015"),
        ("Partnerschaftserklärung", "Mai 2015"),
    ]
    assert [step.derived for step in sheet.milestones] == [True, False, False, False]
    period = next(fact.value for fact in sheet.facts if fact.label == "Zeitraum")
    assert period.replace("\xa0", " ") == "Oktober 2014* – Mai 2015"


def test_only_what_was_signed_counts_as_agreed(book, story):
    assert composed(book, story).outcomes.points == (
        "Gegenseitige Mitgliedschaft",
        "Enger Austausch",
        "Zusammenarbeit bei der Ausbildung und Gewinnung von Fachkräften",
    )


def test_marks_on_a_passage_change_nothing_in_print(book, story):
    text = composed(book, story).sections[0].paragraphs[0]
    assert "Themenauszutauschen" in text
    assert "die beiden Netzwerk miteinander" in text


def test_the_quote_keeps_the_function_of_its_time(book, story):
    speaker = next(
        block.quote.speaker for block in stories.whole(book, story).of_kind(BlockKind.QUOTE)
    )
    people.add_role(book, speaker.id, "Geschäftsführerin")
    quote = composed(book, story).quote
    assert quote.speaker == "sagt Nadine Kaiser,"
    assert quote.function == (
        "die als Projektleiterin bei der Wirtschaftsförderung Nordschwarzwald "
        "das INNONET koordiniert."
    )


def test_a_later_name_of_a_partner_does_not_change_an_old_story(book, story):
    partner = cooperations.whole(book, stories.whole(book, story).cooperation.id).partners[1]
    since = When.parse("2019")
    organisations.rename_organisation(book, partner.organisation.id, "Polymeris", since=since)
    assert composed(book, story).partners[1].name == "Plastipolis"


def test_a_number_that_belongs_to_an_ended_role_is_not_printed(book, story):
    contact = people.whole(book, stories.whole(book, story).contact.id)
    change_field(book, "role", contact.roles[0].id, "until", "2016")
    sheet = composed(book, story)
    assert (sheet.contact.phone, sheet.contact.email) == ("", "")
    assert "TEL" not in sheet.contact.vcard


def test_a_story_without_contact_shows_the_one_of_the_office(book):
    key = stories.start_story(book, "Muster")
    assert composed(book, key).contact is None
    assert composed(book, key, office_contact="Erika Muster").contact.name == "Erika Muster"


def test_internal_steps_stay_in_the_book(book, story):
    cooperation = stories.whole(book, story).cooperation.id
    key = events.add_event(book, cooperation, "Vertrauliches Muster", "März 2015")
    assert "Vertrauliches Muster" in str(composed(book, story))
    events.keep_internal(book, key)
    assert "Vertrauliches Muster" not in str(composed(book, story))


def test_a_second_quote_joins_the_article(book, story):
    quote = quotes.add_quote(book, "Ein zweites Wort", function="Muster")
    blocks.add_block(book, story, BlockKind.QUOTE, quote=quote)
    assert composed(book, story).sections[-1].paragraphs == ("„Ein zweites Wort“, Muster",)


def test_a_figure_nobody_translated_is_said_in_the_language_of_the_sheet(book, story):
    partner = cooperations.whole(book, stories.whole(book, story).cooperation.id).partners[0]
    figure = organisations.add_figure(
        book, partner.organisation.id, FigureSubject.COMPANIES, "rund 1.200"
    )
    stories.choose_figures(book, story, [figure])
    assert composed(book, story, "en").partners[0].figure == "about 1,200"
    assert composed(book, story, "de").partners[0].figure == "rund 1.200"


def test_the_file_inside_the_sheet_holds_no_key_and_no_note_of_the_book(book, story):
    change_field(book, "story", story, "note", "GEHEIM")
    sheet = render_story(book, story, Order(printed_on=PRINTED_ON))
    data = attachments(sheet.pdf)["story.json"]
    keys = [block.id for block in stories.whole(book, story).blocks]
    assert b"GEHEIM" not in data
    assert not any(key.encode() in data for key in keys)
    assert from_json(data).title == PAGE[1]


def test_the_picture_of_the_book_is_printed(book, story):
    sheet = composed(book, story)
    assert assets(book, sheet)[sheet.picture.asset][:3] == b"\xff\xd8\xff"
