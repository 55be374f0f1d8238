"""The entry of a data set in the catalogue of a portal: data.json, as DCAT and Project Open Data v1.1 have it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Final

import attrs

from pmks.errors import CallError
from pmks.exports.dcat.parts import (
    ACCESS,
    FREQUENCIES,
    Distribution,
    checked_address,
    checked_code,
    checked_day,
    checked_files,
    checked_text,
    contact,
)
from pmks.model.source import Language, Text
from pmks.model.taxonomy import Scope, Taxonomy
from pmks.names import scope as scope_called
from pmks.names import taxonomy as taxonomy_called
from pmks.wording.phrases import day

KEYWORDS: Final = ("ppks", "pmks", "sosial")
"""The keywords of every entry."""

_CASES: Final = Text(
    "Satuan kasus: satu orang dapat memiliki beberapa jenis, jumlah antarjenis bukan jumlah orang.",
    "The unit is the case: one person can have several types, a sum over types is no number of people.",
)
_EMPTY: Final = Text("Kosong berarti tidak ada angka, bukan nol.", "Empty means that there is no number, not zero.")


@attrs.frozen(kw_only=True)
class Figures:
    """
    What an entry says of the figures in a data set.

    *on* is the day on which they hold, *unit* what they count (``kasus``, ``orang``, ``keluarga``), *taxonomy* the id
    of the list of types and *scope* that of a part of it. *not_collected* names what the office does not ask for;
    *hidden_below* is the number below which figures of sensitive types are hidden; *notes* are further sentences.

    >>> Figures(on=dt.date(2024, 12, 31), unit="kasus").taxonomy
    'permensos-8-2012'
    """

    on: dt.date
    unit: str
    taxonomy: str = "permensos-8-2012"
    scope: str | None = None
    not_collected: Sequence[str] = ()
    hidden_below: int | None = None
    notes: Sequence[str] = ()


def described(figures: Figures, lang: Language = "id") -> str:
    """
    Return the list, the day, the unit and what is not there, as sentences in *lang*.

    >>> described(Figures(on=dt.date(2024, 12, 31), unit="orang"), "en").partition(".")[0]
    'The list is permensos-8-2012 (Permensos 8/2012, 26 types)'

    Raises:
        CallError: The day is no day, there is no unit, or the scope is a part of another list.
        UnknownNameError: There is no such list or part of a list.
    """
    return " ".join(text.says(lang) for text in _sentences(figures, lang))


def _sentences(figures: Figures, lang: Language) -> Iterator[Text]:
    """Yield the sentences of the description."""
    listed = taxonomy_called(figures.taxonomy)
    checked_day("on", figures.on)
    unit = checked_text("unit", figures.unit)
    yield _listed(listed)
    if figures.scope is not None:
        yield _part(scope_called(figures.scope), listed)
    yield Text(f"Keadaan {day(figures.on, lang)}.", f"As of {day(figures.on, lang)}.")
    yield _CASES if unit.casefold() == "kasus" else Text(f"Satuan {unit}.", f"The unit is {unit}.")
    if figures.not_collected:
        named = ", ".join(figures.not_collected)
        yield Text(f"Tidak dikumpulkan: {named}.", f"Not collected: {named}.")
    yield _EMPTY
    if figures.hidden_below is not None:
        yield Text(
            f"Angka di bawah {figures.hidden_below} disamarkan pada jenis yang peka.",
            f"Numbers below {figures.hidden_below} are hidden for sensitive types.",
        )
    yield from (Text(f"{note.rstrip('.')}.", f"{note.rstrip('.')}.") for note in figures.notes)


def _listed(taxonomy: Taxonomy) -> Text:
    """Return which list of types the figures go by."""
    named = taxonomy.instrument or taxonomy.name
    count = Text(f", {taxonomy.count} jenis", f", {taxonomy.count} types") if taxonomy.count else Text("", "")
    return Text(f"Daftar {taxonomy.id} ({named}{count.id}).", f"The list is {taxonomy.id} ({named}{count.en}).")


def _part(scope: Scope, taxonomy: Taxonomy) -> Text:
    """Return which part of *taxonomy* the figures keep to."""
    if scope.taxonomy != taxonomy.id:
        raise CallError("scope", f"seen {scope.id!r}, wanted a part of {taxonomy.id!r}")
    return Text(f"Cakupan {scope.id}: {len(scope)} jenis.", f"The scope is {scope.id}: {len(scope)} types.")


def dataset_title(counted: str, by: Sequence[str], area: str = "", *, lang: Language = "id") -> str:
    """
    Return the title of a data set: what was counted, by what, and where.

    >>> dataset_title("Jumlah PPKS", ["jenis", "kabupaten/kota"], "Provinsi Banten")
    'Jumlah PPKS menurut jenis dan kabupaten/kota di Provinsi Banten'
    >>> dataset_title("Number of PPKS", ["type", "sex", "kecamatan"], lang="en")
    'Number of PPKS by type, sex and kecamatan'

    Raises:
        CallError: It is not said what was counted.
    """
    conjunction = {"id": (" menurut ", " dan ", " di "), "en": (" by ", " and ", " in ")}[lang]
    head = checked_text("counted", counted)
    told = conjunction[1].join(part for part in (", ".join(by[:-1]), *by[-1:]) if part)
    return head + (conjunction[0] + told if told else "") + (conjunction[2] + area if area else "")


def dcat_entry(
    *,
    identifier: str,
    title: str,
    figures: Figures,
    publisher: str,
    distributions: Sequence[Distribution],
    modified: dt.date,
    issued: dt.date | None = None,
    since: dt.date | None = None,
    keywords: Sequence[str] = (),
    themes: Sequence[str] = (),
    spatial: str = "",
    access: str = "public",
    frequency: str = "",
    landing_page: str = "",
    email: str = "",
    lang: Language = "id",
) -> dict[str, Any]:
    """
    Return the entry of one data set, ready for ``dataset`` in data.json.

    The description is written from *figures*: list, day, unit, what is not collected. Nothing is filled in that was
    not said.

    >>> entry = dcat_entry(
    ...     identifier="ppks-jenis-kabkota-2024",
    ...     title=dataset_title("Jumlah PPKS", ["jenis", "kabupaten/kota"], "Provinsi Banten"),
    ...     figures=Figures(on=dt.date(2024, 12, 31), unit="kasus", hidden_below=5),
    ...     publisher="Dinas Sosial Provinsi Banten",
    ...     distributions=[Distribution("https://data.example.id/ppks-2024.csv", "text/csv")],
    ...     modified=dt.date(2025, 2, 1),
    ...     since=dt.date(2024, 1, 1),
    ... )
    >>> entry["temporal"], entry["accessLevel"]
    ('2024-01-01/2024-12-31', 'public')

    Args:
        identifier: Names the data set for ever in this catalogue.
        title: As `dataset_title` makes it.
        figures: What is said of the figures.
        publisher: The office.
        distributions: The files, each with its whole address.
        modified: The day on which the data set was last changed.
        issued: The day on which it was first given out.
        since: The first day that the figures cover; without it they hold on the one day ``figures.on``.
        keywords: Further keywords.
        themes: The themes of the portal.
        spatial: The area, in words.
        access: ``public``, ``restricted public`` or ``non-public``.
        frequency: ``R/P1Y``, ``R/P6M``, ``R/P3M`` or ``R/P1M``.
        landing_page: The page of the data set.
        email: The address of the office, never that of a person.
        lang: The language of the description.

    Raises:
        CallError: An argument cannot be used.
        UnknownNameError: There is no such list or part of a list.
    """
    office = checked_text("publisher", publisher)
    optional: dict[str, Any] = {
        "accrualPeriodicity": checked_code("frequency", frequency, FREQUENCIES) if frequency else "",
        "landingPage": checked_address("landing_page", landing_page) if landing_page else "",
        "spatial": spatial.strip(),
        "theme": list(themes),
    }
    return {
        "@type": "dcat:Dataset",
        "title": checked_text("title", title),
        "description": described(figures, lang),
        "keyword": list(dict.fromkeys((*KEYWORDS, *keywords))),
        **({} if issued is None else {"issued": checked_day("issued", issued)}),
        "modified": checked_day("modified", modified, not_before=issued),
        "publisher": {"@type": "org:Organization", "name": office},
        **contact(office, email),
        "identifier": checked_text("identifier", identifier),
        "accessLevel": checked_code("access", access, ACCESS),
        "temporal": f"{checked_day('since', since or figures.on)}/{checked_day('on', figures.on, not_before=since)}",
        **{name: value for name, value in optional.items() if value},
        "distribution": checked_files(distributions),
    }
