"""NIK and family card numbers: what a cell holds, repaired only where nothing is lost, and whether it can be right."""

from pmks.nik.number import Number
from pmks.nik.reading import check, mask, read

__all__ = ["Number", "check", "mask", "read"]
