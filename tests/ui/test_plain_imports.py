"""PySide6 does not read the source of what is imported once the window floor is there."""

import linecache

import desktop_app.ui  # noqa: F401 -- what is imported after it is tried


def test_importing_a_module_does_not_read_its_source(tmp_path, monkeypatch):
    room = tmp_path / "a_room_of_its_own.py"
    room.write_text("VALUE = 1\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert __import__("a_room_of_its_own").VALUE == 1
    assert str(room) not in linecache.cache
