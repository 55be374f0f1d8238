"""Any text as a date: read without an exception, and by both readers alike."""

from targets import DAYS, feed, storable, text_of, watched

with watched(include=["pmks"]):
    import polars as pl
    from pmks.model.days import DateInterval
    from pmks.tables.tidying.dates import (
        DateRead,
        noticed_in_dates,
        read_date,
        read_dates,
        split_place_and_date,
        split_places_and_dates,
    )


def target(data: bytes) -> None:
    """Read the lines of *data*; its first byte says on which day, and whether they are births."""
    on, role = DAYS[data[0] % len(DAYS)] if data else DAYS[0], "lain" if data[:1] > b"\x7f" else "lahir"
    texts = list(dict.fromkeys(text_of(data[1:]).split("\n")))
    alone = [read_date(text, on=on, role=role) for text in texts]
    for text, read in zip(texts, alone, strict=True):
        assert read.value is not None or read.said, text
    if not all(map(storable, texts)):
        return
    column = pl.Series(texts, dtype=pl.String)
    read = read_dates(column, on=on, role=role)
    said: dict[str, list[str]] = {}
    for text, code, _ in read.findings.iter_rows():
        said.setdefault(text, []).append(code)
    columns = {row[0]: (*row[1:], said.get(row[0], [])) for row in read.values.iter_rows()}
    for text, one in zip(texts, alone, strict=True):
        assert _row(one) == columns[text], (text, _row(one), columns[text])
    noticed_in_dates(column)
    pairs = {text: (place, date) for text, place, date in split_places_and_dates(column).iter_rows()}

    assert pairs == {text: pair for text in texts if (pair := split_place_and_date(text)) is not None}


def _row(read: DateRead) -> tuple[object, ...]:
    """Return what was read as the columns hold it."""
    value = read.value
    rough = isinstance(value, DateInterval)
    ends = (None, value.first, value.last) if rough else (value, value, value)
    return (*ends, list(read.candidates), read.placeholder, read.age, [one.kind.code for one in read.said])


if __name__ == "__main__":
    feed(target)
