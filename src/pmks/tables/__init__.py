"""Registers: read, tidy, validate, screen; what comes as one kind of frame goes as the same. Needs the extra etl."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pmks.tables.checked import Checked, OfCategory, OfCode, Summary
    from pmks.tables.comparing import Comparison, compare
    from pmks.tables.decoding import answer, mandate
    from pmks.tables.headers import Mapping
    from pmks.tables.mandates import authorities
    from pmks.tables.pseudonyms import pseudonymise
    from pmks.tables.reading import read
    from pmks.tables.screening import screen
    from pmks.tables.sheet import Sheet, Source
    from pmks.tables.validating import validate

__all__ = [
    "Checked",
    "Comparison",
    "Mapping",
    "OfCategory",
    "OfCode",
    "Sheet",
    "Source",
    "Summary",
    "answer",
    "authorities",
    "compare",
    "mandate",
    "pseudonymise",
    "read",
    "screen",
    "validate",
]

_HOMES: Final = {
    "pmks.tables.checked": ("Checked", "OfCategory", "OfCode", "Summary"),
    "pmks.tables.comparing": ("Comparison", "compare"),
    "pmks.tables.decoding": ("answer", "mandate"),
    "pmks.tables.headers": ("Mapping",),
    "pmks.tables.mandates": ("authorities",),
    "pmks.tables.pseudonyms": ("pseudonymise",),
    "pmks.tables.reading": ("read",),
    "pmks.tables.screening": ("screen",),
    "pmks.tables.sheet": ("Sheet", "Source"),
    "pmks.tables.validating": ("validate",),
}


def __getattr__(name: str) -> object:
    """Load the home of a public name when the name is first used: who screens a frame loads no reader of files."""
    for home, names in _HOMES.items():
        if name in names:
            value: object = getattr(importlib.import_module(home), name)
            globals()[name] = value
            return value
    msg = f"module 'pmks.tables' has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    """Return the public names."""
    return __all__
