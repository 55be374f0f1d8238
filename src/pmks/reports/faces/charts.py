"""The pictures of a report: a bar for each type, and a table of types and regions in shades."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from pmks.model.source import Language
from pmks.reports.faces import words
from pmks.reports.faces.page import box, text_of
from pmks.reports.faces.pictured import Cell, OfType, Picture
from pmks.reports.faces.spelling import number
from pmks.reports.report import Status

_ACROSS: Final = 12
"""How many regions stand beside each other; more of them stand below each other."""

_REGIONS: Final = 60
"""How many regions are shown at all."""

_SHADES: Final = 5
_NO_BAR: Final = '<span class="none"></span>'


def bars(picture: Picture, lang: Language) -> Iterator[str]:
    """Yield a bar for each type whose cases can be compared, and the number of every other; nothing without totals."""
    persons = [one for one in picture.types if one.unit == "orang"]
    others = [one for one in picture.types if one.unit != "orang"]
    most = max((one.whole[0] or 0 for one in persons), default=0)
    if all(one.whole == (None, None) for one in picture.types):
        return
    yield f"<section>\n<figure>\n<h2>{words.CASES.says(lang)}</h2>\n<figcaption>{words.CASES_SAID.says(lang)}"
    yield f" {words.OTHER_UNITS.says(lang)}</figcaption>\n" if others else "</figcaption>\n"
    yield '<ol class="bars">\n'
    yield from (_bar(one, most, lang) for one in persons)
    yield from (_bar(one, 0, lang) for one in others)
    yield "</ol>\n</figure>\n</section>\n"


def _bar(one: OfType, most: int, lang: Language) -> str:
    """Return the bar of one type; the longest stands for *most*, and there is none where that is 0."""
    length = 100 * (one.whole[0] or 0) / most if most else 0
    value, unit = _said(one.whole, lang), words.UNITS.get(one.unit)
    value = value if unit is None or one.whole[0] is None else f"{value} {unit.says(lang)}"
    return (
        f'<li><span class="no">{one.category.number}</span><span>{text_of(one.category.label)}</span>'
        f"{strip([(length, 'fill')]) if most else _NO_BAR}"
        f'<span class="value">{text_of(value)}</span></li>\n'
    )


def strip(lengths: Iterable[tuple[float, str]]) -> str:
    """
    Return a bar of parts, each a length in percent and its class; it is a drawing of numbers that stand beside it.

    >>> strip([(25.0, "fill")]).count("<rect")
    2
    """
    drawn, start = [], 0.0
    for length, kind in lengths:
        drawn.append(f'<rect class="{kind}" x="{start:.2f}" width="{length:.2f}" height="10"/>')
        start += length
    return (
        '<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">'
        f'<rect class="track" width="100" height="10"/>{"".join(drawn)}</svg>'
    )


def _said(cell: Cell, lang: Language) -> str:
    """Return a number, or the sign in its place."""
    value, status = cell
    if value is None:
        return "" if status is None else Status(status).sign
    return number(value, lang)


def heat(picture: Picture, lang: Language) -> Iterator[str]:
    """Yield the types by region as a table in shades; where there are many regions, those with most."""
    if not picture.regions:
        return
    order = sorted(range(len(picture.regions)), key=lambda at: -_sum(picture, at))[:_REGIONS]
    shown = sorted(order)
    yield f'<section>\n<figure class="whole">\n<h2>{words.HEAT.says(lang)}</h2>\n'
    yield f"<figcaption>{words.HEAT_SAID.says(lang)} "
    yield f'<span class="scale" aria-hidden="true">{_scale()}</span></figcaption>\n'
    yield from box(words.HEAT.says(lang), _shaded(picture, shown, lang))
    if len(shown) < len(picture.regions):
        counts = {"shown": number(len(shown), lang), "count": number(len(picture.regions), lang)}
        yield f'<p class="more">{words.HEAT_PART.says(lang).format_map(counts)}</p>\n'
    yield "</figure>\n</section>\n"


def _sum(picture: Picture, region: int) -> int:
    """Return how much there is of all types in *region*, to choose by."""
    return sum(one.regions[region][0] or 0 for one in picture.types)


def _scale() -> str:
    """Return the shades from light to dark."""
    return "".join(f'<i class="h{shade}"></i>' for shade in range(1, _SHADES + 1))


def _shaded(picture: Picture, shown: Sequence[int], lang: Language) -> Iterator[str]:
    """Yield the table: types below each other, or regions where they are many."""
    types = [
        (f'<span class="no">{one.category.number}</span> {text_of(one.category.label)}', _shades(one, shown, lang))
        for one in picture.types
    ]
    regions = [text_of(picture.regions[at]) for at in shown]
    if len(shown) <= _ACROSS:
        yield '<table class="heat">\n'
        yield _heads(words.TYPE.says(lang), regions)
        yield from (f'<tr><th scope="row" class="t">{head}</th>{"".join(cells)}</tr>\n' for head, cells in types)
    else:
        yield '<table class="heat many">\n'
        labels = [f'<abbr title="{text_of(one.category.label)}">{one.category.number}</abbr>' for one in picture.types]
        yield _heads(words.REGION.says(lang), labels)
        yield from (
            f'<tr><th scope="row">{region}</th>{"".join(cells[at] for _, cells in types)}</tr>\n'
            for at, region in enumerate(regions)
        )
    yield "</tbody>\n</table>\n"


def _heads(first: str, others: Sequence[str]) -> str:
    """Return the head of the table, and the beginning of its body."""
    cells = "".join(f'<th scope="col">{other}</th>' for other in others)
    return f'<thead>\n<tr><th scope="col" class="k">{first}</th>{cells}</tr>\n</thead>\n<tbody>\n'


def _shades(one: OfType, shown: Sequence[int], lang: Language) -> list[str]:
    """Return the cells of one type in its regions, each in the shade of its share of the highest; few are not many."""
    highest = max(_SHADES, *(cell[0] or 0 for cell in one.regions))
    return [_shade(one.regions[at], highest, lang) for at in shown]


def _shade(cell: Cell, highest: int, lang: Language) -> str:
    """Return a cell in its shade; zero and a sign have none."""
    if not cell[0]:
        return f'<td class="m">{text_of(_said(cell, lang))}</td>'
    return f'<td class="h{-(-_SHADES * cell[0] // highest)}">{number(cell[0], lang)}</td>'
