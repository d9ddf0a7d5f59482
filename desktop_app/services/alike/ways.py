"""Phone numbers, mail and web addresses in the one spelling in which they are compared."""

import re
from collections.abc import Iterable
from functools import lru_cache

from desktop_app.domain.phone import PhoneNumber
from desktop_app.services.alike.words import set_of

PLAIN = re.compile(r"(?:\+|00)[1-9][\d ()/.\-–]*")
TRUNK = re.compile(r"(\+(?:49|33|43|41|31|32|44))0")
NO_DIGITS = str.maketrans("", "", " ()/.-–+")
HOME = "DE"
FEWEST = 6

SHARED_MAILBOXES = set_of(
    """
    info kontakt contact office mail email post poststelle service sales vertrieb
    zentrale empfang hello hallo team sekretariat secretariat accueil admin marketing
    presse press support buero direction communication no-reply noreply webmaster
    verwaltung
    """
)
FREE_MAIL = set_of(
    """
    gmail.com googlemail.com gmx.de gmx.net web.de t-online.de aol.com yahoo.com
    yahoo.de yahoo.fr outlook.com outlook.de hotmail.com hotmail.de hotmail.fr live.com
    icloud.com me.com freenet.de orange.fr wanadoo.fr free.fr sfr.fr laposte.net
    bluewin.ch posteo.de mailbox.org
    """
)
LINK = re.compile(r"(?i)^(?:[a-z]+://)?(?:www\.)?([^/?#\s]+)(/[^?#\s]*)?")


@lru_cache(maxsize=200_000)
def international(text: str) -> str:
    """A phone number in E.164; "" if there is no number in it."""
    if PLAIN.fullmatch(text):
        bare = text.replace("(0)", "").translate(NO_DIGITS).removeprefix("00")
        return TRUNK.sub(r"\1", f"+{bare}") if len(bare) >= FEWEST else ""
    return _parsed(PhoneNumber(text).dialled)


def _parsed(dialled: str) -> str:
    import phonenumbers  # noqa: PLC0415 -- only numbers without a country need it

    if len(dialled) < FEWEST:
        return ""
    try:
        number = phonenumbers.parse(dialled, HOME)
    except phonenumbers.NumberParseException:
        return dialled
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def mailbox(text: str) -> str:
    """A mail address as it is compared."""
    return text.strip().casefold()


def is_shared(mail: str) -> bool:
    """Whether a mailbox is that of an office rather than of somebody."""
    return mail.partition("@")[0] in SHARED_MAILBOXES


def domain_of(mail: str) -> str:
    """The domain of a mail address that belongs to one organisation, else ""."""
    domain = mail.rpartition("@")[2]
    return "" if domain in FREE_MAIL else domain


def page(text: str) -> str:
    """A web page without what does not tell it apart: "www.", "https", a slash at the end."""
    found = LINK.match(text.strip())
    return "" if found is None else f"{found[1].casefold()}{(found[2] or '').rstrip('/')}"


def host(text: str) -> str:
    """The host of a web page."""
    return page(text).partition("/")[0]


def shown_first(values: Iterable[str]) -> str:
    """The one of some shared values that is shown: always the same."""
    return min(values, default="")
