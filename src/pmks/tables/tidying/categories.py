"""A column of types: its distinct texts read, known labels at once and the rest label by label."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

import attrs
import polars as pl

from pmks.issues import of_types
from pmks.names.lexicon import HOME, lexicon
from pmks.names.lookup import taxonomy as list_named
from pmks.names.numbers import code_beside, code_only
from pmks.names.spelling import clean
from pmks.tables.reading_of_texts import Said, findings_of
from pmks.tables.tidying.category_cells import label_reader, plain_label, read_category, read_cell
from pmks.tables.tidying.category_findings import UNKNOWN, CategoryRead, told_of
from pmks.tables.tidying.distinct import distinct
from pmks.tables.tidying.missing import is_missing

__all__ = [
    "MOST_TEXTS",
    "CategoryPairs",
    "CategoryRead",
    "CategoryTexts",
    "agree",
    "has_number_beside",
    "noticed_in_categories",
    "noticed_in_numbering",
    "read_categories",
    "read_category",
    "read_category_pairs",
]

MOST_TEXTS: Final = 20_000
"""How many distinct texts of a column are compared with the labels of the list."""

_SEVERAL: Final = 3
"""Fewer numbers that name another type than their labels are mistakes, no other list."""

_LETTERS: Final = 50
"""How many letters a text that is compared has on average at most."""

_VALUES: Final = pl.Schema([("text", pl.String), ("number", pl.UInt8)])
_OFFERED: Final = pl.Schema([("text", pl.String), ("candidates", pl.List(pl.UInt8)), ("part", pl.String)])
_PAIR: Final = [("code", pl.String), ("label", pl.String)]
_PAIR_VALUES: Final = pl.Schema([*_PAIR, ("number", pl.UInt8)])
_PAIR_OFFERED: Final = pl.Schema([*_PAIR, ("candidates", pl.List(pl.UInt8)), ("part", pl.String)])
_PAIR_FINDINGS: Final = pl.Schema([*_PAIR, ("kind", pl.String), ("details", pl.List(pl.String))])


class CategoryTexts(NamedTuple):
    """
    The distinct texts of a column of types, read.

    *values* has one row for each type of a text: ``text`` and ``number``; *offered* the texts that leave something
    open: ``text``, ``candidates``, best first, and ``part``, the words that are narrower than the candidate;
    *findings* is as in `pmks.tables.reading_of_texts.Texts`.
    """

    values: pl.DataFrame
    offered: pl.DataFrame
    findings: pl.DataFrame


class CategoryPairs(NamedTuple):
    """
    The distinct pairs of a code and the label beside it, read.

    As `CategoryTexts`, with ``code`` and ``label`` in place of ``text``; the code of a finding is called ``kind``.
    """

    values: pl.DataFrame
    offered: pl.DataFrame
    findings: pl.DataFrame


def read_categories(texts: pl.Series, *, taxonomy: str | None = None, most: int = MOST_TEXTS) -> CategoryTexts:
    """
    Return the distinct *texts* of a column of types, as `read_category` reads each.

    Beyond *most* texts that are no official label, a text is not compared with the labels: it stays unknown.

    >>> read_categories(pl.Series(["Pemulung; Pengemis", "Gelandngan"])).values.rows()
    [('Pemulung; Pengemis', 13), ('Pemulung; Pengemis', 12)]

    Args:
        texts: The texts; a null is no text, an empty cell that counts is empty text.
        taxonomy: The list that the column follows, if that was declared.
        most: How many texts are compared.

    Raises:
        UnknownNameError: If there is no list *taxonomy*.

    """
    known = lexicon(HOME if taxonomy is None else list_named(taxonomy).id).by_label
    label = functools.cache(label_reader(taxonomy))
    found = {text: known.get(plain_label(text)) for text in distinct(texts)}
    near = _compared((text for text, entry in found.items() if entry is None), most)
    read: list[tuple[str, CategoryRead]] = []
    for text, entry in found.items():
        if entry is not None:
            one = CategoryRead((entry.category.number,))
        else:
            one = read_cell(text, label) if text in near else UNKNOWN
        read.append((text, one))
    values = [(text, number) for text, one in read for number in one.numbers]
    offered = [(text, list(one.candidates), one.part) for text, one in read if one.candidates]
    return CategoryTexts(
        pl.DataFrame(values, schema=_VALUES, orient="row"),
        pl.DataFrame(offered, schema=_OFFERED, orient="row"),
        findings_of((text, said) for text, one in read for said in one.said),
    )


def _compared(texts: Iterable[str], most: int) -> frozenset[str]:
    """Return which of *texts* are compared with labels: at most *most*, with no more letters than so many labels."""
    first = list(itertools.islice(texts, most))
    letters = itertools.accumulate(map(len, first))
    return frozenset(text for text, spent in zip(first, letters, strict=True) if spent <= most * _LETTERS)


def noticed_in_categories(texts: pl.Series, *, taxonomy: str | None = None, most: int = MOST_TEXTS) -> tuple[Said, ...]:
    """
    Return what is to be said once of a column of types: that numbers were read by a list, or that texts were too many.

    >>> [said.details for said in noticed_in_categories(pl.Series(["13"]), taxonomy="permensos-8-2012")]
    [('permensos-8-2012',)]
    """
    known = lexicon(HOME if taxonomy is None else list_named(taxonomy).id)
    others = [text for text in distinct(texts) if plain_label(text) not in known.by_label]
    near = _compared(others, most)
    numbered = taxonomy is not None and any(_is_of_numbers(text) for text in near)
    many = Said(of_types.TYPE_TOO_MANY, (str(len(others)), str(len(near))))
    return (
        *((Said(of_types.TYPE_NUMBERS, (known.taxonomy.id,)),) if numbered else ()),
        *((many,) if len(others) > len(near) else ()),
    )


def _is_of_numbers(text: str) -> bool:
    """Return whether *text* holds numbers of types and no label."""
    return code_only(text) is not None or (any(map(str.isdecimal, text)) and not any(map(str.isalpha, text)))


def agree(code: str, label: str, *, taxonomy: str | None = None) -> CategoryRead:
    """
    Return the types that a code and the label beside it name; both must name the same.

    >>> agree("13", "Pemulung").numbers, agree("4", "Anak dengan Kedisabilitasan").numbers
    ((13,), ())

    Args:
        code: The cell with the code.
        label: The cell with the label.
        taxonomy: The list that the codes follow, if that was declared.

    """
    return _agreed(code, label, taxonomy, lambda text, name: read_category(text, taxonomy=name))


def _agreed(
    code: str, label: str, taxonomy: str | None, read: Callable[[str, str | None], CategoryRead]
) -> CategoryRead:
    """Return the types that a code and the label beside it name, each as *read* reads it by a list."""
    named = read(label, taxonomy)
    if is_missing(code, "nihil", "tidak ada"):
        return named
    if is_missing(label, "nihil", "tidak ada"):
        return read(code, taxonomy)
    coded = read(code, taxonomy or HOME).numbers
    if not coded and code_only(clean(code)) is None:
        return attrs.evolve(named, said=(*named.said, Said(of_types.TYPE_CODE_ALONE)))
    return _both(coded, named, taxonomy)


def _both(coded: tuple[int, ...], named: CategoryRead, taxonomy: str | None) -> CategoryRead:
    """Return the types that a code and a label name together."""
    if coded and set(coded) == set(named.numbers):
        return named
    offered = named.numbers or named.candidates
    every = tuple(dict.fromkeys((*offered, *coded)))
    if not offered:
        return attrs.evolve(named, candidates=every)
    if coded and not named.numbers and set(coded) <= set(offered):
        return named if taxonomy is None else CategoryRead(coded, said=named.said)
    by_number = lexicon(HOME if taxonomy is None else list_named(taxonomy).id).by_number
    told = tuple(told_of(by_number[number] for number in numbers) or "-" for numbers in (coded, offered))
    return CategoryRead(candidates=every, said=(Said(of_types.TYPE_NUMBER_LABEL, told),))


def read_category_pairs(pairs: pl.DataFrame, *, taxonomy: str | None = None, most: int = MOST_TEXTS) -> CategoryPairs:
    """
    Return the distinct rows of *pairs*, text columns ``code`` and ``label``, as `agree` reads each; a null is empty.

    Beyond *most* texts that are no number, a text is not compared with the labels: it stays unknown.

    >>> pairs = pl.DataFrame({"code": ["13", "4"], "label": ["Pemulung", "Pengemis"]})
    >>> read_category_pairs(pairs).findings["kind"].to_list()
    ['jenis-nomor-label']
    """
    distinct_pairs = pairs.select(pl.col("code", "label").cast(pl.String).fill_null("")).unique(maintain_order=True)
    texts = distinct(pl.concat([distinct_pairs["label"], distinct_pairs["code"].alias("label")]))
    known = lexicon(HOME if taxonomy is None else list_named(taxonomy).id).by_label
    cheap = frozenset(text for text in texts if code_only(clean(text)) is not None or plain_label(text) in known)
    near = cheap | _compared((text for text in texts if text not in cheap), most)

    @functools.cache
    def one(text: str, name: str | None) -> CategoryRead:
        return read_category(text, taxonomy=name) if text in near else UNKNOWN

    read = [(code, label, _agreed(code, label, taxonomy, one)) for code, label in distinct_pairs.iter_rows()]
    values = [(code, label, number) for code, label, one in read for number in one.numbers]
    offered = [(code, label, list(one.candidates), one.part) for code, label, one in read if one.candidates]
    said = [(code, label, said.kind.code, list(said.details)) for code, label, one in read for said in one.said]
    return CategoryPairs(
        pl.DataFrame(values, schema=_PAIR_VALUES, orient="row"),
        pl.DataFrame(offered, schema=_PAIR_OFFERED, orient="row"),
        pl.DataFrame(said, schema=_PAIR_FINDINGS, orient="row"),
    )


def has_number_beside(text: str) -> bool:
    """
    Return whether *text* is a label with a number beside it.

    >>> has_number_beside("12 - Gelandangan"), has_number_beside("12")
    (True, False)
    """
    return code_beside(clean(text))[0] is not None and code_only(clean(text)) is None


def noticed_in_numbering(differing: int, compared: int) -> tuple[Said, ...]:
    """
    Return that a file has the numbers of another list, where number and label differ in most of its rows.

    >>> [said.details for said in noticed_in_numbering(7, 10)]
    [('7', '10')]
    """
    told = (str(differing), str(compared))
    return (Said(of_types.TYPE_OTHER_NUMBERS, told),) if differing * 2 > compared and differing >= _SEVERAL else ()
