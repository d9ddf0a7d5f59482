"""Lines with both directions: the order of Unicode UAX #9, letter by letter."""

import pytest

from desktop_app.sheets.bidi import in_order, levels
from desktop_app.sheets.lines import line_runs
from desktop_app.sheets.text import Style, typeset

# Capitals stand for Hebrew letters below, so that the examples can be read here.
HEBREW = {chr(65 + n): chr(0x05D0 + n) for n in range(26)}
ARABIC_LETTER, ARABIC_DIGIT = "ع", "٠"


def hebrew(text):
    return "".join(HEBREW.get(letter, letter) for letter in text)


def seen(text):
    """The letters of a line from left to right, by the levels alone."""
    return "".join(text[place] for place in in_order(levels(text)))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("car (CAR) of 2015", "car (RAC) of 2015"),
        ("he said CAR MEANS 12 HOT", "he said TOH 12 SNAEM RAC"),
        ("CAR means car.", ".means car RAC"),
        ("abc-ABC def", "abc-CBA def"),
        ("ABC 1.200,5 DEF", "FED 1.200,5 CBA"),
        ("ABC 75 % DEF", "FED % 75 CBA"),
        ("ABC 75% DEF", "FED 75% CBA"),
        ("A-B", "B-A"),
        ("AB ", " BA"),
        ("ab 3-4", "ab 3-4"),
    ],
)
def test_letters_stand_in_the_order_of_the_standard(typed, shown):
    assert seen(hebrew(typed)) == hebrew(shown)


def test_arabic_digits_in_a_latin_line_stay_behind_what_was_typed_before_them():
    assert seen(f"0×{ARABIC_DIGIT}") == f"0×{ARABIC_DIGIT}"
    assert seen(f"a {ARABIC_DIGIT}١ b") == f"a {ARABIC_DIGIT}١ b"


def test_digits_after_an_arabic_letter_read_from_left_to_right():
    assert seen(f"{ARABIC_LETTER}12 ") == f" 12{ARABIC_LETTER}"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (f"0×{ARABIC_DIGIT}", ["0", "×", ARABIC_DIGIT]),
        (hebrew("ab AB CD"), ["ab", " ", hebrew("CD"), " ", hebrew("AB")]),
        (hebrew("AB ab CD"), [hebrew("CD"), " ", "ab", " ", hebrew("AB")]),
        (f"{ARABIC_LETTER}١٢", ["١٢", ARABIC_LETTER]),
        (hebrew("AB 12 CD"), [hebrew("CD"), " ", "12", " ", hebrew("AB")]),
    ],
)
def test_the_runs_of_a_line_are_drawn_in_that_order(typed, shown):
    style = Style("Inter-Regular", 10, 12, "#000000")
    (line,) = typeset(typed, style, 100, language="en").lines
    assert [run.text for run in line_runs(line, style.face)] == [*shown, " "]


def test_a_bracket_turns_with_the_letters_around_it():
    style = Style("Inter-Regular", 10, 12, "#000000")
    (line,) = typeset(hebrew("A(B)C"), style, 100, language="en").lines
    opening = next(run for run in line_runs(line, style.face) if run.text == "(")
    (code,) = opening.glyphs
    assert opening.glyphs[code] == opening.face.glyph(")")
    assert opening.texts[code] == "("  # copied text is what was typed
