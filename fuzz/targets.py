"""What every target stands on: the library watched for coverage, one function fed with bytes for ever."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Callable
from typing import Final

os.environ.setdefault("POLARS_MAX_THREADS", "1")

import atheris  # type: ignore[import-not-found]  # it is in no other environment than that of the fuzzers

DAYS: Final = tuple(
    map(
        dt.date,
        (2024, 2023, 2000, 1950, 1800, 2150, 9999, 1),
        (12, 12, 2, 1, 1, 1, 12, 1),
        (31, 31, 29, 1, 1, 1, 31, 1),
    )
)
"""The days that a target asks about: usual ones, a leap day, and the ends of the calendar."""

watched: Final = atheris.instrument_imports
"""Watch what is imported in a block; a target names the library alone, so that no other code steers the fuzzer."""


def feed(target: Callable[[bytes], None]) -> None:
    """Feed *target* with bytes for as long as the arguments of the process say."""
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


def text_of(data: bytes) -> str:
    """Return *data* as a text; bytes that are no UTF-8 become lone surrogates, as file names and pipes give them."""
    return data.decode("utf-8", "surrogateescape")


def storable(text: str) -> bool:
    """Return whether a column can hold *text*: no frame holds lone surrogates."""
    return not any("\ud800" <= sign <= "\udfff" for sign in text)
