"""``pmks validate``: read, tidy and check a register, and tell what an officer can do with it."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

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
    ScopeOption,
    SeparatorOption,
    SexSchemeOption,
    SheetOption,
    TaxonomyOption,
    day_asked,
    language,
    sign_called,
)
from pmks.cli.outlet import Outlet, give, note
from pmks.cli.waiting import waiting
from pmks.errors import CallError
from pmks.files.writing import ending, refuse_source, refuse_target
from pmks.model.source import Text

if TYPE_CHECKING:
    from pmks.tables.checked import Summary


class FailOn(enum.StrEnum):
    """How grave an issue must be for the command to fail."""

    ERROR = "error"
    WARNING = "warning"
    NEVER = "never"


class RegionScheme(enum.StrEnum):
    """What bare digits of a region mean."""

    KEMENDAGRI = "kemendagri"
    BPS = "bps"


class LevelName(enum.StrEnum):
    """The level of government that keeps the register."""

    PUSAT = "pusat"
    PROVINSI = "provinsi"
    KABUPATEN_KOTA = "kabupaten_kota"


_WORKING: Final = Text("Membaca dan memeriksa {file}", "Reading and checking {file}")
_WRITTEN: Final = Text("Tertulis: {file}", "Written: {file}")


def run(
    file: Annotated[Path, typer.Argument(metavar="FILE", show_default=False)],
    *,
    taxonomy_name: TaxonomyOption = None,
    region_scheme: Annotated[RegionScheme | None, typer.Option("--region-scheme")] = None,
    sex_scheme: SexSchemeOption = None,
    mapping: MappingOption = None,
    scope_name: ScopeOption = None,
    level: Annotated[LevelName | None, typer.Option("--level")] = None,
    sheet: SheetOption = None,
    separator: SeparatorOption = None,
    encoding: EncodingOption = None,
    header_row: HeaderRowOption = None,
    profile: ProfileOption = "definisi",
    fail_on: Annotated[FailOn, typer.Option("--fail-on")] = FailOn.ERROR,
    show_personal: PersonalOption = False,
    limit: Annotated[int, typer.Option("--limit", min=0, metavar="N")] = 10,
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE")] = None,
    valid: Annotated[Path | None, typer.Option("--valid", metavar="FILE")] = None,
    invalid: Annotated[Path | None, typer.Option("--invalid", metavar="FILE")] = None,
    on: OnOption = None,
    lang: LangOption = Lang.ID,
    form: FormOption = None,
) -> None:
    """Check *file*; end with 1 if it has issues as grave as ``--fail-on``."""
    said = language(lang)
    day = day_asked(on)
    refuse_source(file)
    _refuse_targets(file, form, output, valid, invalid)
    from pmks.cli.data_of_checked import pieces_of_json  # noqa: PLC0415  # Polars, for this command only
    from pmks.cli.files_of_checked import pieces_of_csv, write_issues, write_records, write_rejects  # noqa: PLC0415  # the same
    from pmks.cli.telling_of_checked import blocks_of_checked  # noqa: PLC0415  # the same
    from pmks.tables.validating import validate  # noqa: PLC0415  # the same

    with waiting(_WORKING.says(said).format(file=file.name)):
        checked = validate(
            file,
            on=day,
            taxonomy=taxonomy_name,
            region_scheme=None if region_scheme is None else region_scheme.value,
            sex_scheme=sex_scheme,
            mapping=fields_told(mapping or ()),
            scope=scope_name,
            level=None if level is None else level.value,
            sheet=sheet,
            separator=sign_called(separator),
            encoding=encoding,
            header_row=header_row,
            profile=profile,
            lang=said,
        )
        issues = checked.issues_in(said)
        if output is not None:
            write_issues(checked, issues, output, file=file.name, lang=said, personal=show_personal)
        if invalid is not None:
            write_rejects(checked, invalid, lang=said, personal=show_personal)
        if valid is not None:
            write_records(checked.valid, valid, personal=show_personal)
    for target in (output, valid, invalid):
        if target is not None:
            note(_WRITTEN.says(said).format(file=target))
    if output is None or form in {None, Form.TEXT}:
        give(
            Outlet(said, form or Form.TEXT),
            text=lambda: blocks_of_checked(
                checked, file=file.name, today=on is None, issues=issues, limit=limit, lang=said
            ),
            data=lambda: pieces_of_json(checked, file.name, issues),
            table=lambda: pieces_of_csv(issues),
        )
    if fails(checked.summary, fail_on):
        raise typer.Exit(1)


def _refuse_targets(
    file: Path, form: Form | None, output: Path | None, valid: Path | None, invalid: Path | None
) -> None:
    """Refuse files that cannot be written, or written as asked, before the register is read."""
    kind = ending("--output", output, ("csv", "html", "json", "parquet", "xlsx"))
    if output is not None and form in {Form.JSON, Form.CSV} and form.value != kind:
        raise CallError("--format", f"seen {form.value} beside a file that ends in .{kind}, wanted the same form")
    targets = {"--output": output, "--valid": valid, "--invalid": invalid}
    taken: set[Path] = set()
    for option, target in targets.items():
        refuse_target(option, target, file)
        if option != "--output":
            ending(option, target, ("csv", "parquet", "xlsx"))
        if target is not None and target.resolve() in taken:
            raise CallError(option, f"seen {str(target)!r} twice, wanted another file")
        if target is not None:
            taken.add(target.resolve())


def fails(summary: Summary, fail_on: FailOn) -> bool:
    """Return whether a register with this *summary* makes the command fail."""
    if fail_on is FailOn.NEVER:
        return False
    return summary.errors > 0 or (fail_on is FailOn.WARNING and summary.warnings > 0)
