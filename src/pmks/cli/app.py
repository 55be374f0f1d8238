"""The application: the commands that a call names, their help in its language, and what becomes of a wrong call."""

from __future__ import annotations

import importlib
import importlib.metadata
from typing import Annotated, Any, Final

import typer

from pmks.cli.outlet import drain, is_terminal, note, speak_utf8
from pmks.cli.refusal import sentence
from pmks.cli.words_of_help import HELP
from pmks.errors import PmksError
from pmks.model.source import Language

COMMANDS: Final = ("validate", "screen", "category", "resolve", "authority", "explain", "report", "export", "rules")
"""The commands, in the order of the help; each is a module with a function `run`."""


def run(arguments: list[str], lang: Language) -> int:
    """Run the command and return its exit code."""
    speak_utf8()
    code = 0
    try:
        application(arguments, lang)(args=arguments, prog_name="pmks")
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except (PmksError, OSError) as error:
        note(sentence(error, lang))
        code = 2
    drain()
    return code


def application(arguments: list[str], lang: Language) -> Any:  # noqa: ANN401  # what typer makes has had several names
    """Return the command line with the commands that *arguments* name, or all of them; its help is in *lang*."""
    app = typer.Typer(
        add_completion=False,
        no_args_is_help=True,
        rich_markup_mode="rich" if is_terminal() else None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_pmks)
    for name in [name for name in COMMANDS if name in arguments] or COMMANDS:
        app.command(name)(importlib.import_module(f"pmks.cli.{name}").run)
    group: Any = typer.main.get_command(app)
    _put_into_words(group, "pmks", lang)
    for name, command in group.commands.items():
        _put_into_words(command, name, lang)
    return group


def _put_into_words(command: Any, name: str, lang: Language) -> None:  # noqa: ANN401  # as above
    """Give *command* and its parameters their help in *lang*."""
    command.help = command.short_help = HELP[name].says(lang)
    for parameter in command.params:
        words = HELP.get(f"{name}.{parameter.name}") or HELP[parameter.name]
        parameter.help = words.says(lang)


def _print_version(asked: bool) -> None:  # noqa: FBT001  # as typer calls it
    """Print the versions of the library and of the law."""
    if asked:
        from pmks import law  # noqa: PLC0415  # the whole law, for one line

        typer.echo(f"pmks {importlib.metadata.version('pmks')}; law {law.version}, as of {law.law_as_of}")
        raise typer.Exit


def _pmks(
    *,
    version: Annotated[bool, typer.Option("--version", callback=_print_version, is_eager=True)] = False,
) -> None:
    """Stand for the command itself."""
