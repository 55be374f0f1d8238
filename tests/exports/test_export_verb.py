"""The verb gives files, writes all of them or none, and says what is wrong with a call."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import pmks
from pmks import law
from pmks.exports.file import ExportFile
from pmks.exports.forms import FORMS, files_of
from pmks.exports.writing import write

BASE = "https://data.example.id/ppks/"
HALF_WAY = """
import resource, signal, sys
import pmks
files = pmks.export("json-schema", "sql")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))
try:
    pmks.export("json-schema", "sql", to=sys.argv[1])
except OSError as error:
    print(error.strerror)
"""


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_files_with_a_name_a_type_and_a_text(form: str) -> None:
    """
    A form is told in both languages, and its files have plain names, a media type, and a text that ends its line.
    """
    files = pmks.export(form)

    assert files
    assert FORMS[form].about.id
    assert FORMS[form].about.en
    assert len(files) == len({file.name for file in files})
    for file in files:
        assert file.name == Path(file.name).name
        assert "/" in file.media_type
        assert file.text.endswith("\n")
        assert not file.text.startswith("\ufeff")


def test_no_two_forms_give_different_files_of_one_name() -> None:
    """
    All forms fit into one folder: files of one name are the same file.
    """
    texts: dict[str, set[str]] = {}
    for form in FORMS:
        for file in pmks.export(form):
            texts.setdefault(file.name, set()).add(file.text)

    assert [] == [name for name, some in texts.items() if len(some) > 1]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_carries_version_day_and_licence(form: str) -> None:
    """
    Whatever is exported says of which version it is, up to which day the law is known, and under which licence.
    """
    whole = "".join(file.text for file in pmks.export(form))

    assert law.version in whole
    assert law.law_as_of.isoformat() in whole
    assert "MIT" in whole


def test_the_same_call_gives_the_same_files() -> None:
    """
    No clock, no order of a set and no place of installation is in a file.
    """
    script = "import hashlib, pmks; print(hashlib.sha256(repr(pmks.export('json', 'sql', 'csv')).encode()).hexdigest())"
    told = {
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1")
    }

    assert 1 == len(told)


def test_several_forms_are_one_tuple() -> None:
    """
    Files of several forms come together, a file that two of them share once.
    """
    names = [file.name for file in pmks.export("csv", "table-schema", "csv")]

    assert 1 == names.count("datapackage.json")
    assert {"categories.csv", "register.tableschema.json"} <= set(names)


def test_what_iris_begin_with_can_be_told() -> None:
    """
    A base of one's own goes to the forms that know one, the address of the files to the catalogue.
    """
    turtle = pmks.export("skos", base=BASE)[0].text
    entry = next(file.text for file in pmks.export("dcat", "json", base=BASE, home=BASE) if file.name == "data.json")

    assert f"<{BASE}" in turtle
    assert f"{BASE}pmks.json" in entry
    assert pmks.export("json") == pmks.export("json", base=BASE)


def test_the_catalogue_names_the_files_of_the_other_forms() -> None:
    """
    Each file that the entry names is one that another form gives, and every other form has one there.
    """
    entry = json.loads(next(file.text for file in pmks.export("dcat") if file.name == "data.json"))
    named = {one["title"] for one in entry["dataset"][0]["distribution"]}

    assert named <= {file.name for form in FORMS for file in files_of(form)}
    for form in FORMS:
        assert named & {file.name for file in files_of(form)}, form


def test_all_files_are_written(tmp_path: Path) -> None:
    """
    With a folder the files stand there, byte for byte; a folder that is missing is made, and a second run is fine.
    """
    folder = tmp_path / "ekspor"
    for _ in range(2):
        files = pmks.export("json", "json-schema", to=folder)

        assert {file.name for file in files} == {path.name for path in folder.iterdir()}
        for file in files:
            assert file.text.encode() == (folder / file.name).read_bytes()


def test_a_folder_may_be_told_as_text(tmp_path: Path) -> None:
    """
    A path is a path, whatever its type.
    """
    pmks.export("json-schema", to=str(tmp_path))

    assert (tmp_path / "case.schema.json").is_file()


def test_an_unknown_form_is_told_with_what_is_near() -> None:
    """
    A misspelt form is refused with the one that was meant, a strange one with all of them.
    """
    with pytest.raises(pmks.UnknownNameError, match="Did you mean json") as near:
        pmks.export("jason")
    with pytest.raises(pmks.UnknownNameError) as strange:
        pmks.export("zzzzz")

    assert "form" == near.value.what
    assert tuple(FORMS) == strange.value.close


def test_a_form_that_is_no_text_is_a_wrong_call() -> None:
    """
    A value of another type is refused with what was wanted.
    """
    with pytest.raises(pmks.CallError, match="wanted the names of forms"):
        pmks.export(["json"])  # type: ignore[arg-type]  # the mistake


@pytest.mark.parametrize("where", ["file", "missing/folder", "file/folder"])
def test_a_folder_that_cannot_be_one_is_refused(tmp_path: Path, where: str) -> None:
    """
    A file, and a folder in a folder that is not there, are refused before anything is written.
    """
    (tmp_path / "file").write_text("x", encoding="utf-8")

    with pytest.raises(pmks.CallError, match=r"^to: seen .*wanted"):
        pmks.export("json-schema", to=tmp_path / where)

    assert ["file"] == [path.name for path in tmp_path.iterdir()]


def test_one_file_that_cannot_be_written_keeps_all_back(tmp_path: Path) -> None:
    """
    Where a name is taken by a folder nothing is written, and what was there is as it was.
    """
    (tmp_path / "case.schema.json").mkdir()
    (tmp_path / "person.schema.json").write_text("before", encoding="utf-8")

    with pytest.raises(pmks.CallError, match="case"):
        pmks.export("json-schema", to=tmp_path)

    assert {"case.schema.json", "person.schema.json"} == {path.name for path in tmp_path.iterdir()}
    assert "before" == (tmp_path / "person.schema.json").read_text(encoding="utf-8")


def test_a_folder_that_was_made_for_nothing_is_gone(tmp_path: Path) -> None:
    """
    When a file cannot be written for a reason that only the disk knows, the new folder is taken away again.
    """
    files = (ExportFile("a.txt", "text/plain", "a\n"), ExportFile("a" * 300, "text/plain", "a\n"))

    with pytest.raises(OSError, match="name too long"):
        write(files, tmp_path / "new")

    assert [] == list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="limits of files are told otherwise there")
@pytest.mark.parametrize("there", [True, False])
def test_a_disk_that_is_full_half_way_leaves_nothing(tmp_path: Path, there: bool) -> None:  # noqa: FBT001  # a case
    """
    When a later file does not fit, the earlier ones are gone as well, and so is the folder that was made for them.
    """
    folder = tmp_path / "ekspor"
    if there:
        folder.mkdir()
        (folder / "person.schema.json").write_text("before", encoding="utf-8")

    done = subprocess.run([sys.executable, "-c", HALF_WAY, str(folder)], capture_output=True, text=True, check=True)

    assert "File too large\n" == done.stdout
    assert there == folder.exists()
    assert [("person.schema.json", "before")] * there == [
        (path.name, path.read_text(encoding="utf-8")) for path in (folder.iterdir() if there else ())
    ]


def test_nothing_of_registers_is_loaded() -> None:
    """
    Every form can be had with the core library alone.
    """
    script = (
        "import sys\nfor name in ('polars', 'narwhals', 'typer', 'rich', 'xlsxwriter'): sys.modules[name] = None\n"
        "import pmks\nfrom pmks.exports.forms import FORMS\nprint(len(pmks.export(*FORMS)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert int(done.stdout) > 80


def test_what_was_written_is_told(tmp_path: Path) -> None:
    """
    The writer says where each file stands.
    """
    files = pmks.export("json-schema")

    assert tuple(tmp_path / file.name for file in files) == write(files, tmp_path)
