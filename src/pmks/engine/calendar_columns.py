"""Days of birth and ages as columns of a frame: who has reached a bound, who certainly has not, who is not born."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import attrs

from pmks.engine.words import Expression, Words
from pmks.model.condition import Range
from pmks.model.days import last_birth_of_age

FIRST, LAST = "_awal", "_akhir"
"""What is put behind the name of a day for the columns that hold the ends of a day which is only roughly known."""


@attrs.frozen(eq=False)
class Day:
    """The first and the last day that a rough day may be; both the same where the day is exact."""

    first: Expression
    last: Expression


@attrs.frozen(eq=False)
class Ages:
    """
    The youngest and the oldest age that is possible on a day.

    *unborn* are those who may not have been born yet on that day, *later* how old those can have been at most.
    """

    youngest: Expression
    oldest: Expression
    unborn: Expression
    later: Expression | None = None


class Shelf:
    """Helper columns that several expressions need, in steps: each step is made from the columns of those before."""

    def __init__(self, words: Words, prefix: str) -> None:
        """Start empty; the names of the columns begin with *prefix*."""
        self.words = words
        self.prefix = prefix
        self.names: list[str] = []
        self.steps: dict[int, list[Expression]] = {}

    def put(self, step: int, expression: Expression) -> Expression:
        """Keep *expression* for *step* and return the column in which it will stand."""
        name = f"{self.prefix}{len(self.names)}"
        self.names.append(name)
        self.steps.setdefault(step, []).append(expression.alias(name))
        return self.words.col(name)


@attrs.frozen(eq=False)
class Calendar:
    """What the *columns* of a frame tell of days, seen from the day *on*; *shelf* keeps what several leaves need."""

    words: Words
    on: dt.date
    columns: frozenset[str]
    shelf: Shelf
    _births: dict[str, Day | None] = attrs.field(factory=dict)
    _acts: dict[tuple[str, str], Ages | None] = attrs.field(factory=dict)

    def age(self, birth: str, unborn: str, accepted: Range) -> Expression | None:
        """Return whether the age on the day asked about lies in *accepted*; None if no column tells it."""
        born, waiting = self._birth(birth), self._waiting(birth, unborn, accepted.ge)
        known = None if born is None else within(lambda bound: self._reached(born, bound), accepted)
        if waiting is None:
            return known
        if known is None:
            return self.words.when(waiting).then(self.words.lit(value=False))
        return self.words.when(~waiting | waiting.is_null()).then(known).otherwise(self.words.lit(value=False))

    def age_at(self, birth: str, unborn: str, at: str, accepted: Range) -> Expression | None:
        """Return whether the age on the day in *at* lies in *accepted*; None if no column tells that day."""
        ages = self._ages(birth, unborn, at)
        return None if ages is None else _of_ages(self.words, ages, accepted)

    def younger(self, birth: str, unborn: str, years: int) -> Expression | None:
        """Return whether somebody is younger than *years* on the day asked about, the unborn included."""
        reached = self.age(birth, unborn, Range(ge=years))
        return None if reached is None else ~reached

    def younger_at(self, birth: str, unborn: str, at: str, years: int) -> Expression | None:
        """Return the same for the day in *at*; where that is not told the day asked about counts."""
        today, day = self.younger(birth, unborn, years), self._day(at)
        ages = self._ages(birth, unborn, at)
        if ages is None or day is None:
            return today
        then = ~_of_ages(self.words, ages, Range(ge=years))
        return (
            self.words.when(day.first.is_null())
            .then(self.words.lit(None, self.words.Boolean) if today is None else today)
            .otherwise(then)
        )

    def _day(self, name: str) -> Day | None:
        """Return the day that the columns called *name* tell; None if there is none of them."""
        exact = self.words.col(name) if name in self.columns else None
        if {name + FIRST, name + LAST} <= self.columns:
            first, last = self.words.col(name + FIRST), self.words.col(name + LAST)
            return (
                Day(first, last)
                if exact is None
                else Day(self.words.coalesce(exact, first), self.words.coalesce(exact, last))
            )
        return None if exact is None else Day(exact, exact)

    def _birth(self, name: str) -> Day | None:
        """Return the day of birth in *name* for those who are certainly born on the day asked about."""
        if name not in self._births:
            birth = self._day(name)
            self._births[name] = None if birth is None else self._born(birth)
        return self._births[name]

    def _born(self, birth: Day) -> Day:
        """Return *birth* for those who are certainly born on the day asked about."""
        born = birth.last <= self.on
        last = self.shelf.put(0, self.words.when(born).then(birth.last))
        return Day(
            last if birth.first is birth.last else self.shelf.put(0, self.words.when(born).then(birth.first)), last
        )

    def _waiting(self, birth: str, unborn: str, years: int | None) -> Expression | None:
        """Return who is told to be unborn and cannot have reached *years*; None if that says nothing of anybody."""
        if unborn not in self.columns or years is None:
            return None
        told, day, born = self.words.col(unborn), self._day(birth), last_birth_of_age(years, self.on)
        return told if day is None or born is None else told & (day.first.is_null() | (day.first > born))

    def _reached(self, birth: Day, years: int) -> Expression:
        """Return whether those with *birth* have completed *years* on the day asked about."""
        born = last_birth_of_age(years, self.on)
        if born is None:
            return self.words.when(~birth.last.is_null()).then(self.words.lit(value=False))
        if birth.first is birth.last:
            return birth.last <= born
        return (birth.last <= born) | self.words.when(birth.first > born).then(self.words.lit(value=False))

    def _ages(self, birth: str, unborn: str, at: str) -> Ages | None:
        """Return the ages that are possible on the day in *at*; None if no column tells that day."""
        if (birth, at) not in self._acts:
            day = self._day(at)
            self._acts[birth, at] = None if day is None else self._ages_on(day, self._day(birth), unborn)
        return self._acts[birth, at]

    def _ages_on(self, day: Day, born: Day | None, unborn: str) -> Ages:
        """Return the ages that are possible on *day*, as far as it is not after the day of the plan."""
        on, put = self.on, self.shelf.put
        begin = put(0, self.words.when(day.first <= on).then(day.first))
        end = begin if day.first is day.last else put(1, _sooner(self.words, begin, day.last, on))
        told = self.words.col(unborn) if unborn in self.columns else self.words.lit(value=False)
        then = put(1, told & ~begin.is_null())
        if born is None:
            nothing = self.words.lit(None, self.words.Int32)
            return Ages(nothing, nothing, then)
        certain = born.last <= begin
        youngest = put(2, self.words.when(certain).then(_years(self.words, born.last, begin)))
        exact = born.first is born.last and begin is end
        oldest = youngest if exact else put(2, self.words.when(certain).then(_years(self.words, born.first, end)))
        later = put(2, self.words.when(then & (born.last > begin)).then(_years(self.words, born.first, end)))
        waits = put(2, then & ((born.last > begin) | born.last.is_null()))
        return Ages(youngest, oldest, waits, later)


def within(reached: Callable[[int], Expression], accepted: Range) -> Expression:
    """Return whether the lower bound of *accepted* is reached and the upper one is not."""
    parts = [] if accepted.ge is None else [reached(accepted.ge)]
    if accepted.lt is not None:
        parts.append(~reached(accepted.lt))
    return parts[0] if len(parts) == 1 else parts[0] & parts[1]


def _of_ages(words: Words, ages: Ages, accepted: Range) -> Expression:
    """Return whether every age that is possible lies in *accepted*."""

    def reached(bound: int) -> Expression:
        """Return whether *bound* was reached."""
        if ages.youngest is ages.oldest:
            return ages.youngest >= bound
        return (ages.youngest >= bound) | words.when(ages.oldest < bound).then(words.lit(value=False))

    known = within(reached, accepted)
    if accepted.ge is None:
        return known
    never = ages.unborn if ages.later is None else ages.unborn & (ages.later.is_null() | (ages.later < accepted.ge))
    return words.when(~never | never.is_null()).then(known).otherwise(words.lit(value=False))


def _years(words: Words, born: Expression, day: Expression) -> Expression:
    """Return the completed years from *born* to *day*."""

    def mark(of: Expression) -> Expression:
        """Return month and day as one number that rises through the year."""
        return of.dt.month().cast(words.Int32) * 100 + of.dt.day().cast(words.Int32)

    years = day.dt.year().cast(words.Int32) - born.dt.year().cast(words.Int32)
    return years - words.when(mark(day) < mark(born)).then(words.lit(1)).otherwise(words.lit(0))


def _sooner(words: Words, begin: Expression, end: Expression, on: dt.date) -> Expression:
    """Return *end*, or *on* where that comes first; nothing where *begin* is nothing."""
    return (
        words.when(begin.is_null())
        .then(words.lit(None, words.Date))
        .otherwise(words.when(end < on).then(end).otherwise(words.lit(on)))
    )
