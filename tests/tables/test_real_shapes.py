"""Whole files in the shapes that offices send, with invented people: what each of them must come to."""

from __future__ import annotations

import datetime as dt
import io

import polars as pl
import pytest
import xlsxwriter
from dirty_registers import ON, codes, csv_of, lines, said

import pmks
from pmks.tables.tidying.dates import split_place_and_date
from pmks.tables.tidying.disabilities import read_disability
from pmks.tables.tidying.settings import read_setting

BORN = dt.date(1979, 4, 5)
PERSON = {"NIK": "3602170504799901", "NAMA": "RANUWA DALUMI", "TGL LAHIR": "05/04/1979", "JK": "L"}


def book(rows: list[list[object]]) -> bytes:
    """Return a workbook with *rows*; a day is a day of the spreadsheet."""
    file = io.BytesIO()
    made = xlsxwriter.Workbook(file, {"in_memory": True})
    page, day = made.add_worksheet("DATA"), made.add_format({"num_format": "dd/mm/yyyy"})
    for at, row in enumerate(rows):
        for place, cell in enumerate(row):
            page.write(at, place, cell, day if isinstance(cell, dt.date) else None)
    made.close()
    return file.getvalue()


def test_a_report_of_an_outreach_ends_with_its_signature() -> None:
    """
    Titles, column numbers, the total, and the signature with the number of the official are no rows.
    """
    head = ["NIK", "Nama", "Kategori PPKS", "Kecamatan", "Kelurahan", "Lokasi Penemuan", "Tanggal Laporan", "Status"]
    place: list[object] = ["Tallo", "Tallo", "Jl. Contoh", ON, "Proses"]
    found = pmks.validate(
        book(
            [
                ["PEMERINTAH KOTA CONTOH"],
                [],
                [*head, "Keterangan"],
                [*range(1, 10)],
                [7371090504799901.0, "RANUWA DALUMI", "Gelandangan", *place],
                ["tdk ada", "SITA MUSO", "Pengemis\nPemulung", *place],
                ["", "JUMLAH", 2],
                [],
                [*[""] * 7, "Makassar, 31 Desember 2023"],
                [*[""] * 7, "Kepala Bidang,"],
                [*[""] * 7, "LEHA RUNI"],
                [*[""] * 7, "NIP. 19700101 199001 1 001"],
            ]
        ),
        on=ON,
    )

    assert (2, [11, 12, 13]) == (found.summary.rows_read, sorted(found.cases["kategori"]))
    assert {"judul": 1, "kosong": 2, "nomor_kolom": 1, "penutup": 4, "total": 1} == {
        reason: count for reason, count in found.summary.skipped.items() if count and reason != "kepala"
    }
    assert (["7371090504799901", None], [ON, ON]) == (
        found.records["nik"].to_list(),
        found.records["tanggal_laporan"].to_list(),
    )


def test_a_number_of_papua_that_a_workbook_keeps_as_a_number_is_not_certain() -> None:
    """
    Above 9,007,199,254,740,992 a float has lost the last digit: no value; below it, all sixteen are there.
    """
    found = pmks.validate(
        book([["NIK", "NAMA"], [9171030504799901.0, "RANUWA DALUMI"], [3602170504799901.0, "SITA MUSO"]]), on=ON
    )

    assert [None, "3602170504799901"] == found.records["nik"].to_list()
    assert ([("nik-presisi-hilang", "error")], []) == (
        said(found, 2, "NIK"),
        [code for code, severity in said(found, 3, "NIK") if severity == "error"],
    )


@pytest.mark.parametrize("end", ["\x1a", "\r\n\x1a\r\n"])
def test_the_mark_of_dos_at_the_end_is_no_row(end: str) -> None:
    """
    What old programs write behind the last line is neither a row nor a cell.
    """
    text = "NIK;NAMA;JENIS PPKS\r\n3602170504799901;RANUWA DALUMI;Pemulung\r\n"
    found = pmks.validate((text + end).encode(), on=ON)

    assert (1, []) == (found.summary.rows_read, codes(found, 3))


def test_a_list_by_villages_has_titles_between_its_rows() -> None:
    """
    The name of a village alone, a header that stands again and a subtotal are no people; a place keeps its record.
    """
    found = lines(
        "NO;NAMA;NIK;JK;JENIS PPKS",
        "A.;DESA BOJONG;;;",
        "1;RANUWA DALUMI;3602170504799901;L;Pemulung",
        "Jumlah Desa Bojong;1;;;",
        "NO;NAMA;NIK;JK;JENIS PPKS",
        "Kec. Cibadak;;;;",
        "1;SITA MUSO;3602174504799902;P;Pengemis",
        "2;DESA WATI;3602174504799903;P;Pengemis",
    )

    assert (3, 0) == (found.summary.rows_read, found.summary.errors)
    assert (2, 1, 1) == tuple(found.summary.skipped[reason] for reason in ("judul", "kepala_ulang", "total"))
    assert {"DESA BOJONG", "Kec. Cibadak"} <= {cell for row in found.sheet.footer.rows() for cell in row}


def test_a_file_without_header_shows_nobody() -> None:
    """
    A first record whose words are values further below is no header: it stays a row, and names no column.
    """
    names = ("RANUWA DALUMI", "SITA MUSO", "LEHA RUNI", "JIPE GABA")
    found = lines(*(f"{name};LEBAK;Pemulung" for name in names))

    assert (4, ("", "", "")) == (found.summary.rows_read, found.sheet.headers)
    assert "berkas-tanpa-judul-kolom" in codes(found, None)
    assert not set(names) & {str(cell) for row in found.issues.rows() for cell in row}


def test_flags_of_every_type_stand_beside_one_chosen_type() -> None:
    """
    A cell of one type may leave out what the flags tell, and an empty one is no gap beside a flag; another type is.
    """
    head = {"Lanjut Usia Terlantar": "0", "Fakir Miskin": "0", "Pemulung": "0", "Pengemis": "0"}
    old = {**PERSON, "TGL LAHIR": "05/04/1950", **head}
    found = pmks.validate(
        csv_of(
            {**old, "Lanjut Usia Terlantar": "1", "Fakir Miskin": "1", "JENIS PPKS": "Lanjut Usia Terlantar"},
            {**old, "NIK": "", "Pemulung": "1", "JENIS PPKS": ""},
            {**old, "NIK": "", "Pemulung": "1", "JENIS PPKS": "Pengemis"},
            {**old, "NIK": "", "JENIS PPKS": ""},
        ),
        on=ON,
    )
    told = {row: [code for code in codes(found, row) if code.startswith("jenis-")] for row in (2, 3, 4, 5)}

    assert {2: [], 3: [], 4: ["jenis-sumber-beda"], 5: ["jenis-kosong"]} == told
    assert [8, 24, 13, 12, 13] == found.cases.sort("row", "kategori")["kategori"].to_list()


def test_kinds_of_disability_stand_in_columns_of_their_own() -> None:
    """
    Two columns of one kind, of children and of adults, tell it together; the cells stay beside it as they came.
    """
    kinds = ("fisik", "intelektual", "mental", "sensorik")
    head = [f"{who}_{kind}" for who in ("anak_dengan_kedisabilitasan", "penyandang_disabilitas") for kind in kinds]
    flags = pl.DataFrame(
        [
            dict.fromkeys(head, "0") | dict.fromkeys(yes, "1")
            for yes in ([head[0], head[3]], [head[5]], [], kinds_of(head))
        ]
    )
    frame = flags.with_columns(nik=pl.lit("3602170504799901"), nama=pl.Series(["RA", "NU", "WA", "DA"]))
    found = pmks.validate(frame, on=ON, mapping={one: f"ragam_disabilitas:{one.rpartition('_')[2]}" for one in head})

    assert ["ganda", "intelektual", None, "multi"] == found.records["ragam_disabilitas"].to_list()
    assert flags[head[5]].to_list() == found.records[head[5]].to_list()


def kinds_of(head: list[str]) -> list[str]:
    """Return three columns of different kinds."""
    return [head[0], head[5], head[2]]


@pytest.mark.parametrize("mark", ["\u221a", "1", "x", "L/P"])
def test_the_sex_is_ticked_below_l_and_p(mark: str) -> None:
    """
    Two columns below a header that asks for the sex tell it by a tick or by their own letter; both or none do not.
    """
    male, female = ("L", "P") if mark == "L/P" else (mark, mark)
    found = lines(
        "NAMA;JENIS KELAMIN;;JENIS PPKS",
        ";L;P;",
        f"RANUWA DALUMI;{male};;Pemulung",
        f"SITA MUSO;;{female};Pemulung",
        f"LEHA RUNI;{male};{female};Pemulung",
        "JIPE GABA;;;Pemulung",
    )

    assert ["laki_laki", "perempuan", None, None] == found.records["jenis_kelamin"].to_list()
    assert (["kelamin-tak-dikenal"], ["kelamin-kosong"]) == (codes(found, 5), codes(found, 6))
    assert "kolom-mirip" not in codes(found, None)


def test_counts_below_l_and_p_are_no_ticks() -> None:
    """
    In a table without people the same two columns count.
    """
    found = lines("KECAMATAN;JENIS KELAMIN;;Pengemis", ";L;P;", "Cibadak;3;4;7", "Cipanas;0;1;1")

    assert found.counts is not None


@pytest.mark.parametrize(
    ("text", "place", "born", "told"),
    [
        ("SERANG, 5-4-1979", "SERANG", BORN, []),
        ("Serang/ 5 April 1979", "Serang", BORN, []),
        ("KAB. SERANG 05-04-1979", "KAB. SERANG", BORN, []),
        ("Jakarta", "Jakarta", None, ["tanggal-kosong"]),
        ("70 tahun", None, None, ["tanggal-tak-ada"]),
        ("5 April 1979", None, BORN, []),
        ("-", None, None, ["tanggal-kosong"]),
    ],
)
def test_place_and_birth_in_one_cell(text: str, place: str | None, born: dt.date | None, told: list[str]) -> None:
    """
    A comma, a slash or a blank parts them; a place alone is a place, an age alone is no date.
    """
    found = lines("NAMA;TEMPAT/TGL LAHIR", f"RANUWA DALUMI;{text}")

    assert (place, born) == (found.records["tempat_lahir"].item(), found.records["tanggal_lahir"].item())
    assert told == codes(found)


def test_a_date_in_words_has_no_place() -> None:
    """
    What is a date as a whole is not cut in two.
    """
    assert (None, None) == (split_place_and_date("May 3, 1957"), split_place_and_date("Mei 3 1957"))


def test_a_home_that_nobody_left_has_empty_days_of_leaving() -> None:
    """
    An empty cell of a day that may be in the future says nothing; an empty birth is told, and so is a wrong day.
    """
    head = "NAMA;TGL LAHIR;TANGGAL_MASUK_PANTI;TANGGAL_TERMINASI;STATUS_RESIDENSIAL"
    found = lines(head, "RANUWA DALUMI;;2023-02-01;-;Non Residensial", "SITA MUSO;;2023-02-01;lupa;Residensial")

    assert ["tanggal-kosong"] == [code for code, _ in said(found, 2)]
    assert [("tanggal-kosong", "warning")] == said(found, 3, "TANGGAL_TERMINASI")
    assert [False, True] == found.records["dalam_panti"].to_list()


def test_yes_answers_a_header_that_asks_for_a_home() -> None:
    """
    True and yes mean inside a home only below the name of the field.
    """
    frame = pl.DataFrame({"nama": ["RANUWA DALUMI", "SITA MUSO"], "dalam_panti": [True, False]})

    assert [True, False] == pmks.validate(frame, on=ON).records["dalam_panti"].to_list()
    assert (True, None) == (read_setting("Ya", asked=True).value, read_setting("Ya").value)


@pytest.mark.parametrize("text", ["Rungu Wicara", "tuna rungu wicara", "rungu/wicara"])
def test_two_senses_stand_side_by_side(text: str) -> None:
    """
    Parts of one kind need no sign between them.
    """
    read = read_disability(text)

    assert ("sensorik", ("rungu", "wicara"), ()) == (read.value, read.parts, read.said)


def test_figures_of_a_frame_are_no_floats() -> None:
    """
    A column of years or of an RT that became floats because of a gap is told without the fraction.
    """
    frame = pl.DataFrame({"nama": ["RA", "NU"], "tahun_data": [2023.0, None], "rt": ["002", "1.0"]})
    found = pmks.validate(frame, on=ON)

    assert ([("2023", "002"), (None, "1")]) == found.records.select("tahun_data", "rt").rows()


def test_a_register_without_a_fact_still_has_cases() -> None:
    """
    Types without a birth, a sex or any other fact are cases that cannot be verified.
    """
    found = lines("NAMA;JENIS PPKS", "RANUWA DALUMI;Anak Jalanan; ", "SITA MUSO;Pengemis")

    assert ["not_verifiable"] * 2 == found.cases["verification"].to_list()


def test_very_many_columns_are_no_burden() -> None:
    """
    Three thousand columns that nobody knows are kept, each under its header.
    """
    head = [f"ISIAN {at}" for at in range(3000)]
    found = lines(";".join(["NAMA", "JENIS PPKS", *head]), ";".join(["RANUWA DALUMI", "Pemulung", *["x"] * 3000]))

    assert {"x"} == set(found.records.select(head).row(0))
