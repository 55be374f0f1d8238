"""The validation report as a file, by the ending of its name, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from pmks.files.writing import ending, refuse_target
from pmks.model.source import Language
from pmks.reports.mending.told import Wording, as_it_is, mending_of
from pmks.reports.mending.webpage import write_webpage
from pmks.reports.mending.workbook import write_workbook
from pmks.tables.checked import Checked

ENDINGS: Final = ("html", "xlsx")
"""The endings of a file that a validation report is written to."""


def laporan(
    checked: Checked,
    target: str | os.PathLike[str],
    *,
    file: str = "",
    lang: Language | None = None,
    personal: bool = False,
    worded: Wording = as_it_is,
) -> Path:
    """
    Write what an officer needs to mend the register *checked* to *target*, ``.html`` or ``.xlsx``; return the path.

    A page has the first issues of each code and the first rows to mend, and says how many more there are, so that it
    stays small whatever the register; a workbook has all of them. Numbers and names of people are masked.

    Args:
        checked: What `pmks.validate` returned.
        target: The file to write, whole or not at all.
        file: The name of the register, as it is told.
        lang: The language; without it, the one that the register was checked in.
        personal: Whether numbers and names of people are shown.
        worded: What turns a sentence about a column into the words of whoever asks: the options of a command.

    Raises:
        CallError: The ending is not known, or *target* cannot be written.
        OSError: The disk is full, or *target* went away meanwhile.
    """
    path = Path(target)
    kind = ending("target", path, ENDINGS)
    refuse_target("target", path)
    told = mending_of(checked, file, lang or checked.lang, worded)
    if kind == "html":
        write_webpage(checked, told, path, personal=personal)
    else:
        write_workbook(checked, told, path, personal=personal)
    return path
