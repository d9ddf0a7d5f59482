"""What every record carries, as sections: steps, tags, sources, own fields, files, past."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.extras import Extras
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind, Ref
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.history_section import HistorySection
from desktop_app.ui.kit.section import Section
from desktop_app.ui.record.file_section import FileSection
from desktop_app.ui.record.own_section import OwnSection
from desktop_app.ui.record.source_section import SourceSection
from desktop_app.ui.record.step_section import StepSection
from desktop_app.ui.record.tag_section import TagSection
from desktop_app.words import Words


class Carried(QObject):
    """Makes the sections; the page puts them where it likes, and shows them all at once.

    `table` is the one whose row names the source of the record.
    """

    told = Signal(str)  # a sentence for a toast
    wrote = Signal(object)  # the path of what was saved

    def __init__(self, desk: Desk, kind: Kind, table: str, parent: QObject) -> None:
        super().__init__(parent)
        self.steps = StepSection(desk, kind)
        self.tags = TagSection(desk, kind)
        self.sources = SourceSection(desk, table)
        self.own = OwnSection(desk, kind)
        self.files = FileSection(desk, kind)
        self.history = HistorySection(desk)
        self.files.told.connect(self.told)
        self.files.wrote.connect(self.wrote)

    def sections(self) -> tuple[Section, ...]:
        """All of them, in the order of a page."""
        return (self.steps, self.tags, self.sources, self.own, self.files, self.history)

    def say(self, words: Words) -> None:
        """Speak another language; `show` comes after it."""
        for section in (self.steps, self.tags, self.sources, self.own, self.files):
            section.speak(words)
        self.history.speak(words)

    def show(
        self,
        key: Key,
        extras: Extras,
        source: Ref | None,
        claims: Sequence[tuple[str, Key, Ref]] = (),
    ) -> None:
        """What record `key` carries; of its parts, the table, key and source of each."""
        self.steps.show_steps(key, extras.follow_ups)
        self.tags.show_tags(key, extras.tags)
        self.sources.show_sources(key, source, claims)
        self.own.show_values(key, extras.custom)
        self.files.show_files(key, extras.attachments)
        self.history.show_record(key)
