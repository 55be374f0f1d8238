"""The JSON edge: records in, with every mistake at once; answers, rules and the whole law out and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast, get_args, get_origin

from pmks.authority import Mandate
from pmks.codec.records import RECORDS, record_from, record_to, records_from
from pmks.eligibility import Answer
from pmks.errors import Mistake, RecordError
from pmks.law.whole import Law
from pmks.model.category import Category
from pmks.model.rule import Rule
from pmks.model.taxonomy import Taxonomy

T = TypeVar("T")


def structure(data: object, kind: type[T]) -> T:
    """
    Return the value of *kind* that plain data (as `json.loads` gives it) tells.

    >>> import pmks
    >>> structure({"tanggal_lahir": "1965", "jenis_kelamin": "perempuan"}, pmks.Person).tanggal_lahir
    DateInterval(1965-01-01..1965-12-31)
    >>> structure({"tanggal_lahir": "31/12/1950", "jenis_kelamin": 2}, pmks.Person)
    Traceback (most recent call last):
    ...
    pmks.errors.RecordError: This is no Person: 2 mistakes.
      $.tanggal_lahir: seen a text that names no day, wanted YYYY-MM-DD, YYYY-MM, YYYY or {from, to}
      $.jenis_kelamin: seen 2, wanted one of laki_laki, perempuan

    Args:
        data: Objects, lists, texts, numbers, true, false and null. A fact that is null or absent is not known.
        kind: A record class, ``list`` or ``tuple`` of one, `Answer`, `Mandate`, or any value of the law.

    Raises:
        RecordError: Everything that is wrong with *data*, each mistake with its path. No value of a sensitive fact
            and no date is repeated.
    """
    origin, members = get_origin(kind), get_args(kind)
    if kind in RECORDS:
        return record_from(data, kind)
    if origin in (list, tuple) and members and members[0] in RECORDS:
        return cast("T", origin(records_from(data, members[0])))
    if origin in (list, tuple) and members and members[0] in (Answer, Mandate):
        if not isinstance(data, list | tuple):
            raise RecordError(str(kind), (Mistake("$", f"seen {type(data).__name__}, wanted a list"),))
        return cast("T", origin(structure(one, members[0]) for one in data))
    return cast("T", _checked(_reader(kind), data, kind))


def unstructure(value: object) -> Any:  # noqa: ANN401  # plain data
    """
    Return *value* as plain data that `json.dumps` takes.

    >>> import pmks
    >>> unstructure(pmks.Person(jenis_kelamin="perempuan"))
    {'jenis_kelamin': 'perempuan'}

    A record tells its facts: whoever writes it down keeps personal data. An answer holds none.
    """
    if isinstance(value, RECORDS):
        return record_to(value)
    if isinstance(value, list | tuple):
        return [unstructure(one) for one in value]
    from pmks.codec import answers, converter  # noqa: PLC0415  # cattrs is slow to load and needed here only

    if isinstance(value, Answer):
        return answers.answer_to(value)
    if isinstance(value, Mandate):
        return answers.mandate_to(value)
    if isinstance(value, Category):
        return converter.category_in_full(value)
    plain = converter.converter().unstructure(value)
    if isinstance(value, Taxonomy):
        plain["categories"] = [converter.category_in_full(one) for one in value.categories]
        plain["outside"] = [converter.category_in_full(one) for one in value.outside]
    if isinstance(value, Law):
        plain["taxonomies"] = [unstructure(one) for one in value.taxonomies]
        plain["psks"] = [converter.category_in_full(one) for one in value.psks]
    return plain


def _reader(kind: Any) -> Callable[[Any], object]:  # noqa: ANN401  # a class or a generic alias
    """Return what reads plain data as *kind*."""
    from pmks.codec import answers, converter  # noqa: PLC0415  # cattrs is slow to load and needed here only

    if kind is Answer:
        return answers.answer_from
    if kind is Mandate:
        return answers.mandate_from
    if kind is Rule:
        return lambda data: converter.converter().structure(data, Rule[Category])
    return lambda data: converter.converter().structure(data, kind)


def _checked(read: Callable[[Any], object], data: object, kind: object) -> object:
    """Return what *read* makes of *data*; whatever goes wrong is told as mistakes with paths."""
    from cattrs import BaseValidationError, transform_error  # noqa: PLC0415  # the same

    name = getattr(kind, "__name__", str(kind))
    try:
        return read(data)
    except BaseValidationError as problem:
        told = (str(line).rpartition(" @ ") for line in transform_error(problem))
        raise RecordError(name, tuple(Mistake(path, message) for message, _, path in told)) from None
    except (KeyError, TypeError, ValueError, AttributeError, StopIteration) as problem:
        missing = f"no {problem}" if isinstance(problem, KeyError) else str(problem)
        raise RecordError(name, (Mistake("$", missing or type(problem).__name__),)) from None


__all__ = ["structure", "unstructure"]
