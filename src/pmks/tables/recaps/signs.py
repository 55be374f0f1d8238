"""Signs in place of numbers: what a note of the file says of them, and what nobody says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final, Literal, TypeAlias, get_args

from pmks.errors import CallError

Dash: TypeAlias = Literal["nol", "tidak_dikumpulkan", "tidak_tersedia"]
"""What a dash can be declared to mean."""

ZERO: Final = "nol"
_DASHES: Final = re.compile(r"[-\u2010-\u2015\u2212]+")
_SIGN: Final = r"(?:[-\u2010-\u2015\u2212]{1,3}|\*{1,3}|\.{2,4}|\u2026|td|n/?a|x)"
_LEGEND: Final = re.compile(
    rf"(?:^|[\s;:,.(])(?:tanda\s+)?[\"'(]?(?P<sign>{_SIGN})[\"')]?\s*(?:=|:|berarti|artinya|adalah)\s*(?P<meaning>[^;,.\n)]{{2,80}})",
    re.IGNORECASE,
)
_MEANINGS: Final = (
    (
        re.compile(r"tidak\s+(?:di)?(?:kumpul|data\b|cacah|survei)|tidak\s+dilakukan|tidak\s+didata"),
        "tidak_dikumpulkan",
    ),
    (re.compile(r"samar|rahasia|sembunyi"), "disamarkan"),
    (
        re.compile(
            r"(?:tidak|belum|blm|tdk)\s+(?:tersedia|ada\s+data|diketahui|dilapor|melapor)|data\s+(?:tidak|belum)"
        ),
        "tidak_tersedia",
    ),
    (re.compile(r"\bnol\b|nihil|\b0\b|tidak\s+ada|kosong|none|zero"), ZERO),
)


def legend_in(texts: Iterable[str]) -> dict[str, str]:
    """
    Return what notes of a file say of its signs.

    >>> legend_in(["Keterangan: - = tidak dikumpulkan; jenis 25 dihitung dalam keluarga"])
    {'-': 'tidak_dikumpulkan'}
    """
    found: dict[str, str] = {}
    for text in texts:
        for one in _LEGEND.finditer(text[:500]):
            meaning = next((mark for form, mark in _MEANINGS if form.search(one["meaning"].casefold())), None)
            if meaning is not None:
                found.setdefault(plain_sign(one["sign"]), meaning)
    return found


def plain_sign(text: str) -> str:
    """
    Return a sign in one spelling: any dash is a hyphen.

    >>> plain_sign(" \u2013 "), plain_sign("TD"), plain_sign("\u2026")
    ('-', 'td', '...')
    """
    said = text.strip().casefold().replace("\u2026", "...")
    return "-" if _DASHES.fullmatch(said) else said


def marks_of(legend: Mapping[str, str], dash: Dash | None) -> dict[str, str]:
    """
    Return the reason that each sign gives for a missing number; only the caller can make a dash a zero.

    Raises:
        CallError: *dash* is nothing that a dash can mean.

    """
    if dash is not None and dash not in get_args(Dash):
        raise CallError("dash", f"seen {dash!r}, wanted one of {', '.join(get_args(Dash))}")
    told = {sign: mark for sign, mark in legend.items() if mark != ZERO}
    return told if dash is None else {**told, "-": dash}
