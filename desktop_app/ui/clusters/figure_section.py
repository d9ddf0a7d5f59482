"""The key figures of an organisation: claims in their own words, earlier ones below."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.figure import Figure, FigureSubject, in_order
from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.services import editions, organisations
from desktop_app.ui.clusters.claim_head import ClaimHead
from desktop_app.ui.clusters.vocabulary import FIGURES, SUBJECTS
from desktop_app.ui.desk import Desk
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.part_row import PartRow
from desktop_app.ui.record.part_section import PartSection
from desktop_app.ui.record.uses import uses_in_words
from desktop_app.ui.record.wording import facts
from desktop_app.words import Words


class FigureSection(PartSection):
    """Claims of one subject stand together, the one that holds now in large letters."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, FIGURES, self._add, parent=parent)
        self._key: Key | None = None
        self._uses: Mapping[Key, editions.Uses] = {}

    def show_figures(self, key: Key, figures: Sequence[Figure]) -> None:
        """The claims about organisation `key`."""
        self._key = key
        self._uses = editions.uses(self.desk.book, [figure.id for figure in figures])
        self.show_parts([self._part(one, now=now) for one, now in _by_subject(figures)])

    def make_row(self, part: Part) -> PartRow:
        """The row of a claim."""
        return PartRow(self.desk, self.kind, part, head=ClaimHead(part))

    def _part(self, figure: Figure, *, now: bool) -> Part:
        words = self.words
        sort = words(SUBJECTS[figure.what]) if figure.what in SUBJECTS else figure.what
        said = words("as of {date}", date=words.date(figure.as_of)) if figure.as_of else ""
        where = figure.source.title if figure.source is not None else ""
        shown = uses_in_words(self._uses[figure.id], words)
        return Part(
            key=figure.id,
            title=figure.text,
            sub=facts(sort, said, where, shown)
            if now
            else facts(said or words("without a date"), where, shown),
            mark=words("forecast") if figure.forecast else "",
            quiet=not now,
            values={
                "text": figure.text,
                "what": figure.what,
                "as_of": figure.as_of,
                "forecast": "yes" if figure.forecast else "",
                "source_id": figure.source,
                "note": figure.note,
            },
        )

    def _add(self, typed: str) -> None:
        if self._key is None:
            return
        before, _, behind = typed.partition(":")  # “2000 members” begins with no year
        as_of = When.parse(before, self.words.language) if behind.strip() else None
        if as_of is None or as_of.edtf is None:
            as_of, behind = None, typed
        what, claim = claim_in(behind.strip(), self.words)
        organisations.add_figure(self.desk.book, self._key, what, claim, as_of=as_of)


def claim_in(typed: str, words: Words) -> tuple[str, str]:
    """What is counted, and the claim: “over 400 members” counts members, a sentence nothing."""
    lowered = typed.casefold()
    for subject, label in SUBJECTS.items():
        noun = words(label).casefold()
        if lowered.endswith(f" {noun}"):
            return subject, typed[: -len(noun)].strip()
    plain = not any(character.isalpha() for character in typed.split(" ")[-1])
    return (FigureSubject.MEMBERS if plain else FigureSubject.STATEMENT), typed


def _by_subject(figures: Iterable[Figure]) -> list[tuple[Figure, bool]]:
    """Every claim and whether it is the one that holds now; forecasts never hold now alone."""
    subjects: dict[str, list[Figure]] = {}
    for figure in figures:
        subjects.setdefault(figure.what, []).append(figure)
    shown = []
    for what, claims in subjects.items():
        for place, claim in enumerate(in_order(claims)):
            stands_alone = what == FigureSubject.STATEMENT
            shown.append((claim, stands_alone or place == 0))
    return shown
