"""Types whose name beside a row is a fact of health or intimate life: neither the cell nor a message shows it."""

from __future__ import annotations

import functools
import re
from typing import Final

import polars as pl

from pmks.law.taxonomies import TAXONOMIES
from pmks.model.source import Text

UNSHOWN: Final = Text("(jenis tidak ditampilkan)", "(type not shown)")
"""What stands in place of such a type."""

_IN_LABELS: Final = re.compile(r"hiv|aids|napza|narkotik|susila|minoritas", re.IGNORECASE)
_IN_CELLS: Final = (
    r"(?i)hiv|\baids\b|\bodh[ai]\b|napza|nafza|narko|susila|minoritas|seks|\bpsk\b|\bwts\b"
    r"|waria|transgender|lesbi|\bgay\b"
)


@functools.cache
def sensitive_types(taxonomy: str) -> frozenset[int]:
    """
    Return the numbers of these types in the list *taxonomy*.

    >>> sorted(sensitive_types("permensos-8-2012"))
    [10, 14, 16, 17]
    """
    known = next((one for one in TAXONOMIES if one.id == taxonomy), None)
    return frozenset(one.number for one in known.categories if _IN_LABELS.search(one.label)) if known else frozenset()


@functools.cache
def _labels() -> tuple[str, ...]:
    """Return the labels of these types in every list, with the number and without it, the longest first."""
    found = [one for known in TAXONOMIES for one in known.categories if _IN_LABELS.search(one.label)]
    every = {text for one in found for text in (f"{one.number} {one.label}", one.label)}
    return tuple(sorted(every, key=lambda text: (-len(text), text)))


def may_be_told(texts: pl.Expr) -> pl.Expr:
    """Return whether cells of types may be shown, as far as their words say it."""
    return ~texts.str.contains(_IN_CELLS)


def hidden(details: pl.Expr) -> pl.Expr:
    """Return whether the list *details* of a finding tells such a type."""
    return details.list.eval(pl.element().str.contains_any(list(_labels()))).list.any()


def without_types(told: pl.Expr, unshown: str) -> pl.Expr:
    """Return the text *told* with *unshown* in place of such types, and without the number of the annex."""
    bare = told.str.replace_many(list(_labels()), [unshown], leftmost=True)
    return bare.str.replace_all(r"(Lampiran), angka \d+", "$1")
