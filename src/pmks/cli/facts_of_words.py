"""Facts as they are written on a command line: ``name=value``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeVar

from pmks.codec import structure
from pmks.errors import CallError
from pmks.model.fact import Fact, Kind, facts_of

R = TypeVar("R")

YES: Final = frozenset({"ya", "y", "yes", "true", "benar", "1"})
NO: Final = frozenset({"tidak", "tdk", "no", "n", "false", "salah", "0"})


def record_of(cls: type[R], told: Iterable[str], beside: dict[str, object] | None = None) -> R:
    """
    Return the record of the class *cls* that *told*, texts such as ``jenis_kelamin=perempuan``, describe.

    >>> from pmks.law.records import Person
    >>> record_of(Person, ["tanggal_lahir=1965", "terlantar_psikis_dan_sosial=ya"]).tanggal_lahir
    DateInterval(1965-01-01..1965-12-31)

    Args:
        cls: A record class.
        told: The facts; one without a value is not known. An interval of days is written ``1965-02-01..1965-02-14``.
        beside: Facts that came in another way; a fact that is told twice is refused.

    Raises:
        CallError: A text is not of that form, or a fact is told twice.
        RecordError: There is no such fact, or a value does not fit it; all mistakes at once.
    """
    facts = facts_of(cls)
    data: dict[str, object] = {name: value for name, value in (beside or {}).items() if value is not None}
    for text in told:
        name, sign, value = text.partition("=")
        name, value = name.strip(), value.strip()
        if not sign or not name:
            raise CallError("--fact", "seen a text without '=', wanted NAME=VALUE")
        if name in data:
            raise CallError("--fact", f"seen {name} twice, wanted it once")
        if value:
            data[name] = _plain(facts[name], value) if name in facts else value
    return structure(data, cls)


def _plain(fact: Fact, value: str) -> object:
    """Return *value* as plain data of the kind of *fact*; what does not fit is left for the record to refuse."""
    if fact.kind is Kind.BOOL:
        word = value.casefold()
        return True if word in YES else False if word in NO else value
    if fact.kind is Kind.NUMBER:
        return int(value) if value.isascii() and value.isdecimal() else value
    if fact.kind is Kind.DATE and ".." in value:
        first, _, last = value.partition("..")
        return {"from": first, "to": last}
    return value
