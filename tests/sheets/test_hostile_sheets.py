"""Whatever the text: nothing raises, nothing touches, no word is lost."""

import re
from functools import cache

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from desktop_app.sheets.fonts import face, fallback_for
from desktop_app.sheets.look_file import shipped_look
from desktop_app.sheets.render import render
from desktop_app.sheets.shaping import RIGHT_TO_LEFT
from desktop_app.sheets.tidy import plain
from tests.sheets import hostile
from tests.sheets.reading import bare, read
from tests.sheets.seed import GERMAN, KINDS, MARGINS, PRINTED_ON, assets

BY_DAY = 40
TRYING = (Phase.explicit, Phase.reuse, Phase.generate)  # by day a failure is not made small


def print_and_check(sheet, kind):
    """Print a sheet and look at the finished file with other eyes."""
    pictures = {**assets(), "broken": b"\xff\xd8no picture"}
    sheet_made = render(sheet, shipped_look("standard", kind), pictures, PRINTED_ON)
    reading = read(sheet_made.pdf)

    assert reading.overlaps() == []
    assert reading.outside(margin=MARGINS[kind]) == []
    assert touching(sheet_made.boxes) == []
    assert lost(sheet, kind, reading) == []
    assert sheet_made.pages >= 1


def touching(boxes):
    """Pairs of placed boxes that share paper."""
    found = []
    for index, a in enumerate(boxes):
        for b in boxes[index + 1 :]:
            wide = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
            high = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
            if a.page == b.page and wide > 0.3 and high > 0.3:
                found.append((a, b))
    return found


def lost(sheet, kind, reading):
    """Words of the sheet that cannot be found on paper, whole or divided once."""
    said = "\n".join(reading.tree)
    whole = set(re.findall(r"[^\W_]+", said))
    letters = "".join(re.findall(r"[^\W_]+", said))
    return [
        word
        for word in words_of(sheet, kind)
        if not (word in whole if len(word) <= 12 else divided(word, letters))
    ]


def divided(word, letters):
    """Whether `word` stands in `letters`, at most cut in two."""
    if word in letters:
        return True
    low, high = 0, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if word[:middle] in letters else (low, middle - 1)
    return any(word[cut:] in letters for cut in range(low, max(0, low - 60), -1))


def words_of(sheet, kind):
    """Every word that this kind of sheet has to print and a font can print."""
    texts = [sheet.title, sheet.rubric, sheet.subtitle, sheet.lead]
    for section in sheet.sections if kind != "poster-a3" else ():
        texts += [section.heading, *section.paragraphs]
    for card in sheet.partners:
        if card.name.strip() or card.statement.strip():
            texts += [card.name, card.place, card.figure, card.statement]
            texts += [card.label] if plain(card.figure).strip() else []
    for step in sheet.milestones:
        if step.title.strip() or step.text.strip():
            texts.append(step.title)
            texts += [step.text] if kind in ("story", "handout-a5") else []
    if sheet.quote and sheet.quote.words.text.strip():
        texts += [sheet.quote.words.text, sheet.quote.speaker, sheet.quote.function]
    if sheet.contact and (sheet.contact.name.strip() or sheet.contact.organisation.strip()):
        contact = sheet.contact
        texts += [contact.heading, contact.name, contact.organisation]
        texts += [contact.phone, contact.email, contact.web]
    for line in ("statement", "guidance", "slogan", "disclaimer"):
        passage = sheet.funding and getattr(sheet.funding, line)
        texts += [passage.text] if passage else []
    if kind in ("story", "poster-a3"):
        texts += [text for fact in sheet.facts for text in (fact.label, fact.value)]
    agreed = sheet.outcomes if kind == "story" else None
    if agreed and any(point.strip() for point in agreed.points):
        texts += [agreed.heading, *agreed.points]
    found = (word for text in texts for word in re.findall(r"[^\W_]+", bare(plain(text))))
    return [word for word in found if printable(word)]


@cache
def printable(word):
    if RIGHT_TO_LEFT.search(word):
        return False  # read from right to left; its letters are checked by other tests
    inter = face("Inter-Regular")
    return all(
        inter.glyph(letter) is not None or fallback_for(letter) is not None for letter in word
    )


@settings(max_examples=BY_DAY, phases=TRYING, suppress_health_check=list(HealthCheck))
@given(hostile.sheets, st.sampled_from(KINDS))
def test_a_hostile_sheet_is_printed_whole(sheet, kind):
    print_and_check(sheet, kind)


@pytest.mark.parametrize("kind", ["story-1p", "handout-a5"])
def test_a_long_word_in_every_field_leaves_room_for_the_picture(kind):
    sheet = render(
        hostile.filled(GERMAN, "x" * 300), shipped_look("standard", kind), assets(), PRINTED_ON
    )
    [picture] = [box for box in sheet.boxes if box.field == "picture"]
    assert picture.height >= 11
    assert touching(sheet.boxes) == []


@pytest.mark.nightly
@pytest.mark.parametrize("part", range(10))
def test_a_thousand_hostile_sheets_of_each_part_are_printed_whole(part):
    """Ten thousand sheets; a part that was broken off is begun again by its number alone."""
    thousand = settings(max_examples=1000, suppress_health_check=list(HealthCheck))
    seed(part)(thousand(given(hostile.sheets, st.sampled_from(KINDS))(print_and_check)))()
