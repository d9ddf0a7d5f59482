"""Painting and signalling for a long time do not bring the program down."""

import subprocess
import sys
from pathlib import Path

import pytest

PAINTING = """
from PySide6.QtGui import QColor, QImage, QPainter
import desktop_app.ui
picture = QImage(9, 9, QImage.Format.Format_ARGB32)
painter = QPainter(picture)
for _ in range(100_000):
    painter.setPen(QColor("red"))
painter.end()
"""
SIGNALLING = """
from PySide6.QtCore import QObject, Signal
import desktop_app.ui

class Bell(QObject):
    rung = Signal()

bell = Bell()
for _ in range(20_000):
    bell.rung.emit()
"""


@pytest.mark.parametrize("work", [PAINTING, SIGNALLING], ids=["strokes", "signals"])
def test_many_thousand_of_them_leave_the_program_alive(work):
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", work], cwd=root, check=False)
    assert done.returncode == 0
