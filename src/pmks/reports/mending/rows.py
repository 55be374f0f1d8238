"""The rows to mend as they came, with the numbers and names of people masked."""

from __future__ import annotations

from typing import Final

import attrs
import polars as pl

from pmks.issues.kind import Severity
from pmks.model.source import Language
from pmks.tables.checked import Checked
from pmks.tables.headers import FIELDS
from pmks.tables.masks import masked

_SECRET: Final = frozenset(
    (
        "nik",
        "nomor_kk",
        "nama",
        *(name for name, field in FIELDS.items() if name.startswith("nama_") and field.personal),
    )
)


def rows_to_mend(checked: Checked, lang: Language, *, personal: bool = False, most: int | None = None) -> pl.DataFrame:
    """
    Return the rows with an error as they came, each with its errors; only the first *most* of them if that is given.

    Columns are those of `pmks.tables.Checked.to_mend`. Numbers and names of people are masked unless *personal* asks
    for them: by what a column tells, and by its header where that stands twice.
    """
    if most is not None:
        errors = checked.found.filter((pl.col("severity") == Severity.ERROR.value) & pl.col("row").is_not_null())
        first = errors["row"].unique().bottom_k(most)
        checked = attrs.evolve(checked, found=errors.filter(pl.col("row").is_in(first.implode())))
    rows = checked.to_mend(lang)
    if personal:
        return rows
    secret = {}
    for column in checked.mapping.columns:
        header = column.header.strip()
        alone = column.name not in rows.columns
        if column.field in _SECRET:
            secret[header if alone else column.name] = f"{column.field}_{column.position}"
        elif not alone and header:
            secret[column.name] = f"{header}_{column.position}"
    hidden = masked(rows.lazy().rename(secret, strict=False))
    return hidden.rename({mask: name for name, mask in secret.items()}, strict=False).collect()
