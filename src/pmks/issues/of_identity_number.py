"""What may be wrong with a NIK or a family card number (KK) by itself: its form, its region and its date."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

import attrs

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Citation, Text

NumberKind: TypeAlias = Literal["nik", "kk"]

_STRUCTURE: Final = (Citation("PP 40/2019", "Pasal 31(1)"),)
_CARD: Final = Text(
    "Cocokkan dengan KTP-el atau kartu keluarga.", "Compare it with the identity card or the family card."
)


@attrs.frozen
class NumberIssues:
    """The kinds of issue of one number: the slugs of a NIK begin with ``nik``, those of a family card with ``kk``."""

    cleaned: IssueKind
    from_number: IssueKind
    empty: IssueKind
    trailing_zeros: IssueKind
    placeholder: IssueKind
    retired: IssueKind
    district_unknown: IssueKind
    regency_unknown: IssueKind
    abroad: IssueKind
    length: IssueKind
    not_digits: IssueKind
    precision: IssueKind
    date: IssueKind
    serial: IssueKind
    province_unknown: IssueKind
    old_prefix: IssueKind


def _called(sentence: str, name: str) -> str:
    """Return *sentence*, which speaks of a NIK, with *name* in its place."""
    new = sentence.replace("NIK", name)
    return f"{new[:1].upper()}{new[1:]}"


def _issues(about: NumberKind, name: Text) -> NumberIssues:
    """Return the kinds of issue of the number *about* that is called *name*."""

    def kind(
        slug: str,
        severity: Severity,
        message: Text,
        hint: Text = _CARD,
        details: tuple[str, ...] = (),
        citations: tuple[Citation, ...] = (),
    ) -> IssueKind:
        """Return one of them; the sentences call the number NIK."""
        said, done = (Text(_called(one.id, name.id), _called(one.en, name.en)) for one in (message, hint))
        return IssueKind(f"{about}-{slug}", severity, about, said, done, details, citations)

    structure = _STRUCTURE if about == "nik" else ()
    return NumberIssues(
        cleaned=kind(
            "dibersihkan",
            Severity.INFO,
            Text(
                "Tanda petik, spasi, titik, atau tanda hubung di dalam NIK dilepas; keenam belas angkanya tetap.",
                "Quotes, blanks, points or hyphens were taken off the NIK; its sixteen digits are as they were.",
            ),
            Text("Tidak perlu tindakan.", "Nothing to do."),
        ),
        from_number=kind(
            "dari-angka",
            Severity.INFO,
            Text(
                "NIK tersimpan sebagai bilangan; keenam belas angkanya masih utuh.",
                "The NIK was kept as a number; all of its sixteen digits are there.",
            ),
            Text("Simpan kolom ini sebagai teks.", "Keep this column as text."),
        ),
        empty=kind(
            "kosong",
            Severity.INFO,
            Text("NIK tidak diisi.", "The NIK is not told."),
            Text(
                "Isi bila diketahui; baris tanpa NIK tetap dihitung.",
                "Fill it in where it is known; a row without it still counts.",
            ),
        ),
        trailing_zeros=kind(
            "akhir-nol",
            Severity.WARNING,
            Text(
                "{zeros} dari {numbers} NIK di kolom ini berakhir dengan 0: angka terakhirnya hilang di lembar kerja.",
                "{zeros} of {numbers} NIK in this column end in 0: a spreadsheet lost the last digit.",
            ),
            Text(
                "Minta ulang berkas dengan kolom ini sebagai teks; angka yang hilang tidak dapat ditebak.",
                "Ask for the file again with this column as text; the lost digit cannot be guessed.",
            ),
            ("zeros", "numbers"),
        ),
        placeholder=kind(
            "pengganti",
            Severity.WARNING,
            Text(
                "NIK hanya mengulang satu angka atau angka berurutan: pengisi tempat, bukan nomor orang.",
                "The NIK repeats one digit or counts up: a placeholder, no issued number.",
            ),
        ),
        retired=kind(
            "kode-lama",
            Severity.WARNING,
            Text(
                "NIK memuat kode wilayah lama (kini: {successor}). Nomornya tetap berlaku.",
                "The NIK holds a region code of the past (now: {successor}). The number stays valid.",
            ),
            Text(
                "Tidak perlu diganti: NIK memuat wilayah saat pendaftaran, bukan tempat tinggal.",
                "Nothing to replace: it tells where it was registered, not where somebody lives.",
            ),
            ("successor",),
            structure,
        ),
        district_unknown=kind(
            "kecamatan-tak-dikenal",
            Severity.WARNING,
            Text(
                "Kode kecamatan di dalam NIK tidak ada di daftar kabupaten/kotanya.",
                "The kecamatan code in the NIK is not in the list of its regency.",
            ),
        ),
        regency_unknown=kind(
            "kabupaten-tak-dikenal",
            Severity.WARNING,
            Text(
                "Kode kabupaten/kota di dalam NIK tidak ada di daftar provinsinya.",
                "The regency code in the NIK is not in the list of its province.",
            ),
        ),
        abroad=kind(
            "luar-negeri",
            Severity.WARNING,
            Text(
                "NIK berawalan 99: diberikan kepada WNI di luar negeri; tetap dapat dipakai.",
                "The NIK begins with 99: given to a citizen abroad; it can be used as it is.",
            ),
            Text("Wajar bagi pekerja migran yang kembali.", "To be expected of returned migrant workers."),
            citations=(Citation("PP 40/2019", "Pasal 32(2)-(3)"),) if about == "nik" else (),
        ),
        length=kind(
            "panjang",
            Severity.ERROR,
            Text(
                "NIK terdiri atas {seen} karakter, seharusnya 16 angka.",
                "The NIK has {seen} characters, wanted are 16 digits.",
            ),
            Text(
                "Tulis ulang dari kartu; jangan menambah atau memotong angka nol.",
                "Write it again from the card; never add or cut off a zero.",
            ),
            ("seen",),
            structure,
        ),
        not_digits=kind(
            "bukan-angka",
            Severity.ERROR,
            Text(
                "NIK memuat tanda yang bukan angka 0-9. Mungkin maksudnya: {meant}.",
                "The NIK holds something that is no digit 0-9. Perhaps meant: {meant}.",
            ),
            details=("meant",),
            citations=structure,
        ),
        precision=kind(
            "presisi-hilang",
            Severity.ERROR,
            Text(
                "NIK tersimpan sebagai bilangan dan angka terakhirnya hilang atau tidak pasti.",
                "The NIK was kept as a number, and its last digits are lost or not certain.",
            ),
            Text(
                "Ambil dari sumber yang menyimpannya sebagai teks; angka yang hilang tidak dapat ditebak.",
                "Take it from a source that keeps it as text; the lost digits cannot be guessed.",
            ),
        ),
        date=kind(
            "tanggal-mustahil",
            Severity.ERROR,
            Text(
                "Angka ke-7 sampai ke-12 NIK bukan tanggal yang mungkin.",
                "Digits 7 to 12 of the NIK are no possible date.",
            ),
            citations=structure,
        ),
        serial=kind(
            "nomor-urut-nol",
            Severity.ERROR,
            Text(
                "Empat angka terakhir NIK adalah 0000; nomor urut mulai dari 0001.",
                "The last four digits of the NIK are 0000; serials begin with 0001.",
            ),
            Text(
                "Sering terjadi bila lembar kerja memotong nomor; ambil dari kartu.",
                "Often the mark of a number that a spreadsheet cut short; take it from the card.",
            ),
        ),
        province_unknown=kind(
            "provinsi-tak-dikenal",
            Severity.ERROR,
            Text("Dua angka pertama NIK bukan kode provinsi.", "The first two digits of the NIK are no province code."),
            citations=structure,
        ),
        old_prefix=kind(
            "awalan-lama",
            Severity.ERROR,
            Text(
                "NIK berawalan 01-10: nomor dari sebelum sistem yang berlaku, bukan NIK yang sah.",
                "The NIK begins with 01-10: a number from before the present system, no valid NIK.",
            ),
            Text("Minta NIK yang sekarang dari Dukcapil.", "Ask Dukcapil for the present NIK."),
        ),
    )


NIK: Final = _issues("nik", Text("NIK", "NIK"))
KK: Final = _issues("kk", Text("nomor KK", "KK number"))
