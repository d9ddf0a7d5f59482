"""An archive, opened: only what its list names is read, and only if its checksum is right.

No name in it is ever used as a path; nothing is unpacked to the disk.
"""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_app.domain.errors import Invalid
from desktop_app.domain.json_value import Json
from desktop_app.domain.marks import N_
from desktop_app.exchange import packed
from desktop_app.exchange.archive.layout import (
    FIRST,
    FORMAT,
    LINES,
    MANIFEST,
    MEDIUM,
    VERSION,
)

NOT_ONE = N_("The file {file} is no archive of a book.")
NEWER = N_("The archive {file} was written by a newer version of the program. Update it first.")
STRANGE = N_("The archive {file} holds something that no archive of a book holds: {name}.")
DIFFERENT = N_("The archive {file} is damaged: {name} is not what it was.")
LACKING = N_("The archive {file} is not whole: {name} is missing.")
MEGABYTES, MEMBERS, RATIO = 20_000, 500_000, 200
LONGEST_LINE = 50_000_000
START = b"PK\x03\x04"
BROKEN = (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError)


def is_archive(path: Path) -> bool:
    """Whether a file begins as our archives do."""
    try:
        with path.open("rb") as file:
            start = file.read(30 + len(FIRST))
    except (OSError, ValueError):
        return False
    return start.startswith(START) and start.endswith(FIRST.encode())


class Archive:
    """An open archive whose names and sizes have been looked at."""

    def __init__(self, path: Path, parts: Collection[str]) -> None:
        self._file = path.name
        self._stream = path.open("rb")
        with ExitStack() as undo:
            undo.callback(self._stream.close)
            self._zip = packed.opened(
                self._stream, self._file, megabytes=MEGABYTES, ratio=RATIO, members=MEMBERS
            )
            self._known = self._looked_at({f"{part}{LINES}" for part in parts})
            undo.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None
    ) -> None:
        self._stream.close()

    def rows(self, part: str) -> Iterator[Mapping[str, Json]]:
        """The rows of a part."""
        for line in self._lines(f"{part}{LINES}"):
            row = self._json(line, part)
            if not isinstance(row, Mapping):
                raise Invalid(DIFFERENT, file=self._file, name=part)
            yield row

    def media(self) -> Iterator[tuple[str, bytes]]:
        """The bytes of pictures and files by checksum."""
        for name in self._known:
            if MEDIUM.fullmatch(name):
                yield name.rpartition("/")[2], self._read(name)

    @property
    def rows_in_all(self) -> int:
        """How many rows the list says there are."""
        told = self._json(self._read(MANIFEST), MANIFEST)
        files = told.get("files") if isinstance(told, Mapping) else None
        listed = files if isinstance(files, list) else []
        counts = (one.get("rows") for one in listed if isinstance(one, Mapping))
        return sum(rows for rows in counts if isinstance(rows, int))

    def _looked_at(self, parts: set[str]) -> dict[str, str]:
        """The names of the list with their checksums; refused if anything else is there."""
        names = self._zip.namelist()
        if FIRST not in names or MANIFEST not in names:
            raise Invalid(NOT_ONE, file=self._file)
        told = self._json(self._read(MANIFEST), MANIFEST)
        if not isinstance(told, Mapping) or told.get("format") != FORMAT:
            raise Invalid(NOT_ONE, file=self._file)
        version = told.get("version")
        if not isinstance(version, int) or version > VERSION:
            raise Invalid(NEWER, file=self._file)
        known = self._listed(told.get("files"))
        for name in names:
            allowed = name in parts or MEDIUM.fullmatch(name)
            if name not in (FIRST, MANIFEST) and not (allowed and name in known):
                raise Invalid(STRANGE, file=self._file, name=name[:100])
        if len(set(names)) != len(names):
            raise Invalid(STRANGE, file=self._file, name=names[0][:100])
        for name in (*parts, *known):
            if name not in names:
                raise Invalid(LACKING, file=self._file, name=name[:100])
        return known

    def _listed(self, files: Json) -> dict[str, str]:
        found: dict[str, str] = {}
        for one in files if isinstance(files, list) else ():
            name = one.get("name") if isinstance(one, Mapping) else None
            checksum = one.get("sha256") if isinstance(one, Mapping) else None
            if not isinstance(name, str) or not isinstance(checksum, str) or name in found:
                raise Invalid(DIFFERENT, file=self._file, name=MANIFEST)
            found[name] = checksum
        return found

    def _lines(self, name: str) -> Iterator[bytes]:
        """The lines of a member; its checksum is known when the last one has been read."""
        digest = hashlib.sha256()
        try:
            with self._zip.open(name) as member:
                while line := member.readline(LONGEST_LINE):
                    digest.update(line)
                    yield line
        except BROKEN as fault:
            raise Invalid(DIFFERENT, file=self._file, name=name) from fault
        if digest.hexdigest() != self._known[name]:
            raise Invalid(DIFFERENT, file=self._file, name=name)

    def _read(self, name: str) -> bytes:
        try:
            return self._zip.read(name)
        except BROKEN as fault:
            raise Invalid(DIFFERENT, file=self._file, name=name) from fault

    def _json(self, content: bytes, name: str) -> Json:
        try:
            told: Json = json.loads(content)
        except (ValueError, RecursionError) as fault:
            raise Invalid(DIFFERENT, file=self._file, name=name) from fault
        return told
