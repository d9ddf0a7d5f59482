"""The outline of a document: names that lead to pages."""

from collections.abc import Sequence

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFOutlines,
    PDFString,
)

from desktop_app.sheets.streams import ArchiveDocument


class _Ready(PDFOutlines):
    """Stands where reportlab would make an outline of its own, and leaves ours alone."""

    def prepare(self, *_: object) -> None:
        """There is nothing to be done."""
        self.ready = 1


def add_outline(
    document: ArchiveDocument,
    marks: Sequence[tuple[str, int]],
    pages: Sequence[PDFObjectReference],
) -> None:
    """Names and the pages they lead to, on one level; without any there is no outline."""
    if not marks:
        return
    root = PDFDictionary({"Type": PDFName("Outlines"), "Count": len(marks)})
    parent = document.refer(root)
    items = [
        PDFDictionary(
            {
                "Title": PDFString(title),
                "Parent": parent,
                "Dest": PDFArray([pages[page], PDFName("Fit")]),
            }
        )
        for title, page in marks
    ]
    references = [document.refer(item) for item in items]
    for place, item in enumerate(items):
        if place:
            item["Prev"] = references[place - 1]
        if place + 1 < len(items):
            item["Next"] = references[place + 1]
    root["First"], root["Last"] = references[0], references[-1]
    document.Catalog.Outlines = parent
    document.Outlines = _Ready()
