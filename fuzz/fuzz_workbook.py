"""Workbooks with any bytes in place of one of their parts: a sheet, or a refusal."""

import zipfile

import fuzz_read
from targets import feed
from workbook_parts import PARTS_OF_ODS, PARTS_OF_XLSX, packed

PARTS = (*((PARTS_OF_XLSX, name) for name in PARTS_OF_XLSX), *((PARTS_OF_ODS, name) for name in PARTS_OF_ODS))
"""The parts that bytes may stand in place of, each with the workbook that it belongs to."""


def target(data: bytes) -> None:
    """Read a workbook; the first byte of *data* names the part, the second whether it is squeezed or cut."""
    which, how, body = data[0] if data else 0, data[1] if data[1:] else 0, data[2:]
    if which >= len(PARTS):
        fuzz_read.target(_whole(body, how))
        return
    parts, name = PARTS[which]
    raw = packed(parts | {name: body}, zipfile.ZIP_DEFLATED if how & 1 else zipfile.ZIP_STORED)
    fuzz_read.target(raw[: -(how >> 1)] if how > 127 else raw)


def _whole(body: bytes, how: int) -> bytes:
    """Return a whole workbook into which *body* is written over, at a place that *how* tells."""
    raw = bytearray(packed(PARTS_OF_ODS if how & 1 else PARTS_OF_XLSX, zipfile.ZIP_DEFLATED))
    at = len(raw) * (how >> 1) // 128
    raw[at : at + len(body)] = body
    return bytes(raw)


if __name__ == "__main__":
    feed(target)
