"""What may be wrong with a register: one kind of issue, and one issue."""

from __future__ import annotations

import enum
import string

import attrs

from pmks.model.source import Citation, Text


class Severity(enum.Enum):
    """
    How grave an issue is.

    An error says that the value cannot be used, a warning that a person should look, an info that something was
    noticed or done.
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    __hash__ = object.__hash__

    def __repr__(self) -> str:
        """Return the name as code would write it."""
        return f"Severity.{self.name}"


def _names_in(template: str) -> frozenset[str]:
    """Return the names between braces in *template*."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name)


@attrs.frozen
class IssueKind:
    """
    One kind of issue: a stable slug, and what is said of it.

    *about* is the part of a register that it speaks of: ``berkas``, ``kolom``, ``nik``, ``kk``, ``tanggal``,
    ``kelamin``, ``jenis``, ``wilayah``, ``angka``, ``panti``, ``kasus`` or ``tabel``. *message* and *hint* may hold
    names between braces; *details* are these names, in the order in which a finding gives them. A message never holds
    a NIK, a name or a date of birth.
    """

    code: str
    severity: Severity
    about: str
    message: Text
    hint: Text
    details: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = attrs.field(default=(), repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse a sentence that names a detail which no finding gives, or leaves one of a language out."""
        for text in (self.message, self.hint):
            said = {_names_in(text.id), _names_in(text.en)}
            if len(said) > 1 or not said.pop() <= set(self.details):
                msg = f"{self.code}: both languages must name the same details, all of them among {self.details}"
                raise ValueError(msg)


@attrs.frozen
class Issue:
    """
    One thing that is wrong or was noticed.

    Where: *row* is the number of the record in the file, the first being 1, None for the whole file; *column* the
    header as it stands in the file; *others* the further rows that it is about. What: *code*, *severity*, *seen* (the
    cell, masked where it is personal, None where it is not shown), *message* and *hint* in both languages, and the
    texts that it rests on.
    """

    code: str
    severity: Severity
    row: int | None
    column: str | None
    seen: str | None
    message: Text
    hint: Text
    citations: tuple[Citation, ...] = attrs.field(default=(), repr=False)
    others: tuple[int, ...] = ()


def issue_of(
    kind: IssueKind,
    details: tuple[str, ...] = (),
    *,
    row: int | None = None,
    column: str | None = None,
    seen: str | None = None,
    others: tuple[int, ...] = (),
) -> Issue:
    """Return the issue of *kind* with its *details* filled in, in their order."""
    named = dict(zip(kind.details, details, strict=True))
    message, hint = (
        Text(text.id.format_map(named), text.en.format_map(named)) if named else text
        for text in (kind.message, kind.hint)
    )
    return Issue(kind.code, kind.severity, row, column, seen, message, hint, kind.citations, others)
