"""The pages: every link leads somewhere, every page can be reached, both READMEs say the same, nothing is left out."""

import datetime as dt
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from conftest import ROOT

import pmks
from pmks import law
from pmks.issues.catalogue import KINDS
from pmks.law.vocabulary import RECORDS
from pmks.tables.headers import FIELDS

DOCS = ROOT / "docs"
AT_THE_TOP = ("README.md", "README.id.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
PAGES = [*(ROOT / name for name in AT_THE_TOP if (ROOT / name).exists()), *sorted(DOCS.rglob("*.md"))]
MODULES = ("pmks", "pmks.law", "pmks.tables", "pmks.nik", "pmks.regions", "pmks.testing")
ENGLISH = {"row", "verification", "first_row", "kategori_id"}

FENCE = re.compile(r"^(`{3,})[^\n]*\n.*?^\1$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^()\s]+)\)")
HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
ABSENT = [name for name in AT_THE_TOP if not (ROOT / name).exists()]
WHOLE = pytest.mark.skipif(bool(ABSENT), reason=f"only a whole checkout has {', '.join(ABSENT)}")


def prose(page: Path) -> str:
    """Return the text of *page* without its blocks of code."""
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def blocks(page: Path) -> list[str]:
    """Return the blocks of code of *page*."""
    return [found.group() for found in FENCE.finditer(page.read_text(encoding="utf-8"))]


@cache
def anchors(page: Path) -> frozenset[str]:
    """Return the places in *page* that can be linked to: its headings, as GitHub and MyST spell them."""
    found: dict[str, int] = {}
    for _, heading in HEADING.findall(prose(page)):
        text = re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower().replace(" ", "-")
        slug = re.sub(r"[^\w-]", "", text)
        found[slug] = found.get(slug, -1) + 1
    return frozenset(f"{slug}-{again}" if again else slug for slug, last in found.items() for again in range(last + 1))


def entries(page: Path) -> Iterator[Path]:
    """Yield the pages in the tables of contents of *page*."""
    for block in blocks(page):
        if block.startswith("```{toctree}"):
            lines = (line for line in block.splitlines()[1:-1] if line and not line.startswith(":"))
            yield from ((page.parent / f"{line}.md").resolve() for line in lines)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_internal_link_resolves(page: Path) -> None:
    """
    Every link inside the project leads to a file that is there, and to a heading that it has.
    """
    inside = [target for target in LINK.findall(prose(page)) if "://" not in target]
    broken = []
    for target in inside:
        path, _, place = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        if there.name not in ABSENT and (not there.exists() or (place and place not in anchors(there))):
            broken.append(target)

    assert [] == broken


def test_every_page_is_in_a_table_of_contents() -> None:
    """
    Whoever begins at the index reaches every page of the docs.
    """
    index = DOCS / "index.md"
    reached, waiting = {index}, [index]
    while waiting:
        for page in entries(waiting.pop()):
            if page not in reached:
                reached.add(page)
                waiting.append(page)

    assert set(DOCS.rglob("*.md")) == reached


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_has_one_title_and_loads_nothing_from_elsewhere(page: Path) -> None:
    """
    A page has one title, which comes first among its headings, and shows no picture or script of another host.
    """
    text = prose(page)
    levels = [len(marks) for marks, _ in HEADING.findall(text)]

    assert [1] == levels[:1]
    assert 1 == levels.count(1)
    assert None is re.search(r"!\[[^\]]*\]\(\w+://|<(?:script|img|link|iframe)\b", text)


@WHOLE
def test_both_readmes_have_the_same_headings() -> None:
    """
    The Indonesian README has as many headings as the English one, of the same levels in the same order.
    """
    levels = [[len(marks) for marks, _ in HEADING.findall(prose(ROOT / name))] for name in AT_THE_TOP[:2]]

    assert levels[0] == levels[1]


@WHOLE
def test_both_readmes_have_the_same_code_and_pictures() -> None:
    """
    The blocks of code of both READMEs are the same, letter by letter, and so are their pictures.
    """
    english, indonesian = (ROOT / name for name in AT_THE_TOP[:2])
    pictures = [re.findall(r"!\[[^\]]*\]\(([^)]+)\)", prose(page)) for page in (english, indonesian)]

    assert blocks(english) == blocks(indonesian)
    assert pictures[0] == pictures[1]


def test_the_generated_pages_are_current() -> None:
    """
    What the script would write of the values is what stands in the docs.
    """
    script = [sys.executable, str(DOCS / "write_reference.py"), "--check"]
    done = subprocess.run(script, capture_output=True, text=True, check=False)

    assert ("", "", 0) == (done.stdout, done.stderr, done.returncode)


@pytest.mark.parametrize("lang", ["reference/categories", "id/kategori"])
def test_every_type_has_a_page_in_both_languages(lang: str) -> None:
    """
    Each of the 26 types has a page in each language, whose example says that its record belongs.
    """
    pages = sorted((DOCS / lang).glob("*.md"))

    assert [f"{one.number:02d}-{one.id}" for one in law.CATEGORIES] == [page.stem for page in pages]
    assert [] == [page.stem for page in pages if "\nVerdict.MET\n" not in page.read_text(encoding="utf-8")]


@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_is_on_a_page_of_the_interface(module: str) -> None:
    """
    Each name in `__all__` is read from its docstring on the page of its module, or points to where it is.
    """
    page = (DOCS / "reference" / "api" / f"{module.rpartition('.')[2]}.md").read_text(encoding="utf-8")
    told = set(re.findall(rf"^\.\. (?:auto|py:)\w+:: {re.escape(module)}\.(\w+)", page, re.MULTILINE))
    told |= set(re.findall(r"\{py:obj\}`pmks\.(\w+)`", page)) | set(re.findall(r"\[`pmks\.(\w+)`\]", page))

    assert set() == set(importlib.import_module(module).__all__) - told


def words_of_results() -> set[str]:
    """Return the columns of results that are Indonesian, by looking at some."""
    head, on = "NIK;TGL LAHIR;JK;KAB/KOTA;JENIS PPKS\n", dt.date(2024, 12, 31)
    checked = pmks.validate(f"{head}3602995105809901;1980;P;Kota Serang;Pemulung\n".encode(), on=on)
    who = pmks.tables.authorities(checked.cases.select("kategori", "wilayah"), on=on, reasons=True)
    changes = pmks.tables.compare(checked, checked, on=on).changes
    found = {*checked.records.columns, *checked.cases.columns, *who.columns, *changes.columns}
    return {name for name in found - ENGLISH if not name.endswith(("_before", "_after", "_next"))}


def words_of_layouts() -> set[str]:
    """Return the columns of the layouts that are written, and the values of their cells; DCAT speaks English."""
    ours = [one for one in law.LAYOUTS.values() if "write" in one.uses and one.id != "dcat-dataset"]
    words = {word for layout in ours for one in layout.columns for word in (one.name, *one.allowed)}
    return {word for word in words if re.fullmatch(r"[a-z_]+", word)} | set(law.LAYOUTS)


def test_the_glossary_has_a_row_for_every_indonesian_identifier() -> None:
    """
    Types, facts and their values, fields, subjects, profiles, levels, kinds of record, columns: all have a gloss.
    """
    facts = [fact for record in RECORDS for fact in law.FACTS[record.kind]]
    wanted = {one.id for one in law.CATEGORIES} | {fact.name for fact in facts} | set(FIELDS)
    wanted |= {fact.name for following in law.FOLLOWING.values() for fact in following}
    wanted |= {str(choice) for fact in facts for choice in fact.choices if isinstance(choice, str)}
    wanted |= {kind.about for kind in KINDS} | set(law.PROFILE_NAMES) | {record.kind for record in RECORDS}
    wanted |= {level.value for level in pmks.Level} | {one.status for one in law.CELL_STATUSES}
    wanted |= {one.level for one in law.DISCLOSURES} | words_of_layouts() | words_of_results()
    text = (DOCS / "glossary.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([^`]+)` \| (.*) \| (.*) \|$", text, re.MULTILINE)

    assert set() == wanted - {name for name, _, _ in rows}
    assert [] == [name for name, indonesian, english in rows if not (indonesian and english)]
