"""A page of HTML in one file: what every page begins and ends with, and texts that stay texts."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from pmks.model.source import Language
from pmks.reports.faces.spelling import printable
from pmks.reports.faces.style import STYLE


def text_of(words: str) -> str:
    """
    Return *words* as text of a page: no tag, no sign that cannot be seen.

    >>> text_of('<b title="x">') == "&lt;b title=&quot;x&quot;&gt;"
    True
    """
    return html.escape(printable(words))


def page(title: str, body: Iterable[str], lang: Language) -> Iterator[str]:
    """Yield a page called *title* in pieces; *body* is HTML, and nothing in the page loads or runs anything."""
    yield (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
        f'<meta name="generator" content="pmks"/>\n<title>{text_of(title)}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n"
    )
    yield from body
    yield "</body>\n</html>\n"


def header(title: str, area: str, facts: Iterable[str]) -> Iterator[str]:
    """Yield the head of a page: its title, what it is about, and the facts that hold for all of it."""
    yield f'<header>\n<h1>{text_of(title)}</h1>\n<p class="area">{text_of(area)}</p>\n'
    yield f'<ul class="facts">{"".join(f"<li>{text_of(fact)}</li>" for fact in facts)}</ul>\n</header>\n'


def listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield a section called *title* with *lines* as a list."""
    yield f"<section>\n<h2>{text_of(title)}</h2>\n<ul>\n"
    yield from (f"<li>{text_of(line)}</li>\n" for line in lines)
    yield "</ul>\n</section>\n"


def figures(told: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield the most important numbers, each with its name."""
    pairs = "".join(f"<div><dt>{text_of(name)}</dt><dd>{text_of(value)}</dd></div>" for name, value in told)
    if pairs:
        yield f'<dl class="figures">{pairs}</dl>\n'


def box(label: str, table: Iterable[str], *, whole: bool = False) -> Iterator[str]:
    """
    Yield *table* in a box of its own that scrolls, so that the page does not.

    *label* names it to whoever does not see it; a *whole* one is not parted on paper.
    """
    kind = "box whole" if whole else "box"
    yield f'<div class="{kind}" role="region" tabindex="0" aria-label="{text_of(label)}">\n'
    yield from table
    yield "</div>\n"
