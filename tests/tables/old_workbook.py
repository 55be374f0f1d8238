"""A workbook of the old binary kind, written byte by byte: as small as one can be."""

from __future__ import annotations

import struct

SECTOR = 512
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def _record(kind: int, body: bytes) -> bytes:
    """Return one record of the stream."""
    return struct.pack("<HH", kind, len(body)) + body


def _cell(row: int, column: int, value: str | float) -> bytes:
    """Return the record of a cell: a text or a number."""
    head = struct.pack("<HHH", row, column, 0)
    if isinstance(value, str):
        return _record(0x0204, head + struct.pack("<HB", len(value), 1) + value.encode("utf-16-le"))
    return _record(0x0203, head + struct.pack("<d", value))


def _stream(name: str, rows: list[list[str | float]]) -> bytes:
    """Return the stream of a workbook with one sheet."""
    begin = struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 0x06)
    sheet = _record(0x0809, begin[:2] + b"\x10\x00" + begin[4:])
    sheet += b"".join(_cell(at, place, value) for at, row in enumerate(rows) for place, value in enumerate(row))
    sheet += _record(0x000A, b"")
    title = bytes([len(name), 0]) + name.encode()
    top = _record(0x0809, begin)
    offset = len(top) + 4 + 6 + len(title) + 4
    return top + _record(0x0085, struct.pack("<IH", offset, 0) + title) + _record(0x000A, b"") + sheet


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    """Return an entry of the directory."""
    text = (name + "\0").encode("utf-16-le")
    head = text.ljust(64, b"\0") + struct.pack("<HBB", len(text), kind, 1)
    return head + struct.pack("<III", FREE, FREE, child) + bytes(36) + struct.pack("<IQ", start, size)


def old_workbook(rows: list[list[str | float]], name: str = "data") -> bytes:
    """Return a workbook of the old kind with one sheet of *rows*."""
    stream = _stream(name, rows)
    stream = stream.ljust(max(4096, -(-len(stream) // SECTOR) * SECTOR), b"\0")
    count = len(stream) // SECTOR
    fat = [FAT, END, *range(3, 2 + count), END]
    table = struct.pack(f"<{SECTOR // 4}I", *fat, *[FREE] * (SECTOR // 4 - len(fat)))
    directory = _entry("Root Entry", 5, 1, END, 0) + _entry("Workbook", 2, FREE, 2, len(stream))
    directory += (bytes(68) + struct.pack("<III", FREE, FREE, FREE)).ljust(128, b"\0") * 2
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, END, 0, END, 0)
    return head + struct.pack("<I", 0) + struct.pack("<I", FREE) * 108 + table + directory + stream
