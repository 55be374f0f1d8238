"""What is asked of a register: the day, the lists and schemes that were declared, and nothing that was not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final, cast

import attrs

from pmks.eligibility import refuse_wrong_question
from pmks.errors import CallError
from pmks.names import scope as scope_called
from pmks.names import taxonomy as list_called
from pmks.regions import Scheme

SCHEMES: Final = ("kemendagri", "bps")
LEVELS: Final = ("pusat", "provinsi", "kabupaten_kota")


@attrs.frozen
class Question:
    """
    What is asked of a register.

    *taxonomy* is the list that numbers and labels of types follow, *region_scheme* the scheme of bare region codes,
    *sex_scheme* what the codes of a sex column mean; None where the caller did not say. *scope* is the list of types
    that the office handles, *level* the level of the office.
    """

    on: dt.date
    profile: str = "definisi"
    taxonomy: str | None = None
    region_scheme: Scheme | None = None
    sex_scheme: Mapping[str, str] | None = attrs.field(default=None, hash=False)
    scope: str | None = None
    level: str | None = None


def question(
    *,
    on: dt.date,
    profile: str = "definisi",
    taxonomy: str | None = None,
    region_scheme: str | None = None,
    sex_scheme: Mapping[str, str] | str | None = None,
    scope: str | None = None,
    level: str | None = None,
) -> Question:
    """
    Return what is asked.

    Raises:
        CallError: *on* is no day, or *profile*, *region_scheme*, *sex_scheme* or *level* is none that exists.
        UnknownNameError: Nothing is called *taxonomy* or *scope*.
    """
    refuse_wrong_question(on, profile, ())
    for argument, seen, known in (("region_scheme", region_scheme, SCHEMES), ("level", level, LEVELS)):
        if seen is not None and seen not in known:
            raise CallError(argument, f"seen {seen!r}, wanted one of {', '.join(known)}")
    named = None if taxonomy is None else list_called(taxonomy).id
    handled = None if scope is None else scope_called(scope).id
    return Question(on, profile, named, cast("Scheme | None", region_scheme), _scheme(sex_scheme), handled, level)


def _scheme(said: Mapping[str, str] | str | None) -> Mapping[str, str] | None:
    """Return what the codes of a sex column mean; ``0=P,1=L`` is read as a dict of both."""
    if not isinstance(said, str):
        return said
    pairs = [pair.split("=") for pair in said.split(",")]
    if not all(len(pair) == len(("code", "sex")) for pair in pairs):
        raise CallError("sex_scheme", f"seen {said!r}, wanted pairs of a code and L or P, such as '0=P,1=L'")
    return {code.strip(): sex.strip() for code, sex in pairs}
