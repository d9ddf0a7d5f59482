"""What lies under the pointer."""

from PySide6.QtCore import QPointF

from desktop_app.layout.timeline import Box, Card, Layout
from desktop_app.ui.timeline import wording
from desktop_app.words import Words


def card_at(layout: Layout, point: QPointF) -> Card | None:
    """The card under the pointer."""
    return next((card for card in layout.cards if _inside(card.box, point)), None)


def tip_at(layout: Layout, point: QPointF, words: Words) -> str:
    """What may be cut in the picture, whole."""
    card = card_at(layout, point)
    if card is not None:
        return wording.spoken(words, card.says)
    for line in layout.strands:
        if _inside(line.name, point) or (line.caption and _inside(line.caption, point)):
            parts = (line.strand.name, line.strand.caption)
            return ", ".join(part for part in parts if part)
    for stage in layout.stages:
        if _inside(stage.box, point):
            return wording.stage(words, stage.span.stage)
    return ""


def _inside(box: Box, point: QPointF) -> bool:
    return box.x <= point.x() < box.right and box.y <= point.y() < box.bottom
