"""Every kind of issue, by subject; a code is never used again for something else."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pmks.issues import (
    of_amounts,
    of_answers,
    of_cases,
    of_columns,
    of_dates,
    of_disabilities,
    of_files,
    of_identity,
    of_places,
    of_settings,
    of_sex,
    of_tables,
    of_type_checks,
    of_types,
)
from pmks.issues.kind import IssueKind

KINDS: Final[tuple[IssueKind, ...]] = (
    *of_files.KINDS,
    *of_columns.KINDS,
    *of_identity.KINDS,
    *of_dates.KINDS,
    *of_sex.KINDS,
    *of_answers.KINDS,
    *of_disabilities.KINDS,
    *of_settings.KINDS,
    *of_types.KINDS,
    *of_type_checks.KINDS,
    *of_places.KINDS,
    *of_amounts.KINDS,
    *of_cases.KINDS,
    *of_tables.KINDS,
)


@functools.cache
def by_code() -> Mapping[str, IssueKind]:
    """Return every kind of issue by its code."""
    return MappingProxyType({kind.code: kind for kind in KINDS})
