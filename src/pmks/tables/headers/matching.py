"""Headers to fields: what the caller declares, what is known, what the cells decide; nothing is guessed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import attrs
import polars as pl

from pmks.tables.headers import cells as shown
from pmks.tables.headers.aliases import DOUBTFUL, Known, aliases, labels, layout_of
from pmks.tables.headers.counts import Counted, counted, is_sign, paired, sign_of
from pmks.tables.headers.declared import Declared, declared_fields
from pmks.tables.headers.folding import JOIN, fold
from pmks.tables.headers.mapping import PERSONS, Column, How, Mapping
from pmks.tables.headers.meanings import decided
from pmks.tables.headers.near import similar
from pmks.tables.headers.noticing import noticed

_CODES: tuple[str, ...] = ("kode_desa_kelurahan", "kode_kecamatan", "kode_kabupaten_kota", "kode_provinsi")


@attrs.frozen
class _Seen:
    """A header on its way: what is known of it, and what it says as a type or a count."""

    column: Column
    known: Known | None = None
    count: Counted | None = None


def match(headers: Sequence[str], cells: pl.DataFrame, declared: Declared | None = None) -> Mapping:
    """
    Return which field each of *headers* tells; *cells* has their columns as ``c0``, ``c1`` ...

    >>> found = match(("NIK ", "NO BPJS"), pl.DataFrame({"c0": ["x"], "c1": ["y"]}))
    >>> [(column.field, column.how) for column in found.columns]
    [('nik', 'exact'), (None, 'unknown')]

    Args:
        headers: The headers as they stand in the file.
        cells: The cells below them, as text.
        declared: What the caller says: a dict of header and field, a mapping that was made, or a TOML file.

    Raises:
        CallError: A declared header that the file does not have, or a field that does not exist.

    """
    said = declared_fields(declared, headers)
    layout = layout_of(headers)
    pairs = paired(headers)
    seen = [
        _Seen(Column(at, header, said[at], "declared")) if at in said else _known(Column(at, header), layout, pairs)
        for at, header in enumerate(headers)
    ]
    people = any((one.known.field if one.known else one.column.field) in PERSONS for one in seen)
    columns = _region_codes([_settled(one, cells, people=people) for one in seen])
    columns, doubles = _without_doubles(columns, cells)
    mapping = Mapping(tuple(columns), layout)
    return attrs.evolve(mapping, findings=noticed(mapping, cells, doubles))


def _known(column: Column, layout: str | None, pairs: frozenset[str]) -> _Seen:
    """Return what is known of the header of *column*: by its layout, anywhere, as a type or a count, as a label."""
    ways = (column.header, column.header.rpartition(JOIN)[2]) if JOIN in column.header else (column.header,)
    folds = tuple(dict.fromkeys(fold(way) for way in ways))
    own = aliases().layouts.get(layout or "", {})
    local = next((own[text] for text in folds if text in own), None)
    if local is not None and not local.field.startswith(("jumlah:", "kategori:")):
        return _Seen(column, local)
    anywhere = next((one for text in folds if (one := aliases().anywhere.get(text))), None)
    if anywhere is not None and local is None:
        return _Seen(column, anywhere)
    count = counted(column.header, pairs) or (_local_count(local) if local else None)
    if count is not None:
        return _Seen(column, count=count)
    return _Seen(column, next((labels()[text] for text in folds if text in labels()), None))


def _local_count(known: Known) -> Counted | None:
    """Return what the field of a layout says as a count."""
    head, _, rest = known.field.partition(":")
    what, *parts = rest.split("/")
    types = (int(what),) if what.isdecimal() else ()
    return Counted(types, "" if types else what, tuple(parts), counted=head == "jumlah" and not types)


def _settled(seen: _Seen, cells: pl.DataFrame, *, people: bool) -> Column:
    """Return the column with its field, as far as the header or the cells decide."""
    column = seen.column
    if column.how == "declared":
        return column
    if seen.count is not None:
        return _of_count(column, seen.count, cells, people=people)
    if seen.known is None:
        sex = _sex_ticked(column, cells) if people else None
        how: How = "values" if sex else "similar" if similar(column.header) else "unknown"
        return attrs.evolve(column, field=sex, how=how)
    if seen.known.field == DOUBTFUL:
        return _of_doubt(column, fold(seen.known.header), cells, people=people)
    same = fold(column.header) == fold(seen.known.field)
    return attrs.evolve(column, field=seen.known.field or None, how=_how(seen.known.field, same=same))


def _sex_ticked(column: Column, cells: pl.DataFrame) -> str | None:
    """Return the field of a column of ticks for one sex below a header that asks for it; None for any other."""
    head, join, sign = column.header.rpartition(JOIN)
    asked = aliases().anywhere.get(fold(head.rpartition(JOIN)[2])) if join and is_sign(sign) else None
    letter = sign_of(sign)
    if asked is None or asked.field != "jenis_kelamin" or letter not in {"L", "P"}:
        return None
    texts = shown.told(cells[column.name])
    own = all(sign_of(text) == letter for text in texts)
    return f"jenis_kelamin:{letter}" if own or shown.fit(texts, shown.TICK) else None


def _how(field: str, *, same: bool) -> How:
    """Return how a header that is known came to *field*."""
    return "unknown" if not field else "exact" if same else "alias"


def _of_count(column: Column, count: Counted, cells: pl.DataFrame, *, people: bool) -> Column:
    """Return a column whose header names a type or a count: flags beside people, else counts."""
    if len(count.types) > 1:
        return attrs.evolve(column, how="ambiguous")
    if not count.types or count.counted:
        return attrs.evolve(column, field=count.field("jumlah"), how="alias")
    texts = shown.told(cells[column.name])
    if people and shown.fit(texts, shown.TICK):
        return attrs.evolve(column, field=count.field("kategori"), how="values")
    if shown.mostly_numbers(texts):
        return attrs.evolve(column, field=count.field("jumlah"), how="values")
    return attrs.evolve(column, how="ambiguous")


def _of_doubt(column: Column, folded: str, cells: pl.DataFrame, *, people: bool) -> Column:
    """Return a column whose header can mean several things, with the field that all its cells fit."""
    field = decided(folded, cells[column.name])
    if field is None:
        return attrs.evolve(column, how="ambiguous")
    if field.startswith("jumlah:"):
        count = _local_count(Known(column.header, field.replace("jumlah", "kategori")))
        return _of_count(column, count, cells, people=people) if count else column
    return attrs.evolve(column, field=field, how="values")


def _region_codes(columns: Sequence[Column]) -> list[Column]:
    """Return *columns* with the code of the smallest region as the region code, where none has that name."""
    told = {column.field for column in columns}
    finest = None if "kode_wilayah" in told else next((code for code in _CODES if code in told), None)
    return [
        attrs.evolve(column, field="kode_wilayah") if column.field == finest and finest else column
        for column in columns
    ]


def _without_doubles(columns: Sequence[Column], cells: pl.DataFrame) -> tuple[list[Column], list[list[Column]]]:
    """Return *columns* with each field once, and the columns that tell one field with different cells."""
    kept, doubles = list(columns), list[list[Column]]()
    for same in _same_field(columns):
        first = next((column for column in same if column.how == "declared"), None) or _one_of(same, cells)
        for column in same:
            if column != first:
                kept[column.position] = attrs.evolve(column, field=None, how="double")
        if first is None:
            doubles.append(same)
    return kept, doubles


def _same_field(columns: Sequence[Column]) -> Iterator[list[Column]]:
    """Yield the columns that tell one field, where there are several; kinds of disability may stand in several."""
    told = [column for column in columns if column.field and not column.field.startswith("ragam_disabilitas:")]
    for _, same in groupby(sorted(told, key=lambda column: column.field or ""), key=lambda column: column.field):
        found = sorted(same, key=lambda column: column.position)
        if len(found) > 1:
            yield found


def _one_of(same: Sequence[Column], cells: pl.DataFrame) -> Column | None:
    """Return the column to take where several tell one field: the first if all their cells agree."""
    if same[0].field == "id_sumber":
        named = [column for column in same if column.how != "values"]
        if len(named) == 1:
            return named[0]
    first = _plain(cells[same[0].name])
    agree = all(bool((_plain(cells[column.name]) == first).all()) for column in same[1:])
    return same[0] if agree else None


def _plain(cells: pl.Series) -> pl.Series:
    """Return *cells* without blanks around them, an empty cell as empty text."""
    return cells.fill_null("").str.strip_chars()
