"""What a wrong call raises: each error says what was asked, what is wrong and what to do."""

from __future__ import annotations

import attrs


class PmksError(Exception):
    """The base of every error of this library."""


@attrs.frozen(eq=False, str=False)
class UnknownNameError(PmksError, LookupError):
    """Nothing of the kind *what* is called *asked*; *close* are the closest names."""

    asked: str
    close: tuple[str, ...] = ()
    what: str = "name"

    def __str__(self) -> str:
        """Say what was asked and what may have been meant."""
        hint = f" Did you mean {' or '.join(self.close)}?" if self.close else ""
        return f"No {self.what} is called {self.asked!r}.{hint}"

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Let the error cross a process boundary."""
        return type(self), (self.asked, self.close, self.what)


@attrs.frozen(eq=False, str=False)
class UnknownCategoryError(UnknownNameError):
    """No category is called *asked*; *close* are the closest ids."""

    what: str = "category"


@attrs.frozen
class Mistake:
    """
    One thing that is wrong with a record: where, and what was seen and wanted.

    The sentence names the kind of the value, never the value of a fact: a record is about a person.
    """

    path: str
    message: str

    def __str__(self) -> str:
        """Return both on one line."""
        return f"{self.path}: {self.message}"


@attrs.frozen(eq=False, str=False)
class RecordError(PmksError, ValueError):
    """A record cannot be made; *mistakes* are all of them, each with its path."""

    record: str
    mistakes: tuple[Mistake, ...]

    def __str__(self) -> str:
        """List every mistake on a line of its own."""
        head = f"This is no {self.record}: {len(self.mistakes)} mistake{'s' * (len(self.mistakes) > 1)}."
        return "\n".join([head, *(f"  {mistake}" for mistake in self.mistakes)])

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Let the error cross a process boundary."""
        return type(self), (self.record, self.mistakes)


@attrs.frozen(eq=False, str=False)
class CallError(PmksError, TypeError, ValueError):
    """The argument *argument* of a call cannot be used; *problem* says what was seen and what was wanted."""

    argument: str
    problem: str

    def __str__(self) -> str:
        """Name the argument and the problem."""
        return f"{self.argument}: {self.problem}"

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Let the error cross a process boundary."""
        return type(self), (self.argument, self.problem)


@attrs.frozen(eq=False, str=False)
class TableError(PmksError, ValueError):
    """A file or frame cannot be used; *source* says which or which part of it, *problem* what was seen and wanted."""

    source: str
    problem: str

    def __str__(self) -> str:
        """Name the part and the problem."""
        return f"{self.source}: {self.problem}"

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Let the error cross a process boundary."""
        return type(self), (self.source, self.problem)


@attrs.frozen(eq=False, str=False)
class InvalidRecordsError(PmksError, ValueError):
    """
    A register has issues that its caller does not accept.

    *rows* were read, *invalid* of them have an error; *codes* are the codes of the issues, each with its count.
    """

    rows: int
    invalid: int
    codes: tuple[tuple[str, int], ...]

    def __str__(self) -> str:
        """Count the rows and name the codes."""
        told = ", ".join(f"{code} ({count})" for code, count in self.codes)
        return f"{self.invalid} of {self.rows} rows are invalid: {told}"

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Let the error cross a process boundary."""
        return type(self), (self.rows, self.invalid, self.codes)


@attrs.frozen(eq=False, str=False)
class MissingExtraError(PmksError, ImportError):
    """What is called *asked* needs the extra *extra*, which is not installed."""

    asked: str
    extra: str

    def __str__(self) -> str:
        """Say which line installs it."""
        return f"{self.asked} needs more than the core library: pip install 'pmks[{self.extra}]'"

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Let the error cross a process boundary."""
        return type(self), (self.asked, self.extra)
