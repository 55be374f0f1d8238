"""Reports of invented numbers whose texts try to break what they are written into."""

from __future__ import annotations

from typing import Final

import polars as pl
from handmade_reports import made
from hypothesis import strategies as st

from pmks.model.source import Text
from pmks.reports.report import Content, Field, Report, Status

HOSTILE: Final = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</td></table></style><b>",
    "&lt;b&gt; &amp;",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "@SUM(A1)",
    "-2+3",
    '=HYPERLINK("https://contoh.invalid")',
    "https://contoh.invalid",
    "\u202eKOTA\u202c\u200f",
    "KOTA\r\nSERANG\t|x|",
    "\x00\x1b[2J\x7f",
    "1. Kota",
    "# `judul` *tebal* ~~coret~~ [x](https://contoh.invalid) ![y](z)",
    "---",
    "{{7*7}} ${x} %s {0}",
    "']]>",
    "_x000D_",
    "K" * 40_000,
    "رَقْم كوتا",
    "",
)
TEXTS: Final = st.sampled_from(HOSTILE) | st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
STATUSES: Final = st.sampled_from([status.value for status in Status if status is not Status.TERISI])


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Return a report of a few columns of any kind, whose texts may be hostile."""
    height = draw(st.integers(0, 5))
    totals = draw(st.integers(0, min(height, 2)))
    fields, cells, statuses = [], {}, {}
    contents = draw(st.lists(st.sampled_from(Content), min_size=1, max_size=6))
    for at, content in enumerate(contents):
        band = draw(st.none() | st.sampled_from([Text("8. Lanjut Usia", "8. Elderly"), Text(*[draw(TEXTS)] * 2)]))
        digits = draw(st.integers(0, 2)) if content in {Content.NUMBER, Content.PERCENT} else 0
        field = Field(f"k{at}", Text(*[draw(TEXTS)] * 2), content, band, digits)
        fields.append(field)
        values = draw(st.lists(_values(content), min_size=height, max_size=height))
        cells[field.name] = pl.Series(field.name, values, dtype=_TYPES[content])
        if content in {Content.COUNT, Content.NUMBER, Content.PERCENT, Content.MONEY}:
            absent = draw(st.lists(STATUSES, min_size=height, max_size=height))
            statuses[field.name] = [
                one if value is None else Status.TERISI.value for value, one in zip(values, absent, strict=True)
            ]
    title, area, note = draw(TEXTS), draw(TEXTS), draw(TEXTS)
    return made(
        tuple(fields),
        pl.DataFrame(cells),
        pl.DataFrame(statuses, schema=dict.fromkeys(statuses, pl.String)),
        title=Text(title, title),
        area=Text(area, area),
        notes=(Text(note, note),),
        totals=totals,
    )


def _values(content: Content) -> st.SearchStrategy[object]:
    """Return what may stand in a cell."""
    kinds: dict[Content, st.SearchStrategy[object]] = {
        Content.TEXT: TEXTS,
        Content.CODE: st.sampled_from(["36.01", "0123", "3602994912879902", "=1"]),
        Content.DAY: st.dates(),
        Content.YEAR: st.integers(1945, 2100),
        Content.NUMBER: st.floats(-1e9, 1e9).map(lambda number: round(number, 9)),
        Content.PERCENT: st.floats(0, 1000).map(lambda number: round(number, 9)),
        Content.COUNT: st.integers(0, 10**9),
        Content.MONEY: st.integers(0, 10**13),
    }
    return st.none() | kinds[content]


_TYPES: Final = {
    Content.TEXT: pl.String,
    Content.CODE: pl.String,
    Content.DAY: pl.Date,
    Content.YEAR: pl.Int32,
    Content.NUMBER: pl.Float64,
    Content.PERCENT: pl.Float64,
    Content.COUNT: pl.Int64,
    Content.MONEY: pl.Int64,
}
