"""The public surface: what is promised, and what importing it costs."""

import ast
import inspect
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import pmks

VERBS = {
    "authorities",
    "category",
    "check",
    "crosswalk",
    "explain",
    "export",
    "report",
    "resolve",
    "scope",
    "screen",
    "structure",
    "taxonomy",
    "unstructure",
    "validate",
}
NOUNS = {
    "Answer",
    "CallError",
    "Case",
    "Category",
    "Checked",
    "Community",
    "DateInterval",
    "Family",
    "Group",
    "InvalidRecordsError",
    "Issue",
    "Level",
    "Mandate",
    "MissingExtraError",
    "Person",
    "PmksError",
    "RecordError",
    "Report",
    "Resolution",
    "Rule",
    "TableError",
    "UnknownCategoryError",
    "UnknownNameError",
    "Verdict",
    "law",
    "nik",
    "regions",
    "tables",
}
OF_REGISTERS = ("Checked", "Report", "report", "validate")
ALLOWED = {"attr", "attrs", "cattrs", "cattr", "dateutil", "six", "pmks", "typing_extensions", "exceptiongroup"}


def test_the_public_names_are_as_promised() -> None:
    """
    `__all__` is sorted and holds a dozen verbs and the nouns they need.
    """
    assert sorted(VERBS | NOUNS) == sorted(pmks.__all__)
    assert sorted(pmks.__all__) == sorted(dir(pmks))


@pytest.mark.parametrize("name", pmks.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    """
    Every public name can be had, and says what it is.
    """
    value = getattr(pmks, name)

    assert inspect.getdoc(value)


def test_type_checkers_see_what_is_loaded() -> None:
    """
    The imports that a type checker sees are those that are made when a name is first used.
    """
    tree = ast.parse(Path(pmks.__file__).read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {
        (node.module, alias.name)
        for node in block.body
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("pmks")
        for alias in node.names
    }
    rooms = {("pmks", name) for name in pmks._ROOMS}
    loaded = {(home, name) for home, names in pmks._HOMES.items() for name in names} | rooms

    assert seen == loaded


def test_a_name_that_does_not_exist_is_an_attribute_error() -> None:
    """
    A misspelt public name is refused as Python refuses it.
    """
    with pytest.raises(AttributeError, match="no attribute 'chek'"):
        _ = pmks.chek


@pytest.mark.parametrize(
    "code", ["import pmks", f"import pmks; [getattr(pmks, name) for name in set(pmks.__all__) - set({OF_REGISTERS})]"]
)
def test_nothing_is_imported_beyond_the_three_dependencies(code: str) -> None:
    """
    Importing the library, and using every name but those of registers, loads attrs, cattrs and dateutil only.
    """
    script = f"import sys; before = set(sys.modules); {code}; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    tops = {name.partition(".")[0] for name in done.stdout.split()}

    assert set() == {name for name in tops if name not in sys.stdlib_module_names and name not in ALLOWED}


@pytest.mark.parametrize("absent", ["polars", "narwhals"])
def test_without_the_extra_the_line_that_installs_it_is_told(absent: str) -> None:
    """
    A name of registers says which line is missing where the extra is not installed.
    """
    script = f"import sys; sys.modules[{absent!r}] = None; import pmks; pmks.validate"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert 1 == done.returncode
    assert "pip install 'pmks[etl]'" in done.stderr.splitlines()[-1]


def test_an_answer_crosses_a_process_boundary() -> None:
    """
    Answers, errors and records can be pickled, and come back equal.
    """
    import datetime as dt  # noqa: PLC0415  # beside its only use

    answers = pmks.screen(pmks.Person(jenis_kelamin="perempuan"), on=dt.date(2024, 7, 1))
    who = pmks.authorities(pmks.Case(kategori=8, layanan="rehabilitasi"), on=dt.date(2024, 7, 1))

    assert (answers, who) == pickle.loads(pickle.dumps((answers, who)))  # noqa: S301  # our own pickle
