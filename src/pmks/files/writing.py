"""Files that can be read, and files that are written whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pmks.errors import CallError


def refuse_source(source: Path) -> None:
    """
    Refuse a *source* that cannot be read, before anything else is done.

    Raises:
        OSError: There is no such file, it is a folder, or it may not be read.
    """
    source.stat()
    if source.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(source))
    if not os.access(source, os.R_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(source))


def refuse_target(option: str, target: Path | None, source: Path | None = None) -> None:
    """
    Refuse a *target* that cannot be written, before any long work is done.

    Raises:
        CallError: There is no such folder, it cannot be written to, *target* is a folder, or it is *source*.
    """
    if target is None:
        return
    folder = target.resolve().parent
    if not folder.is_dir():
        raise CallError(option, f"seen {str(target)!r}, wanted a file in a folder that exists")
    if target.is_dir():
        raise CallError(option, f"seen {str(target)!r}, a folder; wanted a file")
    if not os.access(target if _is_device(target) else folder, os.W_OK):
        raise CallError(option, f"seen {str(target)!r}, which cannot be written")
    if source is not None and target.exists() and source.exists() and target.samefile(source):
        raise CallError(option, f"seen {str(target)!r}, the file that is read; wanted another one")


def ending(option: str, target: Path | None, known: tuple[str, ...]) -> str:
    """
    Return the ending of *target*, one of *known*; empty text without a target.

    Raises:
        CallError: The ending is not one of *known*.
    """
    if target is None:
        return ""
    found = target.suffix.lower().removeprefix(".")
    if found not in known:
        wanted = ", ".join(f".{one}" for one in known)
        raise CallError(option, f"seen a file that ends in {target.suffix!r}, wanted one of {wanted}")
    return found


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """
    Give a new file beside *target*; it takes the place of *target* when all is written, and is removed otherwise.

    A device or a pipe is written directly.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     target = Path(folder, "rekap.txt")
    ...     with replacing(target) as beside:
    ...         _ = beside.write_text("selesai", encoding="utf-8")
    ...     [file.name for file in Path(folder).iterdir()]
    ['rekap.txt']
    """
    if _is_device(target):
        yield target
        return
    final = target.resolve()
    beside = final.with_name(f".{final.name[:64]}.{secrets.token_hex(4)}{final.suffix[:16]}")
    beside.touch(exist_ok=False)
    try:
        if final.exists():
            beside.chmod(final.stat().st_mode & 0o7777)
        yield beside
        beside.replace(final)
    finally:
        beside.unlink(missing_ok=True)


def _is_device(target: Path) -> bool:
    """Return whether *target* exists and holds no bytes of its own."""
    return target.exists() and not target.is_file() and not target.is_dir()
