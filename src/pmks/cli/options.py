"""The options that commands share, and what their texts mean."""

from __future__ import annotations

import datetime as dt
import enum
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from pmks.codec.records import day_from
from pmks.errors import CallError
from pmks.model.source import Language


class Lang(enum.StrEnum):
    """The language of what is told."""

    ID = "id"
    EN = "en"


class Form(enum.StrEnum):
    """The form in which it is told."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


LangOption: TypeAlias = Annotated[Lang, typer.Option("--lang")]
FormOption: TypeAlias = Annotated[Form | None, typer.Option("--format")]
OutputOption: TypeAlias = Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE")]
OnOption: TypeAlias = Annotated[str | None, typer.Option("--on", metavar="YYYY-MM-DD")]
TaxonomyOption: TypeAlias = Annotated[str | None, typer.Option("--taxonomy", metavar="LIST")]
ScopeOption: TypeAlias = Annotated[str | None, typer.Option("--scope", metavar="SCOPE")]
ProfileOption: TypeAlias = Annotated[str, typer.Option("--profile", metavar="PROFILE", show_default=True)]
FactOption: TypeAlias = Annotated[list[str] | None, typer.Option("--fact", metavar="NAME=VALUE")]
SeparatorOption: TypeAlias = Annotated[str | None, typer.Option("--separator", metavar="SIGN")]
HeaderRowOption: TypeAlias = Annotated[int | None, typer.Option("--header-row", metavar="N", min=0)]
EncodingOption: TypeAlias = Annotated[str | None, typer.Option("--encoding", metavar="NAME")]
SheetOption: TypeAlias = Annotated[str | None, typer.Option("--sheet", metavar="NAME")]
SexSchemeOption: TypeAlias = Annotated[str | None, typer.Option("--sex-scheme", metavar="0=P,1=L")]
MappingOption: TypeAlias = Annotated[list[str] | None, typer.Option("--mapping", metavar="HEADER=FIELD|FILE.toml")]
PersonalOption: TypeAlias = Annotated[bool, typer.Option("--show-personal")]


def language(lang: Lang) -> Language:
    """Return the language that *lang* names."""
    return "en" if lang is Lang.EN else "id"


def day_asked(text: str | None, option: str = "--on") -> dt.date:
    """
    Return the day that *option* names; today if it was not given.

    This is the one place where a clock is read.

    Raises:
        CallError: *text* names no day.
    """
    if text is None:
        return dt.datetime.now().astimezone().date()
    day = day_from(text)
    if not isinstance(day, dt.date):
        raise CallError(option, f"seen {text!r}, wanted a day as YYYY-MM-DD")
    return day


def sign_called(separator: str | None) -> str | None:
    """
    Return the sign that the option ``--separator`` names: a tab is hard to write in a shell.

    >>> sign_called("tab") == chr(9), sign_called(";")
    (True, ';')
    """
    return "\t" if separator in {"tab", r"\t"} else separator
