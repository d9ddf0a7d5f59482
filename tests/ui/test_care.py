"""The backups the program makes by itself stop when the book is closed."""

from desktop_app.ui import care
from desktop_app.ui.background import Background
from desktop_app.ui.desk import Desk


def test_after_leaving_nobody_looks_for_backups_any_more(qtbot, book, monkeypatch):
    monkeypatch.setattr(care, "FIRST_MS", 20)
    desk, told = Desk(book, Background()), []
    keeper = care.Care(desk, told.append)
    keeper.leave()
    desk.close()
    qtbot.wait(60)  # an error in the loop fails the test
    assert told == []
