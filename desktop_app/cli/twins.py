"""Records that may be one."""

from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.cli.opening import reading
from desktop_app.domain.duplicates import CLUES, LANES, Pair
from desktop_app.domain.json_value import Json
from desktop_app.services import duplicates as search
from desktop_app.services import find
from desktop_app.words import Words


def duplicates(call: Call) -> Answer:
    """`duplicates`: pairs of people and of organisations that may be one, the safest first."""
    words = Words(call.spoken)
    with reading(call) as book:
        pairs = search.scan(book)
        called = find.named(book, [key for pair in pairs for key in pair.ids])
    lines = []
    for pair in pairs:
        titles = " = ".join(f"{called[key].title} ({key})" for key in pair.ids)
        score = f"{pair.score:.0%}".replace("%", "\N{NO-BREAK SPACE}%")
        lines.append(
            f"{words(LANES[pair.lane])} {score}  {titles}: {', '.join(_reasons(words, pair))}"
        )
    return Answer(value=[_shape(words, pair) for pair in pairs], text="\n".join(lines))


def _shape(words: Words, pair: Pair) -> Json:
    return {
        "ids": list(pair.ids),
        "lane": pair.lane.value,
        "score": pair.score,
        "reasons": _reasons(words, pair),
        "clues": [{"clue": one.clue.value, "value": one.value} for one in pair.reasons],
    }


def _reasons(words: Words, pair: Pair) -> list[str]:
    return [words(CLUES[one.clue], value=one.value) for one in pair.reasons]
