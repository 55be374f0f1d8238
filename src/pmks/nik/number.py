"""A NIK or a family card number as a value: its parts, and what was found; its text never shows the digits."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple, TypeAlias

import attrs

from pmks.issues.kind import Issue, Severity
from pmks.issues.of_identity import NUMBER_ISSUES
from pmks.issues.of_identity_number import NumberKind
from pmks.law.places import Standing, standing, successor
from pmks.nik.digits import DATE, SERIAL, is_placeholder, sex_and_day

Sex: TypeAlias = Literal["laki_laki", "perempuan"]
NumberVerdict: TypeAlias = Literal["valid", "valid-with-warning", "invalid", "missing"]


class Abroad(NamedTuple):
    """What a number that was given abroad tells instead of a region: three digits of a country, one of a mission."""

    country: str
    mission: str


@attrs.frozen(repr=False)
class Number:
    """
    What a cell holds.

    *value* are the sixteen digits, None where the cell does not hold them all. *dates* are the days that digits 7 to 12
    may mean, oldest first: of birth in a NIK, of recording in a family card number. A number that passes proves nothing
    about a person, and its region is that of the registration: neither birthplace nor domicile.
    """

    kind: NumberKind
    value: str | None
    dates: tuple[dt.date, ...] = ()
    issues: tuple[Issue, ...] = ()

    @property
    def verdict(self) -> NumberVerdict:
        """Whether the number can be right; ``missing`` where the cell tells none."""
        if any(issue.code == NUMBER_ISSUES[self.kind].empty.code for issue in self.issues):
            return "missing"
        seen = {issue.severity for issue in self.issues}
        if Severity.ERROR in seen:
            return "invalid"
        return "valid-with-warning" if Severity.WARNING in seen else "valid"

    @property
    def usable(self) -> bool:
        """Whether there is a number and no error was found in it."""
        return self.value is not None and self.verdict != "invalid"

    @property
    def key(self) -> str | None:
        """The digits, where they may stand for one person or one family, usable, and no placeholder."""
        return self.value if self.usable and self.value is not None and not is_placeholder(self.value) else None

    @property
    def region(self) -> str | None:
        """The code of the kecamatan with dots; None of a number that was given abroad."""
        if self.value is None or self.abroad is not None:
            return None
        return f"{self.value[:2]}.{self.value[2:4]}.{self.value[4:6]}"

    @property
    def region_status(self) -> Standing | Literal["nit-abroad"] | None:
        """How the code of the region stands."""
        if self.value is None:
            return None
        return "nit-abroad" if self.region is None else standing(self.region)

    @property
    def successor(self) -> str | None:
        """The code in force that took the place of a code of the past, where it is known."""
        return None if self.region is None else successor(self.region) or successor(self.region[:5])

    @property
    def province(self) -> str | None:
        """The two digits of the province."""
        return None if self.region is None else self.region[:2]

    @property
    def regency(self) -> str | None:
        """The two digits of the kabupaten or kota."""
        return None if self.region is None else self.region[3:5]

    @property
    def district(self) -> str | None:
        """The two digits of the kecamatan."""
        return None if self.region is None else self.region[6:]

    @property
    def abroad(self) -> Abroad | None:
        """What a number that was given abroad tells; None of any other."""
        given = self.value is not None and self.value.startswith("99")
        return Abroad(self.value[2:5], self.value[5]) if self.value is not None and given else None

    @property
    def birth_dates(self) -> tuple[dt.date, ...]:
        """The dates of birth that a NIK may mean, oldest first; none in a family card number."""
        return self.dates if self.kind == "nik" else ()

    @property
    def sex(self) -> Sex | None:
        """The sex that the day of a NIK tells, a hint, never more than what the record says."""
        if self.value is None or self.kind != "nik":
            return None
        return sex_and_day(int(self.value[DATE][:2]))[0]

    @property
    def serial(self) -> str | None:
        """The last four digits."""
        return None if self.value is None else self.value[SERIAL]

    @property
    def placeholder_date(self) -> Literal["31-12", "01-07", "15"] | None:
        """The mark of a date of birth that is often written where the day is not known."""
        if not self.birth_dates:
            return None
        born = self.birth_dates[0]
        if born.day == 15:  # noqa: PLR2004  # the day that is written where the month alone is known
            return "15"
        return {(31, 12): "31-12", (1, 7): "01-07"}.get((born.day, born.month))  # type: ignore[return-value]  # both are marks

    def __repr__(self) -> str:
        """Return what was found; the digits are nobody's to read."""
        found = ", ".join(issue.code for issue in self.issues)
        return f"Number(kind={self.kind!r}, verdict={self.verdict!r}, issues=({found}))"
