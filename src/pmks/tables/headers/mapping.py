"""Which field each column of a register tells, and how that was decided."""

from __future__ import annotations

from collections import Counter
from typing import Final, Literal, TypeAlias

import attrs
import polars as pl

How: TypeAlias = Literal["exact", "alias", "declared", "values", "unknown", "ambiguous", "similar", "double"]
"""
How a column came to its field.

``exact``: the header is the name of the field; ``alias``: a known other header; ``declared``: the caller said so;
``values``: the cells decided. Without a field: ``unknown``, ``ambiguous`` (the cells do not decide), ``similar`` (a
field is offered), ``double`` (another column tells the same).
"""


@attrs.frozen
class Column:
    """One column: its *position* from 0, its *header* as it stands in the file, the *field* that it tells, and how."""

    position: int
    header: str
    field: str | None = None
    how: How = "unknown"

    @property
    def name(self) -> str:
        """The name of the column among the cells of a sheet."""
        return f"c{self.position}"


@attrs.frozen(eq=False)
class Mapping:
    """
    Which field each column tells.

    *columns* stand in the order of the file; *layout* is the layout that the headers follow, if they follow one;
    *findings* say what was noticed, in the form of `pmks.tables.findings.FINDINGS`.
    """

    columns: tuple[Column, ...]
    layout: str | None = None
    findings: pl.DataFrame = attrs.field(factory=pl.DataFrame, repr=False)

    def as_dict(self) -> dict[str, str]:
        """Return the field of each column that has one, by header; a header that stands twice, or none, by place."""
        times = Counter(column.header for column in self.columns)
        once = {header for header, count in times.items() if header and count == 1}
        return {
            column.header if column.header in once else column.name: column.field
            for column in self.columns
            if column.field
        }

    def column(self, field: str) -> Column | None:
        """Return the column that tells *field*; None if there is none."""
        return next((column for column in self.columns if column.field == field), None)

    def under(self, head: str) -> tuple[Column, ...]:
        """Return the columns of the fields that begin with *head*, such as the flags below ``kategori``."""
        return tuple(one for one in self.columns if one.field and one.field.startswith((f"{head}:", f"{head}/")))

    @property
    def is_aggregate(self) -> bool:
        """Whether the table counts, that is, it has counts and neither numbers nor names of people."""
        told = {column.field for column in self.columns}
        return not told & PERSONS and bool("jumlah" in told or self.under("jumlah"))


PERSONS: Final = frozenset({"nik", "nama"})
"""The fields beside which a row is about one person."""
