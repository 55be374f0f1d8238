"""Who is to be served by each service of the SPM, from a register: certain, open, and left out."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from collections import Counter
from pathlib import Path
from typing import Final

import polars as pl
import pytest

import pmks
from pmks.authority import authorities
from pmks.errors import CallError, TableError, UnknownNameError
from pmks.reports.forms import spm_penerima, spm_targets
from pmks.reports.forms.services import DUTIES
from pmks.tables.checked import Checked

ON: Final = dt.date(2024, 12, 31)
HEAD: Final = "NIK;NAMA;KAB/KOTA;JENIS PPKS;DALAM PANTI;TELANTAR;status_bencana"
ROOT: Final = Path(__file__).parent.parent.parent


def nik(place: int) -> str:
    """Return the number of an invented man, of a kecamatan that does not exist."""
    return f"360299{1 + place % 28:02}0148{place:04}"


def register(*rows: str, head: str = HEAD, on: dt.date = ON) -> Checked:
    """Return the register of *rows*, each person with a number of his own unless the row begins with one."""
    lines = [row if row[:1].isdecimal() else f"{nik(place)};CONTOH {place};{row}" for place, row in enumerate(rows, 1)]
    return pmks.validate("\n".join([head, *lines]).encode(), on=on)


def told(checked: Checked, level: str = "provinsi", area: str | None = None) -> dict[str, tuple[int, int, str | None]]:
    """Return what is told of each service of the first region."""
    frame = spm_targets(checked, level=level, area=area).frame
    first = frame.filter(pl.col("kode_wilayah") == frame["kode_wilayah"][0])
    columns = ("kode_layanan", "jumlah_harus_dilayani", "belum_pasti", "yang_belum_diketahui")
    return {code: (sure, unsure, missing) for code, sure, unsure, missing in first.select(columns).iter_rows()}


def test_a_person_counts_where_the_register_tells_all() -> None:
    """
    Older people inside the panti are the province's; who is outside is not, and who is somewhere is open.
    """
    checked = register(
        "Kota Serang;Lanjut Usia Terlantar;Ya;;",
        "Kota Serang;Lanjut Usia Terlantar;Tidak;;",
        "Kota Serang;Lanjut Usia Terlantar;;;",
        "Kota Serang;Pemulung;Ya;;",
    )

    assert (1, 1, "dalam_panti") == told(checked)["prov-c"]
    assert (1, 1, "dalam_panti") == told(checked, "kabupaten_kota", "36.73")["kab-c"]
    assert (0, 0, None) == told(checked)["prov-d"]


def test_the_fact_that_would_decide_is_named() -> None:
    """
    A disability counts if the person is telantar; a toddler does whatever is said of that.
    """
    checked = register(
        "Kota Serang;Penyandang Disabilitas;Ya;Ya;",
        "Kota Serang;Penyandang Disabilitas;Ya;;",
        "Kota Serang;Penyandang Disabilitas;;;",
        "Kota Serang;Penyandang Disabilitas;Ya;Tidak;",
    )
    child = register("3602990101220001;CONTOH;Kota Serang;Anak Balita Terlantar;;;")

    assert (1, 2, "dalam_panti; telantar") == told(checked)["prov-a"]
    assert (0, 1, "dalam_panti") == told(child)["prov-b"]


def test_a_disaster_counts_by_its_declared_status() -> None:
    """
    Victims of a disaster of the province are the province's, of one of the regency the regency's.
    """
    checked = register(
        "Kota Serang;Korban Bencana Alam;;;provinsi",
        "Kota Serang;Korban Bencana Alam;;;kabkota",
        "Kota Serang;Korban Bencana Sosial;;;",
    )

    assert (1, 1, "status_bencana") == told(checked)["prov-e"]
    assert (1, 1, "status_bencana") == told(checked, "kabupaten_kota", "36.73")["kab-e"]


def test_a_person_counts_once() -> None:
    """
    Two rows and two types of one person are one person for a service; what one row tells is known.
    """
    one = f"{nik(1)};CONTOH 1;Kota Serang"

    checked = register(f"{one};Gelandangan;Ya;;", f"{one};Pengemis;;;")

    assert (1, 0, None) == told(checked)["prov-d"]


def test_rows_that_do_not_count_are_told() -> None:
    """
    Rows with an error, without a region and outside the area are left out, each counted by its reason.
    """
    checked = register(
        "Kota Serang;Lanjut Usia Terlantar;Ya;;",
        "Kota Cilegon;Lanjut Usia Terlantar;Ya;;",
        ";Lanjut Usia Terlantar;Ya;;",
        "123;CONTOH;Kota Serang;Lanjut Usia Terlantar;Ya;;",
    )

    found = spm_targets(checked, level="kabupaten_kota", area="Kota Serang")

    assert {"baris dengan kesalahan": 1, "baris tanpa wilayah yang dikenal": 1, "baris di luar daerah": 1} == {
        one.why.id: one.count for one in found.omitted
    }
    assert 0 == found.frame.filter(kode_layanan="kab-c")["jumlah_harus_dilayani"][0]


def test_a_register_without_a_column_says_so() -> None:
    """
    Where a fact has no column, the services that ask for it stay open, and the notes say why.
    """
    checked = register("Kota Serang;Penyandang Disabilitas", head="NIK;NAMA;KAB/KOTA;JENIS PPKS")

    found = spm_targets(checked, level="provinsi")

    assert (0, 1, "dalam_panti; telantar") == told(checked)["prov-a"]
    assert {"telantar", "status_bencana"} == {
        name for name in ("telantar", "status_bencana") if any(name in note.id for note in found.notes)
    }
    assert any("services are not added up" in note.en for note in found.notes)


def test_a_regency_has_rows_for_itself_and_a_province_for_its_regencies() -> None:
    """
    At the level of kabupaten/kota each of the area has the five services; a province has one row for each.
    """
    both = register("Kota Serang;Lanjut Usia Terlantar;Ya;;", "Kota Cilegon;Lanjut Usia Terlantar;Ya;;")
    one = register("Kota Serang;Lanjut Usia Terlantar;Ya;;")

    assert 8 * 5 == spm_targets(both, level="kabupaten_kota").frame.height
    assert ["36.73"] * 5 == spm_targets(one, level="kabupaten_kota").frame["kode_wilayah"].to_list()
    assert ["36"] * 5 == spm_targets(one, level="provinsi").frame["kode_wilayah"].to_list()


def test_before_the_standard_there_are_no_services() -> None:
    """
    The services of PP 2/2018 are not counted for a day before it.
    """
    checked = register("Kota Serang;Lanjut Usia Terlantar;Ya;;", on=dt.date(2016, 12, 31))

    assert 0 == spm_targets(checked, level="provinsi").frame.height


def test_the_frame_starts_the_form() -> None:
    """
    With a quarter and the months, the frame is what form A is filled from; its columns of doubt are left aside.
    """
    checked = register("Kota Serang;Lanjut Usia Terlantar;Ya;;")
    frame = spm_targets(checked, level="provinsi").frame
    frame = frame.with_columns(tahun=2024, triwulan=pl.lit("TW4"), jumlah_terlayani=0)

    report = spm_penerima(frame, on=ON)

    assert [0, 0, 1, 0, 0] == report.frame["jumlah_harus_dilayani"].to_list()
    assert [None, None, 0.0, None, None] == report.frame["persen"].to_list()


def test_a_wrong_call_says_which_argument() -> None:
    """
    A level of the centre, a province asked for by a regency, several provinces and no region are refused.
    """
    checked = register("Kota Serang;Lanjut Usia Terlantar;Ya;;")
    far = register("Kota Serang;Lanjut Usia Terlantar;Ya;;", "Kota Bandung;Lanjut Usia Terlantar;Ya;;")
    nowhere = register(";Lanjut Usia Terlantar;Ya;;")
    without = register("Lanjut Usia Terlantar", head="NIK;NAMA;JENIS PPKS")

    with pytest.raises(CallError, match=r"^level: seen 'pusat'"):
        spm_targets(checked, level="pusat")
    with pytest.raises(CallError, match=r"^area: .* wanted a province"):
        spm_targets(checked, level="provinsi", area="36.73")
    with pytest.raises(CallError, match=r"^area: seen rows of 2 provinces"):
        spm_targets(far, level="provinsi")
    with pytest.raises(UnknownNameError):
        spm_targets(checked, level="provinsi", area="Nirwana")
    for empty in (nowhere, without):
        with pytest.raises(TableError, match="kabupaten_kota"):
            spm_targets(empty, level="provinsi")


@functools.cache
def held(kategori: int, panti: bool, telantar: bool, status: str) -> frozenset[str]:  # noqa: FBT001  # facts
    """Return the duties that the law sees in a case of which all is told."""
    facts = {"kategori": kategori, "dalam_panti": panti, "telantar": telantar, "status_bencana": status}
    cases = (pmks.Case(**facts, layanan=one, wilayah="36.73") for one in ("rehabilitasi", "perlindungan_jaminan"))  # type: ignore[arg-type]  # facts of a case
    return frozenset(duty.id for case in cases for duty in authorities(case, on=ON).spm)


def test_the_register_agrees_with_the_law() -> None:
    """
    A case counts for a service where the law sees that duty whatever is still open, and is open where it may.
    """
    answers = {"Ya": (True,), "Tidak": (False,), "": (True, False)}
    statuses = ("provinsi", "kabkota", "nasional", "tidak_ditetapkan")
    told_statuses = {"provinsi": statuses[:1], "kabkota": statuses[1:2], "nasional": statuses[2:3], "": statuses}
    drawn = list(itertools.product(pmks.law.CATEGORIES, answers, answers, told_statuses))
    lines = [
        f"CONTOH {place};Kota Serang;{category.label};{panti};{telantar};{status}"
        for place, (category, panti, telantar, status) in enumerate(drawn)
    ]
    head = "NAMA;KAB/KOTA;JENIS PPKS;DALAM PANTI;TELANTAR;status_bencana"
    checked = pmks.validate("\n".join([head, *lines]).encode(), on=ON)
    sure: Counter[str] = Counter()
    unsure: Counter[str] = Counter()
    for category, panti, telantar, status in drawn:
        ends = itertools.product(answers[panti], answers[telantar], told_statuses[status])
        duties = [held(category.number, *end) for end in ends]
        sure.update(frozenset.intersection(*duties))
        unsure.update(frozenset.union(*duties) - frozenset.intersection(*duties))

    found = {**told(checked, "provinsi"), **told(checked, "kabupaten_kota")}

    assert len(drawn) == checked.summary.rows_valid
    assert dict(sure) == {code: one for code, (one, _, _) in found.items() if one}
    assert dict(unsure) == {code: one for code, (_, one, _) in found.items() if one}


def test_the_sample_register_has_targets() -> None:
    """
    On the sample the certain and the open are people: no service has more than there are.
    """
    checked = pmks.validate(ROOT / "examples" / "register-banten.csv", on=ON)

    frame = spm_targets(checked, level="provinsi").frame

    assert ["prov-a", "prov-b", "prov-c", "prov-d", "prov-e"] == frame["kode_layanan"].to_list()
    assert set(DUTIES) >= set(frame["kode_layanan"])
    assert (frame["jumlah_harus_dilayani"] + frame["belum_pasti"] <= checked.summary.rows_valid).all()
