"""The checks of `register_checks` as a dataframely schema: column by column where it can, else as rules of a row."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import polars as pl
from population import ON
from register_checks import NIK, rules, tidied

BY_COLUMN = ("lahir_lewat", "jenis")
"""The checks that stand at a column; that of the NIK does in part."""


def schema() -> Any:  # noqa: ANN401  # a library without types for schemas made here
    """Return the schema; dataframely counts a rule that comes out null as passed, which suits a blank here."""
    dy = importlib.import_module("dataframely")
    columns = {
        "nik": dy.String(nullable=True, regex=NIK),
        "kk": dy.String(nullable=True),
        "lahir_teks": dy.String(nullable=True),
        "lahir": dy.Date(nullable=True, max=ON),
        "jk_teks": dy.String(nullable=True),
        "jk": dy.String(nullable=True),
        "jenis": dy.Int64(nullable=False, min=1, max=26),
        "usia": dy.Int32(nullable=True),
    }
    row = {f"{name}_baris": dy.rule()(_method(rule)) for name, rule in rules().items() if name not in BY_COLUMN}
    return type("Register", (dy.Schema,), columns | row)


def _method(rule: pl.Expr) -> Callable[[Any], pl.Expr]:
    """Return *rule* as the method of a schema."""

    def method(_: Any) -> pl.Expr:  # noqa: ANN401  # the schema itself
        """Return the rule."""
        return rule

    return method


def validated(register: Any, cells: pl.DataFrame) -> tuple[int, int]:  # noqa: ANN401  # a schema of dataframely
    """Return how many rows of *cells* pass and fail *register*; which rule failed is known of each."""
    good, failure = register.filter(tidied(cells))
    return len(good), len(failure)
