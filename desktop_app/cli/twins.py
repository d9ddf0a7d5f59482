"""Records that may be one, made one, and made two again."""

from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.cli.opening import reading, writing
from desktop_app.domain.duplicates import CLUES, LANES, Pair
from desktop_app.domain.json_value import Json
from desktop_app.domain.reference import Kind
from desktop_app.services import duplicates as search
from desktop_app.services import find
from desktop_app.services import merge as two
from desktop_app.services.shapes.plain import Shape, head
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


def merge(call: Call) -> Answer:
    """`merge KEEP DROP`: everything of the second is in the first from now on."""
    asked = call.arguments
    with writing(call) as book:
        keep, drop = find.resolve(book, asked.keep), find.resolve(book, asked.drop)
        two.merge(book, keep.id, drop.id)
        kept = find.resolve(book, keep.id)
    value = {**_head(kept), "merged": _head(drop)}
    return Answer(value=value, text=kept.title)


def split(call: Call) -> Answer:
    """`split KEY`: by the key of the record that was merged, or of the one it is in."""
    with writing(call) as book:
        merged = two.merged_as(book, call.arguments.key)
        key = merged or find.resolve(book, call.arguments.key).id
        apart = two.split(book, key)
        back, kept = find.resolve(book, apart.dropped), find.resolve(book, apart.kept)
    return Answer(value={**_head(back), "from": _head(kept)}, text=back.title)


def _head(named: find.Named) -> Shape:
    return head(named.id, Kind(named.kind), named.title)


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
