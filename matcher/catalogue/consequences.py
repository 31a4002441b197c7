"""What follows from the answers of one person, with the reasons, for the form and for batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions import DERIVATIONS, Span
from matcher.rules import Certainty, Followed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.assessment import Assessment
    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions import Value


def followed(assessment: Assessment, catalogue: Catalogue) -> tuple[Followed, ...]:
    """Return what follows: first what is used, then what waits for a yes.

    A question that the person has answered otherwise comes with `overruled`: the answer stands,
    and the form can say what it differs from. What the person has answered alike is left out.
    """
    found = [*_built_in(assessment, catalogue), *_by_rule(assessment, catalogue)]
    certain = {one.question for one in found if one.certainty is Certainty.CERTAIN}
    kept: dict[str, Followed] = {}
    for one in found:
        if one.certainty is Certainty.CERTAIN or one.question not in certain:
            kept.setdefault(one.question, one)
    return tuple(sorted(kept.values(), key=lambda one: one.certainty is not Certainty.CERTAIN))


def _built_in(assessment: Assessment, catalogue: Catalogue) -> Iterator[Followed]:
    """Yield what the program itself works out, such as ages from years."""
    situation = assessment.situation
    why = {derivation.fact: derivation.why for derivation in DERIVATIONS}
    known = situation.facts.keys() & catalogue.questionnaire.questions.keys()
    for fact in (fact for fact in why if fact in known):
        if fact not in situation.answers:
            yield Followed(fact, situation.facts[fact], Certainty.CERTAIN, why[fact])


def _by_rule(assessment: Assessment, catalogue: Catalogue) -> Iterator[Followed]:
    situation = assessment.situation
    for rule in catalogue.follow.holding(situation.facts, situation.as_of):
        for question, answer in rule.then.items():
            said = situation.answered.get(question)
            if said is None or not _agrees(said, answer):
                yield Followed(question, answer, rule.certainty, rule.why, said is not None)


def _agrees(said: Value, follows: Value) -> bool:
    """Tell whether an answer is no other than what follows; of ranges, whether both can be."""
    if isinstance(said, Span) and isinstance(follows, Span):
        return said.overlap(follows) is not None
    return said == follows
