"""An archive is written piece by piece; the same book gives the same bytes."""

import hashlib
import json
import zipfile
from collections.abc import Iterable
from typing import BinaryIO, Final

from desktop_app.domain.json_value import Json
from desktop_app.exchange.archive.layout import FIRST, HEAD, LINES, MANIFEST, MEDIA

NO_TIME = (1980, 1, 1, 0, 0, 0)
LEVEL = 6
BYTES: Final = "w"  # members of a zip know no text


class ArchiveFile:
    """An archive being written: parts of rows, then media, then the list of what is in it."""

    def __init__(self, file: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL)
        self._files: list[Json] = []
        with self._zip.open(_member(FIRST), BYTES) as member:
            member.write(_told(HEAD))

    def put_rows(self, part: str, lines: Iterable[str]) -> int:
        """A part of rows; how many there are."""
        count = 0
        name = f"{part}{LINES}"
        digest, size = hashlib.sha256(), 0
        with self._zip.open(_member(name), BYTES, force_zip64=True) as member:
            for line in lines:
                told = line.encode() + b"\n"
                digest.update(told)
                size += len(told)
                count += 1
                member.write(told)
        self._note(name, digest.hexdigest(), size, rows=count)
        return count

    def put_media(self, checksum: str, content: bytes) -> None:
        """The bytes of a picture or file; pictures are packed already."""
        name = f"{MEDIA}/{checksum}"
        with self._zip.open(_member(name, zipfile.ZIP_STORED), BYTES) as member:
            member.write(content)
        self._note(name, checksum, len(content))

    def finish(self) -> None:
        """The list of everything with its checksum, and the end."""
        with self._zip.open(_member(MANIFEST), BYTES) as member:
            member.write(_told({**HEAD, "files": self._files}))
        self._zip.close()

    def _note(self, name: str, checksum: str, size: int, **more: Json) -> None:
        self._files.append({"name": name, "sha256": checksum, "size": size, **more})


def _member(name: str, packing: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, NO_TIME)
    member.compress_type = packing
    member.create_system = 3
    member.external_attr = 0o644 << 16
    return member


def _told(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"
