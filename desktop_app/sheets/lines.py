"""Lines as they are written into a page: runs from left to right, in visual order."""

from collections.abc import Iterator, Sequence

from desktop_app.layout.fit import Cut
from desktop_app.sheets.shaping import GOES_ON, Run, line_hyphen, shape, space
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
    blank = space(face)
    for index, (word, start, stop) in enumerate(_visual(line.segments)):
        if index:
            yield blank
        if start == 0 and stop == len(word.text):
            yield from reversed(word.runs) if word.backwards else word.runs
            continue
        at = 0
        for run in word.runs:
            left, right = max(start - at, 0), min(stop - at, len(run.text))
            at += len(run.text)
            if left < right:
                part = run.text[left:right]
                yield run if part == run.text else shape(run.face.name, part)
    if line.cut is Cut.SOFT:
        yield line_hyphen(face)
    elif line.cut in (Cut.SPACE, Cut.END):
        yield blank  # so that copied lines do not grow together


def _visual(segments: Sequence[Segment]) -> Sequence[Segment]:
    """Words that run right to left turned round, group by group, within their line."""
    if not any(word.backwards for word, _, _ in segments):
        return segments
    groups: list[list[Segment]] = []
    for segment in segments:
        if groups and groups[-1][0][0].backwards == segment[0].backwards:
            groups[-1].append(segment)
        else:
            groups.append([segment])
    lead = next((w for w, _, _ in segments if any(map(str.isalpha, w.text))), segments[0][0])
    ordered = reversed(groups) if lead.backwards else groups
    return [s for group in ordered for s in (group[::-1] if group[0][0].backwards else group)]
