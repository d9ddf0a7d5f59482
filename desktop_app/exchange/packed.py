"""A zip from elsewhere, looked at before anything in it is unpacked."""

import io
import zipfile
from typing import BinaryIO

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_

BROKEN = N_("The file {file} is damaged and cannot be opened.")
TOO_LARGE = N_("The file {file} would unpack to too much: {most} MB are the most.")
TOO_DENSE = N_("The file {file} is packed more densely than any honest one; it was not opened.")
TOO_MANY = N_("The file {file} has too many parts: {most} are the most.")
LOCKED = N_("The file {file} is locked with a password. Save it without one.")
MEGABYTE = 1_000_000
SMALL = 1_000_000
"""Below this much, density is no danger: a sheet of empty rows packs very well."""


def opened(
    content: bytes | BinaryIO,
    file: str,
    *,
    megabytes: int = 200,
    ratio: int = 200,
    members: int = 1_000,
) -> zipfile.ZipFile:
    """The zip in some bytes or a file; refused if broken, locked, or beyond measure."""
    try:
        packed = zipfile.ZipFile(io.BytesIO(content) if isinstance(content, bytes) else content)
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, EOFError) as fault:
        raise Invalid(BROKEN, file=file) from fault
    parts = packed.infolist()
    if len(parts) > members:
        raise Invalid(TOO_MANY, file=file, most=members)
    size = sum(part.file_size for part in parts)
    if size > megabytes * MEGABYTE:
        raise Invalid(TOO_LARGE, file=file, most=megabytes)
    if any(part.flag_bits & 1 for part in parts):
        raise Invalid(LOCKED, file=file)
    if any(
        part.file_size > SMALL and part.file_size > ratio * max(part.compress_size, 1)
        for part in parts
    ):
        raise Invalid(TOO_DENSE, file=file)
    return packed
