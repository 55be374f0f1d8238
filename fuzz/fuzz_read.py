"""Any bytes as a file: a sheet whose parts agree with each other, or a refusal."""

from targets import feed, watched

with watched(include=["pmks"]):
    from pmks.errors import TableError
    from pmks.tables.findings import FINDINGS
    from pmks.tables.reading import read
    from pmks.tables.sheet import EXTRA


def target(data: bytes) -> None:
    """Read *data*; every record has one place, and every cell a column."""
    try:
        sheet = read(data)
    except TableError:
        return
    columns = ["row", *(f"c{at}" for at in range(len(sheet.headers)))]
    numbers = sheet.cells["row"]

    assert columns == sheet.cells.columns == sheet.footer.columns
    assert numbers.is_sorted()
    assert numbers.n_unique() == len(numbers)
    assert not set(numbers) & set(sheet.footer["row"])
    assert set(sheet.extra["row"]) <= {*numbers, *sheet.footer["row"]}
    assert sheet.findings.schema == FINDINGS
    assert sheet.extra.schema == EXTRA
    assert set(sheet.findings["row"].drop_nulls()) <= {*numbers, *range(sheet.source.header_at + 9)}
    assert all(count > 0 for count in sheet.source.skipped.values())


if __name__ == "__main__":
    feed(target)
