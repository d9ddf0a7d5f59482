"""Painting for a long time does not bring the program down."""

import subprocess
import sys
from pathlib import Path

PAINTING = """
from PySide6.QtGui import QColor, QImage, QPainter
import desktop_app.ui
picture = QImage(9, 9, QImage.Format.Format_ARGB32)
painter = QPainter(picture)
for _ in range(100_000):
    painter.setPen(QColor("red"))
painter.end()
"""


def test_a_hundred_thousand_strokes_leave_the_program_alive():
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", PAINTING], cwd=root, check=False)
    assert done.returncode == 0
