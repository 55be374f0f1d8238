"""Where what is told goes: data to the standard output or whole to a file, notes to the standard error."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TextIO

import attrs

from pmks.cli.options import Form, Lang, language
from pmks.cli.tables_of_text import Block, on_terminal, plain, printable
from pmks.errors import CallError
from pmks.files.inert import inert
from pmks.files.writing import refuse_target, replacing
from pmks.model.source import Language


@attrs.frozen
class Outlet:
    """The language and the form of what is told, and the file that it goes to, None for the standard output."""

    lang: Language
    form: Form
    output: Path | None = None


def outlet(lang: Lang, form: Form | None, output: Path | None) -> Outlet:
    """
    Return the outlet that the options name; the ending of *output* names the form where ``--format`` does not.

    Raises:
        CallError: *output* cannot be written, or its ending names another form than ``--format``.
    """
    refuse_target("--output", output)
    ending = "" if output is None else output.suffix.lower().removeprefix(".")
    named = Form(ending) if ending in {"json", "csv"} else None
    if named is not None and form is not None and named is not form:
        raise CallError("--format", f"seen {form.value} beside a file that ends in .{ending}, wanted the same form")
    return Outlet(language(lang), form or named or Form.TEXT, output)


def give(
    to: Outlet,
    *,
    text: Callable[[], Iterable[Block]],
    data: Callable[[], Iterable[str]],
    table: Callable[[], Iterable[str]],
) -> None:
    """Give what is told in the form of the outlet: *text* for people, *data* as JSON or *table* as CSV for machines."""
    if to.form is Form.TEXT and to.output is None and is_terminal():
        _to_reader(lambda: on_terminal(text()))
        return
    pieces = data() if to.form is Form.JSON else table() if to.form is Form.CSV else lines(plain(text()))
    if to.output is None:
        _to_reader(lambda: sys.stdout.writelines(pieces))
        return
    with replacing(to.output) as beside, beside.open("w", encoding="utf-8", newline="") as file:
        file.writelines(pieces)


def lines(texts: Iterable[str]) -> Iterator[str]:
    """Yield *texts*, each with the end of its line."""
    return (f"{text}\n" for text in texts)


def as_json(value: object) -> Iterator[str]:
    """Yield plain data as JSON."""
    yield json.dumps(value, ensure_ascii=False, indent=2)
    yield "\n"


def as_csv(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> Iterator[str]:
    """Yield a table as CSV in which no cell is a formula; what is None is an empty cell."""
    for row in (heads, *rows):
        line = io.StringIO()
        csv.writer(line, lineterminator="\n").writerow(["" if cell is None else inert(str(cell)) for cell in row])
        yield line.getvalue()


def note(text: str) -> None:
    """Tell something beside the data, on the standard error."""
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip(" "))
        sys.stderr.write(f"{' ' * indent}{printable(line)}\n")


def is_terminal() -> bool:
    """Return whether the standard output is a terminal."""
    return sys.stdout.isatty()


def speak_utf8() -> None:
    """Make both outputs UTF-8 on every machine; what is no text is shown, not refused."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def drain() -> None:
    """Send what is still waiting; a reader who has gone away is no error."""
    _to_reader(sys.stdout.flush)


def _to_reader(write: Callable[[], None]) -> None:
    """Write to the standard output; if its reader has gone away, let the rest go nowhere."""
    try:
        write()
        sys.stdout.flush()
    except BrokenPipeError:
        _silence(sys.stdout)


def _silence(stream: TextIO) -> None:
    """Let *stream* go nowhere from here on."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
