"""One call of the command, inside this process or in one of its own."""

import json
import subprocess
import sys
from typing import Any, NamedTuple

import pytest

from pmks.cli import main


class Done(NamedTuple):
    """What a call gave back."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:  # noqa: ANN401  # plain data
        """What was told as JSON."""
        return json.loads(self.out)


def call(capsys: pytest.CaptureFixture[str], *arguments: object) -> Done:
    """Call the command inside this process."""
    code = main([str(one) for one in arguments])
    said = capsys.readouterr()
    return Done(code, said.out, said.err)


def call_apart(*arguments: str, script: str = "", stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Call the command in a process of its own, after the lines of *script*."""
    code = f"import sys\n{script}\nfrom pmks.cli import main\nsys.exit(main())"
    return subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, check=False, input=stdin)
