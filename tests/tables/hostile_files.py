"""Files made to hurt, written as small as they can be."""

import io
import struct
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import polars as pl

HEAD = b"NIK;NAMA;TGL LAHIR;JK;JENIS PPKS;KAB\n"
ROW = b"3602995105809901;CONTOH;11/05/1980;P;Pemulung;Lebak\n"

_XML = b'<?xml version="1.0" encoding="UTF-8"?>'
_MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = b"http://schemas.openxmlformats.org/package/2006"
_OPEN = b"urn:oasis:names:tc:opendocument:xmlns:"
_MIB = 1 << 20

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
CONTENT = "content.xml"

XLSX = {
    "[Content_Types].xml": _XML
    + b'<Types xmlns="%b/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
    % _PACKAGE,
    "_rels/.rels": _XML + b'<Relationships xmlns="%b/relationships"><Relationship Id="rId1" Type="%b/officeDocument"'
    b' Target="xl/workbook.xml"/></Relationships>' % (_PACKAGE, _LINKS),
    "xl/workbook.xml": _XML + b'<workbook xmlns="%b" xmlns:r="%b"><sheets><sheet name="data" sheetId="1" r:id="rId1"/>'
    b'<sheet name="lain" sheetId="2" r:id="rId2"/></sheets></workbook>' % (_MAIN, _LINKS),
    "xl/_rels/workbook.xml.rels": _XML
    + b'<Relationships xmlns="%b/relationships"><Relationship Id="rId1" Type="%b/worksheet"'
    b' Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="%b/worksheet" Target="worksheets/sheet2.xml"/>'
    b"</Relationships>" % (_PACKAGE, _LINKS, _LINKS),
    SHEET: _XML
    + b'<worksheet xmlns="%b"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    b'<row r="2"><c r="A2"><v>3602995105809901</v></c><c r="B2" t="s"><v>2</v></c></row></sheetData></worksheet>'
    % _MAIN,
    "xl/worksheets/sheet2.xml": _XML + b'<worksheet xmlns="%b"><sheetData/></worksheet>' % _MAIN,
    STRINGS: _XML
    + b'<sst xmlns="%b" count="3" uniqueCount="3"><si><t>NIK</t></si><si><t>NAMA</t></si><si><t>CONTOH</t></si></sst>'
    % _MAIN,
}
"""The parts of a workbook with a register of one row and an empty sheet."""

_CELL = b'<table:table-cell office:value-type="string"><text:p>%b</text:p></table:table-cell>'
ODS = {
    "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": _XML
    + b'<manifest:manifest xmlns:manifest="%bmanifest:1.0"><manifest:file-entry manifest:full-path="/"'
    b' manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>' % _OPEN,
    CONTENT: _XML
    + b'<office:document-content xmlns:office="%boffice:1.0" xmlns:table="%btable:1.0" xmlns:text="%btext:1.0">'
    b'<office:body><office:spreadsheet><table:table table:name="data"><table:table-row>%b%b</table:table-row>'
    b"<table:table-row>%b%b</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    % (_OPEN, _OPEN, _OPEN, _CELL % b"NIK", _CELL % b"NAMA", _CELL % b"1", _CELL % b"CONTOH"),
}
"""The parts of a workbook of the open format."""


def packed(parts: Mapping[str, bytes], **changed: bytes) -> bytes:
    """Return *parts* as one archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in (parts | changed).items():
            archive.writestr(name, part)
    return out.getvalue()


def xlsx(part: str, old: bytes, new: bytes) -> bytes:
    """Return the workbook with *new* in place of *old* in one part."""
    assert old in XLSX[part]
    return packed(XLSX | {part: XLSX[part].replace(old, new)})


def ods(old: bytes, new: bytes) -> bytes:
    """Return the workbook of the open format with *new* in place of *old*."""
    assert old in ODS[CONTENT]
    return packed(ODS | {CONTENT: ODS[CONTENT].replace(old, new)})


def long_part(name: str, filling: bytes, mebibytes: int) -> bytes:
    """Return the workbook with so much *filling* at the end of the part *name*."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for one, part in XLSX.items():
            if one != name:
                archive.writestr(one, part)
        before, mark, after = XLSX[name].rpartition(b"</")
        before, mark, after = before.rpartition(b"</") if name == SHEET else (before, mark, after)
        with archive.open(name, "w", force_zip64=True) as file:
            file.write(before)
            block = filling * (_MIB // len(filling))
            for _ in range(mebibytes):
                file.write(block)
            file.write(mark + after)
    return out.getvalue()


def laughing(part: bytes, called: bytes) -> bytes:
    """Return *part* with entities, each ten of the one before it; *called* is where the last is called."""
    ten = b"".join(b'<!ENTITY a%d "%b">' % (at, b"&a%d;" % (at - 1) * 10) for at in range(1, 10))
    return part.replace(_XML, _XML + b'<!DOCTYPE x [<!ENTITY a0 "ha">%b]>' % ten).replace(called, b"&a9;")


def outside(part: bytes, called: bytes) -> bytes:
    """Return *part* with an entity that stands in a file of the machine, called in place of *called*."""
    return part.replace(_XML, _XML + b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>').replace(
        called, b"&a;"
    )


def parquet() -> bytes:
    """Return a whole Parquet file."""
    out = io.BytesIO()
    pl.DataFrame({"NIK": ["3602995105809901"] * 1000, "NO": list(range(1000))}).write_parquet(out)
    return out.getvalue()


def refused() -> Iterator[tuple[str, bytes, str]]:
    """Yield what no register is: a name, the content, and a part of what must be said of it."""
    yield "cell.csv", HEAD + ROW.replace(b"CONTOH", b"x" * 50_000_000), "record 2: a cell has 50,000,000 characters"
    yield "cell-lines.csv", HEAD + ROW.replace(b"CONTOH", b'"%b"' % (b"x\n" * 2_000_000)), "record 2: a cell has more"
    yield "columns.csv", b";".join(b"h%d" % at for at in range(100_000)), "100,000 cells"
    yield "separators.csv", HEAD + b";" * 10_000_000 + b"\n" + ROW, "10,000,001 cells"
    yield "nul.csv", HEAD + ROW.replace(b"CONTOH", b"CON\0TOH"), "NUL characters"
    yield "controls.csv", HEAD + ROW * 1000 + bytes(range(1, 32)), "control character"
    for ending in ("csv", "xlsx"):
        yield f"zip.{ending}", packed({"a.txt": b"hello"}), "a ZIP archive"
        yield f"pdf.{ending}", b"%PDF-1.7\n" + bytes(range(256)), "a PDF"
        yield f"png.{ending}", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG picture"
        yield f"elf.{ending}", b"\x7fELF\x02\x01\x01" + bytes(256), "a program"
    yield "cut.xlsx", packed(XLSX)[:1000], "damaged"
    yield "cut.parquet", parquet()[:-50], "damaged Parquet"
    yield "spoilt.parquet", parquet()[:-8] + struct.pack("<I", 0xFFFFFFF0) + b"PAR1", "damaged Parquet"
    yield "cell.html", b"<table><tr><td>NIK<td>NAMA<tr><td>" + b"<" * 2_000_000, "2,000,000 characters"
    yield from _bombs()
    yield from _entities()
    yield from _far()


def _bombs() -> Iterator[tuple[str, bytes, str]]:
    """Yield workbooks that unpack to far more than they are."""
    yield "zeros.xlsx", long_part(SHEET, b"\0", 1024), "100 times its size"
    yield "texts.xlsx", long_part(STRINGS, b"<si><t>x</t></si>", 256), "100 times its size"
    yield "texts-told.xlsx", xlsx(STRINGS, b'uniqueCount="3"', b'uniqueCount="4000000000"'), "4,000,000,000 texts"
    rows = b"".join(b'<row><c t="s"><v>2</v></c></row>' for _ in range(20_000))
    shared = XLSX[STRINGS].replace(b"CONTOH", b"x" * 1_000_000)
    sheet = XLSX[SHEET].replace(b"</sheetData>", rows + b"</sheetData>")
    yield "text-shared.xlsx", packed(XLSX | {STRINGS: shared, SHEET: sheet}), "2 GiB of text"
    many = {f"xl/media/{at}.bin": bytes(30_000_000) for at in range(20)}
    yield "parts.xlsx", packed(XLSX | many), "100 times its size"
    yield "entries.xlsx", packed(XLSX | {f"x/{at}": b"" for at in range(12_000)}), "10,000 parts"
    long = b'table:number-columns-repeated="16000"><text:p>' + b"x" * 1_000_000
    yield "text-repeated.ods", ods(b"><text:p>CONTOH", b" " + long), "2 GiB of text"
    yield "blanks.ods", ods(b"CONTOH", b'<text:s text:c="999999999"/>'), "999,999,999 characters"


def _entities() -> Iterator[tuple[str, bytes, str]]:
    """Yield workbooks whose XML declares entities."""
    for name, declaring in (("laughs", laughing), ("outside", outside)):
        for part, called in ((SHEET, b"3602995105809901"), (STRINGS, b"CONTOH"), ("xl/workbook.xml", b"data")):
            changed = declaring(XLSX[part], called)
            said = "cannot be read as XLSX" if part == "xl/workbook.xml" else "declares a document type"
            yield f"{name}-{Path(part).stem}.xlsx", packed(XLSX | {part: changed}), said
        yield f"{name}.ods", packed(ODS | {CONTENT: declaring(ODS[CONTENT], b"CONTOH")}), "declares a document type"


def _far() -> Iterator[tuple[str, bytes, str]]:
    """Yield workbooks with a cell far from all others, told in each way that a reader understands."""
    forms = {
        "quotes": b"<c r='XFD1048576'>",
        "small": b'<c r="xfd1048576">',
        "apart": b'<c r\n = "XFD1048576">',
        "below": b'<c r="A99999999">',
        "beside": b'<c r="AAAAAA1">',
        "prefix": b'<x:c x="1" r="XFD1048576">',
    }
    for name, cell in forms.items():
        yield f"far-{name}.xlsx", xlsx(SHEET, b"</sheetData>", b"<row>%b<v>1</v></c></row></sheetData>" % cell), "cell"
    hidden = packed(XLSX | {"xl/lain.bin": XLSX[SHEET].replace(b"B2", b"XFD1048576")})
    moved = XLSX["xl/_rels/workbook.xml.rels"].replace(b"worksheets/sheet1.xml", b"lain.bin")
    yield "far-elsewhere.xlsx", hidden, "reach over"
    yield (
        "far-moved.xlsx",
        packed(XLSX | {"xl/lain.bin": XLSX[SHEET], "xl/_rels/workbook.xml.rels": moved})[:500],
        "damaged",
    )
    cut = ODS[CONTENT].partition(b'<table:table-row><table:table-cell office:value-type="string"><text:p>1')[0]
    yield "cut-inside.ods", packed(ODS | {CONTENT: cut}), "cannot be read as ODS"
