"""What became of each type in another list; targets are always a set."""

from __future__ import annotations

from typing import Final

from pmks.law.taxonomies import ATENSI_2020, DEPSOS_22_2007, PAS_12_2025, PERMENSOS_8_2012, PP_39_2012_PASAL_6, SPM_2018
from pmks.model.category import Category
from pmks.model.source import Citation, Evidence, Text
from pmks.model.taxonomy import Bridge, Crosswalk, Taxonomy

_SKOS: Final[dict[str, str | None]] = {
    "same": "exactMatch",
    "same_name_other_age": "closeMatch",
    "renamed": "exactMatch",
    "renamed_other_unit": "closeMatch",
    "split": "narrowMatch",
    "related": "relatedMatch",
    "none": None,
    "grouped": "broadMatch",
    "outside_clusters": "relatedMatch",
    "served_by": "relatedMatch",
    "named": "closeMatch",
}
"""The SKOS match of each relation; none where a type has no successor."""


def _of(taxonomy: Taxonomy, *keys: int | str) -> tuple[Category, ...]:
    """Return the categories of *taxonomy* with the numbers or codes *keys*."""
    known = (*taxonomy.categories, *taxonomy.outside)
    return tuple(next(c for c in known if key == (c.number if isinstance(key, int) else c.code)) for key in keys)


def _bridge(
    source: tuple[Category, ...],
    targets: tuple[Category, ...],
    relation: str,
    *,
    decide: Text | None = None,
    evidence: Evidence = Evidence.SECONDARY,
    inferred: bool = False,
    confidence: str = "",
) -> Bridge:
    """Return the bridge of the one category in *source*."""
    return Bridge(source[0], targets, relation, _SKOS[relation], decide, evidence, inferred, confidence)


CROSSWALKS: Final[tuple[Crosswalk, ...]] = (
    Crosswalk(
        "depsos-22-2007",
        "permensos-8-2012",
        bridges=(
            _bridge(
                _of(DEPSOS_22_2007, "ABT"),
                _of(PERMENSOS_8_2012, 1),
                "same_name_other_age",
                decide=Text("uji ulang umur: 0-4 menjadi 5 ke bawah", "test the age again: 0-4 became 5 and under"),
                confidence="high",
            ),
            _bridge(
                _of(DEPSOS_22_2007, "AT"),
                _of(PERMENSOS_8_2012, 2),
                "same_name_other_age",
                decide=Text(
                    "uji ulang umur: 5-18 (lebih lama 5-21) menjadi 6-18",
                    "test the age again: 5-18 (older 5-21) became 6-18",
                ),
                confidence="high",
            ),
            _bridge(
                _of(DEPSOS_22_2007, "AN"),
                _of(PERMENSOS_8_2012, 3),
                "related",
                decide=Text(
                    "secara manual: dahulu perilaku, kini status hukum", "by hand: behaviour then, legal status now"
                ),
                confidence="high",
            ),
            _bridge(_of(DEPSOS_22_2007, "AJ"), _of(PERMENSOS_8_2012, 4), "same", confidence="high"),
            _bridge(_of(DEPSOS_22_2007, "WRSE"), _of(PERMENSOS_8_2012, 23), "renamed", confidence="high"),
            _bridge(
                _of(DEPSOS_22_2007, "KTK"),
                _of(PERMENSOS_8_2012, 6, 19),
                "split",
                decide=Text(
                    "di bawah 18: 6; selain itu 19; umur tidak diketahui: keduanya calon",
                    "under 18: 6; otherwise 19; age unknown: both candidates",
                ),
                confidence="high",
            ),
            _bridge(_of(DEPSOS_22_2007, "LUT"), _of(PERMENSOS_8_2012, 8), "same", confidence="high"),
            _bridge(
                _of(DEPSOS_22_2007, "PACA"),
                _of(PERMENSOS_8_2012, 5, 9),
                "split",
                decide=Text(
                    "di bawah 18: 5; selain itu 9; umur tidak diketahui: keduanya calon",
                    "under 18: 5; otherwise 9; age unknown: both candidates",
                ),
                confidence="high",
            ),
            _bridge(_of(DEPSOS_22_2007, "TS"), _of(PERMENSOS_8_2012, 10), "same", confidence="high"),
            _bridge(
                _of(DEPSOS_22_2007, "PGMS"),
                _of(PERMENSOS_8_2012, 12),
                "same",
                decide=Text("tidak ada; nomornya berbeda", "none; the number differs"),
                confidence="high",
            ),
            _bridge(
                _of(DEPSOS_22_2007, "GLDNG"),
                _of(PERMENSOS_8_2012, 11),
                "same",
                decide=Text("tidak ada; nomornya berbeda", "none; the number differs"),
                confidence="high",
            ),
            _bridge(
                _of(DEPSOS_22_2007, "BWBLK"),
                _of(PERMENSOS_8_2012, 15),
                "renamed",
                decide=Text("keluarkan mereka yang belum bebas", "drop those not yet released"),
                confidence="high",
            ),
            _bridge(_of(DEPSOS_22_2007, "NAPZA"), _of(PERMENSOS_8_2012, 17), "same", confidence="high"),
            _bridge(
                _of(DEPSOS_22_2007, "KFM"),
                _of(PERMENSOS_8_2012, 24),
                "renamed_other_unit",
                decide=Text(
                    "pertahankan satuan hitung: keluarga menjadi orang", "keep the unit of count: family became person"
                ),
                confidence="medium",
            ),
            _bridge(
                _of(DEPSOS_22_2007, "RTLH"),
                (),
                "none",
                decide=Text("program sejak itu, bukan jenis", "a programme since, not a type"),
                confidence="high",
            ),
            _bridge(
                _of(DEPSOS_22_2007, "KBSP"),
                _of(PERMENSOS_8_2012, 25),
                "same",
                decide=Text(
                    "tidak ada; hubungan orang tua dan anak ditambahkan", "none; relation of parents and children added"
                ),
                confidence="high",
            ),
            _bridge(_of(DEPSOS_22_2007, "KAT"), _of(PERMENSOS_8_2012, 26), "same", confidence="high"),
            _bridge(_of(DEPSOS_22_2007, "KBA"), _of(PERMENSOS_8_2012, 21), "same", confidence="high"),
            _bridge(_of(DEPSOS_22_2007, "KBS"), _of(PERMENSOS_8_2012, 22), "same", confidence="high"),
            _bridge(_of(DEPSOS_22_2007, "PM"), _of(PERMENSOS_8_2012, 20), "same", confidence="high"),
            _bridge(
                _of(DEPSOS_22_2007, "ODHA"),
                _of(PERMENSOS_8_2012, 16),
                "same",
                decide=Text("uji ulang umur: 2012 mensyaratkan di atas 18", "test the age again: 2012 asks over 18"),
                confidence="high",
            ),
            _bridge(
                _of(DEPSOS_22_2007, "KLGRTN"),
                (),
                "none",
                decide=Text("bukan jenis sejak itu", "no type since"),
                confidence="high",
            ),
        ),
        note=Text(
            (
                "Nama dan singkatan dibaca; hubungan diturunkan dari nama dan definisi. 22 dikurangi 2 "
                "yang dihapus dikurangi 2 yang dipecah = 18 satu banding satu; 18 + 4 dari pemecahan + 4 "
                "baru = 26"
            ),
            (
                "Names and abbreviations read; relations follow from names and definitions. 22 less 2 "
                "dropped less 2 split = 18 one to one; 18 + 4 from the splits + 4 new = 26"
            ),
        ),
        evidence=Evidence.SECONDARY,
        new=_of(PERMENSOS_8_2012, 7, 13, 14, 18),
    ),
    Crosswalk(
        "permensos-8-2012",
        "pas-12-2025",
        bridges=(
            _bridge(_of(PERMENSOS_8_2012, 1), _of(PAS_12_2025, 1), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 2), _of(PAS_12_2025, 1), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 3), _of(PAS_12_2025, 1), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 4), _of(PAS_12_2025, 1), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 5), _of(PAS_12_2025, 1), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 6), _of(PAS_12_2025, 1), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 7), _of(PAS_12_2025, 1), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 8), _of(PAS_12_2025, 3), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 9), _of(PAS_12_2025, 2), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 10), _of(PAS_12_2025, 10), "grouped", inferred=True),
            _bridge(_of(PERMENSOS_8_2012, 11), _of(PAS_12_2025, 4), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 12), _of(PAS_12_2025, 4), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 13), _of(PAS_12_2025, 4), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 14), _of(PAS_12_2025, 10), "grouped", inferred=True),
            _bridge(_of(PERMENSOS_8_2012, 15), _of(PAS_12_2025, 7), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 16), _of(PAS_12_2025, 9), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 17), _of(PAS_12_2025, 9), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 18), _of(PAS_12_2025, 8), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 19), _of(PAS_12_2025, 8), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 20), _of(PAS_12_2025, 8), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 21), _of(PAS_12_2025, 5), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 22), _of(PAS_12_2025, 5), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 23), _of(PAS_12_2025, 11), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 24), _of(PAS_12_2025, 12), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 25), _of(PAS_12_2025, 10), "grouped", inferred=True),
            _bridge(_of(PERMENSOS_8_2012, 26), _of(PAS_12_2025, 6), "grouped"),
        ),
        note=Text(
            (
                "Hanya satu arah. Kelompok 10 adalah sisanya, tidak dinyatakan di mana pun: jangan "
                "pernah menyajikannya sebagai resmi. Apakah kelompok 7 juga mencakup orang yang masih di "
                "dalam tidak diketahui. Kelompok 5 juga mencakup korban bencana nonalam."
            ),
            (
                "One direction only. Group 10 is what remains, not stated anywhere: never present it as "
                "official. Whether group 7 also covers people still inside is not known. Group 5 adds "
                "victims of non-natural disasters."
            ),
        ),
        evidence=Evidence.SECONDARY,
    ),
    Crosswalk(
        "permensos-8-2012",
        "atensi-2020",
        bridges=(
            _bridge(
                _of(PERMENSOS_8_2012, 1),
                _of(ATENSI_2020, "anak"),
                "grouped",
                decide=Text("menurut umur, di bawah 18", "by age, under 18"),
                inferred=True,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 2),
                _of(ATENSI_2020, "anak"),
                "grouped",
                decide=Text("menurut umur, di bawah 18", "by age, under 18"),
                inferred=True,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 3),
                _of(ATENSI_2020, "anak"),
                "grouped",
                decide=Text("menurut umur, di bawah 18", "by age, under 18"),
                inferred=True,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 4),
                _of(ATENSI_2020, "anak"),
                "grouped",
                decide=Text("menurut umur, di bawah 18", "by age, under 18"),
                inferred=True,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 5),
                _of(ATENSI_2020, "anak"),
                "grouped",
                decide=Text("menurut umur, di bawah 18", "by age, under 18"),
                inferred=True,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 6),
                _of(ATENSI_2020, "anak"),
                "grouped",
                decide=Text("menurut umur, di bawah 18", "by age, under 18"),
                inferred=True,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 7),
                _of(ATENSI_2020, "anak"),
                "grouped",
                decide=Text("menurut umur, di bawah 18", "by age, under 18"),
                inferred=True,
            ),
            _bridge(_of(PERMENSOS_8_2012, 8), _of(ATENSI_2020, "lanjut_usia"), "grouped", inferred=True),
            _bridge(_of(PERMENSOS_8_2012, 9), _of(ATENSI_2020, "disabilitas"), "grouped", inferred=True),
            _bridge(_of(PERMENSOS_8_2012, 10), _of(ATENSI_2020, "ts_kpo"), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 11), _of(ATENSI_2020, "ts_kpo"), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 12), _of(ATENSI_2020, "ts_kpo"), "grouped"),
            _bridge(
                _of(PERMENSOS_8_2012, 13),
                _of(ATENSI_2020, "ts_kpo"),
                "grouped",
                evidence=Evidence.RECALLED,
                inferred=True,
            ),
            _bridge(_of(PERMENSOS_8_2012, 14), _of(ATENSI_2020, "ts_kpo"), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 15), _of(ATENSI_2020, "ts_kpo"), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 16), _of(ATENSI_2020, "ts_kpo"), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 17), _of(ATENSI_2020, "napza"), "grouped", inferred=True),
            _bridge(_of(PERMENSOS_8_2012, 18), _of(ATENSI_2020, "ts_kpo"), "grouped"),
            _bridge(_of(PERMENSOS_8_2012, 19), _of(ATENSI_2020, "ts_kpo"), "grouped"),
            _bridge(
                _of(PERMENSOS_8_2012, 20),
                _of(ATENSI_2020, "ts_kpo"),
                "grouped",
                evidence=Evidence.RECALLED,
                inferred=True,
            ),
            _bridge(_of(PERMENSOS_8_2012, 21), _of(ATENSI_2020, "korban_bencana"), "outside_clusters"),
            _bridge(_of(PERMENSOS_8_2012, 22), _of(ATENSI_2020, "korban_bencana"), "outside_clusters"),
            _bridge(_of(PERMENSOS_8_2012, 23), _of(ATENSI_2020, "ppks_lainnya"), "outside_clusters", inferred=True),
            _bridge(_of(PERMENSOS_8_2012, 24), _of(ATENSI_2020, "ppks_lainnya"), "outside_clusters", inferred=True),
            _bridge(_of(PERMENSOS_8_2012, 25), _of(ATENSI_2020, "ppks_lainnya"), "outside_clusters", inferred=True),
            _bridge(_of(PERMENSOS_8_2012, 26), _of(ATENSI_2020, "ppks_lainnya"), "outside_clusters", inferred=True),
        ),
        note=Text(
            (
                "Anggota ts_kpo sebagaimana disebut kementerian (gelandangan, pengemis, BWBP, korban "
                "tindak kekerasan, korban perdagangan orang, tuna susila, ODHIV, kelompok minoritas); 13 "
                "dan 20 dinyatakan dari ingatan; anak mengikuti umur. korban_bencana dan ppks_lainnya "
                "berada di luar lima klaster"
            ),
            (
                "Members of ts_kpo as named by the ministry (gelandangan, pengemis, BWBP, victims of "
                "violence, victims of trafficking, tuna susila, ODHIV, minorities); 13 and 20 are "
                "recalled; children go by age. korban_bencana and ppks_lainnya stand outside the five "
                "clusters"
            ),
        ),
        evidence=Evidence.SECONDARY,
    ),
    Crosswalk(
        "permensos-8-2012",
        "spm-2018",
        bridges=(
            _bridge(
                _of(PERMENSOS_8_2012, 1),
                _of(SPM_2018, "b"),
                "served_by",
                decide=Text(
                    (
                        "hanya jika telantar: tidak ada lagi yang merawat, atau berisiko mengalami kekerasan, "
                        "perlakuan salah, eksploitasi, atau penelantaran (Permensos 9/2018)"
                    ),
                    (
                        "only if telantar: nobody left to care, or at risk of violence, abuse, exploitation or "
                        "neglect (Permensos 9/2018)"
                    ),
                ),
                evidence=Evidence.READ,
                inferred=True,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 2),
                _of(SPM_2018, "b"),
                "served_by",
                decide=Text(
                    (
                        "hanya jika telantar: tidak ada lagi yang merawat, atau berisiko mengalami kekerasan, "
                        "perlakuan salah, eksploitasi, atau penelantaran (Permensos 9/2018)"
                    ),
                    (
                        "only if telantar: nobody left to care, or at risk of violence, abuse, exploitation or "
                        "neglect (Permensos 9/2018)"
                    ),
                ),
                evidence=Evidence.READ,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 3), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 4),
                _of(SPM_2018, "b"),
                "served_by",
                decide=Text(
                    (
                        "hanya jika telantar: tidak ada lagi yang merawat, atau berisiko mengalami kekerasan, "
                        "perlakuan salah, eksploitasi, atau penelantaran (Permensos 9/2018)"
                    ),
                    (
                        "only if telantar: nobody left to care, or at risk of violence, abuse, exploitation or "
                        "neglect (Permensos 9/2018)"
                    ),
                ),
                evidence=Evidence.READ,
                inferred=True,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 5),
                _of(SPM_2018, "a"),
                "served_by",
                decide=Text(
                    (
                        "hanya jika telantar: tidak ada lagi yang merawat, atau berisiko mengalami kekerasan, "
                        "perlakuan salah, eksploitasi, atau penelantaran (Permensos 9/2018)"
                    ),
                    (
                        "only if telantar: nobody left to care, or at risk of violence, abuse, exploitation or "
                        "neglect (Permensos 9/2018)"
                    ),
                ),
                evidence=Evidence.READ,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 6), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 7), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 8),
                _of(SPM_2018, "c"),
                "served_by",
                decide=Text(
                    (
                        "hanya jika telantar: tidak ada lagi yang merawat, atau berisiko mengalami kekerasan, "
                        "perlakuan salah, eksploitasi, atau penelantaran (Permensos 9/2018)"
                    ),
                    (
                        "only if telantar: nobody left to care, or at risk of violence, abuse, exploitation or "
                        "neglect (Permensos 9/2018)"
                    ),
                ),
                evidence=Evidence.READ,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 9),
                _of(SPM_2018, "a"),
                "served_by",
                decide=Text(
                    (
                        "hanya jika telantar: tidak ada lagi yang merawat, atau berisiko mengalami kekerasan, "
                        "perlakuan salah, eksploitasi, atau penelantaran (Permensos 9/2018)"
                    ),
                    (
                        "only if telantar: nobody left to care, or at risk of violence, abuse, exploitation or "
                        "neglect (Permensos 9/2018)"
                    ),
                ),
                evidence=Evidence.READ,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 10),
                (),
                "none",
                decide=Text(
                    '"khususnya gelandangan dan pengemis" menempatkannya di luar',
                    '"khususnya gelandangan dan pengemis" leaves it outside',
                ),
                evidence=Evidence.READ,
                inferred=True,
            ),
            _bridge(_of(PERMENSOS_8_2012, 11), _of(SPM_2018, "d"), "served_by", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 12), _of(SPM_2018, "d"), "served_by", evidence=Evidence.READ),
            _bridge(
                _of(PERMENSOS_8_2012, 13), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 14), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 15), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 16), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 17), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 18), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 19), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 20), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 21),
                _of(SPM_2018, "e"),
                "served_by",
                decide=Text("menurut tingkat bencana", "by the level of the disaster"),
                evidence=Evidence.READ,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 22),
                _of(SPM_2018, "e"),
                "served_by",
                decide=Text("menurut tingkat bencana", "by the level of the disaster"),
                evidence=Evidence.READ,
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 23), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 24), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 25), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
            _bridge(
                _of(PERMENSOS_8_2012, 26), (), "none", decide=Text("tidak disebut", "not named"), evidence=Evidence.READ
            ),
        ),
        note=Text("Kewajiban itu lebih sempit daripada jenisnya", "The duty is narrower than the type"),
        evidence=Evidence.READ,
        citations=(
            Citation("PP 2/2018", "Pasal 10 ayat (2)-(3)"),
            Citation("Permensos 9/2018", "kriteria telantar"),
        ),
    ),
    Crosswalk(
        "permensos-8-2012",
        "pp-39-2012-pasal-6",
        bridges=(
            _bridge(_of(PERMENSOS_8_2012, 1), _of(PP_39_2012_PASAL_6, "p"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 2), _of(PP_39_2012_PASAL_6, "p"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 5), _of(PP_39_2012_PASAL_6, "q"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 9), _of(PP_39_2012_PASAL_6, "a", "b", "c"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 10), _of(PP_39_2012_PASAL_6, "d"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 11), _of(PP_39_2012_PASAL_6, "e"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 12), _of(PP_39_2012_PASAL_6, "f"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 15), _of(PP_39_2012_PASAL_6, "h"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 16), _of(PP_39_2012_PASAL_6, "l"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 17), _of(PP_39_2012_PASAL_6, "i", "k"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 18), _of(PP_39_2012_PASAL_6, "o"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 19), _of(PP_39_2012_PASAL_6, "m"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 21), _of(PP_39_2012_PASAL_6, "n"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 22), _of(PP_39_2012_PASAL_6, "n"), "named", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 3), (), "none", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 4), (), "none", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 6), (), "none", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 7), (), "none", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 8), (), "none", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 13), (), "none", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 14), (), "none", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 20), (), "none", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 23), (), "none", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 24), (), "none", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 25), (), "none", evidence=Evidence.READ),
            _bridge(_of(PERMENSOS_8_2012, 26), (), "none", evidence=Evidence.READ),
        ),
        note=Text(
            "Menurut bunyi Pasal 6 ayat (1); jenis tanpa baris tidak disebut di sana",
            "By the words of Pasal 6 ayat (1); types without a row are not named there",
        ),
        evidence=Evidence.READ,
        citations=(Citation("PP 39/2012", "Pasal 6 ayat (1)"),),
    ),
)
