"""The parts of the smallest workbooks that hold a register."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final

_XML: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_MAIN: Final = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS: Final = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = b"http://schemas.openxmlformats.org/package/2006"
_OPEN: Final = b"urn:oasis:names:tc:opendocument:xmlns:"

PARTS_OF_XLSX: Final = {
    "[Content_Types].xml": _XML
    + b'<Types xmlns="%b/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
    % _PACKAGE,
    "_rels/.rels": _XML + b'<Relationships xmlns="%b/relationships"><Relationship Id="rId1" Type="%b/officeDocument"'
    b' Target="xl/workbook.xml"/></Relationships>' % (_PACKAGE, _LINKS),
    "xl/workbook.xml": _XML + b'<workbook xmlns="%b" xmlns:r="%b"><sheets><sheet name="data" sheetId="1" r:id="rId1"/>'
    b'<sheet name="rekap" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>' % (_MAIN, _LINKS),
    "xl/_rels/workbook.xml.rels": _XML
    + b'<Relationships xmlns="%b/relationships"><Relationship Id="rId1" Type="%b/worksheet"'
    b' Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="%b/worksheet" Target="worksheets/sheet2.xml"/>'
    b'<Relationship Id="rId3" Type="%b/sharedStrings" Target="sharedStrings.xml"/>'
    b'<Relationship Id="rId4" Type="%b/styles" Target="styles.xml"/></Relationships>'
    % (_PACKAGE, _LINKS, _LINKS, _LINKS, _LINKS),
    "xl/worksheets/sheet1.xml": _XML
    + b'<worksheet xmlns="%b"><dimension ref="A1:D3"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>'
    b'<c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>TGL LAHIR</t></is></c><c r="D1" t="s"><v>2</v></c></row>'
    b'<row r="2"><c r="A2"><v>3602995105809901</v></c><c r="B2" t="str"><f>A1</f><v>CONTOH</v></c>'
    b'<c r="C2" s="1"><v>25144</v></c><c r="D2" t="s"><v>3</v></c></row><row r="3"><c r="A3" t="e"><v>#N/A</v></c>'
    b'<c r="B3" t="b"><v>1</v></c><c r="C3"><v>1.5E+3</v></c><c r="D3"/></row></sheetData></worksheet>' % _MAIN,
    "xl/worksheets/sheet2.xml": _XML + b'<worksheet xmlns="%b"><sheetData/></worksheet>' % _MAIN,
    "xl/sharedStrings.xml": _XML
    + b'<sst xmlns="%b" count="4" uniqueCount="4"><si><t>NIK</t></si><si><r><t>NA</t></r><r><t>MA</t></r></si>'
    b'<si><t xml:space="preserve">JENIS PPKS</t></si><si><t>Pemulung</t></si></sst>' % _MAIN,
    "xl/styles.xml": _XML
    + b'<styleSheet xmlns="%b"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
    b'<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>' % _MAIN,
}
"""A workbook with two sheets, the second hidden."""

PARTS_OF_ODS: Final = {
    "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": _XML
    + b'<manifest:manifest xmlns:manifest="%bmanifest:1.0"><manifest:file-entry manifest:full-path="content.xml"'
    b' manifest:media-type="text/xml"/></manifest:manifest>' % _OPEN,
    "content.xml": _XML
    + b'<office:document-content xmlns:office="%boffice:1.0" xmlns:table="%btable:1.0" xmlns:text="%btext:1.0">'
    b'<office:body><office:spreadsheet><table:table table:name="data"><table:table-row><table:table-cell'
    b' office:value-type="string"><text:p>NIK</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>NAMA</text:p>'
    b'</table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell'
    b' office:value-type="float" office:value="3602995105809901"/><table:table-cell'
    b' table:number-columns-repeated="3"/></table:table-row></table:table></office:spreadsheet></office:body>'
    b"</office:document-content>" % (_OPEN, _OPEN, _OPEN),
}
"""A workbook of the open format."""


def packed(parts: Mapping[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return *parts* as one archive; every run makes the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part, how)
    return out.getvalue()
