"""The marks and texts of a page of HTML, one after another, in time that grows with the page and no faster."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_OPENS: Final = re.compile(
    r"<([A-Za-z][^\s/>]*+)"
    r"""((?:[\s/]++|[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+|(?=>)))?+|=)*+)>"""
)
_CLOSES: Final = re.compile(r"</([A-Za-z][^\s/>]*+)[^>]*+>")
_ATTRIBUTE: Final = re.compile(r"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"'][^\s>]*+)))?+""")
_RAW: Final = {
    tag: re.compile(rf"</{tag}(?=[\s/>])", re.IGNORECASE) for tag in ("script", "style", "textarea", "title")
}
_ENDLESS_NUMBER: Final = re.compile(r"&#[0-9]{4000,};?")


class Mark(NamedTuple):
    """A mark that opens or *closes* a *tag*, with its attributes as they stand; a text has no tag and is *inside*."""

    tag: str
    inside: str = ""
    closes: bool = False


def marks(page: str) -> Iterator[Mark]:
    """
    Yield the marks and texts of *page* as a browser parts them; what no browser shows is left out.

    >>> [(mark.tag, mark.inside) for mark in marks("<td class=x>5 &lt; 6<br/></td><!-- no -->")]
    [('td', ' class=x'), ('', '5 < 6'), ('br', '/'), ('td', '')]
    """
    at = begin = 0
    while (at := page.find("<", at)) >= 0:
        found = _OPENS.match(page, at) or _CLOSES.match(page, at)
        if found is None and not page.startswith(("<!", "<?", "</"), at):
            if page[at + 1 : at + 2].isalpha():
                break
            at += 1
            continue
        if at > begin:
            yield Mark("", unescaped(page[begin:at]))
        begin = at = _behind(page, at) if found is None else found.end()
        if found is not None:
            tag = found[1].lower()
            yield Mark(tag, found[2] if found.re is _OPENS else "", found.re is _CLOSES)
            if tag in _RAW and found.re is _OPENS:
                end = _RAW[tag].search(page, at)
                begin = at = len(page) if end is None else end.start()
    if begin < len(page):
        yield Mark("", unescaped(page[begin:]))


def _behind(page: str, at: int) -> int:
    """Return what is behind the comment or the declaration that begins at *at*; one without an end hides the rest."""
    end = page.find("-->", at + 2) + 2 if page.startswith("<!--", at) else page.find(">", at)
    return end + 1 if end >= at else len(page)


def unescaped(text: str) -> str:
    """
    Return *text* with its characters as they are shown; a number without end is none.

    >>> unescaped("A &amp; B&#33;")
    'A & B!'
    """
    return html.unescape(_ENDLESS_NUMBER.sub("\ufffd", text)) if "&" in text else text


def attributes(inside: str) -> dict[str, str]:
    """
    Return the attributes that stand *inside* a mark.

    >>> attributes(' colspan="2" rowspan=3 nowrap')
    {'colspan': '2', 'rowspan': '3', 'nowrap': ''}
    """
    return {name.lower(): one or two or bare for name, one, two, bare in _ATTRIBUTE.findall(inside)}
