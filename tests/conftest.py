"""What every test stands on: the Hypothesis profile, and the examples of README, docs and docstrings as tests."""

import doctest
import importlib.util
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from hypothesis import HealthCheck, settings
from sybil import Document, Region, Sybil
from sybil.parsers.myst import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

import pmks

ROOT = Path(__file__).parent.parent
OPTIONS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("quick", parent=settings.get_profile("default"), max_examples=20)
settings.register_profile("long", parent=settings.get_profile("default"), max_examples=2000)
settings.load_profile(os.environ.get("PMKS_HYPOTHESIS", "default"))


def pages() -> list[Path]:
    """Return the pages whose examples run."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def modules() -> list[Path]:
    """Return the modules of the library that is installed: its docstrings run."""
    return sorted(Path(pmks.__file__).parent.rglob("*.py"))


def is_there(engine: str) -> bool:
    """Return whether *engine* is installed; PySpark needs Java as well."""
    return importlib.util.find_spec(engine) is not None and (engine != "pyspark" or shutil.which("java") is not None)


def blocks(document: Document) -> Iterator[Region]:
    """Yield the examples of a page but those of a section that says ``needs: ENGINE`` where the engine is not there."""
    head = document.text.partition("\n## ")[0]
    for region in BLOCKS(document):
        section = document.text[: region.start].rpartition("\n## ")[2]
        if all(map(is_there, NEEDS.findall(head + section))):
            yield region


def pytest_report_header() -> str:
    """Say which sections of the pages do not run."""
    named = {engine for page in pages() for engine in NEEDS.findall(page.read_text(encoding="utf-8"))}
    absent = sorted(engine for engine in named if not is_there(engine))
    return f"sections of pages left out, not installed: {', '.join(absent) or 'none'}"


NEEDS = re.compile(r"^<!-- needs: (\w+) -->$", re.MULTILINE)
BLOCKS = PythonCodeBlockParser(doctest_optionflags=OPTIONS)
PAGES = Sybil(parsers=[blocks], pattern="*.md")
DOCSTRINGS = Sybil(parsers=[DocTestParser(optionflags=OPTIONS)], pattern="*.py")
