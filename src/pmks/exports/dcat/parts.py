"""The parts of an entry that are checked before they are written: files, offices, days, codes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any, Final

import attrs

from pmks.errors import CallError
from pmks.model.days import not_a_day

ACCESS: Final = ("public", "restricted public", "non-public")
"""The levels of access."""

FREQUENCIES: Final = ("R/P1Y", "R/P6M", "R/P3M", "R/P1M")
"""How often new figures come, as ISO 8601 has it: each year, half year, quarter, month."""

_ADDRESS: Final = re.compile(r"""https?://[^\s<>"{}|\\^`/]+(/[^\s<>"{}|\\^`]*)?""")
_MAIL: Final = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
_FORMATS: Final = {
    "application/ld+json": "jsonld",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.apache.parquet": "parquet",
    "text/csv": "csv",
    "text/html": "html",
    "text/markdown": "md",
    "text/turtle": "ttl",
}


@attrs.frozen
class Distribution:
    """
    A file of a data set: where it can be had, and what it is.

    *page* says that the address leads to a page or a service, not to the file itself.

    >>> Distribution("https://data.example.id/ppks-2024.csv", "text/csv").media_type
    'text/csv'
    """

    url: str
    media_type: str
    title: str = ""
    page: bool = False


def distribution(title: str, media_type: str, address: dict[str, str]) -> dict[str, str]:
    """
    Return a file as plain data; *address* is empty where no address is known.

    >>> distribution("", "text/csv; header=present", {})
    {'@type': 'dcat:Distribution', 'mediaType': 'text/csv', 'format': 'csv'}
    """
    bare = media_type.partition(";")[0]
    return {
        "@type": "dcat:Distribution",
        **({"title": title} if title else {}),
        "mediaType": bare,
        "format": _FORMATS.get(bare) or re.split("[/+]", bare)[-1],
        **address,
    }


def checked_address(argument: str, url: object) -> str:
    """
    Return *url* if it is a whole web address.

    Raises:
        CallError: It is relative, or none.
    """
    if isinstance(url, str) and _ADDRESS.fullmatch(url):
        return url
    raise CallError(argument, f"seen {url!r}, wanted a whole address that begins with https:// or http://")


def checked_text(argument: str, text: object) -> str:
    """
    Return *text* without blanks around it.

    Raises:
        CallError: Nothing is left of it.
    """
    if isinstance(text, str) and text.strip():
        return text.strip()
    raise CallError(argument, f"seen {text!r}, wanted a text")


def checked_code(argument: str, code: str, known: Sequence[str]) -> str:
    """
    Return *code* if it is one of *known*.

    Raises:
        CallError: It is none of them.
    """
    if code in known:
        return code
    raise CallError(argument, f"seen {code!r}, wanted one of {', '.join(known)}")


def checked_day(argument: str, day: dt.date, *, not_before: dt.date | None = None) -> str:
    """
    Return *day* as ISO 8601 has it.

    Raises:
        CallError: It is no day, or lies before *not_before*.
    """
    if (wrong := not_a_day(day)) is not None:
        raise CallError(argument, wrong)
    if not_before is not None and day < not_before:
        raise CallError(argument, f"seen {day}, wanted {not_before} or later")
    return day.isoformat()


def checked_files(files: Sequence[Distribution]) -> list[dict[str, str]]:
    """
    Return *files* as an entry has them.

    Raises:
        CallError: There is none, or an address is not whole.
    """
    if not files:
        raise CallError("distributions", "seen none, wanted at least one file with its address")
    for one in files:
        checked_address("distributions", one.url)
        checked_text("distributions", one.media_type)
    return [
        distribution(one.title, one.media_type, {"accessURL" if one.page else "downloadURL": one.url}) for one in files
    ]


def contact(office: str, email: str) -> dict[str, Any]:
    """
    Return whom to ask, an office and no person; nothing where no *email* is given.

    Raises:
        CallError: *email* is no address of that kind.
    """
    if not email:
        return {}
    if not _MAIL.fullmatch(email):
        raise CallError("email", "seen a text that is no address, wanted one like data@dinsos.example.id")
    return {"contactPoint": {"@type": "vcard:Contact", "fn": office, "hasEmail": f"mailto:{email}"}}
