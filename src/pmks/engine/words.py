"""The words in which expressions on a frame are written: those that narwhals and Polars have in common."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Protocol, TypeAlias

import narwhals.stable.v2 as nw

Expression: TypeAlias = nw.Expr
"""An expression on the columns of a frame, of narwhals or of Polars."""


class Words(Hashable, Protocol):
    """
    A module that writes expressions.

    Two modules have these words: ``narwhals`` for every kind of frame, and ``polars`` for its own frames, where that
    saves translating each expression when it is used.
    """

    Boolean: Any
    Date: Any
    Int8: Any
    Int16: Any
    Int32: Any
    Int64: Any
    String: Any

    def col(self, name: str, /) -> Expression:
        """Return the column *name*."""

    def lit(self, value: object, dtype: object = None) -> Expression:
        """Return *value* for every row."""

    def when(self, condition: Expression, /) -> nw.When:
        """Begin a choice."""

    def coalesce(self, first: Expression, second: Expression, /) -> Expression:
        """Return the first of the two that is known."""
