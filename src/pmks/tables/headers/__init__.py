"""Headers: which field of a register each column tells."""

from pmks.tables.headers.declared import Declared, mapping_of_toml
from pmks.tables.headers.fields import FIELDS, IMPORTANT, Field
from pmks.tables.headers.mapping import Column, How, Mapping
from pmks.tables.headers.matching import match
from pmks.tables.headers.notation import field_named

__all__ = [
    "FIELDS",
    "IMPORTANT",
    "Column",
    "Declared",
    "Field",
    "How",
    "Mapping",
    "field_named",
    "mapping_of_toml",
    "match",
]
