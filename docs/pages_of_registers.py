"""The pages of the reference that tell of registers: codes of issues, fields of columns, and the command."""

from __future__ import annotations

import enum
import importlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final, get_args, get_type_hints

from page_tables import table, texts

from pmks.cli.app import application
from pmks.cli.words_of_help import HELP
from pmks.issues.catalogue import KINDS
from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Text
from pmks.tables.headers import FIELDS, IMPORTANT, Field
from pmks.tables.headers.aliases import DOUBTFUL, aliases, labels
from pmks.tables.headers.folding import fold

ABOUT: Final = {
    "berkas": Text("berkasnya", "the file"),
    "kolom": Text("sebuah kolom", "a column"),
    "nik": Text("NIK seseorang", "the NIK of a person"),
    "kk": Text("nomor kartu keluarga", "the number of a family card (*kartu keluarga*)"),
    "tanggal": Text("sebuah tanggal", "a date"),
    "kelamin": Text("jenis kelamin", "the sex"),
    "jawaban": Text("jawaban ya atau tidak, atau sebuah pilihan", "an answer of yes or no, or a choice"),
    "disabilitas": Text("ragam disabilitas", "a kind of disability"),
    "panti": Text("di dalam atau di luar panti", "the setting, inside or outside a *panti*"),
    "jenis": Text("jenis PPKS", "the type"),
    "wilayah": Text("wilayah", "the region"),
    "angka": Text("sebuah angka", "a number"),
    "kasus": Text("kasus dan orang", "cases and persons"),
    "tabel": Text("tabel rekapitulasi", "a table of counts"),
}


def issues() -> Iterator[str]:
    """Yield the page of the codes."""
    counts = Counter(kind.severity for kind in KINDS)
    told = ", ".join(f"{counts[severity]} of severity `{severity.value}`" for severity in Severity)
    yield f"{len(KINDS)} codes: {told}."
    yield "A code is never renamed and never used again for something else."
    yield "A word between braces is filled in from the file; no message holds a NIK, a name or a date of birth."
    yield "`pmks rules` lists the same codes, `pmks rules --format json` as data.\n"
    subjects = tuple(dict.fromkeys(kind.about for kind in KINDS))
    rows = ((f"[`{one}`](#{one})", ABOUT[one].en, ABOUT[one].id, *_severities(one)) for one in subjects)
    heads = ("about", "it speaks of", "dalam bahasa Indonesia", *(severity.value for severity in Severity))
    yield from table(heads, rows)
    for subject in subjects:
        yield f"## {subject}\n"
        for kind in KINDS:
            if kind.about == subject:
                yield from _kind(kind)


def _severities(subject: str) -> tuple[int, ...]:
    """Return how many codes about *subject* there are of each severity."""
    counts = Counter(kind.severity for kind in KINDS if kind.about == subject)
    return tuple(counts[severity] for severity in Severity)


def _kind(kind: IssueKind) -> Iterator[str]:
    """Yield the section of one code."""
    yield f"### {kind.code}\n"
    yield f"- Severity: `{kind.severity.value}`"
    yield f"- Message: {kind.message.en} *({kind.message.id})*"
    yield f"- What to do: {kind.hint.en} *({kind.hint.id})*"
    if kind.citations:
        yield f"- Rests on: {texts(kind.citations)}"
    yield ""


def fields() -> Iterator[str]:
    """Yield the page of the fields."""
    known = _headers()
    layouts = aliases().layouts
    yield "A field is what a column of a register tells; a header is how an office calls it."
    yield f"{len(FIELDS)} fields; {sum(known.values())} headers are known to mean one of them."
    yield "Case, blanks, points and underlines of a header do not count.\n"
    yield "*headers*: how many other headers are known for the field, in whatever layout."
    yield "*personal*: no issue shows a cell of it, for it may point to a person or is sensitive; a NIK is masked.\n"
    least = ", ".join(f"`{name}`" for name in IMPORTANT)
    yield f"Without {least} a register says little: that they are not there is told.\n"
    yield "## Fields that are no facts\n"
    yield from _fields(others(), known)
    yield "## Facts\n"
    yield "A column may be called as the fact or its label.\n"
    yield from _fields({name: field for name, field in FIELDS.items() if name not in others()}, known)
    yield "## Flags and counts\n"
    yield "Columns of a type hold a number of the list in their name.\n"
    yield from table(("field", "what the column tells"), NOTATION)
    yield "## Layouts\n"
    yield "A file that has most of the headers of a layout is read by it, so short headers mean what they mean there.\n"
    yield from table(("layout", "headers"), ((f"`{name}`", len(layouts[name])) for name in sorted(layouts)))


NOTATION: Final = (
    ("`kategori:8`", "a mark where the row is of type 8"),
    ("`kategori:9/mental`", "the same, for a part of the type"),
    ("`ragam_disabilitas:fisik`", "a mark where the kind of disability is there"),
    ("`jumlah`", "a count; what it counts stands in the row"),
    ("`jumlah:8`", "how many of type 8"),
    ("`jumlah:8/L`, `jumlah:8/P`", "men and women among them"),
    ("`jumlah:8/dalam_panti`, `jumlah:8/luar_panti`", "inside and outside a *panti* among them"),
    ("`jumlah:orang`, `jumlah:kasus`", "the total of people, of cases"),
)


def others() -> dict[str, Field]:
    """Return the fields that are no facts of a record."""
    return {name: field for name, field in FIELDS.items() if name not in {one.partition(".")[2] for one in field.feeds}}


def _fields(some: dict[str, Field], known: Counter[str]) -> Iterator[str]:
    """Yield the table of *some* fields."""
    heads = ("field", "label", "label in English", "feeds", "personal", "headers")
    rows = (
        (
            *(f"`{name}`", field.label.id, field.label.en),
            *(", ".join(f"`{one}`" for one in field.feeds), "yes" if field.personal else "no", known[name] or ""),
        )
        for name, field in some.items()
    )
    yield from table(heads, rows)


def _headers() -> Counter[str]:
    """Return how many headers beside its own name are known for each field; each counts once, in whatever layout."""
    known = aliases()
    pairs = {
        (text, one.field)
        for group in (labels(), known.anywhere, *known.layouts.values())
        for text, one in group.items()
        if one.field not in {"", DOUBTFUL} and text != fold(one.field)
    }
    return Counter(field for _, field in pairs)


def commands() -> Iterator[str]:
    """Yield the page of the command."""
    group = application([], "en")
    yield "The command needs the extra: `pip install 'pmks[etl]'`."
    yield "`python -m pmks.cli` is the same command; `pmks --version` tells the versions of the library and of the law."
    yield "It speaks Indonesian, and English with `--lang en`.\n"
    yield from table(("exit code", "what it says"), EXITS)
    yield "Data go to the standard output, notes and errors to the standard error.\n"
    names = tuple(group.commands)
    yield from table(("command", "what it does"), ((f"[`{name}`](#pmks-{name})", HELP[name].en) for name in names))
    for name in names:
        yield f"## pmks {name}\n"
        yield f"{HELP[name].en} *({HELP[name].id})*\n"
        hints = get_type_hints(importlib.import_module(f"pmks.cli.{name}").run)
        parameters = group.commands[name].params
        rows = (_parameter(name, one, hints.get(one.name)) for one in parameters if one.name != "help")
        yield from table(("option", "value", "default", "what it does", "dalam bahasa Indonesia"), rows)


EXITS: Final = (
    ("0", "there is no error, or `--fail-on never`"),
    ("1", "the register has errors, or with `--fail-on warning` warnings"),
    ("2", "the call is wrong, the file cannot be read, or something is not installed; nothing was written"),
)


def _parameter(command: str, one: Any, hint: object) -> tuple[str, ...]:  # noqa: ANN401  # typer has had several classes of it
    """Return the row of one option or argument."""
    words = HELP.get(f"{command}.{one.name}") or HELP[one.name]
    choices = [choice.value for kind in (hint, *get_args(hint)) if _is_choice(kind) for choice in kind]
    flag = bool in (hint, *get_args(hint))
    value = "" if flag else " or ".join(f"`{choice}`" for choice in choices) or f"`{one.metavar}`"
    default = "" if one.default is None or flag else f"`{getattr(one.default, 'value', one.default)}`"
    if one.param_type_name == "argument":
        return f"`{one.metavar}`", "", "required" if one.required else "", words.en, words.id
    opts = ", ".join(f"`{opt}`" for opt in (*one.opts, *one.secondary_opts))
    return opts, value, default, words.en, words.id


def _is_choice(kind: object) -> bool:
    """Return whether *kind* is an enumeration."""
    return isinstance(kind, type) and issubclass(kind, enum.Enum)
