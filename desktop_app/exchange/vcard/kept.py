"""What the book has no field for is kept as the file spells it, so that it can be written back.

Only bytes are spelt anew: versions differ in it, and a data address says the same in all.
"""

from desktop_app.domain.draft import Extra
from desktop_app.exchange.vcard.heads import Head
from desktop_app.exchange.vcard.lines import Property
from desktop_app.exchange.vcard.photos import KINDS

TYPES = {"pgp": "application/pgp-keys", "x509": "application/pkix-cert"}
SOUNDS = {"basic": "audio/basic", "wave": "audio/wav", "aac": "audio/aac", "ogg": "audio/ogg"}
UNKNOWN = "application/octet-stream"


def kept(one: Property) -> Extra:
    """A property as an extra."""
    head, value = one.head, one.value.replace("\n", "\\n")
    parameters = head.parameters
    if head.base64 and value and head.name != "X-ABLABEL":
        kind = next(
            (found for word in sorted(head.types) if (found := kind_of(head, word))), ""
        )
        value = f"data:{kind or UNKNOWN};base64,{value}"
        parameters = tuple(
            (key, said)
            for key, said in parameters
            if key != "TYPE" or not kind or kind_of(head, said.lower()) != kind
        )
    return Extra(
        name=head.name, value=value, escaped=True, group=head.group, parameters=parameters
    )


def kind_of(head: Head, word: str) -> str:
    """The kind of content that a type of version 3.0 says."""
    if "/" in word:
        return word
    if head.name in {"PHOTO", "LOGO"} and word not in {"pref", "home", "work"}:
        return KINDS.get(word, f"image/{word}")
    return TYPES.get(word) or SOUNDS.get(word, "")
