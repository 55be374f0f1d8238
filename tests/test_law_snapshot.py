"""The committed snapshot of the whole law."""

import json

from law_snapshot import SNAPSHOT, text

import pmks
from pmks.law.whole import Law


def test_the_snapshot_is_current() -> None:
    """
    A change of the law shows as a change of the snapshot; `python tests/law_snapshot.py` writes it.
    """
    assert text() == SNAPSHOT.read_text(encoding="utf-8")


def test_the_snapshot_reads_back_as_the_law() -> None:
    """
    The snapshot is the law: it reads back as the very same value.
    """
    assert pmks.law.whole() == pmks.structure(json.loads(SNAPSHOT.read_text(encoding="utf-8")), Law)
