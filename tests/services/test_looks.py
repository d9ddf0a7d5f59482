"""The office's own looks: made, tried, kept in the book, handed on as one file."""

import io
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image

from desktop_app.domain.errors import Invalid, Missing
from desktop_app.domain.finding import Rule
from desktop_app.services import backups, looks, stories
from desktop_app.services.book import Book, Mode
from desktop_app.services.fields import change_field
from desktop_app.services.preflight.check import check_story
from desktop_app.services.print import Order, printable, render_story
from desktop_app.services.trial_prints import try_look
from desktop_app.sheets import fonts
from desktop_app.words import Words
from tests.own_fonts import own_font
from tests.sheets.reading import read

DAY = date(2026, 11, 25)


@pytest.fixture
def book(sample_book):
    return sample_book


@pytest.fixture
def look(book):
    return looks.whole(book, looks.add_look(book, "Unser Haus"))


def logo(width=900, height=300):
    made = io.BytesIO()
    Image.new("RGB", (width, height), "navy").save(made, "PNG")
    return made.getvalue()


def printed(book, story, name="Unser Haus"):
    return printable(book, story, Order(printed_on=DAY, look=name))


def test_a_look_changes_colours_typefaces_blocks_and_words(book, story, look):
    plain = printed(book, story, "standard")
    looks.save_look(
        book,
        replace(
            look,
            colours={"primary": "#7A1F5C"},
            faces={"text": "Inter"},
            hidden=("logos", "milestones"),
            footer="Steinbeis-Europa-Zentrum, Stuttgart",
        ),
    )
    made = printed(book, story)
    assert made.pdf != plain.pdf
    assert {box.field.split(".")[0] for box in plain.boxes} - {
        box.field.split(".")[0] for box in made.boxes
    } == {"logos", "milestones"}
    assert b"SourceSerif4" not in made.pdf
    assert "Steinbeis-Europa-Zentrum, Stuttgart" in read(made.pdf).text


def test_blocks_change_places_at_the_foot(book, story, look):
    looks.save_look(book, replace(look, order=("contact", "outcomes")))
    made = printed(book, story)
    at = {box.field.split(".")[0]: (box.page, box.y) for box in made.boxes}
    assert at["contact"] < at["outcomes"]


def test_the_logo_stands_where_the_publisher_s_name_was(book, story, look):
    looks.save_look(book, look, logo())
    made = printed(book, story)
    assert "logo" in {box.field for box in made.boxes}
    assert "Figure alt='Logo: Steinbeis-Europa-Zentrum'" in "\n".join(read(made.pdf).tree)


@pytest.mark.parametrize(
    ("changes", "picture", "sentence"),
    [
        ({"colours": {"ink": "#DDDDDD"}}, None, "has a contrast of"),
        ({"colours": {"primary": "#FFEE88"}}, None, "contrast"),
        ({"colours": {"primary": "blau"}}, None, "“blau” is no colour"),
        ({"colours": {"violet": "#112233"}}, None, "“violet” is unknown"),
        ({"faces": {"text": "Comic Sans"}}, None, "“Comic Sans” is not there"),
        ({"hidden": ("article",)}, None, "“article” cannot be moved or left out"),
        ({"name": " "}, None, "needs a name"),
        ({"name": "standard"}, None, "already"),
        ({"base": "gibt-es-nicht"}, None, "There is no look"),
        ({}, logo(200, 60), "dots per inch"),
    ],
)
def test_a_look_that_breaks_a_page_cannot_be_saved(book, look, changes, picture, sentence):
    with pytest.raises(Invalid, match=sentence):
        looks.save_look(book, replace(look, **changes), picture)
    assert looks.own(book) == (look,)


def with_font(look, content, **changes):
    font = looks.new_font(content, "House.ttf")
    return replace(look, fonts=(*look.fonts, font), **changes), {font.blob: content}


def test_a_font_of_the_office_is_embedded_in_the_weight_that_is_asked_for(book, story, look):
    light, files = with_font(look, own_font(weight=300), faces={"display": "House"})
    both, more = with_font(light, own_font(weight=600, like="Inter-SemiBold"))
    looks.save_look(book, both, files=files | more)
    made = printed(book, story)
    assert b"+House-600-" in made.pdf
    assert b"InterTight" not in made.pdf
    assert "Plastipolis" in read(made.pdf).text
    assert made.pdf == printed(book, story).pdf


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (own_font(licence=0x0002), "licence of “a.ttf” forbids putting it"),
        (own_font(licence=0x0100), "forbids putting parts"),
        (own_font(licence=0x0200), "licence of “a.ttf” forbids putting it"),
        (own_font(family="Inter"), "is there already"),
        (own_font(like="NotoEmoji-Regular"), r"lacks characters .*: A B C"),
        (b"OTTO" + b"\0" * 99, "PostScript outlines"),
        (b"no font", "is no TrueType font"),
        (b"\0" * 3_000_001, "too large"),
    ],
)
def test_a_font_that_cannot_print_is_refused_with_the_reason(content, sentence):
    with pytest.raises(Invalid, match=sentence):
        looks.new_font(content, "a.ttf")


@pytest.mark.parametrize("licence", [0x0000, 0x0004, 0x0008])
def test_a_licence_that_allows_printing_or_editing_is_enough(licence):
    assert looks.new_font(own_font(licence=licence), "a.ttf").family == "House"


def test_logos_of_others_stand_behind_those_of_the_story_in_their_order(book, story, look):
    first, one = looks.new_logo(logo(), "Land")
    second, two = looks.new_logo(logo(901, 300), "Bund")
    looks.save_look(
        book,
        replace(look, logos=(second, first)),
        files={first.blob: one, second.blob: two},
    )
    made = printed(book, story)
    tree = "\n".join(read(made.pdf).tree)
    assert tree.index("Figure alt='Logo: Bund'") < tree.index("Figure alt='Logo: Land'")
    heights = {box.field: box.height for box in made.boxes}
    assert heights["logo"] <= heights.get("funding.emblem", 11)


def test_a_coarse_logo_of_somebody_else_is_refused():
    with pytest.raises(Invalid, match="dots per inch"):
        looks.new_logo(logo(90, 30), "Land")


def test_more_logos_than_a_sheet_has_room_for_are_refused(book, look):
    mark, content = looks.new_logo(logo(), "Land")
    with pytest.raises(Invalid, match="room for 8"):
        looks.save_look(book, replace(look, logos=(mark,) * 9), files={mark.blob: content})


def test_one_file_carries_fonts_and_logos_into_another_book(book, story, look, tmp_path):
    mark, picture = looks.new_logo(logo(), "Land")
    changed, files = with_font(look, own_font(), faces={"text": "House"}, logos=(mark,))
    looks.save_look(book, changed, files=files | {mark.blob: picture})
    file = looks.export_look(book, look.id)
    with Book.open(tmp_path / "b.book", author="A", mode=Mode.CREATE) as other:
        key = looks.import_look(other, file)
        assert looks.export_look(other, key) == file
        assert replace(looks.whole(other, key), id=look.id) == looks.whole(book, look.id)


def test_a_file_whose_font_was_changed_is_refused(book, look):
    changed, files = with_font(look, own_font(), faces={"text": "House"})
    looks.save_look(book, changed, files=files)
    text = looks.export_look(book, look.id).decode()
    with pytest.raises(Invalid, match="unknown"):
        looks.import_look(book, text.replace("files]\n", "files]\n0").encode())


def test_fonts_that_were_brought_are_not_held_without_end():
    data = own_font()
    fonts.bring({f"House-{number}": data for number in range(40)})
    assert len(fonts._own) == 24


def test_saving_is_one_step_that_can_be_taken_back(book, look):
    looks.save_look(book, replace(look, footer="Neu"), logo())
    book.undo()
    assert looks.own(book) == (look,)


def test_stories_follow_a_look_that_is_called_otherwise(book, story, look):
    change_field(book, "story", story, "look", look.name)
    looks.save_look(book, replace(look, name="Neues Haus"))
    assert stories.whole(book, story).look == "Neues Haus"
    assert Rule.LOOK not in {f.rule for f in check_story(book, story, printed_on=DAY)}


def test_a_story_whose_look_was_deleted_is_told(book, story, look):
    change_field(book, "story", story, "look", look.name)
    looks.remove_look(book, look.id)
    assert Rule.LOOK in {f.rule for f in check_story(book, story, printed_on=DAY)}


def test_a_copy_begins_as_the_other_one(book, look):
    looks.save_look(book, replace(look, footer="Fuß", hidden=("quote",)), logo())
    copy = looks.whole(book, looks.add_look(book, "Kopie", like=look.name))
    other = looks.whole(book, look.id)
    assert replace(copy, id=other.id, name=other.name) == other


def test_a_look_goes_to_another_office_as_one_file(book, look, tmp_path):
    looks.save_look(book, replace(look, colours={"accent": "#8A3B12"}), logo())
    file = looks.export_look(book, look.id)
    here = looks.whole(book, looks.import_look(book, file))
    assert here.name == "Unser Haus 2"
    assert replace(here, id=look.id, name=look.name) == looks.whole(book, look.id)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"name = 'A'\n\nbunt = true\n", "Line 3: “bunt” is unknown"),
        (b"\n[colours]\nink = 'rot'\n", "missing|no colour"),
        (b"name = 'A'\n[colours]\nink = 'rot'\n", "Line 3: “rot” is no colour"),
        (b"name = [", "cannot be read"),
        (b"\xff\xfe\x00", "no look"),
        (b"name = 'A'\nlogo = '%%%'\n", "Line 2"),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(book, content, sentence):
    with pytest.raises(Invalid, match=sentence):
        looks.import_look(book, content)
    assert looks.own(book) == ()


def test_looks_are_in_the_backup(book, look, tmp_path):
    looks.save_look(book, look, logo())
    copy = backups.back_up(book, tmp_path / "copy.book").path
    with Book.open(copy) as other:
        assert looks.export_look(other, look.id) == looks.export_look(book, look.id)


def test_a_look_is_tried_on_the_longest_and_on_a_short_story(book, look):
    longest, shortest = try_look(book, replace(look, footer="Fuß"), logo(), DAY, Words("de"))
    assert "INNONET Kunststoff" in read(longest).text
    assert "Ein kurzer Titel" in read(shortest).text
    assert looks.own(book) == (look,)


def test_stories_without_a_profile_print_that_of_their_look(book, story, look):
    looks.save_look(book, replace(look, funding="eu-2021", emblem="black"))
    assert "Finanziert" not in said(book, story)
    change_field(book, "story", story, "look", look.name)
    assert "Kofinanziert von der Europäischen Union" not in said(book, story)
    change_field(book, "story", story, "funding_profile", "")
    assert "Kofinanziert von der Europäischen Union" in said(book, story)
    found = check_story(book, story, printed_on=DAY)
    told = {one.message for one in found if one.rule is Rule.FUNDING}
    assert told == {"The funding profile does not cover the time of this story."}


def said(book, story):
    return "\n".join(read(printable(book, story, Order(printed_on=DAY)).pdf).tree)


def test_a_look_with_an_unknown_profile_or_ink_is_refused(book, look):
    with pytest.raises(Missing):
        looks.save_look(book, replace(look, funding="een-2050"))
    with pytest.raises(Invalid):
        looks.save_look(book, replace(look, emblem="pink"))


@pytest.mark.parametrize("kind", ["story", "story-1p", "handout-a5", "poster-a3"])
def test_no_logo_of_the_office_is_higher_than_the_emblem(book, story, look, kind):
    looks.save_look(book, replace(look, funding="eu-2021"), logo(600, 600))
    change_field(book, "story", story, "look", look.name)
    change_field(book, "story", story, "funding_profile", "")
    made = render_story(book, story, Order(printed_on=DAY, kind=kind))
    [flag] = [box.height for box in made.boxes if box.field == "funding.emblem"]
    marks = [box.height for box in made.boxes if box.field == "logo"]
    assert marks
    assert max(marks) <= flag
    low = [
        replace(box, height=5.0) if box.field == "funding.emblem" else box for box in made.boxes
    ]
    for boxes, wrong in ((made.boxes, False), (tuple(low), True)):
        seen = replace(made, boxes=boxes)
        found = check_story(book, story, printed_on=DAY, kind=kind, rendered=seen)
        assert (Rule.EMBLEM in {one.rule for one in found}) == wrong
