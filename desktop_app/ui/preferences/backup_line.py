"""One backup in the list: when it was made, what is in it, and the way back to it."""

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.services.backups import Backup
from desktop_app.ui.kit.arrange import Stretch, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.moments import moment
from desktop_app.words import Words

KIND = "person"


class BackupLine(QWidget):
    """`asked` says that somebody may want to go back to it."""

    asked = Signal(object)  # Backup

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backup: Backup | None = None
        self.told = PlainLabel("", "small", "text2", selectable=True, wrap=True)
        self.back = Button("archive-restore", kind="ghost", size=30)
        self.back.clicked.connect(self._ask)
        self.setLayout(row(Stretch(self.told), self.back, gap=8))

    @property
    def path(self) -> Path | None:
        """The file of the backup that is shown."""
        return self._backup.path if self._backup is not None else None

    def show_backup(self, backup: Backup, words: Words) -> None:
        """Another backup."""
        self._backup = backup
        at = moment(backup.at, words)
        people = backup.counts.get(KIND, 0)
        parts = (
            at,
            QLocale(words.language).formattedDataSize(
                backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat
            ),
            words.count("{n} contact", "{n} contacts", people),
            words("checked") if backup.checked is not None else words("not checked yet"),
        )
        self.told.show_text(" · ".join(parts))
        self.back.name("", spoken=words("Go back to the backup of {moment} …", moment=at))

    def _ask(self) -> None:
        if self._backup is not None:
            self.asked.emit(self._backup)
