"""Fields of columns as they are written on a command line: ``HEADER=field``, or a TOML file."""

from __future__ import annotations

from collections.abc import Iterable

from pmks.errors import CallError


def fields_told(told: Iterable[str]) -> dict[str, str | None] | None:
    """
    Return the fields of columns that ``--mapping`` tells, in TOML files and in pairs; a later one counts.

    Raises:
        CallError: A text is neither a pair nor the name of a TOML file, or the file has no table of columns.
    """
    from pmks.tables.headers import mapping_of_toml  # noqa: PLC0415  # Polars, for this command only

    pairs: dict[str, str | None] = {}
    for text in told:
        header, sign, field = text.rpartition("=")
        if sign:
            pairs[header] = field.strip() or None
        elif text.lower().endswith(".toml"):
            pairs |= mapping_of_toml(text)
        else:
            raise CallError("--mapping", f"seen {text!r}, wanted HEADER=FIELD or a file that ends in .toml")
    return pairs or None
