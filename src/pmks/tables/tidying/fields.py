"""Which reader reads the column of which field, and what may be shown of its cells."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Final, TypeAlias

import attrs
import polars as pl

from pmks.issues.of_identity_number import NumberKind
from pmks.law import FACTS
from pmks.model.fact import Fact, Kind
from pmks.nik.digits import FIRST_CARD
from pmks.tables.findings import FINDINGS
from pmks.tables.headers import FIELDS, Column
from pmks.tables.headers.folding import fold
from pmks.tables.question import Question
from pmks.tables.reading_of_texts import Said, Texts
from pmks.tables.tidying.amounts import read_amounts
from pmks.tables.tidying.answers import noticed_in_answers, read_answers
from pmks.tables.tidying.choices import read_choices
from pmks.tables.tidying.dates import Role, noticed_in_dates, read_dates, split_places_and_dates
from pmks.tables.tidying.disabilities import read_disabilities
from pmks.tables.tidying.identity import masked, read_numbers
from pmks.tables.tidying.missing import is_missing
from pmks.tables.tidying.parts import Interned, Part, interned, placed, said_once, visible
from pmks.tables.tidying.settings import read_settings
from pmks.tables.tidying.sexes import noticed_in_sexes, read_sexes

BORN: Final = "tanggal_lahir"
_FIRST, _LAST = "_awal", "_akhir"
_ANSWERS: Final = frozenset(
    {"padan_dukcapil", "terdaftar_dtks", "penerima_pkh", "penerima_bpnt", "penerima_bpnt_ppkm", "penerima_pbi_jkn"}
)
_TOLD: Final = {fact.name: fact for facts in FACTS.values() for fact in facts}


def _plain_cells(texts: pl.Series) -> pl.Series:
    """Return *texts* with an empty cell as empty text."""
    return texts.fill_null("").alias("text")


@attrs.frozen(eq=False, slots=False)
class Cells:
    """The cells of a *column* as *texts*, read as *field*; *rows* are the numbers of the rows, *asked* the question."""

    column: Column
    field: str
    texts: pl.Series = attrs.field(converter=_plain_cells)
    rows: pl.Series
    asked: Question

    @functools.cached_property
    def interned(self) -> Interned:
        """The distinct texts, and where each of them stands."""
        return interned(self.texts)

    @property
    def distinct(self) -> pl.Series:
        """The distinct texts."""
        return self.interned.distinct

    def back(self, read: Texts, *names: str) -> pl.DataFrame:
        """Return the values *names* of the distinct texts for every row."""
        return self.interned.back(read.values, *names)

    def found(self, read: Texts, *, shown: bool | None = None) -> pl.DataFrame:
        """Return what was found in the distinct texts as findings of the cells, *shown* unless they are personal."""
        known = FIELDS.get(self.field)
        secret = known is None or known.personal if shown is None else not shown
        found = self.interned.found(read.findings)
        seen = None if secret else visible(self.texts.gather(found["index"]))
        return placed(found, self.rows, self.column, seen)

    def once(self, said: tuple[Said, ...]) -> pl.DataFrame:
        """Return what is to be said once of the column."""
        return said_once(said, self.column)


Reader: TypeAlias = Callable[[Cells], Part]


def reader_of(field: str) -> Reader:
    """Return what reads the column of *field*; what has no reader of its own is kept as text."""
    fact = _TOLD.get(field)
    if field in _OWN:
        return _OWN[field]
    if field.startswith("tanggal_"):
        return _dates
    if field in _ANSWERS or (fact is not None and fact.kind is Kind.BOOL):
        return _answers
    if fact is not None and fact.kind is Kind.CHOICE:
        return _choices
    if fact is not None and fact.kind is Kind.NUMBER:
        return _amounts
    return _text


def _text(cells: Cells) -> Part:
    """Return a column of texts without blanks around them; an empty cell is null."""
    plain = cells.texts.str.strip_chars()
    return Part((pl.select(pl.when(plain != "").then(plain)).to_series().alias(cells.field),), FINDINGS.to_frame())


def _figures(cells: Cells) -> Part:
    """Return a column of figures that are no amount, such as a year or an RT, without the fraction of a float."""
    if not cells.texts.str.contains(".0", literal=True).any():
        return _text(cells)
    return _text(attrs.evolve(cells, texts=cells.texts.str.replace(r"^(\s*\d{1,9})\.0\s*$", "${1}")))


def _numbers(cells: Cells) -> Part:
    """Return a column of NIK or family card numbers; of one with an error no value is set, but it may be compared."""
    kind: NumberKind = "nik" if cells.field == "nik" else "kk"
    read = read_numbers(cells.texts, on=cells.asked.on, kind=kind)
    digits = read.values["value"].alias(f"{kind}_digits")
    value = read.values.select(pl.when("usable").then("value").alias(cells.field)).to_series()
    seen = (
        read.values.select(pl.col("value").gather(read.findings["index"])).select(masked(pl.col("value"))).to_series()
    )
    aids = [read.values["key"].alias(f"{kind}_key"), digits]
    if kind == "kk":
        recent = pl.coalesce("born_2", "born_1") >= FIRST_CARD
        aids.append(read.values.select(pl.when(recent).then("key").alias("kk_recent")).to_series())
    if kind == "nik":
        aids += [read.values["sex"].alias("nik_sex"), read.values["born_1"], read.values["born_2"]]
    return Part((value,), placed(read.findings, cells.rows, cells.column, seen), tuple(aids))


def _dates(cells: Cells) -> Part:
    """Return a column of dates, with the ends of those that are only roughly known."""
    role: Role = "lahir" if cells.field == BORN else "lain"
    read = read_dates(cells.distinct, on=cells.asked.on, role=role)
    values = cells.back(read, "value", "first", "last", "placeholder")
    made = [values["value"].alias(cells.field)]
    rough = values["value"].is_null() & values["first"].is_not_null()
    if rough.any():
        ends = values.select(pl.when(pl.col("value").is_null()).then(pl.col(name)) for name in ("first", "last"))
        made += [ends["first"].alias(cells.field + _FIRST), ends["last"].alias(cells.field + _LAST)]
    findings = cells.found(read)
    once = cells.once(noticed_in_dates(cells.distinct))
    aids = (values["placeholder"].alias("pengganti"),) if cells.field == BORN else ()
    return Part(tuple(made), pl.concat([once, findings]), aids)


def _place_and_date(cells: Cells) -> Part:
    """
    Return a column that holds a place and a date of birth in one cell.

    What cannot be split is read as a date, but for words without a figure: they are a place, and no date is told.
    """
    split = cells.interned.back(split_places_and_dates(cells.distinct), "text", "place", "date")
    words = pl.col("text").str.strip_chars().str.strip_chars_end(" ,;/-")
    missing = [text for text in cells.distinct if is_missing(text, "nihil", "tidak ada", "tdk ada")]
    alone = words.str.contains(r"^\PN*\p{L}\PN*$") & ~pl.col("text").is_in(missing)
    split = split.with_columns(
        place=pl.when(alone).then(words).otherwise("place"), date=pl.when(alone).then(pl.lit("")).otherwise("date")
    )
    dates = split.select(pl.coalesce("date", "text")).to_series()
    part = _dates(attrs.evolve(cells, field=BORN, texts=dates))
    return Part((split["place"].alias("tempat_lahir"), *part.values), part.findings, part.aids)


def _sexes(cells: Cells) -> Part:
    """Return a column of sexes."""
    read = read_sexes(cells.distinct, scheme=cells.asked.sex_scheme)
    findings = cells.found(read, shown=True)
    once = cells.once(noticed_in_sexes(cells.distinct, scheme=cells.asked.sex_scheme))
    return Part((cells.back(read, "value")["value"].alias(cells.field),), pl.concat([once, findings]))


def _settings(cells: Cells) -> Part:
    """Return a column that says whether somebody is inside a panti."""
    read = read_settings(cells.distinct, asked=fold(cells.column.header) == fold(cells.field))
    value = cells.back(read, "value")["value"].alias(cells.field)
    return Part((value,), cells.found(read, shown=True))


def _disabilities(cells: Cells) -> Part:
    """Return a column of kinds of disability: the kind, and whether there is a disability at all."""
    read = read_disabilities(cells.distinct)
    values = cells.back(read, "value", "has")
    findings = cells.found(read)
    return Part((values["value"].alias(cells.field),), findings, (values["has"].alias("menyandang"),))


def _answers(cells: Cells) -> Part:
    """Return a column of answers, yes or no."""
    read = read_answers(cells.distinct)
    findings = cells.found(read)
    once = cells.once(noticed_in_answers(cells.distinct))
    return Part((cells.back(read, "value")["value"].alias(cells.field),), pl.concat([once, findings]))


def _choices(cells: Cells) -> Part:
    """Return a column of choices that a fact can have."""
    fact: Fact = _TOLD[cells.field]
    read = read_choices(cells.distinct, fact)
    findings = cells.found(read)
    return Part((cells.back(read, "value")["value"].alias(cells.field),), findings)


def _amounts(cells: Cells) -> Part:
    """Return a column of numbers."""
    read = read_amounts(cells.distinct, role="usia" if cells.field == "usia_tercatat" else "jumlah")
    value = cells.back(read, "value")["value"].cast(pl.Int64).alias(cells.field)
    return Part((value,), cells.found(read))


_OWN: Final = {
    **dict.fromkeys(("tahun_data", "tahun_anggaran", "rt", "rw", "kode_pos", "desil"), _figures),
    "nik": _numbers,
    "nomor_kk": _numbers,
    "tempat_tanggal_lahir": _place_and_date,
    "jenis_kelamin": _sexes,
    "dalam_panti": _settings,
    "ragam_disabilitas": _disabilities,
    "usia_tercatat": _amounts,
}
