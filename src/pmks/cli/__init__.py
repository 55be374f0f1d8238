"""The command pmks: the taxonomy, its rules and the check of registers, for the terminal and for scripts."""

from __future__ import annotations

import importlib.util
import itertools
import sys
from typing import Final

_NEEDED: Final = ("typer", "rich", "polars", "narwhals", "fastexcel", "xlsxwriter")

_MISSING: Final = {
    "id": "Perintah pmks memerlukan pustaka yang belum terpasang ({names}). Pasang dengan: pip install 'pmks[etl]'",
    "en": "The command pmks needs libraries that are not installed ({names}). Install them: pip install 'pmks[etl]'",
}


def main(arguments: list[str] | None = None) -> int:
    """
    Run the command with *arguments*, those of the process if None, and return its exit code.

    0: no error. 1: the register has errors (as ``--fail-on`` says). 2: a wrong call, or something is not installed.
    """
    given = sys.argv[1:] if arguments is None else arguments
    lang = "en" if "--lang=en" in given or ("--lang", "en") in itertools.pairwise(given) else "id"
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        sys.stderr.write(_MISSING[lang].format(names=", ".join(missing)) + "\n")
        return 2
    from pmks.cli.app import run  # noqa: PLC0415  # what it imports may be missing

    return run(given, "en" if lang == "en" else "id")


__all__ = ["main"]
