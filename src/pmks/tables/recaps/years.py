"""Years in headers: ``2022``, ``Tahun 2023``, ``2024*)``, ``Pengemis > 2022``; a footnote mark is kept beside."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from pmks.tables.headers.folding import JOIN, LONGEST, fold

_YEAR: Final = r"(?:(?:tahun|thn|th|ta|t\.a)\b\.?\s*)?(?P<year>(?:19|20)\d\d)(?:\.0)?"
_MARK: Final = r"\s*(?P<mark>[*\u2020\u2021]{1,3}\)?|\d\)|[a-z]\))?\.?"
_ALONE: Final = re.compile(rf"\(?\s*{_YEAR}\s*\)?{_MARK}", re.IGNORECASE)
_BEHIND: Final = re.compile(rf"(?P<rest>.*?[^\s(_\-,])[\s(_\-,]+{_YEAR}\s*\)?{_MARK}", re.IGNORECASE | re.DOTALL)
_ANY: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORDS: Final = frozenset({"tahun", "tahundata", "thn", "th", "tahunanggaran", "periode"})


class Yearly(NamedTuple):
    """A header with a *year*: what is left of it, and the footnote *mark* behind the year."""

    rest: str
    year: int
    mark: str | None


def yearly(header: str) -> Yearly | None:
    """
    Return the one year that *header* names and what is left of it; None if it names none or several.

    >>> yearly("2024*)"), yearly("Pengemis > 2022")
    (Yearly(rest='', year=2024, mark='*)'), Yearly(rest='Pengemis', year=2022, mark=None))
    >>> yearly("2022/2023") is None
    True
    """
    if len(header) > LONGEST or len(_ANY.findall(header)) != 1:
        return None
    left: list[str] = []
    found: re.Match[str] | None = None
    for piece in header.split(JOIN):
        here = _ALONE.fullmatch(piece.strip()) or _BEHIND.fullmatch(piece.strip())
        found = found or here
        rest = piece.strip() if here is None else here.groupdict().get("rest") or ""
        left += [rest] if rest and fold(rest) not in _WORDS else []
    return None if found is None else Yearly(JOIN.join(left), int(found["year"]), found["mark"])


def year_of(text: str) -> int | None:
    """
    Return the year that a cell names; None if it names none or several.

    >>> year_of("2024.0"), year_of("Tahun 2023 *)"), year_of("2022/2023")
    (2024, 2023, None)
    """
    found = _ALONE.fullmatch(text.strip())
    return int(found["year"]) if found else None
