"""Types in the cells of a register: what is certain, what stays open, and why."""

from __future__ import annotations

import csv
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmks.errors import UnknownNameError
from pmks.law.categories import CATEGORIES
from pmks.tables.tidying.categories import (
    agree,
    noticed_in_categories,
    noticed_in_numbering,
    read_categories,
    read_category,
    read_category_pairs,
)

HOME = "permensos-8-2012"
LONG = "Korban Penyalahgunaan Narkotika, Psikotropika, dan Zat Adiktif lainnya"
SEEN = Path(__file__).parent.parent / "corpora" / "labels.csv"


def labels() -> list[str]:
    """Return the labels of the corpus."""
    with SEEN.open(encoding="utf-8", newline="") as file:
        return [row["raw"] for row in csv.DictReader(file)]


def codes(text: str, taxonomy: str | None = None) -> list[str]:
    """Return the codes of what is said of *text*."""
    return [said.kind.code for said in read_category(text, taxonomy=taxonomy).said]


@pytest.mark.parametrize(
    ("text", "numbers", "said"),
    [
        (" PEMULUNG", (13,), []),
        ("korban  bencana-alam", (21,), []),
        ("keluarga_bermasalah_sosial_psikologis", (25,), []),
        ("LUT", (8,), []),
        ("4. Anak Jalanan", (4,), []),
        ("Anak Balita Terlantar (ABT)", (1,), []),
        ("balita telantar", (1,), ["jenis-alias"]),
        ("Anak yg berhadapan dng hukum", (3,), ["jenis-alias"]),
        ("Lansia Terlantar", (8,), ["jenis-alias"]),
        ("WTS", (10,), ["jenis-istilah-lama"]),
        ("Penyandang Cacat", (9,), ["jenis-istilah-lama"]),
        ("WRSE", (23,), ["jenis-istilah-lama"]),
        ("Eks Narapidana", (15,), ["jenis-istilah-lama"]),
        ("Anak Cacat", (5,), ["jenis-istilah-lama"]),
        ("Pemulung; Fakir Miskin", (13, 24), []),
        ("LANJUT USIA TERLANTAR + FAKIR MISKIN", (8, 24), []),
        ("GELANDANGAN / PENGEMIS", (11, 12), []),
        ("Pemulung & Pengemis", (13, 12), []),
        ("Pemulung, Pengemis", (13, 12), []),
        ("Pemulung\nPengemis", (13, 12), []),
        ("Pemulung; -", (13,), []),
        ("Orang dengan HIV/AIDS", (16,), []),
        ("Gelandangan / Orang dengan HIV/AIDS", (11, 16), []),
        ("Anak yang menjadi Korban Tindak Kekerasan atau Diperlakukan Salah", (6,), []),
        ("Anak yang menjadi Korban\nTindak Kekerasan atau Diperlakukan Salah", (6,), []),
        (LONG, (17,), []),
        ("Pengemis; PENGEMIS", (12,), ["jenis-berulang"]),
        ("Pengemis, PENGEMIS", (12,), ["jenis-berulang"]),
        ("Pemulung; Pedagang kaki lima", (13,), ["jenis-tak-dikenal"]),
        ("Pemulung\nPedagang kaki lima", (13,), ["jenis-tak-dikenal"]),
        ("12; Pengemis", (12,), []),
        ("Pemulung, Pedagang kaki lima", (13,), ["jenis-tak-dikenal"]),
    ],
)
def test_a_certain_label_is_its_type(text: str, numbers: tuple[int, ...], said: list[str]) -> None:
    """
    A label is its type whatever its case and separators, whole labels before any split, and good parts are kept.
    """
    assert (numbers, said) == (read_category(text).numbers, codes(text))


@pytest.mark.parametrize(
    ("text", "candidates", "said"),
    [
        ("Cacat Ganda", (9,), ["jenis-rancu", "jenis-istilah-lama"]),
        ("Gelandngan", (11,), ["jenis-mirip"]),
        ("Komunitas Adat Tepencil", (26,), ["jenis-mirip"]),
        ("Korban Bencan Sosial", (22,), ["jenis-mirip"]),
        ("Anak Korban Bencana", (21, 22), ["jenis-rancu"]),
        ("Perempuan Rawan Bencana", (23,), ["jenis-rancu"]),
        ("Keluarga Rawan Sosial Ekonomi", (23,), ["jenis-rancu"]),
        ("Gelandangan dan Pengemis", (11, 12), ["jenis-rancu"]),
        ("Gelandangan & Pengemis", (11, 12), ["jenis-rancu"]),
        ("KTK", (6, 19), ["jenis-rancu"]),
        ("Anak", (1, 2, 3, 4, 5, 6, 7), ["jenis-terlalu-luas"]),
        ("Tuna Sosial", (10, 11, 12, 13), ["jenis-terlalu-luas"]),
        ("Korban", (18, 17, 19, 21, 22, 6), ["jenis-terlalu-luas"]),
        ("Lanjut Usia", (8,), ["jenis-terlalu-luas"]),
        ("Korban Kekerasan dan Bencana", (19, 21, 22), ["jenis-terlalu-luas"]),
        ("Tuna Rungu", (9,), ["jenis-bagian"]),
        ("Korban KDRT", (19,), ["jenis-bagian"]),
        ("Korban Longsor", (21,), ["jenis-bagian"]),
        ("Eks Napiter", (15,), ["jenis-bagian"]),
        ("13", (), ["jenis-skema"]),
        ("07", (), ["jenis-skema"]),
        ("13.0", (), ["jenis-skema"]),
        ("PPKS-20", (), ["jenis-skema"]),
        ("11/12", (), ["jenis-skema"]),
        ("2+24", (), ["jenis-skema"]),
        ("12 - Gelandangan", (11, 12), ["jenis-nomor-label"]),
        ("kode 4 / Anak dengan Kedisabilitasan", (5, 4), ["jenis-nomor-label"]),
        ("27. Pemulung", (13,), ["jenis-nomor-label"]),
        ("Masyarakat di daerah rawan bencana", (), ["jenis-daftar-lain"]),
        ("Korban kekerasan (PAS)", (18, 19, 20), ["jenis-daftar-lain"]),
        ("Berpendapatan rendah", (11, 12, 13), ["jenis-daftar-lain"]),
        ("RTLH", (), ["jenis-daftar-lain"]),
        ("Anak Nakal", (), ["jenis-daftar-lain"]),
        ("PACA", (5, 9), ["jenis-daftar-lain"]),
        ("Pedagang kaki lima", (), ["jenis-tak-dikenal"]),
        ("Bukan PPKS", (), ["jenis-tak-dikenal"]),
        ("Penerima PKH", (), ["jenis-tak-dikenal", "jenis-program"]),
        ("Karang Taruna", (), ["jenis-tak-dikenal", "jenis-psks"]),
        ("Waria", (), ["jenis-tak-dikenal"]),
        ("99", (), ["jenis-tak-dikenal"]),
        ("x" * 2001, (), ["jenis-tak-dikenal"]),
        ("", (), ["jenis-kosong"]),
        (" - ", (), ["jenis-kosong"]),
        (" ; ", (), ["jenis-kosong"]),
    ],
)
def test_an_open_label_is_no_type(text: str, candidates: tuple[int, ...], said: list[str]) -> None:
    """
    What is near, wide, narrow, numbered without a list or of another list is offered or unknown, never taken.
    """
    read = read_category(text)

    assert ((), candidates, said) == (read.numbers, read.candidates, codes(text))


@pytest.mark.parametrize(
    ("text", "numbers", "said"),
    [
        ("13", (13,), []),
        ("07", (7,), []),
        ("13.0", (13,), []),
        ("PPKS-20", (20,), []),
        ("11/12", (11, 12), []),
        ("2+24", (2, 24), []),
        ("8;24", (8, 24), []),
        ("KTK", (19,), []),
        ("12|12", (12,), ["jenis-berulang"]),
        ("12 - Gelandangan", (), ["jenis-nomor-label"]),
        ("Korban kekerasan (PAS)", (), ["jenis-daftar-lain"]),
        ("27", (), ["jenis-tak-dikenal"]),
        ("0", (), ["jenis-tak-dikenal"]),
    ],
)
def test_a_declared_list_makes_numbers_certain(text: str, numbers: tuple[int, ...], said: list[str]) -> None:
    """
    A number names a type where the list was named; a number outside it is never the last type.
    """
    assert (numbers, said) == (read_category(text, taxonomy=HOME).numbers, codes(text, HOME))


def test_another_list_has_its_own_types() -> None:
    """
    A label is known within its own list, and an unknown list is a wrong call.
    """
    assert (4,) == read_category("Berpendapatan rendah", taxonomy="pas-12-2025").numbers
    assert (15,) == read_category("RTLH", taxonomy="depsos-22-2007").numbers
    with pytest.raises(UnknownNameError):
        read_categories(pl.Series(["Pemulung"]), taxonomy="daftar-saya")


@pytest.mark.parametrize(
    ("text", "part"),
    [("Tuna Rungu", "Tuna Rungu"), ("Korban KDRT", "Korban KDRT"), ("Penyandang Disabilitas (Fisik)", "Fisik")],
)
def test_the_part_of_a_type_is_kept(text: str, part: str) -> None:
    """
    The words that are narrower than the type stand beside the candidate.
    """
    assert [(text, part)] == read_categories(pl.Series([text])).offered.select("text", "part").rows()


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("balita telantar", ("1 Anak Balita Terlantar",)),
        ("Penyandang Cacat", ("9 Penyandang Disabilitas", "UU 8/2016, Pasal 148")),
        ("Anak Cacat", ("5 Anak dengan Kedisabilitasan", "UU 8/2016, Pasal 148")),
        ("WTS", ("10 Tuna Susila", "Permensos 8/2012, Lampiran, angka 10")),
        ("WRSE", ("23 Perempuan Rawan Sosial Ekonomi", "depsos-22-2007")),
        ("Gelandngan", ("11 Gelandangan",)),
        ("12 - Gelandangan", ("12 Pengemis", "11 Gelandangan")),
        ("Berpendapatan rendah", ("pas-12-2025",)),
        ("Pengemis; PENGEMIS", ()),
    ],
)
def test_a_message_names_types_by_their_official_labels(text: str, details: tuple[str, ...]) -> None:
    """
    What is said of a cell names candidates, articles and lists, and never repeats the cell.
    """
    assert details == read_category(text).said[0].details


@pytest.mark.parametrize("kind", CATEGORIES)
def test_an_official_label_is_its_type_in_every_case(kind: object) -> None:
    """
    The official label is read at once, with nothing to say.
    """
    label, number = getattr(kind, "label", ""), getattr(kind, "number", 0)

    for text in (label, label.upper(), f"  {label.lower()} ", label.replace(" ", "  ")):
        assert ((number,), ()) == (read_category(text).numbers, read_category(text).said)


@pytest.mark.parametrize(
    ("code", "label", "taxonomy", "numbers", "candidates", "said"),
    [
        ("13", "Pemulung", None, (13,), (), []),
        ("PMKS-13", "PEMULUNG", None, (13,), (), []),
        ("11;12", "Gelandangan; Pengemis", None, (11, 12), (), []),
        ("4", "Anak dengan Kedisabilitasan", None, (), (5, 4), ["jenis-nomor-label"]),
        ("99", "Pemulung", None, (), (13,), ["jenis-nomor-label"]),
        ("P05", "Pemulung", None, (13,), (), ["jenis-kode-lain"]),
        ("", "Pemulung", None, (13,), (), []),
        ("13", "", None, (), (), ["jenis-skema"]),
        ("13", "-", HOME, (13,), (), []),
        ("", "", None, (), (), ["jenis-kosong"]),
        ("11", "Gelandngan", None, (), (11,), ["jenis-mirip"]),
        ("11", "Gelandngan", HOME, (11,), (), ["jenis-mirip"]),
        ("12", "Gelandngan", HOME, (), (11, 12), ["jenis-nomor-label"]),
        ("13", "Pedagang kaki lima", HOME, (), (13,), ["jenis-tak-dikenal"]),
    ],
)
def test_a_code_and_a_label_must_agree(
    code: str, label: str, taxonomy: str | None, numbers: tuple[int, ...], candidates: tuple[int, ...], said: list[str]
) -> None:
    """
    A code counts with its list or with a label that names the same type; where they differ both are offered.
    """
    read = agree(code, label, taxonomy=taxonomy)

    assert (numbers, candidates, said) == (read.numbers, read.candidates, [one.kind.code for one in read.said])


def test_pairs_are_read_as_one_pair_is() -> None:
    """
    The distinct pairs of two columns are read once each, an empty cell being empty text.
    """
    pairs = pl.DataFrame({"code": ["13", "4", None, "13"], "label": ["Pemulung", "Pengemis", "Pengemis", "Pemulung"]})

    read = read_category_pairs(pairs)

    assert [("13", "Pemulung", 13), ("", "Pengemis", 12)] == read.values.rows()
    assert [("4", "Pengemis", [12, 4], None)] == read.offered.rows()
    assert [("4", "Pengemis", "jenis-nomor-label", ["4 Anak Jalanan", "12 Pengemis"])] == read.findings.rows()


def test_most_rows_show_another_list() -> None:
    """
    Where number and label differ in most rows, the file follows another list.
    """
    assert ["jenis-nomor-daftar-lain"] == [said.kind.code for said in noticed_in_numbering(6, 10)]
    assert () == noticed_in_numbering(5, 10)


def test_numbers_are_told_with_their_list() -> None:
    """
    A column of numbers that was read says by which list, once.
    """
    assert ["jenis-nomor"] == [said.kind.code for said in noticed_in_categories(pl.Series(["13", "8"]), taxonomy=HOME)]
    assert () == noticed_in_categories(pl.Series(["13"]))
    assert () == noticed_in_categories(pl.Series(["Pemulung"]), taxonomy=HOME)


def test_too_many_texts_are_not_compared() -> None:
    """
    Beyond the bound a text is unknown without candidates, official labels are still read, and the column says so.
    """
    texts = pl.Series(["Gelandngan", "Pengmis", "Pemulung"])

    read = read_categories(texts, most=1)

    assert [("Pemulung", 13)] == read.values.rows()
    assert [("Gelandngan", [11], None)] == read.offered.rows()
    assert [("Gelandngan", "jenis-mirip"), ("Pengmis", "jenis-tak-dikenal")] == read.findings.select(
        "text", "code"
    ).rows()
    assert [("2", "1")] == [said.details for said in noticed_in_categories(texts, most=1)]


def test_every_seen_label_has_a_type_or_a_reason() -> None:
    """
    A label met in practice is a type, or something is said of it that leaves it open.
    """
    for raw in labels():
        read = read_category(raw)

        assert read.numbers or read.said


PIECES = st.sampled_from([*(kind.label for kind in CATEGORIES), "13", "kode 4", "Napiter", "KDRT", *";+/&,|\n-. ()"])
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=5).map("".join), st.sampled_from(labels()))


@settings(max_examples=60)
@given(st.lists(TEXTS, max_size=3), st.sampled_from([None, HOME, "depsos-22-2007"]))
def test_both_readers_agree(texts: list[str], taxonomy: str | None) -> None:
    """
    The reader of a column says of each text what the reader of one text says, and no text raises.
    """
    read = read_categories(pl.Series(texts, dtype=pl.String), taxonomy=taxonomy)

    alone = {text: read_category(text, taxonomy=taxonomy) for text in texts}

    assert [(text, number) for text, one in alone.items() for number in one.numbers] == read.values.rows()
    assert [
        (text, list(one.candidates), one.part) for text, one in alone.items() if one.candidates
    ] == read.offered.rows()
    assert [(text, said.kind.code, list(said.details)) for text, one in alone.items() for said in one.said] == (
        read.findings.rows()
    )
