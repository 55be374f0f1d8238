"""``pmks export`` writes a folder, gives one file, and lists the forms."""

import json
from pathlib import Path

import pytest
from calling import call

import pmks
from pmks.exports.forms import FORMS


@pytest.mark.parametrize("arguments", [(), ("--list",), ("json", "--list")])
def test_the_forms_are_listed(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    """
    Without a form, or with ``--list``, every form is told in a line, and how to write it.
    """
    done = call(capsys, "export", *arguments)

    assert (0, "") == (done.code, done.err)
    assert list(FORMS) == [line.split()[0] for line in done.out.splitlines()[1 : len(FORMS) + 1]]
    assert "--to FOLDER" in done.out


def test_the_forms_are_data_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    """
    The list can be had as JSON and as CSV, in both languages.
    """
    english = json.loads(call(capsys, "export", "--list", "--format", "json", "--lang", "en").out)
    rows = call(capsys, "export", "--format", "csv").out.splitlines()

    assert {name: form.about.en for name, form in FORMS.items()} == english
    assert "form,about" == rows[0]
    assert len(FORMS) == len(rows) - 1


def test_one_file_goes_to_the_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    """
    A single file is given as it is, so that it can be piped into a database.
    """
    done = call(capsys, "export", "sql", "--only", "pmks.sqlite.sql")

    assert (0, "") == (done.code, done.err)
    assert pmks.export("sql")[2].text == done.out


def test_a_folder_is_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    With a folder the files stand there, and the note says how many.
    """
    done = call(capsys, "export", "json", "json-schema", "--to", str(tmp_path / "out"), "--lang", "en")

    assert (0, "") == (done.code, done.out)
    assert "8 files written to" in done.err
    assert 8 == len(list((tmp_path / "out").iterdir()))


def test_without_a_form_every_form_is_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    A folder alone asks for all forms.
    """
    done = call(capsys, "export", "--to", str(tmp_path))

    assert 0 == done.code
    assert {"pmks.json", "categories.csv", "pmks.mysql.sql", "skos.ttl", "data.json"} <= {
        path.name for path in tmp_path.iterdir()
    }


def test_only_some_files_are_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    With ``--only`` nothing else is written.
    """
    call(capsys, "export", "csv", "--only", "names.csv", "--only", "categories.csv", "--to", str(tmp_path))

    assert {"names.csv", "categories.csv"} == {path.name for path in tmp_path.iterdir()}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("jason",), "Maksudnya json"),
        (("json",), "pmks.json, pmks.schema.json"),
        (("json", "--only", "pmks.jsn"), "Maksudnya pmks.json"),
        (("json", "--to", "/there/is/no/such/folder"), "/there/is/no/such/folder"),
        (("json", "--format", "csv", "--to", "x"), "--list"),
        (("skos", "--base", "nowhere", "--only", "skos.ttl"), "base"),
    ],
)
def test_a_wrong_call_is_told(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str) -> None:
    """
    An unknown form or file, a missing folder and a base that is none end with 2 and say what was wanted.
    """
    done = call(capsys, "export", *arguments)

    assert (2, "") == (done.code, done.out)
    assert said in done.err
