"""The names that things have for machines: IRIs under one base."""

from __future__ import annotations

import re
import urllib.parse
from typing import Final

from pmks.errors import CallError

BASE: Final = "urn:pmks:"
"""Where the IRIs of the project begin: no address on the web is promised, and none has to be kept alive."""

_BASE: Final = re.compile(r"""(urn:[^\s<>"{}|\\^`]+:|https?://[^\s<>"{}|\\^`/?#]+/([^\s<>"{}|\\^`?#]+/)*)""")


def checked_base(base: object) -> str:
    """
    Return *base* if IRIs can begin with it.

    >>> checked_base("https://data.example.id/pmks/")
    'https://data.example.id/pmks/'

    Raises:
        CallError: *base* is no URN that ends in a colon and no web address that ends in a slash.
    """
    if isinstance(base, str) and _BASE.fullmatch(base):
        return base
    raise CallError("base", f"seen {base!r}, wanted a URN that ends in ':' or a web address that ends in '/'")


def iri(base: str, *parts: object) -> str:
    """
    Return the IRI of what *parts* name, under *base*, from large to small.

    >>> iri("urn:pmks:", "permensos-8-2012", "lanjut_usia_terlantar")
    'urn:pmks:permensos-8-2012:lanjut_usia_terlantar'
    >>> iri("https://data.example.id/", "scope", "banten-rehsos-18")
    'https://data.example.id/scope/banten-rehsos-18'
    """
    return base + base[-1].join(urllib.parse.quote(str(part), safe="") for part in parts)
