"""A story as one web page that needs nothing else: every text escaped, pictures inside."""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from html import escape
from urllib.parse import quote

from desktop_app.domain.quotation import in_marks
from desktop_app.domain.sheet import Contact, Passage, StorySheet
from desktop_app.sheets import pictures
from desktop_app.sheets.look import Look
from desktop_app.sheets.tidy import one_line, plain

_WIDE = 1600  # pixels of a picture on the page
_STYLE = """\
:root {{ color-scheme: light; }}
body {{ margin: 0; background: {paper}; color: {ink};
  font: 1.0625rem/1.6 Georgia, "Source Serif 4", serif; }}
article {{ max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }}
h1, h2, .rubric, .subtitle, dl, ol, figcaption, aside, footer, cite {{
  font-family: Inter, "Segoe UI", Helvetica, Arial, sans-serif; }}
h1 {{ font-size: 2.1rem; line-height: 1.15; margin: .3rem 0 1rem; }}
h2 {{ font-size: 1.1rem; color: {primary}; margin: 2rem 0 .5rem; }}
.rubric {{ color: {primary}; margin: 0; }}
.subtitle {{ color: {accent}; font-weight: 600; margin: 0; }}
.lead {{ font-size: 1.2rem; }}
figure {{ margin: 1.5rem 0; }}
img {{ max-width: 100%; height: auto; }}
figcaption, footer {{ color: {grey}; font-size: .875rem; }}
dl {{ display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; font-size: .9rem; }}
dt {{ color: {grey}; }} dd {{ margin: 0; }}
blockquote {{ margin: 2rem 0; padding: .25rem 0 .25rem 1.25rem; border-left: 4px solid {accent};
  color: {primary}; font-size: 1.25rem; }}
cite {{ display: block; color: {grey}; font-size: .9rem; font-style: normal; }}
aside {{ background: {tint}; padding: 1rem 1.25rem; margin: 2rem 0; }}
a {{ color: {primary}; }}
"""


def web_page(sheet: StorySheet, look: Look, assets: Mapping[str, bytes]) -> str:
    """The whole page; opens without a network and runs nothing."""
    colours = {name: look.colour(name) for name in look.colours}
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    head = [
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_line(sheet.title)}</title>",
        f'<meta name="description" content="{_line(sheet.lead)}">',
        f"<style>\n{_STYLE.format(**colours)}</style>",
    ]
    body = "\n".join(_article(sheet, assets))
    return (
        f'<!DOCTYPE html>\n<html lang="{_line(sheet.language)}">\n<head>\n'
        + "\n".join(head)
        + f"\n</head>\n<body>\n<article>\n{body}\n</article>\n</body>\n</html>\n"
    )


def fragment(sheet: StorySheet) -> str:
    """The words with their structure, for another program's editor: no style, no picture."""
    return "\n".join(_article(sheet, {}))


def _article(sheet: StorySheet, assets: Mapping[str, bytes]) -> Iterator[str]:
    if sheet.stamp:
        yield f"<p><strong>{_line(sheet.stamp)}</strong></p>"
    yield from _tag("p", sheet.rubric, "rubric")
    yield from _tag("p", sheet.subtitle, "subtitle")
    yield from _tag("h1", sheet.title)
    yield from _picture(sheet, assets)
    yield from _tag("p", sheet.lead, "lead")
    yield from _pairs([(fact.label, fact.value) for fact in sheet.facts])
    yield from _partners(sheet)
    for section in sheet.sections:
        yield from _tag("h2", section.heading)
        for paragraph in section.paragraphs:
            yield from _tag("p", paragraph)
    yield from _milestones(sheet)
    yield from _quote(sheet)
    if sheet.outcomes:
        yield from _tag("h2", sheet.outcomes.heading)
        points = "".join(f"<li>{_text(point)}</li>" for point in sheet.outcomes.points)
        yield f"<ul>{points}</ul>"
    if sheet.contact:
        yield from _contact(sheet.contact, sheet)
    yield from _foot(sheet)


def _picture(sheet: StorySheet, assets: Mapping[str, bytes]) -> Iterator[str]:
    picture = sheet.picture
    data = assets.get(picture.asset) if picture else None
    if picture is None or data is None:
        return
    small = pictures.for_screen(data, _WIDE)
    if small is None:
        return
    source = b64encode(small).decode("ascii")
    told = " ".join(part for part in (picture.caption, picture.credit) if part)
    caption = f"<figcaption>{_text(told)}</figcaption>" if told else ""
    alt = _line(picture.alt)
    yield f'<figure><img src="data:image/jpeg;base64,{source}" alt="{alt}">{caption}</figure>'


def _partners(sheet: StorySheet) -> Iterator[str]:
    if not sheet.partners:
        return
    yield from _tag("h2", sheet.labels.partners)
    rows = []
    for card in sheet.partners:
        counted = " ".join(part for part in (card.figure, card.label) if part)
        told = " · ".join(part for part in (card.place, counted, card.statement) if part)
        rows.append((card.name, told))
    yield from _pairs(rows)


def _milestones(sheet: StorySheet) -> Iterator[str]:
    if not sheet.milestones:
        return
    yield from _tag("h2", sheet.labels.milestones)
    yield "<ol>"
    for step in sheet.milestones:
        mark = "*" if step.derived else ""
        day = f"<strong>{_text(step.wording + mark)}</strong> " if step.wording else ""
        text = f"<br>{_text(step.text)}" if step.text else ""
        yield f"<li>{day}{_text(step.title)}{text}</li>"
    yield "</ol>"
    if any(step.derived for step in sheet.milestones):
        yield f"<p>* {_text(sheet.labels.derived)}</p>"


def _quote(sheet: StorySheet) -> Iterator[str]:
    said = sheet.quote
    if said is None:
        return
    language = said.words.language or sheet.language
    words = _text(in_marks(said.words.text, language))
    by = ", ".join(part for part in (said.speaker.rstrip(","), said.function) if part)
    cite = f"<cite>{_text(by)}</cite>" if by else ""
    yield f'<blockquote lang="{_line(language)}"><p>{words}</p>{cite}</blockquote>'


def _contact(who: Contact, sheet: StorySheet) -> Iterator[str]:
    lines = [f"<strong>{_text(who.name)}</strong>"]
    lines += [_text(who.organisation)] if who.organisation else []
    if who.phone:
        number = quote(who.phone_link or who.phone, safe="+")
        called = f'<a href="tel:{number}">{_text(who.phone)}</a>'
        lines.append(f"{_text(sheet.labels.phone)} {called}")
    if who.email:
        address = quote(one_line(who.email), safe="@.+-_")
        lines.append(f'<a href="mailto:{address}">{_text(who.email)}</a>')
    head = f"<h2>{_text(who.heading)}</h2>" if who.heading else ""
    yield f"<aside>{head}<p>{'<br>'.join(lines)}</p></aside>"


def _foot(sheet: StorySheet) -> Iterator[str]:
    funding = sheet.funding
    passages: list[Passage | None] = (
        [funding.statement, funding.disclaimer, funding.guidance, funding.slogan]
        if funding
        else []
    )
    told = [
        f'<p lang="{_line(each.language or sheet.language)}">{_text(each.text)}</p>'
        for each in passages
        if each
    ]
    names = " · ".join(logo.name for logo in sheet.logos if logo.name)
    if told or names:
        yield f"<footer><p>{_text(names)}</p>{''.join(told)}</footer>"


def _pairs(rows: list[tuple[str, str]]) -> Iterator[str]:
    if rows:
        inside = "".join(f"<dt>{_text(a)}</dt><dd>{_text(b)}</dd>" for a, b in rows)
        yield f"<dl>{inside}</dl>"


def _tag(name: str, content: str, style: str = "") -> Iterator[str]:
    if one_line(content):
        kind = f' class="{style}"' if style else ""
        yield f"<{name}{kind}>{_text(content)}</{name}>"


def _text(content: str) -> str:
    """Words as they stand, line ends kept."""
    return escape(plain(content).strip()).replace("\n", "<br>")


def _line(content: str) -> str:
    """Words inside an attribute or a title."""
    return escape(one_line(content))
