"""How many small changes to a program's rule no rule case would notice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.proving.case_watch import Watch
from matcher.proving.mutant_words import sentence_of
from matcher.proving.mutants import mutants

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import Catalogue, Program, RuleCase
    from matcher.proving.mutants import MutantKind
    from matcher.questions import Text
    from matcher.rules import Path


@dataclass(frozen=True, slots=True)
class Survivor:
    """A change that no case noticed: in which criterion, where in it, and in words."""

    criterion: str
    path: Path
    change: MutantKind
    sentence: Text
    equal: bool = False
    """Whether the changed rule gives every person the same verdict: no case can ever notice."""


@dataclass(frozen=True, slots=True)
class Score:
    """Changes noticed, of those that can be; those that cannot are told apart."""

    killed: int
    total: int
    survivors: tuple[Survivor, ...]
    equal: tuple[Survivor, ...] = ()


def mutation_score(program: Program, cases: Iterable[RuleCase], catalogue: Catalogue) -> Score:
    """Change every part of the rule that decides and see whether a case notices."""
    watch = Watch(program, cases, catalogue)
    killed, survivors = 0, []
    for place, (criterion, rule) in enumerate(watch.rules):
        for mutant in mutants(rule, watch.amounts):
            if watch.notices(place, mutant.condition):
                killed += 1
                continue
            sentence = sentence_of(rule, mutant, catalogue.questionnaire, watch.amounts)
            equal = watch.never_differs(place, mutant.condition)
            survivors.append(Survivor(criterion.id, mutant.path, mutant.change, sentence, equal))
    real = tuple(survivor for survivor in survivors if not survivor.equal)
    equals = tuple(survivor for survivor in survivors if survivor.equal)
    return Score(killed, killed + len(real), real, equals)
