"""One file of an export, as a value: whoever asked writes it, sends it or reads it."""

from __future__ import annotations

import json

import attrs


@attrs.frozen
class ExportFile:
    """
    A file that is not written yet: its name, what it is, and its whole text.

    *media_type* is the registered one (``application/schema+json``); *text* ends with a line feed and is written as
    UTF-8.

    >>> ExportFile("categories.csv", "text/csv", "number,id").name
    'categories.csv'
    """

    name: str
    media_type: str
    text: str = attrs.field(repr=False)


def as_json(value: object) -> str:
    r"""
    Return plain data as the text of a JSON file, one value a line.

    >>> as_json({"version": 1})
    '{\n "version": 1\n}\n'
    """
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
