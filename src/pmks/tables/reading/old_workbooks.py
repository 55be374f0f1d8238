"""Whether an old workbook, XLS, is whole: its sectors make no circle, and its cells stand where a sheet has cells."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator
from typing import Final

import attrs

from pmks.errors import TableError

_HEAD: Final = 512
_SHIFTS: Final = (9, 12)
_SPECIAL: Final = 0xFFFFFFFA
_ENTRY: Final = 128
_SMALL: Final = 4096
_MINI: Final = 64
_BOOKS: Final = ("Workbook", "Book", "WORKBOOK", "BOOK")
_END: Final = 0x000A
_SHEET: Final = 0x0085
_REACH: Final = 0x0200
_SEVERAL: Final = 0x00BD
_CELLS: Final = frozenset({0x0203, 0x0204, 0x00D6, 0x0205, 0x027E, 0x00FD, _SEVERAL, 0x0006})
_LAST_COLUMN: Final = 255
_MOST_PLACES: Final = 1 << 25
_LEAST: Final = 6
"""How many bytes a cell takes at least."""


@attrs.frozen(eq=False)
class _Store:
    """The sectors of a file: what is *raw* in it, where they *begin*, their *size*, and which *follows* which."""

    raw: bytes
    begin: int
    size: int
    follows: array[int]

    def sector(self, number: int) -> bytes:
        """Return one sector."""
        at = self.begin + number * self.size
        return self.raw[at : at + self.size]

    def chain(self, first: int) -> bytes:
        """Return the sectors from the *first* on, one behind the other."""
        parts: list[bytes] = []
        number = first
        while number < _SPECIAL:
            if number >= len(self.follows) or len(parts) > len(self.follows):
                raise _damaged()
            parts.append(self.sector(number))
            number = self.follows[number]
        return b"".join(parts)


def refuse_endless(raw: bytes) -> None:
    """
    Refuse an old workbook that a reader would follow without end, or that no memory holds.

    Raises:
        TableError: It is one.

    """
    try:
        _refuse_far(_book(raw))
    except struct.error:
        raise _damaged() from None


def _damaged() -> TableError:
    """Return why a file cannot be read."""
    return TableError("file", "it cannot be read as XLS: it is damaged, or another kind of Office file")


def _numbers(raw: bytes) -> array[int]:
    """Return *raw* as whole numbers of four bytes."""
    return array("I", [number for (number,) in struct.iter_unpack("<I", raw[: len(raw) // 4 * 4])])


def _book(raw: bytes) -> bytes:
    """Return the stream of *raw* that holds the sheets; nothing where there is none."""
    (shift,) = struct.unpack_from("<H", raw, 30)
    sectors, first = struct.unpack_from("<II", raw, 44)
    first_mini, minis = struct.unpack_from("<II", raw, 60)
    (unlikely,) = struct.unpack_from("<I", raw, 62)
    if shift not in _SHIFTS or max(sectors, minis) > len(raw) >> shift or unlikely > _MOST_PLACES:
        raise _damaged()
    plain = _Store(raw, max(_HEAD, 1 << shift), 1 << shift, array("I"))
    store = attrs.evolve(plain, follows=_follows(plain))
    entries = store.chain(first)
    root = entries[:_ENTRY]
    (root_first, root_size) = struct.unpack_from("<II", root, 116)
    inside = store.chain(root_first) if minis else b""
    small = _Store(inside, 0, _MINI, _numbers(store.chain(first_mini)) if minis else array("I"))
    named = {_name(entries[at : at + 64]): at for at in reversed(range(0, len(entries) - _ENTRY + 1, _ENTRY))}
    if "EncryptedPackage" in named:
        raise TableError("file", "it is protected by a password; wanted a workbook without one")
    at = next((named[name] for name in _BOOKS if name in named), None)
    if at is None:
        return b""
    begin, size = struct.unpack_from("<II", entries, at + 116)
    if max(size, root_size) > len(raw):
        raise _damaged()
    return (small if size < _SMALL else store).chain(begin)[:size]


def _follows(store: _Store) -> array[int]:
    """Return which sector follows which."""
    listed = list(struct.unpack_from("<109I", store.raw, 76))
    (number,) = struct.unpack_from("<I", store.raw, 68)
    seen: set[int] = set()
    while number < _SPECIAL:
        if number in seen or not (more := _numbers(store.sector(number))):
            raise _damaged()
        seen.add(number)
        listed += more[:-1]
        number = more[-1]
    return _numbers(b"".join(store.sector(one) for one in listed if one < _SPECIAL))


def _name(raw: bytes) -> str:
    """Return the name of an entry."""
    return raw.decode("utf-16-le", "replace").partition("\0")[0]


def _records(book: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """Yield the records of *book* from a place on: their kind, where what they hold begins, and how long it is."""
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        if at + 4 + length > len(book):
            return
        yield kind, at + 4, length
        if kind == _END:
            return
        at += 4 + length


def _refuse_far(book: bytes) -> None:
    """Refuse sheets that reach beyond the last column, or hold one another."""
    sheets = [struct.unpack_from("<I", book, at)[0] for kind, at, _ in _records(book, 0) if kind == _SHEET]
    cells = 0
    for sheet in sheets:
        for kind, at, length in _records(book, sheet):
            if kind == _REACH and length >= 14:  # noqa: PLR2004  # two rows of four bytes, two columns of two, and two
                top, bottom, left, right = struct.unpack_from("<IIHH", book, at)
                if (bottom - top + 1) * (right - left + 1) > _MOST_PLACES:
                    raise _damaged()
            elif kind in _CELLS and length >= _LEAST:
                cells += (length - _LEAST) // _LEAST if kind == _SEVERAL else 1
                last = at + (length - 2 if kind == _SEVERAL else 2)
                if struct.unpack_from("<H", book, last)[0] > _LAST_COLUMN or cells > len(book) // _LEAST:
                    raise TableError("sheet", "a cell of it stands beyond the last column of any old workbook")
