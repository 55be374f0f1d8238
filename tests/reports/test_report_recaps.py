"""Recapitulations: a cell counts cases, people are counted apart, and nothing is lost or counted twice."""

import datetime as dt

import polars as pl
import pytest
from drawn_registers import BANTEN, FEWER, IDS, LABELS, ON, REGISTERS, Row, cases_in, checked, counted, people
from hypothesis import given

import pmks

PARTS = ("l", "p", "jumlah")


def cells(frame: pl.DataFrame, stem: str, at: int) -> tuple[int | None, ...]:
    """Return the numbers of men, women and all of the block *stem* in the row *at*."""
    names = [f"{stem}_{part}" for part in ("l", "p")]
    whole = f"{stem}_jumlah" if f"{stem}_jumlah" in frame.columns else stem
    return tuple(frame[name][at] if name in frame.columns else None for name in (*names, whole))


def test_a_register_becomes_the_table_of_its_province() -> None:
    """
    Every kabupaten/kota has its row, in the order of codes; the total counts a person once.
    """
    rekap = pmks.report(
        checked(
            [
                {"NIK": "3673990503809901", "JK": "L", "KAB/KOTA": "Kota Serang", "JENIS PPKS": "Pemulung"},
                {"NIK": "3673990503809901", "JK": "L", "KAB/KOTA": "Kota Cilegon", "JENIS PPKS": "Fakir Miskin"},
                {"NIK": "3673994503809911", "JK": "P", "KAB/KOTA": "Kota Serang", "JENIS PPKS": "Pemulung; Pengemis"},
                {"NIK": "3673994503809911", "JK": "P", "KAB/KOTA": "Kota Serang", "JENIS PPKS": "Pemulung"},
                {
                    "NIK": "",
                    "JK": "",
                    "KAB/KOTA": "Kota Cilegon",
                    "JENIS PPKS": "Keluarga Bermasalah Sosial Psikologis",
                },
            ]
        ),
        "rekap-kabkota",
    )
    frame = rekap.frame
    serang, cilegon = (frame["kode_kabupaten_kota"].to_list().index(code) for code in ("36.73", "36.72"))

    assert [*BANTEN, None] == frame["kode_kabupaten_kota"].to_list()
    assert [*BANTEN.values(), "JUMLAH"] == frame["nama_kabupaten_kota"].to_list()
    assert (1, 1, 2) == cells(frame, "pemulung", serang)
    assert (1, 2, 3) == cells(frame, "jumlah_kasus", serang)
    assert (1, 1, 2) == cells(frame, "jumlah_orang", serang)
    assert (1, 0, 1) == cells(frame, "jumlah_orang", cilegon)
    assert (2, 2, 4) == cells(frame, "jumlah_kasus", -1)
    assert (1, 1, 2) == cells(frame, "jumlah_orang", -1)
    assert [None, None, 1] == [*cells(frame, "keluarga_bermasalah_sosial_psikologis", cilegon)]
    assert "keluarga_bermasalah_sosial_psikologis_l" not in frame.columns
    assert [("kasus", 1)] == [(one.unit.id, one.count) for one in rekap.omitted]
    assert (ON, "36", "Provinsi Banten", 1) == (rekap.on, rekap.area_code, rekap.area.id, rekap.totals)


def test_zero_and_dash_and_not_collected_stay_apart() -> None:
    """
    0 was counted, a region without a row has not delivered, a type that the office does not ask for has no number.
    """
    register = checked([{"NIK": "", "JK": "L", "KAB/KOTA": "Kota Serang", "JENIS PPKS": "Pemulung; Pengemis"}])
    rekap = pmks.report(register, "rekap-kabkota", collected=("pemulung", 11))
    at = rekap.frame["kode_kabupaten_kota"].to_list().index("36.73")
    names = ("pemulung_jumlah", "gelandangan_jumlah", "pengemis_jumlah")

    assert (1, 0, None) == tuple(rekap.frame[name][at] for name in names)
    assert ["terisi", "terisi", "tidak_dikumpulkan"] == [rekap.statuses[name][at] for name in names]
    assert ["tidak_tersedia", "tidak_tersedia", "tidak_dikumpulkan"] == [rekap.statuses[name][0] for name in names]
    assert (1, "12 Pengemis") == (rekap.omitted[0].count, rekap.omitted[0].why.id.split(": ")[0].removeprefix("jenis "))
    assert any(note.id.startswith("7 wilayah tidak memiliki satu baris pun") for note in rekap.notes)


def test_a_complete_register_has_zero_where_nobody_is() -> None:
    """
    Who says that the register is complete gets 0 for a region without a row.
    """
    register = checked([{"NIK": "", "JK": "L", "KAB/KOTA": "Kota Serang", "JENIS PPKS": "Pemulung"}])
    rekap = pmks.report(register, "rekap-kabkota", silent_is_zero=True)

    assert [0, 0, 0, 0, 0, 0, 1, 0, 1] == rekap.frame["pemulung_jumlah"].to_list()
    assert {"terisi"} == set(rekap.statuses["pemulung_jumlah"])


def test_without_sexes_and_numbers_these_are_not_counted() -> None:
    """
    A register without a column of sexes has no L and P; one without numbers of people cannot count people.
    """
    rekap = pmks.report(checked([{"KAB/KOTA": "Kota Serang", "JENIS PPKS": "Pemulung"}]), "rekap-kabkota")
    row = rekap.frame.row(6, named=True)
    statuses = rekap.statuses.row(6, named=True)

    assert (None, None, 1, 1, None) == tuple(
        row[name] for name in ("pemulung_l", "pemulung_p", "pemulung_jumlah", "jumlah_kasus", "jumlah_orang")
    )
    assert {"tidak_tersedia"} == {statuses[name] for name in ("pemulung_l", "jumlah_kasus_p", "jumlah_orang")}
    assert 2 == sum(note.id.startswith("Register ini tidak memuat") for note in rekap.notes)


def test_people_who_share_a_number_are_two() -> None:
    """
    One number beside two names is two people; a row without a name is the first of them; sexes that differ are none.
    """
    row = {"NIK": "3673990503809901", "KAB/KOTA": "Kota Serang", "JENIS PPKS": "Pemulung", "JK": "L"}
    rows = [{**row, "NAMA": name} for name in ("RANUWA", "RANUWA", "SITATMI", "")]
    rows += [{**row, "NAMA": "SITATMI", "JK": "P"}]
    rekap = pmks.report(checked(rows), "rekap-kabkota", include_invalid=True)

    assert (1, 0, 2) == cells(rekap.frame, "pemulung", 6)
    assert (1, 0, 2) == cells(rekap.frame, "jumlah_orang", -1)


def test_families_are_counted_by_their_card() -> None:
    """
    Two members of one family in type 25 are one family; without a card each row is one.
    """
    row = {"KAB/KOTA": "Kota Serang", "JENIS PPKS": LABELS[25]}
    numbers = ("3673990503809901", "3673994503809911", "", "")
    cards = ("3673990101109901", "3673990101109901", "", "")
    rows = [{**row, "NIK": nik, "NO KK": card} for nik, card in zip(numbers, cards, strict=True)]
    rekap = pmks.report(checked(rows), "rekap-kabkota")

    assert 3 == rekap.frame[f"{IDS[25]}_jumlah"][6]
    assert 0 == rekap.frame["jumlah_kasus"][6] == rekap.frame["jumlah_orang"][6]


def test_a_case_told_twice_stands_where_the_data_are_newest() -> None:
    """
    Who moved in the period is counted where the newer row says; the older one is told as left out.
    """
    row = {"NIK": "3673990503809901", "JENIS PPKS": "Pemulung"}
    rows = [
        {**row, "KAB/KOTA": "Kota Serang", "TGL PENDATAAN": "01/02/2024"},
        {**row, "KAB/KOTA": "Kota Cilegon", "TGL PENDATAAN": "01/05/2024"},
        {**row, "KAB/KOTA": "", "TGL PENDATAAN": "01/09/2024"},
    ]
    rekap = pmks.report(checked(rows), "rekap-kabkota")

    assert (1, 0) == (rekap.frame["pemulung_jumlah"][5], rekap.frame["pemulung_jumlah"][6])
    assert [2] == [one.count for one in rekap.omitted]


def test_data_of_several_years_are_said_to_be_one_state() -> None:
    """
    A register that holds two years is counted as one state, and the report says so.
    """
    rows = [{"KAB/KOTA": "Kota Serang", "JENIS PPKS": "Pemulung", "TAHUN": year} for year in ("2023", "2024")]
    rekap = pmks.report(checked(rows), "rekap-kabkota")

    assert any("beberapa tahun (2023, 2024)" in note.id for note in rekap.notes)


@FEWER
@given(REGISTERS)
def test_every_cell_is_the_number_of_distinct_people_with_the_type(rows: list[Row]) -> None:
    """
    Each cell is what counting by hand gives; the sum over types is cases, and people are counted once a table.
    """
    register = checked(rows)
    cases = cases_in(rows, register)
    rekap = pmks.report(register, "rekap-kabkota", area="36", silent_is_zero=True)
    frame = rekap.frame
    keyed = any(row["NIK"] for row in rows)

    for at, code in enumerate((*BANTEN, None)):
        here = [one for one in cases if (one.wilayah or "")[:2] == "36" and code in (None, one.wilayah)]
        for number, stem in IDS.items():
            mine = counted(one for one in here if one.kategori == number)
            assert (mine if number < 25 else (None, None, mine[2])) == cells(frame, stem, at)
        assert counted(one for one in here if one.kategori < 25) == cells(frame, "jumlah_kasus", at)
        assert (people(here) if keyed else (None, None, None)) == cells(frame, "jumlah_orang", at)


@FEWER
@given(REGISTERS)
def test_nothing_is_lost(rows: list[Row]) -> None:
    """
    Every case of a valid row is in the table or among what is left out, and every row without an error names a type.
    """
    register = checked(rows)
    rekap = pmks.report(register, "rekap-kabkota", area="36", silent_is_zero=True)
    valid = register.claimed.filter(pl.col("row").is_in(register.valid["row"].implode()))
    shown = sum(rekap.frame[f"{stem}_jumlah"][-1] for stem in IDS.values())
    left = {one.unit.id: 0 for one in rekap.omitted}
    for one in rekap.omitted:
        left[one.unit.id] += one.count

    assert valid.height == shown + left.get("kasus", 0)
    assert register.summary.rows_invalid == left.get("baris", 0)


@FEWER
@given(REGISTERS)
def test_reports_of_parts_add_up_to_the_report_of_the_whole(rows: list[Row]) -> None:
    """
    The kecamatan of each kabupaten/kota add up to its row in the table of the province, in every column of cases.
    """
    register = checked(rows)
    whole = pmks.report(register, "rekap-kabkota", area="36", silent_is_zero=True).frame
    numbers = [name for name in whole.columns if name.endswith(("_l", "_p", "_jumlah", "_kasus"))]
    names = [name for name in numbers if not name.startswith("jumlah_orang")]

    for at, code in enumerate(BANTEN):
        part = pmks.report(register, "rekap-kecamatan", area=code, silent_is_zero=True).frame
        rows_of_part = part.head(part.height - 1)
        sums = {name: rows_of_part[name].sum() for name in names}

        assert whole.select(names).row(at, named=True) == sums
        assert whole.select(names).row(at) == part.select(names).row(-1)
        assert whole["jumlah_orang"][at] == part["jumlah_orang"][-1]


@FEWER
@given(REGISTERS)
def test_long_and_wide_agree(rows: list[Row]) -> None:
    """
    The long form tells the numbers of the wide one; those whose sex is not known are what is left of the whole.
    """
    register = checked(rows)
    wide = pmks.report(register, "rekap-kabkota", area="36")
    long = pmks.report(register, "rekap-panjang", area="36").frame
    whole = long.filter(status_panti="semua")
    told = {
        (row["kode_wilayah"], row["nomor_jenis"], row["ukuran"], row["jenis_kelamin"]): row["jumlah"]
        for row in whole.iter_rows(named=True)
    }
    units = {25: "keluarga", 26: "komunitas"}

    for at, code in enumerate((*BANTEN, "36")):
        blocks = [(number, units.get(number, "kasus"), stem) for number, stem in IDS.items()]
        for number, measure, stem in (*blocks, (0, "kasus", "jumlah_kasus"), (0, "orang", "jumlah_orang")):
            men, women, every = cells(wide.frame, stem, at)

            assert every == told[code, number, measure, "SEMUA"]
            if measure in ("kasus", "orang"):
                assert (men, women) == (told[code, number, measure, "L"], told[code, number, measure, "P"])
                rest = None if every is None or men is None or women is None else every - men - women
                assert rest == told[code, number, measure, "TIDAK_DIKETAHUI"]
    assert long.select(long.columns).equals(wide.counts)


@FEWER
@given(REGISTERS)
def test_settings_add_up_and_nobody_stands_in_two(rows: list[Row]) -> None:
    """
    Inside, outside and not known add up to the cases of the type, in the table of settings and in the long form.
    """
    register = checked(rows)
    cases = [one for one in cases_in(rows, register) if (one.wilayah or "")[:2] == "36" and one.kategori < 25]
    table = pmks.report(register, "rekap-panti", area="36", silent_is_zero=True).frame
    long = pmks.report(register, "rekap-panjang", area="36", silent_is_zero=True).frame
    settings = ("dalam_panti", "luar_panti", "tidak_diketahui")

    for row in table.iter_rows(named=True):
        mine = [one for one in cases if (one.wilayah, one.kategori) == (row["kode_wilayah"], row["nomor_jenis"])]
        for setting in settings:
            here = counted(one for one in mine if one.setting == setting)
            assert here == tuple(row[f"{setting}_{part}"] for part in PARTS)
        assert len(mine) == row["jumlah"] == sum(row[f"{setting}_jumlah"] for setting in settings)
    split = long.filter(pl.col("status_panti") != "semua")["jumlah"].sum()
    assert (
        split == long.filter(pl.col("status_panti") == "semua", pl.col("nomor_jenis").is_between(1, 24))["jumlah"].sum()
    )


def test_places_below_the_regency_are_those_of_the_register() -> None:
    """
    Kecamatan and desa are known by code, else by name in any spelling; the same name elsewhere is another place.
    """
    rows = [
        {"KAB/KOTA": "Kota Serang", "KECAMATAN": "KEC. KASEMEN", "DESA": "Margaluyu", "KODE": ""},
        {"KAB/KOTA": "Kota Serang", "KECAMATAN": "Kasemen", "DESA": "DESA MARGALUYU", "KODE": "36.73.04.1001"},
        {"KAB/KOTA": "Kota Serang", "KECAMATAN": "Taktakan", "DESA": "Margaluyu", "KODE": ""},
        {"KAB/KOTA": "Kota Serang", "KECAMATAN": "-", "DESA": "Margaluyu", "KODE": ""},
        {"KAB/KOTA": "Kota Cilegon", "KECAMATAN": "Kasemen", "DESA": "", "KODE": ""},
    ]
    mapping = {"KODE": "kode_wilayah"}
    register = checked([{**row, "JENIS PPKS": "Pemulung"} for row in rows], mapping=mapping)
    names = ["kode_kabupaten_kota", "kode_kecamatan", "nama_kecamatan", "pemulung_jumlah"]
    by_district = pmks.report(register, "rekap-kecamatan", area="36")
    villages = ["nama_kecamatan", "kode_desa_kelurahan", "nama_desa_kelurahan", "pemulung_jumlah"]
    by_village = pmks.report(register, "rekap-desa", area="36.73")

    assert [
        ("36.72", None, "Kasemen", 1),
        ("36.73", "36.73.04", "KEC. KASEMEN", 2),
        ("36.73", None, "Taktakan", 1),
        (None, None, "Tidak diketahui", 1),
        (None, None, "JUMLAH", 5),
    ] == by_district.frame.select(names).rows()
    assert [
        ("KEC. KASEMEN", "36.73.04.1001", "DESA MARGALUYU", 2),
        ("Taktakan", None, "Margaluyu", 1),
        (None, None, "Tidak diketahui", 1),
        (None, None, "JUMLAH", 4),
    ] == by_village.frame.select(villages).rows()
    assert any("internal" in note.id for note in by_village.notes)
    assert any(note.id.startswith("Baris Tidak diketahui") for note in by_village.notes)


def test_the_area_of_a_register_of_one_regency_is_that_regency() -> None:
    """
    Where nobody names the area it is the one regency of the register, or its one province.
    """
    rows = [{"KAB/KOTA": "Kota Serang", "KECAMATAN": "Kasemen", "JENIS PPKS": "Pemulung"}]
    alone = pmks.report(checked(rows), "rekap-panjang")
    both = pmks.report(checked([*rows, {**rows[0], "KAB/KOTA": "Kota Cilegon"}]), "rekap-panjang")

    assert ("36.73", "Kota Serang", {"kecamatan", "kabupaten_kota"}) == (
        alone.area_code,
        alone.area.id,
        set(alone.frame["tingkat"]),
    )
    assert ("36", {"kabupaten_kota", "provinsi"}) == (both.area_code, set(both.frame["tingkat"]))
    assert alone.totals == alone.frame.filter(tingkat="kabupaten_kota").height


def test_regions_are_those_of_the_day() -> None:
    """
    A code that another one took the place of is a region of its day.
    """
    rows = [{"KAB/KOTA": "Kota Tarakan", "JENIS PPKS": "Pemulung"}]
    before, after = (
        pmks.report(checked(rows, on=day), "rekap-kabkota") for day in (dt.date(2014, 12, 31), dt.date(2024, 12, 31))
    )

    assert ("64", "65") == (before.area_code, after.area_code)


def test_the_table_of_banten_has_eighteen_types_and_eight_rows() -> None:
    """
    Types 16 and 17 are with the centre and 21 to 26 with other bureaus: listed as outside the scope, not counted.
    """
    kinds = ("Pemulung", LABELS[16], LABELS[17], LABELS[24], LABELS[25])
    rows = [{"KAB/KOTA": "Kota Serang", "JENIS PPKS": kind} for kind in kinds]
    rekap = pmks.report(checked(rows), "banten-rehsos-18")
    stems = {name.removesuffix("_jumlah") for name in rekap.frame.columns if name.endswith("_jumlah")}

    assert {pmks.category(number).id for number in (*range(1, 16), 18, 19, 20)} == stems
    assert [*BANTEN, None] == rekap.frame["kode_kabupaten_kota"].to_list()
    assert {"banten-rehsos-18"} == set(rekap.frame["cakupan"])
    assert 1 == rekap.frame["jumlah_kasus"][-1]
    assert [2, 2] == [one.count for one in rekap.omitted]
    assert "UU 23/2014" == rekap.omitted[0].citation.instrument
    assert "Jumlah kasus, 18 jenis" in {str(field.band.id) for field in rekap.fields if field.band}


def test_a_scope_says_what_is_collected() -> None:
    """
    Types outside the scope of the office are not collected, and their cases are told.
    """
    rows = [{"KAB/KOTA": "Kota Serang", "JENIS PPKS": kind} for kind in ("Pemulung", LABELS[16])]
    rekap = pmks.report(checked(rows), "rekap-kabkota", collected="banten-rehsos-18")

    assert "tidak_dikumpulkan" == rekap.statuses[f"{IDS[16]}_jumlah"][6]
    assert [f"jenis 16 {LABELS[16]}: di luar cakupan banten-rehsos-18"] == [one.why.id for one in rekap.omitted]


@pytest.mark.parametrize("include", [False, True])
def test_rows_with_an_error_count_only_if_asked(*, include: bool) -> None:
    """
    A row with an error is left out and told; who asks gets it, and is told of cases that their row contradicts.
    """
    rows = [
        {"NIK": "", "JK": "L", "TGL LAHIR": "05-03-1980", "KAB/KOTA": "Kota Serang", "JENIS PPKS": "Anak Terlantar"},
        {"NIK": "", "JK": "L", "TGL LAHIR": "05-03-1980", "KAB/KOTA": "Kota Serang", "JENIS PPKS": "Pemulung"},
    ]
    rekap = pmks.report(checked(rows), "rekap-kabkota", include_invalid=include)

    assert (int(include), 1) == (rekap.frame["anak_terlantar_jumlah"][-1], rekap.frame["pemulung_jumlah"][-1])
    assert ([] if include else [("baris", 1)]) == [(one.unit.id, one.count) for one in rekap.omitted]
    assert include is any("1 kasus yang bertentangan" in note.id for note in rekap.notes)


def test_institutions_can_be_the_rows_of_the_table_of_settings() -> None:
    """
    A table of institutions has a row for each, with its region; who is in none has a row apart.
    """
    rows = [
        {"KAB/KOTA": "Kota Serang", "NAMA PANTI": name, "DALAM/LUAR PANTI": "DP", "JENIS PPKS": "Lanjut Usia Terlantar"}
        for name in ("UPTD Perlindungan Sosial", "UPTD PERLINDUNGAN  SOSIAL.", "LKS Contoh", "")
    ]
    rekap = pmks.report(checked(rows), "rekap-panti", by="lembaga")
    eight = rekap.frame.filter(nomor_jenis=8).select("kode_wilayah", "nama_lembaga", "dalam_panti_jumlah", "jumlah")

    assert [
        ("36.73", "LKS Contoh", 1, 1),
        ("36.73", "UPTD PERLINDUNGAN SOSIAL.", 2, 2),
        (None, "Tidak diketahui", 1, 1),
    ] == eight.rows()
    assert any("tanpa nama lembaga" in note.id for note in rekap.notes)
    assert rekap.counts is None
