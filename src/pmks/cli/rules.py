"""``pmks rules``: the codes of issues, or the rules of the law, as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Final

import typer

from pmks import law
from pmks.cli.options import FormOption, Lang, LangOption, OutputOption
from pmks.cli.outlet import as_csv, as_json, give, outlet
from pmks.cli.tables_of_text import Block, Table
from pmks.cli.telling_of_law import cited, days, heads, rules_as_table
from pmks.codec import unstructure
from pmks.errors import CallError, UnknownNameError
from pmks.issues.catalogue import KINDS
from pmks.issues.kind import IssueKind, Severity
from pmks.model.category import Category
from pmks.model.rule import Rule
from pmks.model.source import Language, Text
from pmks.names.closeness import closest

SEVERITIES: Final = {
    Severity.ERROR: Text("kesalahan", "error"),
    Severity.WARNING: Text("peringatan", "warning"),
    Severity.INFO: Text("keterangan", "info"),
}
_HEADS: Final = (
    Text("kode", "code"),
    Text("tingkat", "severity"),
    Text("tentang", "about"),
    Text("pesan", "message"),
    Text("tindakan", "what to do"),
)
_KIND_HEADS: Final = ("code", "severity", "about", "message", "hint", "citations")
_RULE_HEADS: Final = ("id", "number", "category", "profile", "variant", "in_force", "citations", "evidence")
_STATE: Final = Text(
    "{count} aturan; hukum versi {law}, teks diketahui sampai {day}",
    "{count} rules; law version {law}, texts known up to {day}",
)


def run(
    *,
    about: Annotated[str | None, typer.Option("--about", metavar="SUBJECT")] = None,
    of_law: Annotated[bool, typer.Option("--law")] = False,
    lang: LangOption = Lang.ID,
    form: FormOption = None,
    output: OutputOption = None,
) -> None:
    """List the codes of issues, or with ``--law`` the rules of the law."""
    to = outlet(lang, form, output)
    if of_law:
        if about is not None:
            raise CallError("--about", "seen beside --law, wanted one of the two")
        give(
            to,
            text=lambda: _law_in_words(to.lang),
            data=lambda: as_json([unstructure(rule) for rule in law.RULES]),
            table=lambda: as_csv(_RULE_HEADS, map(_rule_row, law.RULES)),
        )
        return
    kinds = _kinds(about)
    give(
        to,
        text=lambda: [_kinds_as_table(kinds, to.lang)],
        data=lambda: as_json([_plain(kind) for kind in kinds]),
        table=lambda: as_csv(_KIND_HEADS, (_kind_row(kind, to.lang) for kind in kinds)),
    )


def _kinds(about: str | None) -> tuple[IssueKind, ...]:
    """Return the kinds of issue that speak of *about*, or all."""
    subjects = tuple(dict.fromkeys(kind.about for kind in KINDS))
    if about is None:
        return KINDS
    if about.strip().casefold() not in subjects:
        raise UnknownNameError(about, closest(about, subjects) or subjects, "subject")
    return tuple(kind for kind in KINDS if kind.about == about.strip().casefold())


def _law_in_words(lang: Language) -> Iterator[Block]:
    """Yield the rules of the law as a table."""
    yield rules_as_table(law.RULES, lang)
    yield ""
    yield _STATE.says(lang).format(count=len(law.RULES), law=law.version, day=law.law_as_of)


def _kinds_as_table(kinds: Iterable[IssueKind], lang: Language) -> Table:
    """Return the codes as a table."""
    rows = (
        (kind.code, SEVERITIES[kind.severity].says(lang), kind.about, kind.message.says(lang), kind.hint.says(lang))
        for kind in kinds
    )
    return Table(heads(lang, _HEADS), tuple(rows))


def _plain(kind: IssueKind) -> dict[str, Any]:
    """Return one kind of issue as plain data."""
    return {
        "code": kind.code,
        "severity": kind.severity.value,
        "about": kind.about,
        "message": {"id": kind.message.id, "en": kind.message.en},
        "hint": {"id": kind.hint.id, "en": kind.hint.en},
        "details": list(kind.details),
        "citations": [str(text) for text in kind.citations],
    }


def _kind_row(kind: IssueKind, lang: Language) -> tuple[object, ...]:
    """Return one kind of issue as a row."""
    message, hint = kind.message.says(lang), kind.hint.says(lang)
    return kind.code, kind.severity.value, kind.about, message, hint, cited(kind.citations)


def _rule_row(rule: Rule[Category]) -> tuple[object, ...]:
    """Return one rule of the law as a row."""
    return (
        rule.id,
        rule.then.number,
        rule.then.id,
        rule.profile,
        rule.variant,
        days(rule.in_force),
        cited((rule.citation, *rule.basis)),
        rule.evidence.value,
    )
