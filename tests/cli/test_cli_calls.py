"""What every call of the command keeps to: exit codes, outputs kept apart, languages, pipes, and what is loaded."""

import subprocess
import sys

import pytest
from calling import call, call_apart

from pmks.cli.app import COMMANDS, application

WRONG = [
    ["category", "lansi"],
    ["category", "8", "--taxonomy", "permensos"],
    ["category", "--scope", "banten"],
    ["category", "--scope", "banten-rehsos-18", "--taxonomy", "depsos-22-2007"],
    ["category", "--colour"],
    ["category", "--format", "yaml"],
    ["category", "--output", "/there/is/no/such/folder/x.json"],
    ["category", "--output", "."],
    ["category", "--output", "x.csv", "--format", "json"],
    ["resolve"],
    ["resolve", "Pemulung", "--taxonomy", "permensos"],
    ["authority", "--layanan", "rehab"],
    ["authority", "--wilayah", "3673"],
    ["authority", "--kategori", "8", "--fact", "kategori=9"],
    ["explain", "8", "--on", "31-12-2024"],
    ["explain", "8", "--on", "2024-12"],
    ["explain", "8", "--profile", "longgar"],
    ["explain", "8", "--record", "benda"],
    ["explain", "8", "--fact", "tanggal_lahir"],
    ["explain", "8", "--fact", "tanggal_lahir=31/12/1950"],
    ["rules", "--about", "nasi"],
    ["rules", "--law", "--about", "kelamin"],
    ["screen", "there-is-no-such-file.csv"],
    ["buat"],
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_a_wrong_call_ends_with_2_and_says_why_on_the_error_output(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    """
    A wrong call gives no data, one sentence on the standard error, no traceback, and the exit code 2.
    """
    done = call(capsys, *arguments)

    assert (2, "") == (done.code, done.out)
    assert done.err.strip()
    assert "Traceback" not in done.err


def test_an_unknown_name_is_told_in_the_language_of_the_call(capsys: pytest.CaptureFixture[str]) -> None:
    """
    What may have been meant is offered in both languages.
    """
    indonesian = call(capsys, "category", "lansia telantarr").err
    english = call(capsys, "category", "lansia telantarr", "--lang", "en").err

    assert indonesian.startswith("pmks: Tidak ada jenis bernama 'lansia telantarr'. Maksudnya lanjut_usia_terlantar")
    assert english.startswith("pmks: No category is called 'lansia telantarr'. Did you mean lanjut_usia_terlantar")


def test_no_date_of_a_person_is_repeated(capsys: pytest.CaptureFixture[str]) -> None:
    """
    A wrong value of a fact is refused without saying it.
    """
    done = call(capsys, "explain", "8", "--fact", "tanggal_lahir=31/12/1950")

    assert "1950" not in done.err


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_command_and_option_has_help(lang: str) -> None:
    """
    The help says something of every command and option in both languages.
    """
    group = application([], "en" if lang == "en" else "id")
    told = [(name, parameter.name, parameter.help) for name, one in group.commands.items() for parameter in one.params]

    assert list(COMMANDS) == list(group.commands)
    assert [] == [one for one in told if not one[2]]


def test_the_help_speaks_the_language_of_the_call(capsys: pytest.CaptureFixture[str]) -> None:
    """
    ``--lang en`` beside ``--help`` gives English help, of one command as of all.
    """
    assert "Daftar 26 jenis" in call(capsys, "--help").out
    assert "List the 26 types" in call(capsys, "category", "--help", "--lang=en").out


def test_the_versions_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    """
    One line tells the version of the library and of the law.
    """
    done = call(capsys, "--version")

    assert 0 == done.code
    assert done.out.startswith("pmks ")
    assert "law 2025.08.20" in done.out


@pytest.mark.parametrize(("lang", "word"), [("id", "Pasang"), ("en", "Install")])
def test_without_the_extra_the_install_line_is_told(lang: str, word: str) -> None:
    """
    Where a library of the extra is missing, the call ends with 2 and says what to install.
    """
    done = call_apart("category", "--lang", lang, script="sys.modules['typer'] = sys.modules['polars'] = None")

    assert (2, b"") == (done.returncode, done.stdout)
    assert word in done.stderr.decode()
    assert "(typer, polars)" in done.stderr.decode()
    assert "pip install 'pmks[etl]'" in done.stderr.decode()


def test_a_light_command_loads_nothing_heavy() -> None:
    """
    A command that reads no register loads neither Polars nor narwhals nor the writer of workbooks.
    """
    script = "import atexit; atexit.register(lambda: print(*sorted(sys.modules), file=sys.stderr))"
    loaded = set(call_apart("category", "8", script=script).stderr.decode().split())

    assert "pmks.cli.category" in loaded
    assert set() == loaded & {"polars", "narwhals", "xlsxwriter", "fastexcel", "pmks.cli.rules"}


def test_a_reader_who_goes_away_is_no_error() -> None:
    """
    A pipe that is closed early ends the call quietly, with the code that the data have.
    """
    command = [sys.executable, "-m", "pmks.cli", "rules", "--law", "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        first = running.stdout.read(1)
        running.stdout.close()
        said = running.stderr.read()

    assert (b"[", b"", 0) == (first, said, running.returncode)


def test_what_is_told_is_utf8_on_every_machine() -> None:
    """
    An output that the machine opened in another encoding is UTF-8 all the same; a pipe gets no colours and no boxes.
    """
    done = call_apart("resolve", "Pémulung → \x1b[31m", script="sys.stdout.reconfigure(encoding='cp1252')")
    text = done.stdout.decode("utf-8")

    assert 0 == done.returncode
    assert "Pémulung → �[31m" in text
    assert "\x1b" not in text
