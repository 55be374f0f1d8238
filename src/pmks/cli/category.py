"""``pmks category``: the list of types, or all that is known of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Final

import typer

from pmks import law
from pmks.cli.options import FormOption, Lang, LangOption, OutputOption, ScopeOption, TaxonomyOption
from pmks.cli.outlet import as_csv, as_json, give, outlet
from pmks.cli.tables_of_text import Block, Table
from pmks.cli.telling_of_category import blocks_of_category
from pmks.cli.telling_of_law import heads
from pmks.codec import unstructure
from pmks.errors import CallError
from pmks.model.category import Category
from pmks.model.source import Language, Text
from pmks.model.taxonomy import Scope, Taxonomy
from pmks.names import category, scope, taxonomy
from pmks.names.lexicon import HOME

_HEADS: Final = (
    Text("no", "no"),
    Text("id", "id"),
    Text("nama", "label"),
    Text("padanan Inggris", "English gloss"),
)
_COUNTED: Final = Text(
    "{count} jenis, daftar {name}; hukum versi {law}", "{count} types, list {name}; law version {law}"
)
_UNNAMED: Final = Text(
    "Daftar ini punya {count} jenis; hanya {known} yang diketahui namanya.",
    "This list has {count} types; the names of only {known} are known.",
)


def run(
    name: Annotated[str | None, typer.Argument(metavar="NAME", show_default=False)] = None,
    *,
    taxonomy_name: TaxonomyOption = None,
    scope_name: ScopeOption = None,
    lang: LangOption = Lang.ID,
    form: FormOption = None,
    output: OutputOption = None,
) -> None:
    """Tell the types of a list, or everything about one type."""
    to = outlet(lang, form, output)
    part = None if scope_name is None else scope(scope_name)
    if part is not None and taxonomy_name is not None and taxonomy(taxonomy_name).id != part.taxonomy:
        raise CallError("--scope", f"seen {part.id!r}, a part of {part.taxonomy!r}; wanted a part of {taxonomy_name!r}")
    whole = taxonomy(taxonomy_name or (HOME if part is None else part.taxonomy))
    if name is None:
        known = tuple(whole if part is None else part)
        give(
            to,
            text=lambda: _listed(known, whole, part, to.lang),
            data=lambda: as_json(_in_short(known, whole, part)),
            table=lambda: as_csv(("number", "id", "code", "label", "gloss"), (_row(one) for one in known)),
        )
        return
    found = category(name, taxonomy=whole.id)
    give(
        to,
        text=lambda: blocks_of_category(found, part, to.lang),
        data=lambda: as_json(_in_full(found, part)),
        table=lambda: as_csv(("number", "id", "code", "label", "gloss"), [_row(found)]),
    )


def _listed(known: tuple[Category, ...], whole: Taxonomy, part: Scope | None, lang: Language) -> Iterator[Block]:
    """Yield the list as a table."""
    rows = tuple((str(one.number), one.id, one.label, one.gloss) for one in known)
    yield Table(heads(lang, _HEADS), rows, frozenset({0}))
    yield ""
    shown = whole.id if part is None else f"{whole.id}, {part.id}"
    yield _COUNTED.says(lang).format(count=len(known), name=shown, law=law.version)
    if part is None and not whole.complete and whole.count is not None:
        yield _UNNAMED.says(lang).format(count=whole.count, known=len(known))
    yield whole.note.says(lang) if part is None else part.note.says(lang)


def _in_short(known: Iterable[Category], whole: Taxonomy, part: Scope | None) -> dict[str, Any]:
    """Return the list as plain data."""
    names = ("number", "id", "code", "label", "gloss")
    return {
        "taxonomy": whole.id,
        "scope": None if part is None else part.id,
        "law": law.version,
        "categories": [dict(zip(names, _row(one), strict=True)) for one in known],
    }


def _in_full(found: Category, part: Scope | None) -> dict[str, Any]:
    """Return one type with its rules as plain data."""
    rules = [unstructure(rule) for rule in law.RULES if rule.then == found]
    held = {} if part is None else {"scope": part.id, "in_scope": found in part}
    return {**unstructure(found), **held, "law": law.version, "rules": rules}


def _row(one: Category) -> tuple[object, ...]:
    """Return one type as a row."""
    return one.number, one.id, one.code, one.label, one.gloss
