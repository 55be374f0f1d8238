"""The faces of a report: CSV, JSON, Parquet, Markdown, a workbook to hand in, and a page to look at."""

from __future__ import annotations

from pmks.reports.faces.writing import ENDINGS, write

__all__ = ["ENDINGS", "write"]
