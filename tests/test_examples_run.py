"""The examples of README, docs and docstrings do what they say."""

from pathlib import Path

import pytest
from conftest import DOCSTRINGS, PAGES, modules, pages
from sybil.python import import_path


@pytest.mark.parametrize("page", pages(), ids=lambda page: "/".join(page.parts[-2:]))
def test_every_code_block_of_a_page_runs(page: Path) -> None:
    """
    Every python block of the README and of the docs runs and prints what stands below it.
    """
    document = PAGES.parse(page)
    for example in document.examples():
        example.evaluate()


@pytest.mark.parametrize("module", modules(), ids=lambda module: "/".join(module.parts[-2:]))
def test_every_docstring_example_runs(module: Path) -> None:
    """
    Every example in a docstring prints what stands below it.
    """
    document = DOCSTRINGS.parse(module)
    imported = import_path(module)
    document.namespace.update(vars(imported))
    for example in document.examples():
        example.evaluate()
