"""Any bytes as a register: checked or refused; no row is lost, and no number of a person is told."""

import re

from targets import DAYS, feed, watched

with watched(include=["pmks"]):
    from pmks.errors import TableError
    from pmks.tables.validating import validate

HEADS = (
    b"",
    b"NIK;NAMA;TGL LAHIR;JK;JENIS PPKS;KAB\n",
    b"NO;NOKK;NIK;NAMA;TEMPAT/TGL LAHIR;LP;KODE PPKS;JENIS PPKS;KODE WILAYAH;KAB/KOTA;KECAMATAN;DALAM PANTI;TAHUN\n",
    b"NIK;USIA;RAGAM DISABILITAS;PENERIMA PKH;STATUS PERKAWINAN;Pemulung;Pengemis;Gelandangan;TANGGAL PENDATAAN\n",
    b"NO;KECAMATAN;Anak Balita Terlantar;Pemulung;Pengemis;JUMLAH;L;P\n",
)
"""Headers below which the bytes stand; with the first they stand alone."""

PERSONAL = re.compile(r"(?<!\d)\d(?:[ .\-']?\d){15}(?!\d)")


def target(data: bytes) -> None:
    """Check the register in *data*: its first two bytes say what stands above and what is asked."""
    head, day, body = HEADS[data[0] % len(HEADS)] if data else b"", DAYS[data[1] % 4 if data[1:] else 0], data[2:]
    asked = (
        {"region_scheme": "bps", "sex_scheme": "0=P,1=L", "taxonomy": "permensos-8-2012"} if data[:1] > b"\x7f" else {}
    )
    try:
        checked = validate(head + body, on=day, **asked)
    except TableError:
        return
    summary = checked.summary

    assert summary.rows_read == summary.rows_valid + summary.rows_invalid == checked.sheet.cells.height
    assert checked.records["row"].equals(checked.sheet.cells["row"])
    assert (summary.rows_valid, summary.rows_invalid) == (checked.valid.height, checked.invalid.height)
    assert set(checked.cases["row"]) <= set(checked.records["row"])
    assert summary.persons_at_least <= summary.persons_at_most
    for lang in ("id", "en"):
        issues = checked.issues_in(lang)

        assert issues.height == checked.found.height
        for column in ("seen", "message", "hint"):
            told = [text for text in issues[column].drop_nulls() if PERSONAL.search(text)]

            assert not told, (column, told[0])


if __name__ == "__main__":
    feed(target)
