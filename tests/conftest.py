"""What every test stands on: the Hypothesis profile, and the examples of README, docs and docstrings as tests."""

import doctest
import os
from pathlib import Path

from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

import pmks

ROOT = Path(__file__).parent.parent
OPTIONS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", parent=settings.get_profile("default"), max_examples=2000)
settings.load_profile(os.environ.get("PMKS_HYPOTHESIS", "default"))


def pages() -> list[Path]:
    """Return the pages whose examples run."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def modules() -> list[Path]:
    """Return the modules of the library that is installed: its docstrings run."""
    return sorted(Path(pmks.__file__).parent.rglob("*.py"))


PAGES = Sybil(parsers=[PythonCodeBlockParser(doctest_optionflags=OPTIONS)], pattern="*.md")
DOCSTRINGS = Sybil(parsers=[DocTestParser(optionflags=OPTIONS)], pattern="*.py")
