"""Pictures in cards: in base64 or as a data address; an address elsewhere is never opened."""

import base64
import binascii
import re
from urllib.parse import unquote_to_bytes

from desktop_app.domain.draft import DraftPhoto
from desktop_app.domain.marks import N_
from desktop_app.exchange.vcard.gathered import Gathered
from desktop_app.exchange.vcard.heads import Head
from desktop_app.exchange.vcard.lines import Property

LARGEST = 20_000_000
BROKEN = N_("The picture in this card is damaged.")
TOO_LARGE = N_("The picture in this card is too large: 20 MB are the most.")
DATA = re.compile(r"(?i)data:([^,]*),(.*)", re.DOTALL)
KINDS = {"jpg": "image/jpeg", "jpe": "image/jpeg"}
SIGNS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG", "image/png"),
    (b"GIF8", "image/gif"),
    (b"RIFF", "image/webp"),
)


def photo(card: Gathered, one: Property) -> bool:
    """PHOTO: the first one is the contact's; False for what is to be kept as it is."""
    if card.photo is not None or not one.value or is_elsewhere(one):
        return False
    if len(one.value) > LARGEST * 4 // 3:
        card.remark(one, TOO_LARGE, lost=True)
        return True
    content, kind = content_of(one)
    if not content:
        card.remark(one, BROKEN, lost=True)
        return True
    card.photo = DraftPhoto(content=content, media_type=_kind_seen(content) or kind)
    return True


def is_elsewhere(one: Property) -> bool:
    """Whether the value is the address of something, not the thing itself."""
    if one.head.base64 or DATA.match(one.value):
        return False
    return one.head.value in {"uri", "url"} or "://" in one.value[:30] or ":" in one.value[:12]


def content_of(one: Property) -> tuple[bytes, str]:
    """The bytes a value holds and what they are said to be; no bytes if they are broken."""
    found = DATA.match(one.value)
    if found is None:
        return _from_base64(one.value), _kind_said(one.head)
    kind, _, rest = found[1].partition(";")
    if "base64" in rest.lower() or kind.lower() == "base64":
        return _from_base64(found[2]), kind.lower() if "/" in kind else _kind_said(one.head)
    return unquote_to_bytes(found[2]), kind.lower()


def _from_base64(text: str) -> bytes:
    bare = "".join(text.split())
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4))
    except (binascii.Error, ValueError):
        return b""


def _kind_said(head: Head) -> str:
    said = head.said("MEDIATYPE")
    if said:
        return said.lower()
    word = next((one for one in sorted(head.types) if one not in {"pref", "home", "work"}), "")
    if not word:
        return ""
    return word if "/" in word else KINDS.get(word, f"image/{word}")


def _kind_seen(content: bytes) -> str:
    return next((kind for sign, kind in SIGNS if content.startswith(sign)), "")
