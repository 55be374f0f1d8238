"""Forms that are filled from a frame of numbers: the SPM by quarter, indicators, people served, training, standards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from pmks.reports.forms.indicators import ikk_lkpj
from pmks.reports.forms.residents import banten_uptd_penghuni
from pmks.reports.forms.served import tertangani
from pmks.reports.forms.spm import spm_anggaran, spm_mutu, spm_penerima
from pmks.reports.forms.standards import metadata_indikator, standar_data
from pmks.reports.forms.summary import spm_ringkas
from pmks.reports.forms.targets import Targets, spm_targets
from pmks.reports.forms.training import banten_bwblp_pelatihan
from pmks.reports.report import Report

FORMS: Final[Mapping[str, Callable[..., Report]]] = MappingProxyType(
    {
        "spm-penerima": spm_penerima,
        "spm-mutu": spm_mutu,
        "spm-anggaran": spm_anggaran,
        "spm-ringkas": spm_ringkas,
        "ikk-lkpj": ikk_lkpj,
        "tertangani": tertangani,
        "banten-bwblp-pelatihan": banten_bwblp_pelatihan,
        "banten-uptd-penghuni": banten_uptd_penghuni,
        "standar-data": standar_data,
        "metadata-indikator": metadata_indikator,
    }
)
"""What fills each layout from a frame: called with the frame, ``on=``, and ``area=`` and ``source=`` where told."""

__all__ = [
    "FORMS",
    "Targets",
    "banten_bwblp_pelatihan",
    "banten_uptd_penghuni",
    "ikk_lkpj",
    "metadata_indikator",
    "spm_anggaran",
    "spm_mutu",
    "spm_penerima",
    "spm_ringkas",
    "spm_targets",
    "standar_data",
    "tertangani",
]
