"""Records that are no rows: blank ones, totals, headers that stand again, signatures and notes below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import polars as pl

from pmks.tables.headers.recognising import of_people

BLANK: Final = "kosong"
TOTAL: Final = "total"
AGAIN: Final = "kepala_ulang"
CLOSING: Final = "penutup"
TITLE: Final = "judul"

_TOTAL: Final = r"(?i)^[\s'(*]*(?:(?:sub|grand)[\s\-]*)?(?:jumlah|jml|total)\b.{0,80}$"
_NUMBER: Final = (
    r"(?i)^(?:[^\p{L}]*|(?:rp\.?\s*)?-?\d[\d.,'\s]*(?:orang|org|jiwa|kk|kasus|,-)?\.?"
    r"|nihil\.?|n/?a|td|tad|#\w+[!?/]?\w*)$"
)
_PERSONAL: Final = r"\d(?:[\s.\-]*\d){14,}|\d{1,4}[\-/.]\d{1,2}[\-/.]\d{2,4}"
_CLOSING: Final = re.compile(
    r"\W*(?:mengetahui|menyetujui|disetujui|disahkan|ditetapkan|dibuat|dicetak|yang membuat"
    r"|ket(?:erangan)?\s*[:.]|catatan\s*:|sumber\s*:|sumber data|kepala\s|plt\.?\s|a\.?n\.\s|nip\b"
    r"|petugas\s|operator\s|pendamping\s|sekretaris\s|camat\b|lurah\b)"
    r"|\*+\)?\s*[^\W\d_]|[^\W\d_][^\d,]*,\s*(?:\d{1,2}\s+)?[^\W\d_]{3,}\s+\d{4}\W*\Z|keterangan\W*\Z",
    re.IGNORECASE,
)
_NIK: Final = re.compile(r"(?<!\d)\d(?:[\s.\-]*\d){14,16}(?![\s.\-]*\d)")
"""A number of about sixteen figures; that of an official who signs has eighteen."""

_PART: Final = r"(?i)^(?:desa|kelurahan|kecamatan|kabupaten|kota|dusun|lingkungan|(?:kel|kec|kab|kp|rt|rw)\.?)[\s:]+\S"
"""The place that a part of a list is about, written across its columns."""

_NOTHING: Final = r"^\s*$"
_LETTER: Final = r"^(?:[A-Za-z]|[IVXL]+)[.)]?$"
_LEAST_COLUMNS: Final = 4
_TAIL: Final = 60


def reasons(frame: pl.DataFrame, names: Sequence[str]) -> pl.DataFrame:
    """
    Return which records of *frame* are no rows, as ``at`` (the place from 0) and ``reason``; *names* are the headers.

    A person is never taken for a total: the word must stand in the first cell that is filled, all others must be
    numbers, and none of them a date or as long as a NIK. In a list of people a record with nothing but a place is the
    title of the rows below it.
    """
    columns = [column for column in frame.columns if column != "row"]
    if not columns:
        return _reasons(range(frame.height), [BLANK] * frame.height)
    first = pl.col(columns[0])
    parts = of_people(names) and len(columns) >= _LEAST_COLUMNS
    forms = (_NOTHING, _TOTAL, _PART, _LETTER) if parts else (_NOTHING, _TOTAL)
    may_be = first.is_null() | first.str.contains("|".join(f"(?:{form})" for form in forms))
    if names and names[0].strip():
        may_be = may_be | (first == names[0])
    nothing = pl.all_horizontal(pl.col(column).str.contains(r"\S").fill_null(value=False).not_() for column in columns)
    every = frame.with_row_index("at").filter(may_be).with_columns(nothing=nothing)
    blank = every.filter("nothing").select("at", reason=pl.lit(BLANK))
    few = every.filter(~pl.col("nothing"))
    texts = pl.concat_list(pl.col(column).str.strip_chars() for column in columns).list.drop_nulls()
    told = few.select("at", *columns, texts=texts.list.filter(pl.element() != ""))
    again = pl.all_horizontal(
        pl.col(column).fill_null("").str.strip_chars() == (names[at].strip() if at < len(names) else "")
        for at, column in enumerate(columns)
    )
    others = pl.col("texts").list.slice(1)
    total = (
        pl.col("texts").list.first().str.contains(_TOTAL)
        & others.list.eval(pl.element().str.contains(_NUMBER) & ~pl.element().str.contains(_PERSONAL)).list.all()
    )
    reason = (
        pl.when(again)
        .then(pl.lit(AGAIN))
        .when(total)
        .then(pl.lit(TOTAL))
        .when(_is_part() if parts else pl.lit(value=False))
        .then(pl.lit(TITLE))
    )
    found = pl.concat([blank, told.select("at", reason=reason).drop_nulls()])
    last = found.filter(pl.col("at") + _TAIL >= frame.height)["at"].to_list()
    return pl.concat([found, _closing(frame.select(columns), set(last))]).sort("at")


def _is_part() -> pl.Expr:
    """Return whether a record holds a place and nothing else, or a letter before it."""
    texts = pl.col("texts")
    alone = (texts.list.len() == 1) & texts.list.first().str.contains(_PART)
    lettered = (texts.list.len() == 2) & texts.list.first().str.contains(_LETTER)  # noqa: PLR2004  # a pair
    return alone | (lettered & texts.list.last().str.contains(_PART))


def _reasons(places: Sequence[int], why: Sequence[str]) -> pl.DataFrame:
    """Return *places* and *why* as a frame."""
    return pl.DataFrame({"at": places, "reason": why}, {"at": pl.get_index_type(), "reason": pl.String})


def _closing(frame: pl.DataFrame, known: set[int]) -> pl.DataFrame:
    """Return the records at the end that sign and explain: the first is known by its words, all have few cells."""
    start = max(0, frame.height - _TAIL)
    tail = [["" if cell is None else cell for cell in cells] for cells in frame.tail(_TAIL).rows()]
    most = min(3, max(1, frame.width // 4))
    begins: int | None = None
    for at in reversed(range(len(tail))):
        texts = [cell.strip() for cell in tail[at] if cell.strip()]
        if start + at in known or not texts:
            continue
        if len(texts) > most or frame.width == 1 or any(_NIK.search(text) for text in texts):
            break
        if _CLOSING.match(texts[0]):
            begins = at
    places = [start + at for at in range(len(tail)) if begins is not None and at >= begins and start + at not in known]
    return _reasons(places, [CLOSING] * len(places))
