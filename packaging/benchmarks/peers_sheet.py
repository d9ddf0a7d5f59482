"""The same sheet by other engines: WeasyPrint and Typst, with the same words and fonts.

They come from `pip install -r packaging/benchmarks/peers.txt`; without them there is nothing
to compare with.
"""

import importlib
import importlib.util
import json
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from html import escape
from pathlib import Path
from string import Template
from typing import TypeAlias

import segno
from big_book import FOLDER
from cold_sheet import read
from measured import Measured, at_most, milliseconds
from sheets import prepare

from desktop_app.domain.sheet import StorySheet
from desktop_app.paths import resource
from desktop_app.sheets.render import render

Json: TypeAlias = "str | int | Sequence[Json] | Mapping[str, Json]"
Words: TypeAlias = Mapping[str, Json]
Work: TypeAlias = Callable[[], object]
TEMPLATES = Path(__file__).with_name("peers")
DAY = date(2015, 6, 1)
TIMES = 15


def measure() -> Iterator[Measured]:
    """Wall time of our sheet divided by that of each engine, in one run.

    Each sheet has another title: an engine that remembers the last one has to work again.
    """
    _, value, _ = prepare()
    sheet, look, pictures = read(value)
    sheets = [replace(sheet, title=f"{sheet.title} {count}") for count in range(TIMES)]
    (FOLDER / "sheet.jpg").write_bytes(*pictures.values())
    card = sheet.contact.vcard if sheet.contact else ""
    segno.make(card).save(str(FOLDER / "card.svg"))
    ours = _median([partial(render, one, look, pictures, DAY) for one in sheets])
    for name, engine, goal in (("weasyprint", _weasyprint, 0.05), ("typst", _typst, 2.5)):
        if importlib.util.find_spec(name) is not None:
            theirs = _median(engine([_words(one) for one in sheets]))
            what = f"one story sheet against {name} ({ours:.0f} : {theirs:.0f} ms)"
            yield at_most(what, ours / theirs, goal, "×")


def _weasyprint(sheets: Sequence[Words]) -> list[Work]:
    engine = importlib.import_module("weasyprint")
    fonts = importlib.import_module("weasyprint.text.fonts").FontConfiguration()
    faces = "".join(map(_face, sorted(resource("fonts").glob("*.ttf"))))
    rules = (TEMPLATES / "sheet.css").read_text(encoding="utf-8")
    css = engine.CSS(string=faces + rules, font_config=fonts)
    pages = [engine.HTML(string=_html(one), base_url=f"{FOLDER}/") for one in sheets]
    given = {"stylesheets": [css], "font_config": fonts, "pdf_tags": True}
    return [partial(page.write_pdf, **given) for page in pages]


def _typst(sheets: Sequence[Words]) -> list[Work]:
    engine = importlib.import_module("typst")
    template = FOLDER / "sheet.typ"
    template.write_bytes((TEMPLATES / "sheet.typ").read_bytes())
    fonts = [str(resource("fonts"))]
    inputs = [{"sheet": json.dumps(one)} for one in sheets]
    made = [engine.Compiler(str(template), font_paths=fonts, sys_inputs=i) for i in inputs]
    return [partial(one.compile, format="pdf") for one in made]


def _words(sheet: StorySheet) -> Words:
    """Everything the sheet says, for a template that knows no program."""
    return {
        "language": sheet.language,
        "card": sheet.labels.card,
        "footer": sheet.footer,
        **_front(sheet),
        **_back(sheet),
    }


def _front(sheet: StorySheet) -> Words:
    return {
        "title": sheet.title,
        "rubric": sheet.rubric,
        "subtitle": sheet.subtitle,
        "issuer": sheet.issuer.name if sheet.issuer else "",
        "caption": sheet.picture.caption if sheet.picture else "",
        "alt": sheet.picture.alt if sheet.picture else "",
        "lead": sheet.lead,
        "facts": [{"label": one.label, "value": one.value} for one in sheet.facts],
        "partners": [
            {
                "name": one.name,
                "place": one.place,
                "figure": one.figure,
                "label": one.label,
                "statement": one.statement,
                "dots": (one.amount or 0) // 5,
            }
            for one in sheet.partners
        ],
        "milestones_heading": sheet.labels.milestones,
        "milestones": [
            {"wording": one.short_wording, "title": one.title, "text": one.text}
            for one in sheet.milestones
        ],
    }


def _back(sheet: StorySheet) -> Words:
    quote, outcomes, contact = sheet.quote, sheet.outcomes, sheet.contact
    if quote is None or outcomes is None or contact is None or sheet.funding is None:
        raise ValueError("the sample lacks a part of its sheet")
    lines = (sheet.funding.slogan, sheet.funding.guidance)
    return {
        "sections": [
            {"heading": one.heading, "paragraphs": list(one.paragraphs)}
            for one in sheet.sections
        ],
        "quote": quote.words.text,
        "speaker": f"{quote.speaker} {quote.function}",
        "outcomes_heading": outcomes.heading,
        "outcomes": list(outcomes.points),
        "contact": {
            "heading": contact.heading,
            "name": contact.name,
            "organisation": contact.organisation,
            "phone": contact.phone,
            "email": contact.email,
        },
        "logos": [one.name for one in sheet.logos],
        "funding": [line.text for line in lines if line is not None],
    }


def _html(words: Words) -> str:
    """The sheet as a page; each word is escaped."""
    page = Template((TEMPLATES / "sheet.html").read_text(encoding="utf-8"))
    return page.substitute({name: _marked(value) for name, value in words.items()})


def _marked(value: Json) -> str:
    """Words escaped, a list as blocks, a record as lines."""
    if isinstance(value, Mapping):
        return "".join(f"<p>{_marked(inner)}</p>" for inner in value.values())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "".join(f"<div class=card>{_marked(inner)}</div>" for inner in value)
    return escape(str(value))


def _face(font: Path) -> str:
    """One font of ours, named as the style sheet names it."""
    family, _, cut = font.stem.partition("-")
    named = {"InterTight": "Inter Tight", "SourceSerif4": "Source Serif 4"}.get(family, family)
    weight = {"Light": 300, "Medium": 500, "SemiBold": 600, "Bold": 700}.get(cut, 400)
    style = "italic" if cut == "Italic" else "normal"
    return (
        f"@font-face {{ font-family: '{named}'; font-weight: {weight}; font-style: {style};"
        f" src: url('{font.as_uri()}') }}\n"
    )


def _median(work: Sequence[Work]) -> float:
    """Warm wall time in milliseconds; the first one warms up."""
    times = [milliseconds(one) for one in work]
    return statistics.median(times[1:])
