"""Any text as a NIK or a family card number: read without an exception, and by both readers alike."""

from targets import DAYS, feed, storable, text_of, watched

with watched(include=["pmks"]):
    import polars as pl
    from pmks import nik
    from pmks.tables.tidying.identity import Numbers, masked, read_numbers

SHOWN = 6
"""How many digits of a number may be seen."""

MOST_CELLS = 9
"""Of ten numbers and more a column says something that no cell says."""


def target(data: bytes) -> None:
    """Read the lines of *data*; its first byte says on which day, and as which kind of number."""
    on, kind = DAYS[data[0] % len(DAYS)] if data else DAYS[0], "kk" if data[:1] > b"\x7f" else "nik"
    cells = text_of(data[1:]).split("\n")[:MOST_CELLS]
    alone = [nik.read(cell, on=on, kind=kind) for cell in cells]
    for cell, number in zip(cells, alone, strict=True):
        assert number.value is None or (len(number.value) == 16 and number.value.isascii() and number.value.isdigit())
        assert number.value is None or number.value not in f"{number!r}{number.issues}"
        assert number.verdict == "missing" or number.value is not None or number.issues
        assert len(nik.mask(cell).replace("*", "")) <= SHOWN
        nik.check(cell, on=on, kind=kind)
    if not all(map(storable, cells)):
        return
    read = read_numbers(pl.Series("nik", cells, dtype=pl.String), on=on, kind=kind)
    told = _told(read)
    shown = read.values.select(masked(pl.col("value")))["value"]
    for at, number in enumerate(alone):
        older, newer = [*number.dates, None, None][:2]
        wanted = (number.value, number.usable, number.region, number.sex, older, newer, number.key)

        assert wanted == read.values.row(at), (cells[at], wanted, read.values.row(at))
        assert {issue.code for issue in number.issues} == set(told[at]), (cells[at], number, told[at])
        assert number.value is None or shown[at] == nik.mask(number.value)
        for issue in number.issues:
            assert all(detail in issue.message.id for detail in told[at][issue.code]), (cells[at], told[at])


def _told(read: Numbers) -> list[dict[str, list[str]]]:
    """Return the details of what was found, by cell and code."""
    found: list[dict[str, list[str]]] = [{} for _ in range(len(read.values))]
    for at, code, details in read.findings.iter_rows():
        found[at][code] = details
    return found


if __name__ == "__main__":
    feed(target)
