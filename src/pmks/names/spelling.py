"""One spelling for the many ways of writing a label: blanks, separators, case, key style and short words."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_QUOTES: Final = str.maketrans(dict.fromkeys("'\"`\u00b4\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb*", ""))
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
HIV_AIDS: Final = re.compile(r"hiv[\W_]{0,5}(?:dan[\W_]{1,5})?aids", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W_]+")
_SLASH: Final = re.compile(r"[/\\]")

_SAME_WORD: Final = {
    "yg": "yang",
    "dgn": "dengan",
    "dg": "dengan",
    "dng": "dengan",
    "dlm": "dalam",
    "telantar": "terlantar",
    "psikologi": "psikologis",
}
"""Other spellings of one word; nothing here changes what the word means."""

FUNCTION_WORDS: Final = frozenset({"yang", "dengan"})
"""Words that a label keeps its meaning without."""

_ALSO: Final = {
    "lansia": ("lanjut", "usia"),
    "lanjutusia": ("lanjut", "usia"),
    "kedisabilitasan": ("disabilitas",),
    "difabel": ("disabilitas",),
    "cacat": ("disabilitas",),
    "kecacatan": ("disabilitas",),
    "wanita": ("perempuan",),
    "eks": ("bekas",),
    "ex": ("bekas",),
    "mantan": ("bekas",),
    "napi": ("narapidana",),
    "wbp": ("warga", "binaan", "pemasyarakatan"),
    "lp": ("pemasyarakatan",),
    "lapas": ("pemasyarakatan",),
    "narkoba": ("napza",),
    "hiv": ("hivaids",),
    "aids": ("hivaids",),
    "tppo": ("trafficking",),
    "pmi": ("pekerja", "migran", "indonesia"),
    "buruh": ("pekerja",),
    "membutuhkan": ("memerlukan",),
    "butuh": ("memerlukan",),
    "bayi": ("balita",),
    "perlakuan": ("diperlakukan",),
    "kel": ("keluarga",),
    "psiko": ("psikologis",),
    "rse": ("rawan", "sosial", "ekonomi"),
    "manusia": ("orang",),
    "penderita": ("orang",),
    "pengidap": ("orang",),
    "tunasusila": ("tuna", "susila"),
    "tunasosial": ("tuna", "sosial"),
    "nonalam": ("non", "alam"),
}
"""Words that stand for others inside a label."""

_PHRASES: Final = (
    (("narkotika", "psikotropika", "dan", "zat", "adiktif", "lainnya"), "napza"),
    (("narkotika", "psikotropika", "dan", "zat", "adiktif"), "napza"),
    (("narkotika", "psikotropika", "zat", "adiktif"), "napza"),
    (("tindak", "pidana", "perdagangan", "orang"), "trafficking"),
    (("perdagangan", "orang"), "trafficking"),
    (("human", "trafficking"), "trafficking"),
)
"""Several words that stand for one, longest first."""

OLDER_WORDS: Final = frozenset({"cacat", "kecacatan", "wanita"})
"""Words of older instruments; a label with one of them is read as an older term."""


def clean(text: str) -> str:
    r"""
    Return *text* in compatible characters, without quotes, marks that cannot be seen and doubled blanks.

    >>> clean(" Anak\u00a0\u200bJalanan ")
    'Anak Jalanan'
    """
    shown = "".join(_seen(char) for char in unicodedata.normalize("NFKC", text))
    lines = (" ".join(line.split()) for line in shown.translate(_QUOTES).split("\n"))
    return "\n".join(line for line in lines if line)


def _seen(char: str) -> str:
    """Return *char*, a line end, a blank for a control character, or nothing for what cannot be seen."""
    if char in "\n\r\x0b\x0c\x85\u2028\u2029":
        return "\n"
    kind = unicodedata.category(char)
    if kind in {"Cc", "Cs", "Zs"}:
        return " "
    return "" if kind in {"Cf", "Mn"} else char


def words(text: str) -> tuple[str, ...]:
    """
    Return the words of *text* in small letters and one spelling.

    >>> words("OrangDenganHIV-AIDS yg telantar")
    ('orang', 'dengan', 'hivaids', 'yang', 'terlantar')
    """
    small = _HUMP.sub(" ", text).casefold().replace("&", " dan ").replace("%", " persen ")
    found = _WORD.findall(HIV_AIDS.sub(" hivaids ", small))
    return tuple(_SAME_WORD.get(word, word) for word in found)


def key(text: str) -> str:
    """
    Return what two spellings of one label have in common: their letters and digits.

    >>> key("Anak_Balita-Telantar") == key("ANAK BALITA  TERLANTAR.")
    True
    """
    return _one_spelling("".join(words(text)))


def short_key(text: str) -> str:
    """Return the key of *text* without its function words."""
    return _one_spelling("".join(word for word in words(text) if word not in FUNCTION_WORDS))


def _one_spelling(joined: str) -> str:
    """Return *joined* with the spelling that the Permensos prints, where words run together."""
    return joined.replace("telantar", "terlantar")


def canonical(text: str) -> tuple[str, ...]:
    """
    Return the words of *text* without function words, each as the label of a type would have it.

    >>> canonical("Anak Cacat"), canonical("eks napi")
    (('anak', 'disabilitas'), ('bekas', 'narapidana'))
    """
    plain = [new for word in words(_joined(text)) for new in _ALSO.get(word, (word,)) if new not in FUNCTION_WORDS]
    return _once(_phrased(tuple(plain)))


def _joined(text: str) -> str:
    """Return *text* with a slash between words read as "and", but never the slash of HIV/AIDS or of a key."""
    return _SLASH.sub(" & ", HIV_AIDS.sub(" hivaids ", text.casefold())) if alternatives(text) else text


def alternatives(text: str) -> bool:
    """Return whether a slash in *text* joins alternatives: it does where blanks part the words."""
    rest = HIV_AIDS.sub("hivaids", text.strip().casefold())
    return " " in rest and "/" in rest


def _phrased(found: tuple[str, ...]) -> tuple[str, ...]:
    """Return *found* with each known phrase as one word."""
    for phrase, word in _PHRASES:
        for start in range(len(found) - len(phrase) + 1):
            if found[start : start + len(phrase)] == phrase:
                return _phrased((*found[:start], word, *found[start + len(phrase) :]))
    return found


def _once(found: tuple[str, ...]) -> tuple[str, ...]:
    """Return *found* without a word that repeats the one before it."""
    return tuple(word for at, word in enumerate(found) if at == 0 or word != found[at - 1])
