"""The places of the real program: built when they are needed, counted before."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.services import backups, clusters, removal, sample
from desktop_app.settings import Language, Settings
from desktop_app.ui import text
from desktop_app.ui.background import Background
from desktop_app.ui.choices import Choices
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.furnish import furnish
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Mishaps
from desktop_app.ui.rail_foot import ICON
from desktop_app.words import Words

COUNT = Qt.ItemDataRole.UserRole + 1


@pytest.fixture
def desk(qtbot, book):
    sample.put_sample(book)
    desk = Desk(book, Background())
    yield desk
    desk.background.close()


@pytest.fixture
def choices():
    return Choices(Settings(welcomed=True, language=Language.GERMAN))


@pytest.fixture
def window(qtbot, german, desk, choices):
    shown = MainWindow(german)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    furnish(shown, desk, choices, Mishaps(shown, german))
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(lambda: not shown.news._soon.isActive())
    yield shown
    shown.close()


def counts(window):
    return [window.rail.places.item(n).data(COUNT) for n in range(5)]


def built(window):
    return [place._place is not None for place in window.places]


def test_every_place_is_counted_before_it_is_built(window):
    assert counts(window) == ["0", "2", "2", "1", "1"]
    assert built(window) == [True, *[False] * (len(window.places) - 1)]


def test_counts_follow_what_comes_and_goes(window, desk):
    key = clusters.add_cluster(desk.book, "Drittes Netz")
    assert counts(window)[1] == "3"
    removal.remove(desk.book, "organisation", key)
    assert counts(window)[1] == "2"
    desk.book.undo()
    assert counts(window)[1] == "3"


def test_a_visit_builds_the_place_and_spare_time_the_others(window, qtbot):
    window.visit("story", "")
    assert [n for n, there in enumerate(built(window)) if there] == [0, 4]
    assert window.place().panes()[0].isVisible()
    qtbot.waitUntil(lambda: all(built(window)))


def test_the_page_of_keys_knows_the_commands_of_all_places(window):
    window.visit("settings", "keys")
    names = {command.name for command in window.places[-1].built()._commands()}
    assert {"New milestone", "Undo", "Copy diagnosis"} <= names


def test_a_backup_is_told_in_the_rail(window, desk):
    backups.back_up(desk.book)
    desk.backed_up.emit()
    assert window.rail.foot.accessibleName().startswith("Nur auf diesem Gerät, Sicherung heute")


class Windows(QObject):
    """Remembers every widget that was shown as a window of its own."""

    def __init__(self, parent):
        super().__init__(parent)
        self.shown = []

    def eventFilter(self, watched, event):
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_building_the_places_shows_no_second_window(window, qapp):
    windows = Windows(qapp)
    qapp.installEventFilter(windows)
    for place in window.places:
        place.open(None)
    qapp.removeEventFilter(windows)
    assert windows.shown == []


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_the_foot_of_the_rail_is_read_whole(window, desk, language):
    backups.back_up(desk.book)
    window.say(Words(language))
    room = window.rail.foot.width() - 12 - ICON - 8 - 4
    for said in (window.rail.foot._device, window.rail.foot._backup):
        assert text.width(said, "caption") <= room, said


def test_what_was_undone_by_mistake_comes_back_from_the_toast(window):
    before = counts(window)
    window.steps.undo()
    assert counts(window) != before
    assert window.toast._button.text() == "Wiederholen"
    window.toast._button.click()
    assert counts(window) == before


def test_language_and_look_change_by_command(window, choices):
    names = {each.name: each for each in window.menus.commands()}
    names["Language: French (Français)"].run()
    names["Appearance: dark"].run()
    assert (choices.now.language, choices.now.appearance) == ("fr", "dark")
    assert not names["Appearance: dark"].can_run()


@pytest.mark.parametrize(("kind", "title"), [("settings", "Réglages"), ("bin", "Corbeille")])
def test_the_title_of_the_window_follows_the_language(window, kind, title):
    window.visit(kind, "")
    window.say(Words("fr"))
    assert window.windowTitle() == f"{title} – Brückenbuch"


def reached_by_tab(window):
    """Every widget that the key Tab comes by, beginning at the window."""
    seen, here = {}, window
    while id(here) not in seen:
        seen[id(here)] = here
        here = here.nextInFocusChain()
    return seen


@pytest.mark.parametrize(
    "kind", ["today", "cluster", "person", "organisation", "cooperation", "story", "settings"]
)
def test_tab_comes_by_everything_that_takes_the_focus(window, kind):
    window.visit(kind, "")
    stops = [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.window() is window
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    reached = reached_by_tab(window)
    missed = [one for one in stops if id(one) not in reached]
    assert [one.accessibleName() or type(one).__name__ for one in missed] == []


def test_nothing_waits_for_another_day_in_a_window_that_is_closed(window):
    assert window.findChild(Clock)._timer.isActive()
    window.close()
    waiting = [timer for timer in window.findChildren(QTimer) if timer.isActive()]
    assert waiting == []
