"""The floors: an import goes down or stays at home, and no room stands in a circle."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import pmks

ROOT = Path(pmks.__file__).parent
FLOORS = {
    "errors": 0,
    "model": 1,
    "law": 2,
    "engine": 2,
    "issues": 3,
    "names": 4,
    "nik": 4,
    "regions": 4,
    "eligibility": 5,
    "authority": 5,
    "wording": 6,
    "codec": 6,
    "files": 6,
    "tables": 7,
    "reports": 8,
    "testing": 8,
    "exports": 8,
    "cli": 9,
    "__init__": 9,
}
FILES = sorted(ROOT.rglob("*.py"))


def room(dotted: str) -> str:
    """Return the room of a module: the part below ``pmks``."""
    parts = dotted.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def name_of(file: Path) -> str:
    """Return the dotted name of *file*."""
    parts = ("pmks", *file.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(file: Path) -> Iterator[str]:
    """Yield the modules of the library that *file* imports, wherever in it."""
    names = {name_of(other) for other in FILES}
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("pmks"):
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in names else node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("pmks"))


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_an_import_goes_to_a_lower_floor_or_stays_at_home(file: Path) -> None:
    """
    A module imports from lower floors or from its own folder, never from a neighbour and never up.
    """
    home = room(name_of(file))

    wrong = [other for other in imports(file) if room(other) != home and FLOORS[room(other)] >= FLOORS[home]]

    assert [] == wrong


def test_no_module_stands_in_a_circle() -> None:
    """
    The imports of the library have an order.
    """
    graph = {name_of(file): set(imports(file)) - {name_of(file)} for file in FILES if name_of(file) != "pmks"}

    assert len(graph) <= len(list(TopologicalSorter(graph).static_order()))


@pytest.mark.parametrize("file", [file for file in FILES if "law" not in file.parts], ids=name_of)
def test_no_file_of_code_is_long(file: Path) -> None:
    """
    A file that is not flat data has at most 250 lines.
    """
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 250


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_every_file_has_a_caption(file: Path) -> None:
    """
    The first line of a file says what the room is for.
    """
    caption = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))

    assert caption
    assert caption.splitlines()[0].endswith((".", "?"))


def test_the_model_knows_no_law() -> None:
    """
    No word of the law stands in the ground floors or the engine.
    """
    words = ("permensos", "lansia", "terlantar", "anak_", "panti", "kategori", "provinsi", "kabupaten")
    texts = {
        file: file.read_text(encoding="utf-8").lower()
        for file in FILES
        if room(name_of(file)) in ("model", "engine") and "Example" not in file.name
    }
    code = {file: [line for line in text.splitlines() if ">>>" not in line] for file, text in texts.items()}

    found = [(file.name, line) for file, lines in code.items() for line in lines for word in words if word in line]

    assert [] == [one for one in found if not one[1].strip().startswith(("permensos", "citation", "print"))]
