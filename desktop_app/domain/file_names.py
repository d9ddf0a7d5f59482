"""File names that every system takes, Windows above all."""

import re
import unicodedata
from collections.abc import Collection

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)")
_LONGEST = 100


def file_name(text: str, suffix: str, taken: Collection[str] = ()) -> str:
    """A name made of `text` that no system refuses and that is not among `taken`.

    `taken` is compared without regard to upper and lower case, as Windows does.
    """
    stem = unicodedata.normalize("NFC", _without_surrogates(text))
    stem = " ".join(_FORBIDDEN.sub(" ", stem).split())[:_LONGEST].strip(" .")
    if not stem or _DEVICES.match(stem):
        stem = f"_{stem}"
    used = {name.casefold() for name in taken}
    names = (f"{stem}{suffix}", *(f"{stem} {n}{suffix}" for n in range(2, len(used) + 3)))
    return next(name for name in names if name.casefold() not in used)


def _without_surrogates(text: str) -> str:
    return text.encode("utf-8", "ignore").decode("utf-8")
