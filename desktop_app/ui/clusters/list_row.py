"""A cluster in the list: name, region, field, and how many members it says it has."""

from desktop_app.code_lists import region_name
from desktop_app.domain.cluster import ClusterLine
from desktop_app.domain.figure import Claim
from desktop_app.ui.kit.row_look import ClusterRow
from desktop_app.ui.record.wording import facts
from desktop_app.ui.timeline import strand_colours
from desktop_app.words import Words


def row_of(line: ClusterLine, words: Words) -> ClusterRow:
    """What the list shows of a cluster."""
    counted = Claim.parse(line.members).value is not None
    return ClusterRow(
        title=line.name,
        sub=facts(
            region_name(line.region, line.region_code, words.language) or line.city, line.field
        ),
        tone=strand_colours.line(strand_colours.place_of(line.colour, line.id)).name(),
        members=line.members if counted else "",
        members_spoken=members(line.members, words),
    )


def members(claim: str, words: Words) -> str:
    """A claim with its noun, unless it is a whole phrase already."""
    said = claim.strip()
    if not said or not said[-1].isdigit():
        return said
    return words.count("{claim} member", "{claim} members", 1 if said == "1" else 2, claim=said)
