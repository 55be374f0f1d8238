"""``pmks export``: the law as JSON, CSV, SQL, schemas, SKOS, FHIR or DCAT."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import typer

from pmks.cli.options import Form, FormOption, Lang, LangOption, language
from pmks.cli.outlet import Outlet, as_csv, as_json, give, note, outlet
from pmks.cli.tables_of_text import Table
from pmks.cli.telling_of_law import heads
from pmks.errors import CallError, UnknownNameError
from pmks.exports.exporting import export
from pmks.exports.file import ExportFile
from pmks.exports.forms import FORMS
from pmks.exports.writing import write
from pmks.model.source import Language, Text
from pmks.names.closeness import closest

_HEADS: Final = (Text("bentuk", "form"), Text("isi", "what it is"))
_HOW: Final = Text(
    "Tulis ke folder: pmks export BENTUK --to FOLDER; tanpa BENTUK semuanya.",
    "Write to a folder: pmks export FORM --to FOLDER; without a FORM all of them.",
)
_DONE: Final = Text("{count} berkas ditulis ke {folder}", "{count} files written to {folder}")


def run(
    forms: Annotated[list[str] | None, typer.Argument(metavar="FORM")] = None,
    *,
    to: Annotated[Path | None, typer.Option("--to", metavar="FOLDER")] = None,
    only: Annotated[list[str] | None, typer.Option("--only", metavar="NAME")] = None,
    listed: Annotated[bool, typer.Option("--list")] = False,
    base: Annotated[str | None, typer.Option("--base", metavar="IRI")] = None,
    home: Annotated[str | None, typer.Option("--home", metavar="URL")] = None,
    lang: LangOption = Lang.ID,
    form: FormOption = None,
) -> None:
    """Write the law for systems that are not Python, or say in which forms it can be had."""
    if listed or not (forms or to):
        _tell_forms(outlet(lang, form, None))
        return
    if form is not None:
        raise CallError("--format", f"seen {form.value}, wanted it beside --list; a form of export has its own")
    files = _chosen(export(*(forms or FORMS), base=base, home=home), only)
    if to is not None:
        write(files, to)
        note(_DONE.says(language(lang)).format(count=len(files), folder=to))
    elif len(files) == 1:
        _give_text(files[0].text, language(lang))
    else:
        names = ", ".join(file.name for file in files)
        raise CallError("--to", f"seen no folder for {len(files)} files, wanted one, or --only with one of {names}")


def _chosen(files: tuple[ExportFile, ...], only: list[str] | None) -> tuple[ExportFile, ...]:
    """Return the files that *only* names, or all."""
    if not only:
        return files
    names = [file.name for file in files]
    for name in only:
        if name not in names:
            raise UnknownNameError(name, closest(name, names) or tuple(names), "file")
    return tuple(file for file in files if file.name in only)


def _give_text(text: str, lang: Language) -> None:
    """Give the text of a file as it is."""
    give(Outlet(lang, Form.JSON), text=lambda: (), data=lambda: (text,), table=lambda: ())


def _tell_forms(to: Outlet) -> None:
    """Say which forms there are."""
    rows = tuple((name, form.about.says(to.lang)) for name, form in FORMS.items())
    give(
        to,
        text=lambda: (Table(heads(to.lang, _HEADS), rows), "", _HOW.says(to.lang)),
        data=lambda: as_json(dict(rows)),
        table=lambda: as_csv(("form", "about"), rows),
    )
