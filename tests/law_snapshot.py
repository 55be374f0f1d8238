"""Write the whole law to tests/law/snapshot.json: a change of law, or of its reading, is a diff there."""

import json
import sys
from pathlib import Path

import pmks

SNAPSHOT = Path(__file__).parent / "law" / "snapshot.json"


def text() -> str:
    """Return the whole law as JSON text, one value a line."""
    return json.dumps(pmks.unstructure(pmks.law.whole()), ensure_ascii=False, indent=1, sort_keys=False) + "\n"


if __name__ == "__main__":
    SNAPSHOT.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"{SNAPSHOT.name} written\n")
