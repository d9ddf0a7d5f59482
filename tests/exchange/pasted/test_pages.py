"""A page copied from the web becomes a story with its people, and nothing of it vanishes."""

import time

import pytest

from desktop_app.domain.story_draft import PieceKind
from desktop_app.exchange.pasted.reading import LARGEST, from_text
from tests.exchange.mutations import mutated
from tests.exchange.pasted.pages import FRENCH, SAMPLE, WRAPPED
from tests.exchange.pasted.signatures import CASES


def told(text):
    reading = from_text(text, "page.txt")
    (story,) = reading.stories
    return reading, story


def quote_of(text):
    reading, story = told(text)
    (quote,) = story.of_kind(PieceKind.QUOTE)
    return quote, reading.drafts[quote.speaker]


def test_title_subtitle_lead_and_sections_of_a_page():
    _, story = told(SAMPLE)
    assert (story.rubric, story.language) == ("Vorbilder", "de")
    assert story.title.startswith("Vertiefung der deutsch-französischen")
    assert story.subtitle == "Grenzüberschreitende Kooperation von Clustern"
    assert story.lead.startswith("Mit 75 Mitgliedern")
    (section,) = story.of_kind(PieceKind.SECTION)
    assert section.heading == "Unterstützung durch das SEZ"
    assert [part[:12] for part in section.text.split("\n\n")] == [
        "Für einen Wo",
        "Einen weiter",
    ]


def test_a_quote_with_speaker_function_and_organisation():
    quote, speaker = quote_of(SAMPLE)
    assert quote.text.startswith("Für uns sind")
    assert quote.text.endswith("Plattform geboten")
    assert (speaker.name.display, speaker.function) == ("Nadine Kaiser", "Projektleiterin")
    assert speaker.organisation == "Wirtschaftsförderung Nordschwarzwald"
    assert quote.attribution.endswith("das INNONET koordiniert")


def test_the_contact_of_a_page_is_read_like_a_signature():
    reading, story = told(SAMPLE)
    contact = reading.drafts[story.contact]
    assert (contact.name.title, contact.name.family) == ("Dr.", "Pélisson-Schecker")
    assert contact.organisation == "SEZ"
    assert [way.value for way in contact.reaches] == [
        "0711 123 4036",
        "pelisson@steinbeis-europa.de",
    ]


def test_dates_stay_as_vague_as_they_are():
    _, story = told(SAMPLE)
    assert [day.edtf for day in story.mentioned] == ["2014-11", "2015-01", "2015-05"]
    assert story.stated is None


def test_what_has_members_over_is_not_more_than():
    _, story = told(SAMPLE)
    assert [count.text for count in story.counts] == ["75", "400"]


def test_what_belongs_to_the_page_is_named_with_its_line():
    reading, _ = told(SAMPLE)
    lines = SAMPLE.split("\n")
    assert [skip.values["text"] for skip in reading.skipped] == [
        " ".join(lines[skip.line - 1].split()) for skip in reading.skipped
    ]
    assert len(reading.skipped) == 4


def test_a_french_page_with_keywords_and_the_day_it_bears():
    reading, story = told(FRENCH)
    assert (story.language, story.keywords) == ("fr", ("bois", "lavande", "emballage"))
    assert story.stated.edtf == "2024-03-12"
    assert [count.text for count in story.counts] == ["environ 120"]
    _, speaker = quote_of(FRENCH)
    assert (speaker.name.display, speaker.organisation) == ("Claire Exemple", "Bois Exemple")
    assert reading.drafts[story.contact].name.display == "Jean Modèle"


def test_lines_that_were_broken_by_hand_are_whole_paragraphs_again():
    _, story = told(WRAPPED)
    assert "einander auf der FAKUMA im Oktober 2023" in story.lead
    quote, speaker = quote_of(WRAPPED)
    assert quote.text.startswith("Ohne die erste")
    assert speaker.function == "Geschäftsführerin"


@pytest.mark.parametrize("text", [SAMPLE, FRENCH, WRAPPED], ids=["sample", "french", "wrapped"])
def test_every_word_of_a_page_is_somewhere(text):
    reading, story = told(text)
    kept = [story.rubric, story.title, story.subtitle, story.lead, *story.keywords, story.url]
    kept += [story.stated.text] if story.stated else []
    for piece in story.pieces:
        kept += [piece.heading, piece.text, piece.attribution]
    for draft in reading.drafts:
        kept += [draft.name.display, draft.organisation, draft.function, draft.note]
        kept += [way.value for way in draft.reaches]
    kept += [skip.values["text"] for skip in reading.skipped]
    plain = " ".join(" ".join(kept).split())
    words = (word.strip(',.:;„“«»"') for word in text.split())
    frame = {"Email", "Tel", "Tél", "Contact", "Ansprechpartner", "Mots-clés", "Publié", "le"}
    assert [word for word in words if word not in plain and word not in frame] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text.split("@")[0][-12:])
def test_a_signature_is_no_page(case):
    assert from_text(case.text, "mail.txt").stories == ()


def test_a_mail_with_a_long_text_is_no_page():
    prose = "Wir haben lange überlegt und freuen uns auf die Zusammenarbeit. " * 4
    mail = f"Angebot\n\nSehr geehrte Frau Kaiser,\n\n{prose}\n\n{prose}\n\nIda Muster\ni@m.de\n"
    assert from_text(mail, "mail.txt").stories == ()


def test_a_damaged_page_is_still_read():
    found = [
        from_text(c.decode("utf-8", "replace"), "p.txt") for c in mutated(SAMPLE.encode(), 60)
    ]
    assert sum(bool(reading.stories) for reading in found) > 20


@pytest.mark.parametrize(
    "sign", ["„a ", "“, sagt A B ", "A" * 50 + ". ", "1 Mitglieder ", "« » "]
)
def test_no_page_takes_long(sign):
    text = "Titel\n" + ((sign * LARGEST)[:20_000] + ".\n") * 2
    before = time.process_time()
    from_text(text, "page.txt")
    assert time.process_time() - before < 5
