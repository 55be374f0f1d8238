"""Open data as portals have it: codes of BPS, one type in the title or all types in a column, sexes in words."""

import datetime as dt

from drawn_registers import BANTEN, IDS, LABELS, checked

import pmks

ROWS = [
    {"NIK": "", "JK": "L", "KAB/KOTA": "Kota Cilegon", "JENIS PPKS": "Pemulung; Pengemis"},
    {"NIK": "", "JK": "P", "KAB/KOTA": "Kota Cilegon", "JENIS PPKS": "Pemulung"},
    {"NIK": "", "JK": "", "KAB/KOTA": "Kota Cilegon", "JENIS PPKS": "Pengemis"},
    {"NIK": "", "JK": "", "KAB/KOTA": "Kota Serang", "JENIS PPKS": LABELS[25]},
]


def test_one_type_has_the_seven_columns_of_the_family() -> None:
    """
    The type stands only in the title; a region without a row stays, with an empty number.
    """
    data = pmks.report(checked(ROWS), "satudata-per-jenis", category="pemulung")
    names = [column.name for column in pmks.law.LAYOUTS["satudata-per-jenis"].columns]

    assert names == data.frame.columns
    assert [code.replace(".", "") for code in BANTEN] == data.frame["kode_kabupaten_kota"].to_list()
    assert ("36", "BANTEN", "3672", "KOTA CILEGON", 2, "ORANG", 2024) == data.frame.row(5)
    assert (None, "tidak_tersedia") == (data.frame["jumlah"][0], data.statuses["jumlah"][0])
    assert "Jumlah Pemulung menurut kabupaten/kota" == data.title.id
    assert "bps" == data.scheme
    assert [("jenis selain Pemulung", 3)] == [(one.why.id, one.count) for one in data.omitted]
    assert {13} == set(data.counts["nomor_jenis"])


def test_a_type_of_families_says_so() -> None:
    """
    The unit stands behind the number.
    """
    data = pmks.report(checked(ROWS), "satudata-per-jenis", category=25)

    assert ("KOTA SERANG", 1, "KELUARGA") == data.frame.select("nama_kabupaten_kota", "jumlah", "satuan").row(6)


def test_all_types_have_a_row_for_each_sex() -> None:
    """
    A type that is not collected has no row; those whose sex is not known have one where there are any.
    """
    data = pmks.report(checked(ROWS), "satudata-jenis", collected=("pemulung", "pengemis", 25))
    shown = ["kode_kabupaten_kota", "nomor_jenis", "jenis_ppks", "jenis_kelamin", "jumlah_ppks", "satuan"]
    cilegon = data.frame.filter(kode_kabupaten_kota="3672").select(shown).rows()

    assert [
        ("3672", 12, "PENGEMIS", "LAKI-LAKI", 1, "ORANG"),
        ("3672", 12, "PENGEMIS", "PEREMPUAN", 0, "ORANG"),
        ("3672", 12, "PENGEMIS", "TIDAK DIKETAHUI", 1, "ORANG"),
        ("3672", 13, "PEMULUNG", "LAKI-LAKI", 1, "ORANG"),
        ("3672", 13, "PEMULUNG", "PEREMPUAN", 1, "ORANG"),
        ("3672", 25, LABELS[25].upper(), None, 0, "KELUARGA"),
    ] == cilegon
    assert any("TIDAK DIKETAHUI" in note.id for note in data.notes)
    assert {12, 13, 25} == set(data.frame["nomor_jenis"])


def test_a_register_without_sexes_has_one_row_for_each_type() -> None:
    """
    Where no sex is told, the number of all people of the type stands alone.
    """
    data = pmks.report(checked([{"KAB/KOTA": "Kota Serang", "JENIS PPKS": "Pemulung"}]), "satudata-jenis")
    pemulung = data.frame.filter(nomor_jenis=13, kode_kabupaten_kota="3673")

    assert [(None, 1)] == pemulung.select("jenis_kelamin", "jumlah_ppks").rows()


def test_cases_without_a_regency_are_told() -> None:
    """
    The layout has no row for who is in the province and nobody knows where.
    """
    rows = [*ROWS, {"PROVINSI": "Banten", "KAB/KOTA": "", "JENIS PPKS": "Pemulung"}]
    data = pmks.report(checked(rows), "satudata-per-jenis", category="pemulung", area="36")

    assert 2 == data.frame["jumlah"].sum()
    assert 1 == next(one.count for one in data.omitted if "hanya diketahui sebagai 36 Banten" in one.why.id)


def test_hidden_numbers_are_those_of_the_recap() -> None:
    """
    What the recap hides the open data hide as well: the two can be published together.
    """
    rows = [{**ROWS[0], "JENIS PPKS": f"{LABELS[9]}; Pemulung"}, *ROWS]
    rekap = pmks.report(checked(rows), "rekap-kabkota", hide_below=5)
    one = pmks.report(checked(rows), "satudata-per-jenis", category=13, hide_below=5)
    every = pmks.report(checked(rows), "satudata-jenis", hide_below=5)
    women = every.frame.with_columns(status=every.statuses["jumlah_ppks"]).filter(
        jenis_kelamin="PEREMPUAN", kode_kabupaten_kota="3672"
    )
    hidden = {number for number, status in women.select("nomor_jenis", "status").rows() if status == "disamarkan"}

    assert rekap.statuses["pemulung_jumlah"].to_list()[:8] == one.statuses["jumlah"].to_list()
    assert hidden == {number for number in range(1, 25) if rekap.statuses[f"{IDS[number]}_p"][5] == "disamarkan"}
    assert "disamarkan" in rekap.statuses["pemulung_jumlah"].to_list() or 9 in hidden


def test_a_region_of_the_past_may_have_no_code_of_bps() -> None:
    """
    Where the lists have no code of BPS the cell is empty; nothing is made up.
    """
    rows = [{"PROVINSI": "Papua", "KAB/KOTA": "Kabupaten Merauke", "JENIS PPKS": "Pemulung"}]
    data = pmks.report(checked(rows, on=dt.date(2014, 12, 31)), "satudata-per-jenis", category=13)
    merauke = data.frame.filter(nama_kabupaten_kota="KABUPATEN MERAUKE")

    assert [(None, 1, 2014)] == merauke.select("kode_kabupaten_kota", "jumlah", "tahun").rows()
