"""Long work beside the window ends well, also when the window closes first."""

import gc
from threading import Event, Timer

import pytest
from PySide6.QtCore import QObject

from desktop_app import garbage
from desktop_app.ui.background import Background


def test_work_that_never_began_tells_nobody_when_the_window_closes(qtbot):
    owner, background = QObject(), Background()
    begun, going_on, told = Event(), Event(), []

    def first(_task):
        begun.set()
        going_on.wait(5)
        return "first"

    background.run(owner, first, told.append, told.append)
    background.run(owner, lambda _task: "second", told.append, told.append)
    assert begun.wait(5)
    Timer(0.1, going_on.set).start()  # the second one is dropped before the first one ends
    background.close()
    qtbot.waitUntil(lambda: "first" in told)
    qtbot.wait(20)
    assert told == ["first"]


@pytest.fixture
def collecting():
    """Python collects by itself, as in the program; the tests hold it back."""
    garbage.release()
    assert gc.isenabled()
    yield
    garbage.hold()


def test_nothing_is_collected_on_the_thread_of_the_work(qtbot, collecting):
    owner, background, told = QObject(), Background(), []
    background.run(owner, lambda _task: gc.isenabled(), told.append, told.append)
    qtbot.waitUntil(lambda: told != [])
    assert (told, gc.isenabled()) == ([False], True)
    background.close()


def test_what_ends_meanwhile_does_not_let_python_collect_beside_the_window(qtbot, collecting):
    owner, background, told = QObject(), Background(), []
    garbage.hold()  # the program starts

    def work(_task):
        ended.wait(5)
        return gc.isenabled()

    ended = Event()
    background.run(owner, work, told.append, told.append)
    garbage.release()  # it has started
    with garbage.held():
        pass  # something was written
    ended.set()
    qtbot.waitUntil(lambda: told != [])
    assert (told, gc.isenabled()) == ([False], True)
    background.close()


def test_a_window_that_closes_over_its_work_lets_python_collect_again(qtbot, collecting):
    owner, background = QObject(), Background()
    background.run(owner, lambda _task: None, print, print)
    background.close()
    qtbot.wait(20)
    assert gc.isenabled()


def test_a_timer_that_fires_late_begins_nothing(qtbot):
    owner, background, told = QObject(), Background(), []
    background.close()
    background.run(owner, lambda _task: told.append("begun"), told.append, told.append)
    qtbot.wait(20)
    assert told == []


def test_work_that_is_done_at_once_answers_after_run_has_returned(qtbot):
    background, owner, told = Background(), QObject(), []
    for number in range(200):
        background.run(owner, lambda _task: "answer", told.append, told.append)
        told.append("begun")
        qtbot.waitUntil(lambda: told.count("answer") == told.count("begun"))
        assert told[2 * number :] == ["begun", "answer"]
    background.close()
