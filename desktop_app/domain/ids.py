"""Keys: UUIDv7 text, so that two laptops never collide and newer keys sort later."""

import os
import time
from typing import NewType

Key = NewType("Key", str)

PersonId = NewType("PersonId", Key)
OrganisationId = NewType("OrganisationId", Key)
CooperationId = NewType("CooperationId", Key)
EventId = NewType("EventId", Key)
FairId = NewType("FairId", Key)
EditionId = NewType("EditionId", Key)
AgreementId = NewType("AgreementId", Key)
StoryId = NewType("StoryId", Key)
PictureId = NewType("PictureId", Key)
QuoteId = NewType("QuoteId", Key)
SourceId = NewType("SourceId", Key)

MASK = (1 << 76) - 1 & ~(0b11 << 62)
VERSION = 0x7 << 76 | 0b10 << 62


def new_key() -> Key:
    """A fresh UUIDv7 in its usual spelling (RFC 9562, section 5.7)."""
    chance = int.from_bytes(os.urandom(10))
    number = time.time_ns() // 1_000_000 << 80 | chance & MASK | VERSION
    digits = f"{number:032x}"
    return Key(f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}")
