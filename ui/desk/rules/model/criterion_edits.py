"""Edits of what stands around a criterion's rule: kind, source, law, note, text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue import Criterion, CriterionKind, Source
from matcher.questions import NO_TEXT, Text
from ui.desk.ids import plain_id, unused_id
from ui.desk.rules.model.addresses import Address, RefusedError, criterion_at, translate
from ui.desk.rules.model.edits import free_id, with_criteria, with_criterion

if TYPE_CHECKING:
    from matcher.catalogue import Program
    from ui.desk.rules.model.edits import Edited

_LONGEST_KEY = 24


def with_kind(program: Program, address: Address, kind: CriterionKind) -> Edited:
    """Let a criterion do something else to the verdict."""
    criterion = criterion_at(program, address)
    if criterion.when is None and kind is not CriterionKind.JUDGEMENT:
        raise RefusedError(
            translate("Rules", "Vilkåret har ingen regel ennå. Legg til en betingelse først.")
        )
    changed = replace(criterion, kind=kind)
    if kind is not CriterionKind.JUDGEMENT and criterion.text:
        # Only judgement has words of its own; others are said by their rule.
        changed = replace(changed, text=NO_TEXT, note=criterion.note or criterion.text)
    return with_criterion(program, address.criterion, changed), address


def with_source(program: Program, address: Address, key: str) -> Edited:
    """Say where a criterion is known from."""
    changed = replace(criterion_at(program, address), source=key)
    return with_criterion(program, address.criterion, changed), address


def with_new_source(program: Program, address: Address, title: str) -> Edited:
    """Add a source by its title and let the criterion rest on it."""
    title = " ".join(title.split())
    if not title:
        raise RefusedError(translate("Rules", "Skriv tittelen på kilden først."))
    taken = {source.key for source in program.sources}
    key = unused_id(plain_id(title, _LONGEST_KEY) or "kilde", taken)
    program = replace(program, sources=(*program.sources, Source(key, title)))
    return with_source(program, address, key)


def with_law(program: Program, address: Address, legal_ref: str) -> Edited:
    """Name the place in the law; another place is not checked yet."""
    criterion = criterion_at(program, address)
    checked = criterion.legal_checked and legal_ref == criterion.legal_ref
    changed = replace(criterion, legal_ref=legal_ref, legal_checked=checked)
    return with_criterion(program, address.criterion, changed), address


def with_law_checked(program: Program, address: Address, *, checked: bool) -> Edited:
    """Say whether somebody has read the place in the law."""
    changed = replace(criterion_at(program, address), legal_checked=checked)
    return with_criterion(program, address.criterion, changed), address


def with_note(program: Program, address: Address, note: str) -> Edited:
    """Add words to the rule's own sentence."""
    criterion = criterion_at(program, address)
    changed = replace(criterion, note=replace(criterion.note, nb=note) if note else NO_TEXT)
    return with_criterion(program, address.criterion, changed), address


def with_text(program: Program, address: Address, text: str) -> Edited:
    """Say what a person must judge; without a rule there must be a text."""
    criterion = criterion_at(program, address)
    if not text and criterion.when is None:
        raise RefusedError(
            translate("Rules", "Et skjønnsvilkår må ha en tekst. Den forrige teksten er beholdt.")
        )
    changed = replace(criterion, text=replace(criterion.text, nb=text) if text else NO_TEXT)
    return with_criterion(program, address.criterion, changed), address


def new_judgement(program: Program, place: int, text: str) -> Edited:
    """Put in a criterion that a person must judge."""
    keys = [source.key for source in program.sources]
    source = keys[0] if keys else ""
    made = Criterion(free_id(program), CriterionKind.JUDGEMENT, source, None, Text(text))
    criteria = (*program.criteria[:place], made, *program.criteria[place:])
    return with_criteria(program, criteria), Address(min(place, len(criteria) - 1))
