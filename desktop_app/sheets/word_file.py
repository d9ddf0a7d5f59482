"""A story as a Word file for a partner's comments: words and structure, changes are tracked."""

import io
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop_app.domain.quotation import in_marks
from desktop_app.domain.sheet import StorySheet
from desktop_app.sheets.tidy import one_line, plain

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OLDEST = (
    1980,
    1,
    1,
    0,
    0,
    0,
)  # a ZIP knows no earlier day; the same story gives the same file
_LANGUAGES = {"de": "de-DE", "fr": "fr-FR", "en": "en-GB"}
_AFTER = '<w:spacing w:after="120"/>'
_STYLES = (
    ("Normal", "Normal", _AFTER, 22, ""),
    ("Title", "Title", '<w:keepNext/><w:spacing w:after="120"/>', 44, "<w:b/>"),
    ("Subtitle", "Subtitle", _AFTER, 24, '<w:color w:val="555555"/>'),
    (
        "Heading1",
        "heading 1",
        '<w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="0"/>',
        26,
        "<w:b/>",
    ),
    (
        "Quote",
        "Quote",
        '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="60"/>'
        '<w:ind w:left="567" w:right="567"/>',
        24,
        "<w:i/>",
    ),
    (
        "QuoteSource",
        "Quote Source",
        '<w:spacing w:after="120"/><w:ind w:left="567" w:right="567"/>',
        20,
        '<w:color w:val="555555"/>',
    ),
    (
        "ListBullet",
        "List Bullet",
        '<w:keepLines/><w:spacing w:after="80"/><w:ind w:left="240" w:hanging="240"/>',
        22,
        "",
    ),
)
"""Key, name, paragraph, size in half points, letters. A heading stays with what it heads."""

_BULLET = "• "

Piece = tuple[str, str, str]
"""Style, words, and their language where it is another one."""


def word_file(sheet: StorySheet) -> bytes:
    """The file; the same story gives the same bytes."""
    language = _LANGUAGES.get(sheet.language, "en-GB")
    title = quoteattr(one_line(sheet.title))[1:-1]
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            (f"{_REL}/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "word/_rels/document.xml.rels": _relations(
            (f"{_REL}/styles", "styles.xml"), (f"{_REL}/settings", "settings.xml")
        ),
        "word/document.xml": _document(sheet),
        "word/styles.xml": _styles(language),
        "word/settings.xml": f'<w:settings xmlns:w="{_W}"><w:trackRevisions/></w:settings>',
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{title}</dc:title><dc:language>{language}</dc:language>"
            "</cp:coreProperties>"
        ),
    }
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as file:
        for name, content in parts.items():
            info = ZipInfo(name, _OLDEST)
            info.compress_type = ZIP_DEFLATED
            file.writestr(info, _XML + content)
    return made.getvalue()


def pieces(sheet: StorySheet) -> Iterator[Piece]:
    """What the file says, paragraph by paragraph."""
    yield "Subtitle", sheet.stamp, ""
    yield "Subtitle", sheet.rubric, ""
    yield "Title", sheet.title, ""
    yield "Subtitle", sheet.subtitle, ""
    yield "Normal", sheet.lead, ""
    for section in sheet.sections:
        yield "Heading1", section.heading, ""
        for paragraph in section.paragraphs:
            yield "Normal", paragraph, ""
    if sheet.milestones:
        yield "Heading1", sheet.labels.milestones, ""
        for step in sheet.milestones:
            told = " – ".join(part for part in (step.wording, step.title) if part)
            yield (
                "ListBullet",
                "\n".join(part for part in (f"{_BULLET}{told}", step.text) if part),
                "",
            )
    if sheet.quote:
        said = sheet.quote
        language = said.words.language or sheet.language
        yield "Quote", in_marks(said.words.text, language), language
        yield (
            "QuoteSource",
            ", ".join(filter(None, (said.speaker.rstrip(","), said.function))),
            "",
        )
    if sheet.outcomes:
        yield "Heading1", sheet.outcomes.heading, ""
        for point in sheet.outcomes.points:
            yield "ListBullet", f"{_BULLET}{point}", ""
    if sheet.contact:
        who = sheet.contact
        yield "Heading1", who.heading, ""
        ways = (who.name, who.organisation, who.phone, who.email)
        yield "Normal", "\n".join(part for part in ways if part), ""


def _document(sheet: StorySheet) -> str:
    body = "".join(_paragraph(piece) for piece in pieces(sheet) if piece[1].strip())
    page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134"'
    page += ' w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
    return f'<w:document xmlns:w="{_W}"><w:body>{body}{page}</w:sectPr></w:body></w:document>'


def _paragraph(piece: Piece) -> str:
    style, words, language = piece
    spoken = _LANGUAGES.get(language, "")
    shown = f'<w:rPr><w:lang w:val="{spoken}"/></w:rPr>' if spoken else ""
    lines = [_line(line) for line in plain(words).strip().split("\n")]
    run = f"<w:r>{shown}{'<w:br/>'.join(lines)}</w:r>"
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run}</w:p>'


def _line(words: str) -> str:
    """One line; what follows a bullet begins where the lines below it begin."""
    rest = words.removeprefix(_BULLET)
    sign = "" if rest == words else f"<w:t>{_BULLET.strip()}</w:t><w:tab/>"
    return f'{sign}<w:t xml:space="preserve">{escape(rest)}</w:t>'


def _styles(language: str) -> str:
    made = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"{_default(key)}><w:name w:val="{name}"/>'
        f"<w:pPr>{paragraph}</w:pPr>"
        f'<w:rPr>{run}<w:sz w:val="{size}"/></w:rPr></w:style>'
        for key, name, paragraph, size, run in _STYLES
    )
    fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>'
    usual = f'<w:rPr>{fonts}<w:lang w:val="{language}"/></w:rPr>'
    return (
        f'<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault>{usual}</w:rPrDefault>'
        f"</w:docDefaults>{made}</w:styles>"
    )


def _default(key: str) -> str:
    return ' w:default="1"' if key == "Normal" else ""


def _content_types() -> str:
    kinds = (
        ("/word/document.xml", f"{_TYPE}.document.main+xml"),
        ("/word/styles.xml", f"{_TYPE}.styles+xml"),
        ("/word/settings.xml", f"{_TYPE}.settings+xml"),
        (
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
        ),
    )
    inside = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relations}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{inside}</Types>'
    )


def _relations(*targets: tuple[str, str]) -> str:
    inside = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'
