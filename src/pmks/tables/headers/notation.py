"""Names of fields that hold a number or a part: ``kategori:8``, ``jumlah:8/dalam_panti``, ``jumlah:orang/L``."""

from __future__ import annotations

import functools
import re
from typing import Final

from pmks.errors import CallError
from pmks.law.taxonomies import TAXONOMIES
from pmks.model.source import Text
from pmks.names.closeness import closest
from pmks.names.lexicon import HOME
from pmks.tables.headers.fields import FIELDS, Field

KINDS_OF_DISABILITY: Final = ("fisik", "intelektual", "mental", "sensorik")
"""The kinds of disability that have columns of their own."""

_PARTS: Final[dict[str, Text]] = {
    "L": Text("laki-laki", "male"),
    "P": Text("perempuan", "female"),
    "dalam_panti": Text("dalam panti", "in the panti"),
    "luar_panti": Text("luar panti", "outside the panti"),
    **{kind: Text(kind, kind) for kind in KINDS_OF_DISABILITY},
}
_WHOLE: Final[dict[str, Text]] = {
    "orang": Text("orang", "people"),
    "kasus": Text("kasus", "cases"),
    "dalam_panti": _PARTS["dalam_panti"],
    "luar_panti": _PARTS["luar_panti"],
}
_FIELD: Final = re.compile(r"(kategori|jumlah)(?::([a-z_]+|[1-9]\d?))?((?:/\w+)*)")
_DISABILITY: Final = re.compile(r"ragam_disabilitas:(\w+)")
_SEX: Final = re.compile(r"jenis_kelamin:([LP])")


@functools.cache
def _labels() -> dict[str, Text]:
    """Return the labels of the types by number."""
    found = next(one for one in TAXONOMIES if one.id == HOME)
    return {str(one.number): Text(one.label, one.gloss or one.label) for one in found.categories}


@functools.lru_cache(maxsize=4096)
def field_named(name: str) -> Field | None:
    """
    Return the field called *name*; None if there is none.

    >>> field_named("jumlah:8/dalam_panti").label.id
    'Jumlah: Lanjut Usia Terlantar, dalam panti'
    >>> field_named("kategori:27") is None
    True
    """
    if name in FIELDS:
        return FIELDS[name]
    if (kind := _DISABILITY.fullmatch(name)) and kind[1] in KINDS_OF_DISABILITY:
        label = _said("Ragam disabilitas", "Kind of disability", _PARTS[kind[1]])
        return Field(name, label, ("orang.ragam_disabilitas",))
    if sex := _SEX.fullmatch(name):
        return Field(name, _said("Jenis kelamin", "Sex", _PARTS[sex[1]]), ("orang.jenis_kelamin",))
    form = _FIELD.fullmatch(name)
    parts = form[3].split("/")[1:] if form else []
    if form is None or len(set(parts)) < len(parts) or not _PARTS.keys() >= set(parts):
        return None
    return _of_type(name, form[1], form[2], tuple(_PARTS[part] for part in parts))


def _of_type(name: str, head: str, what: str | None, parts: tuple[Text, ...]) -> Field | None:
    """Return the flag or count *name* of *what*, a type or a whole, narrowed by *parts*; None if there is none."""
    flag = head == "kategori"
    known = _labels() if flag else {**_labels(), **_WHOLE}
    if (what is None and flag) or (what is not None and what not in known):
        return None
    whole = () if what is None else (known[what],)
    if flag:
        return Field(name, _said("Jenis PPKS", "Type", *whole, *parts), ("kasus.kategori",))
    return Field(name, _said("Jumlah", "Count", *whole, *parts), personal=False)


def _said(head: str, gloss: str, *parts: Text) -> Text:
    """Return a label made of *parts*."""
    return Text(f"{head}: {', '.join(one.id for one in parts)}", f"{gloss}: {', '.join(one.en for one in parts)}")


def field_asked(name: str, argument: str) -> Field:
    """
    Return the field called *name*, which the *argument* of a call asks for.

    Raises:
        CallError: There is no such field.

    """
    found = field_named(name)
    if found is None:
        near = closest(name, FIELDS)
        hint = f", such as {' or '.join(near)}" if near else ", such as nik, kategori:8 or jumlah:8/L"
        raise CallError(argument, f"seen the field {name!r}, wanted a field{hint}")
    return found
