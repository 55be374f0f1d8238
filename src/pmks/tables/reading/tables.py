"""A table as records on the way to a sheet: its header found, its rows told from what is no row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs
import polars as pl

from pmks.issues import of_files
from pmks.issues.kind import IssueKind
from pmks.tables.findings import FINDINGS, Check, found
from pmks.tables.headers.recognising import holds_lists
from pmks.tables.reading.damage import damaged
from pmks.tables.reading.heading import Heading
from pmks.tables.reading.leftovers import AGAIN, BLANK, CLOSING, TITLE, TOTAL, reasons
from pmks.tables.reading.splitting import RAGGED
from pmks.tables.sheet import EXTRA, Sheet, Source

_LINE_ENDS: Final = r"[ \t]*[\r\n]+[ \t]*"


@attrs.frozen(eq=False)
class Table:
    """
    Records below a header.

    *frame* has ``row`` and a column for each of the headers *names*; *ragged* the records with fewer or more cells,
    where that can be; *broken* the numbers of records with a quotation mark that does not close; *joined* the numbers
    of records with a line end in a cell, by the place of the cell (None: not known); *damaged* whether letters may be
    broken.
    """

    frame: pl.DataFrame
    heading: Heading
    names: tuple[str, ...]
    ragged: pl.DataFrame | None = None
    broken: tuple[int, ...] = ()
    joined: Mapping[int, Sequence[int]] | None = None
    damaged: bool = True


def finding(kind: IssueKind, *details: str, row: int | None = None) -> pl.DataFrame:
    """Return one finding about the file or about a record."""
    told: tuple[object, ...] = (row, None, kind.code, kind.severity.value, None, list(details), [])
    return pl.DataFrame([told], schema=FINDINGS, orient="row")


def sheet_of(table: Table, source: Source, noticed: Sequence[pl.DataFrame] = ()) -> Sheet:
    """Return the sheet of *table*; *source* says how the file was read, *noticed* what was found on the way."""
    frame = _one_line(table)
    ragged = _ragged(table)
    extra = ragged.filter(pl.col("cells").list.len() > 0).select(*EXTRA)
    why = reasons(frame, table.names)
    whole = frame["row"].gather(why["at"]).is_in(extra["row"].implode()) & why["reason"].is_in([BLANK, AGAIN])
    why = why.filter(~whole)
    cells = _without(frame, why["at"])
    footer = frame[why.filter(pl.col("reason").is_in([TITLE, TOTAL, CLOSING]))["at"]]
    ragged = ragged.filter(~pl.col("row").is_in(frame["row"].gather(why["at"]).implode()))
    counted = Counter(dict(table.heading.skipped)) + Counter(why["reason"].to_list())
    told = attrs.evolve(
        source,
        header_at=table.heading.at,
        header_rows=table.heading.rows,
        notes=table.heading.notes,
        skipped=dict(sorted(counted.items())),
    )
    findings = pl.concat([*noticed, *_of_file(table.heading, cells), *_of_rows(table, cells, ragged)])
    return Sheet(cells, table.names, told, footer, findings, extra)


def _one_line(table: Table) -> pl.DataFrame:
    """Return the cells with a blank for every line end; where one may part two values it stays, as a line feed."""
    frame = table.frame
    if not frame.height:
        return frame
    first = frame["row"][0]
    if table.joined is None:
        ends = ((at, frame[f"c{at}"].str.contains(r"[\r\n]").arg_true()) for at in range(len(table.names)))
    else:
        known = {at: [number - first for number in numbers if number >= first] for at, numbers in table.joined.items()}
        ends = ((at, pl.Series(known[at], dtype=pl.UInt32)) for at in sorted(known) if at < len(table.names))
    changed = []
    for at, places in ends:
        if places.len():
            cells = frame[f"c{at}"]
            end = "\n" if holds_lists(table.names[at]) else " "
            changed.append(cells.clone().scatter(places, cells.gather(places).str.replace_all(_LINE_ENDS, end)))
    return frame.with_columns(changed)


def _without(frame: pl.DataFrame, places: pl.Series) -> pl.DataFrame:
    """Return *frame* without the records at *places*; what stands at the end is cut off without a copy."""
    gone = places.len()
    if gone and places[0] == frame.height - gone:
        return frame.head(frame.height - gone)
    if not gone:
        return frame
    kept = pl.repeat(value=True, n=frame.height, eager=True).scatter(places, values=False)
    return frame.filter(kept)


def _ragged(table: Table) -> pl.DataFrame:
    """Return the records with fewer or more cells than the header; empty cells without a header do not count."""
    least = max((at + 1 for at, name in enumerate(table.names) if name.strip()), default=len(table.names))
    told = pl.DataFrame(schema=RAGGED) if table.ragged is None else table.ragged
    filled = pl.col("cells").list.eval(pl.element().str.contains(r"\S")).list.any()
    cells = pl.when(filled).then("cells").otherwise([])
    return told.with_columns(cells=cells).filter((pl.col("width") < least) | (pl.col("cells").list.len() > 0))


def _of_file(heading: Heading, cells: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """Yield what is to be said of the file as a whole."""
    if not cells.height:
        yield finding(of_files.FILE_EMPTY)
    elif not heading.known:
        yield (finding(of_files.HEADER_UNKNOWN, str(heading.at)) if heading.rows else finding(of_files.HEADER_ABSENT))


def _of_rows(table: Table, cells: pl.DataFrame, ragged: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """Yield what is to be said of records and cells."""
    wanted = pl.lit(str(len(table.names)))
    yield found(ragged, [Check(of_files.ROW_CELLS, None, pl.lit(value=True), details=(pl.col("width"), wanted))])
    if table.broken:
        broken = pl.col("row").is_in(table.broken)
        yield found(cells.select("row"), [Check(of_files.ROW_QUOTE, None, broken)])
    if table.damaged:
        yield damaged(cells, table.names, table.heading.at)
