"""Any text as the name of a type: understood, offered or open, and never an exception."""

from targets import feed, text_of, watched

with watched(include=["pmks"]):
    from pmks.errors import UnknownCategoryError
    from pmks.law.taxonomies import TAXONOMIES
    from pmks.names import category, resolve, taxonomy

LISTS = (None, *(one.id for one in TAXONOMIES))


def target(data: bytes) -> None:
    """Resolve the text in *data*; its first byte names the list that it follows, or none."""
    name = LISTS[data[0] % len(LISTS)] if data else None
    text = text_of(data[1:])
    found = resolve(text, taxonomy=name)
    known = {one.id for one in taxonomy(name or "permensos-8-2012").categories}

    assert text == found.text
    assert {one.id for one in found.categories} <= known, found
    assert all(0 <= one.score <= 1 for one in found.candidates)
    assert found == resolve(text, taxonomy=name)
    assert found.category is None or found.category in found.categories
    assert len(set(found.categories)) == len(found.categories)
    try:
        exact = category(text, taxonomy=name or "permensos-8-2012")
    except UnknownCategoryError as error:
        str(error)
    else:
        assert exact in found.offered, (exact, found)


if __name__ == "__main__":
    feed(target)
