"""Where a figure or a picture is shown: in stories, and in sheets that went out."""

from desktop_app.domain.ids import Key
from desktop_app.services.editions import Uses
from desktop_app.words import Words


def uses_in_words(found: Uses, words: Words, here: Key | None = None) -> str:
    """The stories (but the one `here`) and the published sheets in one sentence."""
    named = [one.title for one in found.stories if one.id != here]
    named += [
        words(
            "{title} (edition {n}, {language}, {date})",
            title=issue.story.title,
            n=issue.edition,
            language=issue.language.upper(),
            date=words.date(issue.day) if issue.day else "–",
        )
        for issue in found.issues
    ]
    return words("Shown in: {where}", where=" · ".join(named)) if named else ""
