"""Lines as they are written into a page: runs from left to right, in visual order."""

from collections.abc import Iterator, Sequence

from desktop_app.layout.fit import Cut
from desktop_app.sheets.bidi import in_order, levels
from desktop_app.sheets.shaping import GOES_ON, Run, direction_of, line_hyphen, shape, space
from desktop_app.sheets.text import MM, Line, Segment, Text


def number(value: float, places: int = 2) -> str:
    """A number as PDF likes it: no exponent, no needless zeros."""
    text = f"{value:.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def shift(text: Text, line: Line) -> float:
    """How far a line is moved to the right by its alignment."""
    if text.style.align == "left":
        return 0.0
    slack = text.width - line.width * text.style.size / 1000 / MM
    return slack if text.style.align == "right" else slack / 2


def flush(array: list[str], code: list[str]) -> None:
    """Write what has been collected as one operator."""
    if array:
        code.append("[" + "".join(array).replace("><", "") + "] TJ")
        array.clear()


def write_spans(run: Run, size: float, code: list[str]) -> None:
    """A run in which several glyphs show one character: they say together what they mean."""
    inside = False
    for actual, lift, codes in run.spans:
        if inside and actual != GOES_ON:
            code.append("EMC")
            inside = False
        if actual and actual != GOES_ON:
            spoken = actual.encode("utf-16-be").hex().upper()
            code.append(f"/Span <</ActualText <FEFF{spoken}>>> BDC")
            inside = True
        code.append(f"{number(lift * size / 1000)} Ts [{codes}] TJ")
    code.append("EMC 0 Ts" if inside else "0 Ts")


def line_runs(line: Line, face: str) -> Iterator[Run]:
    """The runs of a line from left to right, spaces and the line's end included."""
    logical = _logical(line.segments, space(face))
    if any(word.backwards for word, _, _ in line.segments):
        yield from _visual(logical)
    else:
        yield from logical
    if line.cut is Cut.SOFT:
        yield line_hyphen(face)
    elif line.cut in (Cut.SPACE, Cut.END):
        yield space(face)  # so that copied lines do not grow together


def _logical(segments: Sequence[Segment], blank: Run) -> Iterator[Run]:
    """The runs in the order in which they are read."""
    for index, (word, start, stop) in enumerate(segments):
        if index:
            yield blank
        if start == 0 and stop == len(word.text):
            yield from word.runs
            continue
        at = 0
        for run in word.runs:
            left, right = max(start - at, 0), min(stop - at, len(run.text))
            at += len(run.text)
            if left < right:
                part = run.text[left:right]
                yield (
                    run if part == run.text else shape(run.face.name, part, direction_of(part))
                )


def _visual(logical: Iterator[Run]) -> list[Run]:
    """The runs of a line with both directions, in the order in which they are drawn."""
    runs = list(logical)
    found = levels("".join(run.text for run in runs))
    pieces: list[tuple[Run, int]] = []
    at = 0
    for run in runs:
        inside = found[at : at + len(run.text)]
        at += len(run.text)
        direction = "rtl" if inside[0] % 2 else "ltr"
        turned = direction != direction_of(run.text) and run.text.strip()
        # neutral letters take the direction of what is around them; brackets turn with it
        piece = shape(run.face.name, run.text, direction) if turned else run
        pieces.append((piece, inside[0]))
    return [pieces[place][0] for place in in_order([level for _, level in pieces])]
