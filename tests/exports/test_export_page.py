"""The examples of the page for PHP, JavaScript and SQL do what stands below them."""

import datetime as dt
import json
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from questions_of_rules import Question, questions

import pmks

PAGE = Path(__file__).parent.parent.parent / "docs" / "how-to" / "php-javascript-sql.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
BLOCKS: list[tuple[str, str]] = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
SAID = [(text, said) for (kind, text), (_, said) in pairwise(BLOCKS) if kind == "sql"]
READER, EXAMPLE = (text for kind, text in BLOCKS if kind == "js")
MANY = """
const asked = JSON.parse(require('fs').readFileSync(0, 'utf8'))
console.log(JSON.stringify(asked.map((one) => belongs(law, ...one))))
"""
OPEN = "const law = JSON.parse(require('fs').readFileSync('pmks.json', 'utf8'))\n"

needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="no node here")
needs_php = pytest.mark.skipif(shutil.which("php") is None, reason="no PHP here")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the exports, and a database into which the seed was loaded."""
    found = tmp_path_factory.mktemp("export")
    pmks.export("json", "sql", to=found)
    with closing(sqlite3.connect(found / "app.db")) as database:
        database.executescript((found / "pmks.sqlite.sql").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize(("query", "said"), SAID, ids=range(len(SAID)))
def test_a_query_gives_what_stands_below_it(folder: Path, query: str, said: str) -> None:
    """
    Every query of the page, run on the seed, gives the lines that follow it.
    """
    with closing(sqlite3.connect(folder / "app.db")) as database:
        rows = database.execute(query).fetchall()

    assert said.splitlines() == ["|".join(map(str, row)) for row in rows]


def node(folder: Path, script: str, told: str = "") -> str:
    """Run *script* in *folder* and return what it says."""
    (folder / "script.cjs").write_text(script, encoding="utf-8")
    words = [str(shutil.which("node")), "script.cjs"]
    return subprocess.run(words, cwd=folder, input=told, capture_output=True, text=True, check=True).stdout


@needs_node
def test_the_script_says_what_stands_below_it(folder: Path) -> None:
    """
    The reader in JavaScript, run on the exported law, gives the verdicts of the page.
    """
    below = next(text for kind, text in BLOCKS[BLOCKS.index(("js", EXAMPLE)) :] if kind == "text")

    assert below == node(folder, READER + EXAMPLE)


@needs_node
@settings(max_examples=5)
@given(asked=st.lists(questions(), min_size=50, max_size=50))
def test_the_script_agrees_with_the_library(folder: Path, asked: list[Question]) -> None:
    """
    The reader of the page gives the verdict of the library for any record, type, profile and day.
    """
    told = [
        [one.record.kind, pmks.unstructure(one.record), one.number, one.on.isoformat(), one.profile] for one in asked
    ]

    verdicts = json.loads(node(folder, READER + OPEN + MANY, json.dumps(told)))

    assert verdicts == [
        pmks.check(one.record, one.number, on=one.on, profile=one.profile).verdict.value for one in asked
    ]


@needs_php
def test_the_function_in_php_resolves_a_label(folder: Path) -> None:
    """
    The function of the page finds a label in any case, and several rows for a name of several types.
    """
    function = next(text for kind, text in BLOCKS if kind == "php" and "function" in text)
    script = f"""<?php {function}
    $db = new PDO('sqlite:app.db');
    foreach (['LANSIA  Terlantar', 'Orang dengan HIV/AIDS', 'Disabilitas', 'bukan apa-apa'] as $label) {{
        $told = array_map(fn ($row) => $row['number'] . ':' . $row['sure'], resolve_label($db, $label));
        echo implode(' ', $told), "\\n";
    }}
    """
    (folder / "script.php").write_text(script, encoding="utf-8")
    words = [str(shutil.which("php")), "script.php"]

    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=True)

    assert ["8:always", "16:always", "5:candidate 9:candidate", ""] == done.stdout.splitlines()


def test_the_page_has_something_to_run() -> None:
    """
    The page is read: it has queries, scripts, and a day that the library knows.
    """
    assert len(SAID) == 4
    assert dt.date(2024, 7, 1) < pmks.law.law_as_of
