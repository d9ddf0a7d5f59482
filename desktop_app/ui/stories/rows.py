"""The rows of the list of stories."""

from collections.abc import Mapping, Sequence

from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.story import StoryLine
from desktop_app.services import stories
from desktop_app.services.listing import listing
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.rings import LanguageDone
from desktop_app.ui.kit.row_look import StoryRow
from desktop_app.ui.stories.naming import LANGUAGES, STATES
from desktop_app.words import Words


def wanted_keys(desk: Desk, wanted: str) -> list[StoryId]:
    """The stories in which each word of `wanted` begins a word, in the order of the list."""
    return [StoryId(key) for key in listing(desk.book, "story", wanted=wanted).keys]


def rows(desk: Desk, words: Words, keys: Sequence[Key]) -> Mapping[StoryId, StoryRow]:
    """What the list shows of these stories."""
    lines = stories.lines(desk.book, [StoryId(key) for key in keys])
    return {key: _row(line, words) for key, line in lines.items()}


def _row(line: StoryLine, words: Words) -> StoryRow:
    look = STATES[line.state]
    return StoryRow(
        title=line.title or words("Untitled story"),
        sub=line.cooperation or words("Without a cooperation"),
        state=words(look.name),
        state_tone=look.dot,
        languages=tuple(LanguageDone(language, line.share(language)) for language in LANGUAGES),
    )
