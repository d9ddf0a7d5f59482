"""What is to become of many stories: files of their own, one PDF, or a brochure."""

from datetime import date

from desktop_app.domain.ids import StoryId
from desktop_app.values import dataclass

EACH, ONE, BROCHURE = "each", "one", "brochure"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchWish:
    """Stories in languages (none: each in its own) as a kind of sheet in a look."""

    stories: tuple[StoryId, ...]
    languages: tuple[str, ...]
    form: str
    kind: str
    look: str
    names: str
    title: str
    office_contact: str
    day: date

    @property
    def sheets(self) -> tuple[tuple[StoryId, str], ...]:
        """Every sheet that is wanted."""
        spoken = self.languages or ("",)
        if self.form == BROCHURE:
            spoken = spoken[:1]
        return tuple((story, language) for story in self.stories for language in spoken)
