"""The properties of our own, for what neither SKOS nor FHIR has a word: the same IRIs in both."""

from __future__ import annotations

from typing import Final

from pmks.exports.iris import iri
from pmks.model.source import Text

LABELS: Final[dict[str, Text]] = {
    "number": Text("Nomor dalam urutan daftar", "Number in the order of the list"),
    "code": Text("Kode atau huruf dalam daftar", "Code or letter in the list"),
    "unit": Text("Satuan catatan yang dapat termasuk", "Kind of record that belongs"),
    "sex": Text("Jenis kelamin yang disyaratkan", "Sex that is asked for"),
    "citation": Text("Tempat dalam peraturan", "Place in the law"),
    "basis": Text("Peraturan induk dari unsurnya", "Statute that its elements rest on"),
    "criterion": Text("Kriteria dengan hurufnya", "Criterion with its letter"),
    "connective": Text("Kata yang menghubungkan huruf-hurufnya", "Word that joins the letters in print"),
    "evidence": Text("Seberapa baik sumbernya dibaca", "How well the source was read"),
    "confidence": Text("Keyakinan atas susunan kata", "Confidence in the wording"),
    "outside": Text("Disebut bersama daftar, di luar butirnya", "Named with the list, none of its items"),
    "relation": Text("Kata hubungan dalam data pmks", "The word that the data of pmks uses"),
    "match": Text("Padanan menurut SKOS", "The match of SKOS"),
    "inferred": Text("Tidak disebut teks mana pun", "No text states it"),
}
"""What the properties mean."""


def of_our_own(base: str, name: str) -> str:
    """
    Return the IRI of the property *name*.

    >>> of_our_own("urn:pmks:", "unit")
    'urn:pmks:property:unit'
    """
    return iri(base, "property", name)
