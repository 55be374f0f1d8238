"""Lists of categories, parts of lists, and the bridges from one list to another."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from pmks.model.category import Category
from pmks.model.days import Period, When
from pmks.model.source import Citation, Evidence, Text


@attrs.frozen
class Taxonomy:
    """
    A list of categories as one instrument or guide has it.

    *count* is the number of categories that the list is known to have; *categories* are those whose names are known.
    """

    id: str
    name: str = attrs.field(repr=False)
    count: int | None = attrs.field(repr=False)
    categories: tuple[Category, ...] = attrs.field(repr=False)
    start: When | None = attrs.field(repr=False)
    end: When | None = attrs.field(repr=False)
    instrument: str | None = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)
    note: Text = attrs.field(repr=False)
    outside: tuple[Category, ...] = attrs.field(default=(), repr=False)

    @property
    def complete(self) -> bool:
        """Whether the name of every category of the list is known."""
        return self.count == len(self.categories)

    def __iter__(self) -> Iterator[Category]:
        """Iterate over the categories in the order of the list."""
        return iter(self.categories)

    def __len__(self) -> int:
        """Return how many categories are known by name."""
        return len(self.categories)


@attrs.frozen
class Scope:
    """A part of a taxonomy: what one office, service or article deals with."""

    id: str
    name: str = attrs.field(repr=False)
    taxonomy: str = attrs.field(repr=False)
    categories: tuple[Category, ...] = attrs.field(repr=False)
    in_force: Period = attrs.field(repr=False)
    source: Text = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)
    note: Text = attrs.field(repr=False)
    inferred: bool = attrs.field(default=False, repr=False)
    citation: Citation | None = attrs.field(default=None, repr=False)

    def __contains__(self, category: object) -> bool:
        """Return whether *category* belongs to the scope."""
        return category in self.categories

    def __iter__(self) -> Iterator[Category]:
        """Iterate over the categories in the order of the taxonomy."""
        return iter(self.categories)

    def __len__(self) -> int:
        """Return the number of categories."""
        return len(self.categories)


@attrs.frozen
class Bridge:
    """
    What became of one category in another list; *targets* is a set, never one silent value.

    *relation* is the word that the data uses, *skos* its match for export (None where SKOS has no match), *decide*
    the rule that picks among the targets. *inferred* marks a bridge that no text states.
    """

    source: Category
    targets: tuple[Category, ...]
    relation: str
    skos: str | None = attrs.field(repr=False)
    decide: Text | None = attrs.field(default=None, repr=False)
    evidence: Evidence = attrs.field(default=Evidence.SECONDARY, repr=False)
    inferred: bool = attrs.field(default=False, repr=False)
    confidence: str = attrs.field(default="", repr=False)


@attrs.frozen
class Crosswalk:
    """
    The bridges from one taxonomy to another.

    ``crosswalk["KTK"]`` gives the bridge of a category by its code, id, label, number or value.
    *new* are categories of the target list without an earlier one.
    """

    source: str
    target: str
    bridges: tuple[Bridge, ...] = attrs.field(repr=False)
    note: Text = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)
    new: tuple[Category, ...] = attrs.field(default=(), repr=False)
    citations: tuple[Citation, ...] = attrs.field(default=(), repr=False)

    def __getitem__(self, key: Category | str | int) -> Bridge:
        """Return the bridge of the category that *key* names exactly; KeyError names the codes there are."""
        for bridge in self.bridges:
            source = bridge.source
            if key in (source, source.code, source.id, source.label) or (
                key == source.number and not isinstance(key, bool)
            ):
                return bridge
        known = ", ".join(bridge.source.code or str(bridge.source.number) for bridge in self.bridges)
        msg = f"the crosswalk from {self.source} has no bridge for {key!r}; it has {known}"
        raise KeyError(msg)

    def __iter__(self) -> Iterator[Bridge]:
        """Iterate over the bridges in the order of the source list."""
        return iter(self.bridges)

    def __len__(self) -> int:
        """Return the number of bridges."""
        return len(self.bridges)
