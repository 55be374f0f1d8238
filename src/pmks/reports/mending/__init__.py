"""The validation report: what an officer needs to mend a register, as a page or a workbook."""

from __future__ import annotations

from pmks.reports.mending.rows import rows_to_mend
from pmks.reports.mending.writing import ENDINGS, laporan

__all__ = ["ENDINGS", "laporan", "rows_to_mend"]
