"""What no register may bring about, however strange: a crash, a lost case, a number that is not its parts."""

import polars as pl
import pytest
from drawn_registers import FEWER, LABELS, ON, checked, csv_of
from hypothesis import given
from hypothesis import strategies as st

import pmks
from pmks.reports.recapitulations import RECAPITULATIONS

STRANGE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=10)
POOLS = {
    "NIK": ("3673990503809901", "'3673990503809902", "3.673E+15", "-", "0", "36739905038O9901"),
    "NO KK": ("3673990101109901", "3673990503809901", ""),
    "NAMA": ("RANUWA", "Ranuwa ", "SITATMI", "Tanpa Nama", ""),
    "JK": ("L", "P", "Laki-laki", "1/2", ""),
    "TGL LAHIR": ("05/03/1980", "1965", "31/02/1980", ""),
    "KAB/KOTA": ("Kota Serang", "KOTA CILEGON", "Serang", "Kota Bandung", "tidak tetap", "36.01", ""),
    "KODE WILAYAH": ("36.73.04.1001", "36.72", "3673", "99", ""),
    "KECAMATAN": ("Kasemen", "KEC. KASEMEN", "36.73.04", "-", ""),
    "DESA/KEL": ("Margaluyu", "Ds. Margaluyu", "X", ""),
    "JENIS PPKS": (*LABELS.values(), "Pemulung; Pengemis", "Lansia", "13", "Bukan PPKS", ""),
    "DALAM/LUAR PANTI": ("DP", "Luar Panti", "panti?", ""),
    "NAMA PANTI": ("UPTD Perlindungan Sosial", "LKS =1+1", "", "-"),
    "TGL PENDATAAN": ("01/02/2024", "01/02/2025", "kemarin", ""),
    "TAHUN": ("2023", "2024", "x"),
}
REGISTERS = st.lists(st.sampled_from(sorted(POOLS)), min_size=1, unique=True).flatmap(
    lambda columns: st.lists(
        st.fixed_dictionaries({one: st.sampled_from(POOLS[one]) | STRANGE for one in columns}), min_size=1, max_size=10
    )
)
ASKED = st.fixed_dictionaries(
    {
        "hide_below": st.sampled_from((None, 2, 5)),
        "include_invalid": st.booleans(),
        "silent_is_zero": st.booleans(),
        "collected": st.sampled_from((None, "banten-rehsos-18", (13, 16, 25))),
        "area": st.sampled_from(("36", "36.73", None)),
    }
)


@FEWER
@given(rows=REGISTERS, asked=ASKED, layout=st.sampled_from(RECAPITULATIONS))
def test_a_report_is_made_or_refused_for_a_reason(
    rows: list[dict[str, str]], asked: dict[str, object], layout: str
) -> None:
    """
    A register is counted, or the call says what is missing; every number is shown or has its status, never both.
    """
    more = {"category": 13} if layout == "satudata-per-jenis" else {}
    refused = None
    try:
        report = pmks.report(checked(rows), layout, **asked, **more)
    except (pmks.TableError, pmks.CallError) as error:
        refused = str(error)
    if refused is not None:
        assert "wanted" in refused
        return
    for name in report.statuses.columns:
        filled = report.statuses[name] == "terisi"
        assert filled.equals(report.frame[name].is_not_null().alias(name))
    assert [field.name for field in report.fields] == report.frame.columns
    assert all(one.count > 0 for one in report.omitted)


@FEWER
@given(rows=REGISTERS, include=st.booleans())
def test_no_case_is_lost_however_strange_the_register(rows: list[dict[str, str]], *, include: bool) -> None:
    """
    What is counted and what is left out are all cases of the rows that may count, each once.
    """
    register = checked(rows)
    if "wilayah" not in register.tidied.columns or register.counts is not None:
        return
    rekap = pmks.report(register, "rekap-kabkota", area="36", silent_is_zero=True, include_invalid=include)
    valid = register.claimed.filter(pl.col("row").is_in(register.valid["row"].implode()) | pl.lit(include))
    shown = sum(rekap.frame[name][-1] for name in rekap.frame.columns if name.endswith("_jumlah"))

    assert valid.height == shown + sum(one.count for one in rekap.omitted if one.unit.id == "kasus")


@FEWER
@given(rows=REGISTERS, personal=st.booleans())
def test_people_are_handed_on_or_masked(rows: list[dict[str, str]], *, personal: bool) -> None:
    """
    A file about people can be made of any register; masked, it holds no number and no name.
    """
    register = checked(rows)
    if register.counts is not None:
        return
    handed = pmks.report(register, "register", personal=personal)

    if not personal:
        assert set(handed.frame["nama"].drop_nulls()) <= {"***"}
        assert not handed.frame["nik"].drop_nulls().str.contains(r"[0-9]{10}").any()


@pytest.mark.parametrize("layout", ["rekap-kabkota", "rekap-panjang", "rekap-panti", "satudata-jenis", "register"])
def test_a_register_without_rows_is_counted(layout: str) -> None:
    """
    A header alone gives a table in which nothing was delivered.
    """
    header = csv_of([dict.fromkeys(POOLS, "")])
    report = pmks.report(header, layout, on=ON, area="36", separator=";")

    assert all("terisi" not in set(report.statuses[name]) for name in report.statuses.columns)
