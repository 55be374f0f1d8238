"""Tables of counts: their totals are compared and are no data, and nothing in them is decided that only asks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmks.errors import CallError
from pmks.issues.catalogue import by_code
from pmks.issues.kind import Issue, issue_of
from pmks.tables.findings import FINDINGS
from pmks.tables.headers import Declared, match
from pmks.tables.reading import read
from pmks.tables.recaps import Dash, Recap, is_recap, tidy_recap
from pmks.tables.sheet import Sheet, Source

DAY = dt.date(2024, 12, 31)
SIX = ("Anak Terlantar", "Anak Jalanan", "Gelandangan", "Pengemis", "Pemulung", "Tuna Susila")


def sheet_of(
    headers: Sequence[str], *rows: Sequence[str], below: Sequence[Sequence[str]] = (), notes: tuple[str, ...] = ()
) -> Sheet:
    """Return a sheet with these *rows*, the first being record 2, and those *below* the table."""
    width = len(headers)
    schema = {"row": pl.UInt32, **{f"c{at}": pl.String for at in range(width)}}
    every = [[at + 2, *row, *[""] * (width - len(row))] for at, row in enumerate([*rows, *below])]
    frame = pl.DataFrame(every, schema=schema, orient="row")
    cells, footer = frame.head(len(rows)), frame.tail(len(below))
    return Sheet(cells, tuple(headers), Source("csv", notes=notes), footer, FINDINGS.to_frame())


def recap(
    headers: Sequence[str],
    *rows: Sequence[str],
    below: Sequence[Sequence[str]] = (),
    notes: tuple[str, ...] = (),
    mapping: Declared | None = None,
    taxonomy: str | None = None,
    dash: Dash | None = None,
) -> Recap:
    """Return the table of counts with these *headers* and *rows*, tidied."""
    sheet = sheet_of(headers, *rows, below=below, notes=notes)
    return tidy_recap(sheet, match(sheet.headers, sheet.cells, mapping), on=DAY, taxonomy=taxonomy, dash=dash)


def told(of: Recap, about: str = "tabel") -> list[tuple[int | None, str | None, str, list[str]]]:
    """Return what was found *about* something: row, header, code, details."""
    codes = [code for code, kind in by_code().items() if kind.about == about]
    found = of.findings.filter(pl.col("code").is_in(codes))
    return [(row, column, code, details) for row, column, code, _, _, details, _ in found.iter_rows()]


def values(of: Recap, *columns: str) -> list[tuple[object, ...]]:
    """Return these columns of the counts and their numbers."""
    return of.counts.select(*columns, "value").rows()


def test_a_total_row_is_no_region_and_is_compared() -> None:
    """
    JUMLAH is compared column by column, with both numbers; it is never a region.
    """
    found = recap(
        ("NO", "KABUPATEN/KOTA", "Pengemis", "Pemulung"),
        ("1", "KAB. LEBAK", "10", "4"),
        ("2", "KOTA CILEGON", "5", "6"),
        ("", "JUMLAH", "16", "10"),
    )

    assert ["36.02", "36.02", "36.72", "36.72"] == found.counts["wilayah"].to_list()
    assert [] == told(found, "wilayah")
    assert [(4, "Pengemis", "total-berbeda", ["16", "15", "0"])] == told(found)
    assert [(4, None, 12, 16, 15), (4, None, 13, 10, 10)] == found.totals.select(
        "row", "kabupaten_kota", "kategori", "value", "computed"
    ).rows()


@pytest.mark.parametrize(
    "word", ["JUMLAH", "TOTAL", "Jml. Kab/Kota", "Jumlah Total", "GRAND TOTAL", "Total:", "JUMLAH/TOTAL"]
)
def test_a_total_has_many_words(word: str) -> None:
    """
    Whatever word stands before a total, in whatever column, it is neither a region nor data.
    """
    rows = (("1", "KAB. LEBAK", "10"), ("2", "KOTA CILEGON", "5"))
    headers = ("NO", "KABUPATEN/KOTA", "Pengemis")

    for last in ((word, "", "15"), ("", word, "15")):
        found = recap(headers, *rows, last)

        assert (2, 1, []) == (found.counts.height, found.totals.height, told(found))


def test_a_total_below_the_table_is_compared_too() -> None:
    """
    A total that the reader set apart is compared like one among the rows.
    """
    found = recap(("KABUPATEN/KOTA", "Pengemis"), ("KAB. LEBAK", "10"), ("KOTA CILEGON", "5"), below=(("TOTAL", "14"),))

    assert [(4, "Pengemis", "total-berbeda", ["14", "15", "0"])] == told(found)


def test_subtotals_are_not_added_again() -> None:
    """
    A subtotal adds its own block; the total adds the rows, not the subtotals.
    """
    found = recap(
        ("NO", "JENIS PPKS", "JUMLAH"),
        ("1", "Anak Terlantar", "10"),
        ("2", "Anak Jalanan", "5"),
        ("", "Sub jumlah anak", "16"),
        ("3", "Gelandangan", "7"),
        ("4", "Pengemis", "8"),
        ("", "Sub jumlah dewasa", "15"),
        ("", "JUMLAH", "30"),
    )

    assert [(4, "JUMLAH", "total-berbeda", ["16", "15", "0"])] == told(found)
    assert [2, 4, 11, 12] == found.counts["kategori"].to_list()
    assert [15, 15, 30] == found.totals["computed"].to_list()
    assert [] == told(found, "jenis")


def test_a_total_in_the_middle_adds_its_block_or_its_region() -> None:
    """
    The total of a regency adds its own kecamatan, by the cells that it shares or by where it stands.
    """
    found = recap(
        ("KABUPATEN/KOTA", "KECAMATAN", "Pengemis"),
        ("Kab. Lebak", "Bayah", "3"),
        ("Kab. Lebak", "Cibeber", "4"),
        ("Kab. Lebak", "JUMLAH", "7"),
        ("Kota Cilegon", "Cibeber", "2"),
        ("Kota Cilegon", "Grogol", "1"),
        ("Kota Cilegon", "JUMLAH", "4"),
        ("JUMLAH", "", "10"),
    )

    assert [(7, "Pengemis", "total-berbeda", ["4", "3", "0"])] == told(found)
    assert ["Kab. Lebak", "Kota Cilegon", None] == found.totals["kabupaten_kota"].to_list()


def test_a_province_among_its_regencies_is_a_total() -> None:
    """
    PROVINSI BANTEN in the column of regencies adds them.
    """
    found = recap(
        ("KABUPATEN/KOTA", "Pengemis"), ("PROVINSI BANTEN", "15"), ("Kab. Lebak", "10"), ("Kota Cilegon", "5")
    )

    assert (2, [15], []) == (found.counts.height, found.totals["computed"].to_list(), told(found))


def test_the_sum_over_types_is_not_people() -> None:
    """
    A column called people that equals the sum over the types counts cases.
    """
    headers = ("KABUPATEN/KOTA", "Pengemis", "Pemulung", "Jumlah PPKS (orang)")
    rows = (("Kab. Lebak", "10", "4", "14"), ("Kota Cilegon", "5", "6", "11"))

    assert [(None, headers[3], "jumlah-kasus-sebagai-orang", ["2"])] == told(recap(headers, *rows))
    assert "error" == by_code()["jumlah-kasus-sebagai-orang"].severity.value


def test_a_column_of_people_may_be_declared_to_count_cases() -> None:
    """
    The caller can set the unit of the column to cases: then it is a total.
    """
    headers = ("KABUPATEN/KOTA", "Pengemis", "Pemulung", "Jumlah PPKS (orang)")
    rows = (("Kab. Lebak", "10", "4", "14"), ("Kota Cilegon", "5", "6", "12"))
    found = recap(headers, *rows, mapping={headers[3]: "jumlah:kasus"})

    assert [(3, headers[3], "total-baris-berbeda", [headers[3], "12", "11"])] == told(found)
    assert ["kasus", "kasus"] == found.totals["satuan"].to_list()


def test_fewer_people_than_cases_is_what_is_expected() -> None:
    """
    Several types per person are normal; more people than cases are not.
    """
    headers = ("KECAMATAN", "Pengemis", "Pemulung", "JUMLAH ORANG")
    found = recap(headers, ("Bayah", "10", "4", "12"), ("Cibeber", "5", "6", "12"))

    assert [(3, "JUMLAH ORANG", "orang-melebihi-kasus", ["12", "11"])] == told(found)
    assert [("orang", 12), ("orang", 12)] == values(recap(headers, ("Bayah", "10", "4", "12")), "satuan")[2:] * 2


def test_the_people_of_a_province_may_be_fewer_than_those_of_its_regencies() -> None:
    """
    Someone may stand in two regencies: a total of people may be below the sum, not above it.
    """
    headers = ("KABUPATEN/KOTA", "Pengemis", "Pemulung", "JUMLAH ORANG")
    rows = (("Kab. Lebak", "10", "4", "13"), ("Kota Cilegon", "5", "6", "9"))

    assert [] == told(recap(headers, *rows, ("JUMLAH", "15", "10", "20")))
    assert [(4, "JUMLAH ORANG", "total-berbeda", ["23", "22", "0"])] == told(
        recap(headers, *rows, ("JUMLAH", "15", "10", "23"))
    )


def test_a_type_that_stands_twice_is_kept_twice() -> None:
    """
    Two rows of one type are both kept, and said to be added.
    """
    found = recap(
        ("JENIS PPKS", "JUMLAH"), ("Pengemis", "210"), ("Pemulung", "9"), ("12. PENGEMIS", "3"), ("TOTAL", "222")
    )

    assert [(12, 210), (13, 9), (12, 3)] == values(found, "kategori")
    assert [
        (2, "JENIS PPKS", "jenis-baris-ganda", ["2"]),
        (4, "JENIS PPKS", "jenis-baris-ganda", ["2"]),
    ] == told(found)


def test_the_same_type_for_another_year_or_sex_is_not_twice() -> None:
    """
    Rows that differ in a year, a sex, a place or any other column are not the same.
    """
    found = recap(
        ("KABUPATEN/KOTA", "JENIS PPKS", "JENIS KELAMIN", "TAHUN", "BULAN", "JUMLAH"),
        ("Kab. Lebak", "Pengemis", "L", "2023", "Mei", "1"),
        ("Kab. Lebak", "Pengemis", "P", "2023", "Mei", "1"),
        ("Kab. Lebak", "Pengemis", "L", "2024", "Mei", "1"),
        ("Kab. Lebak", "Pengemis", "L", "2024", "Juni", "1"),
        ("Kota Serang", "Pengemis", "L", "2023", "Mei", "1"),
    )

    assert [] == told(found)


def test_a_region_that_stands_twice_is_told() -> None:
    """
    Two rows of one region are both kept, and said to be added.
    """
    found = recap(("KABUPATEN/KOTA", "Pengemis"), ("KAB. LEBAK", "10"), ("Kabupaten Lebak", "5"))

    assert [(2, "wilayah-baris-ganda"), (3, "wilayah-baris-ganda")] == [(row, code) for row, _, code, _ in told(found)]
    assert [[3], [2]] == found.findings["others"].to_list()


def test_a_region_of_zeros_may_not_have_been_counted() -> None:
    """
    A region with 0 in all types is asked about; one with a dash is not.
    """
    found = recap(
        ("KABUPATEN/KOTA", *SIX),
        ("KAB. LEBAK", *"000000"),
        ("KOTA CILEGON", *"000001"),
        ("KOTA SERANG", *"000-00"),
        dash="tidak_dikumpulkan",
    )

    assert [(2, None, "nol-semua", ["6"]), (4, None, "nol-semua", ["5"])] == told(found)


def test_a_dash_is_asked_about_and_not_decided() -> None:
    """
    A dash is no number; columns of nothing but dashes may not have been collected.
    """
    found = recap(
        ("KABUPATEN/KOTA", *SIX), ("KAB. LEBAK", "1", "-", "3", "\u2013", "5", ""), ("KOTA CILEGON", *"1-3-56")
    )

    assert [(None, None, "strip-tanpa-arti", ["4", "2", "6"])] == told(found)
    assert [None, "tanda", None, "tanda", None, "kosong"] == found.counts["mark"].head(6).to_list()
    assert [1, None, 3, None, 5, None] == found.counts["value"].head(6).to_list()


@pytest.mark.parametrize(
    ("note", "code", "mark"),
    [
        (
            "Keterangan: - = tidak dikumpulkan; jenis 25 dihitung dalam keluarga",
            "strip-berketerangan",
            "tidak_dikumpulkan",
        ),
        ("Catatan : tanda (-) berarti data tidak tersedia", "strip-berketerangan", "tidak_tersedia"),
        ("Ket. \u2013 : nihil", "strip-dikatakan-nol", "tanda"),
        ("Keterangan: '-' = tidak ada", "strip-dikatakan-nol", "tanda"),
        ("Sumber: Dinas Sosial - Bidang Rehabilitasi", "strip-tanpa-arti", "tanda"),
        ("Keterangan: - = lihat lampiran", "strip-tanpa-arti", "tanda"),
    ],
)
def test_a_note_of_the_file_may_say_what_a_dash_means(note: str, code: str, mark: str) -> None:
    """
    A legend gives the reason of a missing number; it never makes a dash a zero.
    """
    headers = ("KABUPATEN/KOTA", "Pengemis", "Pemulung")
    rows = (("KAB. LEBAK", "1", "-"), ("KOTA CILEGON", "2", "-"))

    for found in (
        recap(headers, *rows, below=((note,),)),
        recap(headers, *rows, notes=(note,)),
        recap(headers, *rows, (note,)),
    ):
        assert [code] == [code for _, _, code, _ in told(found)]
        assert [(1, None), (None, mark), (2, None), (None, mark)] == found.counts.select("value", "mark").rows()


def test_only_the_caller_makes_a_dash_a_zero() -> None:
    """
    The meaning of a dash can be declared; a wrong word is refused.
    """
    rows = (("KAB. LEBAK", "1", "-"), ("KOTA CILEGON", "2", "nihil"))
    found = recap(("KABUPATEN/KOTA", "Pengemis", "Pemulung"), *rows, dash="nol")

    assert [(1, None), (0, "nol"), (2, None), (0, "nol")] == found.counts.select("value", "mark").rows()
    assert ["angka-dibaca"] == found.findings["code"].to_list()
    with pytest.raises(CallError, match="dash"):
        recap(("KABUPATEN/KOTA", "Pengemis"), dash="x")  # type: ignore[arg-type]  # what is refused


def test_men_and_women_may_be_less_than_the_total_never_more() -> None:
    """
    118 + 97 and 216: the sex of one is not known; above the total it is an error.
    """
    headers = ("KABUPATEN/KOTA", "Pengemis > L", "Pengemis > P", "Pengemis > JML")
    found = recap(
        headers, ("Kab. Lebak", "118", "97", "216"), ("Kota Serang", "118", "97", "214"), ("Kota Cilegon", "1", "", "2")
    )

    assert [
        (2, "Pengemis > JML", "kelamin-kurang-dari-jumlah", ["216", "215"]),
        (3, "Pengemis > JML", "kelamin-melebihi-jumlah", ["214", "215"]),
    ] == sorted(told(found))
    assert "info" == by_code()["kelamin-kurang-dari-jumlah"].severity.value
    assert "error" == by_code()["kelamin-melebihi-jumlah"].severity.value


def test_men_and_women_in_rows_are_compared_with_their_row_of_both() -> None:
    """
    The long form is held to the same: rows of L, P and both.
    """
    found = recap(
        ("KABUPATEN/KOTA", "JENIS PPKS", "JENIS KELAMIN", "JUMLAH"),
        ("Kab. Lebak", "Pengemis", "L", "118"),
        ("Kab. Lebak", "Pengemis", "P", "97"),
        ("Kab. Lebak", "Pengemis", "SEMUA", "214"),
        ("Kab. Lebak", "Pengemis", "TIDAK DIKETAHUI", "1"),
    )

    assert ["laki_laki", "perempuan", None, None] == found.counts["jenis_kelamin"].to_list()
    assert [None, None, None, "kelamin_tidak_diketahui"] == found.counts["bagian"].to_list()
    assert [(4, "JUMLAH", "kelamin-melebihi-jumlah", ["214", "216"])] == told(found)
    assert [] == told(found, "kelamin")


def test_people_and_families_are_not_added() -> None:
    """
    A total that holds types 25 or 26 mixes units; one that leaves them out is right.
    """
    headers = (
        "KABUPATEN/KOTA",
        "Pengemis",
        "Keluarga Bermasalah Sosial Psikologis",
        "Komunitas Adat Terpencil",
        "JUMLAH",
    )
    found = recap(
        headers,
        ("Kab. Lebak", "10", "4", "2", "16"),
        ("Kota Serang", "5", "3", "0", "5"),
        ("Kota Cilegon", "5", "3", "0", "7"),
    )

    assert [
        (2, "JUMLAH", "satuan-campur", ["16", "10"]),
        (4, "JUMLAH", "total-baris-berbeda", ["JUMLAH", "7", "5"]),
    ] == sorted(told(found))
    assert ["kasus", "keluarga", "komunitas"] == found.counts["satuan"].head(3).to_list()


def test_families_and_communities_are_not_added_to_each_other() -> None:
    """
    Types 25 and 26 have different units; families alone may be added.
    """
    headers = ("DESA", "Keluarga Bermasalah Sosial Psikologis", "Komunitas Adat Terpencil", "JUMLAH")
    rows = (("Keluarga Bermasalah Sosial Psikologis", "4"), ("Komunitas Adat Terpencil", "2"), ("JUMLAH", "6"))

    assert [(2, "JUMLAH", "satuan-campur", ["6", "4"])] == told(recap(headers, ("A", "4", "2", "6")))
    assert [] == told(recap((*headers[:2], "JUMLAH"), ("A", "4", "4")))
    assert ["satuan-campur"] == [code for _, _, code, _ in told(recap(("JENIS PPKS", "JUMLAH"), *rows))]


def test_a_whole_without_parts_is_a_count() -> None:
    """
    Where no type is counted beside it that could be added, "Jumlah PPKS" stands for itself.
    """
    found = recap(("DESA", "Pengemis 2023", "Pemulung 2023", "Jumlah PPKS"), ("A", "1", "2", "3"))

    assert (3, 0) == (found.counts.height, found.totals.height)


def test_people_and_families_in_rows_are_not_added() -> None:
    """
    The same holds where the types stand in rows, by the type or by the unit that is written.
    """
    headers = ("JENIS PPKS", "SATUAN", "JUMLAH")
    rows = (("Pengemis", "ORANG", "10"), ("Fakir Miskin", "KK", "7"), ("Komunitas Adat Terpencil", "", "2"))

    assert [(5, "JUMLAH", "satuan-campur", ["19", "10"])] == told(recap(headers, *rows, ("JUMLAH", "", "19")))
    assert [] == told(recap(headers, *rows, ("JUMLAH", "", "10")))
    assert ["orang", "keluarga", "komunitas"] == recap(headers, *rows).counts["satuan"].to_list()


def test_a_unit_may_stand_in_the_header_or_in_the_cell() -> None:
    """
    Fakir Miskin (KK) counts families; so does a cell "8 KK".
    """
    found = recap(("KABUPATEN/KOTA", "24. Fakir Miskin (KK)", "Pengemis"), ("Kab. Lebak", "10", "8 KK"))

    assert [(24, "keluarga", 10), (12, "keluarga", 8)] == values(found, "kategori", "satuan")


def test_a_merged_class_is_never_split() -> None:
    """
    One column for two types is a class of its own, and not added to its parts.
    """
    headers = ("KABUPATEN/KOTA", "Gelandangan dan Pengemis", "Pemulung", "JUMLAH")
    found = recap(headers, ("Kab. Lebak", "10", "4", "14"))

    assert [(None, "Gelandangan dan Pengemis", [11, 12], 10), (13, None, None, 4)] == values(
        found, "kategori", "kelas", "anggota"
    )
    assert [(None, headers[1], "jenis-gabungan", ["11 Gelandangan; 12 Pengemis"])] == told(found)


def test_a_merged_class_is_not_added_to_its_parts() -> None:
    """
    Beside columns of its types the class is not part of the total, in columns and in rows.
    """
    wide = recap(
        ("KABUPATEN/KOTA", "Gelandangan", "Pengemis", "Gelandangan dan Pengemis", "JUMLAH"),
        ("Lebak", "1", "2", "3", "6"),
    )
    long = recap(
        ("JENIS PPKS", "JUMLAH"),
        ("Gelandangan", "1"),
        ("Pengemis", "2"),
        ("Gelandangan dan Pengemis", "3"),
        ("TOTAL", "6"),
    )

    assert (2, "JUMLAH", "total-baris-berbeda", ["JUMLAH", "6", "3"]) in told(wide)
    assert (5, "JUMLAH", "total-berbeda", ["6", "3", "0"]) in told(long)
    assert [(11, None), (12, None), (None, "Gelandangan dan Pengemis")] == long.counts.select(
        "kategori", "kelas"
    ).rows()
    assert (4, "JENIS PPKS", "jenis-gabungan", ["11 Gelandangan; 12 Pengemis"]) in told(long)
    assert [] == told(long, "jenis")


def test_inside_and_outside_make_the_whole() -> None:
    """
    DP + LP = 40 + 25 is not 60: an error with the field.
    """
    headers = ("Nama Lembaga", "Pengemis", "Pengemis_DP", "Pengemis_LP")
    found = recap(headers, ("LKS CONTOH", "60", "40", "25"), ("LKS LAIN", "65", "40", "25"))

    assert [(2, "Pengemis", "total-baris-berbeda", ["Pengemis", "60", "65"])] == told(found)
    assert [None, True, False] == found.counts["dalam_panti"].head(3).to_list()
    assert "error" == by_code()["total-baris-berbeda"].severity.value


def test_a_setting_that_is_not_known_is_part_of_the_whole() -> None:
    """
    Beside inside and outside a column may count those whose setting is not known.
    """
    headers = ("nama_jenis", "dalam_panti_jumlah", "luar_panti_jumlah", "tidak_diketahui_jumlah", "jumlah")
    found = recap(headers, ("Lanjut Usia Terlantar", "47", "183", "1", "231"), ("Pengemis", "1", "2", "1", "3"))

    assert [(3, "jumlah", "total-baris-berbeda", ["jumlah", "3", "4"])] == told(found)
    assert [
        (8, True, None, 47),
        (8, False, None, 183),
        (8, None, "panti_tidak_diketahui", 1),
        (8, None, None, 231),
    ] == values(found, "kategori", "dalam_panti", "bagian")[:4]


@pytest.mark.parametrize(
    ("text", "number"), [(" 1.044 ", 1044), ("1 549", 1549), ("17,176", 17176), ("12\u00a0560", 12560)]
)
def test_numbers_are_read_as_indonesia_writes_them(text: str, number: int) -> None:
    """
    Blanks, points and commas part thousands; nothing is said of them.
    """
    found = recap(("KABUPATEN/KOTA", "Pengemis"), ("Kab. Lebak", text))

    assert [(number,)] == values(found)
    assert [] == found.findings.rows()


def test_what_is_no_number_has_a_reason() -> None:
    """
    An error of a spreadsheet, a fraction and a word are no numbers; the words are not shown.
    """
    found = recap(
        ("KABUPATEN/KOTA", "Pengemis"),
        *[("Kab. Lebak", text) for text in ("7", "8", "#REF!", "7,25", "CONTOH SATU", "5*")],
    )

    assert [(None, 7), (None, 8), ("galat", None), ("tak_sah", None), ("tak_sah", None), (None, 5)] == values(
        found, "mark"
    )
    assert [("angka-galat", "#REF!"), ("angka-tak-sah", "7,25"), ("angka-tak-sah", None)] == found.findings.filter(
        pl.col("code").str.starts_with("angka")
    ).select("code", "seen").rows()
    assert "*" == found.counts["catatan"][5]


def test_years_side_by_side_become_long() -> None:
    """
    The year comes from the header; a footnote mark behind it is kept as a note.
    """
    found = recap(
        ("Jenis PPKS", "2022", "2023", "2024*)"), ("Pengemis", "210", "190", "1.044"), ("Pemulung", "3", "4", "-")
    )

    assert [
        (12, 2022, None, 210),
        (12, 2023, None, 190),
        (12, 2024, "*)", 1044),
        (13, 2022, None, 3),
        (13, 2023, None, 4),
        (13, 2024, "*)", None),
    ] == values(found, "kategori", "tahun", "catatan")


def test_years_may_stand_above_or_beside_types() -> None:
    """
    A year in a header of two records, or behind the label, is read alike; so is a total for each year.
    """
    found = recap(
        (
            "KABUPATEN/KOTA",
            "Pengemis > 2022",
            "Pengemis > 2023",
            "Pemulung 2022",
            "2023 > Pemulung",
            "Jumlah 2022",
            "Jumlah Tahun 2023",
        ),
        ("Kab. Lebak", "1", "2", "3", "4", "4", "7"),
    )

    assert [(12, 2022, 1), (12, 2023, 2), (13, 2022, 3), (13, 2023, 4)] == values(found, "kategori", "tahun")
    assert [(2, "Jumlah Tahun 2023", "total-baris-berbeda", ["Jumlah Tahun 2023", "7", "6"])] == told(found)


def test_a_total_beside_years_adds_the_years() -> None:
    """
    JUMLAH behind years of one type adds them; behind types of several years it is kept and not compared.
    """
    years = recap(("Jenis PPKS", "2021", "2022", "Jumlah"), ("Pengemis", "1", "2", "4"))
    both = recap(("DESA", "Pengemis 2021", "Pengemis 2022", "Jumlah"), ("A", "1", "2", "4"))

    assert [(2, "Jumlah", "total-baris-berbeda", ["Jumlah", "4", "3"])] == told(years)
    assert ([(4, None)], []) == (both.totals.select("value", "computed").rows(), told(both))


def test_labels_of_types_are_found_below_any_header() -> None:
    """
    Where no header tells the types but the cells name them, they are read; "Jumlah" before a type is no total.
    """
    found = recap(
        ("kodefikasi", "komponendata", "satuan", "2023", "2024"),
        ("1", "Jumlah Anak Jalanan", "Orang", "5", "6"),
        ("2", "Jumlah Pengemis", "Orang", "7", "-"),
    )

    assert [(4, "orang", 2023, 5), (4, "orang", 2024, 6), (12, "orang", 2023, 7), (12, "orang", 2024, None)] == values(
        found, "kategori", "satuan", "tahun"
    )


def test_a_series_over_two_lists_is_two_series() -> None:
    """
    2007 by the list of 22 types and 2013 by the 26 are not one series.
    """
    named = recap(
        ("edisi_daftar", "tahun", "Jenis PPKS", "jumlah"),
        ("depsos-22-2007", "2007", "Pengemis", "10"),
        ("permensos-8-2012", "2013", "Pengemis", "12"),
    )
    unnamed = recap(("Jenis PPKS", "2007", "2013"), ("Pengemis", "10", "12"))

    assert [(None, None, "daftar-berganti", ["depsos-22-2007 (2007); permensos-8-2012 (2013)"])] == told(named)
    assert [(10, "depsos-22-2007"), (12, "permensos-8-2012")] == named.counts.select("kategori", "edisi_daftar").rows()
    assert [(None, None, "daftar-berganti", ["2007 < permensos-8-2012 (2012-06-07) <= 2013"])] == told(unnamed)
    assert [] == told(recap(("Jenis PPKS", "2013", "2014"), ("Pengemis", "10", "12")))


def test_regions_may_stand_in_the_header() -> None:
    """
    Types in rows and regencies in columns: each number has its region, and JUMLAH adds the regions.
    """
    found = recap(
        ("JENIS PPKS", "Kab. Lebak", "Kota Cilegon", "JUMLAH"),
        ("Pengemis", "10", "5", "15"),
        ("Pemulung", "1", "2", "4"),
        ("JUMLAH", "11", "7", "19"),
    )

    assert [("Kab. Lebak", "36.02", 12, 10), ("Kota Cilegon", "36.72", 12, 5)] == values(
        found, "kabupaten_kota", "wilayah", "kategori"
    )[:2]
    assert [(3, "JUMLAH", "total-baris-berbeda", ["JUMLAH", "4", "3"])] == told(found)


def test_sums_of_columns_need_all_their_parts() -> None:
    """
    A total above its known parts is an error only where no part is missing.
    """
    headers = ("KABUPATEN/KOTA", "Pengemis", "Pemulung", "JUMLAH")
    found = recap(
        headers, ("Kab. Lebak", "10", "", "14"), ("Kota Serang", "10", "", "9"), ("Kota Cilegon", "", "", "4")
    )

    assert [
        (2, "JUMLAH", "total-berbeda", ["14", "10", "1"]),
        (3, "JUMLAH", "total-baris-berbeda", ["JUMLAH", "9", "10"]),
    ] == sorted(told(found))


def test_subtotal_columns_add_their_block() -> None:
    """
    A column that adds a group of types is compared with the group, and is never a type.
    """
    headers = (
        "KABUPATEN/KOTA",
        "Anak Terlantar",
        "Anak Jalanan",
        "Jumlah Anak",
        "Gelandangan",
        "Pengemis",
        "Jumlah Dewasa",
        "TOTAL",
    )
    found = recap(
        headers, ("Kab. Lebak", "1", "2", "3", "4", "5", "9", "12"), ("Kota Serang", "1", "2", "4", "4", "5", "9", "12")
    )

    assert [(3, "Jumlah Anak", "total-baris-berbeda", ["Jumlah Anak", "4", "3"])] == told(found)
    assert [2, 4, 11, 12] == found.counts["kategori"].head(4).to_list()


def test_a_whole_that_does_not_say_what_it_counts_is_judged_by_its_numbers() -> None:
    """
    "Jumlah PPKS" is a total where it adds the types, else a count of its own.
    """
    headers = ("KECAMATAN", "Pengemis", "Pemulung", "Jumlah PPKS")
    cases = recap(headers, ("Bayah", "10", "4", "14"), ("Cibeber", "5", "6", "11"))
    people = recap(headers, ("Bayah", "10", "4", "12"), ("Cibeber", "5", "6", "9"))

    assert ([14, 11], []) == (cases.totals["value"].to_list(), told(cases))
    assert ([12, 9], []) == (people.counts.filter(pl.col("kategori").is_null())["value"].to_list(), told(people))


LONG = (
    *("edisi_daftar", "tanggal_data", "skema_wilayah", "tingkat", "kode_wilayah", "nama_wilayah", "nomor_jenis"),
    *("id_jenis", "nama_jenis", "jenis_kelamin", "status_panti", "ukuran", "jumlah", "satuan", "status_nilai"),
)


def long_row(number: str, name: str, sex: str, what: str, count: str, status: str = "terisi") -> tuple[str, ...]:
    """Return a row of the long form of the project."""
    head = ("permensos-8-2012", "2024-12-31", "kemendagri", "kabupaten_kota", "36.02", "Kabupaten Lebak")
    unit = "KASUS" if number == "0" and what == "kasus" else "ORANG"
    return (*head, number, name.lower().replace(" ", "_"), name, sex, "semua", what, count, unit, status)


def test_the_long_form_of_the_project_is_read_as_it_was_written() -> None:
    """
    Each row has its type, sex and year; the reason of a missing number is kept; all types together are no type.
    """
    found = recap(
        LONG,
        long_row("8", "Lanjut Usia Terlantar", "L", "kasus", "120"),
        long_row("8", "Lanjut Usia Terlantar", "P", "kasus", "207"),
        long_row("8", "Lanjut Usia Terlantar", "SEMUA", "kasus", "327"),
        long_row("16", "Orang dengan HIV/AIDS", "SEMUA", "kasus", "", "disamarkan"),
        long_row("12", "Pengemis", "SEMUA", "kasus", "10"),
        long_row("0", "Semua jenis", "SEMUA", "kasus", "337"),
        long_row("0", "Semua jenis", "SEMUA", "orang", "330"),
    )

    assert [
        (8, "laki_laki", "kasus", None, 120),
        (8, "perempuan", "kasus", None, 207),
        (8, None, "kasus", None, 327),
        (16, None, "kasus", "disamarkan", None),
        (12, None, "kasus", None, 10),
        (None, None, "orang", None, 330),
    ] == values(found, "kategori", "jenis_kelamin", "satuan", "mark")
    assert [(7, 337, 337)] == found.totals.select("row", "value", "computed").rows()
    assert [] == found.findings.rows()
    assert {(2024, "36.02", "permensos-8-2012")} == set(found.counts.select("tahun", "wilayah", "edisi_daftar").rows())


def test_people_over_types_in_rows_may_be_fewer_and_not_the_same() -> None:
    """
    A row of all types that says people and equals the sum counts cases.
    """
    found = recap(
        ("JENIS PPKS", "SATUAN", "JUMLAH"),
        ("Pengemis", "ORANG", "10"),
        ("Pemulung", "ORANG", "4"),
        ("JUMLAH", "ORANG", "14"),
    )

    assert [(4, "JUMLAH", "jumlah-kasus-sebagai-orang", ["1"])] == told(found)


def test_a_label_that_is_no_type_is_kept_as_a_class() -> None:
    """
    A text that is too broad, a part or nothing known keeps its number and its words.
    """
    found = recap(
        ("JENIS PPKS", "JUMLAH"),
        ("Pengemis", "1"),
        ("Tuna Netra", "2"),
        ("Rumah Tidak Layak Huni", "3"),
        ("Lansia", "4"),
    )

    assert [(12, None, 1), (None, "Tuna Netra", 2), (None, "Rumah Tidak Layak Huni", 3), (None, "Lansia", 4)] == values(
        found, "kategori", "kelas"
    )
    assert {3, 4, 5} == {row for row, *_ in told(found, "jenis")}


def test_headings_of_groups_are_no_rows() -> None:
    """
    A line such as "A. ANAK" without a number is no type and no missing number.
    """
    found = recap(
        ("NO", "JENIS PPKS", "JUMLAH"),
        ("A", "ANAK", ""),
        ("1", "Anak Jalanan", "5"),
        ("B", "DEWASA", ""),
        ("2", "Pengemis", ""),
    )

    assert [(4, 5), (12, None)] == values(found, "kategori")
    assert [] == told(found, "jenis")


def test_a_recap_without_rows_is_empty() -> None:
    """
    A header alone gives no counts and no exception.
    """
    found = recap(("KABUPATEN/KOTA", "Pengemis", "JUMLAH"))

    assert (0, 0, []) == (found.counts.height, found.totals.height, told(found))


def test_tables_of_years_are_tables_of_counts() -> None:
    """
    A table whose columns are years counts, though no header says so; one of people does not.
    """
    for headers, counts in (
        (("Jenis PPKS", "2022", "2023"), True),
        (("KABUPATEN/KOTA", "Pengemis"), True),
        (("NIK", "NAMA", "2022"), False),
        (("ALAMAT", "CATATAN"), False),
        (("Jenis PPKS", "jumlah_ppks"), True),
    ):
        sheet = sheet_of(headers, ["1"] * len(headers))

        assert counts == is_recap(match(sheet.headers, sheet.cells))


def test_a_row_that_adds_all_others_is_asked_about() -> None:
    """
    A regency below its kecamatan without a word for a total stays data, with a warning.
    """
    found = recap(
        ("KECAMATAN", "Pengemis", "Pemulung"),
        ("Bayah", "1", "2"),
        ("Cibeber", "3", "-"),
        ("Lebak", "4", "2"),
        dash="nol",
    )

    assert [(4, None, "baris-seperti-total", ["2"])] == told(found)
    assert 6 == found.counts.height


def test_what_was_served_and_what_was_not_make_the_whole() -> None:
    """
    Served and not served are parts of a count, and add up to it.
    """
    headers = ("bidang", "kategori", "jumlah_orang", "belum_ditangani", "sudah_ditangani")
    found = recap(headers, ("Rehsos", "Pengemis", "10", "4", "6"), ("Rehsos", "Gelandangan", "8", "4", "6"))

    assert [None, "belum_ditangani", "sudah_ditangani"] == found.counts["bagian"].head(3).to_list()
    assert [(3, "jumlah_orang", "total-baris-berbeda", ["jumlah_orang", "8", "10"])] == told(found)


def test_people_in_and_outside_homes_are_held_against_all_of_them() -> None:
    """
    Total Binaan is Dalam Panti and Luar Panti together, whatever the types add up to.
    """
    kinds = ("Anak Berhadapan Hukum", "Anak Disabilitas", "Anak Korban Kekerasan", "Anak Perlindungan Khusus", "Lansia")
    kinds += ("Disabilitas Fisik", "Disabilitas Intelektual", "Disabilitas Mental", "Disabilitas Sensorik", "BWBLP")
    kinds += ("ODHA", "Penyalahgunaan Napza", "PMBS")
    head = ("No", "Nama Lembaga", "Status", "Kabupaten/Kota", "Nama LKS", "Total Binaan", "Dalam Panti", "Luar Panti")
    types = tuple(f"{kind}{sign}" for kind in kinds for sign in ("", "_DP", "_LP"))
    row = ("1", "LKS CONTOH", "aktif", "Kota Serang", "", "60", "40", "25", *["3", "1", "2"] * len(kinds))
    found = recap((*head, *types), row)

    assert [(2, "Total Binaan", "total-baris-berbeda", ["Total Binaan", "60", "65"])] == told(found)
    assert [] == told(found, "panti")
    assert [(None, None, 60), (True, None, 40), (False, None, 25)] == values(found, "dalam_panti", "bagian")[:3]
    assert {"fisik", "intelektual", "mental", "sensorik"} == set(found.counts["bagian"].drop_nulls())


def test_groups_of_columns_that_say_nothing_are_passed_over() -> None:
    """
    A type below "JENIS PMKS" or "Laki-laki" is that type; below anything else it is a class of its own.
    """
    headers = (
        "KECAMATAN",
        "JENIS PMKS > Pengemis",
        "Laki-laki > Pemulung",
        "Meninggal > Pengemis",
        "Gepeng_DP",
        "Gepeng_LP",
    )
    found = recap(headers, ("Bayah", *"12345"))

    assert [
        (12, None, None, None, 1),
        (13, None, "laki_laki", None, 2),
        (None, "Meninggal > Pengemis", None, None, 3),
        (None, "Gepeng", None, True, 4),
        (None, "Gepeng", None, False, 5),
    ] == values(found, "kategori", "kelas", "jenis_kelamin", "dalam_panti")


def test_a_count_that_has_nothing_to_do_with_types_is_no_total() -> None:
    """
    "Jumlah Penduduk" beside types is no total of them; "Jumlah Anak" is one.
    """
    headers = ("KECAMATAN", "Anak Terlantar", "Anak Jalanan", "Jumlah Anak", "Pengemis", "Jumlah Penduduk")
    found = recap(headers, ("Bayah", "1", "2", "4", "5", "4.708"), ("Cibeber", "1", "2", "3", "5", "6.019"))

    assert [(2, "Jumlah Anak", "total-baris-berbeda", ["Jumlah Anak", "4", "3"])] == told(found)
    assert {4, 3} == set(found.totals["value"])


def test_totals_of_men_and_women_add_the_halves_of_types() -> None:
    """
    JUMLAH > L adds the men of every type; type 23 has none; a type with one half only is not complete.
    """
    headers = (
        "DESA",
        "Pengemis > L",
        "Pengemis > P",
        "Perempuan Rawan Sosial Ekonomi > P",
        "JUMLAH > L",
        "JUMLAH > P",
        "JUMLAH > L+P",
    )
    found = recap(headers, ("A", "1", "2", "3", "1", "5", "6"), ("B", "1", "2", "3", "2", "5", "7"))
    half = recap(("DESA", "Pengemis > L", "Pemulung", "JUMLAH"), ("A", "1", "2", "4"), ("B", "1", "2", "2"))

    assert [
        (3, "JUMLAH > L", "total-baris-berbeda", ["JUMLAH > L", "2", "1"]),
        (3, "JUMLAH > L+P", "total-baris-berbeda", ["JUMLAH > L+P", "7", "6"]),
    ] == told(found)
    assert [(3, "JUMLAH", "total-baris-berbeda", ["JUMLAH", "2", "3"])] == told(half)


def test_totals_of_settings_add_the_halves_of_types() -> None:
    """
    A total adds those in and outside homes where no column has both; kinds of disability are not added.
    """
    headers = ("DESA", "Pengemis_DP", "Pengemis_LP", "Pemulung", "Jumlah")
    found = recap(headers, ("A", "1", "2", "3", "6"), ("B", "1", "2", "3", "7"))
    kinds = recap(
        ("DESA", "a", "b", "Pemulung", "Jumlah"),
        ("A", "5", "4", "1", "8"),
        mapping={"a": "jumlah:9/fisik", "b": "jumlah:9/mental"},
    )

    assert [(3, "Jumlah", "total-baris-berbeda", ["Jumlah", "7", "6"])] == told(found)
    assert [] == told(kinds)
    assert ["fisik", "mental", None] == kinds.counts["bagian"].to_list()


def test_signs_other_than_a_dash_have_meanings_too() -> None:
    """
    A legend may explain any sign; without one, a word is no number.
    """
    rows = (("A", "td", "*"), ("B", "1", "2"))
    found = recap(
        ("DESA", "Pengemis", "Pemulung"), *rows, notes=("Keterangan: td = tidak dikumpulkan; * = disamarkan",)
    )

    assert ["tidak_dikumpulkan", "disamarkan", None, None] == found.counts["mark"].to_list()
    assert [] == found.findings.rows()
    plain = recap(("DESA", "Pengemis", "Pemulung"), ("A", "td", "..."), rows[1])
    assert ["tak_sah", "tanda", None, None] == plain.counts["mark"].to_list()


def test_the_list_that_a_row_names_decides_its_numbers() -> None:
    """
    A number is read by the list that the file names; a list that nobody knows leaves it open.
    """
    headers = ("edisi_daftar", "kode_kategori", "jumlah")
    found = recap(headers, ("permensos-8-2012", "8", "1"), ("daftar contoh", "8", "2"), ("", "8", "3"))

    assert [("permensos-8-2012", 8, None), ("daftar contoh", None, "8"), (None, None, "8")] == found.counts.select(
        "edisi_daftar", "kategori", "kelas"
    ).rows()
    assert [(None, None, "daftar-berganti", ["?; permensos-8-2012"])] == told(found)
    other = recap(("edisi_daftar", "DESA", "Pengemis"), ("depsos-22-2007", "A", "5"))
    assert [(None, "Pengemis", 5)] == values(other, "kategori", "kelas")


def test_headers_that_cannot_be_read_count_nothing() -> None:
    """
    LP without a DP beside it may be men and women: it is not read; nor is a number without a header.
    """
    found = recap(("JENIS PPKS", "LP", "", "Jumlah Penduduk", "L"), ("Pengemis", "1", "2", "3", "4"))

    assert ["L"] == [one.header for one in found.measures]


def test_another_name_of_a_type_in_a_header_is_told() -> None:
    """
    A header that is a known other name of a type is that type, and said to be another name.
    """
    found = recap(("DESA", "Anak Berhadapan Hukum", "Pengemis"), ("A", "1", "2"))

    assert [(3, "kasus", 1), (12, "kasus", 2)] == values(found, "kategori", "satuan")
    assert [(None, "Anak Berhadapan Hukum", "jenis-alias")] == [one[:3] for one in told(found, "jenis")]


def test_the_sample_is_read_with_the_one_mistake_that_is_in_it() -> None:
    """
    Of 400 numbers of the sample one is wrong: the men of type 12 in the total, ten too many.
    """
    sheet = read(Path(__file__).parents[2] / "examples" / "rekap-kabkota.csv")
    found = tidy_recap(sheet, match(sheet.headers, sheet.cells), on=DAY)

    assert (8 * 52, 52 + 9 * 3) == (found.counts.height, found.totals.height)
    assert [
        (16, "12. Pengemis > L", "total-berbeda", ["324", "314", "0"]),
        (None, None, "strip-berketerangan", ["tidak dikumpulkan", "36"]),
    ] == told(found)
    assert [13, 13] == [row for row, *_ in told(found, "angka")]
    assert [(9, "24. Fakir Miskin > P", 17176)] == found.counts.filter(
        (pl.col("row") == 9) & (pl.col("kategori") == 24) & (pl.col("jenis_kelamin") == "perempuan")
    ).select("row", "column", "value").rows()


def issues(of: Recap) -> list[Issue]:
    """Return what was found, in words."""
    return [
        issue_of(by_code()[code], tuple(details), row=row, column=column, seen=seen)
        for row, column, code, _, seen, details, _ in of.findings.iter_rows()
    ]


COUNT = st.integers(min_value=0, max_value=5000)


@settings(max_examples=40)
@given(st.lists(st.lists(COUNT, min_size=6, max_size=6), min_size=1, max_size=6))
def test_a_table_that_adds_up_has_no_difference(table: list[list[int]]) -> None:
    """
    Whatever the numbers, right totals are no findings, and every number is kept as it was written.
    """
    rows = [(f"Desa {at}", *map(str, row), str(sum(row))) for at, row in enumerate(table)]
    sums = [sum(column) for column in zip(*table, strict=True)]
    found = recap(("DESA", *SIX, "JUMLAH"), *rows, ("TOTAL", *map(str, sums), str(sum(sums))))

    assert [] == [one for one in told(found) if one[2] != "nol-semua"]
    assert [number for row in table for number in row] == found.counts["value"].to_list()
    assert found.totals["value"].to_list() == found.totals["computed"].to_list()


@settings(max_examples=40)
@given(
    st.lists(st.lists(COUNT, min_size=6, max_size=6), min_size=2, max_size=6),
    st.integers(min_value=0, max_value=5),
    st.integers(min_value=1, max_value=50),
)
def test_one_wrong_total_is_one_difference(table: list[list[int]], column: int, more: int) -> None:
    """
    A total that is too high is found, in its column and nowhere else.
    """
    rows = [(f"Desa {at}", *map(str, row)) for at, row in enumerate(table)]
    sums = [sum(each) for each in zip(*table, strict=True)]
    right = sums[column]
    sums[column] += more
    found = recap(("DESA", *SIX), *rows, ("TOTAL", *map(str, sums)))

    assert [(len(table) + 2, SIX[column], "total-berbeda", [str(right + more), str(right), "0"])] == [
        one for one in told(found) if one[2] != "nol-semua"
    ]


TEXT = st.text(max_size=12) | st.sampled_from(
    [
        "JUMLAH",
        "Sub jumlah",
        "Pengemis",
        "-",
        "1.044",
        "L",
        "P",
        "2024*)",
        "Kab. Lebak",
        "nihil",
        "TOTAL",
        "KK",
        "(orang)",
    ]
)


@given(st.lists(TEXT, min_size=1, max_size=6), st.lists(st.lists(TEXT, min_size=1, max_size=6), max_size=6))
def test_no_table_raises(headers: list[str], rows: list[list[str]]) -> None:
    """
    Whatever stands in a table, it is read; every sentence can be written, and nothing is counted that is no number.
    """
    found = recap(headers, *[row[: len(headers)] for row in rows])

    assert len(found.findings) == len(issues(found))
    assert [] == found.counts.filter(pl.col("value").is_null() & pl.col("mark").is_null()).rows()
