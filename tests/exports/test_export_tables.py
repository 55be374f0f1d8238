"""The tables of the law are sound, tell what the library tells, and read back equal from CSV."""

import csv
import datetime as dt
import functools
import io
import itertools
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pmks
from pmks import law
from pmks.exports.content import TABLES, rows
from pmks.exports.content.matrix import REGIMES, asked, lines
from pmks.exports.content.names import label_key
from pmks.exports.content.rules import below
from pmks.exports.dialects import MYSQL
from pmks.exports.plain import condition, plain
from pmks.exports.sql_tables import literal
from pmks.exports.tabular import Table
from pmks.model.condition import Is, Not, OneOf
from pmks.model.verdict import Verdict

ROWS = rows()
BY_NAME = {one.name: one for one in TABLES}
FILES = {file.name: file.text for file in pmks.export("csv")}
TYPES: dict[str, type | tuple[type, ...]] = {"integer": int, "boolean": bool, "day": dt.date}
KEPT = """
add all alter analyze and any array as asc authorization between binary both by call case cast change check collate
column condition constraint create cross cube current_date cursor database default delayed delete desc describe distinct
div drop each else end except exists explain false fetch float for force foreign from fulltext function generated grant
group grouping groups having if ignore in index inner insert int integer intersect interval into is join key keys kill
lag last_value lateral lead leading left like limit linear lines load lock long loop match mod natural not null
nth_value ntile numeric of on only option or order out outer over partition precision primary procedure purge range rank
read real recursive references regexp release rename repeat replace require restrict return revoke right row row_number
rows schema select sensitive separator set show signal some sql ssl starting symmetric system table terminated then to
trailing trigger true undo union unique unlock unsigned update usage use user using values varying virtual when where
while window with write xor year_month
"""
LONGEST = {"code": 128, "label": 255}


@functools.cache
def records(name: str) -> list[dict[str, Any]]:
    """Return the rows of the table *name*, each by the names of its columns."""
    names = [column.name for column in BY_NAME[name].columns]
    return [dict(zip(names, row, strict=True)) for row in ROWS[name]]


def cells(table: Table, row: tuple[Any, ...], columns: tuple[str, ...]) -> tuple[Any, ...]:
    """Return the cells of *row* in *columns*."""
    names = [column.name for column in table.columns]
    return tuple(row[names.index(name)] for name in columns)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_cell_is_what_its_column_says(table: Table) -> None:
    """
    A cell is there where one is required, is of its kind, short enough for its type, and among the allowed words.
    """
    assert ROWS[table.name]
    for row in ROWS[table.name]:
        for cell, column in zip(row, table.columns, strict=True):
            if cell is None:
                assert not column.required, column
                continue
            assert isinstance(cell, TYPES.get(column.kind, str)), column
            words = str(cell).split("|") if column.several else [str(cell)]
            assert not column.allowed or set(words) <= set(column.allowed), (column, cell)
            assert len(str(cell)) <= LONGEST.get(column.kind, 60_000), column
            assert str(cell).strip() == str(cell) != "", column
            assert not {"\\", "\n", "\r", "\t"} & set(str(cell)), column


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_keys_are_unique_and_references_lead_somewhere(table: Table) -> None:
    """
    No two rows share a key, and what a row refers to stands in a table before it, or in its own.
    """
    order = [one.name for one in TABLES]
    for key in (table.key, *table.unique):
        assert len(ROWS[table.name]) == len({cells(table, row, key) for row in ROWS[table.name]})
    for one in table.references:
        there = BY_NAME[one.table]
        known = {cells(there, row, one.there) for row in ROWS[one.table]}
        told = {cells(table, row, one.columns) for row in ROWS[table.name]}

        assert one.there in (there.key, *there.unique)
        assert order.index(one.table) <= order.index(table.name)
        assert {row for row in told if None not in row} <= known


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_names_are_plain_words(table: Table) -> None:
    """
    A table and its columns are called by words that no database keeps for itself, each with a meaning.
    """
    names = [column.name for column in table.columns]

    assert set() == set(KEPT.split()) & {table.name, *names}
    assert len(names) == len(set(names))
    for one in (table, *table.columns):
        assert one.meaning.endswith("."), one
        assert len(literal(one.meaning, MYSQL)) < 1000


def test_every_file_reads_back_equal() -> None:
    """
    A table reads back from CSV cell by cell as it was; one cell of all begins like a formula and is made inert.
    """
    inert = []
    for table in TABLES:
        head, *read = csv.reader(io.StringIO(FILES[f"{table.name}.csv"]), strict=True)
        expected = [[as_text(cell) for cell in row] for row in ROWS[table.name]]
        told = zip(expected, read, strict=True)
        inert += [(one, other) for left, right in told for one, other in zip(left, right, strict=True) if one != other]

        assert [column.name for column in table.columns] == head
    assert [("@type", "'@type")] == inert


def as_text(cell: object) -> str:
    """Return a cell as plain text."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return "" if cell is None else str(cell)


def test_each_list_has_its_categories() -> None:
    """
    The table of categories counts those of every list, and the labels are those of the law.
    """
    for listed in law.TAXONOMIES:
        told = [one for one in records("categories") if one["taxonomy"] == listed.id]

        assert [one.label for one in (*listed.categories, *listed.outside)] == [one["label"] for one in told]
        assert len(listed) == sum(not one["outside"] for one in told)


def test_every_criterion_reading_and_duty_is_there() -> None:
    """
    What the law has of a thing, the tables have.
    """
    assert sum(len(one.criteria) for one in law.CATEGORIES) <= len(ROWS["criteria"])
    assert sum(len(rule.readings) for rule in law.RULES) == len(ROWS["rule_readings"])
    assert [one.id for one in law.DUTIES] == [one["id"] for one in records("spm_duties")]
    assert [one.id for one in law.RULES] == [one["id"] for one in records("rules")]
    assert len(law.INSTRUMENTS) == len(ROWS["instruments"])
    assert sum(len(walk) for walk in law.CROSSWALKS) == len(ROWS["bridges"])
    assert 552 == sum(one["retired_on"] is None for one in records("regions"))


@pytest.mark.parametrize("row", records("names"), ids=lambda row: f"{row['taxonomy']}-{row['position']}")
def test_a_name_says_what_the_library_says(row: dict[str, Any]) -> None:
    """
    A name that is always a type is resolved to it, one of a list where the list is named, the others never.
    """
    anywhere, within = pmks.resolve(row["name"]), pmks.resolve(row["name"], taxonomy=row["taxonomy"])
    sure = {"always": anywhere, "in_list": within}.get(row["sure"])

    assert label_key(row["name"]) == row["label_key"]
    if sure is not None:
        assert sure.category is not None
        assert (row["taxonomy"], row["number"]) == (sure.category.taxonomy, sure.category.number)
    else:
        assert anywhere.category is None
        assert row["number"] is None or row["number"] in {one.category.number for one in anywhere.candidates}


def test_a_key_is_an_answer_or_a_question() -> None:
    """
    Within a list a key leads to one sure category, or to candidates only.
    """
    found: dict[tuple[str, str], set[tuple[int | None, bool]]] = {}
    for one in records("names"):
        sure = one["sure"] in ("always", "in_list")
        found.setdefault((one["taxonomy"], one["label_key"]), set()).add((one["number"], sure))

    assert [] == [key for key, ways in found.items() if any(sure for _, sure in ways) and len(ways) > 1]


@given(st.sampled_from(law.CATEGORIES), st.sampled_from([str.upper, str.title, str.swapcase]), st.sampled_from(" _-./"))
def test_the_key_looks_through_case_and_signs(category: pmks.Category, case: Callable[[str], str], sign: str) -> None:
    """
    A label keeps its key in any case and with any sign between its words.
    """
    assert label_key(category.label) == label_key(case(sign.join(category.label.split())))


def test_the_nodes_build_the_trees() -> None:
    """
    The rows of the nodes are the trees of the rules: read from the root, they give the same JSON.
    """
    nodes = records("rule_nodes")
    kept = {name for one in nodes for name in (one["op"],)}

    def built(rule: str, node: dict[str, Any]) -> dict[str, Any]:
        """Return the tree below *node*, without letters and citations."""
        parts = [built(rule, one) for one in nodes if one["rule"] == rule and one["parent"] == node["node"]]
        own = {
            "quorum": {"needed": node["needed"], "parts": parts},
            "not": {"part": parts[0] if parts else None},
            "in": {"fact": node["fact"], "values": (node["accepted"] or "").split("|")},
            "range": {"fact": node["fact"], "ge": node["number_from"], "lt": node["number_below"]},
        }
        return {"op": node["op"], **own[node["op"]]}

    def bare(tree: dict[str, Any]) -> dict[str, Any]:
        """Return *tree* without letters and citations, its values as texts."""
        told = {name: value for name, value in tree.items() if name not in ("letters", "citations")}
        if "parts" in told:
            told["parts"] = [bare(one) for one in told["parts"]]
        if "part" in told:
            told["part"] = bare(told["part"])
        if "values" in told:
            told["values"] = [str(one).lower() if isinstance(one, bool) else str(one) for one in told["values"]]
        return told

    assert {"quorum", "not", "in", "range"} >= kept
    for rule in records("rules"):
        root = next(one for one in nodes if one["rule"] == rule["id"] and one["parent"] is None)

        assert bare(json.loads(rule["condition_tree"])) == built(rule["id"], root)


def test_a_node_that_must_not_hold_is_a_row_and_a_tree() -> None:
    """
    No rule of today denies a part; one that did would be told as a node with one part.
    """
    leaf = Is("telantar", OneOf((True,)), ("a",))

    told = [row[:4] for row in below(Not(leaf), None, 1, itertools.count(1))]

    assert [(1, None, 1, "not"), (2, 1, 1, "in")] == told
    assert {"op": "not", "part": condition(leaf)} == plain(Not(leaf)) == condition(Not(leaf))


def test_the_matrix_has_every_answer() -> None:
    """
    For every regime and service there is one line that fits a case, and it gives the levels of the library.
    """
    matrix = records("authority_matrix")
    for row, line in zip(matrix, lines(), strict=True):
        assert row["levels"] == ("|".join(level.value for level in line.who.levels) or None)
        assert (row["level"] is None) == (line.who.verdict is Verdict.UNKNOWN)
    in_panti = [
        row
        for row in matrix
        if (row["service"], row["number"]) == ("rehabilitasi", 8) and row["dalam_panti"] in (None, True)
    ]

    assert REGIMES == tuple(row["regime"] for row in in_panti)
    assert {"provinsi"} == {row["level"] for row in in_panti}
    assert {"kategori", "layanan", "rezim_wilayah", "wilayah_otonom_kabkota"} == {
        name for line in lines() for name, _ in line.told
    } - set(asked())


@given(st.data())
def test_a_case_meets_one_line_of_the_matrix(data: st.DataObject) -> None:
    """
    Whatever a case tells, when it tells every fact of the matrix one line fits, and its levels are the answer.
    """
    matrix = records("authority_matrix")
    row = data.draw(st.sampled_from(matrix))
    told = {name: row[name] for name in asked() if row[name] is not None}
    region = {"wilayah_otonom_kabkota": row["regime"] != "dki", "rezim_wilayah": row["regime"]}
    kind = {} if row["number"] is None else {"kategori": row["number"]}
    fitting = [
        one
        for one in matrix
        if (one["regime"], one["service"], one["number"]) == (row["regime"], row["service"], row["number"])
        and all(one[name] is None or one[name] == told.get(name) for name in asked())
    ]

    who = pmks.authorities(pmks.Case(layanan=row["service"], **kind, **told, **region), on=law.law_as_of)

    assert [row["position"]] == [one["position"] for one in fitting]
    assert row["levels"] == ("|".join(level.value for level in who.levels) or None)
