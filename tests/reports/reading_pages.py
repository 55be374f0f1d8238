"""Pages read back: whether their tags close, what their cells say, and whether anything in them loads or runs."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Final

Attributes = list[tuple[str, str | None]]
LOADS: Final = {"src", "href", "xlink:href", "action", "srcset", "data", "poster", "background"}
RUNS: Final = {"script", "iframe", "object", "embed", "link", "form", "base"}


class Page(HTMLParser):
    """A page as it was read; what is wrong with it is in *wrong*."""

    def __init__(self, text: str) -> None:
        """Read *text*."""
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, Attributes]] = []
        self.wrong: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.cells: list[tuple[str, dict[str, str | None], str]] = []
        self.texts: list[str] = []
        self._cell: list[str] = []
        self.feed(text)
        self.close()
        self.wrong += [f"<{tag}> stays open" for tag, _ in self.open]

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Open a tag."""
        self._met(tag, attrs)
        self.open.append((tag, attrs))
        if tag in {"td", "th"}:
            self._cell = []

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        """Meet a tag without content."""
        self._met(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Close a tag."""
        if not self.open or self.open[-1][0] != tag:
            self.wrong.append(f"</{tag}> in {[one for one, _ in self.open]}")
            return
        _, attrs = self.open.pop()
        if tag in {"td", "th"}:
            self.cells.append((tag, dict(attrs), "".join(self._cell)))

    def handle_data(self, data: str) -> None:
        """Meet text."""
        if self.open and self.open[-1][0] not in {"style", "script"}:
            self.texts.append(data)
            self._cell.append(data)

    def _met(self, tag: str, attrs: Attributes) -> None:
        """Remember a tag; one that loads or runs something is wrong."""
        self.tags.append((tag, dict(attrs)))
        if tag in RUNS or any(name.startswith("on") for name, _ in attrs):
            self.wrong.append(f"<{tag}> runs something")
        self.wrong += [
            f"<{tag}> loads {value}" for name, value in attrs if name in LOADS and not (value or "").startswith("#")
        ]

    @property
    def text(self) -> str:
        """Everything that is to be read."""
        return "".join(self.texts)
