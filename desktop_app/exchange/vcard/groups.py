"""Cards of groups: a list of contacts becomes a tag on each of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.domain.draft import Draft, Skipped, bare_uid
from desktop_app.domain.marks import N_
from desktop_app.exchange.vcard.gathered import Gathered
from desktop_app.exchange.vcard.values import one_line

TAGGED = N_("This is a group, no contact: “{name}” is now a tag on {n} of its {all} members.")


def tag_members(
    drafts: Sequence[Draft], groups: Iterable[tuple[int, Gathered]], file: str
) -> tuple[list[Draft], list[Skipped]]:
    """The drafts with the names of their groups, and a word about each group."""
    places = {bare_uid(one.uid): at for at, one in enumerate(drafts) if one.uid}
    places |= {
        f"mailto:{mail}".lower(): at for at, one in enumerate(drafts) for mail in one.emails
    }
    found, told = list(drafts), []
    for line, group in groups:
        name = one_line(group.fn)
        members = {places[key] for one in group.members if (key := bare_uid(one)) in places}
        for at in sorted(members) if name else ():
            found[at] = replace(found[at], tags=tuple(dict.fromkeys((*found[at].tags, name))))
        values = {"name": name, "n": str(len(members)), "all": str(len(group.members))}
        told.append(Skipped(file=file, line=line, reason=TAGGED, values=values))
    return found, told
