"""Word documents made on the spot, as Word itself writes them, with what a test needs in them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from xml.sax.saxutils import escape

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)
STYLES = f"""<w:styles xmlns:w="{_W}">
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/>
<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="own"><w:name w:val="标题甲"/><w:basedOn w:val="1"/></w:style>
<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style></w:styles>"""
NUMBERING = f"""<w:numbering xmlns:w="{_W}"><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>
<w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>
</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""


def paragraph(text: str, style: str = "", level: int | None = None) -> str:
    """A paragraph; a line break in the text is one by hand, ``level`` a level of the automatic list."""
    listed = "" if level is None else f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="5"/></w:numPr>'
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    runs = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in text.split("\n"))
    return f"<w:p><w:pPr>{styled}{listed}</w:pPr><w:r>{runs}</w:r></w:p>"


def table(*cells: str) -> str:
    """A table of one column."""
    rows = "".join(f"<w:tr><w:tc>{paragraph(cell)}</w:tc></w:tr>" for cell in cells)
    return f"<w:tbl>{rows}</w:tbl>"


PICTURE = (
    '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>'
    "</w:drawing></w:r></w:p>"
)


def word(body: Iterable[str], head: str = "", **parts: str) -> bytes:
    """A .docx file with these paragraphs and tables; ``head`` stands before the root element."""
    document = f'{head}<w:document xmlns:w="{_W}"><w:body>{"".join(body)}</w:body></w:document>'
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("word/document.xml", document)
        archive.writestr("word/styles.xml", parts.get("styles", STYLES))
        archive.writestr("word/numbering.xml", parts.get("numbering", NUMBERING))
    return made.getvalue()
