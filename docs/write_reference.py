"""
Write the pages of the reference, and the glossary, from the values of the library and the words in ``words.txt``.

``python docs/write_reference.py`` writes them; with ``--check`` it writes nothing and exits 1 if a page is not current.
It needs the extra ``etl``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

import attrs
import page_words as words
from page_of_category import page as page_of_category
from page_tables import table
from page_words import HOME_OF_TYPES
from pages_of_api import MODULES, api, model
from pages_of_law import authority, evidence, facts
from pages_of_layouts import layouts
from pages_of_lists import crosswalks, instruments, lists, overview
from pages_of_registers import ABOUT, commands, fields, issues, others
from short_of_category import name_of_page

from pmks import law
from pmks.law.layouts.disclosures import LEVELS
from pmks.law.vocabulary import RECORDS
from pmks.model.category import Category
from pmks.model.source import Text
from pmks.reports.words import HEADS

HOME: Final = Path(__file__).parent


@attrs.frozen
class Page:
    """
    A page: its *title*, the *home* of the values that it tells, and what yields its *lines* below the head.

    *state* is the sentence on the state of the law; pages of the law have it.
    """

    title: str
    home: str
    lines: Callable[[], Iterator[str]]
    state: str = words.LAW_OF.en

    def head(self) -> Iterator[str]:
        """Yield the head: what it was written from, the title, and the state of the law where it tells law."""
        yield f"<!-- Written by docs/write_reference.py from the values in {self.home}. Do not edit. -->\n"
        yield f"# {self.title}\n"
        if self.home == "pmks.law" and self.state:
            yield f"{self.state.format(law.version, law.law_as_of)}\n"


def glossary() -> Iterator[str]:
    """Yield the glossary: one row for each Indonesian identifier."""
    yield "Every gloss is ours: no English word is equal to a term of the law."
    yield "*Setiap padanan dibuat oleh kami: tidak ada kata Inggris yang sama artinya dengan istilah hukum.*\n"
    facts = {
        fact.name: fact.label for record in RECORDS for fact in (*law.FACTS[record.kind], *law.FOLLOWING[record.kind])
    }
    values = {
        str(choice): gloss
        for record in RECORDS
        for fact in law.FACTS[record.kind]
        for choice, gloss in zip(fact.choices, fact.glosses, strict=False)
    }
    parts = {
        "Categories": {one.id: Text(one.label, one.gloss) for one in law.CATEGORIES},
        "Facts": dict(sorted(facts.items())),
        "Values of facts": dict(sorted(values.items())),
        "Fields of a register": {name: field.label for name, field in others().items()},
        "Subjects of issues": ABOUT,
        "Layouts": {one.id: one.title for one in law.LAYOUTS.values()},
        "Levels of care": dict(LEVELS),
        "Statuses of a cell": {one.status: one.meaning for one in law.CELL_STATUSES},
        "Columns of reports": dict(sorted(HEADS.items())),
    }
    for part in (HOME / "words.txt").read_text(encoding="utf-8").split("## ")[1:]:
        title, *lines = part.split("\n")
        parts[title] = dict(map(_word, filter(None, lines)))
    for title, rows in parts.items():
        yield f"## {title}\n"
        cells = ((f"`{name}`", text.id, text.en) for name, text in rows.items())
        yield from table(("identifier", "dalam bahasa Indonesia", "in English"), cells)


def _word(line: str) -> tuple[str, Text]:
    """Return the word of a line of ``words.txt`` and what it means."""
    name, _, glosses = line.partition(": ")
    english, _, indonesian = glosses.partition(" | ")
    return name, Text(indonesian, english)


def _title(category: Category) -> str:
    """Return the title of the page of *category*."""
    return f"{category.number}. {category.label}"


OF_TYPES: Final = {
    f"{home}/{name_of_page(category)}": Page(
        _title(category), "pmks.law", partial(page_of_category, category, lang), ""
    )
    for lang, home in HOME_OF_TYPES.items()
    for category in law.CATEGORIES
}
OF_MODULES: Final = {
    f"reference/api/{module.called.rpartition('.')[2]}.md": Page(module.called, module.name, partial(api, module))
    for module in MODULES
}
PAGES: Final = {
    "reference/categories.md": Page("The 26 categories", "pmks.law", partial(overview, "en")),
    "id/kategori.md": Page("26 jenis PPKS", "pmks.law", partial(overview, "id"), words.LAW_OF.id),
    **OF_TYPES,
    "reference/facts.md": Page("Facts", "pmks.law", facts),
    "reference/instruments.md": Page("Instruments", "pmks.law", instruments),
    "reference/lists.md": Page("Lists and scopes", "pmks.law", lists),
    "reference/crosswalks.md": Page("Crosswalks", "pmks.law", crosswalks),
    "reference/evidence.md": Page("Evidence: what is still to be read", "pmks.law", evidence),
    "reference/authority.md": Page("Matters of authority", "pmks.law", authority),
    "reference/layouts.md": Page("Layouts of reports and files", "pmks.law", layouts),
    "reference/issues.md": Page("Codes of issues", "pmks.issues", issues),
    "reference/fields.md": Page("Fields of a register", "pmks.tables.headers", fields),
    "reference/cli.md": Page("The command", "pmks.cli", commands),
    **OF_MODULES,
    "reference/api/model.md": Page("pmks.model: what rules are made of", "pmks.model", model),
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
                at.parent.mkdir(parents=True, exist_ok=True)
                at.write_text(text, encoding="utf-8")
    sys.stdout.writelines(f"{'not current' if check else 'written'}: {name}\n" for name in stale)
    return int(check and bool(stale))


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
