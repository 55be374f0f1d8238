"""Write the seeds, a few tiny inputs for each target, and the words that a fuzzer may put into them."""

from __future__ import annotations

import argparse
import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import pmks
import polars as pl

from workbook_parts import PARTS_OF_ODS, PARTS_OF_XLSX, packed

HERE: Final = Path(__file__).parent
HEADS: Final = [
    "NIK",
    "NAMA",
    "TGL LAHIR",
    "JK",
    "JENIS PPKS",
    "KAB/KOTA",
    "KECAMATAN",
    "KODE WILAYAH",
    "NOKK",
    "USIA",
    "TAHUN",
    "DALAM PANTI",
    "KODE PPKS",
    "TEMPAT/TGL LAHIR",
    "RAGAM DISABILITAS",
    "PENERIMA PKH",
    "STATUS PERKAWINAN",
    "ALAMAT",
    "RT",
    "RW",
    "L",
    "P",
    "JUMLAH",
]
CELLS: Final = [
    "3602995105809901",
    "'3602 9949 1287 9902",
    "3.60299510580990E+15",
    "3602995105809901.0",
    "BELUM ADA",
    "02/11/1968",
    "1968-11-02",
    "2 Nopember 1968",
    "25144",
    "00-00-0000",
    "1951",
    "11/28/1968",
    "02-11-15",
    "L",
    "P",
    "Pemulung",
    " Pengemis",
    "8. Lanjut Usia Terlantar",
    "PPKS-08",
    "Korban Bencana",
    "Gelandngan",
    "eks",
    "KAB. LEBAK",
    "KOTA SERANG",
    "36.04",
    "3604",
    "15 org",
    "Rp 1.500.000,-",
    "nihil",
    "#N/A",
    "± 70 th",
]
TEXTS: Final = {
    "satu": "NIK;NAMA;TGL LAHIR;JK;JENIS PPKS\n3602995105809901;CONTOH SATU;11/05/1980;P;Pemulung; Pengemis\n",
    "judul": 'DAFTAR PPKS\n\nNO,NIK,NAMA,JENIS\n(1),(2),(3),(4)\n1,3602995105809901,CONTOH,"8, 9"\n,JUMLAH,1,\n',
    "kutip": 'NIK\tALAMAT\n1\t"KP. A\r\nRT 2"\n2\t"open\n3\t5" pipa\n4\t"say ""ya"""\n',
    "rekap": "KAB/KOTA;Pemulung;Pengemis;Gelandangan;JUMLAH\nKAB. LEBAK;1;2;-;3\nKOTA SERANG;4;nihil;1.044;8\n",
    "halaman": "<table><tr><th rowspan=2>NIK<th>NAMA</tr><tr><td>1<td colspan=3>CONTOH &amp; DUA<br>x</table>",
}
"""Files of text."""

LINES: Final = {
    "nik": ("3602995105809901\n'3602 9949 1287 9902\n3602995105809901.0\n3,602995105809901E+15\nBELUM ADA\n0\n",),
    "dates": (
        "02/11/1968\n2 Nopember 1968\n25144\n1951\n11/28/1968\n02-11-15\n",
        "1968-11-02T20:00:00Z\n\u00b1 70 th\n00-00-0000\nLEBAK, 3 Mei 1957\n",
    ),
    "resolve": ("Pemulung; Fakir Miskin", "8. Lanjut usia (LU) terlantar", "Korban KDRT/tuna rungu wicara dan 2+24"),
}
"""Texts of the targets that read lines."""


def seeds() -> Mapping[str, Iterable[bytes]]:
    """Return the seeds of each target."""
    files = [text.encode() for text in TEXTS.values()]
    tables = pl.DataFrame({"NIK": ["3602995105809901"], "LAHIR": [25144], "JK": [None]})
    parquet = io.BytesIO()
    tables.write_parquet(parquet, compression="uncompressed")
    wide = [TEXTS["satu"].encode(one) for one in ("utf-16", "utf-16-be", "cp1252", "utf-8-sig")]
    row = ";".join(CELLS).encode()
    parts = [*PARTS_OF_XLSX.values(), *PARTS_OF_ODS.values()]
    return {
        "read": [*files, *wide, parquet.getvalue(), packed(PARTS_OF_XLSX), packed(PARTS_OF_ODS)],
        "validate": [
            *(bytes([0, at]) + text for at, text in enumerate(files)),
            *(bytes([at, 0]) + row + b"\n" + b";".join(reversed(row.split(b";"))) for at in (*range(5), 131, 132)),
            *(bytes([at, 0]) + b"3602995105809901;A;02/11/1968;L;Pemulung;Lebak\n" * 2 for at in (1, 131)),
        ],
        "workbook": [bytes([at, at & 1]) + part for at, part in enumerate(parts)],
        **{name: [bytes([at]) + text.encode() for text in texts for at in (0, 200)] for name, texts in LINES.items()},
    }


def words() -> Iterable[bytes]:
    """Return what a fuzzer may put into an input: headers, cells, labels and marks."""
    labels = (one.label for one in pmks.taxonomy("permensos-8-2012").categories)
    marks = ("\r\n", '""', '";"', "\ufeff", "\u00a0", "\u200b", "\ufffd", "\u00c3\u00a9", "E+15", ".0", "\uff11", "-> ")
    xml = ('<c r="XFD1048576"', ' t="e"', "<!DOCTYPE x [<!ENTITY a 'b'>]>", 'table:number-rows-repeated="999999999"')
    return (word.encode() for word in (*HEADS, *CELLS, *labels, *marks, *xml))


def write(folder: Path) -> None:
    """Write seeds and words to *folder*."""
    for name, inputs in seeds().items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        for at, content in enumerate(inputs):
            (folder / name / f"seed-{at:02d}").write_bytes(content)
    lines = ('"' + "".join(f"\\x{byte:02x}" for byte in word) + '"' for word in words())
    (folder / "words.dict").write_text("\n".join(lines) + "\n", encoding="ascii")


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--to", type=Path, default=HERE / "corpus", help="the folder of the seeds")
    write(asked.parse_args().to)
