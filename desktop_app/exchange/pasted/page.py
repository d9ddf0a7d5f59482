"""A page that tells a success story, as it is copied from the web: a story and who is in it.

What belongs to the page and not to the story is left out, and said so line by line.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import field, replace

from desktop_app.domain.draft import Draft, Reading, Skipped
from desktop_app.domain.folding import fold
from desktop_app.domain.marks import N_
from desktop_app.domain.story_draft import Count, Piece, PieceKind, StoryDraft
from desktop_app.domain.when import When
from desktop_app.exchange.pasted import page_phrases as phrases
from desktop_app.exchange.pasted.paragraphs import SENTENCE_END, Paragraph, paragraphs
from desktop_app.exchange.pasted.said import speaker_in, words_in
from desktop_app.exchange.pasted.signature import draft_of
from desktop_app.values import dataclass

LEFT_OUT = N_("“{text}” belongs to the page, not to the story, and is left out.")
PROSE, HEADING, SIGNPOST = 160, 110, 25
APART, CARD = 3, 8  # lines between contact and what follows; paragraphs of a contact
SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜÉÈ„“«\"])")


@dataclass(slots=True, kw_only=True)
class _Page:
    """What was found so far."""

    file: str
    language: str
    story: StoryDraft
    people: list[Draft] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    heading: str = ""

    def leave_out(self, one: Paragraph) -> None:
        """It is part of the page around the story."""
        values = {"text": one.text[:HEADING]}
        told = Skipped(file=self.file, line=one.line, reason=LEFT_OUT, values=values)
        self.skipped.append(told)

    def number_of(self, draft: Draft) -> int:
        """The number of somebody; who is named twice is one."""
        called = fold(draft.name.plain)
        for number, one in enumerate(self.people):
            if fold(one.name.plain) == called:
                return number
        self.people.append(draft)
        return len(self.people) - 1


def page_of(text: str, file: str) -> Reading | None:
    """The story a text tells; None if it is no such page."""
    found = paragraphs(text)
    head = next((at for at, one in enumerate(found) if _is_prose(one.text)), len(found))
    prose = sum(_is_prose(one.text) for one in found)
    greeted = any(phrases.GREETING.match(one.text) for one in found[:3])
    titles = [one for one in found[:head] if _is_heading(one.text)]
    if prose < 2 or greeted or not titles:
        return None
    language = language_of(text)
    story = StoryDraft(file=file, line=1, title="", language=language)
    page = _Page(file=file, language=language, story=story)
    _read_head(page, found[:head])
    if not page.story.title:
        return None
    _read_body(page, found[head:])
    story = replace(
        page.story,
        pieces=tuple(page.pieces),
        counts=tuple(_counts(found)),
        mentioned=tuple(_dates(text, language)),
    )
    skipped = tuple(sorted(page.skipped, key=_line))
    return Reading(drafts=tuple(page.people), skipped=skipped, stories=(story,))


def language_of(text: str) -> str:
    """German, English or French: whose common words stand in it most often."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    return max(
        phrases.COMMON,
        key=lambda language: sum(word in phrases.COMMON[language] for word in words),
    )


def _line(one: Skipped) -> int:
    return one.line


def _is_prose(text: str) -> bool:
    return len(text) >= PROSE and SENTENCE_END.search(text) is not None


def _is_heading(text: str) -> bool:
    return len(text) <= HEADING and SENTENCE_END.search(text) is None and text[-1] not in ",;:"


def _read_head(page: _Page, found: Sequence[Paragraph]) -> None:
    """What stands above the first paragraph: signposts, title, subtitle, day, address."""
    for one in found:
        story = page.story
        if _aside(page, one):
            continue
        if not story.title and (len(one.text) <= SIGNPOST and " " not in one.text.strip()):
            if story.rubric:
                page.leave_out(replace(one, text=story.rubric))
            page.story = replace(story, rubric=one.text)
        elif not story.title and re.search(r"[>|›»/]", one.text):
            page.leave_out(one)
        elif not story.title:
            page.story = replace(story, title=one.text, line=one.line)
        elif not story.subtitle and _is_heading(one.text):
            page.story = replace(story, subtitle=one.text)
        else:
            page.pieces.append(Piece(text=one.text))


def _read_body(page: _Page, found: Sequence[Paragraph]) -> None:
    """Lead, sections and quotes, then the contact; what follows that is of the page."""
    at = 0
    while at < len(found):
        one, after = found[at], found[at + 1 : at + 2]
        at += 1
        if phrases.CONTACT.fullmatch(one.text):
            at = _read_contact(page, found, at - 1)
            for rest in found[at:]:
                if not _aside(page, rest):
                    page.leave_out(rest)
            return
        if _aside(page, one):
            continue
        taken = _read_quote(page, one, after)
        if taken:
            at += taken - 1
        elif _is_heading(one.text) and after and not phrases.FURNITURE.fullmatch(one.text):
            _end_heading(page)
            page.heading = one.text
        else:
            _tell(page, one.text)
    _end_heading(page)


def _tell(page: _Page, text: str) -> None:
    """A paragraph: the lead, or more of a section."""
    if not page.story.lead and not page.pieces and not page.heading:
        page.story = replace(page.story, lead=text)
        return
    last = page.pieces[-1] if page.pieces else None
    if page.heading or last is None or last.kind is PieceKind.QUOTE:
        page.pieces.append(Piece(heading=page.heading, text=text))
        page.heading = ""
    else:
        page.pieces[-1] = replace(last, text=f"{last.text}\n\n{text}")


def _end_heading(page: _Page) -> None:
    """A heading without words of its own stays one."""
    if page.heading:
        page.pieces.append(Piece(heading=page.heading))
        page.heading = ""


def _read_quote(page: _Page, one: Paragraph, after: Sequence[Paragraph]) -> int:
    """Exact words and who said them; how many paragraphs that were, 0 if it is no quote."""
    said = words_in(one.text)
    if said is None or any(sign in said.rest for sign in "„«»"):
        return 0
    taken, rest = 1, said.rest
    if not rest and after and len(after[0].text) <= 2 * HEADING:
        rest, taken = after[0].text, 2
    speaker = speaker_in(rest, page.file, one.line) if rest else None
    if speaker is None and said.rest:
        return 0
    if speaker is None:
        rest, taken = "", 1
    role = (speaker.function, speaker.organisation) if speaker is not None else ()
    _end_heading(page)
    page.pieces.append(
        Piece(
            kind=PieceKind.QUOTE,
            text=said.text,
            speaker=page.number_of(speaker) if speaker is not None else None,
            function=", ".join(part for part in role if part),
            attribution=rest,
        )
    )
    return taken


def _read_contact(page: _Page, found: Sequence[Paragraph], at: int) -> int:
    """Who is to be asked; the place of the first paragraph behind."""
    head = phrases.CONTACT.fullmatch(found[at].text)
    end = at + 1
    while end < len(found) and end - at <= CARD:
        far = end > at + 1 and found[end].line - found[end - 1].line >= APART
        if far or phrases.FURNITURE.fullmatch(found[end].text) or _is_prose(found[end].text):
            break
        end += 1
    card = "\n".join(one.text for one in found[at + 1 : end])
    draft = draft_of(card, page.file, found[at].line) if card else None
    if draft is None or head is None:
        page.leave_out(found[at])
        return at + 1
    if not draft.organisation and head["of"].strip():
        draft = replace(draft, organisation=head["of"].strip())
    page.story = replace(page.story, contact=page.number_of(draft))
    return end


def _aside(page: _Page, one: Paragraph) -> bool:
    """What stands beside the story: keywords, an address, a day, the page's furniture."""
    if said := phrases.KEYWORDS.fullmatch(one.text):
        words = (word.strip(" .#") for word in re.split(r"[,;|·]", said["said"]))
        page.story = replace(page.story, keywords=tuple(word for word in words if word))
    elif phrases.ADDRESS.fullmatch(one.text):
        page.story = replace(page.story, url=one.text)
    elif (day := _stated(one.text, page.language)) is not None:
        page.story = replace(page.story, stated=day)
    elif phrases.FURNITURE.fullmatch(one.text):
        page.leave_out(one)
    else:
        return False
    return True


def _stated(text: str, language: str) -> When | None:
    """The day of the page, if a line says nothing else."""
    found = phrases.STATED.fullmatch(text)
    if found is None or not phrases.DATES.fullmatch(found["day"].strip()):
        return None
    day = When.parse(found["day"].strip(), language)
    return day if day.edtf is not None else None


def _dates(text: str, language: str) -> Iterator[When]:
    """The dates of the text, each once; no day is made of a month."""
    for said in dict.fromkeys(found[0] for found in phrases.DATES.finditer(text)):
        day = When.parse(said, language)
        if day.edtf is not None:
            yield day


def _counts(found: Sequence[Paragraph]) -> Iterator[Count]:
    for one in found:
        for sentence in SENTENCES.split(one.text):
            for told in phrases.MEMBERS.finditer(sentence):
                about = told["about"] or ""
                if about.lower() == "über" and phrases.HAS_OVER.search(sentence):
                    about = ""
                yield Count(text=f"{about} {told['number']}".strip(), sentence=sentence)
