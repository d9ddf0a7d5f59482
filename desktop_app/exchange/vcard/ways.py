"""The ways to reach somebody: TEL, EMAIL, URL, IMPP, SOCIALPROFILE and what stands for them."""

from functools import lru_cache
from urllib.parse import unquote, urlsplit

from desktop_app.domain.draft import DraftReach
from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.domain.reach import ReachKind, parse_reach
from desktop_app.exchange.vcard.gathered import Gathered
from desktop_app.exchange.vcard.lines import Property
from desktop_app.exchange.vcard.services import PROPERTIES, service
from desktop_app.exchange.vcard.values import one_line

NOT_ONE = N_("“{text}” is kept as it is, but as none of the ways to reach somebody.")
OF_KIND = {
    "cell": ReachKind.MOBILE,
    "mobile": ReachKind.MOBILE,
    "iphone": ReachKind.MOBILE,
    "linkedin": ReachKind.LINKEDIN,
}
SILENT = frozenset(
    [
        "voice",
        "internet",
        "pref",
        "work",
        "cell",
        "mobile",
        "fax",
        "msg",
        "text",
        "video",
        "uri",
        "pcs",
        "x400",
        "smtp",
        "tel",
        "email",
    ]
)
AS_IT_IS = {
    ReachKind.PHONE: "phone",
    ReachKind.MOBILE: "mobile",
    ReachKind.FAX: "fax",
    ReachKind.EMAIL: "email",
    ReachKind.WEB: "web",
}


def telephone(card: Gathered, one: Property) -> None:
    """TEL: mobile and fax by their types, everything else a phone."""
    text = card.text(one)
    types = one.head.types
    if text[:4].lower() == "tel:":
        text = _dialled(text[4:])
    kind = _phone_kind(types, card.label(one).lower())
    _add(card, one, kind, text)


@lru_cache(maxsize=500)
def _phone_kind(types: frozenset[str], label: str) -> ReachKind:
    if "fax" in types or label.endswith("fax"):
        return ReachKind.FAX
    known = (OF_KIND.get(word) for word in (*types, label))
    return next((found for found in known if found), ReachKind.PHONE)


def email(card: Gathered, one: Property) -> None:
    """EMAIL."""
    _add(card, one, ReachKind.EMAIL, card.text(one))


def web(card: Gathered, one: Property) -> None:
    """URL: a page, or the profile at LinkedIn."""
    text = card.text(one)
    _add(card, one, kind_of_page(text), text)


def chat(card: Gathered, one: Property) -> None:
    """IMPP and the older properties that name one service each."""
    text = card.text(one)
    name = one.head.name
    scheme, colon, rest = text.partition(":")
    said = one.head.said("X-SERVICE-TYPE")
    if name in PROPERTIES:
        known = name.removeprefix("X-")
    elif said:
        known = said
        text = _name_there(rest) if colon else text
    elif colon and scheme.isidentifier() and not rest.startswith("//"):
        known, text = scheme, _name_there(rest)
    else:
        known = next((word for word in one.head.types if word not in SILENT), "")
    _add(card, one, ReachKind.OTHER, text, label=service(known))


def profile(card: Gathered, one: Property) -> None:
    """SOCIALPROFILE, Apple's and that of RFC 9554: mostly the address of a page."""
    text = card.text(one)
    scheme, _, user = text.partition(":")
    said = one.head.said("SERVICE-TYPE") or next(iter(sorted(_telling(one.head.types))), "")
    if scheme.lower() in {"x-apple", "xmpp", "acct"}:
        text = one.head.said("X-USER") or _name_there(user)
    kind = kind_of_page(text)
    if kind is ReachKind.WEB and "/" not in text:
        kind = ReachKind.OTHER
    label = service(said) if kind is not ReachKind.LINKEDIN else ""
    if label == "LinkedIn":
        kind, label = ReachKind.LINKEDIN, ""
    _add(card, one, kind, text, label=label)


def other(card: Gathered, one: Property) -> None:
    """Our own property for what has none: the group's label says what it is."""
    _add(card, one, ReachKind.OTHER, card.text(one))


def _add(card: Gathered, one: Property, kind: ReachKind, text: str, label: str = "") -> None:
    if not text.strip():
        return
    words = label or card.label(one) or _label(one.head.types)
    try:
        value = parse_reach(kind, one_line(text) if kind is ReachKind.OTHER else text)
    except Invalid:
        card.remark(one, NOT_ONE, lost=False, text=text)
        value, words = one_line(text), words or AS_IT_IS.get(kind, "")
        kind = ReachKind.OTHER
    at_work = one.head.at_work
    if words:
        words = one_line(words)
        if words.lower() == "work":
            at_work, words = True, ""
        elif OF_KIND.get(words.lower()) is kind:
            words = ""
    found = DraftReach(
        kind=kind,
        value=value,
        label=words,
        preferred=one.head.preferred,
        at_work=at_work,
    )
    card.reaches[found] = None


@lru_cache(maxsize=500)
def _label(types: frozenset[str]) -> str:
    """The word of a type that the kind does not say: home, car, pager."""
    return " ".join(sorted(_telling(types)))


def _telling(types: frozenset[str]) -> frozenset[str]:
    return frozenset(word.removeprefix("x-") for word in types - SILENT)


def _dialled(text: str) -> str:
    """A telephone address: `+49-711-123;ext=5`."""
    number, *rest = unquote(text).split(";")
    extension = next((one[4:] for one in rest if one.lower().startswith("ext=")), "")
    return f"{number} ext. {extension}" if extension else number


def _name_there(text: str) -> str:
    """The name behind a scheme: `aol:screenname?x` and the like, without signs."""
    return unquote(text.strip().removeprefix("//"))


def kind_of_page(text: str) -> ReachKind:
    """Whether the address of a page is that of somebody at LinkedIn."""
    address = text if "://" in text else f"https://{text}"
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        host = ""
    is_linkedin = host == "linkedin.com" or host.endswith(".linkedin.com")
    return ReachKind.LINKEDIN if is_linkedin else ReachKind.WEB
