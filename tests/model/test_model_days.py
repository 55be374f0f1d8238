"""Days, intervals, periods and ages, on every birthday."""

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import DAYS

import pmks
from pmks.model.days import DateInterval, Period, age_on, last_birth_of_age, not_a_day
from pmks.model.verdict import Verdict

AGES = (5, 6, 12, 14, 18, 19, 21, 60)
YEARS = range(1900, 2101)


def anniversary(born: dt.date, years: int) -> dt.date:
    """Return the birthday by the convention of the project: 1 March for 29 February in common years."""
    year = born.year + years
    if (born.month, born.day) == (2, 29) and not calendar.isleap(year):
        return dt.date(year, 3, 1)
    return born.replace(year=year)


@pytest.mark.parametrize("years", AGES)
def test_ages_are_exact_on_every_birthday_from_1900_to_2100(years: int) -> None:
    """
    On the day before the birthday the age is one less, on the birthday it is reached; so say the cut-offs too.
    """
    born = dt.date(YEARS.start - 0, 1, 1)
    while born.year + years < YEARS.stop:
        birthday = anniversary(born, years)
        before = birthday - dt.timedelta(days=1)

        assert (years - 1, years) == (age_on(born, before), age_on(born, birthday))
        cut_before, cut = last_birth_of_age(years, before), last_birth_of_age(years, birthday)
        assert cut_before is not None
        assert cut is not None
        assert cut_before < born <= cut
        born += dt.timedelta(days=1)


@given(DAYS, DAYS, st.integers(0, 120))
def test_cut_offs_and_ages_agree(born: dt.date, day: dt.date, years: int) -> None:
    """
    Somebody has reached an age exactly if he was born on the cut-off or before.
    """
    cut = last_birth_of_age(years, day)

    assert (age_on(born, day) >= years) is (cut is not None and born <= cut)


def test_no_cut_off_lies_before_the_calendar() -> None:
    """
    Where the calendar ends nobody has reached the age.
    """
    assert last_birth_of_age(60, dt.date(59, 1, 1)) is None


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (dt.date(2020, 1, 2), dt.date(2020, 1, 1), "first: seen a day after the last one"),
        ("2020-01-01", dt.date(2020, 1, 1), "first: seen a text, wanted a datetime.date"),
        (dt.date(2020, 1, 1), dt.datetime(2020, 1, 1), "last: seen a datetime.datetime without a time zone"),  # noqa: DTZ001  # wrong on purpose
        (dt.date(2020, 1, 1), 5, "last: seen int, wanted a datetime.date"),
    ],
)
def test_an_interval_of_something_else_is_refused(first: object, last: object, words: str) -> None:
    """
    An interval that is reversed, or whose ends are no days, says what was seen and what was wanted.
    """
    with pytest.raises(pmks.CallError, match=words):
        DateInterval(first, last)


def test_a_time_with_a_zone_is_no_day() -> None:
    """
    A moment has a day only where its place is known.
    """
    assert "with a time zone" in str(not_a_day(dt.datetime(2020, 1, 1, tzinfo=dt.UTC)))


@given(DAYS, DAYS, DAYS)
def test_a_period_has_its_first_day_and_not_its_last(start: dt.date, end: dt.date, day: dt.date) -> None:
    """
    The first day belongs to a period, the end does not.
    """
    expected = Verdict.MET if start <= day < end else Verdict.NOT_MET

    assert expected is Period(start, end).holds_on(day)


def test_a_rough_end_leaves_the_days_in_it_open() -> None:
    """
    An instrument of which only the year is known may or may not hold in that year.
    """
    period = Period(DateInterval.of_year(2007), DateInterval.of_month(2012, 6))

    says = [period.holds_on(dt.date(*day)) for day in ((2006, 12, 31), (2007, 5, 5), (2007, 12, 31), (2012, 6, 15))]

    assert [Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.MET, Verdict.UNKNOWN] == says
    assert Verdict.NOT_MET is period.holds_on(dt.date(2012, 6, 30))
