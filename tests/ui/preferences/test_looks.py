"""A look is made in the settings, seen on two stories, and kept only if pages hold."""

import io

import pytest
from PIL import Image

from desktop_app.services import looks
from desktop_app.settings import Settings
from desktop_app.ui.choices import Choices
from desktop_app.ui.looks.editor import LookEditor
from desktop_app.ui.preferences.looks import LookList
from tests.own_fonts import own_font
from tests.ui.stories.conftest import book, desk, filled, key

__all__ = ["book", "desk", "filled", "key"]


@pytest.fixture
def listed(desk, german, qtbot, tmp_path):
    shown = LookList(desk, Choices(Settings(), tmp_path / "settings.json"))
    qtbot.addWidget(shown)
    shown.say(german)
    shown.show()
    return shown


@pytest.fixture
def editor(listed, desk, german, qtbot):
    made = looks.add_look(desk.book, "Unser Haus")
    shown = LookEditor(listed, desk, german, looks.whole(desk.book, made))
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.trial is not None, timeout=20_000)
    return shown


def tried(qtbot, editor, act):
    """What came of the next trial."""
    before = editor.trial
    act()
    qtbot.waitUntil(lambda: editor.trial is not before, timeout=20_000)
    return editor.trial


def test_both_stories_are_seen_in_the_new_colours(editor, qtbot):
    before = editor.trial.longest[0]
    field = editor.form.colours["primary"]
    shown = tried(qtbot, editor, lambda: field.choose("#7a1f5c"))
    assert shown.look.colours == {"primary": "#7A1F5C"}
    assert shown.longest[0] != before
    assert shown.shortest[0] != shown.longest[0]


def test_text_that_cannot_be_read_cannot_be_saved(editor, qtbot, book):
    field = editor.form.colours["ink"]
    tried(qtbot, editor, lambda: field.choose("#dddddd"))
    assert editor._problem.isVisible()
    assert "Kontrast" in editor._problem.accessibleName()
    assert not editor.save.isEnabled()
    tried(qtbot, editor, lambda: field.choose("#222222"))
    assert editor.save.isEnabled()
    assert not editor._problem.isVisible()


def test_a_coarse_logo_is_refused_and_a_fine_one_is_kept(editor, qtbot, book, tmp_path):
    for width, good in ((120, False), (900, True)):
        made = io.BytesIO()
        Image.new("RGB", (width, width // 3), "navy").save(made, "PNG")
        file = tmp_path / f"{width}.png"
        file.write_bytes(made.getvalue())
        tried(qtbot, editor, lambda file=file: editor.form.take_logo(file))
        assert editor.save.isEnabled() == good
    editor.save.click()
    [look] = looks.own(book)
    assert look.logo


def test_a_font_of_the_office_is_offered_tried_and_kept(editor, qtbot, book, tmp_path):
    bad, good = tmp_path / "bad.ttf", tmp_path / "good.ttf"
    bad.write_bytes(own_font(licence=2))
    good.write_bytes(own_font())
    editor.form.fonts.take([bad])
    assert "Lizenz" in editor._problem.accessibleName()
    before = editor.trial.longest[0]
    tried(qtbot, editor, lambda: editor.form.fonts.take([good]))
    box = editor.form.faces["display"]
    shown = tried(qtbot, editor, lambda: box.setCurrentText("House"))
    assert shown.longest[0] != before
    editor.save.click()
    [look] = looks.own(book)
    assert look.faces == {"display": "House"}


def test_a_font_that_is_dropped_gives_its_place_to_the_usual_one(editor, qtbot, tmp_path):
    file = tmp_path / "a.ttf"
    file.write_bytes(own_font())
    tried(qtbot, editor, lambda: editor.form.fonts.take([file]))
    editor.form.faces["text"].setCurrentText("House")
    shown = tried(qtbot, editor, editor.form.fonts.lines[0].drop.click)
    assert (shown.look.fonts, shown.look.faces) == ((), {})


def test_logos_of_others_are_named_and_put_in_order(editor, qtbot, book, tmp_path):
    files = []
    for name in ("Land", "Bund"):
        files.append(tmp_path / f"{name}.png")
        Image.new("RGB", (900 + len(files), 300), "navy").save(files[-1])
    logos = editor.form.logos
    tried(qtbot, editor, lambda: logos.take(files))
    tried(qtbot, editor, logos.lines[1].up.click)
    logos.lines[0].name.setText("Der Bund")
    logos.lines[0].name.textEdited.emit("Der Bund")
    editor.save.click()
    [look] = looks.own(book)
    assert [mark.name for mark in look.logos] == ["Der Bund", "Land"]


def test_blocks_are_moved_and_left_out_by_keys_and_ticks(editor, qtbot, book):
    lines = editor.form.blocks.lines
    tried(qtbot, editor, lines["facts"].box.click)
    tried(qtbot, editor, lines["contact"].up.click)
    editor.save.click()
    [look] = looks.own(book)
    assert look.hidden == ("facts",)
    assert look.order.index("contact") < look.order.index("outcomes")


def test_esc_leaves_the_look_as_it_was(editor, book):
    editor.form.name.setText("Anders")
    editor.reject()
    assert [look.name for look in looks.own(book)] == ["Unser Haus"]


def test_the_list_follows_copies_files_and_deletion(listed, book, tmp_path):
    key = looks.add_look(book, "Unser Haus")
    listed.act("copy", key)
    file = tmp_path / "haus.look.toml"
    listed.export(key, file)
    listed.bring_in(file)
    assert [line.look.name for line in listed.lines()] == [
        *("Unser Haus", "Unser Haus 2", "Unser Haus 3"),
    ]
    listed.act("remove", key)
    assert [line.look.name for line in listed.lines()] == ["Unser Haus 2", "Unser Haus 3"]


def test_a_file_that_is_no_look_is_said(listed, tmp_path):
    file = tmp_path / "x.toml"
    file.write_text("name = 'A'\nbunt = 1\n", encoding="utf-8")
    listed.bring_in(file)
    assert listed._refusal.isVisible()
    assert "Zeile 2" in listed._refusal.whole
