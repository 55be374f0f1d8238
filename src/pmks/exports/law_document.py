"""The whole law as one JSON document."""

from __future__ import annotations

import functools
from typing import Any, Final

from pmks import law
from pmks.exports.origin import FORMAT, LICENCE, LICENCE_URL, RIGHTS, SOURCE, TITLE
from pmks.exports.plain import every_property, plain
from pmks.exports.regions import bps_code, every_region, regime
from pmks.law.places import Region

LAW_ID: Final = f"urn:pmks:schema:law:{FORMAT}"
"""The name of the schema of the document; it is no place from which it could be fetched."""


@functools.cache
def law_document() -> dict[str, Any]:
    """
    Return the whole law as plain data; whoever changes it changes the value that others are given.

    >>> len(law_document()["rules"]), law_document()["about"]["version"]
    (63, '2025.08.20')
    """
    return {
        "$schema": LAW_ID,
        "about": about(),
        "taxonomies": plain(law.TAXONOMIES),
        "potentials": [every_property(one) for one in law.PSKS],
        "scopes": plain(law.SCOPES),
        "crosswalks": plain(law.CROSSWALKS),
        "ambiguous_names": plain(law.AMBIGUOUS),
        "not_types": plain(law.NOT_A_TYPE),
        "terms": plain(law.TERMS),
        "profiles": [{"id": name, "complete": complete} for name, complete in law.PROFILE_NAMES.items()],
        "facts": {record: plain(facts) for record, facts in law.FACTS.items()},
        "derived_facts": {record: plain(facts) for record, facts in law.FOLLOWING.items()},
        "rules": plain(law.RULES),
        "notes": plain(law.NOTES),
        "several_types": plain(law.SEVERAL_TYPES),
        "single_label_order": {age: list(numbers) for age, numbers in law.SINGLE_LABEL_ORDER.items()},
        "authority": {
            "matters": plain(law.MATTERS),
            "general_matters": plain(law.GENERAL_MATTERS),
            "cells": plain(law.CELLS),
            "duties": plain(law.DUTIES),
            "regimes": plain(law.REGIMES),
        },
        "reporting": {
            "layouts": plain(tuple(law.LAYOUTS.values())),
            "rules": plain(law.REPORT_RULES),
            "cell_statuses": plain(law.CELL_STATUSES),
            "disclosures": plain(law.DISCLOSURES),
            "indicators": plain(law.INDICATORS),
            "spm_measures": plain(law.SPM_MEASURES),
        },
        "regional_profiles": plain(law.PROFILES),
        "regions": [region_in_full(one) for one in every_region()],
        "oddities": plain(law.ODDITIES),
        "instruments": plain(law.INSTRUMENTS),
    }


def about() -> dict[str, Any]:
    """Return what the document says of itself."""
    return {
        "format": FORMAT,
        "title": plain(TITLE),
        "version": law.version,
        "law_as_of": plain(law.law_as_of),
        "source": plain(SOURCE),
        "licence": LICENCE,
        "licence_url": LICENCE_URL,
        "rights": plain(RIGHTS),
    }


def region_in_full(region: Region) -> dict[str, Any]:
    """Return a region with everything that is known of it."""
    told = {"bps_code": bps_code(region), "regime": regime(region), "autonomous": region.autonomous}
    return every_property(region) | told
