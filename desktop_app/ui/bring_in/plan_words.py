"""The plan in words: what becomes of a contact, and what of it would change."""

from collections.abc import Mapping

from desktop_app.domain.draft import Remark, Skipped
from desktop_app.domain.marks import N_
from desktop_app.services.bring_in import Difference, Fate, Planned
from desktop_app.ui.kit.chip import Meaning
from desktop_app.words import Words

SKIPPED = "skipped"
FATES: Mapping[str, str] = {
    Fate.NEW: N_("New"),
    Fate.CHANGED: N_("Added to"),
    Fate.UNCHANGED: N_("Unchanged"),
    Fate.DOUBTFUL: N_("Doubtful"),
    Fate.LEFT_OUT: N_("Left out"),
    SKIPPED: N_("Skipped"),
}
TONES: Mapping[str, Meaning] = {
    Fate.NEW: "success",
    Fate.CHANGED: "info",
    Fate.UNCHANGED: "neutral",
    Fate.DOUBTFUL: "warning",
    Fate.LEFT_OUT: "neutral",
    SKIPPED: "danger",
}
FIELDS: Mapping[str, str] = {
    "salutation": N_("Salutation"),
    "title": N_("Title"),
    "given": N_("Given name"),
    "particle": N_("Name particle"),
    "family": N_("Family name"),
    "suffix": N_("Name suffix"),
    "language": N_("Language"),
    "birthday": N_("Birthday"),
    "note": N_("Note"),
    "role": N_("Function"),
    "function": N_("Function"),
    "department": N_("Department"),
    "phone": N_("Phone"),
    "mobile": N_("Mobile"),
    "fax": N_("Fax"),
    "email": N_("E-mail"),
    "web": N_("Website"),
    "linkedin": N_("LinkedIn"),
    "other": N_("Other way to reach"),
    "address": N_("Address"),
    "other_name": N_("Other name"),
    "tag": N_("Tag"),
    "picture": N_("Picture"),
}

Item = Planned | Skipped


def fate_of(item: Item) -> str:
    """What becomes of a row of the plan."""
    return item.fate.value if isinstance(item, Planned) else SKIPPED


def line_of(item: Item) -> int:
    """Where it stands in its file."""
    return item.draft.line if isinstance(item, Planned) else item.line


def file_of(item: Item) -> str:
    """The file it stands in."""
    return item.draft.file if isinstance(item, Planned) else item.file


def change(difference: Difference, words: Words) -> str:
    """One field that would change: “Function: Head → Director”, or what is added."""
    field = words(FIELDS.get(difference.field, difference.field))
    after = " ".join(difference.after.split())
    if difference.field == "extra":  # it brings its own name
        field, _, after = after.partition(": ")
    if difference.before:
        before = " ".join(difference.before.split())
        return words("{field}: {before} → {after}", field=field, before=before, after=after)
    return words("{field}: “{after}” added", field=field, after=after)


def reason(item: Item, words: Words) -> str:
    """Why a row is in doubt or was skipped, or what of it changes; with its remarks."""
    said = [words(item.reason, **item.values)] if item.reason else []
    if isinstance(item, Planned):
        said += [change(one, words) for one in item.differences]
        said += [words("not taken: {change}", change=change(d, words)) for d in item.declined]
        said += [remark(one, words) for one in item.draft.remarks if not one.asks]
    return "; ".join(said)


def remark(one: Remark, words: Words) -> str:
    """What could not be read as it was meant."""
    return words(one.reason, **one.values)
