"""What the parts of the exported document mean, and how a condition is read by whoever writes a reader for it."""

from __future__ import annotations

from typing import Final

DOCUMENT: Final = (
    "The law of Indonesia's social-welfare taxonomy (PMKS, today often PPKS): 26 types of people who need social "
    "services, by which rules and texts, and which level of government must act. Every property is always there; null "
    "says that nothing is known or that there is none. Identifiers of the law are Indonesian as printed."
)

PARTS: Final[dict[str, str]] = {
    "$schema": "The name of this schema.",
    "about": "Version, date, source and licence.",
    "taxonomies": "The lists of types, with every category in full; `permensos-8-2012` is the one in use.",
    "potentials": "Potentials and sources of social welfare (PSKS): who helps, not who needs help.",
    "scopes": "Parts of lists.",
    "crosswalks": "Bridges from one list to another.",
    "ambiguous_names": "Names that stand for several types; ask, never guess.",
    "not_types": "Words that look like a type and are none.",
    "terms": "Terms of the law that gave way to others.",
    "profiles": "The profiles of rules, and whether each has a rule for every type.",
    "facts": "The facts that each kind of record can tell, in order.",
    "derived_facts": "The facts that follow from those.",
    "rules": "Who belongs to which type. Of the rules of a type, take the one of your profile that is in force on the "
    "day asked about and lists your kind of record, and read its condition. One person may meet several.",
    "notes": "What else an official should know beside a verdict.",
    "several_types": "Why a person may belong to several types.",
    "single_label_order": "Which type comes first where statistics allow one label only, by number: a convention of "
    "this project, not law.",
    "authority": "Which level of government must act.",
    "reporting": "The layouts of reports and of files that are exchanged, and what is said around them.",
    "regional_profiles": "What single regions do with the national list.",
    "regions": "Provinces, kabupaten and kota in force, then the codes of the past.",
    "oddities": "What follows from the law and looks odd.",
    "instruments": "The legal instruments.",
}

ABOUT: Final[dict[str, str]] = {
    "format": "The number of the shape of this document; it is raised when a reader of the one before would fail.",
    "title": "What it is.",
    "version": "The version of the encoded law; it changes whenever a verdict, a citation or a reading can.",
    "law_as_of": "The day up to which the texts are known.",
    "source": "Where it comes from.",
    "licence": "The licence of the wording, as SPDX has it.",
    "licence_url": "Where that licence can be read.",
    "rights": "What may be done with it.",
}

AUTHORITY: Final[dict[str, str]] = {
    "matters": "A decision list for services to the types: read in order those in force on the day; the first that is "
    "met gives the level, and one before it that is not known leaves the answer open unless it gives the same level. "
    "Where the kabupaten/kota is not autonomous, kabupaten_kota becomes provinsi.",
    "general_matters": "The same for services that are not for a type; a service stands in one of the two lists.",
    "cells": "The items of the annex of UU 23/2014 that the matters cite.",
    "duties": "The duties of the minimum standard of service.",
    "regimes": "Regions with law of their own, and what they add.",
}

REPORTING: Final[dict[str, str]] = {
    "layouts": "The layouts.",
    "rules": "What every report keeps.",
    "cell_statuses": "Why a number stands in a cell, or why none does.",
    "disclosures": "How much care the numbers of each type need.",
    "indicators": "Performance indicators.",
    "spm_measures": "How the minimum standard of service is counted.",
}

CONDITION: Final = (
    "A condition is met, not met, or not known (three verdicts). `in`: not known while the fact is not known, met if "
    "its value is one of `values`, else not met. `range`: the same for a number that is at least `ge` and below `lt`, "
    "where a bound that is null does not count. `quorum`: met when at least `needed` of the parts are met; not met "
    "when so many are not met that `needed` cannot be reached; else not known. So needed = number of parts says all, "
    "needed = 1 says any. `not`: met becomes not met and the reverse; not known stays."
)

NODES: Final[dict[str, str]] = {
    "op": "What the node is.",
    "fact": "The fact, told or derived.",
    "values": "The accepted values.",
    "ge": "At least this number; null for no lower bound.",
    "lt": "Below this number; null for no upper bound.",
    "needed": "How many of the parts must be met.",
    "parts": "The parts, in the order of the text.",
    "part": "The part that must not be met.",
    "letters": "The letters of the rule's own text that the node stands for; several replace each other.",
    "citations": "Further texts that the node rests on.",
}

WORDS: Final[dict[str, str]] = {
    "Evidence": "How well a source was read, from strong to weak.",
    "Level": "A level of government.",
    "Verdict": "What a condition comes to.",
    "Kind": "What the value of a fact looks like.",
    "NameKind": "Why a category is also called so.",
}

DAYS: Final[dict[str, str]] = {
    "When": "A day, or the interval in which it lies where it is only roughly known.",
    "Interval": "A day that is only known to lie between two days.",
    "Interval.from": "The first day that can be meant.",
    "Interval.to": "The last day that can be meant.",
    "Period": "The days on which something holds.",
    "Period.from": "The first day; null where it is not known.",
    "Period.until": "The first day on which it holds no more; null where nothing ended it.",
}

OTHERS: Final[dict[str, str]] = {
    "profiles.id": "The name of the profile.",
    "profiles.complete": "Whether it has a rule for every type; the others are optional and decide nothing.",
    "facts": "What a record of this kind can tell.",
    "derived_facts": "What follows from what a record of this kind tells.",
    "single_label_order": "The numbers of the types, the first that a person meets being the label.",
    "type": "The kind of conclusion.",
}
