"""Several files written to one folder: all of them or none."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from pmks.errors import CallError
from pmks.exports.file import ExportFile
from pmks.files.writing import refuse_target, replacing


def write(files: tuple[ExportFile, ...], folder: Path) -> tuple[Path, ...]:
    """
    Write *files* to *folder* and return where they stand; if one cannot be written, none is.

    Files that are there already keep their content until all the new ones are complete.

    Raises:
        CallError: *folder* is no folder and cannot become one, or one of the files cannot be written there.
    """
    if not folder.exists() and not folder.resolve().parent.is_dir():
        raise CallError("to", f"seen {str(folder)!r}, wanted a folder, or a new one in a folder that exists")
    if folder.exists() and not folder.is_dir():
        raise CallError("to", f"seen {str(folder)!r}, a file; wanted a folder")
    targets = tuple(folder / file.name for file in files)
    made = not folder.exists()
    if made:
        refuse_target("to", folder)
        folder.mkdir()
    try:
        for target in targets:
            refuse_target("to", target)
        with ExitStack() as together:
            for file, target in zip(files, targets, strict=True):
                beside = together.enter_context(replacing(target))
                beside.write_text(file.text, encoding="utf-8", newline="")
    except BaseException:
        if made:
            folder.rmdir()
        raise
    return targets
