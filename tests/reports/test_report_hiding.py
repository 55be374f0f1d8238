"""Hidden numbers stay hidden: whoever knows every shown number and all sums cannot tell a small one."""

from collections.abc import Iterator
from itertools import product

import polars as pl
import pytest
from drawn_registers import BANTEN, FEWER, IDS, LABELS, checked
from hypothesis import given
from hypothesis import strategies as st

import pmks
from pmks.reports.disclosure.sensitive import SENSITIVE

TYPES = (1, 3, 9, 13, 16, 24)
"""Sensitive types and others: few, so that every other table can be tried."""

PLACES = tuple(BANTEN.values())[:3]
STEPS = ((1, 0, 0), (0, 1, 0), (0, 0, 1), (1, -1, 0))
"""One more man, one more woman, one more whose sex is not known, a man for a woman."""

GROUPS = st.lists(
    st.tuples(
        st.sampled_from(PLACES),
        st.sampled_from(("L", "P", "")),
        st.lists(st.sampled_from(TYPES), min_size=1, max_size=3, unique=True),
        st.integers(1, 7),
    ),
    min_size=1,
    max_size=7,
)
"""So many people of one sex and place who have the same types."""

Key = tuple[int, int | str]
World = dict[Key, tuple[int, int, int]]


def register_of(groups: list[tuple[str, str, list[int], int]], *, numbered: bool = True) -> pmks.Checked:
    """Return a register of the people in *groups*."""
    rows = []
    for place, sex, types, count in groups:
        for _ in range(count):
            day = 45 if sex == "P" else 5
            nik = f"367399{day:02d}0380{len(rows) + 1:04d}"
            kinds = "; ".join(LABELS[one] for one in types)
            rows.append({"NIK": nik if numbered else "", "JK": sex, "KAB/KOTA": place, "JENIS PPKS": kinds})
    return checked(rows)


def with_sums(inner: World, places: range) -> World:
    """Return the table of *inner* cells with the sums of types (``kasus``) and of places (-1)."""
    table = dict(inner)
    for at in places:
        table[at, "kasus"] = added(table[at, number] for number in TYPES)
    for kind in (*TYPES, "kasus"):
        table[-1, kind] = added(table[at, kind] for at in places)
    return table


def added(counts: Iterator[tuple[int, int, int]]) -> tuple[int, int, int]:
    """Return the sum of *counts*."""
    men, women, others = zip(*counts, strict=True)
    return sum(men), sum(women), sum(others)


def table_of(frame: pl.DataFrame) -> World:
    """Return the cells of the wide *frame* as counts of men, women and others; the last row is -1."""
    cells: World = {}
    for at in range(frame.height):
        row = frame.row(at, named=True)
        for kind in (*TYPES, "kasus", "orang"):
            stem = f"jumlah_{kind}" if isinstance(kind, str) else IDS[kind]
            every = row[stem] if isinstance(kind, str) else row[f"{stem}_jumlah"]
            if every is not None:
                men, women = row[f"{stem}_l"], row[f"{stem}_p"]
                cells[-1 if at == frame.height - 1 else at, kind] = (men, women, every - men - women)
    return cells


def shown(statuses: pl.DataFrame) -> dict[tuple[int, int | str, str], bool]:
    """Return which numbers are shown."""
    told = {}
    for at in range(statuses.height):
        for kind in (*TYPES, "kasus", "orang"):
            stem = f"jumlah_{kind}" if isinstance(kind, str) else IDS[kind]
            names = {"l": f"{stem}_l", "p": f"{stem}_p", "jumlah": stem if isinstance(kind, str) else f"{stem}_jumlah"}
            for part, name in names.items():
                told[-1 if at == statuses.height - 1 else at, kind, part] = statuses[name][at] == "terisi"
    return told


def numbers(cell: tuple[int, int, int]) -> dict[str, int]:
    """Return what a cell prints."""
    return {"l": cell[0], "p": cell[1], "jumlah": sum(cell)}


def other_worlds(inner: World, cell: Key, places: range) -> Iterator[World]:
    """Yield other tables in which one or a few cases stand elsewhere, beginning at *cell*."""
    at, kind = cell
    for step, way, other_at, other in product(STEPS, (1, -1), (*places, None), (*TYPES, None)):
        moved = dict(inner)
        if at != -1 and kind != "kasus":
            corners = [(at, kind, way)]
            corners += [(at, other, -way)] if other is not None else []
            corners += [(other_at, kind, -way)] if other_at is not None else []
            corners += [(other_at, other, way)] if other_at is not None and other is not None else []
        else:
            corners = [(other_at, kind, way)]
            corners += [(other_at, other, -way)] if other is not None else []
        if len({corner[:2] for corner in corners}) < len(corners) or any(None in corner for corner in corners):
            continue
        for place, number, sign in corners:
            moved[place, number] = tuple(a + sign * b for a, b in zip(moved[place, number], step, strict=True))
        if min(min(one) for one in moved.values()) >= 0:
            yield moved


def could_be(world: World, people: World, told: dict[tuple[int, int | str, str], bool], truth: World) -> bool:
    """Return whether *world* prints the same shown numbers as the *truth*, and the people could be in it."""
    for (at, kind), cell in world.items():
        for part, number in numbers(cell).items():
            if told[at, kind, part] and number != numbers(truth[at, kind])[part]:
                return False
        bound = people.get((at, "orang"))
        if bound is not None and told[at, "orang", "jumlah"]:
            pairs = list(zip(cell, bound, strict=True))
            if any(mine < one for mine, one in pairs) if kind == "kasus" else any(mine > one for mine, one in pairs):
                return False
    return True


@FEWER
@given(groups=GROUPS, below=st.sampled_from((3, 5)), numbered=st.booleans())
def test_no_small_number_of_a_sensitive_type_can_be_computed(
    groups: list[tuple[str, str, list[int], int]], below: int, *, numbered: bool
) -> None:
    """
    Of every such number there is another table with the same shown numbers, sums and people in which it differs.
    """
    register = register_of(groups, numbered=numbered)
    asked = {"area": "36", "collected": TYPES}
    open_, hidden = (pmks.report(register, "rekap-kabkota", hide_below=one, **asked) for one in (None, below))
    delivered = [at for at, total in enumerate(open_.frame["jumlah_kasus"]) if total is not None]
    frame, statuses = open_.frame[delivered], hidden.statuses[delivered]
    places = range(frame.height - 1)
    cells, told = table_of(frame), shown(statuses)
    people = {key: cell for key, cell in cells.items() if key[1] == "orang"}
    truth = {key: cell for key, cell in cells.items() if key[1] != "orang"}
    inner = {key: cell for key, cell in truth.items() if key[0] != -1 and key[1] != "kasus"}

    assert truth == with_sums(inner, places)
    for (at, kind), cell in truth.items():
        for part, number in numbers(cell).items():
            if kind in SENSITIVE and 0 < number < below:
                assert not told[at, kind, part]
                assert any(
                    numbers(world[at, kind])[part] != number and could_be(world, people, told, truth)
                    for world in (with_sums(one, places) for one in other_worlds(inner, (at, kind), places))
                )


@FEWER
@given(GROUPS)
def test_what_is_shown_is_true(groups: list[tuple[str, str, list[int], int]]) -> None:
    """
    A number that is shown is that of the open table, a hidden one is nowhere, nor in the long form.
    """
    register = register_of(groups)
    open_, hidden = (pmks.report(register, "rekap-kabkota", area="36", hide_below=one) for one in (None, 5))
    long = hidden.counts

    for name in hidden.statuses.columns:
        kept = hidden.statuses[name] != "disamarkan"
        assert hidden.frame[name].filter(kept).equals(open_.frame[name].filter(kept))
        assert hidden.frame[name].filter(~kept).null_count() == (~kept).sum()
    assert (
        long.filter(pl.col("status_nilai") != "terisi")["jumlah"].null_count()
        == long.filter(pl.col("status_nilai") != "terisi").height
    )
    assert (hidden.statuses == "disamarkan").sum_horizontal().sum() > 0 or not long.filter(
        pl.col("status_nilai") == "disamarkan"
    ).height


def test_only_sensitive_types_are_protected() -> None:
    """
    A small number of a type that needs no care is shown; without a threshold every number is.
    """
    register = register_of([(PLACES[0], "L", [13], 2), (PLACES[1], "P", [24], 3)])
    hidden = pmks.report(register, "rekap-kabkota", area="36", hide_below=5)

    assert 2 == hidden.frame["pemulung_jumlah"][0]
    assert not any("disamarkan" in hidden.statuses[name] for name in hidden.statuses.columns)
    assert not any("disamarkan," in note.id for note in hidden.notes)


def test_one_person_in_one_place_hides_even_the_sums() -> None:
    """
    Where nothing else could be, the sums and the people are hidden as well.
    """
    register = register_of([(PLACES[0], "L", [16], 3)])
    hidden = pmks.report(register, "rekap-kabkota", area="36", hide_below=5, collected=(16,))
    names = [name for name in hidden.statuses.columns if name.startswith((IDS[16], "jumlah_"))]

    assert {"disamarkan"} == {hidden.statuses[name][0] for name in names}
    assert any("disamarkan," in note.id for note in hidden.notes)


def test_small_numbers_of_what_is_left_out_are_not_told_apart() -> None:
    """
    Two cases of a sensitive type outside the scope would be told by the list of what is left out: they are not.
    """
    register = register_of([(PLACES[0], "L", [16], 2), (PLACES[0], "L", [13], 9)])
    open_, hidden = (pmks.report(register, "banten-rehsos-18", hide_below=one) for one in (None, 5))

    assert "16 Orang dengan HIV/AIDS" in open_.omitted[0].why.id
    assert [2] == [one.count for one in hidden.omitted]
    assert "HIV" not in hidden.omitted[0].why.id


@pytest.mark.parametrize("layout", ["rekap-kecamatan", "rekap-desa"])
def test_many_places_are_protected_too(layout: str) -> None:
    """
    In a table of hundreds of places no small number of a sensitive type is shown.
    """
    rows = [
        {
            "NIK": f"3673990503{80 + at % 9:02d}{at + 1:04d}",
            "JK": "LP"[at % 2],
            "KAB/KOTA": "Kota Serang",
            "KECAMATAN": f"Kecamatan {chr(65 + at % 20)}{chr(65 + at // 20 % 4)}",
            "DESA": f"Desa {chr(65 + at % 3)}",
            "JENIS PPKS": LABELS[TYPES[at % len(TYPES)]],
        }
        for at in range(240)
    ]
    open_, hidden = (pmks.report(checked(rows), layout, hide_below=one) for one in (None, 5))

    assert 60 < hidden.frame.height
    for number in set(TYPES) & set(SENSITIVE):
        for part in ("l", "p", "jumlah"):
            name = f"{IDS[number]}_{part}"
            small = open_.frame[name].is_between(1, 4)
            assert {"disamarkan"} >= set(hidden.statuses[name].filter(small))


def test_settings_of_small_cells_are_hidden_together() -> None:
    """
    Where one setting is small all settings of the place and type are hidden, and those of the whole area.
    """
    rows = [
        {
            "NIK": f"36739905038{at:05d}",
            "JK": "L",
            "KAB/KOTA": PLACES[at % 2],
            "JENIS PPKS": LABELS[9],
            "PANTI": setting,
        }
        for at, setting in enumerate(("DP", "LP", "DP", "LP", *("LP",) * 20), start=1)
    ]
    register = checked(rows, mapping={"PANTI": "dalam_panti"})
    table = pmks.report(register, "rekap-panti", area="36", hide_below=5)
    long = pmks.report(register, "rekap-panjang", area="36", hide_below=5).frame
    nine = table.frame.with_columns(status=table.statuses["luar_panti_jumlah"]).filter(nomor_jenis=9)
    split = long.filter(pl.col("status_panti") != "semua", nomor_jenis=9, jenis_kelamin="SEMUA")

    assert [("36.01", 12, 12, "terisi"), ("36.02", 12, None, "disamarkan")] == nine.head(2).select(
        "kode_wilayah", "jumlah", "luar_panti_jumlah", "status"
    ).rows()
    assert {"36.02", "36"} == set(split.filter(status_nilai="disamarkan")["kode_wilayah"])


def test_the_law_says_which_types_need_care() -> None:
    """
    Small numbers are hidden of those types whose level asks for it, and of no other.
    """
    assert {one.number for one in pmks.law.DISCLOSURES if one.level != "biasa"} == SENSITIVE
