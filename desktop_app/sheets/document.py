"""The finished pages made into one PDF: PDF/UA-1 and PDF/A-3a, the same bytes every time."""

from collections.abc import Sequence
from datetime import date

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFString,
)

from desktop_app import paths
from desktop_app.sheets.embed import embed
from desktop_app.sheets.metadata import Meta, xmp
from desktop_app.sheets.outline import add_outline
from desktop_app.sheets.paper import Link, Page, Paper
from desktop_app.sheets.streams import ArchiveDocument, TaggedPage, stream
from desktop_app.sheets.tags import Tag, settle
from desktop_app.sheets.text import MM
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the PDF; `source` when the sheet was made from it."""

    name: str
    media_type: str
    description: str
    data: bytes
    source: bool = False


def assemble(
    paper: Paper, meta: Meta, attachments: Sequence[Attachment], printed_on: date
) -> bytes:
    """The whole file."""
    document = ArchiveDocument(meta.language, printed_on)
    catalog = document.Catalog
    _describe(document, meta)
    builder = _Builder(document, paper)
    settle(paper.root, meta.title)
    builder.add_pages()
    builder.add_tree()
    add_outline(document, paper.marks, builder.pages)
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
    catalog.OutputIntents = PDFArray([_output_intent(document)])
    _attach(document, attachments, printed_on)
    catalog.Metadata = stream(
        document,
        xmp(meta, printed_on).encode(),
        {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")},
        packed=False,
    )
    return document.GetPDFData(None)


def _describe(document: ArchiveDocument, meta: Meta) -> None:
    document.setTitle(meta.title)
    document.setAuthor(meta.author)
    document.setSubject(meta.subject)
    document.setKeywords(meta.keywords)
    document.setCreator(meta.creator)
    document.setProducer(meta.producer)


class _Builder:
    """Turns the pages and tags of a paper into objects of one document."""

    def __init__(self, document: ArchiveDocument, paper: Paper) -> None:
        self.document, self.paper = document, paper
        self.pages: list[PDFObjectReference] = []
        self.parents: list[list[PDFObjectReference | str]] = [
            ["null"] * len(page.marked) for page in paper.pages
        ]
        self.links_from = len(paper.pages)  # in the parent tree links follow the pages
        self.links: dict[int, tuple[Link, PDFObjectReference, int]] = {}
        self.dests: list[tuple[PDFArray, int]] = []
        self.link_parents: dict[int, PDFObjectReference] = {}

    def add_pages(self) -> None:
        fonts = PDFDictionary(
            {
                used.resource: embed(self.document, name, used)
                for name, used in self.paper.faces.items()
            }
        )
        shared = self.document.refer(fonts)
        for number, page in enumerate(self.paper.pages):
            made = TaggedPage()
            made.MediaBox = PDFArray(
                [0, 0, *(round(side * MM * self.paper.scale, 2) for side in self.paper.size)]
            )
            code = "\n".join(page.code).encode()
            self.document.updateSignature(code)
            made.Contents = stream(self.document, code, {})
            made.Resources = self._resources(page, shared)
            made.StructParents, made.Tabs = number, PDFName("S")
            self.document.addPage(made)
            self.pages.append(self.document.refer(made))
            self._add_links(made, page, number)
        for dest, number in self.dests:  # the pages are all there only now
            dest.sequence = [self.pages[number - 1], PDFName("Fit")]

    def _turning_to(self, page: int) -> PDFArray:
        dest = PDFArray([])
        self.dests.append((dest, page))
        return dest

    def _resources(self, page: Page, fonts: PDFObjectReference) -> PDFDictionary:
        entries: dict[str, object] = {"Font": fonts}
        if page.pictures:
            entries["XObject"] = PDFDictionary(
                {
                    name: stream(
                        self.document,
                        pixels.data,
                        {
                            "Type": PDFName("XObject"),
                            "Subtype": PDFName("Image"),
                            "Width": pixels.width,
                            "Height": pixels.height,
                            "ColorSpace": PDFName("DeviceRGB"),
                            "BitsPerComponent": 8,
                            "Filter": PDFName(pixels.filter),
                        },
                        packed=False,
                    )
                    for name, pixels in page.pictures.items()
                }
            )
        return PDFDictionary(entries)

    def _add_links(self, made: TaggedPage, page: Page, number: int) -> None:
        references = []
        for link in page.links:
            key = len(self.links)
            entries: dict[str, object] = {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Link"),
                "Rect": PDFArray([round(value, 2) for value in link.box]),
                "Border": PDFArray([0, 0, 0]),
                "F": 4,
                "Contents": PDFString(link.description),
                "StructParent": self.links_from + key,
            }
            if link.page:
                entries["Dest"] = self._turning_to(link.page)
            else:
                uri = {"S": PDFName("URI"), "URI": PDFString(link.address)}
                entries["A"] = PDFDictionary(uri)
            reference = self.document.refer(PDFDictionary(entries))
            self.links[key] = (link, reference, number)
            link.tag.kids.append(f"link {key}")
            references.append(reference)
        if references:
            made.Annots = PDFArray(references)

    def add_tree(self) -> None:
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        reference = self.document.refer(root)
        root["K"] = PDFArray([self._element(self.paper.root, reference)])
        numbers: list[object] = []
        for number, parents in enumerate(self.parents):
            numbers += [number, self.document.refer(PDFArray(parents))]
        for key, parent in sorted(self.link_parents.items()):
            numbers += [self.links_from + key, parent]
        root["ParentTree"] = self.document.refer(PDFDictionary({"Nums": PDFArray(numbers)}))
        root["ParentTreeNextKey"] = self.links_from + len(self.links)
        self.document.Catalog.StructTreeRoot = root

    def _element(self, tag: Tag, parent: PDFObjectReference) -> PDFObjectReference:
        entries: dict[str, object] = {
            "Type": PDFName("StructElem"),
            "S": PDFName(tag.kind),
            "P": parent,
        }
        if tag.alt:
            entries["Alt"] = PDFString(tag.alt)
        if tag.language:
            entries["Lang"] = PDFString(tag.language)
        if tag.scope or tag.span > 1:
            entries["A"] = PDFDictionary(_cell(tag))
        made = PDFDictionary(entries)
        reference = self.document.refer(made)
        kids: list[object] = []
        for kid in tag.kids:
            if isinstance(kid, Tag):
                if kid.is_there():
                    kids.append(self._element(kid, reference))
            elif isinstance(kid, str):
                kids.append(self._link_kid(int(kid.removeprefix("link ")), reference))
            else:
                page, number = kid
                self.parents[page][number] = reference
                entry = {"Type": PDFName("MCR"), "Pg": self.pages[page], "MCID": number}
                kids.append(PDFDictionary(entry))
        if kids:
            made["K"] = PDFArray(kids)
        return reference

    def _link_kid(self, key: int, parent: PDFObjectReference) -> PDFDictionary:
        _, reference, page = self.links[key]
        self.link_parents[key] = parent
        return PDFDictionary(
            {"Type": PDFName("OBJR"), "Obj": reference, "Pg": self.pages[page]}
        )


def _cell(tag: Tag) -> dict[str, object]:
    """What a cell of a table is the head of, and how wide it is."""
    entries: dict[str, object] = {"O": PDFName("Table")}
    if tag.scope:
        entries["Scope"] = PDFName(tag.scope)
    if tag.span > 1:
        entries["ColSpan"] = tag.span
    return entries


def _output_intent(document: ArchiveDocument) -> PDFDictionary:
    profile = paths.resource("colour", "sRGB.icc").read_bytes()
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": stream(document, profile, {"N": 3}),
        }
    )


def _attach(
    document: ArchiveDocument, attachments: Sequence[Attachment], printed_on: date
) -> None:
    changed = PDFString(f"D:{printed_on:%Y%m%d}120000Z")
    names: list[object] = []
    files: list[PDFObjectReference] = []
    for attachment in sorted(attachments, key=lambda each: each.name):
        entries = {
            "Type": PDFName("EmbeddedFile"),
            "Subtype": "/" + attachment.media_type.replace("/", "#2F"),
            "Params": PDFDictionary({"Size": len(attachment.data), "ModDate": changed}),
        }
        relation = "Source" if attachment.source else "Supplement"
        file = PDFDictionary(
            {
                "Type": PDFName("Filespec"),
                "F": PDFString(attachment.name),
                "UF": PDFString(attachment.name),
                "Desc": PDFString(attachment.description),
                "AFRelationship": PDFName(relation),
                "EF": PDFDictionary({"F": stream(document, attachment.data, entries)}),
            }
        )
        reference = document.refer(file)
        files.append(reference)
        names += [PDFString(attachment.name), reference]
    if files:
        document.Catalog.AF = PDFArray(files)
        tree = PDFDictionary({"Names": PDFArray(names)})
        document.Catalog.Names = PDFDictionary({"EmbeddedFiles": tree})
