"""``pmks resolve``: what labels stand for."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Final

import typer

from pmks.cli.options import FormOption, Lang, LangOption, OutputOption, TaxonomyOption
from pmks.cli.outlet import as_csv, as_json, give, outlet
from pmks.cli.tables_of_text import Block, Title
from pmks.model.category import Category
from pmks.model.source import Language, Text
from pmks.names import Resolution, resolve

KINDS: Final = {
    "exact": Text("nama resmi", "official label"),
    "number": Text("nomor dalam daftarnya", "number in its list"),
    "legal_alias": Text("nama menurut hukum", "legal alias"),
    "older_term": Text("istilah lama", "older term"),
    "abbreviation": Text("singkatan", "abbreviation"),
    "spelling": Text("ejaan lain", "other spelling"),
    "alias": Text("nama lain", "other name"),
    "several": Text("beberapa jenis", "several types"),
    "partial": Text("sebagian dikenali", "partly understood"),
    "candidates": Text("belum pasti", "not certain"),
    "narrower": Text("lebih sempit daripada satu jenis", "narrower than a type"),
    "broader": Text("lebih luas daripada satu jenis", "wider than one type"),
    "not_a_type": Text("bukan jenis", "not a type"),
    "unknown": Text("tidak dikenal", "not known"),
    "empty": Text("kosong", "empty"),
}
_CANDIDATE: Final = Text("mungkin", "perhaps")
_PART: Final = Text("bagian", "part")
_BASIS: Final = Text("dasar", "basis")
_HEADS: Final = ("label", "kind", "numbers", "ids", "candidates", "part", "remarks", "citation")


def run(
    labels: Annotated[list[str], typer.Argument(metavar="LABEL...", show_default=False)],
    *,
    taxonomy_name: TaxonomyOption = None,
    lang: LangOption = Lang.ID,
    form: FormOption = None,
    output: OutputOption = None,
) -> None:
    """Tell what each label stands for; a guess is offered, never taken."""
    to = outlet(lang, form, output)
    found = [resolve(label, taxonomy=taxonomy_name) for label in _read(labels)]
    give(
        to,
        text=lambda: _in_words(found, to.lang),
        data=lambda: as_json([_plain(one) for one in found]),
        table=lambda: as_csv(_HEADS, (_row(one) for one in found)),
    )


def _read(labels: list[str]) -> Iterator[str]:
    """Yield *labels*; a lone hyphen stands for the lines of the standard input."""
    for label in labels:
        if label == "-":
            text = sys.stdin.buffer.read().decode("utf-8-sig", errors="replace")
            yield from text.splitlines()
        else:
            yield label


def _in_words(found: Iterable[Resolution], lang: Language) -> Iterator[Block]:
    """Yield each label with what it stands for."""
    for one in found:
        yield Title(f'"{one.text}": {KINDS[one.kind].says(lang)}')
        for category in one.categories:
            yield f"  {_named(category)}"
        for candidate in one.candidates:
            reason = candidate.reason.says(lang)
            yield f"  {_CANDIDATE.says(lang)} {candidate.score:.2f}  {_named(candidate.category)} - {reason}"
        if one.part:
            yield f"  {_PART.says(lang)}: {one.part}"
        yield from (f"  {remark.code}: {remark.text.says(lang)}" for remark in one.remarks)
        if one.citation is not None:
            yield f"  {_BASIS.says(lang)}: {one.citation}"


def _named(category: Category) -> str:
    """Return a type on one line."""
    return f"{category.number} {category.label} ({category.id}, {category.taxonomy})"


def _plain(one: Resolution) -> dict[str, Any]:
    """Return what a label stands for as plain data."""
    return {
        "label": one.text,
        "kind": one.kind,
        "category": None if one.category is None else one.category.id,
        "categories": [_short(category) for category in one.categories],
        "candidates": [
            {**_short(each.category), "score": each.score, "reason": {"id": each.reason.id, "en": each.reason.en}}
            for each in one.candidates
        ],
        "part": one.part,
        "remarks": [{"code": each.code, "id": each.text.id, "en": each.text.en} for each in one.remarks],
        "citation": None if one.citation is None else str(one.citation),
    }


def _short(category: Category) -> dict[str, Any]:
    """Return a type by its list, number, id and label."""
    return {
        "taxonomy": category.taxonomy,
        "number": category.number,
        "id": category.id,
        "label": category.label,
    }


def _row(one: Resolution) -> tuple[object, ...]:
    """Return what a label stands for as a row."""
    return (
        one.text,
        one.kind,
        "; ".join(str(category.number) for category in one.categories),
        "; ".join(category.id for category in one.categories),
        "; ".join(f"{each.category.id} {each.score:.2f}" for each in one.candidates),
        one.part,
        "; ".join(remark.code for remark in one.remarks),
        one.citation,
    )
