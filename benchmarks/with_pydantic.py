"""The checks of `register_checks` as a pydantic model of one row, with the tidying in its validators."""

from __future__ import annotations

import datetime as dt
import importlib
from typing import Annotated, Any, Final, Literal

import polars as pl
from population import ON
from register_checks import AGES, DATE_FORMS, KK, MISSING, MONTHS, NIK, SEXES, TYPES

MARKS: Final = str.maketrans("", "", "' .-")
COLUMNS: Final = ("NIK", "NO. KK", "TGL LAHIR", "JK", "JENIS PPKS")


def model() -> Any:  # noqa: ANN401  # a model made here
    """Return the model: every failing field of a row is told at once, a row without one also as a whole."""
    pydantic = importlib.import_module("pydantic")
    before, after, field = pydantic.BeforeValidator, pydantic.AfterValidator, pydantic.Field

    def number(pattern: str) -> Any:  # noqa: ANN401  # a type made here
        """Return the type of a number with *pattern*."""
        shaped = Annotated[str, pydantic.StringConstraints(pattern=pattern), after(_dated)]
        return Annotated[shaped | None, before(_cleaned)]

    return pydantic.create_model(
        "Baris",
        nik=(number(NIK), field(alias="NIK")),
        kk=(number(KK), field(alias="NO. KK")),
        lahir=(Annotated[dt.date | None, field(alias="TGL LAHIR", le=ON), before(_day)], ...),
        jk=(Annotated[Literal["L", "P"] | None, field(alias="JK"), before(_sex)], ...),
        jenis=(Annotated[int, field(alias="JENIS PPKS"), before(_type)], ...),
        __validators__={"bersama": pydantic.model_validator(mode="after")(_together)},
    )


def rows_of(cells: pl.DataFrame) -> list[dict[str, str | None]]:
    """Return the rows of *cells* as dicts of the columns that the model reads."""
    return cells.select(COLUMNS).to_dicts()


def validated(row: Any, rows: list[dict[str, str | None]]) -> tuple[int, int]:  # noqa: ANN401  # a model of pydantic
    """Return how many of *rows* pass and fail the model *row*."""
    wrong = importlib.import_module("pydantic").ValidationError
    bad = 0
    for told in rows:
        try:
            row.model_validate(told)
        except wrong:
            bad += 1
    return len(rows) - bad, bad


def _cleaned(text: str | None) -> str | None:
    """Return a number without marks; a word for none is None."""
    return None if text is None or text in MISSING else text.translate(MARKS)


def _dated(number: str) -> str:
    """Return *number* if its day exists and its serial is not 0000."""
    dt.datetime.strptime(f"{int(number[6:8]) % 40:02d}{number[8:12]}", "%d%m%y").replace(tzinfo=dt.UTC)
    if number.endswith("0000"):
        raise ValueError("serial 0000")
    return number


def _day(text: str | None) -> dt.date | None:
    """Return the day that *text* writes in one of the six forms."""
    if text is None or text in MISSING:
        return None
    if text[-6:-5].isalpha() or " " in text[:4]:
        day, month, year = text.split(" ")
        text = f"{day}{MONTHS[month]}{year}" if month in MONTHS else text
    for form in DATE_FORMS:
        try:
            return dt.datetime.strptime(text, form).replace(tzinfo=dt.UTC).date()
        except ValueError:
            continue
    raise ValueError("no day")


def _sex(text: str | None) -> str | None:
    """Return L or P for the words that stand for them."""
    return None if text is None else SEXES.get(text, text)


def _type(text: str | None) -> int:
    """Return the number of the first type in *text*."""
    number = TYPES.get((text or "").split(";")[0].strip().upper())
    if number is None:
        raise ValueError("no type")
    return number


def _together(row: Any) -> Any:  # noqa: ANN401  # a row of the model
    """Return *row* if age and sex fit the type and the NIK says the same."""
    born, sex, nik = row.lahir, row.jk, row.nik
    if born is not None:
        low, high = AGES.get(row.jenis, (0, 150))
        age = ON.year - born.year - ((born.month, born.day) > (ON.month, ON.day))
        if not low <= age <= high:
            raise ValueError("age")
        if nik and (int(nik[6:8]) % 40 != born.day or nik[8:12] != f"{born:%m%y}"):
            raise ValueError("day of birth of the NIK")
    if row.jenis == 23 and sex == "L":
        raise ValueError("sex of the type")
    if nik and sex and (int(nik[6:8]) > 40) != (sex == "P"):
        raise ValueError("sex of the NIK")
    return row
