"""The 26 rules as a developer would write them by hand in lazy Polars for one day and one table: the yardstick."""

from __future__ import annotations

import datetime as dt
from typing import Final

import polars as pl
from population import ON, population

import pmks

UNKNOWN: Final = pl.lit(None, pl.Boolean)
"""What the table does not tell: every fact that is no column of it, folded by hand into one per rule."""

BIRTH: Final = "_lahir"
"""The day of birth where it is not after the day asked about; a later one is no age."""


def verdicts() -> dict[str, pl.Expr]:
    """Return one expression for each category in the order of the law: true met, false not met, null unknown."""
    fact, born = pl.col, pl.col(BIRTH)
    under_6 = born > dt.date(2018, 12, 31)
    under_18 = born > dt.date(2006, 12, 31)
    adult = born <= dt.date(2006, 12, 31)
    elder = born <= dt.date(1964, 12, 31)
    from_6_to_17 = born.is_between(dt.date(2006, 12, 31), dt.date(2018, 12, 31), closed="right")
    from_12_to_17 = born.is_between(dt.date(2006, 12, 31), dt.date(2012, 12, 31), closed="right")
    from_18_to_59 = born.is_between(dt.date(1964, 12, 31), dt.date(2006, 12, 31), closed="right")
    accused = fact("disangka") | fact("didakwa") | fact("dijatuhi_pidana")
    victim_or_witness = fact("korban_tindak_pidana") | fact("saksi_tindak_pidana")
    badly_treated = fact("mengalami_perlakuan_salah")
    badly_raised = badly_treated | fact("ditelantarkan_orang_tua")
    without_good_parents = badly_raised | fact("kehilangan_hak_asuh")
    needs_unmet = ~fact("kebutuhan_dasar_terpenuhi")
    violated = fact("mengalami_kekerasan") | fact("korban_kejahatan_seksual")
    badly_treated_or_violated = badly_treated | violated
    exploited = fact("dieksploitasi_secara_ekonomi") | fact("dieksploitasi_secara_seksual")
    not_functioning = ~fact("berfungsi_sosial")
    disabled = (
        fact("menyandang_disabilitas") & fact("disabilitas_jangka_lama") & fact("disabilitas_ditetapkan_tenaga_medis")
    )
    hindered = fact("mengalami_hambatan_partisipasi")
    struck = fact("terluka_atau_meninggal") | fact("kerugian_harta_benda") | fact("dampak_psikologis")
    adult_and_unknown = adult & UNKNOWN
    return {
        "anak_balita_terlantar": under_6
        & (
            without_good_parents
            | ~fact("mendapat_asuhan_layak")
            | fact("dieksploitasi_secara_ekonomi")
            | (fact("keluarga_miskin") & (fact("bergizi_buruk_atau_kurang") | needs_unmet))
        ),
        "anak_terlantar": from_6_to_17 & (without_good_parents | needs_unmet),
        "anak_yang_berhadapan_dengan_hukum": (from_12_to_17 & accused & UNKNOWN) | (under_18 & victim_or_witness),
        "anak_jalanan": under_18 & UNKNOWN,
        "anak_dengan_kedisabilitasan": under_18 & disabled & hindered,
        "anak_yang_menjadi_korban_tindak_kekerasan_atau_diperlakukan_salah": under_18
        & (badly_treated_or_violated | UNKNOWN),
        "anak_yang_memerlukan_perlindungan_khusus": under_18
        & (
            accused
            | victim_or_witness
            | exploited
            | badly_raised
            | violated
            | fact("menyalahgunakan_napza")
            | fact("terinfeksi_hiv")
            | fact("korban_perdagangan_orang")
            | fact("menyandang_disabilitas")
            | UNKNOWN
        ),
        "lanjut_usia_terlantar": elder & needs_unmet,
        "penyandang_disabilitas": disabled & (hindered | UNKNOWN),
        "tuna_susila": adult_and_unknown,
        "gelandangan": UNKNOWN,
        "pengemis": UNKNOWN,
        "pemulung": ~fact("memiliki_pekerjaan_tetap") & UNKNOWN,
        "kelompok_minoritas": not_functioning & fact("mengalami_diskriminasi") & UNKNOWN,
        "bekas_warga_binaan_lembaga_pemasyarakatan": adult_and_unknown,
        "orang_dengan_hiv_aids": adult & fact("terinfeksi_hiv") & UNKNOWN,
        "korban_penyalahgunaan_napza": fact("menyalahgunakan_napza") & not_functioning,
        "korban_trafficking": UNKNOWN,
        "korban_tindak_kekerasan": (
            badly_treated_or_violated
            | exploited
            | fact("mengalami_penelantaran")
            | fact("mengalami_diskriminasi")
            | UNKNOWN
        )
        & not_functioning,
        "pekerja_migran_bermasalah_sosial": UNKNOWN,
        "korban_bencana_alam": (struck | not_functioning) & UNKNOWN,
        "korban_bencana_sosial": struck & UNKNOWN,
        "perempuan_rawan_sosial_ekonomi": (fact("jenis_kelamin") == "perempuan") & from_18_to_59 & UNKNOWN,
        "fakir_miskin": UNKNOWN,
        "keluarga_bermasalah_sosial_psikologis": UNKNOWN,
        "komunitas_adat_terpencil": UNKNOWN,
    }


def screened(persons: pl.LazyFrame) -> pl.LazyFrame:
    """Return *persons* with the 26 verdicts beside them."""
    birth = pl.when(pl.col("tanggal_lahir") <= ON).then("tanggal_lahir").alias(BIRTH)
    return persons.with_columns(birth).select(pl.exclude(BIRTH), **verdicts())


def disagreements(rows: int = 2000) -> dict[str, int]:
    """
    Return how many verdicts of each category differ from those of `pmks.screen` on *rows* invented persons.

    Those born after the day asked about are rare in the table, and so are those born on the days that part the ages:
    a third of the sample is born there.
    """
    persons = population(100_000)
    later = persons.filter(pl.col("tanggal_lahir") > ON)
    cuts = [dt.date(year, 12, 31) + dt.timedelta(days=more) for year in (2018, 2012, 2006, 1964) for more in (0, 1)]
    edges = pl.Series([*cuts, ON, ON + dt.timedelta(days=1)])
    at_edges = persons.tail(rows // 3).with_columns(
        tanggal_lahir=pl.lit(edges).gather(pl.int_range(pl.len()) % len(edges)),
    )
    sample = pl.concat([later, at_edges, persons]).head(rows)
    by_hand = screened(sample.lazy()).select(*verdicts()).collect().rows()
    differ = dict.fromkeys(verdicts(), 0)
    for told, said in zip(sample.drop("kabupaten_kota").iter_rows(named=True), by_hand, strict=True):
        for answer, verdict in zip(pmks.screen(pmks.Person(**told), on=ON), said, strict=True):
            differ[answer.category.id] += answer.verdict is not _VERDICTS[verdict]
    return {category: count for category, count in differ.items() if count}


_VERDICTS: Final = {True: pmks.Verdict.MET, False: pmks.Verdict.NOT_MET, None: pmks.Verdict.UNKNOWN}


def main() -> None:
    """Say whether the yardstick measures the same as the library."""
    differ = disagreements()
    assert not differ, f"verdicts that differ from pmks.screen: {differ}"
    print(f"{len(verdicts())} rules by hand, 2,000 persons: every verdict is that of pmks.screen")


if __name__ == "__main__":
    main()
