"""The ways to reach somebody that stand in a line, and what is left of the line."""

import re
from collections.abc import Iterator

from desktop_app.domain.draft import DraftReach
from desktop_app.domain.email import POSSIBLE
from desktop_app.domain.reach import ReachKind
from desktop_app.exchange.pasted import phrases, places

BARE = (
    r"(?:[a-z0-9äöüé-]+\.)+(?:de|com|fr|eu|org|net|at|ch|info|io|lu|it|be|nl|uk|es|pl|cluster)"
)
PAGE = re.compile(
    rf"(?:https?://|www\.)[^\s<>|,;()]+|(?<![@\w.])({BARE})(?:/[^\s<>|,;]*)?(?!\w)", re.I
)
NUMBER = (
    r"(?:\+|\(\+?)?\d[\d\s()/.\-–\u2011\u202f]{3,}\d(?:\s?(?:ext|x|dw|app|poste)\.?\s*\d+)?"
)
LABELS = "|".join(words for _, words in phrases.KINDS)
CALLED = re.compile(rf"(?:(?<!\w)(?P<label>{LABELS})(?!\w)[\s.:]*)?(?P<number>{NUMBER})", re.I)
FEWEST, MOST = 5, 16


def taken_out(text: str, region: str) -> tuple[list[DraftReach], str]:
    """The mails, pages and numbers of a line, and the rest without their labels."""
    found: list[DraftReach] = []
    text = re.sub(r"(?i)<?mailto:([^>\s]+)>?", r"\1", text)
    for mail in list(POSSIBLE.finditer(text)):
        value = mail[0].strip("()[]\"'.:")
        if "." in value.partition("@")[2]:
            found.append(_way(ReachKind.EMAIL, value))
            text = _without(text, mail[0], phrases.MAIL_LABEL)
    for page in list(PAGE.finditer(text)):
        if page[1] and not _may_be_bare(text, page[0]):
            continue
        address = page[0].rstrip(".")
        kind = ReachKind.LINKEDIN if "linkedin.com/" in address.lower() else ReachKind.WEB
        found.append(_way(kind, address))
        text = _without(text, page[0], phrases.WEB_LABEL)
    if phrases.REGISTER.search(text) is None and places.town_in(_bare(text)) is None:
        for way, whole in list(_numbers(text, region)):
            found.append(way)
            text = text.replace(whole, " ", 1)
    return list({(way.kind, way.value): way for way in found}.values()), _bare(text)


def _numbers(text: str, region: str) -> Iterator[tuple[DraftReach, str]]:
    for call in CALLED.finditer(text):
        number = call["number"].strip(" .-–/(")
        if not FEWEST <= sum(sign.isdigit() for sign in number) <= MOST:
            continue
        label = (call["label"] or "").lower()
        kind = _kind_of(label) if label else _kind_by_number(number, region)
        if kind is None:
            continue
        said = phrases.KEPT_LABELS.get(label, "")
        yield _way(kind, " ".join(number.split()), label=said), call[0]


def _kind_of(label: str) -> ReachKind:
    return next(
        ReachKind(kind) for kind, words in phrases.KINDS if re.fullmatch(words, label, re.I)
    )


def _kind_by_number(number: str, region: str) -> ReachKind | None:
    """What a number without a word beside it is: none, if nobody could dial it."""
    import phonenumbers  # noqa: PLC0415 -- most lines of a text hold no number

    try:
        read = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(read):
        return None
    kind = phonenumbers.number_type(read)
    mobile = kind == phonenumbers.PhoneNumberType.MOBILE
    return ReachKind.MOBILE if mobile else ReachKind.PHONE


def _way(kind: ReachKind, value: str, *, label: str = "") -> DraftReach:
    at_work = label != "home" and kind not in {ReachKind.WEB, ReachKind.LINKEDIN}
    return DraftReach(kind=kind, value=value, label=label, at_work=at_work)


def _may_be_bare(text: str, page: str) -> bool:
    """Whether a name with a dot is meant as a page: it stands alone, or a word says so."""
    before = text.partition(page)[0]
    return not _bare(text.replace(page, "")) or phrases.WEB_LABEL.search(before) is not None


def _without(text: str, part: str, label: re.Pattern[str]) -> str:
    before, _, after = text.partition(part)
    return label.sub("", before.rstrip("<([ ")) + " " + after.lstrip(">)] ")


def _bare(text: str) -> str:
    return " ".join(text.split()).strip(' ,;:|–—-•·/<>()[]"')
