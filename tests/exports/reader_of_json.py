"""A reader of the exported law that knows nothing of the library: what another language would have."""

from __future__ import annotations

import datetime as dt
from typing import Any

YES, NO, OPEN = "MET", "NOT_MET", "UNKNOWN"
Days = tuple[dt.date, dt.date]


def days(told: str | dict[str, str] | None) -> Days | None:
    """Return the first and the last day that a day, a rough day or null tells."""
    if told is None:
        return None
    ends = (told, told) if isinstance(told, str) else (told["from"], told["to"])
    return dt.date.fromisoformat(ends[0]), dt.date.fromisoformat(ends[1])


def holds(period: dict[str, Any], on: dt.date) -> bool:
    """Return whether *period* certainly holds on the day *on*."""
    first, after = days(period["from"]), days(period["until"])
    return (first is None or on >= first[1]) and (after is None or on < after[0])


def age(born: dt.date, on: dt.date) -> int:
    """Return the completed years."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def possible(fact: dict[str, Any], told: dict[str, Any], on: dt.date) -> list[int | None] | None:
    """Return the possible ages, None among them for the unborn; nothing where no age is known."""
    at = days(told.get(fact["at"])) if fact["at"] else (on, on)
    if at is None and fact["type"] == "minor":
        at = (on, on)
    if at is None or at[0] > on:
        return None
    birth, unborn, end = days(told.get(fact["birth"])), told.get(fact["unborn"]), min(at[1], on)
    if birth is not None and birth[1] <= at[0]:
        return [*range(age(birth[1], at[0]), age(birth[0], end) + 1)]
    if not unborn:
        return None
    return [None] if birth is None or birth[0] > end else [None, *range(age(birth[0], end) + 1)]


def agreed(verdicts: set[str]) -> str:
    """Return what all *verdicts* say, if they agree."""
    return verdicts.pop() if len(verdicts) == 1 else OPEN


def leaf(node: dict[str, Any], told: dict[str, Any], on: dt.date, derived: dict[str, Any]) -> str:
    """Return the verdict of a fact that is told or follows from others."""
    fact = derived.get(node["fact"], {"type": "told"})
    value = told.get(node["fact"])
    if fact["type"] == "age":
        below = YES if node["lt"] is None else OPEN
        return agreed(
            {
                (NO if node["ge"] is not None else below) if years is None else inside(node, years)
                for years in possible(fact, told, on) or []
            }
        )
    if fact["type"] == "minor":
        value = {YES: True, NO: False}.get(
            agreed({YES if years is None or years < fact["below"] else NO for years in possible(fact, told, on) or []})
        )
    if fact["type"] == "code" and fact["base"] in told:
        start = told[fact["base"]][: fact["length"]]
        rows = (row["value"] for row in fact["rows"] if row["prefix"] == start and holds(row["in_force"], on))
        value = next(rows, value)
    return OPEN if value is None else inside(node, value)


def inside(node: dict[str, Any], value: int | str) -> str:
    """Return whether *value* is accepted."""
    if node["op"] == "in":
        return YES if any(value == one and type(value) is type(one) for one in node["values"]) else NO
    return YES if (node["ge"] is None or value >= node["ge"]) and (node["lt"] is None or value < node["lt"]) else NO


def read(node: dict[str, Any], told: dict[str, Any], on: dt.date, derived: dict[str, Any]) -> str:
    """Return the verdict of a condition."""
    if node["op"] == "not":
        return {YES: NO, NO: YES, OPEN: OPEN}[read(node["part"], told, on, derived)]
    if node["op"] != "quorum":
        return leaf(node, told, on, derived)
    parts = [read(part, told, on, derived) for part in node["parts"]]
    if parts.count(YES) >= node["needed"]:
        return YES
    return NO if len(parts) - parts.count(NO) < node["needed"] else OPEN


def belongs(law: dict[str, Any], kind: str, told: dict[str, Any], number: int, on: dt.date, profile: str) -> str:
    """Return whether a record of *kind* that tells *told* belongs to the type *number* on the day *on*."""
    derived = {fact["name"]: fact for fact in law["derived_facts"][kind]}
    for rule in law["rules"]:
        same = rule["then"]["number"] == number and rule["profile"] == profile and kind in rule["records"]
        if same and holds(rule["in_force"], on):
            return read(rule["when"], told, on, derived)
    return OPEN


def levels(law: dict[str, Any], told: dict[str, Any], on: dt.date) -> tuple[str, ...]:
    """Return the levels of government that must act in the case *told*; none where the answer is open."""
    derived = {fact["name"]: fact for fact in law["derived_facts"]["kasus"]}
    authority, service = law["authority"], {"op": "in", "fact": "layanan", "values": [told.get("layanan")]}
    general = any(mentions(one["when"], service["values"][0]) for one in authority["general_matters"])
    autonomous = read({"op": "in", "fact": "wilayah_otonom_kabkota", "values": [True]}, told, on, derived)
    answers: list[tuple[tuple[str, ...], ...]] = []
    for matter in authority["general_matters" if general else "matters"]:
        says = read(matter["when"], told, on, derived) if holds(matter["in_force"], on) else NO
        if says != NO:
            found = [matter["then"]["level"], *matter["then"]["concurrent"]]
            for regime in authority["regimes"]:
                here = {"op": "in", "fact": "rezim_wilayah", "values": [regime["id"]]}
                found += [
                    more["level"]
                    for more in (regime["additions"] if read(here, told, on, derived) == YES else ())
                    if holds(more["in_force"], on) and read(more["when"], told, on, derived) == YES
                ]
            own = tuple(dict.fromkeys(found))
            moved = tuple(dict.fromkeys("provinsi" if one == "kabupaten_kota" else one for one in found))
            answers.append({YES: (own,), NO: (moved,), OPEN: (own, moved)}[autonomous])
        if says == YES:
            alike = {frozenset(one) for each in answers for one in each}
            return answers[-1][0] if len(alike) == 1 else ()
    return ()


def mentions(node: dict[str, Any], service: object) -> bool:
    """Return whether a condition asks for *service*."""
    if node["op"] == "quorum":
        return any(mentions(part, service) for part in node["parts"])
    return node.get("fact") == "layanan" and service in node["values"]
