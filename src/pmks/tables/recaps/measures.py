"""What one column of counts tells: of which type, sex, setting, year and place, and whether it is a total."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

import attrs

Sex: TypeAlias = Literal["laki_laki", "perempuan"]
"""The two sexes that counts are split by."""

What: TypeAlias = Literal["", "orang", "kasus"]
"""What a column without a type says that it counts: nothing, people or cases."""

OTHER_UNITS: Final = frozenset({"keluarga", "komunitas"})
"""Units that are never added to people or cases."""

_LEAST_TYPES: Final = 2


@attrs.frozen
class Measure:
    """
    One column of counts.

    *name* is the column among the cells, *position* its place and *header* its header. It counts the type *kategori*,
    or the class *kelas* that is not one type (*anggota* are the types that it may hold), or the whole: then *what* says
    what is counted. *sex*, *setting* (true: inside a panti) and *part* narrow it; *year* and *place* (*region*
    is its code) stand in the header; *note* is a footnote mark there; *unit* what the header says or the type has.
    *total* says that it adds other columns, *sub* some of them only, *soft* that the numbers must show whether it does.
    """

    name: str
    position: int
    header: str
    kategori: int | None = None
    kelas: str | None = None
    anggota: tuple[int, ...] = ()
    what: What = ""
    sex: Sex | None = None
    setting: bool | None = None
    part: str | None = None
    year: int | None = None
    place: str | None = None
    region: str | None = None
    note: str | None = None
    unit: str | None = None
    total: bool = False
    sub: bool = False
    soft: bool = False

    @property
    def typed(self) -> bool:
        """Whether it counts a type or a class of types."""
        return self.kategori is not None or self.kelas is not None

    @property
    def people(self) -> bool:
        """Whether it says that it counts people over all types."""
        return not self.typed and self.what == "orang"

    @property
    def other_unit(self) -> bool:
        """Whether it counts what is never added to people."""
        return self.unit in OTHER_UNITS


def added_twice(measures: tuple[Measure, ...]) -> frozenset[str]:
    """Return the names of the classes whose types all have columns of their own: never added to their parts."""
    own = {one.kategori for one in measures if one.kategori is not None}
    return frozenset(
        one.name
        for one in measures
        if one.kelas is not None and len(one.anggota) >= _LEAST_TYPES and own >= set(one.anggota)
    )
