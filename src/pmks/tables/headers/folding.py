"""One spelling for the many ways of writing a header: its letters and figures, in small letters."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Final

LONGEST: Final = 200
"""A header is never longer; a longer text is no header."""

JOIN: Final = " > "
"""What stands between a group and the header below it where a header takes several records."""

_DROPPED: Final = re.compile(r"[^\w+]|_")


@functools.lru_cache(maxsize=65_536)
def fold(header: str) -> str:
    """
    Return what two spellings of one header have in common; a plus is kept, for L+P is not L/P.

    >>> fold("  No. KK "), fold("NO_KK"), fold("L+P")
    ('nokk', 'nokk', 'l+p')
    """
    return _DROPPED.sub("", unicodedata.normalize("NFKC", header[:LONGEST]).casefold())
