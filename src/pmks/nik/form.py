"""The form of a number as a register writes it: what may be taken off without loss, and what cannot be undone."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple, TypeAlias

DIGITS: Final = 16
EXACT_UP_TO: Final = 9_007_199_254_740_992
"""The largest whole number up to which a float is exact."""

# The patterns are read alike by the regular expressions of the standard library and by those of the columnar reader.
UNSEEN: Final = r"[\t-\r \x85\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]"
QUOTES: Final = r"[\x22\x27\x60\xb4\u02b9\u02bc\u2018-\u201f\u2032\u2033\uff07]"
SEPARATORS: Final = r"[.\-\u2010-\u2015\u2212\ufe63\uff0d\uff0e]"
DECIMAL: Final = r"([0-9]+)[.,]0+"
SCIENTIFIC: Final = r"[0-9]+(?:[.,][0-9]*)?[eE][+\-]?[0-9]+"
SCIENTIFIC_WHOLE: Final = r"([0-9])[.,]([0-9]{15})[eE]\+?15"
MISSING: Final = (
    r"0{0,15}|x+|\?+|n/?a|null|none|nan|nihil|kosong|lupa"
    r"|(?:tidak|tdk|tak|belum|blm|tanpa)"
    r"(?:ada|punya|memiliki|mempunyai|tahu|diketahui|jelas|terdata|rekam|perekaman|direkam)?"
    r"(?:nik|kk|ktp|ektp|no|nokk|nonik|nomor|nomorkk|nomornik)?"
)
FULL_WIDTH: Final = dict(zip("\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19", "0123456789", strict=True))
LOOKS_LIKE: Final = {"O": "0", "o": "0", "I": "1", "l": "1", "|": "1", "Z": "2", "S": "5", "G": "6", "B": "8"}
"""Letters that are written for a digit."""

_FULL_WIDTH: Final = str.maketrans(FULL_WIDTH)
_UNSEEN_OR_QUOTES: Final = re.compile(f"{UNSEEN}|{QUOTES}")
_SEPARATORS: Final = re.compile(SEPARATORS)
_DECIMAL: Final = re.compile(DECIMAL)
_SCIENTIFIC: Final = re.compile(SCIENTIFIC)
_SCIENTIFIC_WHOLE: Final = re.compile(SCIENTIFIC_WHOLE)
_MISSING: Final = re.compile(MISSING, re.IGNORECASE | re.ASCII)
_ONLY_DIGITS: Final = re.compile(r"[0-9]+")

Outcome: TypeAlias = Literal["as_it_stands", "cleaned", "from_number", "empty", "precision", "not_digits", "length"]


class Form(NamedTuple):
    """
    What a text comes to: the sixteen digits, or why there are none.

    *left* is what is left of the text when all that means nothing is taken off.
    """

    outcome: Outcome
    left: str

    @property
    def digits(self) -> str | None:
        """The sixteen digits; None where the text does not hold them all."""
        return self.left if self.outcome in {"as_it_stands", "cleaned", "from_number"} else None


def form_of(text: str) -> Form:
    """
    Return what *text* comes to; nothing is put in front of a number, cut off or guessed.

    >>> form_of("3671 9965-1183 8801").outcome, form_of("3.67199651183E+15").outcome
    ('cleaned', 'precision')
    """
    plain = _UNSEEN_OR_QUOTES.sub("", text.translate(_FULL_WIDTH)).removeprefix("=")
    whole = _SCIENTIFIC_WHOLE.fullmatch(plain) or _DECIMAL.fullmatch(plain)
    if whole is None and _SCIENTIFIC.fullmatch(plain):
        return Form("precision", plain)
    left = _SEPARATORS.sub("", plain) if whole is None else "".join(whole.groups())
    if _MISSING.fullmatch(left):
        return Form("empty", left)
    if not _ONLY_DIGITS.fullmatch(left):
        return Form("not_digits", left)
    if len(left) != DIGITS:
        return Form("length", left)
    if whole is not None:
        return Form("precision" if int(left) > EXACT_UP_TO else "from_number", left)
    return Form("as_it_stands" if left == text else "cleaned", left)


def strict_form_of(text: str) -> Form:
    """
    Return what *text* is as it stands: sixteen digits, or none.

    >>> strict_form_of("'3671996511838801").outcome
    'length'
    """
    if len(text) != DIGITS:
        return Form("length", text)
    return Form("as_it_stands" if _ONLY_DIGITS.fullmatch(text) else "not_digits", text)


def meant_by(left: str) -> str:
    """
    Return the digits that the letters in *left* may stand for; ``?`` where it is no number with a letter or two.

    >>> meant_by("36719965118388O1"), meant_by("KARTU HILANG")
    ('O = 0', '?')
    """
    if not all(char in LOOKS_LIKE or "0" <= char <= "9" for char in left):
        return "?"
    if sum(char in LOOKS_LIKE for char in left) > _LETTERS:
        return "?"
    return ", ".join(f"{letter} = {digit}" for letter, digit in LOOKS_LIKE.items() if letter in left)


_LETTERS: Final = 3
"""A number has at most so many letters written for digits; else it is a word."""
