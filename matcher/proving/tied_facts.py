"""Facts that a total ties together: what one answer comes to depends on the others.

Tied answers are tried together. A sum that is compared with one limit is lowest and highest where
each part is at an end of what else is asked of it, so these ends tell all that can be told. Where
that is not enough – several totals over the same facts, sums that must be exactly a number, tables
without an end – finding nobody proves nothing, and the variable says so.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from math import prod
from typing import TYPE_CHECKING, assert_never, cast

from matcher.proving.joint_facts import Variable
from matcher.questions import Form, Span
from matcher.rules import Compare, CountKind, Total, amount_of
from matcher.rules.totals.cuts import cuts
from matcher.rules.totals.sums import limit_of, parts_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from matcher.proving.joint_facts import Answers
    from matcher.questions import Answer, Question
    from matcher.rules import Amounts

MOST_TOGETHER = 1_500
"""Answers to tied questions that are tried together."""
MOST_LISTED = 64
"""Answers of a question that leads a table of which each is tried."""


def compared(
    totals: Iterable[Total], plain: Mapping[str, Sequence[Compare]], amounts: Amounts
) -> Iterator[tuple[str, Compare]]:
    """Yield each fact of some totals with the comparisons that tell its answers apart."""
    for total in totals:
        far = _far(total, plain, amounts)
        for fact in total.facts:
            yield from ((fact, cut) for cut in cuts(total, fact, {}, amounts, (far, -far)))


def _far(total: Total, plain: Mapping[str, Sequence[Compare]], amounts: Amounts) -> int:
    """Return a sum so large that one part of it outweighs what is asked of all the others."""
    limit = limit_of(total, {}, amounts)
    ends = limit if isinstance(limit, tuple) or limit is None else (limit.low, limit.high)
    numbers = [end for end in ends or () if end is not None]
    for fact in total.facts:
        for leaf in plain.get(fact, ()):
            found = amount_of(leaf.value, amounts)
            if isinstance(found, int):
                numbers.append(found * parts_of(total))
    weights = sum(abs(quantity.times[0]) for quantity in total.quantities)
    return 2 * (max(map(abs, numbers), default=1) + 1) * (weights + 1)


def tied(
    variables: list[Variable],
    totals: Sequence[Total],
    plain: Collection[str],
    questions: Mapping[str, Question],
) -> list[Variable]:
    """Return variables of which those that a total ties together are one.

    `plain` are the facts that comparisons look at as well.
    """
    groups: list[tuple[list[Variable], list[Total]]] = [([one], []) for one in variables]
    for total in totals:
        together: tuple[list[Variable], list[Total]] = ([], [])
        apart = [together]
        for group in groups:
            if _shares(group[0], total):
                together[0].extend(group[0])
                together[1].extend(group[1])
            else:
                apart.append(group)
        together[1].append(total)
        groups = apart
    return [
        _all_of(found, questions) or _together(found, asked, plain, questions)
        if asked
        else found[0]
        for found, asked in groups
    ]


def _shares(variables: Iterable[Variable], total: Total) -> bool:
    return any(fact in total.facts for variable in variables for fact in variable.facts)


def _all_of(found: Sequence[Variable], questions: Mapping[str, Question]) -> Variable | None:
    """Return every answer there is, where these are few; None where they are not."""
    values = []
    for variable in found:
        question = questions.get(variable.facts[0]) if len(variable.facts) == 1 else None
        answers = _answers(question) if question else None
        if answers is None:
            return None
        values.append([*({variable.facts[0]: answer} for answer in answers)])
    return None if _many([[*some, {}] for some in values]) else _product(found, values)


def _answers(question: Question) -> Sequence[Answer] | None:
    match question.kind.form:
        case Form.FLAG:
            return [True, False]
        case Form.ONE:
            return [choice.id for choice in question.choices if choice.unknown is None]
        case Form.NUMBER if question.low is not None and question.high is not None:
            numbers = range(question.low, question.high + 1)
            return [Span.exactly(number) for number in numbers[: MOST_TOGETHER + 1]]
        case Form.NUMBER | Form.SEVERAL | Form.DAY | Form.AGES:
            return None
        case other:
            assert_never(other)


def _product(
    found: Sequence[Variable], values: Sequence[Sequence[Answers]], *, whole: bool = True
) -> Variable:
    """Return variables as one; each may be left open by itself."""
    exact = tuple(_joined(values))
    opened = _joined(
        [*some, *variable.vague, {}] for variable, some in zip(found, values, strict=True)
    )
    known = {tuple(answers.items()) for answers in exact}
    vague = (answers for answers in opened if answers and tuple(answers.items()) not in known)
    facts = tuple(fact for variable in found for fact in variable.facts)
    return Variable(facts, exact, found[0].as_of, whole, tuple(vague))


def _together(
    found: Sequence[Variable],
    totals: Sequence[Total],
    plain: Collection[str],
    questions: Mapping[str, Question],
) -> Variable:
    leading = {scale.fact for total in totals for scale in total.scales}
    values: list[list[Answers]] = []
    listed: set[str] = set()
    for variable in found:
        fact = variable.facts[0]
        every = _answers(questions[fact]) if variable.facts == (fact,) and fact in leading else None
        if every is not None and len(every) <= MOST_LISTED:
            listed.add(fact)
            values.append([*({fact: answer} for answer in every)])
        else:
            values.append(list(variable.values))
    whole = all(variable.whole for variable in found) and _told_by_ends(found, totals, listed)
    if len(found) == 1:
        return replace(found[0], whole=whole)
    if _many(values):
        bound = {*plain, *leading}
        values = [
            [some[0], some[-1]] if _free(variable, bound) else some
            for variable, some in zip(found, values, strict=True)
        ]
    thinned = _thinned(values)
    return _product(found, thinned, whole=whole and thinned == values)


def _told_by_ends(
    found: Sequence[Variable], totals: Sequence[Total], listed: Collection[str]
) -> bool:
    """Tell whether the ends are enough; of the questions `listed` every answer is tried."""
    if any(quantity.also for total in totals for quantity in total.quantities):
        return False
    if len(found) == 1:
        return all(
            len(total.quantities) == len(total.facts) == 1 and not total.scales for total in totals
        )
    return len(set(totals)) == 1 and all(_by_ends(total, listed) for total in totals)


def _by_ends(total: Total, listed: Collection[str]) -> bool:
    """Tell whether the lowest and the highest sum tell all that can come of a total."""
    asked = [fact for quantity in total.quantities for fact in quantity.facts]
    asked += [scale.fact for scale in total.scales]
    return (
        total.op not in {"eq", "between"}
        and len(asked) == len(set(asked))
        and all(
            scale.more is None or isinstance(scale.rows[0][0], str) or scale.fact in listed
            for scale in total.scales
        )
        and all(quantity.measure is CountKind.NUMBER for quantity in total.quantities)
    )


def _free(variable: Variable, bound: Collection[str]) -> bool:
    """Tell whether a number is only added up: then its two ends tell all there is."""
    return len(variable.facts) == 1 and variable.facts[0] not in bound


def _many(values: Sequence[Sequence[Answers]]) -> bool:
    return prod(map(len, values)) > MOST_TOGETHER


def _thinned(values: list[list[Answers]]) -> list[list[Answers]]:
    """Return fewer answers of the questions that have most, until they can be tried together."""
    kept = list(values)
    while _many(kept):
        place = max(range(len(kept)), key=lambda n: len(kept[n]))
        some = kept[place]
        kept[place] = [*some[:-1:2], some[-1]]
        if len(kept[place]) == len(some):
            break
    return kept


def _joined(values: Iterable[Sequence[Answers]]) -> Iterator[Answers]:
    for row in product(*values):
        yield cast("Answers", {name: answer for part in row for name, answer in part.items()})
