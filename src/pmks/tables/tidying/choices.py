"""A column of choices: the values that a fact can have, or what they mean in words."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks.issues import of_answers
from pmks.model.fact import Fact
from pmks.tables.reading_of_texts import Said, Texts, findings_of
from pmks.tables.tidying.distinct import distinct, flat
from pmks.tables.tidying.missing import is_missing

CHOICE_VALUES: Final = pl.Schema([("text", pl.String), ("value", pl.String)])


def read_choices(texts: pl.Series, fact: Fact) -> Texts:
    """Return the distinct *texts* of a column read as choices of *fact*; what is no choice is not known."""
    named = {_plain(str(choice)): str(choice) for choice in fact.choices}
    for choice, gloss in zip(fact.choices, fact.glosses, strict=False):
        named |= {_plain(gloss.id): str(choice), _plain(gloss.en): str(choice)}
    read = [(text, named.get(_plain(text))) for text in distinct(texts)]
    strange = [text for text, value in read if value is None and not is_missing(text, "nihil")]
    said = [(text, Said(of_answers.CHOICE_UNKNOWN, (", ".join(map(str, fact.choices)),))) for text in strange]
    return Texts(pl.DataFrame(read, schema=CHOICE_VALUES, orient="row"), findings_of(said))


def _plain(text: str) -> str:
    """Return *text* in small letters with blanks for joints."""
    return " ".join(flat(text).casefold().replace("_", " ").replace("-", " ").split())
