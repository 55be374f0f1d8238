"""Every kind of issue, by subject; a code is never used again for something else."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pmks.issues import of_sex
from pmks.issues.kind import IssueKind

KINDS: Final[tuple[IssueKind, ...]] = (*of_sex.KINDS,)


@functools.cache
def by_code() -> Mapping[str, IssueKind]:
    """Return every kind of issue by its code."""
    return MappingProxyType({kind.code: kind for kind in KINDS})
