"""The words a sheet brings along itself, in its own language."""

from desktop_app.domain.figure import FigureSubject
from desktop_app.domain.marks import N_
from desktop_app.domain.sheet import Labels
from desktop_app.words import Words

COUNTED = {
    FigureSubject.MEMBERS: N_("members"),
    FigureSubject.COMPANIES: N_("companies"),
    FigureSubject.SME: N_("small and medium-sized companies"),
    FigureSubject.LARGE: N_("large companies"),
    FigureSubject.RESEARCH: N_("research institutions"),
    FigureSubject.EDUCATION: N_("educational institutions"),
    FigureSubject.PARTNERS: N_("partners"),
    FigureSubject.STAFF: N_("staff"),
    FigureSubject.TURNOVER: N_("turnover"),
}


def labels(words: Words) -> Labels:
    """The engine's own words; their gaps are filled where they are printed."""
    return Labels(
        partners=words("The partners"),
        scale=words("1 dot = {n} members"),
        milestones=words("Milestones of the cooperation"),
        derived=words("derived from the text"),
        phone=words("Tel."),
        email=words("Email"),
        web=words("Web"),
        card=words("Contact for your phone"),
        card_alt=words("QR code: visiting card of {name}"),
        logo_alt=words("Logo: {name}"),
        emblem_alt=words("Flag of the European Union"),
        page=words("Page {page} of {pages}"),
        continued=words("→ continued at the end"),
        continuation=words("Continued: {of}"),
        story_file=words("Data of this sheet"),
        card_file=words("Visiting card"),
    )


def counted(words: Words, what: str) -> str:
    """What a figure counts, as it stands below the figure."""
    known = {each.value: text for each, text in COUNTED.items()}
    return words(known[what]) if what in known else what
