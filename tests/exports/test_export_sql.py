"""The SQL loads into real databases, twice, and answers as the library does."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest
from servers import Server, has_mariadb, has_postgresql, mariadb, postgresql

import pmks
from pmks import law
from pmks.exports.content import TABLES, rows
from pmks.exports.content.names import label_key

SQL = {file.name.split(".")[1]: file.text for file in pmks.export("sql")}
ROWS = rows()
COUNTED = "SELECT '{0}', COUNT(*) FROM pmks_{0}"
OLD_SCOPE = (
    "INSERT INTO pmks_scopes SELECT 'old-scope', name, taxonomy, in_force_from, in_force_from_latest, "
    "in_force_until, in_force_until_latest, source_id, source_en, citation, evidence, inferred, note_id, note_en, "
    "'older' FROM pmks_scopes WHERE id = 'spm-2018-a';"
)
LOOKED_UP = (
    "SELECT c.number, c.id, n.sure FROM pmks_names n JOIN pmks_categories c "
    "ON c.taxonomy = n.taxonomy AND c.number = n.number "
    "WHERE n.taxonomy = 'permensos-8-2012' AND n.label_key = '{key}' ORDER BY c.number;"
)


@contextmanager
def sqlite() -> Iterator[Server]:
    """Open a SQLite database in memory that answers as the clients of the servers do."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:

        def ask(sql: str) -> str:
            """Run a script, or the one query that it is, and return its rows."""
            if not sql.startswith("SELECT"):
                try:
                    database.executescript(sql)
                except sqlite3.Error:
                    database.rollback()
                    raise
                return ""
            return "".join("\t".join(map(str, row)) + "\n" for row in database.execute(sql))

        yield Server("sqlite", ask)


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(sqlite, id="sqlite"),
        pytest.param(
            postgresql, id="postgresql", marks=pytest.mark.skipif(not has_postgresql(), reason="no PostgreSQL here")
        ),
        pytest.param(mariadb, id="mariadb", marks=pytest.mark.skipif(not has_mariadb(), reason="no MariaDB here")),
    ],
)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """Give a database into which the seed was loaded twice."""
    start: Callable[[], Iterator[Server]] = request.param
    with start() as one:
        one.ask(SQL[one.name])
        one.ask(SQL[one.name])
        yield one


def counts(server: Server) -> dict[str, int]:
    """Return how many rows each table has."""
    asked = " UNION ALL ".join(COUNTED.format(one.name) for one in TABLES)
    return {name: int(count) for name, count in (row.split("\t") for row in server.ask(f"{asked};").splitlines())}


def test_every_row_is_there_once(server: Server) -> None:
    """
    After two runs each table has the rows of the law, and no more.
    """
    assert {name: len(rows) for name, rows in ROWS.items()} == counts(server)


@pytest.mark.parametrize("label", ["LANSIA Terlantar", "Korban Trafficking", "Penyandang Cacat", "PMKS-08", "kat"])
def test_a_label_is_looked_up_by_one_query(server: Server, label: str) -> None:
    """
    The key of a label leads to the type that the library resolves it to.
    """
    category = pmks.category(label)

    number, name, sure = server.ask(LOOKED_UP.format(key=label_key(label))).strip().split("\t")

    assert (category.number, category.id) == (int(number), name)
    assert sure in ("always", "in_list")


def test_a_name_of_several_types_gives_several_rows(server: Server) -> None:
    """
    A name of two types is two candidates, never an answer.
    """
    rows = server.ask(LOOKED_UP.format(key="disabilitas")).splitlines()

    assert [["5", "candidate"], ["9", "candidate"]] == [[row.split("\t")[0], row.split("\t")[2]] for row in rows]


def test_every_label_comes_back_as_it_was(server: Server) -> None:
    """
    Labels and definitions survive the way through the database, quotes and other signs included.
    """
    rows = server.ask(
        "SELECT label, definition_id FROM pmks_categories WHERE taxonomy = 'permensos-8-2012' ORDER BY number;"
    )

    assert [[one.label, one.definition and one.definition.id] for one in law.CATEGORIES] == [
        row.split("\t") for row in rows.splitlines()
    ]


def test_the_state_is_told(server: Server) -> None:
    """
    Version, date, source and licence stand in the table of meta.
    """
    told = dict(row.split("\t") for row in server.ask("SELECT name, content FROM pmks_meta;").splitlines())

    assert (law.version, law.law_as_of.isoformat(), "MIT") == (told["version"], told["law_as_of"], told["licence"])
    assert told["source"]


def test_authority_is_looked_up_by_one_query(server: Server) -> None:
    """
    The matrix gives the level that must act for type, service and setting.
    """
    rows = server.ask(
        "SELECT m.dalam_panti, m.level FROM pmks_regions r JOIN pmks_authority_matrix m ON m.regime = r.regime "
        "WHERE r.code = '36.73' AND m.service = 'rehabilitasi' AND m.number = 8 ORDER BY m.level;"
    )

    assert ["kabupaten_kota", "provinsi"] == [row.split("\t")[1] for row in rows.splitlines()]


def test_a_later_seed_mends_the_tables(server: Server) -> None:
    """
    Rows that were changed are written again, and rows that an older seed left behind are removed.
    """
    before = counts(server)
    server.ask(OLD_SCOPE)
    server.ask(
        "UPDATE pmks_categories SET label = 'Salah', seed = 'older' WHERE number = 8;"
        "INSERT INTO pmks_scope_categories (scope, taxonomy, number, seed) "
        "VALUES ('old-scope', 'permensos-8-2012', 8, 'older');"
        "UPDATE pmks_rule_nodes SET seed = 'older';"
    )

    server.ask(SQL[server.name])

    assert before == counts(server)
    assert "0\n" == server.ask("SELECT COUNT(*) FROM pmks_categories WHERE label = 'Salah';")


def test_a_row_that_an_app_needs_is_not_removed(server: Server) -> None:
    """
    Where a table of an app refers to a row that is gone from the law, the run fails, and nothing is changed.
    """
    server.ask(OLD_SCOPE)
    server.ask("UPDATE pmks_scopes SET seed = 'older' WHERE id = 'spm-2018-b';")
    options = " DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci" if server.name == "mysql" else ""
    server.ask(
        "CREATE TABLE app (scope VARCHAR(128) NOT NULL, FOREIGN KEY (scope) REFERENCES pmks_scopes (id))"
        + options
        + ";"
    )
    server.ask("INSERT INTO app (scope) VALUES ('old-scope');")

    with pytest.raises((AssertionError, sqlite3.IntegrityError), match=r"(?i)foreign key|violates"):
        server.ask(SQL[server.name])

    assert "2\n" == server.ask("SELECT COUNT(*) FROM pmks_scopes WHERE seed = 'older';")
    server.ask("DROP TABLE app;")
    server.ask(SQL[server.name])
    assert "0\n" == server.ask("SELECT COUNT(*) FROM pmks_scopes WHERE seed = 'older';")


def test_a_wrong_word_is_refused(server: Server) -> None:
    """
    A grade that does not exist, and a category of no list, cannot be written.
    """
    for sql in (
        "UPDATE pmks_rules SET evidence = 'guessed';",
        "UPDATE pmks_rules SET number = 99;",
        "INSERT INTO pmks_meta (name, content, seed) VALUES ('version', 'x', 'x');",
    ):
        with pytest.raises((AssertionError, sqlite3.IntegrityError)):
            server.ask(sql)


def test_every_table_and_column_says_what_it_means(server: Server) -> None:
    """
    The database itself tells what a column means.
    """
    asked = {
        "sqlite": "SELECT sql FROM sqlite_master WHERE name = 'pmks_categories';",
        "postgresql": "SELECT col_description('pmks_categories'::regclass, ordinal_position), "
        "obj_description('pmks_categories'::regclass) FROM information_schema.columns "
        "WHERE table_name = 'pmks_categories';",
        "mysql": "SHOW CREATE TABLE pmks_categories;",
    }
    said = server.ask(asked[server.name])

    assert "Its name as printed." in said
    assert "The categories of every list." in said


@pytest.mark.parametrize("name", SQL)
def test_the_seed_is_plain(name: str) -> None:
    """
    The file holds no sign that one database reads otherwise than another, and begins with what it is.
    """
    assert "\\" not in SQL[name]
    assert law.version in "".join(SQL[name].splitlines()[:3])
    assert SQL[name].rstrip().endswith(";")
