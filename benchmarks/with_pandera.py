"""The checks of `register_checks` as a pandera schema on Polars: column by column where it can, else of a row."""

from __future__ import annotations

import importlib
import warnings
from typing import Any

import polars as pl
from population import ON
from register_checks import NIK, rules, tidied

BY_COLUMN = ("lahir_lewat", "jenis")
"""The checks that stand at a column; that of the NIK does in part."""


def schema() -> Any:  # noqa: ANN401  # a library without types for schemas made here
    """Return the schema; a lazy frame would pass unread by default, so the frame is eager."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pa = importlib.import_module("pandera.polars")
    columns = {
        "nik": pa.Column(pl.String, pa.Check.str_matches(NIK), nullable=True),
        "kk": pa.Column(pl.String, nullable=True),
        "lahir_teks": pa.Column(pl.String, nullable=True),
        "lahir": pa.Column(pl.Date, pa.Check.le(ON), nullable=True),
        "jk_teks": pa.Column(pl.String, nullable=True),
        "jk": pa.Column(pl.String, nullable=True),
        "jenis": pa.Column(pl.Int64, pa.Check.in_range(1, 26), nullable=False),
        "usia": pa.Column(pl.Int32, nullable=True),
    }
    row = [
        pa.Check(
            lambda data, rule=rule, name=name: data.lazyframe.select(rule.fill_null(value=True).alias(name)), name=name
        )
        for name, rule in rules().items()
        if name not in BY_COLUMN
    ]
    return pa.DataFrameSchema(columns, checks=row)


def validated(register: Any, cells: pl.DataFrame) -> tuple[int, int]:  # noqa: ANN401  # a schema of pandera
    """Return how many rows of *cells* pass and fail *register*; every failure is gathered."""
    frame = tidied(cells)
    try:
        register.validate(frame, lazy=True)
    except importlib.import_module("pandera.errors").SchemaErrors as found:
        bad = found.failure_cases["index"].n_unique()
        return len(frame) - bad, bad
    return len(frame), 0
