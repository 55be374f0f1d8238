"""One plain spelling of any value of the model, for hashes that stay the same on every machine."""

from __future__ import annotations

import datetime as dt
import enum
import hashlib
import json

import attrs


def canon(value: object) -> object:
    """
    Return *value* as lists, texts, numbers and nulls; the order of fields is that of the class.

    >>> canon(dt.date(2012, 6, 7))
    '2012-06-07'
    """
    cls = type(value)
    if attrs.has(cls):
        return [cls.__name__, *(canon(getattr(value, field.name)) for field in attrs.fields(cls))]
    if isinstance(value, tuple | list):
        return [canon(part) for part in value]
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, dt.date):
        return value.isoformat()
    return value


def digest(value: object) -> str:
    """
    Return the SHA-256 of *value* in hexadecimal; equal values have equal digests, on every machine.

    >>> digest(()) == digest([])
    True
    """
    text = json.dumps(canon(value), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
