"""What is said of a call that cannot be answered."""

from __future__ import annotations

from typing import Final

from pmks.errors import PmksError, UnknownNameError
from pmks.model.source import Language, Text

_NO_SUCH: Final = Text("Tidak ada {what} bernama {asked!r}.", "No {what} is called {asked!r}.")
_DID_YOU_MEAN: Final = Text("Maksudnya {close}?", "Did you mean {close}?")
_LISTED: Final = Text("Semuanya ada di: pmks category", "All of them: pmks category")
_OR: Final = Text(" atau ", " or ")
_CANNOT: Final = Text("Berkas tidak dapat dibuka: {what}", "The file cannot be used: {what}")
_WHAT: Final = {
    "category": "jenis",
    "taxonomy": "daftar",
    "scope": "cakupan",
    "crosswalk": "peta antardaftar",
    "record": "macam catatan",
    "subject": "pokok",
    "form": "bentuk ekspor",
    "layout": "bentuk laporan",
    "region": "wilayah",
    "file": "berkas",
}


def sentence(error: PmksError | OSError, lang: Language) -> str:
    """Return what to tell whoever called: what was seen, what is wrong, what to do."""
    if isinstance(error, UnknownNameError):
        what = _WHAT.get(error.what, error.what) if lang == "id" else error.what
        said = _NO_SUCH.says(lang).format(what=what, asked=error.asked)
        near = _LISTED.says(lang) if error.what == "category" else ""
        if error.close:
            near = _DID_YOU_MEAN.says(lang).format(close=_OR.says(lang).join(error.close))
        return f"pmks: {said} {near}".rstrip()
    if isinstance(error, OSError):
        what = ": ".join(str(part) for part in (error.filename, error.strerror) if part) or str(error)
        return f"pmks: {_CANNOT.says(lang).format(what=what)}"
    return f"pmks: {error}"
