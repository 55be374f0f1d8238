"""A mapping that the caller declares: header to field, given as a dict, a mapping that was made, or a TOML file."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping as Given
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeAlias

from pmks.errors import CallError
from pmks.names.closeness import closest
from pmks.tables.headers.folding import fold
from pmks.tables.headers.mapping import Mapping
from pmks.tables.headers.notation import field_asked

Declared: TypeAlias = Given[str, str | None] | Mapping | str | os.PathLike[str]
"""A dict of header and field, a `Mapping`, or the path of a TOML file with a table ``[columns]``."""

_ARGUMENT: Final = "mapping"
_LARGEST: Final = 1 << 20


def declared_fields(declared: Declared | None, headers: Sequence[str]) -> dict[int, str | None]:
    """
    Return the field that the caller declared for each position; None where a column is not to be read.

    A header is found as it stands, else whatever its case and blanks; ``c0``, ``c1`` ... name columns by their place.

    Raises:
        CallError: A header that is not in the file or stands there twice, or a field that does not exist.

    """
    if declared is None:
        return {}
    given = _given(declared)
    places: dict[str, list[int]] = {}
    for at, header in enumerate(headers):
        for name in dict.fromkeys((header, f"\0{fold(header)}", f"\0\0c{at}")):
            places.setdefault(name, []).append(at)
    found: dict[int, str | None] = {}
    for header, field in given.items():
        at = _place(header, places, headers)
        if at in found:
            raise CallError(_ARGUMENT, f"seen two entries for the column {headers[at]!r}, wanted one")
        found[at] = field_asked(field, _ARGUMENT).name if field else None
    _once(found, headers)
    return found


def _given(declared: Declared) -> Given[str, str | None]:
    """Return *declared* as a dict."""
    if isinstance(declared, Mapping):
        return declared.as_dict()
    if isinstance(declared, (str, os.PathLike)):
        return mapping_of_toml(declared)
    given: object = declared
    if not isinstance(given, Given) or not all(
        isinstance(header, str) and isinstance(field, str | None) for header, field in given.items()
    ):
        wanted = "wanted headers and fields, such as JK and jenis_kelamin"
        raise CallError(_ARGUMENT, f"seen {type(given).__name__}, {wanted}")
    return declared


def mapping_of_toml(path: str | os.PathLike[str]) -> dict[str, str | None]:
    """
    Return the table ``[columns]`` of the TOML file *path*; an empty field says that a column is not to be read.

    Raises:
        CallError: There is no such file, it is no TOML, or it has no such table.

    """
    wanted = "wanted a TOML file with a table [columns] of headers and fields"
    try:
        with Path(path).open("rb") as file:
            text = file.read(_LARGEST).decode()
        columns = tomllib.loads(text).get("columns")
    except OSError as error:
        raise CallError(_ARGUMENT, f"seen a path that cannot be read ({type(error).__name__}), {wanted}") from None
    except ValueError as error:
        raise CallError(_ARGUMENT, f"seen a file that is no TOML ({error}), {wanted}") from None
    if not isinstance(columns, dict) or not all(isinstance(field, str) for field in columns.values()):
        raise CallError(_ARGUMENT, f"seen a TOML file without such a table, {wanted}")
    return {header: field or None for header, field in columns.items()}


def _place(header: str, places: Given[str, list[int]], headers: Sequence[str]) -> int:
    """Return the position of the column that the caller calls *header*."""
    found = places.get(header) or places.get(f"\0\0{header}") or (places.get(f"\0{fold(header)}") if header else None)
    if not found:
        near = closest(header, headers)
        hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
        raise CallError(_ARGUMENT, f"seen the header {header!r}, which the file does not have{hint}")
    if len(found) > 1:
        by_place = " or ".join(f"c{at}" for at in found[:4])
        raise CallError(
            _ARGUMENT, f"seen the header {header!r}, which the file has {len(found)} times; wanted {by_place}"
        )
    return found[0]


def _once(found: Given[int, str | None], headers: Sequence[str]) -> None:
    """Refuse one field for two columns; the ticks of one kind of disability may stand in several."""
    taken: dict[str, int] = {}
    for at, field in found.items():
        if field and not field.startswith("ragam_disabilitas:") and taken.setdefault(field, at) != at:
            pair = f"{headers[taken[field]]!r} and {headers[at]!r}"
            raise CallError(_ARGUMENT, f"seen the field {field!r} for the columns {pair}, wanted one of them")
