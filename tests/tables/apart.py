"""Files read in a process of its own, which may take only so much memory and time."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

MOST_MEMORY = 4 << 30
"""The address space of the process: what is refused, or read, fits into it with all libraries."""

MOST_SECONDS = 300
"""Far more than anything here takes: it ends what goes on for ever."""

_LIMITED = f"""
import contextlib, io, json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MOST_MEMORY}, {MOST_MEMORY}))
"""

_COMMAND = f"""{_LIMITED}
from pmks.cli import main
for path in sys.argv[1:]:
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
        code = main(["validate", path, "--on", "2024-12-31", "--lang", "en"])
    print(json.dumps([code, out.getvalue(), err.getvalue()]), flush=True)
"""

_VALIDATE = f"""{_LIMITED}
import datetime as dt
import pmks
for path in sys.argv[1:]:
    checked = pmks.validate(path, on=dt.date(2024, 12, 31))
    summary = checked.summary
    told = dict(rows=summary.rows_read, valid=summary.rows_valid, invalid=summary.rows_invalid)
    codes = {{one.code: one.count for one in summary.by_code}}
    issues = checked.issues.height
    shape = checked.sheet.cells.shape
    skipped = dict(summary.skipped)
    print(json.dumps(dict(told, codes=codes, issues=issues, shape=shape, skipped=skipped)), flush=True)
"""


def commanded(paths: Sequence[Path]) -> dict[str, tuple[int, str, str]]:
    """Return what the command gives for each of *paths*: exit code, output, and what it says beside."""
    return {name: (code, out, err) for name, (code, out, err) in _run(_COMMAND, paths).items()}


def validated(paths: Sequence[Path]) -> dict[str, dict[str, Any]]:
    """Return what is counted in each of *paths*."""
    return _run(_VALIDATE, paths)


def _run(script: str, paths: Sequence[Path]) -> dict[str, Any]:
    """Run *script* over *paths* and return what it prints of each, by its name."""
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, paths)],
        capture_output=True,
        check=False,
        text=True,
        timeout=MOST_SECONDS,
        env=os.environ | {"POLARS_MAX_THREADS": "2", "PYTHONUTF8": "1"},
    )

    assert (0, "") == (done.returncode, done.stderr)
    return dict(zip((path.name for path in paths), map(json.loads, done.stdout.splitlines()), strict=True))
