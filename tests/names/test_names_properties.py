"""What holds for every text: it is read without an error, and never as another type."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmks.law.categories import CATEGORIES
from pmks.law.taxonomies import TAXONOMIES
from pmks.model.category import Category
from pmks.model.taxonomy import Taxonomy
from pmks.names import category, resolve
from pmks.names.spelling import canonical, clean, key, short_key

HOME = "permensos-8-2012"
NAMES = [
    (text, kind)
    for kind in CATEGORIES
    for text in (kind.label, kind.id, *kind.abbreviations, *(name.name for name in kind.names))
]
LABELS = [(text, kind) for text, kind in NAMES if " " in text]
SPELLINGS = (str.upper, str.lower, str.title, str.casefold, lambda text: text.replace(" ", "  ").center(40))
PIECES = sorted({word for text, _ in NAMES for word in text.split()} | set("();,/-&+|:.\n 0123456789"))


@given(st.text())
def test_no_text_raises(text: str) -> None:
    """Any text gives a resolution of itself."""
    assert resolve(text).text == text


@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from([None, *(one.id for one in TAXONOMIES)]))
def test_no_sequence_of_words_raises(pieces: list[str], taxonomy: str | None) -> None:
    """Words of labels and separators in any order give a resolution; certain types are of the list that was given."""
    found = resolve(" ".join(pieces), taxonomy=taxonomy)

    assert {one.taxonomy for one in found.categories} <= {taxonomy or HOME}
    assert all(0 <= one.score <= 1 for one in found.candidates)
    assert sorted(found.candidates, key=lambda one: -one.score) == list(found.candidates)


@given(st.binary())
def test_no_bytes_raise(data: bytes) -> None:
    """Decoded bytes give a resolution, whatever they were."""
    text = data.decode("latin-1")

    assert resolve(text).text == text


@pytest.mark.parametrize("spell", SPELLINGS)
@pytest.mark.parametrize(("text", "kind"), NAMES)
def test_every_name_is_its_own_category(text: str, kind: Category, spell: object) -> None:
    """Case and blanks of a name do not matter."""
    assert callable(spell)
    assert kind == category(spell(text))
    assert kind == resolve(spell(text), taxonomy=HOME).category


@pytest.mark.parametrize(("text", "kind"), NAMES)
def test_every_name_is_a_key(text: str, kind: Category) -> None:
    """A name with other separators, as a slug or as the name of a variable is the same name."""
    humps = "".join(word[:1].upper() + word[1:].lower() for word in text.split())
    for spelt in (
        text.replace(" ", "_"),
        text.replace(" ", "-"),
        text.replace(" ", "."),
        humps,
        text + ".",
        f'"{text}"',
    ):
        assert kind == category(spelt)
        assert kind == resolve(spelt, taxonomy=HOME).category


@given(st.sampled_from(LABELS), st.data())
def test_a_lost_or_moved_word_is_never_another_type(case: tuple[str, Category], data: st.DataObject) -> None:
    """Without a word, or with two words swapped, a name is its own type or an offer, unless it is another's name."""
    text, kind = case
    words = text.split()
    at = data.draw(st.integers(0, len(words) - 1))
    to = data.draw(st.integers(0, len(words) - 1))
    lost = " ".join([*words[:at], *words[at + 1 :]])
    swapped = list(words)
    swapped[at], swapped[to] = swapped[to], swapped[at]
    for changed in (lost, " ".join(swapped)):
        found = resolve(changed).category
        assert found in {None, kind} or key(changed) in NAMED[found]


NAMED = {kind: {key(text) for text, owner in NAMES if owner == kind} for kind in CATEGORIES}


@settings(max_examples=400)
@given(st.sampled_from(LABELS), st.integers(0, 60), st.sampled_from("abdeghiklmnoprstuwy"), st.booleans())
def test_a_wrong_letter_is_never_a_match(case: tuple[str, Category], at: int, letter: str, lose: bool) -> None:  # noqa: FBT001  # drawn, not passed
    """A label with a letter lost or changed is an offer, unless it is a name as well."""
    text, kind = case
    at %= len(text)
    changed = text[:at] + ("" if lose else letter) + text[at + 1 :]
    found = resolve(changed).category

    assert found in {None, kind} or key(changed) in NAMED[found]


def test_two_labels_in_a_cell_are_two_types() -> None:
    """Any two official labels between separators are both."""
    for one, two in itertools.combinations(CATEGORIES, 2):
        for separator in ("; ", "\n", " + ", "|", ", "):
            assert (one, two) == resolve(f"{one.label}{separator}{two.label}").categories


def test_a_number_beside_a_label_must_agree() -> None:
    """Of all numbers before a label only its own leaves it certain."""
    for kind in CATEGORIES:
        for number in range(30):
            found = resolve(f"{number:02}. {kind.label}").category
            assert (kind if number == kind.number else None) == found


def test_a_bracket_must_agree() -> None:
    """Of all labels in brackets after a label only its own leaves it certain."""
    for one, two in itertools.product(CATEGORIES, CATEGORIES):
        assert (one if one == two else None) == resolve(f"{one.label} ({two.label})").category


@pytest.mark.parametrize("edition", TAXONOMIES, ids=lambda one: one.id)
def test_no_two_categories_share_a_spelling(edition: Taxonomy) -> None:
    """However a name is reduced, it stays the name of one category."""
    for reduce in (key, short_key, canonical):
        owners: dict[object, Category] = {}
        for kind in (*edition, *edition.outside):
            for text in (kind.label, kind.id, kind.code, *kind.abbreviations, *(name.name for name in kind.names)):
                assert not text or kind == owners.setdefault(reduce(text), kind)


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    """Nothing is left to clean in a clean text."""
    assert clean(text).split() == clean(clean(text)).split()
