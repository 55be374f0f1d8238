"""Headers to fields: what is known is taken, what is near is offered, what is doubtful is decided by the cells."""

import csv
import io
from importlib.resources import files
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks import law
from pmks.errors import CallError
from pmks.issues import of_columns
from pmks.issues.kind import issue_of
from pmks.tables.findings import FINDINGS
from pmks.tables.headers import FIELDS, Mapping, field_named, match
from pmks.tables.headers.aliases import DOUBTFUL, aliases
from pmks.tables.headers.folding import fold


def frame(columns: dict[str, list[str | None]]) -> pl.DataFrame:
    """Return cells as a sheet holds them."""
    return pl.DataFrame({f"c{at}": pl.Series(cells, dtype=pl.String) for at, cells in enumerate(columns.values())})


def mapped(columns: dict[str, list[str | None]], declared: object = None) -> Mapping:
    """Return what the headers and cells *columns* come to."""
    return match(tuple(columns), frame(columns), declared)  # type: ignore[arg-type]  # also wrong ones


def of(*headers: str) -> list[str | None]:
    """Return the fields of *headers* above empty cells."""
    return [
        column.field for column in match(headers, pl.DataFrame({f"c{at}": [""] for at in range(len(headers))})).columns
    ]


def codes(mapping: Mapping) -> list[tuple[str | None, str]]:
    """Return what was noticed of columns, without what is missing."""
    rows = mapping.findings.filter(pl.col("code") != "kolom-tidak-ada").select("column", "code").rows()
    return [(column, code) for column, code in rows]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("  Nama  Lengkap ", "nama"),
        ("no_kk", "nomor_kk"),
        ("NO.KK", "nomor_kk"),
        ("No. KTP", "nik"),
        ("DESA/KELUARAHAN", "desa_kelurahan"),
        ("Desa / Kel.", "desa_kelurahan"),
        ("TEMPAT/TGL LAHIR", "tempat_tanggal_lahir"),
        ("Tempat, Tanggal Lahir", "tempat_tanggal_lahir"),
        ("ID DTKS", "id_sumber"),
        ("BANSOS BPNT-PPKM", "penerima_bpnt_ppkm"),
        ("kode_kabupaten_kota", "kode_wilayah"),
        ("Menyandang Disabilitas", "menyandang_disabilitas"),
        ("pencari_nafkah_utama", "pencari_nafkah_utama"),
        ("Nama KK", "nama_kepala_keluarga"),
    ],
)
def test_a_header_is_known_whatever_its_case_and_blanks(header: str, field: str) -> None:
    """
    Blanks, case, points, underscores, hyphens and slashes do not matter.
    """
    assert [field] == of(header)


def test_a_misspelt_header_is_offered_not_taken() -> None:
    """
    A letter lost is no match: the column stays unread, with the header that may be meant.
    """
    mapping = mapped({"NIK": ["1"], "TANGAL LAHIR": ["x"], "Gelandngan": ["1"]})

    assert [("exact", "nik"), ("similar", None), ("similar", None)] == [(one.how, one.field) for one in mapping.columns]
    assert [("TANGAL LAHIR", "kolom-mirip"), ("Gelandngan", "kolom-mirip")] == codes(mapping)
    assert [["TANGGAL LAHIR", "tanggal_lahir"], ["Gelandangan", "kategori:11"]] == mapping.findings[
        "details"
    ].to_list()[:2]


def test_an_unknown_column_is_kept_and_listed() -> None:
    """
    A foreign column is told once, with its place; a column without header and cells is nothing.
    """
    mapping = mapped({"NIK": ["1"], "NO BPJS": ["x"], "KOORDINAT": [""], "": [None], " ": ["x"]})

    assert [None] * 4 == [column.field for column in mapping.columns[1:]]
    assert [("NO BPJS", "kolom-tak-dikenal"), ("KOORDINAT", "kolom-tak-dikenal"), (" ", "kolom-tak-dikenal")] == codes(
        mapping
    )
    assert [["2"], ["3"], ["5"]] == mapping.findings["details"].to_list()[:3]


def test_two_columns_for_one_field_that_agree_are_one() -> None:
    """
    The first is read where all cells agree.
    """
    mapping = mapped({"TGL LAHIR": ["1", " 2", None], "TANGGAL LAHIR": ["1", "2 ", ""]})

    assert [("tanggal_lahir", "alias"), (None, "double")] == [(one.field, one.how) for one in mapping.columns]
    assert [] == codes(mapping)


def test_two_columns_for_one_field_that_differ_are_both_left() -> None:
    """
    Neither is read, and both are told with the places of all.
    """
    mapping = mapped({"TGL LAHIR": ["1", "2"], "NIK": ["1", "2"], "TANGGAL LAHIR": ["1", "3"]})

    assert [None, "nik", None] == [column.field for column in mapping.columns]
    assert [("TGL LAHIR", "kolom-ganda"), ("TANGGAL LAHIR", "kolom-ganda")] == codes(mapping)
    assert ["1, 3", "tanggal_lahir"] == mapping.findings["details"].to_list()[0]


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("L/P", ["L", "p", "-", None], "jenis_kelamin"),
        ("LP", ["Dalam Panti", "LP", ""], "dalam_panti"),
        ("LP", ["3", "12"], None),
        ("LP", ["L", "DP"], None),
        ("STATUS", ["Kawin", "belum kawin", "cerai mati"], "status_perkawinan"),
        ("STATUS", ["terdaftar", "tidak terdaftar"], "terdaftar_dtks"),
        ("STATUS", ["aktif", "kawin"], None),
        ("JENIS", ["Pemulung", "Gelandngan", "12. Pengemis"], "kategori"),
        ("JENIS", ["perempuan", "LAKI-LAKI"], "jenis_kelamin"),
        ("JENIS", ["fisik", "sensorik|mental"], "ragam_disabilitas"),
        ("JENIS", ["sembako", "tunai"], None),
        ("KK", ["3671990701169265", "'3671990701169266"], "nomor_kk"),
        ("KK", ["RANUWA", "SITA DALUMI"], "nama_kepala_keluarga"),
        ("KK", ["3", "12"], None),
        ("KODE", ["36.04", "36.04.05"], "kode_wilayah"),
        ("KODE", ["PMKS-08", "PMKS-12"], "kode_kategori"),
        ("KODE", ["11", "12"], None),
        ("NO", ["1", "2", "", "4"], "id_sumber"),
        ("NO", ["1", "2", "1"], None),
        ("TTL", ["LEBAK, 3 Mei 1957", "SERANG 02-11-1968"], "tempat_tanggal_lahir"),
        ("TTL", ["02-11-1968", "3 Mei 1957"], "tanggal_lahir"),
        ("TTL", ["12", "40"], None),
        ("BPNT", ["YA", "tidak", "-"], "penerima_bpnt"),
        ("PD", ["1", "0", ""], "kategori:9"),
        ("PD", ["Dinas Sosial"], None),
    ],
)
def test_cells_decide_what_a_doubtful_header_means(header: str, cells: list[str | None], field: str | None) -> None:
    """
    A header that can mean several things means the one that every cell below it fits, else nothing.
    """
    mapping = mapped({"NIK": ["1"] * len(cells), header: cells})

    assert field == mapping.columns[1].field
    assert ("values" if field else "ambiguous") == mapping.columns[1].how
    assert ([] if field else [(header, "kolom-rancu")]) == codes(mapping)


@pytest.mark.parametrize(
    ("beside", "cells", "field"),
    [
        ("NIK", ["1", "0", "", None], "kategori:12"),
        ("NAMA", ["x", None, ""], "kategori:12"),
        ("NIK", ["ya", "tidak", "V"], "kategori:12"),
        ("NIK", ["1", "3", "0"], "jumlah:12"),
        ("KECAMATAN", ["1", "0", ""], "jumlah:12"),
        ("NIK", ["fisik", "mental"], None),
    ],
)
def test_flags_stand_beside_people_and_counts_elsewhere(
    beside: str, cells: list[str | None], field: str | None
) -> None:
    """
    A column of a type holds flags beside a NIK or a name and ticks alone, else counts; words are neither.
    """
    mapping = mapped({beside: ["a"] * len(cells), "pengemis": cells})

    assert field == mapping.columns[1].field


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("8. Lanjut Usia Terlantar", "jumlah:8"),
        ("orang_dengan_hivaids", "jumlah:16"),
        ("Jumlah Anak Terlantar", "jumlah:2"),
        ("anak_terlantar_jumlah", "jumlah:2"),
        ("anak_terlantar_l", "jumlah:2/L"),
        ("Pemulung > P", "jumlah:13/P"),
        ("Pemulung > L+P", "jumlah:13"),
        ("Pemulung (L/P)", "jumlah:13"),
        ("DALAM PANTI > Pemulung > L", "jumlah:13/dalam_panti/L"),
        ("JUMLAH > L", "jumlah/L"),
        ("TOTAL", "jumlah"),
        ("jumlah_kasus_l", "jumlah:kasus/L"),
        ("jumlah_orang", "jumlah:orang"),
        ("Pemulung_LP", None),
        ("Bekas Warga Binaan LP", None),
        ("Jumlah Anggota Keluarga", None),
    ],
)
def test_headers_of_counts_say_what_is_counted(header: str, field: str | None) -> None:
    """
    A type, its part and a total are read from one header.
    """
    assert [None, field] == [None, *of("KECAMATAN", header)[1:]]


def test_lp_is_luar_panti_beside_a_dp_alone() -> None:
    """
    LP can mean three things; beside the same header with DP it is Luar Panti.
    """
    assert ["nama_lembaga", "jumlah:15/dalam_panti", "jumlah:15/luar_panti"] == of("NAMA LKS", "BWBLP_DP", "BWBLP_LP")


def test_settings_beside_people_are_flags() -> None:
    """
    A DP and an LP column with ticks beside a NIK are flags.
    """
    mapping = mapped({"NIK": ["1", "2"], "Pemulung_DP": ["1", ""], "Pemulung_LP": ["", "1"]})

    assert ["kategori:13/dalam_panti", "kategori:13/luar_panti"] == [one.field for one in mapping.columns[1:]]


def test_a_number_that_is_not_the_label_is_doubtful() -> None:
    """
    A number before a label must be that of the type.
    """
    mapping = mapped({"KECAMATAN": ["a"], "3. Anak Terlantar": ["5"]})

    assert None is mapping.columns[1].field
    assert [("3. Anak Terlantar", "kolom-rancu")] == codes(mapping)
    assert ["kategori:3 / kategori:2"] == mapping.findings["details"].to_list()[0]


def test_the_layout_of_a_file_decides_its_short_headers() -> None:
    """
    Abbreviations of one list are read where most headers of its layout are there, and nowhere else.
    """
    headers = [one.header for one in aliases().layouts["gunungkidul-rekap"].values()]

    assert "jumlah:2" in of(*headers)
    assert [None, None] == of("kecamatan", "AT", "KPN")[1:]


@pytest.mark.parametrize("layout", sorted(aliases().layouts))
def test_every_layout_that_was_met_is_understood(layout: str) -> None:
    """
    With the headers of a layout every field that it tells is found, and each once.
    """
    known = aliases().layouts[layout].values()
    headers = tuple(one.header for one in known)
    mapping = match(headers, pl.DataFrame({f"c{at}": ["1"] for at in range(len(headers))}))
    fields = [column.field for column in mapping.columns if column.field]
    single = [field for field in fields if not field.startswith("ragam_disabilitas:")]

    assert len(set(single)) == len(single)
    assert {"kolom-ganda", "kolom-mirip"} & {code for _, code in codes(mapping)} == set()


def test_tables_of_counts_are_told_apart() -> None:
    """
    A table with counts and without people is an aggregate and misses no column of people.
    """
    recap = mapped({"KECAMATAN": ["a"], "PENGEMIS": ["12"]})
    register = mapped({"NAMA": ["a"], "PENGEMIS": ["1"]})

    assert (True, False) == (recap.is_aggregate, register.is_aggregate)
    assert 0 == recap.findings.height


def test_missing_columns_are_told_once() -> None:
    """
    A register without number, birth date, sex or type says so once each.
    """
    empty = mapped({"NAMA": ["a"]})
    full = mapped({"NIK": ["1"], "TTL": ["LEBAK, 3 Mei 1957"], "JK": ["L"], "KODE PMKS": ["8"]})
    flags = mapped({"NIK": ["1"], "TGL LAHIR": ["x"], "JK": ["L"], "PENGEMIS": ["1"]})

    assert [["nik"], ["tanggal_lahir"], ["jenis_kelamin"], ["kategori"]] == empty.findings["details"].to_list()
    assert ["kolom-tidak-ada"] * 4 == empty.findings["code"].to_list()
    assert (0, 0) == (full.findings.height, flags.findings.height)


def test_the_caller_declares_fields() -> None:
    """
    What the caller says stands: by header, by a header in another case, by place; an empty field leaves a column out.
    """
    columns = {"NIK": ["1"], "STATUS": ["aktif"], "x": ["L"], "KET": ["y"], "NIK KTP": ["2"]}
    said = {"status": "status_layanan", "c2": "jenis_kelamin", "KET": None, "NIK KTP": "nik"}
    mapping = mapped(columns, said)

    assert [None, "status_layanan", "jenis_kelamin", None, "nik"] == [column.field for column in mapping.columns]
    assert ["double", *["declared"] * 4] == [column.how for column in mapping.columns]
    assert "kolom-ganda" not in mapping.findings["code"]


def test_a_mapping_is_given_back() -> None:
    """
    The mapping of one file can be declared for the next, as it is, as a dict, or from TOML.
    """
    columns: dict[str, list[str | None]] = {"NIK": ["1"], "L/P": ["L"], "TGL LAHIR": ["x"]}
    first = mapped(columns)

    assert {"NIK": "nik", "L/P": "jenis_kelamin", "TGL LAHIR": "tanggal_lahir"} == first.as_dict()
    assert first.as_dict() == mapped(columns, first).as_dict() == mapped(columns, first.as_dict()).as_dict()


def test_headers_that_stand_twice_are_given_by_their_place() -> None:
    """
    A dict has each header once; a second one goes by its place.
    """
    same = match(("KET", "KET", ""), pl.DataFrame({"c0": ["a"], "c1": ["a"], "c2": ["b"]}), {"c2": "nama"})

    assert {"c0": "catatan", "c2": "nama"} == same.as_dict()
    assert (
        same.as_dict() == match(("KET", "KET", ""), pl.DataFrame({f"c{at}": ["a"] for at in range(3)}), same).as_dict()
    )


def test_a_mapping_is_read_from_toml(tmp_path: Path) -> None:
    """
    A small TOML file holds the table of columns; an empty field leaves a column out.
    """
    path = tmp_path / "kolom.toml"
    path.write_text('[columns]\n"NAMA KK" = "nama"\nKET = ""\n', encoding="utf-8")

    assert ["nama", None] == [one.field for one in mapped({"NAMA KK": ["a"], "KET": ["b"]}, path).columns]
    assert ["nama", None] == [one.field for one in mapped({"NAMA KK": ["a"], "KET": ["b"]}, str(path)).columns]


@pytest.mark.parametrize(
    ("declared", "said"),
    [
        ({"NAMMA": "nama"}, "did you mean 'NAMA'"),
        ({"NAMA": "nma"}, "seen the field 'nma', wanted a field, such as"),
        ({"NAMA": "kategori:27"}, "kategori:27"),
        ({"NAMA": "jumlah:8/L/L"}, "jumlah:8/L/L"),
        ({"KET": "catatan"}, "2 times; wanted c2 or c3"),
        ({"c9": "nama"}, "seen the header 'c9'"),
        ({"": "nama"}, "seen the header ''"),
        ({"NIK": "nama", "NAMA": "nama"}, "'NIK' and 'NAMA'"),
        ({"NIK": "nik", "c0": "nik"}, "two entries"),
        ({"NIK": 5}, "wanted headers and fields"),
        (5, "seen int"),
        ("tidak-ada.toml", "FileNotFoundError"),
    ],
)
def test_a_wrong_mapping_is_refused(declared: object, said: str) -> None:
    """
    A header that is not there and a field that does not exist are errors with what is near.
    """
    headers = ("NIK", "NAMA", "KET", "KET")

    with pytest.raises(CallError, match=said):
        match(headers, pl.DataFrame({f"c{at}": ["a"] for at in range(4)}), declared)  # type: ignore[arg-type]  # the point


@pytest.mark.parametrize("text", ["columns = 5", "[columns]\nNIK = 5", "NIK = 'nik'", "[columns", "\0"])
def test_a_toml_file_that_is_none_is_refused(text: str, tmp_path: Path) -> None:
    """
    A file without a table of columns is a wrong argument.
    """
    path = tmp_path / "kolom.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(CallError, match=r"wanted a TOML file with a table \[columns\]"):
        match(("NIK",), pl.DataFrame({"c0": ["a"]}), path)


def test_every_alias_names_a_field() -> None:
    """
    Each row of the alias data is a field, a doubt, or a header that is kept and not read; none stands twice.
    """
    text = files("pmks.tables.headers").joinpath("aliases.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    keys = [(fold(row["header"]), row["layout"]) for row in rows]

    assert [] == [row for row in rows if row["field"] not in {"", DOUBTFUL} and field_named(row["field"]) is None]
    assert len(set(keys)) == len(keys)


def test_every_fact_is_a_field() -> None:
    """
    Each fact of each record can be a column, by name, and feeds the fact of every record that has it.
    """
    for record, facts in law.FACTS.items():
        for fact in facts:
            assert f"{record}.{fact.name}" in FIELDS[fact.name].feeds
            assert FIELDS[fact.name].personal or not fact.sensitive


def test_what_a_field_feeds_exists() -> None:
    """
    A field feeds facts that there are.
    """
    known = {f"{record}.{fact.name}" for record, facts in law.FACTS.items() for fact in facts}

    assert set() == {fact for field in FIELDS.values() for fact in field.feeds} - known


@pytest.mark.parametrize(
    "name", ["kategori:0", "kategori:27", "kategori:orang", "jumlah:99", "jumlah:x", "jumlah:8/x", "x"]
)
def test_a_field_that_does_not_exist_is_none(name: str) -> None:
    """
    A number or part that is not known makes no field.
    """
    assert None is field_named(name)


def test_fields_with_a_number_have_labels() -> None:
    """
    A flag and a count say which type, in both languages.
    """
    field = field_named("jumlah:orang/L")

    assert field is not None
    assert ("Jumlah: orang, laki-laki", "Count: people, male", False) == (
        field.label.id,
        field.label.en,
        field.personal,
    )


@given(st.lists(st.text(max_size=30), max_size=12))
def test_any_headers_are_mapped(headers: list[str]) -> None:
    """
    No header raises; each column is there once, in order, and a field stands once.
    """
    mapping = match(headers, pl.DataFrame({f"c{at}": ["1"] for at in range(len(headers))}))
    fields = [one.field for one in mapping.columns if one.field and not one.field.startswith("ragam_disabilitas:")]

    assert headers == [column.header for column in mapping.columns]
    assert len(set(fields)) == len(fields)
    assert FINDINGS == mapping.findings.schema


@given(
    st.sampled_from(sorted(known.header for known in aliases().anywhere.values() if known.field not in {"", "?"})),
    st.data(),
)
def test_a_wrong_letter_never_maps(header: str, data: st.DataObject) -> None:
    """
    A header with one letter lost maps to nothing, or is a known header itself.
    """
    at = data.draw(st.integers(0, len(header) - 1))
    spoilt = header[:at] + header[at + 1 :]
    known = {*aliases().anywhere, *(fold(field.label.id) for field in FIELDS.values())}
    column = match((spoilt,), pl.DataFrame({"c0": ["1"]})).columns[0]

    assert column.field is None or fold(spoilt) in known or column.field.startswith(("jumlah", "kategori"))


def test_a_wide_file_is_mapped() -> None:
    """
    Sixteen thousand columns are mapped, each with its own finding.
    """
    headers = [f"kolom {at}" for at in range(16_384)]
    mapping = match(headers, pl.DataFrame({f"c{at}": ["1"] for at in range(16_384)}))

    assert 16_384 + 4 == mapping.findings.height


def test_every_kind_can_be_said() -> None:
    """
    The catalogue of columns gives a sentence for each finding.
    """
    for kind in of_columns.KINDS:
        issue = issue_of(kind, tuple("x" for _ in kind.details), column="KET")

        assert "{" not in issue.message.id + issue.message.en + issue.hint.id + issue.hint.en
