"""What ticks tell that stand in one column for each answer: kinds of disability, and the sex below L and P."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import polars as pl

from pmks.issues import of_sex
from pmks.tables.findings import FINDINGS
from pmks.tables.headers import Column, Mapping
from pmks.tables.tidying.answers import read_answers
from pmks.tables.tidying.parts import Part, interned, placed, told_of_rows

HEADS: Final = ("ragam_disabilitas:", "jenis_kelamin:")
"""How the fields begin whose columns are read together."""

_SEXES: Final = {"L": "laki_laki", "P": "perempuan"}
_LETTERS: Final = {"L": ("l", "lk", "laki-laki"), "P": ("p", "pr", "perempuan")}
_TWO: Final = 2


def ticks_of_rows(cells: pl.DataFrame, mapping: Mapping) -> tuple[Part, Part]:
    """Return the kinds of disability and the sex of each row of *cells*, as far as columns of ticks tell them."""
    return _kinds(cells, mapping), _sexes(cells, mapping)


def _kinds(cells: pl.DataFrame, mapping: Mapping) -> Part:
    """Return the kinds of disability that are ticked: the one, or that there are two or more."""
    columns = mapping.under("ragam_disabilitas")
    if not columns:
        return Part((), FINDINGS.to_frame())
    ticked, findings = _ticked(cells, columns, {})
    kinds = pl.sum_horizontal(pl.lit(one).cast(pl.UInt8) for one in ticked.values())
    named = [pl.when(pl.lit(one)).then(pl.lit(kind)) for kind, one in ticked.items()]
    several = pl.when(kinds == _TWO).then(pl.lit("ganda")).when(kinds > _TWO).then(pl.lit("multi"))
    value = pl.select(several.otherwise(pl.coalesce(named)).alias("ragam_disabilitas")).to_series()
    has = pl.select(pl.when(kinds > 0).then(pl.lit(value=True)).alias("menyandang")).to_series()
    return Part((value,), findings, () if mapping.column("ragam_disabilitas") else (has,))


def _sexes(cells: pl.DataFrame, mapping: Mapping) -> Part:
    """Return the sex that is ticked; both or none is no sex."""
    columns = mapping.under("jenis_kelamin")
    if not columns:
        return Part((), FINDINGS.to_frame())
    words = {_sign(one): dict.fromkeys(_LETTERS[_sign(one)], True) for one in columns}
    ticked, findings = _ticked(cells, columns, words)
    count = pl.sum_horizontal(pl.lit(one).cast(pl.UInt8) for one in ticked.values())
    named = [pl.when(pl.lit(one)).then(pl.lit(_SEXES[sign])) for sign, one in ticked.items()]
    read = pl.select(pl.when(count == 1).then(pl.coalesce(named)).alias("jenis_kelamin"), count=count)
    told = [
        told_of_rows(cells["row"].filter(read["count"] == number), kind, columns[0])
        for number, kind in ((0, of_sex.SEX_EMPTY), (_TWO, of_sex.SEX_UNKNOWN))
    ]
    return Part((read["jenis_kelamin"],), pl.concat([findings, *told]))


def _sign(column: Column) -> str:
    """Return what stands behind the colon in the field of *column*."""
    return str(column.field).partition(":")[2]


def _ticked(
    cells: pl.DataFrame, columns: Sequence[Column], words: dict[str, dict[str, bool]]
) -> tuple[dict[str, pl.Series], pl.DataFrame]:
    """Return what is ticked, row by row, by what the field of a column says behind the colon; and what was found."""
    ticked: dict[str, pl.Series] = {}
    findings = [FINDINGS.to_frame()]
    for column in columns:
        sign, texts = _sign(column), interned(cells[column.name])
        read = read_answers(texts.distinct, words=words.get(sign))
        yes = texts.back(read.values, "value")["value"].fill_null(value=False).alias(sign)
        ticked[sign] = yes if sign not in ticked else ticked[sign] | yes
        findings.append(placed(texts.found(read.findings), cells["row"], column))
    return ticked, pl.concat(findings)
