"""Addresses as a mail program takes them: “Ida Muster <ida@muster.example>; …”."""

import re
from collections.abc import Iterable, Iterator

from desktop_app.domain.draft import Draft
from desktop_app.domain.handing_out import Losses
from desktop_app.domain.marks import N_
from desktop_app.domain.reach import ReachKind

WITHOUT = N_("Contacts without an e-mail address")
FURTHER = N_("Further e-mail addresses of one contact")
REST = N_("Everything but name and e-mail address")
NEEDS_QUOTES = re.compile(r"[()<>\[\]:;@\\,.\"]")


def mail_list(drafts: Iterable[Draft], losses: Losses) -> Iterator[bytes]:
    """One address of each contact: the preferred one, else the first."""
    between = ""
    for draft in drafts:
        mails = [way for way in draft.reaches if way.kind is ReachKind.EMAIL]
        chosen = next((way for way in mails if way.preferred), None) or next(iter(mails), None)
        if chosen is None:
            losses.note(WITHOUT)
            continue
        for _ in mails[1:]:
            losses.note(FURTHER)
        losses.note(REST)
        yield f"{between}{_called(draft)}<{chosen.value}>".encode()
        between = "; "
    yield b"\n"


def _called(draft: Draft) -> str:
    name = draft.title if draft.name.plain == "" else draft.name.plain
    name = " ".join(name.split())
    if NEEDS_QUOTES.search(name):
        name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{name} " if name else ""
