"""A checked register in words: what was read, who and what was counted, what is wrong, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import polars as pl

from pmks import law
from pmks.cli.tables_of_text import Block, Table, Title, number
from pmks.cli.telling_of_columns import blocks_of_columns, missing_fields
from pmks.cli.telling_of_issues import blocks_of_codes, blocks_of_issues
from pmks.cli.telling_of_law import heads
from pmks.issues.of_places import PLACE_SCHEME
from pmks.issues.of_sex import SEX_SCHEME
from pmks.issues.of_types import TYPE_SCHEME
from pmks.model.source import Language, Text
from pmks.tables.sheet import Source
from pmks.wording import phrases as say

if TYPE_CHECKING:
    from pmks.tables.checked import Checked, Summary

SKIPPED: Final = {
    "kosong": Text("baris kosong", "blank rows"),
    "judul": Text("judul", "titles"),
    "kepala": Text("kepala kolom", "headers"),
    "kepala_ulang": Text("kepala kolom yang berulang", "headers that stand again"),
    "nomor_kolom": Text("nomor kolom", "column numbers"),
    "total": Text("jumlah", "totals"),
    "penutup": Text("penutup dan tanda tangan", "closing lines and signatures"),
}
_FILE: Final = Text("Register", "Register")
_READ_AS: Final = Text("dibaca sebagai {kind}", "read as {kind}")
_SEPARATOR: Final = Text("pemisah {separator!r}", "separator {separator!r}")
_ENCODING: Final = Text("enkode {encoding}", "encoding {encoding}")
_SHEET: Final = Text("lembar {sheet!r}", "sheet {sheet!r}")
_HEADER_AT: Final = Text("kepala kolom di baris {row}", "header in row {row}")
_OTHER_SHEETS: Final = Text(
    "Lembar yang tidak dibaca: {sheets} (pilih dengan --sheet)", "Sheets not read: {sheets} (choose with --sheet)"
)
_LAW: Final = Text("hukum versi {law}, diketahui sampai {day}", "law version {law}, known up to {day}")
_LIST: Final = Text("daftar jenis {taxonomy}", "list of types {taxonomy}")
_ROWS: Final = Text(
    "Baris: {read} dibaca = {valid} layak + {invalid} tidak layak",
    "Rows: {read} read = {valid} valid + {invalid} invalid",
)
_SKIPPED: Final = Text("Dilewati, bukan data: {reasons}", "Skipped, no data: {reasons}")
_PERSONS: Final = Text(
    "Orang: sekurang-kurangnya {least}, sebanyak-banyaknya {most} ({without} baris tanpa kunci orang)",
    "Persons: at least {least}, at most {most} ({without} rows without a key of the person)",
)
_RECAP: Final = Text(
    "Ini tabel rekap, bukan register orang: {counts} angka dibaca; orang dan kasus tidak dihitung",
    "This is a table of counts, no register of people: {counts} counts read; persons and cases are not counted",
)
_CASES: Final = Text(
    "Kasus: {cases}; satu orang dapat tercatat dalam beberapa jenis, jadi kasus bukan jumlah orang",
    "Cases: {cases}; a person can be of several types, so cases are not a number of persons",
)
_BY_CATEGORY: Final = Text("Kasus menurut jenis", "Cases by type")
_CATEGORY_HEADS: Final = (
    Text("no", "no"),
    Text("jenis", "type"),
    Text("kasus", "cases"),
    Text("didukung", "supported"),
    Text("bertentangan", "contradicted"),
    Text("belum dapat diperiksa", "not verifiable"),
)
_TOTAL: Final = Text("jumlah", "total")
_NEXT: Final = Text("Langkah berikutnya", "What to do next")
_DECLARE: Final = Text(
    "{count} x {code}: sebutkan daftar atau skema yang dipakai bila diketahui, misalnya {option}",
    "{count} x {code}: name the list or scheme that was used, if it is known, such as {option}",
)
_OPTIONS: Final = {
    TYPE_SCHEME.code: "--taxonomy permensos-8-2012",
    PLACE_SCHEME.code: "--region-scheme kemendagri",
    SEX_SCHEME.code: "--sex-scheme 0=P,1=L",
}
_MEND: Final = Text(
    "Perbaiki {rows} baris yang tidak layak: --invalid perbaikan.csv menuliskannya, --valid layak.csv sisanya.",
    "Mend the {rows} invalid rows: --invalid mend.csv writes them, --valid valid.csv the others.",
)
_LOOK: Final = Text(
    "Minta petugas melihat {count} peringatan: --output temuan.xlsx menuliskan semuanya.",
    "Have somebody look at the {count} warnings: --output issues.xlsx writes all of them.",
)
_ADD: Final = Text(
    "Tambahkan kolom yang belum ada bila datanya tersedia, atau tunjukkan kolomnya: --mapping 'KOLOM={field}'.",
    "Add the columns that are not there if the data exist, or point them out: --mapping 'HEADER={field}'.",
)
_ASK: Final = Text(
    "{count} kasus belum dapat diperiksa; fakta yang perlu dikumpulkan, misalnya: pmks explain {kind}",
    "{count} cases cannot be verified yet; the facts to collect, for one: pmks explain {kind} --lang en",
)
_FINE: Final = Text("Tidak ada yang perlu diperbaiki.", "There is nothing to mend.")


def blocks_of_checked(
    checked: Checked, *, file: str, today: bool, issues: pl.DataFrame, limit: int, lang: Language
) -> Iterator[Block]:
    """
    Yield the summary of *checked*.

    Args:
        checked: What `pmks.validate` returned.
        file: The name of the register.
        today: Whether the day was not given, and today was taken.
        issues: The issues in *lang*.
        limit: How many issues are told one by one.
        lang: The language.
    """
    summary = checked.summary
    yield Title(f"{_FILE.says(lang)}: {file}")
    yield from _source(checked.source, lang)
    yield from _by_what(summary, lang, today=today)
    yield ""
    yield from _counts(checked, lang)
    yield from _by_category(summary, lang)
    yield from blocks_of_codes(summary, issues, lang)
    yield from blocks_of_issues(issues, limit, lang)
    yield from blocks_of_columns(checked.mapping, lang)
    yield from _next_steps(checked, lang)


def _source(source: Source, lang: Language) -> Iterator[str]:
    """Yield how the file was read."""
    parts = [_READ_AS.says(lang).format(kind=source.kind)]
    if source.sheet is not None:
        parts.append(_SHEET.says(lang).format(sheet=source.sheet))
    if source.separator is not None:
        parts.append(_SEPARATOR.says(lang).format(separator=source.separator))
    if source.encoding is not None:
        parts.append(_ENCODING.says(lang).format(encoding=source.encoding))
    if source.kind not in {"parquet", "frame"}:
        parts.append(_HEADER_AT.says(lang).format(row=source.header_at))
    yield "; ".join(parts)
    if source.other_sheets:
        yield _OTHER_SHEETS.says(lang).format(sheets=", ".join(source.other_sheets))


def _by_what(summary: Summary, lang: Language, *, today: bool) -> Iterator[str]:
    """Yield the day, the profile, the list and the state of the law."""
    day = f"{say.ON.says(lang)}: {say.day(summary.on, lang)}{TODAY.says(lang) if today else ''}"
    listed = _LIST.says(lang).format(taxonomy=summary.taxonomy)
    state = _LAW.says(lang).format(law=summary.law_version, day=law.law_as_of)
    yield f"{day}; {say.PROFILE.says(lang)} {summary.profile}; {listed}; {state}"
    yield from (note.text.says(lang) for note in law.notices(summary.on))


TODAY: Final = Text(" (hari ini; tetapkan dengan --on)", " (today; set it with --on)")


def _counts(checked: Checked, lang: Language) -> Iterator[str]:
    """Yield rows, persons and cases, each counted apart; a table of counts has neither persons nor cases."""
    summary = checked.summary
    yield _ROWS.says(lang).format(
        read=number(summary.rows_read, lang),
        valid=number(summary.rows_valid, lang),
        invalid=number(summary.rows_invalid, lang),
    )
    skipped = [f"{_reason(reason, lang)} {number(count, lang)}" for reason, count in summary.skipped.items() if count]
    if skipped:
        yield _SKIPPED.says(lang).format(reasons=", ".join(skipped))
    if checked.counts is not None:
        yield _RECAP.says(lang).format(counts=number(checked.counts.height, lang))
        return
    yield _PERSONS.says(lang).format(
        least=number(summary.persons_at_least, lang),
        most=number(summary.persons_at_most, lang),
        without=number(summary.rows_without_key, lang),
    )
    yield _CASES.says(lang).format(cases=number(summary.cases, lang))


def _reason(reason: str, lang: Language) -> str:
    """Return why rows were skipped, in words."""
    return SKIPPED[reason].says(lang) if reason in SKIPPED else reason


def _by_category(summary: Summary, lang: Language) -> Iterator[Block]:
    """Yield the cases of each type that the register has."""
    if not summary.by_category:
        return
    counts = [(one.cases, one.supported, one.contradicted, one.not_verifiable) for one in summary.by_category]
    heads_of_rows = [(str(one.number), one.label or one.id) for one in summary.by_category]
    rows = (
        (*head, *(number(count, lang) for count in each))
        for head, each in zip(
            (*heads_of_rows, ("", _TOTAL.says(lang))), (*counts, map(sum, zip(*counts, strict=True))), strict=True
        )
    )
    yield ""
    yield Title(_BY_CATEGORY.says(lang))
    yield Table(heads(lang, _CATEGORY_HEADS), tuple(rows), frozenset({0, 2, 3, 4, 5}))


def _next_steps(checked: Checked, lang: Language) -> Iterator[Block]:
    """Yield what to do next, the most urgent first."""
    summary = checked.summary
    missing = missing_fields(checked.mapping)
    unsettled = [one for one in summary.by_category if one.not_verifiable]
    steps = [
        _DECLARE.says(lang).format(count=number(one.count, lang), code=one.code, option=_OPTIONS[one.code])
        for one in summary.by_code
        if one.code in _OPTIONS
    ]
    if summary.rows_invalid:
        steps.append(_MEND.says(lang).format(rows=number(summary.rows_invalid, lang)))
    if summary.warnings:
        steps.append(_LOOK.says(lang).format(count=number(summary.warnings, lang)))
    if missing:
        steps.append(_ADD.says(lang).format(field=missing[0]))
    if unsettled:
        most = max(unsettled, key=lambda one: one.not_verifiable)
        count = number(sum(one.not_verifiable for one in unsettled), lang)
        steps.append(_ASK.says(lang).format(count=count, kind=most.number))
    yield ""
    yield Title(_NEXT.says(lang))
    yield from (f"  {place}. {step}" for place, step in enumerate(steps or [_FINE.says(lang)], start=1))
