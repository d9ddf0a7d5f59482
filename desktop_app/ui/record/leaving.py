"""Leaving the program by a press: a mail, a call, a page in the browser."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.link import Link
from desktop_app.domain.phone import PhoneNumber
from desktop_app.domain.reach import LINKS, PHONES, Reach, ReachKind


def address_of(reach: Reach) -> QUrl | None:
    """What the system is asked to open; nothing for what it cannot."""
    url = QUrl()
    if reach.kind is ReachKind.EMAIL:
        url.setScheme("mailto")
        url.setPath(reach.value)
        return url
    if reach.kind in PHONES - {ReachKind.FAX}:
        url.setScheme("tel")
        url.setPath(PhoneNumber.parse(reach.value).dialled)
        return url
    return web_address(reach.value) if reach.kind in LINKS else None


def web_address(text: str) -> QUrl | None:
    """A page of the web, and nothing else that an address could start."""
    url = QUrl(Link.parse(text).opened, QUrl.ParsingMode.StrictMode)
    return url if url.isValid() and url.scheme() in ("http", "https") else None


def leave(url: QUrl | None) -> None:
    """Hand over to the system's own program for such addresses."""
    if url is not None:
        QDesktopServices.openUrl(url)
