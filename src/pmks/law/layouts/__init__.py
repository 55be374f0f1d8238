"""The layouts of reports and of files that are exchanged, by id."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pmks.law.layouts import (
    banten,
    indicators,
    open_data,
    recaps,
    recaps_met,
    registers,
    registers_of_magetan,
    satu_data,
    settings,
    spm,
)
from pmks.model.layout import Layout
from pmks.model.source import Text

GROUPS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "a": Text("Rekapitulasi menurut wilayah dan jenis", "Recapitulation by region and type"),
        "b": Text("Data terbuka", "Open data"),
        "c": Text(
            "Satu Data Indonesia: standar data, metadata, katalog",
            "Satu Data Indonesia: data standards, metadata, catalogue",
        ),
        "d": Text("SPM bidang sosial", "Minimum standard of service (SPM) for social affairs"),
        "e": Text("Indikator kinerja", "Performance indicators"),
        "f": Text("Register perorangan", "Registers of people"),
        "g": Text("Dalam panti dan luar panti", "Inside and outside the panti"),
        "h": Text("Banten", "Banten"),
    }
)
"""The groups that the layouts stand in, in the order of the reference."""

LAYOUTS: Final[Mapping[str, Layout]] = MappingProxyType(
    {
        layout.id: layout
        for group in (
            recaps,
            recaps_met,
            open_data,
            satu_data,
            spm,
            indicators,
            registers,
            registers_of_magetan,
            settings,
            banten,
        )
        for layout in group.LAYOUTS
    }
)
"""Every layout by its id; those that are written have ``write`` among their uses."""
