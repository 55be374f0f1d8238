"""A report is written by its ending, whole or not at all; a wrong call is refused before any work."""

import datetime as dt
import os
import signal
import subprocess
import sys
from pathlib import Path

import attrs
import polars as pl
import pytest
from handmade_reports import BANTEN, TYPES, achievements, recap

from pmks.errors import CallError
from pmks.reports.faces import ENDINGS, write
from pmks.reports.report import Report

HERE = Path(__file__).parent


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_ending_gives_one_file(tmp_path: Path, ending: str) -> None:
    """
    A report writes itself to a file of every ending, and leaves nothing beside it.
    """
    target = tmp_path / f"rekap.{ending.upper()}"

    assert target == recap().write(str(target))
    assert [target] == list(tmp_path.iterdir())
    assert target.stat().st_size > 0


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_same_report_is_the_same_file(tmp_path: Path, ending: str) -> None:
    """
    No clock and no chance is in a file: the same report gives the same bytes.
    """
    first, second = tmp_path / f"a.{ending}", tmp_path / f"b.{ending}"
    recap(types=TYPES[:3]).write(first)
    recap(types=TYPES[:3]).write(second)

    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("name", ["rekap.pdf", "rekap", "rekap.xls", "tidak/ada.csv", "."])
def test_a_file_that_cannot_be_written_is_refused(tmp_path: Path, name: str) -> None:
    """
    An unknown ending, and a folder that does not exist, are refused with what was seen and wanted.
    """
    with pytest.raises(CallError, match="wanted") as error:
        recap().write(tmp_path / name)

    assert "target" == error.value.argument
    assert [] == list(tmp_path.iterdir())


def _with(report: Report, **changed: object) -> Report:
    """Return *report* with some parts changed."""
    return attrs.evolve(report, **changed)


def _unfit() -> dict[str, Report]:
    """Return reports whose parts do not fit together."""
    report, numbers = recap(types=TYPES[:2]), achievements()
    first = report.statuses.columns[0]
    return {
        "columns": _with(report, fields=report.fields[1:]),
        "total rows": _with(report, totals=99),
        "rows of statuses": _with(report, statuses=report.statuses.head(1)),
        "wanted a status": _with(report, statuses=report.statuses.with_columns(pl.lit("rahasia").alias(first))),
        "hidden cell": _with(report, statuses=report.statuses.with_columns(pl.lit("disamarkan").alias(first))),
        "without end": _with(numbers, frame=numbers.frame.with_columns(persen=pl.lit(float("nan")))),
    }


@pytest.mark.parametrize("wrong", list(_unfit()))
def test_a_report_that_contradicts_itself_is_refused(tmp_path: Path, wrong: str) -> None:
    """
    A report whose parts do not fit together is written in no form: its faces would not say the same.
    """
    with pytest.raises(CallError, match=wrong) as error:
        write(_unfit()[wrong], tmp_path / "rekap.csv", "id")

    assert "report" == error.value.argument
    assert [] == list(tmp_path.iterdir())


_FULL = """
import resource, signal, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from handmade_reports import recap
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
report = recap([(f"32.{at}", f"Kabupaten {at}") for at in range(100)])
resource.setrlimit(resource.RLIMIT_FSIZE, (9000, resource.RLIM_INFINITY))
for ending in sys.argv[3:]:
    try:
        report.write(Path(sys.argv[2]) / f"rekap.{ending}")
    except OSError as error:
        print(ending, "File too large" in str(error))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the size of a file is limited as Linux does it")
def test_a_disk_that_is_full_leaves_nothing(tmp_path: Path) -> None:
    """
    A disk that is full half-way is an error that says so, whatever the form; the old file stays, and no other.
    """
    old = [tmp_path / f"rekap.{ending}" for ending in ENDINGS]
    for file in old:
        file.write_text("lama", encoding="utf-8")
    arguments = [sys.executable, "-c", _FULL, str(HERE), str(tmp_path), *ENDINGS]
    done = subprocess.run(arguments, capture_output=True, check=True, text=True)

    assert ([f"{ending} True" for ending in ENDINGS], "") == (done.stdout.splitlines(), done.stderr)
    assert sorted(old) == sorted(tmp_path.iterdir())
    assert {"lama"} == {file.read_text(encoding="utf-8") for file in old}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_device_that_is_full_is_an_error(tmp_path: Path, ending: str) -> None:
    """
    A device that takes nothing is an error of the system, whatever the form.
    """
    target = tmp_path / f"rekap.{ending}"
    target.symlink_to("/dev/full")

    with pytest.raises(OSError, match=r"[Nn]o space left"):
        recap().write(target)


_KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from handmade_reports import recap
from pmks.reports.faces import sheets, webpage
def killed(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
sheets.put = webpage.header = killed
recap().write(Path(sys.argv[2]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
@pytest.mark.parametrize("ending", ["html", "xlsx"])
def test_a_writer_that_is_killed_leaves_the_old_file(tmp_path: Path, ending: str) -> None:
    """
    A process that is killed half-way leaves the old file as it was.
    """
    target = tmp_path / f"rekap.{ending}"
    target.write_text("lama", encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", _KILLED, str(HERE), str(target)], check=False)

    assert -signal.SIGKILL == done.returncode
    assert "lama" == target.read_text(encoding="utf-8")


def test_the_day_of_a_file_is_the_day_of_the_data(tmp_path: Path) -> None:
    """
    A workbook was made on the day of its data, as no clock is read.
    """
    recap(BANTEN[:1], TYPES[:1]).write(tmp_path / "a.xlsx")
    other = _with(recap(BANTEN[:1], TYPES[:1]), on=dt.date(2023, 6, 30))
    other.write(tmp_path / "b.xlsx")

    assert (tmp_path / "a.xlsx").read_bytes() != (tmp_path / "b.xlsx").read_bytes()
