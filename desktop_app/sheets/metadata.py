"""What a PDF says about itself, in XMP: title, language, and the standards it keeps."""

from datetime import date
from xml.sax.saxutils import escape

from desktop_app.values import dataclass

PRODUCER = "ReportLab PDF Library"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """The properties of a document."""

    title: str
    language: str
    author: str = ""
    subject: str = ""
    keywords: str = ""
    creator: str = "Brückenbuch"
    producer: str = PRODUCER


def xmp(meta: Meta, printed_on: date) -> str:
    """The metadata packet of a PDF/A-3a and PDF/UA-1 document."""
    stamp = f"{printed_on.isoformat()}T12:00:00+00:00"
    author = (
        f"<dc:creator><rdf:Seq><rdf:li>{escape(meta.author)}</rdf:li></rdf:Seq></dc:creator>"
    )
    return "\n".join(
        [
            '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
            '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
            '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
            ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
            ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'
            ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
            "<dc:format>application/pdf</dc:format>",
            f"<dc:title>{_alternative(meta.title)}</dc:title>",
            author if meta.author else "",
            f"<dc:description>{_alternative(meta.subject)}</dc:description>",
            f"<dc:language><rdf:Bag><rdf:li>{escape(meta.language)}</rdf:li></rdf:Bag>"
            "</dc:language>",
            f"<pdf:Producer>{escape(meta.producer)}</pdf:Producer>",
            f"<pdf:Keywords>{escape(meta.keywords)}</pdf:Keywords>",
            f"<xmp:CreatorTool>{escape(meta.creator)}</xmp:CreatorTool>",
            f"<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>",
            "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part></rdf:Description>",
            _UA_EXTENSION,
            '</rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>',
        ]
    )


def _alternative(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt>'


# PDF/A knows no pdfuaid schema; it has to be described where it is used.
_UA_EXTENSION = (
    '<rdf:Description rdf:about=""'
    ' xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>PDF/UA part</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
    "</rdf:Description>"
)
