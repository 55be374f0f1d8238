"""A cell read as a NIK or a family card number: tidied without loss, then checked part by part."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final, get_args

from pmks.errors import CallError
from pmks.issues.kind import Issue, IssueKind, issue_of
from pmks.issues.of_identity import KK_BEFORE_2004, KK_DATE_ZERO, NIK_DATE_PLACEHOLDER, NUMBER_ISSUES
from pmks.issues.of_identity_number import NumberIssues, NumberKind
from pmks.law.places import regions
from pmks.model.days import not_a_day
from pmks.nik.digits import DATE, FIRST_CARD, OLD_PREFIXES, SERIAL, dates_of, is_placeholder, sex_and_day
from pmks.nik.form import Form, form_of, meant_by, strict_form_of
from pmks.nik.number import Number

_SHOWN_FROM: Final = 12
"""A shorter row of digits is masked whole."""


def read(text: str | float | None, *, on: dt.date, kind: NumberKind = "nik") -> Number:
    """
    Return what a cell holds as a NIK or, with *kind* ``kk``, as a family card number.

    Quotes, blanks, points and hyphens are taken off, a number with all of its digits is taken as text; nothing else
    is changed. What a register holds is never a reason to raise.

    >>> number = read("'3602 9949 1287 9902", on=dt.date(2024, 12, 31))
    >>> number
    Number(kind='nik', verdict='valid-with-warning', issues=(nik-dibersihkan, nik-kecamatan-tak-dikenal))
    >>> number.sex, number.birth_dates
    ('perempuan', (datetime.date(1987, 12, 9),))

    Raises:
        CallError: If *on* is no day, *kind* no kind of number, or *text* neither a text nor a number.

    """
    _refuse(text, on, kind)
    if text is None:
        return _read(Form("empty", ""), on, kind)
    form = form_of(str(text))
    if isinstance(text, int) and form.digits is not None:
        form = Form("from_number", form.digits)
    return _read(form, on, kind)


def check(text: str, *, on: dt.date, kind: NumberKind = "nik") -> Number:
    """
    Return what a text is as a number exactly as it stands; nothing is taken off first.

    >>> check("'3602994912879902", on=dt.date(2024, 12, 31)).verdict
    'invalid'

    Raises:
        CallError: If *on* is no day, *kind* no kind of number, or *text* no text.

    """
    _refuse(text, on, kind)
    return _read(strict_form_of(str(text)), on, kind)


def mask(text: str | None) -> str:
    """
    Return what may be shown of a number: its first four and last two digits.

    >>> mask("3602 9949 1287 9902"), mask("BELUM ADA")
    ('3602**********02', '*********')
    """
    if text is None:
        return ""
    left = form_of(text).left
    if not (left.isascii() and left.isdigit() and len(left) >= _SHOWN_FROM):
        return "*" * len(text)
    return f"{left[:4]}{'*' * (len(left) - 6)}{left[-2:]}"


def _refuse(text: object, on: object, kind: object) -> None:
    """Raise if the call cannot be understood; the text itself, perhaps a number, is not said."""
    if (wrong := not_a_day(on)) is not None:
        raise CallError("on", wrong)
    if kind not in get_args(NumberKind):
        raise CallError("kind", f"seen {kind!r}, wanted one of {', '.join(get_args(NumberKind))}")
    if isinstance(text, bool) or not isinstance(text, (str, int, float, type(None))):
        raise CallError("text", f"seen {type(text).__name__}, wanted a text, a number or None")


def _read(form: Form, on: dt.date, kind: NumberKind) -> Number:
    """Return the number of the kind *kind* that has the form *form*."""
    known = NUMBER_ISSUES[kind]
    if form.digits is None:
        return Number(kind, None, (), (_unread(form, known),))
    _, day = sex_and_day(int(form.digits[DATE][:2])) if kind == "nik" else (None, int(form.digits[DATE][:2]))
    dates = dates_of(day, int(form.digits[8:10]), int(form.digits[10:12]), on)
    bare = Number(kind, form.digits, dates)
    told = (*_about_form(form, known), *_about_region(bare, known), *_about_rest(bare, known))
    issues = tuple(issue_of(one, details, seen=mask(form.digits)) for one, details in told)
    return Number(kind, form.digits, dates, issues)


def _unread(form: Form, known: NumberIssues) -> Issue:
    """Return why there is no number."""
    match form.outcome:
        case "empty":
            return issue_of(known.empty)
        case "precision":
            return issue_of(known.precision)
        case "length":
            return issue_of(known.length, (str(len(form.left)),))
        case _:
            return issue_of(known.not_digits, (meant_by(form.left),))


def _about_form(form: Form, known: NumberIssues) -> Iterator[tuple[IssueKind, tuple[str, ...]]]:
    """Say what was taken off."""
    if form.outcome == "cleaned":
        yield known.cleaned, ()
    if form.outcome == "from_number":
        yield known.from_number, ()


def _about_region(number: Number, known: NumberIssues) -> Iterator[tuple[IssueKind, tuple[str, ...]]]:
    """Say how the code of the region stands; of a placeholder only that there is no such province."""
    if number.region_status == "unknown-province":
        old = number.province is not None and int(number.province) in OLD_PREFIXES
        yield (known.old_prefix if old else known.province_unknown), ()
    if is_placeholder(number.value or ""):
        return
    match number.region_status:
        case "nit-abroad":
            yield known.abroad, ()
        case "unknown-regency":
            yield known.regency_unknown, ()
        case "unknown-district":
            yield known.district_unknown, ()
        case "retired" | "retired-regency":
            now = "?" if number.successor is None else str(regions()[number.successor[:5]])
            yield known.retired, (now,)


def _about_rest(number: Number, known: NumberIssues) -> Iterator[tuple[IssueKind, tuple[str, ...]]]:
    """Say what is wrong with the date and the serial."""
    value = number.value or ""
    if number.kind == "kk" and value[DATE] == "000000":
        yield KK_DATE_ZERO, ()
    elif not number.dates:
        yield known.date, ()
    elif number.kind == "kk" and number.dates[-1] < FIRST_CARD:
        yield KK_BEFORE_2004, ()
    if number.placeholder_date is not None:
        yield NIK_DATE_PLACEHOLDER, ()
    if value[SERIAL] == "0000":
        yield known.serial, ()
    if is_placeholder(value):
        yield known.placeholder, ()
