"""
The 26 rules as OpenFisca variables, as far as it can say them: who certainly meets a rule.

OpenFisca has no unknown: a boolean is true or false, and one that nobody told is false. A fact enters as the answer
that the rules want, "is yes" or "is no", so that a variable is true where the verdict is MET; NOT_MET and UNKNOWN are
both false. Where a fact that a rule cannot do without is no column of the table, nobody meets it, and the variable has
no formula.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np
import polars as pl
from hand_written import verdicts
from population import FACTS, ON

PERIOD: Final = f"{ON:%Y-%m}"
NEGATIVE: Final = (
    "mendapat_asuhan_layak",
    "kebutuhan_dasar_terpenuhi",
    "berfungsi_sosial",
)
"""The facts that a rule wants to be no."""

Arrays = Mapping[str, Any]
Told = Callable[[str], Any]


def _under(told: Told, day: str) -> Any:  # noqa: ANN401  # an array
    """Return who was born after *day*; without a day of birth nobody was."""
    return told("tanggal_lahir") > np.datetime64(day)


def _badly_raised(told: Told) -> Any:  # noqa: ANN401  # an array
    """Return who is badly treated or left by the parents."""
    return told("mengalami_perlakuan_salah") | told("ditelantarkan_orang_tua")


def _violated(told: Told) -> Any:  # noqa: ANN401  # an array
    """Return who suffers violence."""
    return told("mengalami_kekerasan") | told("korban_kejahatan_seksual")


def _victim_or_witness(told: Told) -> Any:  # noqa: ANN401  # an array
    """Return who is the victim or a witness of an offence."""
    return told("korban_tindak_pidana") | told("saksi_tindak_pidana")


def _disabled(told: Told) -> Any:  # noqa: ANN401  # an array
    """Return who has a disability that lasts, is established and hinders."""
    return (
        told("menyandang_disabilitas")
        & told("disabilitas_jangka_lama")
        & told("disabilitas_ditetapkan_tenaga_medis")
        & told("mengalami_hambatan_partisipasi")
    )


FORMULAS: Final[Mapping[str, Callable[[Told], Any]]] = {
    "anak_balita_terlantar": lambda told: (
        _under(told, "2018-12-31")
        & (
            _badly_raised(told)
            | told("kehilangan_hak_asuh")
            | told("bukan_mendapat_asuhan_layak")
            | told("dieksploitasi_secara_ekonomi")
            | (told("keluarga_miskin") & (told("bergizi_buruk_atau_kurang") | told("bukan_kebutuhan_dasar_terpenuhi")))
        )
    ),
    "anak_terlantar": lambda told: (
        _under(told, "2006-12-31")
        & (told("tanggal_lahir") <= np.datetime64("2018-12-31"))
        & (_badly_raised(told) | told("kehilangan_hak_asuh") | told("bukan_kebutuhan_dasar_terpenuhi"))
    ),
    "anak_yang_berhadapan_dengan_hukum": lambda told: _under(told, "2006-12-31") & _victim_or_witness(told),
    "anak_dengan_kedisabilitasan": lambda told: _under(told, "2006-12-31") & _disabled(told),
    "anak_yang_menjadi_korban_tindak_kekerasan_atau_diperlakukan_salah": lambda told: (
        _under(told, "2006-12-31") & (told("mengalami_perlakuan_salah") | _violated(told))
    ),
    "anak_yang_memerlukan_perlindungan_khusus": lambda told: (
        _under(told, "2006-12-31")
        & (
            _badly_raised(told)
            | _violated(told)
            | _victim_or_witness(told)
            | told("disangka")
            | told("didakwa")
            | told("dijatuhi_pidana")
            | told("dieksploitasi_secara_ekonomi")
            | told("dieksploitasi_secara_seksual")
            | told("menyalahgunakan_napza")
            | told("terinfeksi_hiv")
            | told("korban_perdagangan_orang")
            | told("menyandang_disabilitas")
        )
    ),
    "lanjut_usia_terlantar": lambda told: (
        (told("tanggal_lahir") <= np.datetime64("1964-12-31")) & told("bukan_kebutuhan_dasar_terpenuhi")
    ),
    "penyandang_disabilitas": _disabled,
    "korban_penyalahgunaan_napza": lambda told: told("menyalahgunakan_napza") & told("bukan_berfungsi_sosial"),
    "korban_tindak_kekerasan": lambda told: (
        (
            told("mengalami_perlakuan_salah")
            | _violated(told)
            | told("dieksploitasi_secara_ekonomi")
            | told("dieksploitasi_secara_seksual")
            | told("mengalami_penelantaran")
            | told("mengalami_diskriminasi")
        )
        & told("bukan_berfungsi_sosial")
    ),
}
"""The ten rules that somebody in the table can meet."""


def inputs(persons: pl.DataFrame) -> Arrays:
    """Return the certain answers of *persons* as arrays; whoever has no age on the day has no day of birth."""
    fact = pl.col
    columns = persons.select(
        pl.when(fact("tanggal_lahir") <= ON).then("tanggal_lahir").alias("tanggal_lahir"),
        (fact("jenis_kelamin") == "perempuan").fill_null(value=False).alias("perempuan"),
        *(fact(name).fill_null(value=False) for name in FACTS if name not in NEGATIVE),
        *((~fact(name)).fill_null(value=False).alias(f"bukan_{name}") for name in NEGATIVE),
    )
    return {column.name: column.to_numpy() for column in columns}


def certain(system: Any, arrays: Arrays) -> dict[str, Any]:  # noqa: ANN401  # a library without types
    """Return for each category who certainly meets it."""
    builder = importlib.import_module("openfisca_core.simulation_builder").SimulationBuilder()
    simulation = builder.build_default_simulation(system, count=len(arrays["perempuan"]))
    for name, values in arrays.items():
        simulation.set_input(name, PERIOD, values)
    return {category: simulation.calculate(category, PERIOD) for category in verdicts()}


def system_of(arrays: Arrays) -> Any:  # noqa: ANN401  # a library without types
    """Return the variables: one for each array of inputs and one for each category."""
    entities = importlib.import_module("openfisca_core.entities")
    person = entities.build_entity("orang", "orang_orang", "Orang", is_person=True)
    made = importlib.import_module("openfisca_core.taxbenefitsystems").TaxBenefitSystem([person])
    variable = importlib.import_module("openfisca_core.variables").Variable
    eternity = importlib.import_module("openfisca_core.periods").DateUnit.ETERNITY
    month = importlib.import_module("openfisca_core.periods").DateUnit.MONTH
    for name, values in arrays.items():
        kind = bool if values.dtype == np.bool_ else importlib.import_module("datetime").date
        made.add_variable(
            type(name, (variable,), {"value_type": kind, "entity": person, "definition_period": eternity})
        )
    for category in verdicts():
        body = {"value_type": bool, "entity": person, "definition_period": month}
        formula = FORMULAS.get(category)
        made.add_variable(type(category, (variable,), body | ({"formula": _read(formula)} if formula else {})))
    return made


def _read(formula: Callable[[Told], Any]) -> Callable[[Any, Any], Any]:
    """Return *formula* in the form that OpenFisca calls: of the population and the period."""

    def read(population: Any, period: Any) -> Any:  # noqa: ANN401  # a library without types
        """Return who meets the formula in *period*."""
        return formula(lambda name: population(name, period))

    return read
