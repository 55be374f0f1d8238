"""What an official should know beside a verdict: what else is needed, what else holds, who passes on at an age."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pmks.law.categories import CATEGORIES, RULES
from pmks.law.derived import ANAK, USIA, USIA_SAAT_PERDAGANGAN_ORANG, USIA_SAAT_TINDAK_PIDANA
from pmks.law.records import P
from pmks.model.condition import Is, all_of, any_of, leaves
from pmks.model.days import Period
from pmks.model.fact import at_least, below, between, is_false, is_true
from pmks.model.rule import Note
from pmks.model.source import Citation, Evidence, Text
from pmks.model.verdict import Verdict

MET: Final = (Verdict.MET,)
MAIN: Final = ("definisi", "harfiah")
SPPA: Final = Period(dt.date(2014, 7, 30))
ANNEX: Final = Period(dt.date(2012, 6, 7))
ACCUSED: Final = any_of(is_true(P.disangka), is_true(P.didakwa), is_true(P.dijatuhi_pidana))


def _ids(*numbers: int) -> tuple[str, ...]:
    """Return the ids of the types with *numbers*."""
    return tuple(category.id for category in CATEGORIES if category.number in numbers)


_OF_THE_LAW = (
    Note(
        "pelaku_belum_12",
        "act",
        Text(
            "Belum 12 tahun saat perbuatan: bukan jenis 3 sebagai pelaku. Penyidik, Pembimbing Kemasyarakatan, dan "
            "Pekerja Sosial memutuskan: kembali kepada orang tua/wali, atau program paling lama 6 bulan (dapat "
            "diperpanjang 6 bulan).",
            "Under 12 at the time of the act: not type 3 as an offender. Investigator, probation officer and social "
            "worker decide: back to parents or guardian, or a programme of at most 6 months (extendable by 6).",
        ),
        on=_ids(3),
        when=all_of(below(USIA_SAAT_TINDAK_PIDANA, 12), ACCUSED),
        profiles=("definisi",),
        in_force=SPPA,
        citations=(
            Citation("UU 11/2012", "Pasal 21"),
            Citation("PP 65/2015", "Pasal 67-77"),
            Citation("UU 1/2023", "Pasal 40-41"),
        ),
    ),
    Note(
        "tetap_sidang_anak",
        "act",
        Text(
            "Perbuatan sesudah genap 12 dan sebelum genap 18 tahun, disidangkan sebelum 21 tahun: tetap diajukan ke "
            "Sidang Anak, walaupun jenis 3 berakhir pada ulang tahun ke-18.",
            "Act from 12 to under 18, trial before 21: the case stays in the juvenile court, although type 3 ends on "
            "the 18th birthday.",
        ),
        on=_ids(3),
        when=all_of(
            between(USIA_SAAT_TINDAK_PIDANA, 12, 18),
            between(USIA, 18, 21),
            any_of(is_true(P.disangka), is_true(P.didakwa)),
        ),
        in_force=SPPA,
        citations=(Citation("UU 11/2012", "Pasal 1 angka 3"), Citation("UU 11/2012", "Pasal 20")),
    ),
    Note(
        "hanya_tindakan",
        "act",
        Text(
            "Belum 14 tahun: hanya dapat dikenai tindakan, bukan pidana. Pasal itu tidak menyebut hari acuan; dibaca "
            "menurut usia pada hari pemeriksaan.",
            "Under 14: only measures, no punishment. The article names no reference day; read by the age on the day "
            "asked about.",
        ),
        on=_ids(3),
        when=all_of(at_least(USIA_SAAT_TINDAK_PIDANA, 12), below(USIA, 14), ACCUSED),
        in_force=SPPA,
        citations=(Citation("UU 11/2012", "Pasal 69 ayat (2)"),),
    ),
    Note(
        "rehabilitasi_setelah_laporan",
        "needs",
        Text(
            "Hak rehabilitasi diajukan setelah kasus dilaporkan kepada Kepolisian oleh korban atau pihak lain; laporan "
            "bukan syarat keanggotaan.",
            "The right to rehabilitation is claimed after the victim or another has reported the case to the police; "
            "the report is no condition of membership.",
        ),
        on=_ids(18),
        verdicts=MET,
        in_force=ANNEX,
        citations=(Citation("UU 21/2007", "Pasal 51 ayat (2)"),),
    ),
    Note(
        "tanggal_perbuatan_menentukan",
        "needs",
        Text(
            "Sekarang dewasa dan tanpa unsur cara. Bila korban masih anak pada hari perbuatan, cara tidak disyaratkan: "
            "catat tanggal_perdagangan_orang.",
            "An adult today, and without the means. If the victim was a child on the day of the act, the means are not "
            "required: record tanggal_perdagangan_orang.",
        ),
        on=_ids(18),
        verdicts=(Verdict.NOT_MET,),
        when=all_of(
            is_true(P.proses_perdagangan_orang),
            is_false(P.cara_perdagangan_orang),
            is_true(P.tujuan_eksploitasi),
            at_least(USIA, 18),
        ),
        unless=any_of(
            at_least(USIA_SAAT_PERDAGANGAN_ORANG, 18),
            below(USIA_SAAT_PERDAGANGAN_ORANG, 18),
            is_false(P.mengalami_penderitaan),
        ),
        profiles=("definisi",),
        in_force=ANNEX,
        citations=(Citation("UU 21/2007", "Pasal 17"),),
    ),
    Note(
        "menunggu_penetapan",
        "needs",
        Text(
            "Sesuai dengan definisi; status resmi ditetapkan Menteri atas data yang diverifikasi dan divalidasi.",
            "Fits the definition; the official status is determined by the Minister on verified and validated data.",
        ),
        on=_ids(24),
        verdicts=MET,
        profiles=MAIN,
        in_force=ANNEX,
        citations=(Citation("UU 13/2011", "Pasal 11 ayat (1)"),),
    ),
)


def _passes_on(
    number: int,
    to: tuple[int, ...],
    birthday: int,
    words: Text,
    when: Is | None = None,
    profiles: tuple[str, ...] = MAIN,
) -> Note:
    """Return the note that a record leaves type *number* on a birthday, and which types are tested then."""
    names = ", ".join(str(target) for target in to)
    tested = Text(f" Uji jenis {names}.", f" Test type {names}.") if to else Text("", "")
    only = "" if "definisi" in profiles else f"_{profiles[0]}"
    return Note(
        f"beralih_dari_{number}{only}",
        "passes_on",
        Text(
            f"Jenis {number} berakhir pada ulang tahun ke-{birthday}.{tested.id} {words.id}".strip(),
            f"Type {number} ends on the {birthday}th birthday.{tested.en} {words.en}".strip(),
        ),
        on=_ids(number),
        verdicts=MET,
        profiles=profiles,
        when=when,
        about=_ids(*to),
        in_force=ANNEX,
        evidence=Evidence.INFERRED,
    )


_NOTHING = Text("", "")
_NO_ADULT_TYPE = Text("Tidak ada jenis dewasa yang menyusul sendiri.", "No adult type follows by itself.")
_FOR_HIV = Text("Hanya untuk HIV.", "For HIV only.")
_PASSING_ON = (
    _passes_on(1, (2,), 6, _NOTHING),
    _passes_on(2, (), 18, _NO_ADULT_TYPE, profiles=("definisi",)),
    _passes_on(2, (), 19, _NO_ADULT_TYPE, profiles=("harfiah",)),
    _passes_on(
        3,
        (),
        18,
        Text("Jenis 15 hanya sesudah pidana selesai dijalani.", "Type 15 only after a finished sentence."),
    ),
    _passes_on(4, (11, 12, 13), 18, _NOTHING),
    _passes_on(
        5,
        (9,),
        18,
        Text(
            "Jenis 9 tidak berbatas usia; sampai saat itu dicatat pada jenis 5.",
            "Type 9 has no age bound; until then the record stands under 5.",
        ),
    ),
    _passes_on(
        6,
        (19,),
        18,
        Text(
            "Jenis 19 tidak berbatas usia; sampai saat itu dicatat pada jenis 6.",
            "Type 19 has no age bound; until then the record stands under 6.",
        ),
    ),
    _passes_on(7, (16,), 18, _FOR_HIV, is_true(P.terinfeksi_hiv), ("definisi",)),
    _passes_on(7, (16,), 19, _FOR_HIV, is_true(P.terinfeksi_hiv), ("harfiah",)),
    _passes_on(23, (8,), 60, Text("Bila kebutuhan dasar tidak terpenuhi.", "If basic needs are unmet.")),
)
_TOGETHER = (
    *(
        Note(
            f"juga_7_dari_{number}",
            "also",
            Text(
                f"Anak pada jenis {number} menurut undang-undang juga termasuk jenis 7: catat jenis {number}, "
                "laporkan jenis 7 sebagai juga.",
                f"By statute a child of type {number} lies inside type 7: record type {number} and report 7 as also.",
            ),
            on=_ids(number),
            verdicts=MET,
            when=is_true(ANAK),
            about=_ids(7),
            in_force=Period(dt.date(2014, 10, 17)),
            citations=(Citation("UU 35/2014", "Pasal 59 ayat (2)"),),
        )
        for number in (3, 5, 6, 18)
    ),
    Note(
        "juga_24_dari_11",
        "also",
        Text("Tanpa tempat berteduh: juga jenis 24.", "Without shelter: type 24 as well."),
        on=_ids(11),
        verdicts=MET,
        when=is_false(P.memiliki_tempat_berteduh),
        about=_ids(24),
        in_force=Period(dt.date(2022, 12, 31)),
        citations=(Citation("Kepmensos 262/HUK/2022", "diktum, tempat berteduh"),),
        evidence=Evidence.SECONDARY,
    ),
    Note(
        "korban_didahulukan",
        "also",
        Text(
            "Orang yang diperdagangkan juga diuji pada jenis 18; anak yang mengemis adalah anak yang dieksploitasi.",
            "A trafficked person is tested under type 18 as well; a begging child is an exploited child.",
        ),
        on=_ids(10, 12),
        verdicts=MET,
        about=_ids(18),
        in_force=ANNEX,
        evidence=Evidence.INFERRED,
    ),
    *(
        Note(
            f"saling_meniadakan_{first}_{second}",
            "excludes",
            Text(
                f"Jenis {first} dan {second} saling meniadakan: {why_id}.",
                f"Types {first} and {second} exclude each other: {why_en}.",
            ),
            on=_ids(first, second),
            verdicts=MET,
            profiles=MAIN,
            about=_ids(first, second),
            in_force=ANNEX,
            evidence=Evidence.INFERRED,
        )
        for first, second, why_id, why_en in (
            (1, 2, "ulang tahun ke-6", "the 6th birthday"),
            (8, 23, "ulang tahun ke-60", "the 60th birthday"),
            (21, 22, "untuk satu peristiwa yang sama", "for one and the same event"),
        )
    ),
)


def _implied(cause: Is, effect: Is) -> Note:
    """Return the note that the fact of *cause* implies the fact of *effect*, for the types that ask for the effect."""
    asking = {rule.then.id for rule in RULES for leaf in leaves(rule.when) if leaf.fact == effect.fact}
    value = "ya" if effect.accepted == is_true(P.disangka).accepted else "tidak"
    return Note(
        f"tersirat_{effect.fact}_dari_{cause.fact}",
        "implied",
        Text(
            f"{cause.fact} menyiratkan {effect.fact} ({value}); catat fakta itu bila benar.",
            f"{cause.fact} implies {effect.fact} ({'yes' if value == 'ya' else 'no'}); record that fact if it is true.",
        ),
        on=tuple(category.id for category in CATEGORIES if category.id in asking),
        when=cause,
        unless=effect,
        in_force=ANNEX,
        evidence=Evidence.INFERRED,
    )


_IMPLIED = (
    _implied(is_true(P.ditelantarkan_orang_tua), is_true(P.mengalami_penelantaran)),
    _implied(is_true(P.sering_diperlakukan_kasar), is_true(P.mengalami_kekerasan)),
    _implied(is_true(P.pernah_dianiaya_atau_diperkosa), is_true(P.mengalami_kekerasan)),
    _implied(is_true(P.dipaksa_bekerja), is_true(P.dieksploitasi_secara_ekonomi)),
    _implied(is_false(P.memiliki_tempat_berteduh), is_false(P.bertempat_tinggal_tetap)),
    _implied(is_true(P.memiliki_pekerjaan_tetap), is_true(P.memiliki_mata_pencaharian)),
)

NOTES: Final[tuple[Note, ...]] = (*_OF_THE_LAW, *_PASSING_ON, *_TOGETHER, *_IMPLIED)
"""Warnings and hints; no reader ever applies them to a record."""

SINGLE_LABEL_ORDER: Final[dict[str, tuple[int, ...]]] = {
    "under_18": (3, 18, 6, 5, 4, 1, 2, 7),
    "adult": (18, 19, 20, 16, 17, 15, 9, 8, 10, 11, 12, 13, 14, 23, 24),
}
"""Which type comes first where statistics allow one label only: a convention of the project, not law."""

SEVERAL_TYPES: Final = Text(
    "Satu orang dapat termasuk beberapa jenis sekaligus; Permensos 8/2012 tidak memuat ketentuan yang saling "
    "meniadakan. Jumlah kasus bukan jumlah orang.",
    "One person may belong to several types at once; Permensos 8/2012 contains no clause of exclusion. "
    "A count of cases is not a count of people.",
)
