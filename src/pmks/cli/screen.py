"""``pmks screen``: every record of a register of facts against every type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from pmks import law
from pmks.cli.fields_of_words import fields_told
from pmks.cli.options import (
    EncodingOption,
    Form,
    FormOption,
    Lang,
    LangOption,
    MappingOption,
    OnOption,
    PersonalOption,
    ProfileOption,
    SeparatorOption,
    SexSchemeOption,
    SheetOption,
    day_asked,
    language,
    sign_called,
)
from pmks.cli.outlet import Outlet, as_csv, as_json, give, note
from pmks.cli.tables_of_text import Block, Table, Title, number
from pmks.cli.telling_of_law import heads
from pmks.cli.waiting import waiting
from pmks.files.writing import ending, refuse_source, refuse_target
from pmks.model.source import Language, Text
from pmks.wording import phrases as say

if TYPE_CHECKING:
    from pmks.cli.screened import Counted


_HEADS: Final = (
    Text("no", "no"),
    Text("jenis", "type"),
    Text("terpenuhi", "met"),
    Text("tidak terpenuhi", "not met"),
    Text("belum diketahui", "not known"),
)
_ROW_HEADS: Final = ("on", "number", "id", "label", "met", "not_met", "unknown")
_FILE: Final = Text("Register: {file}; {rows} catatan ({record})", "Register: {file}; {rows} records ({record})")
_LAW: Final = Text("hukum versi {law}", "law version {law}")
_MANY: Final = Text(
    "Satu orang dapat termasuk beberapa jenis: angka ini kasus, bukan orang.",
    "A person can be of several types: these are cases, not persons.",
)
_FOUND: Final = Text(
    "{count} temuan dalam sel; sel yang tidak terbaca dianggap belum diketahui. Daftarnya: pmks validate {file}",
    "{count} issues in cells; a cell that could not be read counts as not known. List them: pmks validate {file}",
)
_NO_FACTS: Final = Text(
    "Tidak ada kolom yang terbaca sebagai fakta (misalnya tanggal_lahir); semua putusan belum diketahui.",
    "No column tells a fact (such as tanggal_lahir); no verdict is known.",
)
_WORKING: Final = Text("Menilai {file}", "Judging {file}")
_WRITTEN: Final = Text("Tertulis: {file}", "Written: {file}")


def run(
    file: Annotated[Path, typer.Argument(metavar="FILE", show_default=False)],
    *,
    profile: ProfileOption = "definisi",
    record: Annotated[str, typer.Option("--record", metavar="KIND", show_default=True)] = "orang",
    reasons: Annotated[bool, typer.Option("--reasons")] = False,
    sex_scheme: SexSchemeOption = None,
    mapping: MappingOption = None,
    sheet: SheetOption = None,
    separator: SeparatorOption = None,
    encoding: EncodingOption = None,
    show_personal: PersonalOption = False,
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE")] = None,
    on: OnOption = None,
    lang: LangOption = Lang.ID,
    form: FormOption = None,
) -> None:
    """Judge every record of *file* by every type, and count the verdicts."""
    said = language(lang)
    day = day_asked(on)
    refuse_source(file)
    ending("--output", output, ("csv", "parquet", "xlsx"))
    refuse_target("--output", output, file)
    from pmks.cli.screened import Reading, counted, facts_in  # noqa: PLC0415  # the same
    from pmks.files.frames import write_frame  # noqa: PLC0415  # Polars, for this command only
    from pmks.tables.masks import masked  # noqa: PLC0415  # the same
    from pmks.tables.question import question  # noqa: PLC0415  # the same
    from pmks.tables.screening import screen  # noqa: PLC0415  # the same

    asked = question(on=day, profile=profile, sex_scheme=sex_scheme)
    how = Reading(sheet, sign_called(separator), encoding, fields_told(mapping or ()))
    with waiting(_WORKING.says(said).format(file=file.name)):
        facts = facts_in(file, record, asked, how)
        judged = screen(facts.frame, on=day, profile=profile, reasons=reasons, record=record)
        rows, counts = counted(judged)
        if output is not None:
            write_frame(judged if show_personal else masked(judged), output)
    if not facts.told:
        note(_NO_FACTS.says(said))
    if facts.found:
        note(_FOUND.says(said).format(count=number(facts.found, said), file=file.name))
    if output is not None:
        note(_WRITTEN.says(said).format(file=output))
    state = {"file": file.name, "on": day.isoformat(), "profile": profile, "law": law.version, "record": record}
    title = _FILE.says(said).format(file=file.name, rows=number(rows, said), record=record)
    by_what = f"{say.ON.says(said)}: {say.day(day, said)}; {say.PROFILE.says(said)} {profile}; " + _LAW.says(
        said
    ).format(law=law.version)
    give(
        Outlet(said, form or Form.TEXT),
        text=lambda: (Title(title), by_what, *(one.text.says(said) for one in law.notices(day)), *_table(counts, said)),
        data=lambda: as_json({**state, "rows": rows, "categories": [one._asdict() for one in counts]}),
        table=lambda: as_csv(_ROW_HEADS, ((day, *one) for one in counts)),
    )


def _table(counts: Iterable[Counted], lang: Language) -> Iterator[Block]:
    """Yield the verdicts as a table."""
    rows = (
        (str(one.number), one.label, *(number(count, lang) for count in (one.met, one.not_met, one.unknown)))
        for one in counts
    )
    yield ""
    yield Table(heads(lang, _HEADS), tuple(rows), frozenset({0, 2, 3, 4}))
    yield ""
    yield _MANY.says(lang)
