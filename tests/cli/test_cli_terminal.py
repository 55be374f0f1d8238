"""What the command shows on a terminal: tables that fold, titles, and a sign while it works."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

import pty
import threading

from pmks.cli import main

STEERING = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
SAMPLE = Path(__file__).parents[2] / "examples" / "register-banten.csv"


class Terminal:
    """Both outputs of this process on a pseudo-terminal, and what was shown there."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
        ours, theirs = pty.openpty()
        self._theirs = os.fdopen(theirs, "w", encoding="utf-8")
        self._shown: list[bytes] = []
        self._reader = threading.Thread(target=self._read, args=(ours,))
        self._reader.start()
        monkeypatch.setattr(sys, "stdout", self._theirs)
        monkeypatch.setattr(sys, "stderr", self._theirs)
        for name, value in {"COLUMNS": str(columns), "TERM": "xterm-256color"}.items():
            monkeypatch.setenv(name, value)
        monkeypatch.delenv("NO_COLOR", raising=False)

    def _read(self, ours: int) -> None:
        """Keep what is shown, until the other end is closed."""
        try:
            while piece := os.read(ours, 4096):
                self._shown.append(piece)
        except OSError:
            pass  # as a terminal ends on Linux
        finally:
            os.close(ours)

    def shown(self) -> str:
        """Return what was shown, when all is."""
        self._theirs.close()
        self._reader.join()
        return b"".join(self._shown).decode()


def test_tables_fold_to_the_width_of_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    On a terminal titles are bold and no line is longer than the terminal is wide; nothing is lost by folding.
    """
    terminal = Terminal(monkeypatch, 60)
    code = main(["explain", "8", "--fact", "tanggal_lahir=1950-01-21", "--on", "2024-12-31"])
    every = main(["explain", "--fact", "tanggal_lahir=1950-01-21", "--on", "2024-12-31"])
    shown = terminal.shown()
    lines = [STEERING.sub("", line).rstrip() for line in shown.splitlines()]
    tabled = [line for line in lines if "─" in line]

    assert (0, 0) == (code, every)
    assert "\x1b[1m" in shown
    assert tabled
    assert all(len(line) <= 60 for line in tabled)
    assert "Lanjut" in "".join(lines)


def test_a_sign_is_shown_while_a_register_is_checked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """
    Who waits at a terminal sees that something is done; the summary follows when it is.
    """
    terminal = Terminal(monkeypatch, 120)
    code = main(["validate", str(SAMPLE), "--output", str(tmp_path / "temuan.csv")])
    shown = STEERING.sub("", terminal.shown())

    assert 1 == code
    assert "0:00:0" in shown
    assert "396" in shown


def test_a_reader_who_goes_away_ends_the_call_in_silence() -> None:
    """
    A pipe into a command that ends early gives no traceback.
    """
    pipe = "set -o pipefail; '{python}' -m pmks.cli rules --format json | head -c 10"
    command = ["/bin/bash", "-c", pipe.format(python=sys.executable)]
    done = subprocess.run(command, capture_output=True, check=False)

    assert (0, b"") == (done.returncode, done.stderr)
    assert 10 == len(done.stdout)
