"""
Write the pages of the reference, and the glossary, from the values of the library and the words in ``words.txt``.

``python docs/write_reference.py`` writes them; with ``--check`` it writes nothing and exits 1 if a page is not current.
It needs the extra ``etl``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import attrs
from page_tables import table
from pages_of_law import authority, categories, evidence, facts
from pages_of_registers import ABOUT, commands, fields, issues, others

from pmks import law
from pmks.law.vocabulary import RECORDS

HOME: Final = Path(__file__).parent


@attrs.frozen
class Page:
    """A page: its *title*, the *home* of the values that it tells, and what yields its *lines* below the head."""

    title: str
    home: str
    lines: Callable[[], Iterator[str]]

    def head(self) -> Iterator[str]:
        """Yield the head: what it was written from, the title, and the state of the law where it tells law."""
        yield f"<!-- Written by docs/write_reference.py from the values in {self.home}. Do not edit. -->\n"
        yield f"# {self.title}\n"
        if self.home == "pmks.law":
            yield f"Law {law.version}, as known on {law.law_as_of}.\n"


def glossary() -> Iterator[str]:
    """Yield the glossary: one row for each Indonesian identifier."""
    yield "Every gloss is ours: no English word is equal to a term of the law.\n"
    told = {
        fact.name: fact.label.en
        for record in RECORDS
        for fact in (*law.FACTS[record.kind], *law.FOLLOWING[record.kind])
    }
    values = {
        str(choice): gloss.en
        for record in RECORDS
        for fact in law.FACTS[record.kind]
        for choice, gloss in zip(fact.choices, fact.glosses, strict=False)
    }
    parts = {
        "Categories": {category.id: category.gloss for category in law.CATEGORIES},
        "Facts": dict(sorted(told.items())),
        "Values of facts": dict(sorted(values.items())),
        "Fields of a register": {name: field.label.en for name, field in others().items()},
        "Subjects of issues": ABOUT,
    }
    for part in (HOME / "words.txt").read_text(encoding="utf-8").split("## ")[1:]:
        title, *lines = part.split("\n")
        parts[title] = dict(line.split(": ", 1) for line in lines if line)
    for title, rows in parts.items():
        yield f"## {title}\n"
        yield from table(("identifier", "in English"), ((f"`{name}`", gloss) for name, gloss in rows.items()))


PAGES: Final = {
    "reference/categories.md": Page("The 26 categories", "pmks.law", categories),
    "reference/facts.md": Page("Facts", "pmks.law", facts),
    "reference/evidence.md": Page("Evidence: what is still to be read", "pmks.law", evidence),
    "reference/authority.md": Page("Matters of authority", "pmks.law", authority),
    "reference/issues.md": Page("Codes of issues", "pmks.issues", issues),
    "reference/fields.md": Page("Fields of a register", "pmks.tables.headers", fields),
    "reference/cli.md": Page("The command", "pmks.cli", commands),
    "glossary.md": Page("Glossary", "pmks.law", glossary),
}


def main(check: bool) -> int:  # noqa: FBT001  # the one switch of a script
    """Write every page, or with *check* compare; return the exit status."""
    stale = []
    for name, page in PAGES.items():
        text = "\n".join([*page.head(), *page.lines()]).rstrip("\n") + "\n"
        at = HOME / name
        if not at.exists() or at.read_text(encoding="utf-8") != text:
            stale.append(name)
            if not check:
                at.parent.mkdir(exist_ok=True)
                at.write_text(text, encoding="utf-8")
    sys.stdout.writelines(f"{'not current' if check else 'written'}: {name}\n" for name in stale)
    return int(check and bool(stale))


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
