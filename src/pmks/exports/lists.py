"""The lists that are exported: every edition and service of the types, and the kinds of PSKS beside them."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pmks import law
from pmks.model.category import Category, NameKind
from pmks.model.days import DateInterval, Period, When
from pmks.model.source import Evidence, Text
from pmks.model.taxonomy import Taxonomy

NAME_KINDS: Final[dict[NameKind, Text]] = {
    NameKind.LEGAL_ALIAS: Text("nama menurut hukum", "legal alias"),
    NameKind.OLDER_TERM: Text("istilah lama", "older term"),
    NameKind.ABBREVIATION: Text("singkatan", "abbreviation"),
    NameKind.SPELLING: Text("ejaan lain", "other spelling"),
    NameKind.COLLOQUIAL: Text("sebutan sehari-hari, hanya untuk dikenali", "colloquial, only to be recognised"),
}
"""What the kinds of other names mean."""


def lists() -> tuple[Taxonomy, ...]:
    """
    Return the lists, from old to new, the PSKS last.

    >>> [one.id for one in lists()][-2:]
    ['pas-12-2025', 'psks-permensos-8-2012']
    """
    return (*law.TAXONOMIES, _psks())


def _psks() -> Taxonomy:
    """Return the kinds of PSKS as a list; it is a part of the annex that holds the 26 types."""
    annex = next(one for one in law.TAXONOMIES if one.id == law.CATEGORIES[0].taxonomy)
    return Taxonomy(
        law.PSKS[0].taxonomy,
        f"{len(law.PSKS)} jenis PSKS",
        len(law.PSKS),
        law.PSKS,
        annex.start,
        annex.end,
        annex.instrument,
        Evidence.weakest(tuple(one.evidence for one in law.PSKS)),
        Text(
            "Potensi dan Sumber Kesejahteraan Sosial: siapa yang membantu, bukan jenis PMKS",
            "Potentials and resources of social welfare: those who help, no types of PMKS",
        ),
    )


def members(taxonomy: Taxonomy) -> tuple[Category, ...]:
    """Return every category that *taxonomy* names, those that it names as standing outside it last."""
    return (*taxonomy.categories, *taxonomy.outside)


def bare_abbreviations(category: Category) -> tuple[str, ...]:
    """
    Return the abbreviations of *category* that are not among its other names: no source is told for them.

    >>> [bare_abbreviations(one) for one in (law.PSKS[1], law.CATEGORIES[0])]
    [('PSM',), ()]
    """
    named = {name.name for name in category.names}
    return tuple(one for one in category.abbreviations if one not in named)


def source_of(category: Category, taxonomy: Taxonomy) -> str:
    """
    Return the place in the law that *category* comes from, or the instrument of its list; empty where none is known.

    >>> annex = law.TAXONOMIES[3]
    >>> source_of(annex.categories[7], annex)
    'Permensos 8/2012, Lampiran, angka 8'
    """
    return str(category.citation) if category.citation is not None else taxonomy.instrument or ""


def has_ended(end: When | None) -> bool:
    """Return whether what ends with *end*, a day that is no part of it, had ended by the day of the encoded law."""
    last = end.last if isinstance(end, DateInterval) else end
    return last is not None and last <= law.law_as_of


def rough(when: When) -> str:
    """
    Return a day as far as it is known: with its month and day, its month, or its year alone.

    >>> rough(DateInterval.of_month(2012, 6)), rough(DateInterval.of_year(2007)), rough(dt.date(2012, 6, 7))
    ('2012-06', '2007', '2012-06-07')

    Raises:
        ValueError: The interval does not lie in one year.
    """
    if not isinstance(when, DateInterval) or when.first == when.last:
        return (when.first if isinstance(when, DateInterval) else when).isoformat()
    if when.first.year != when.last.year:
        msg = f"{when!r} lies in several years"
        raise ValueError(msg)
    return f"{when.first:%Y-%m}" if when.first.month == when.last.month else f"{when.first:%Y}"


def span(start: When | None, end: When | None) -> str:
    """
    Return the days on which something holds as ISO 8601 has it: ``..`` where no end is known, nothing for a start.

    The end is the last day, which lies before *end*; a rough end is told as far as it is known.

    >>> span(DateInterval.of_year(2007), dt.date(2012, 6, 7)), span(dt.date(2012, 6, 7), None)
    ('2007/2012-06-06', '2012-06-07/..')
    """
    return f"{rough(start) if start is not None else ''}/{last_day(end) or '..'}"


def last_day(end: When | None) -> str:
    """Return the last day before *end* as far as it is known; empty where no end is known."""
    if end is None:
        return ""
    return rough(end if isinstance(end, DateInterval) else end - dt.timedelta(days=1))


def span_of(period: Period) -> str:
    """Return the days of *period* in the same way."""
    return span(period.start, period.end)
