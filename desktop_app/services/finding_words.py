"""A finding as a sentence in the reader's language, its dates worded there too."""

from desktop_app.domain.finding import Finding
from desktop_app.domain.when import When
from desktop_app.words import Words


def sentence(finding: Finding, words: Words) -> str:
    """What was found, said by `words`."""
    values = {
        name: words.date(value) if isinstance(value, When) else value
        for name, value in finding.values.items()
    }
    return words(finding.message, **values)
