"""Where an entry of the catalogue is used: told before it is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.rules import Multiple, facts_of, leaves
from matcher.rulework.entry_kinds import EntryKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from matcher.catalogue import Catalogue, Program
    from matcher.rules import Condition


def used_by(catalogue: Catalogue, kind: EntryKind, entry_id: str) -> tuple[str, ...]:
    """Return the programs that rest on an entry, in the order of the catalogue."""
    if kind is EntryKind.RATE:
        return _programs(catalogue, lambda rule: _asks_for_amount(rule, entry_id))
    if kind is EntryKind.QUESTION:
        facts = _followed(catalogue, {entry_id})
        return _programs(catalogue, lambda rule: not facts.isdisjoint(facts_of(rule)))
    if kind is EntryKind.OFFICE:
        found = next((office for office in catalogue.offices if office.id == entry_id), None)
        return tuple(name for name in catalogue.programs if found and name in found.programs)
    if kind in {EntryKind.ORDER, EntryKind.VERSION}:
        return tuple(catalogue.programs)
    if kind is EntryKind.DERIVATION:
        # A table is a rule for each of its rows.
        rules = [one for one in catalogue.derivations if one.id.split(".")[0] == entry_id]
        told = _followed(catalogue, {fact for rule in rules for fact in rule.then})
        return _programs(catalogue, lambda when: not told.isdisjoint(facts_of(when)))
    return ()


def resting_on(
    kind: EntryKind, entry_id: str, after: Catalogue, before: Catalogue
) -> tuple[str, ...]:
    """Return the programs that rest on an entry as it is to be, or did as it was."""
    both = (*used_by(after, kind, entry_id), *used_by(before, kind, entry_id))
    return tuple(name for name in dict.fromkeys(both) if name in after.programs)


def asked_elsewhere(catalogue: Catalogue, question_id: str) -> tuple[str, ...]:
    """Return the contradictions, presets and questions whose rules or lists name a question."""
    clashes = [
        rule.text.nb
        for rule in catalogue.contradictions
        if question_id in {*rule.questions, *facts_of(rule.when)}
    ]
    presets = [
        preset.label.nb
        for preset in catalogue.presets
        if question_id in {*preset.open, *preset.on_request, *preset.facts}
    ]
    guarded = [
        catalogue.questionnaire[name].label.nb
        for name, when in catalogue.relevance.items()
        if question_id in facts_of(when) and name in catalogue.questionnaire.questions
    ]
    return (*clashes, *presets, *guarded)


def _followed(catalogue: Catalogue, facts: set[str]) -> frozenset[str]:
    """Return facts and all that follows from them."""
    found = set(facts)
    for rule in catalogue.derivations:
        if not found.isdisjoint(facts_of(rule.when)):
            found |= set(rule.then)
    return frozenset(found)


def _programs(catalogue: Catalogue, uses: Callable[[Condition], bool]) -> tuple[str, ...]:
    return tuple(
        program.id for program in catalogue.programs.values() if any(map(uses, _rules(program)))
    )


def _rules(program: Program) -> Iterator[Condition]:
    yield from (criterion.when for criterion in program.criteria if criterion.when)
    yield from program.pointers.conditions.values()


def _asks_for_amount(rule: Condition, constant: str) -> bool:
    return any(
        isinstance(leaf.value, Multiple) and leaf.value.constant == constant
        for leaf in leaves(rule)
    )
