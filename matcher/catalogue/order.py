"""The order of the list, as reasons that can be said aloud one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from matcher.catalogue.standing import GROUP_ORDER, Group
from matcher.catalogue.verdicts import VERDICT_ORDER, Qualifier
from matcher.late_dataclass import dataclass, replace
from matcher.messages import Message
from matcher.questions import NEEDS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from matcher.catalogue.matches import Match
    from matcher.catalogue.order_rules import OrderRules
    from matcher.catalogue.programs import Program
    from matcher.questions import Questionnaire, Text

    Key: TypeAlias = tuple[int | str, ...]
    Before: TypeAlias = Mapping[str, AbstractSet[str]]

_UNSURE = frozenset({Qualifier.OFFER_UNCONFIRMED, Qualifier.RULES_UNCERTAIN, Qualifier.CLOSED})


@dataclass(frozen=True, slots=True)
class Step:
    """One reason to stand above another: the smaller value stands first; `why` says so."""

    value: Callable[[Match], int | str]
    why: Message


STEPS: tuple[Step, ...] = (
    Step(lambda m: GROUP_ORDER[m.standing.group], Message("det hører til en gruppe lenger opp")),
    Step(
        lambda m: Qualifier.JUDGED_NO in m.qualifiers,
        Message("noe som må vurderes, er besvart med nei for det andre"),
    ),
    Step(lambda m: not m.standing.urgent, Message("det haster")),
    Step(lambda m: not m.standing.named, Message("det er nevnt")),
    Step(lambda m: -m.standing.points, Message("mer peker på det")),
    Step(
        lambda m: VERDICT_ORDER[m.verdict], Message("svarene så langt passer bedre med vilkårene")
    ),
    Step(lambda m: -m.standing.telling, Message("det som peker på det, gjelder færre")),
    Step(lambda m: m.stage, Message("flere av vilkårene er oppfylt alt")),
    Step(lambda m: -len(m.priorities), Message("personen hører til en gruppe som går foran")),
    Step(lambda m: not _UNSURE.isdisjoint(m.qualifiers), Message("tilbudet er bekreftet")),
    Step(lambda m: len(m.missing), Message("færre svar mangler")),
    Step(lambda m: m.program.alphabetical, Message("navnet kommer først i alfabetet")),
)
"""The order of the list, the weightiest reason first. Nothing else decides it but *comes before*
between two programs of one group and verdict.
"""

*_WEIGHTY, _BY_NAME = (step.value for step in STEPS)


def order_key(match: Match, name: int | None = None) -> Key:
    """Return what the order rests on; `name` is the program's rank by name in another language."""
    last = _BY_NAME(match) if name is None else name
    return (*[value(match) for value in _WEIGHTY], last)


def why_above(first: Match, second: Match) -> Message:
    """Return why one program stands above another: the first step that tells them apart."""
    if second.program.id in first.program.relations.before:
        return Message("katalogen sier at det tas opp før det andre")
    for step in STEPS:
        if step.value(first) != step.value(second):
            return step.why
    return STEPS[-1].why


def ordered(matches: Iterable[Match], rules: OrderRules) -> tuple[Match, ...]:
    """Return the matches in order; one that comes before another stands before it."""
    found = {match.program.id: match for match in sorted(matches, key=order_key)}
    before = before_others([match.program for match in found.values()])
    order = firsts_first(list(found), before, lambda i: (found[i].group, found[i].verdict))
    return bounded([found[i] for i in order], rules)


def bounded(matches: list[Match], rules: OrderRules) -> tuple[Match, ...]:
    """Return matches in order with no more raised than can be talked about at once."""
    for place in range(rules.raised, len(matches)):
        if matches[place].group is not Group.RAISE:
            break
        standing = replace(matches[place].standing, group=Group.MORE)
        matches[place] = replace(matches[place], standing=standing)
    return tuple(matches)


def before_others(programs: Collection[Program]) -> Before:
    """Return, for each program that comes before some of the others, which these are."""
    ids = {program.id for program in programs}
    named = ((program, program.relations.before) for program in programs)
    return {program.id: ids.intersection(others) for program, others in named if others}


def firsts_first(ids: list[str], before: Before, kind_of: Callable[[str], object]) -> list[str]:
    """Return sorted ids with each program right before the first one it comes before.

    Only among programs of one kind: of one group and verdict. Of a circle, which nothing can
    satisfy, none is lost.
    """
    firsts: dict[str, list[str]] = {}
    for first in filter(before.__contains__, ids):
        for other in before[first]:
            if kind_of(other) == kind_of(first):
                firsts.setdefault(other, []).append(first)
    bound = {first for some in firsts.values() for first in some}.union(firsts)
    if not bound:
        return list(ids)
    placed: list[str] = []
    seen: set[str] = set()

    def place(program_id: str) -> None:
        if program_id not in seen:
            seen.add(program_id)
            for first in firsts.get(program_id, ()):
                place(first)
            placed.append(program_id)

    done = 0
    for here in [here for here, program_id in enumerate(ids) if program_id in bound]:
        placed += ids[done:here]
        place(ids[here])
        done = here + 1
    return placed + ids[done:]


def because(match: Match, questionnaire: Questionnaire) -> tuple[Text | Message, ...]:
    """Return why a program is brought up: named, pointed to, else what it helps with."""
    asked = (Message("nevnt"),) if match.standing.named else ()
    if asked or match.because or not match.standing.needs:
        return (*asked, *match.because)
    question = questionnaire.questions.get(NEEDS)
    choices = question.choices if question else ()
    served = [choice.phrase for choice in choices if choice.id in match.standing.needs]
    return tuple(Message("det gjelder {need}", need=phrase) for phrase in served)
