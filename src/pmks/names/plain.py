"""One label without brackets, number or title words: by name, by short form, or near a type."""

from __future__ import annotations

from typing import Final

from pmks.model.source import Text
from pmks.model.taxonomy import Bridge
from pmks.names import remarks
from pmks.names.against import Against, scored
from pmks.names.closeness import sharing
from pmks.names.forms import short_names
from pmks.names.lexicon import HOME, Entry, counterparts, groups, lexicon, older_labels
from pmks.names.near import held_in, near
from pmks.names.others import (
    GROUPS,
    LOCAL_CODES,
    OPPOSITE,
    Other,
    ambiguous_names,
    negated,
    other,
    psks,
    turned_away,
)
from pmks.names.resolution import Candidate, Resolution, ranked, remarked
from pmks.names.spelling import FUNCTION_WORDS, OLDER_WORDS, alternatives, canonical, key, short_key, words

_HEADS: Final = frozenset({"masyarakat", "kelompok", "kaum", "warga", "penduduk", "klaster"})

_OLD_LIST: Final = Text("jenis yang menggantikannya atau berdekatan", "the type that took its place or is near")
_ABBREVIATION: Final = Text("arti singkatan ini di satu daftar", "what the abbreviation means in one list")
_SEVERAL: Final = Text("salah satu arti nama ini", "one meaning of the name")
_GROUPED: Final = Text("anggota kelompok ini", "a member of the group")
_BRIDGED: Final = Text("padanannya dalam daftar ini", "what this list has for it")
_BESIDE: Final = Text("berdekatan; perlu diuji", "near; to be tested")


def plain(text: str, against: Against) -> Resolution:
    """Return what *text* stands for."""
    for read in (_named, _shortened, _elsewhere, _ambiguous, _no_type, near):
        found = read(text, against)
        if found is not None:
            return remarked(found, remarks.CUT_OFF) if found.categories and _cut_off(text) else found
    return Resolution(text, "unknown")


def _cut_off(text: str) -> bool:
    """Return whether *text* begins or ends with a word that joins it to something else."""
    said = words(text)
    return bool({said[0], said[-1]} & FUNCTION_WORDS)


def _named(text: str, against: Against) -> Resolution | None:
    """Return the category that has *text* as a name; a local abbreviation only inside its own list."""
    entry = against.known.by_key.get(key(text)) or against.known.by_short_key.get(short_key(text))
    if entry is None or _splits(text, entry):
        return None
    older = older_labels().get(key(text)) if against.home else None
    if entry.local and not against.declared:
        return _local(text, entry, older, against)
    kind = "spelling" if entry.kind == "exact" and _letters(text) != _letters(entry.category.label) else entry.kind
    noted = (remarks.from_older_list(older),) if older is not None and kind == "older_term" else ()
    return Resolution(text, kind, (entry.category,), name=entry.name, remarks=noted)


def _splits(text: str, entry: Entry) -> bool:
    """Return whether a slash in *text* may join two labels, where the name itself has none."""
    return alternatives(text) and not alternatives(entry.name.name if entry.name else entry.category.label)


def _letters(text: str) -> str:
    """Return the letters and digits of *text*."""
    return "".join(char for char in text.casefold() if char.isalnum())


def _local(text: str, entry: Entry, older: Bridge | None, against: Against) -> Resolution:
    """Return the candidates of an abbreviation whose list was not named; the code of a renamed type is that type."""
    if older is not None and older.relation == "renamed":
        noted = remarks.from_older_list(older)
        return Resolution(text, "older_term", (entry.category,), name=entry.name, remarks=(noted,))
    numbers = [target.number for target in older.targets] if older is not None else [entry.category.number]
    offered = against.numbers(numbers, 0.7, _ABBREVIATION)
    return Resolution(text, "candidates", candidates=offered, remarks=(remarks.LOCAL_ABBREVIATION,))


def _shortened(text: str, against: Against) -> Resolution | None:
    """Return the category of which *text* is a short form."""
    said = canonical(text)
    entry = against.known.by_words.get(said)
    number = short_names(declared=against.declared).get(said) if against.home else None
    if number is not None:
        entry = Entry(against.known.by_number[number], "alias")
    if entry is None:
        return None
    kind = "older_term" if OLDER_WORDS & set(words(text)) else "alias"
    name = next((name for name in entry.category.names if canonical(name.name) == said), None)
    return Resolution(text, kind, (entry.category,), name=name)


def _elsewhere(text: str, against: Against) -> Resolution | None:
    """Return what another list or app calls so: a type that was split or dropped, a group, a local code."""
    if not against.home:
        return _of_home(text, against)
    older = older_labels().get(key(text))
    if older is not None and older.relation in {"split", "related", "none"} and not alternatives(text):
        kind = "candidates" if older.relation == "split" else "not_a_type"
        offered = against.numbers((target.number for target in older.targets), 0.5, _OLD_LIST)
        return Resolution(text, kind, candidates=offered, remarks=(remarks.from_older_list(older),))
    if key(text) in LOCAL_CODES:
        number = LOCAL_CODES[key(text)]
        offered = against.numbers((number,) if number else (), 0.5, _ABBREVIATION)
        return Resolution(text, "candidates", candidates=offered, remarks=(remarks.LOCAL_ABBREVIATION,))
    return _grouped(text, against)


def _of_home(text: str, against: Against) -> Resolution | None:
    """Return what the list of the caller has for a name of the 26 types."""
    entry = lexicon(HOME).by_key.get(key(text))
    if entry is None or entry.local or _splits(text, entry):
        return None
    found = counterparts(entry.category, against.known.taxonomy.id)
    offered = tuple(Candidate(category, 0.6, _BRIDGED) for category in found)
    return Resolution(text, "candidates", candidates=offered, remarks=(remarks.of_home(entry.category),))


def _grouped(text: str, against: Against) -> Resolution | None:
    """Return the types that a group of another list takes in."""
    said = canonical(text)
    if " ".join(said) in GROUPS:
        offered = against.numbers(GROUPS[" ".join(said)], 0.4, _GROUPED)
        return Resolution(text, "broader", candidates=offered, remarks=(remarks.BROADER,))
    known = groups().get(said) or (groups().get(said[1:]) if said[:1] and said[0] in _HEADS else None)
    if known is None or (all(len(types) == 1 for _, types in known) and held_in(text, against)):
        return None
    numbers = [(kind.number, 1 / len(types)) for _, types in known for kind in types]
    offered = tuple(
        one for number, share in numbers for one in against.numbers((number,), round(0.3 + share * 0.5, 2), _GROUPED)
    )
    name = ambiguous_names().get(key(text))
    decided = (remarks.decided_by(name),) if name is not None else ()
    noted = (*decided, *(remarks.group_of(group) for group, _ in known))
    return Resolution(text, "broader", candidates=ranked(offered), remarks=noted)


def _ambiguous(text: str, against: Against) -> Resolution | None:
    """Return the types that a name of several types stands for."""
    name = ambiguous_names().get(key(text)) if against.home else None
    if name is None:
        return None
    offered = against.numbers(name.candidates, 0.6, _SEVERAL)
    return Resolution(text, "candidates", candidates=offered, remarks=(remarks.decided_by(name),))


def _no_type(text: str, against: Against) -> Resolution | None:
    """Return what *text* is where it is no type."""
    kind = psks(text)
    if kind is not None:
        return Resolution(text, "not_a_type", remarks=(remarks.potential(kind),))
    found = other(text)
    if found is not None:
        offered = against.numbers(found.near, 0.3, _BESIDE) or _beside(text, against, found)
        return Resolution(text, "not_a_type", candidates=offered, remarks=(remarks.no_type(found),))
    away = turned_away(text) or _opposite(text, against)
    if away is None:
        return None
    return Resolution(text, "not_a_type", candidates=_beside(text, against, away), remarks=(remarks.no_type(away),))


def _opposite(text: str, against: Against) -> Other | None:
    """Return that *text* denies what it names, where every type in it is denied."""
    denied = negated(text)
    held = held_in(text, against) if denied else ()
    return OPPOSITE if held and all(need & denied for _, need in held) else None


def _beside(text: str, against: Against, found: Other) -> tuple[Candidate, ...]:
    """Return the types whose words *text* holds, for a title that is no label."""
    if found.labels:
        return ()
    held = tuple((category, 0.3) for category, _ in held_in(text, against)) or sharing(text, against.known.taxonomy.id)
    return scored(tuple((category, 0.3) for category, _ in held), _BESIDE)
