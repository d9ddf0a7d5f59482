"""The freshness of a backup is told in words that fit into the rail."""

from datetime import UTC, datetime

import pytest

from desktop_app.ui.moments import last_backup
from desktop_app.words import Words

NOW = datetime(2026, 11, 28, 12, 0).astimezone()


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (None, "Noch keine Sicherung"),
        (NOW.replace(hour=8, minute=12), "Sicherung heute, 08:12"),
        (NOW.replace(day=27, hour=17, minute=5), "Sicherung gestern, 17:05"),
        (NOW.replace(day=3), "Sicherung vom 3. Nov 2026"),
    ],
)
def test_a_backup_is_told_as_fresh_as_it_is(at, said):
    stored = at.astimezone(UTC) if at is not None else None
    assert last_backup(stored, NOW, Words("de")).replace("\xa0", " ") == said
