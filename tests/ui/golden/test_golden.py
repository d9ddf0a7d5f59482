"""Every screen looks as it did when somebody looked last: light and dark, three languages.

`python packaging/dev.py test tests/ui/golden --renew` writes the pictures anew.
"""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from desktop_app.words import LANGUAGES
from tests.ui.crawl.stops import Stops
from tests.ui.golden.conftest import picture
from tests.ui.golden.likeness import MOST, alike, difference, kept

KEPT = Path(__file__).parent / "pictures"
DIALOGS = ("export", "handbook", "import, columns", "calendar", "look", "print")


@pytest.fixture
def compared(screen, qtbot, tmp_path, request):
    """Goes through some stops and tells which do not look as they did."""

    def compared(language, look, go, wanted=()):
        window, desk = screen(language, dark=look == "dark")
        different = []

        def see(shown, where):
            if wanted and where not in wanted:
                return
            if shown is window:
                window.setFocus()  # no cursor that blinks
                QApplication.processEvents()
            name = f"{where.replace(', ', '-').replace(' ', '-')}_{language}_{look}.png"
            now, file = picture(shown), KEPT / name
            if request.config.getoption("--renew"):
                KEPT.mkdir(exist_ok=True)
                kept(now).save(file, optimize=True)
                return
            with Image.open(file) as before:
                apart, at = difference(before, now)
            if apart > MOST:
                now.save(tmp_path / name)
                different.append(f"{name}: {apart:.0f} at {at}, see {tmp_path / name}")

        go(Stops(window, desk, qtbot, tmp_path, see))
        return different

    return compared


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_looks_as_it_did(compared, language, look):
    different = compared(language, look, lambda stops: stops.places(most=1))
    assert not different, "\n".join(different)


@pytest.mark.nightly
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_dialog_looks_as_it_did(compared, language, look):
    different = compared(language, look, lambda stops: stops.dialogs(), DIALOGS)
    assert not different, "\n".join(different)


def test_a_part_that_moved_a_little_is_noticed(screen, qtbot):
    window, _ = screen("de", dark=False)
    window.visit("settings", "")
    qtbot.wait(50)
    before = kept(picture(window))
    assert alike(before, picture(window))
    window.top.capture.move(window.top.capture.x() - 5, window.top.capture.y())
    assert not alike(before, picture(window))
