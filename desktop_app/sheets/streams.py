"""What reportlab lacks: streams as PDF/A asks, tagged pages, a catalogue for archives."""

import zlib
from collections.abc import Callable, Mapping
from datetime import date

from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFCatalog,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFPage,
    PDFPages,
    PDFString,
)


class Stream(PDFObject):
    """A stream whose bytes stand on lines of their own (ISO 19005-3, 6.1.7)."""

    __RefOnly__ = 1

    def __init__(self, data: bytes, entries: Mapping[str, object]) -> None:
        self.data, self.entries = data, entries

    def format(self, document: PDFDocument) -> bytes:
        """The object as it goes into the file."""
        head = PDFDictionary(dict(self.entries) | {"Length": len(self.data)}).format(document)
        return head + b"\nstream\n" + self.data + b"\nendstream\n"


def stream(
    document: "ArchiveDocument",
    data: bytes,
    entries: Mapping[str, object],
    *,
    packed: bool = True,
) -> PDFObjectReference:
    """Add a stream and return its reference; `packed` compresses it."""
    more = {"Filter": PDFName("FlateDecode")} if packed else {}
    made = Stream(zlib.compress(data) if packed else data, {**entries, **more})
    return document.refer(made)


class TaggedPage(PDFPage):
    """A page that names its place in the structure tree and its tab order."""

    StructParents: int
    Tabs: str

    def __init__(self) -> None:
        super().__init__()
        self.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]


class ArchiveCatalog(PDFCatalog):
    """A catalogue with output intents and associated files."""

    AF: PDFArray
    Lang: PDFString
    MarkInfo: PDFDictionary
    Metadata: PDFObjectReference
    Names: PDFDictionary
    Outlines: PDFObjectReference
    OutputIntents: PDFArray
    Pages: PDFPages
    StructTreeRoot: PDFDictionary
    ViewerPreferences: PDFDictionary

    def __init__(self) -> None:
        super().__init__()
        self.__NoDefault__ = [*PDFCatalog.__NoDefault__, "OutputIntents", "AF"]


class ArchiveDocument(PDFDocument):
    """A document that carries its date with it instead of asking the clock."""

    Catalog: ArchiveCatalog
    Pages: PDFPages

    def __init__(self, language: str, printed_on: date) -> None:
        super().__init__(invariant=1, pdfVersion=(1, 7))
        self._timeStamp = TimeStamp(1)
        self._timeStamp.YMDhms = (printed_on.year, printed_on.month, printed_on.day, 12, 0, 0)
        self.Catalog = self._catalog = ArchiveCatalog()
        self.Catalog.Pages = self.Pages
        self.Catalog.Lang = PDFString(language)

    def refer(self, made: PDFObject) -> PDFObjectReference:
        """Put an object into the file and return what points to it."""
        refer: Callable[[PDFObject], PDFObjectReference] = self.Reference
        return refer(made)
