"""The day a step is due, typed as people say it: “morgen”, “Friday”, “la semaine prochaine”."""

from desktop_app.domain.due import read_due
from desktop_app.domain.when import When
from desktop_app.services import follow_ups
from desktop_app.ui.clock import today
from desktop_app.ui.fields.record_date import RecordDate


class DueField(RecordDate):
    """Reckons from the day the words are typed on, and keeps the words."""

    def understand(self, said: When) -> When:
        """The day that comes next."""
        return read_due(said.text, self._words.language, today())

    def _change(self, typed: str) -> None:
        if self._key is not None:
            language = self._words.language
            follow_ups.change_due(
                self._desk.book, self._key, typed, language=language, today=today()
            )
