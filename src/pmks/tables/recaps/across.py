"""Total columns held against the columns that they add, row by row; people held against cases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import attrs
import polars as pl

from pmks.issues import of_tables
from pmks.tables.findings import FINDINGS, Check, found
from pmks.tables.reading_of_texts import Said
from pmks.tables.recaps.covering import Cover, blocks, cover
from pmks.tables.recaps.measures import Measure
from pmks.tables.recaps.saying import said

_LEAST_TYPES: Final = 2


class Across(NamedTuple):
    """What total columns come to: ``row``, ``name`` and ``computed``, and what differs."""

    computed: pl.DataFrame
    findings: pl.DataFrame


def settled(measures: Sequence[Measure], numbers: pl.DataFrame) -> tuple[Measure, ...]:
    """
    Return *measures* with each whole that does not say whether it adds types: it does if most rows say so.

    A column that may add a group and does not is no count of types, and left out.
    """
    found = [_settle(one, measures, numbers) if one.soft else one for one in measures]
    return tuple(one for one in found if one.total or not one.sub)


def _settle(one: Measure, measures: Sequence[Measure], numbers: pl.DataFrame) -> Measure:
    """Return a whole as a total, or as a count of its own."""
    as_total = attrs.evolve(one, soft=False, total=True)
    others = [as_total if each is one else each for each in measures]
    frame = _best(as_total, others, numbers)
    if frame is None:
        return attrs.evolve(one, soft=False)
    told = frame.filter(pl.col("reported").is_not_null() & (pl.col("known") > 0)).height
    return attrs.evolve(one, soft=False, total=told > 0 and _agreeing(frame) * 2 >= told)


def across(measures: Sequence[Measure], numbers: pl.DataFrame) -> Across:
    """Return what the total columns among *measures* come to in each row of *numbers* (``row`` and the columns)."""
    computed = [pl.DataFrame(schema={"row": pl.UInt32, "name": pl.String, "computed": pl.Int64})]
    findings = [FINDINGS.to_frame()]
    for one in measures:
        if one.total:
            frame = _best(one, measures, numbers)
            if frame is not None:
                computed.append(frame.select("row", name=pl.lit(one.name), computed="main"))
                findings.append(_differences(one, frame))
        elif one.people and any(each.typed for each in measures):
            frame = _summed(one.name, cover(one, [each for each in measures if each.typed]), numbers)
            apart = any(each.total and each.what == "kasus" for each in measures)
            findings.append(_of_people(one, frame, apart=apart))
    return Across(pl.concat(computed), pl.concat(findings))


def _best(total: Measure, measures: Sequence[Measure], numbers: pl.DataFrame) -> pl.DataFrame | None:
    """Return the sums beside *total*, of all columns or of its block, whichever most of its rows agree with."""
    block = blocks(measures)
    mine = [one for one in measures if block[one.name] == block[total.name]]
    last = block[total.name] == max(block.values())
    ways = [measures, mine] if last and not total.sub else [mine, measures]
    covers = list(dict.fromkeys(one for way in ways if (one := cover(total, way)).main))
    frames = [_summed(total.name, one, numbers) for one in covers]
    return max(frames, key=_agreeing, default=None)


def _agreeing(frame: pl.DataFrame) -> int:
    """Return in how many rows the number that was written is one of the sums."""
    return frame.filter(_right()).height


def _right() -> pl.Expr:
    """Return whether the number that was written is the sum, with or without other units."""
    return (pl.col("reported") == pl.col("main")) | (pl.col("reported") == pl.col("main") + pl.col("others"))


def _summed(name: str, parts: Cover, numbers: pl.DataFrame) -> pl.DataFrame:
    """Return for each row what is *reported* and the sums beside it: ``main``, ``others``, ``missing``, ``types``."""
    main = [pl.col(one) for one in parts.main]
    nothing = pl.lit(0, pl.Int64)
    return numbers.select(
        "row",
        reported=pl.col(name),
        main=pl.sum_horizontal(main) if main else nothing,
        others=pl.sum_horizontal(parts.others) if parts.others else nothing,
        known=pl.sum_horizontal(one.is_not_null() for one in main) if main else nothing,
        missing=pl.sum_horizontal(one.is_null() for one in main) if main else nothing,
        types=pl.sum_horizontal((one > 0).fill_null(value=False) for one in main) if main else nothing,
        complete=pl.lit(parts.complete),
    )


def _differences(total: Measure, frame: pl.DataFrame) -> pl.DataFrame:
    """Return in which rows a total column differs: certain where all parts are known, else to be looked at."""
    reported, main = pl.col("reported"), pl.col("main")
    asked = pl.col("known") > 0
    mixed = asked & (pl.col("others") != 0) & (reported == main + pl.col("others"))
    off = asked & (reported != main) & ~mixed
    certain = (reported < main) | (pl.col("complete") & (pl.col("missing") == 0))
    doubtful = pl.col("complete") & ~certain
    both = (reported, main)
    return found(
        frame,
        [
            Check(of_tables.UNITS_MIXED, total.header, mixed, details=both),
            Check(of_tables.TOTAL_OF_ROW_DIFFERS, total.header, off & certain, details=(pl.lit(total.header), *both)),
            Check(of_tables.TOTAL_DIFFERS, total.header, off & doubtful, details=(*both, pl.col("missing"))),
        ],
    )


def _of_people(people: Measure, frame: pl.DataFrame, *, apart: bool) -> pl.DataFrame:
    """
    Return that a column of people is the sum over the types, or that there are more people than cases.

    Where cases are told *apart* from people both may be the same: nobody may be of several types.
    """
    reported, main = pl.col("reported"), pl.col("main")
    told = frame.filter(reported.is_not_null() & (pl.col("known") > 0))
    several = told.filter(pl.col("types") >= _LEAST_TYPES).height
    if several and not apart and told.filter(reported == main).height == told.height:
        one = Said(of_tables.CASES_AS_PEOPLE, (str(told.height),))
        return said([(None, people.header, one, ())])
    whole = pl.col("complete") & (pl.col("missing") == 0)
    above = Check(of_tables.PEOPLE_ABOVE_CASES, people.header, whole & (reported > main), details=(reported, main))
    return found(told, [above])
