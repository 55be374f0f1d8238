"""Section 6 of the facts on dirty data: the words for types, in a whole register."""

from __future__ import annotations

import polars as pl
import pytest
from dirty_registers import FIRST, Code, checked, codes, error, info, lines, said, warning

HOME = "permensos-8-2012"


def types(cell: str, taxonomy: str | None = None) -> tuple[list[int], list[Code]]:
    """Return the types of one row and what was said of it."""
    found = checked({"JENIS PPKS": cell, "NAMA": "RANUWA DALUMI"}, taxonomy=taxonomy)
    return found.cases["kategori"].to_list(), said(found)


@pytest.mark.parametrize(
    ("cell", "numbers", "told"),
    [
        pytest.param(" PEMULUNG", [13], [], id="case and blanks"),
        pytest.param("korban  bencana-alam", [21], [], id="hyphen"),
        pytest.param("keluarga_bermasalah_sosial_psikologis", [25], [], id="underlines"),
        pytest.param("balita telantar", [1], info("jenis-alias"), id="other spelling"),
        pytest.param("Anak yg berhadapan dng hukum", [3], info("jenis-alias"), id="short words"),
        pytest.param("Korban Perdagangan Orang", [18], info("jenis-alias"), id="the word of a law of today"),
        pytest.param("WTS", [10], info("jenis-istilah-lama"), id="older term of practice"),
        pytest.param("Penyandang Cacat", [9], info("jenis-istilah-lama"), id="older term of law"),
        pytest.param("Pemulung; Fakir Miskin", [13, 24], [], id="several, semicolon"),
        pytest.param("PEMULUNG + FAKIR MISKIN", [13, 24], [], id="several, plus"),
        pytest.param("Pemulung\nFakir Miskin", [13, 24], [], id="several, two lines"),
        pytest.param("Orang dengan HIV/AIDS", [16], [], id="a slash inside a label"),
        pytest.param(
            "Anak yang menjadi Korban Tindak Kekerasan atau Diperlakukan Salah", [6], [], id="atau inside a label"
        ),
        pytest.param(
            "Korban Penyalahgunaan Narkotika, Psikotropika, dan Zat Adiktif Lainnya",
            [17],
            [],
            id="commas inside a long form",
        ),
        pytest.param("Gelandangan/Pengemis", [11, 12], [], id="several, slash"),
        pytest.param("13. PEMULUNG", [13], [], id="number and label agree"),
        pytest.param("Pengemis; PENGEMIS", [12], info("jenis-berulang"), id="twice"),
        pytest.param("ODHA", [16], [], id="abbreviation"),
    ],
)
def test_a_label_that_is_certain_names_its_type(cell: str, numbers: list[int], told: list[Code]) -> None:
    """
    Spelling, older words and several labels in a cell are read; what was done is said where words were changed.
    """
    assert (numbers, told) == types(cell)


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        pytest.param("Cacat Ganda", [*info("jenis-istilah-lama"), *warning("jenis-rancu")], id="older term, two types"),
        pytest.param("Gelandngan", warning("jenis-mirip"), id="typing error"),
        pytest.param("Komunitas Adat Tepencil", warning("jenis-mirip"), id="typing error in three words"),
        pytest.param("Korban Bencan Sosial", warning("jenis-mirip"), id="typing error between two types"),
        pytest.param("Anak Korban Bencana", warning("jenis-rancu"), id="near by letters, child"),
        pytest.param("Perempuan Rawan Bencana", warning("jenis-rancu"), id="near by letters, woman"),
        pytest.param("Keluarga Rawan Sosial Ekonomi", warning("jenis-rancu"), id="near by letters, family"),
        pytest.param("Anak", warning("jenis-terlalu-luas"), id="too broad: Anak"),
        pytest.param("Tuna Sosial", warning("jenis-terlalu-luas"), id="too broad: Tuna Sosial"),
        pytest.param("Korban", warning("jenis-terlalu-luas"), id="too broad: Korban"),
        pytest.param("Lanjut Usia", warning("jenis-terlalu-luas"), id="too broad: Lanjut Usia"),
        pytest.param("Tuna Rungu", info("jenis-bagian"), id="part: Tuna Rungu"),
        pytest.param("Korban KDRT", info("jenis-bagian"), id="part: Korban KDRT"),
        pytest.param("Korban Longsor", info("jenis-bagian"), id="part: Korban Longsor"),
        pytest.param("Eks Napiter", info("jenis-bagian"), id="part: Eks Napiter"),
        pytest.param("13", error("jenis-skema"), id="number alone"),
        pytest.param("07", error("jenis-skema"), id="number with a zero"),
        pytest.param("PPKS-20", error("jenis-skema"), id="code alone"),
        pytest.param("11/12", error("jenis-skema"), id="two numbers"),
        pytest.param("12 - Gelandangan", error("jenis-nomor-label"), id="number against label"),
        pytest.param("kode 4 / Anak dengan Kedisabilitasan", error("jenis-nomor-label"), id="kode against label"),
        pytest.param("Masyarakat di daerah rawan bencana", warning("jenis-daftar-lain"), id="older list"),
        pytest.param("Korban kekerasan (PAS)", warning("jenis-daftar-lain"), id="PAS"),
        pytest.param("Berpendapatan rendah", warning("jenis-daftar-lain"), id="PAS, low income"),
        pytest.param("Pedagang kaki lima", error("jenis-tak-dikenal"), id="no type: trade"),
        pytest.param("Bukan PPKS", error("jenis-tak-dikenal"), id="no type: not PPKS"),
        pytest.param("Penerima PKH", [*info("jenis-program"), *error("jenis-tak-dikenal")], id="no type: programme"),
        pytest.param("Karang Taruna", [*info("jenis-psks"), *error("jenis-tak-dikenal")], id="no type: PSKS"),
        pytest.param("", error("jenis-kosong"), id="empty"),
        pytest.param("-", error("jenis-kosong"), id="a dash"),
        pytest.param("27", error("jenis-tak-dikenal"), id="number outside every list"),
        pytest.param("KTK", warning("jenis-rancu"), id="trap: KTK"),
        pytest.param("PM", warning("jenis-rancu"), id="trap: PM"),
        pytest.param("NAPZA", warning("jenis-rancu"), id="trap: a substance"),
        pytest.param("LP", error("jenis-tak-dikenal"), id="trap: LP"),
        pytest.param("OT", error("jenis-tak-dikenal"), id="trap: OT"),
        pytest.param("ODGJ", error("jenis-tak-dikenal"), id="trap: ODGJ"),
        pytest.param("ODMK", error("jenis-tak-dikenal"), id="trap: ODMK"),
        pytest.param("PPKS", error("jenis-tak-dikenal"), id="trap: PPKS"),
    ],
)
def test_a_label_that_is_not_certain_names_no_type(cell: str, told: list[Code]) -> None:
    """
    Nearness, breadth, parts and numbers without a list offer types and set none; the person stays.
    """
    assert ([], told) == types(cell)


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [("13", [13]), ("07", [7]), ("PPKS-20", [20]), ("11/12", [11, 12]), ("2+24", [2, 24]), ("2.0", [2])],
)
def test_a_number_is_read_by_the_list_that_is_named(cell: str, numbers: list[int]) -> None:
    """
    Numbers have a meaning in their list: it is named by the caller, and the file says by which they were read.
    """
    found = checked({"JENIS PPKS": cell, "NAMA": "RANUWA"}, taxonomy=HOME)

    assert (numbers, []) == (found.cases["kategori"].to_list(), said(found))
    assert ("jenis-nomor", "info") in said(found, None, "JENIS PPKS")


def test_a_number_outside_its_list_is_no_type() -> None:
    """
    The number after the last is never the last type.
    """
    assert ([], error("jenis-tak-dikenal")) == types("27", HOME)
    assert ([], error("jenis-tak-dikenal")) == types("0", HOME)


def test_the_same_number_is_another_type_in_another_list() -> None:
    """
    5 is WRSE in the list of 2007 and a child with a disability in that of 2012.
    """
    found = checked({"JENIS PPKS": "5", "NAMA": "RANUWA"}, taxonomy="depsos-22-2007")

    assert "anak_dengan_kedisabilitasan" not in found.cases["kategori_id"].to_list()
    assert [5] == found.cases["kategori"].to_list()
    assert ([], error("jenis-nomor-label")) == types("5. WRSE", HOME)


@pytest.mark.parametrize(
    ("cell", "offered"),
    [
        ("Gelandngan", "11 Gelandangan"),
        ("Komunitas Adat Tepencil", "26 Komunitas Adat Terpencil"),
        ("Korban Bencan Sosial", "22 Korban Bencana Sosial"),
        ("Tuna Rungu", "9 Penyandang Disabilitas"),
        ("Korban KDRT", "19 Korban Tindak Kekerasan"),
        ("Korban Longsor", "21 Korban Bencana Alam"),
        ("Eks Napiter", "15 Bekas Warga Binaan Lembaga Pemasyarakatan"),
        ("12 - Gelandangan", "12 Pengemis; menurut nama: 11 Gelandangan"),
        ("Lanjut Usia", "8 Lanjut Usia Terlantar"),
        ("Penerima PKH", "PKH adalah program"),
        ("Karang Taruna", "Karang Taruna adalah potensi"),
        ("Penyandang Cacat", "UU 8/2016, Pasal 148"),
        ("Masyarakat di daerah rawan bencana", "depsos-27"),
    ],
)
def test_a_message_offers_what_may_be_meant(cell: str, offered: str) -> None:
    """
    The candidates, the list or the article are told by their official names.
    """
    messages = checked({"JENIS PPKS": cell, "NAMA": "RANUWA"}).issues.filter(pl.col("row") == FIRST)["message"]

    assert any(offered in message for message in messages)


def test_a_near_label_is_taken_after_a_yes() -> None:
    """
    What is offered becomes a type only when somebody writes the official label.
    """
    assert [] == types("Gelandngan")[0]
    assert ([11], []) == types("Gelandangan")


def test_good_parts_of_a_cell_are_kept() -> None:
    """
    Each part of a cell is read on its own: one that names no type is told, the other is a case.
    """
    assert ([13], error("jenis-tak-dikenal")) == types("Pemulung; Bukan PPKS")
    assert ([13], warning("jenis-mirip")) == types("Pemulung; Gelandngan")


def test_most_numbers_against_their_labels_are_another_list() -> None:
    """
    A file in which number and label mostly differ follows another list: said once, beside an error on each row.
    """
    cells = ("5. Pemulung", "6. Pengemis", "7. Gelandangan", "8. Lanjut Usia Terlantar")
    found = checked(*({"JENIS PPKS": cell, "NAMA": "RANUWA"} for cell in cells))
    pairs = checked(
        *(
            {"KODE PPKS": cell.partition(".")[0], "JENIS PPKS": cell.partition(". ")[2], "NAMA": "RANUWA"}
            for cell in cells
        )
    )

    assert ("jenis-nomor-daftar-lain", "warning") in said(found, None)
    assert ("jenis-nomor-daftar-lain", "warning") in said(pairs, None)
    assert error("jenis-nomor-label") == said(found) == said(pairs)
    assert [8] == found.cases["kategori"].to_list()


def test_two_columns_that_disagree_are_both_kept() -> None:
    """
    A flag says 5, the text says 9: both are cases, and the one that the age supports is named.
    """
    found = lines(
        "NAMA;NIK;TGL LAHIR;JENIS PPKS;Anak dengan Kedisabilitasan",
        "RANUWA;;02-02-2001;Penyandang Disabilitas;1",
        "SITA;;02-02-2001;Penyandang Disabilitas;",
    )
    told = found.issues.filter(pl.col("code") == "jenis-sumber-beda")

    assert [(2, "warning")] == told.select("row", "severity").rows()
    assert told["message"].item().endswith("yang sesuai usia: Penyandang Disabilitas.")
    assert [5, 9] == sorted(found.cases.filter(pl.col("row") == FIRST)["kategori"])
    assert "jenis-sumber-beda" not in codes(found, 3)


def test_a_sensitive_type_is_never_guessed() -> None:
    """
    Words in other columns make nobody a case of the types 10, 14, 16 and 17.
    """
    beside = {"KETERANGAN": "positif HIV, pengguna narkoba", "PEKERJAAN": "PSK"}
    found = checked({"JENIS PPKS": "Fakir Miskin", "NAMA": "RANUWA", **beside}, {"JENIS PPKS": "", **beside})

    assert [24] == found.cases["kategori"].to_list()


@pytest.mark.parametrize("cell", ["WTS", "Orang dengan HIV/AIDS", "Korban Penyalagunaan NAPZA", "HIV positif", "PSK"])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_a_sensitive_type_stands_in_no_sentence(cell: str, lang: str) -> None:
    """
    A message beside a row tells neither HIV nor drugs nor sex work, and shows no such cell.
    """
    found = checked({"JENIS PPKS": cell, "TGL LAHIR": "02-02-2020"}, scope="banten-rehsos-18", lang=lang)
    rows = found.issues.filter(pl.col("row") == FIRST)
    said = " ".join(text for column in ("message", "hint", "seen") for text in rows[column].drop_nulls())

    assert rows.height
    assert not {"HIV", "NAPZA", "Susila", "WTS", "PSK", "angka 16", "angka 10"} & {
        word for word in ("HIV", "NAPZA", "Susila", "WTS", "PSK", "angka 16", "angka 10") if word in said
    }
