"""``pmks report``: a register counted into the form that an office hands in, or a form filled from numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Final

import typer

from pmks.cli.fields_of_words import fields_told
from pmks.cli.options import (
    EncodingOption,
    Form,
    FormOption,
    HeaderRowOption,
    Lang,
    LangOption,
    MappingOption,
    OnOption,
    PersonalOption,
    ProfileOption,
    SeparatorOption,
    SexSchemeOption,
    SheetOption,
    TaxonomyOption,
    day_asked,
    language,
    sign_called,
)
from pmks.cli.outlet import Outlet, as_csv, as_json, give, note
from pmks.cli.tables_of_text import Table
from pmks.cli.telling_of_law import heads
from pmks.cli.validate import RegionScheme
from pmks.cli.waiting import waiting
from pmks.errors import CallError
from pmks.files.writing import ending, refuse_source, refuse_target
from pmks.model.source import Language, Text

_WORKING: Final = Text("Membaca dan menghitung {file}", "Reading and counting {file}")
_WRITTEN: Final = Text("Tertulis: {file}", "Written: {file}")
_HEADS: Final = (Text("bentuk", "layout"), Text("judul", "title"), Text("baris", "rows"))
_HOW: Final = Text(
    "Tulis: pmks report BERKAS --layout BENTUK --output rekap.xlsx",
    "Write one: pmks report FILE --layout LAYOUT --output rekap.xlsx",
)
_USUAL: Final = "definisi"


def run(
    file: Annotated[Path | None, typer.Argument(metavar="FILE", show_default=False)] = None,
    *,
    layout: Annotated[str | None, typer.Option("--layout", metavar="LAYOUT")] = None,
    listed: Annotated[bool, typer.Option("--list")] = False,
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE")] = None,
    area: Annotated[str | None, typer.Option("--area", metavar="REGION")] = None,
    by: Annotated[str | None, typer.Option("--by", metavar="ROWS")] = None,
    category: Annotated[str | None, typer.Option("--category", metavar="TYPE")] = None,
    collected: Annotated[list[str] | None, typer.Option("--collected", metavar="SCOPE|TYPE")] = None,
    hide_below: Annotated[int | None, typer.Option("--hide-below", metavar="N")] = None,
    include_invalid: Annotated[bool, typer.Option("--include-invalid")] = False,
    silent_is_zero: Annotated[bool, typer.Option("--silent-is-zero")] = False,
    capacity: Annotated[list[str] | None, typer.Option("--capacity", metavar="GROUP=N")] = None,
    since: Annotated[str | None, typer.Option("--since", metavar="YYYY-MM-DD")] = None,
    show_personal: PersonalOption = False,
    taxonomy_name: TaxonomyOption = None,
    region_scheme: Annotated[RegionScheme | None, typer.Option("--region-scheme")] = None,
    sex_scheme: SexSchemeOption = None,
    mapping: MappingOption = None,
    sheet: SheetOption = None,
    separator: SeparatorOption = None,
    encoding: EncodingOption = None,
    header_row: HeaderRowOption = None,
    profile: ProfileOption = _USUAL,
    on: OnOption = None,
    lang: LangOption = Lang.ID,
    form: FormOption = None,
) -> None:
    """Make the report *layout* of *file*, and tell what is not in it."""
    said = language(lang)
    if listed:
        _tell_layouts(said, form)
        return
    if file is None or layout is None:
        missing = "FILE" if file is None else "--layout"
        raise CallError(missing, "seen none, wanted a file and a layout; pmks report --list tells the layouts")
    day = day_asked(on)
    refuse_source(file)
    _refuse_target(file, form, output)
    reading: dict[str, Any] = {
        "taxonomy": taxonomy_name,
        "region_scheme": None if region_scheme is None else region_scheme.value,
        "sex_scheme": sex_scheme,
        "mapping": fields_told(mapping or ()),
        "sheet": sheet,
        "separator": sign_called(separator),
        "encoding": encoding,
        "header_row": header_row,
        "profile": None if profile == _USUAL else profile,
    }
    from pmks.cli.telling_of_report import blocks_of_report, pieces_of_report  # noqa: PLC0415  # Polars, for this command only
    from pmks.reports.faces.telling import left_out  # noqa: PLC0415  # the same
    from pmks.reports.reporting import report  # noqa: PLC0415  # the same

    with waiting(_WORKING.says(said).format(file=file.name)):
        made = report(
            file,
            layout,
            on=day,
            area=area,
            by=by,
            category=category,
            collected=_collected(collected),
            hide_below=hide_below,
            include_invalid=include_invalid,
            silent_is_zero=silent_is_zero,
            personal=show_personal,
            capacity=_capacity(capacity),
            since=None if since is None else day_asked(since, "--since"),
            **{name: value for name, value in reading.items() if value is not None},
        )
        if output is not None:
            made.write(output, lang=said)
    if output is not None or form in {Form.CSV, Form.JSON}:
        for line in left_out(made, said):
            note(line)
    if output is not None:
        note(_WRITTEN.says(said).format(file=output))
        return
    give(
        Outlet(said, form or Form.TEXT),
        text=lambda: blocks_of_report(made, said, today=on is None),
        data=lambda: pieces_of_report(made, said, "json"),
        table=lambda: pieces_of_report(made, said, "csv"),
    )


def _refuse_target(file: Path, form: Form | None, output: Path | None) -> None:
    """Refuse a file that cannot be written, or written as asked, before the register is read."""
    kind = ending("--output", output, ("csv", "json", "parquet", "md", "xlsx", "html"))
    refuse_target("--output", output, file)
    if output is not None and form is not None and form.value != kind:
        raise CallError("--format", f"seen {form.value} beside a file that ends in .{kind}, wanted none")


def _collected(told: list[str] | None) -> str | tuple[str, ...] | None:
    """Return the types that are collected: the one scope that is named, or types."""
    if not told:
        return None
    from pmks.law.scopes import SCOPES  # noqa: PLC0415  # the scopes, only where one is named

    return told[0] if len(told) == 1 and told[0] in {scope.id for scope in SCOPES} else tuple(told)


def _capacity(told: list[str] | None) -> dict[str, int] | None:
    """Return the places of each group that ``--capacity`` tells."""
    pairs = [text.partition("=") for text in told or ()]
    for (group, _, places), text in zip(pairs, told or (), strict=True):
        if not group or not places.isdecimal():
            raise CallError("--capacity", f"seen {text!r}, wanted GROUP=N, such as lansia=60")
    return {group: int(places) for group, _, places in pairs} or None


def _tell_layouts(lang: Language, form: Form | None) -> None:
    """Tell the layouts that can be written."""
    from pmks.reports.reporting import written_layouts  # noqa: PLC0415  # Polars, for this command only

    layouts = written_layouts()
    rows = tuple((one.id, one.title.says(lang), one.level.says(lang)) for one in layouts)
    give(
        Outlet(lang, form or Form.TEXT),
        text=lambda: (Table(heads(lang, _HEADS), rows), "", _HOW.says(lang)),
        data=lambda: as_json([{"id": row[0], "title": row[1], "level": row[2]} for row in rows]),
        table=lambda: as_csv(("layout", "title", "level"), rows),
    )
