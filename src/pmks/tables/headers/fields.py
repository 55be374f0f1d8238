"""What a column of a register can tell: every field, its label, the facts that it feeds, whether it is personal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

import attrs

from pmks.law import FACTS
from pmks.model.source import Text


@attrs.frozen
class Field:
    """
    Something that a column can tell.

    *feeds* are the facts that it serves, each as ``record.fact``; *personal* whether a cell may point to a person or
    is sensitive, so that no message shows it.
    """

    name: str
    label: Text = attrs.field(repr=False)
    feeds: tuple[str, ...] = attrs.field(default=(), repr=False)
    personal: bool = attrs.field(default=True, repr=False)


_PLACE: Final = ("kasus.wilayah",)
_BORN: Final = ("orang.tanggal_lahir",)
_KIND: Final = ("kasus.kategori",)

_OF_PEOPLE: Final = (
    ("nik", "NIK", "National identity number (NIK)", ()),
    ("nomor_kk", "Nomor Kartu Keluarga", "Number of the family card (KK)", ()),
    ("nama", "Nama", "Name", ()),
    ("tempat_lahir", "Tempat lahir", "Place of birth", ()),
    ("tempat_tanggal_lahir", "Tempat dan tanggal lahir", "Place and date of birth", _BORN),
    ("usia_tercatat", "Usia yang dicatat", "Age as recorded", ()),
    ("alamat", "Alamat", "Address", ()),
    ("dusun", "Dusun", "Hamlet (dusun)", ()),
    ("rt", "RT", "Neighbourhood unit (RT)", ()),
    ("rw", "RW", "Neighbourhood association (RW)", ()),
    ("telepon", "Telepon", "Telephone", ()),
    ("telepon_wali", "Telepon wali", "Telephone of the guardian", ()),
    ("nama_wali", "Nama wali", "Name of the guardian", ()),
    ("hubungan_wali", "Hubungan dengan wali", "Relation to the guardian", ()),
    ("nama_ibu_kandung", "Nama ibu kandung", "Name of the mother", ()),
    ("nama_orang_tua", "Nama orang tua", "Name of a parent", ()),
    ("nama_kepala_keluarga", "Nama kepala keluarga", "Name of the head of the family", ()),
    ("hubungan_keluarga", "Hubungan dalam keluarga", "Place in the family", ()),
    ("status_perkawinan", "Status perkawinan", "Marital status", ()),
    ("pekerjaan", "Pekerjaan", "Occupation", ()),
    ("pendidikan", "Pendidikan", "Education", ()),
    ("agama", "Agama", "Religion", ()),
    ("keterangan_disabilitas", "Keterangan disabilitas", "Remark on the disability", ()),
    ("sebab_disabilitas", "Sebab disabilitas", "Cause of the disability", ()),
    ("dokumen_kependudukan", "Dokumen kependudukan", "Civil documents", ("orang.memiliki_ktp",)),
    ("lokasi_penemuan", "Lokasi penemuan", "Place where found", ()),
    ("padan_dukcapil", "Padan dengan Dukcapil", "Matched with the population register", ()),
    ("catatan", "Catatan", "Remark", ()),
    ("pendamping", "Pendamping", "Companion or social worker", ()),
    ("petugas_input", "Petugas input", "Who entered it", ()),
    ("id_sumber", "Nomor pada sumber", "Number in the source", ()),
    ("kode_kategori", "Kode jenis PPKS", "Code of the type", _KIND),
    ("klaster", "Klaster", "Cluster of types", ()),
    ("status", "Status", "Status of the record", ()),
    ("status_layanan", "Status layanan", "Status of the service", ()),
    ("tanggal_laporan", "Tanggal laporan", "Day of the report", ()),
    ("tanggal_masuk", "Tanggal masuk", "Day of admission", ()),
    ("tanggal_keluar", "Tanggal keluar", "Day of leaving", ()),
    ("desil", "Desil", "Decile of welfare", ()),
    ("terdaftar_dtks", "Terdaftar dalam DTKS", "Registered in the DTKS", ()),
    ("penerima_bansos", "Penerima bantuan sosial", "Receives social assistance", ()),
    ("penerima_pkh", "Penerima PKH", "Receives PKH", ()),
    ("penerima_bpnt", "Penerima BPNT", "Receives BPNT", ()),
    ("penerima_bpnt_ppkm", "Penerima BPNT PPKM", "Receives BPNT PPKM", ()),
    ("penerima_pbi_jkn", "Penerima PBI JKN", "Receives PBI JKN", ()),
)

_OF_TABLES: Final = (
    ("desa_kelurahan", "Desa/kelurahan", "Village", _PLACE),
    ("kecamatan", "Kecamatan", "District (kecamatan)", _PLACE),
    ("kabupaten_kota", "Kabupaten/kota", "Regency or city", _PLACE),
    ("provinsi", "Provinsi", "Province", _PLACE),
    ("kode_wilayah", "Kode wilayah", "Region code", _PLACE),
    ("kode_desa_kelurahan", "Kode desa/kelurahan", "Code of the village", _PLACE),
    ("kode_kecamatan", "Kode kecamatan", "Code of the kecamatan", _PLACE),
    ("kode_kabupaten_kota", "Kode kabupaten/kota", "Code of the regency or city", _PLACE),
    ("kode_provinsi", "Kode provinsi", "Code of the province", _PLACE),
    ("kode_pos", "Kode pos", "Postal code", ()),
    ("nama_lembaga", "Nama lembaga", "Name of the institution", ()),
    ("tanggal_data", "Tanggal data", "Day of the data", ()),
    ("tanggal_input", "Tanggal input", "Day of entry", ()),
    ("tahun_data", "Tahun data", "Year of the data", ()),
    ("tahun_anggaran", "Tahun anggaran", "Budget year", ()),
    ("edisi_daftar", "Daftar jenis", "List of types", ()),
    ("satuan", "Satuan", "Unit", ()),
    ("jumlah", "Jumlah", "Count", ()),
)


def _told() -> Iterator[Field]:
    """Yield a field for each fact that a record can tell; a fact of several records feeds all of them."""
    feeds: dict[str, list[str]] = {}
    for record, facts in FACTS.items():
        for fact in facts:
            feeds.setdefault(fact.name, []).append(f"{record}.{fact.name}")
    seen: set[str] = set()
    for fact in (fact for facts in FACTS.values() for fact in facts):
        if fact.name not in seen:
            seen.add(fact.name)
            yield Field(fact.name, fact.label, tuple(feeds[fact.name]), fact.sensitive or fact.name == "tanggal_lahir")


def _plain() -> Iterator[Field]:
    """Yield the fields that are no facts."""
    for rows, personal in ((_OF_PEOPLE, True), (_OF_TABLES, False)):
        for name, label, gloss, feeds in rows:
            yield Field(name, Text(label, gloss), feeds, personal)


FIELDS: Final[Mapping[str, Field]] = MappingProxyType({field.name: field for field in (*_plain(), *_told())})
"""Every field by name, those that are no facts first; flags and counts of types have names of their own."""

IMPORTANT: Final = ("nik", "tanggal_lahir", "jenis_kelamin", "kategori")
"""The fields without which a register of people says little."""
