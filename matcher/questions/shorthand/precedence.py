"""From statements to one answer for each question: what wins, what cancels out, what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import replace
from matcher.questions.shorthand.answers import Statement
from matcher.questions.terms import word_set
from matcher.questions.values import Several, Unknown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from matcher.questions.line_words import LineWords
    from matcher.questions.terms import TypedLine
    from matcher.questions.values import Answer

ADDS = word_set("og pluss samt")


def added(
    certain: Sequence[Statement], likely: Iterable[Statement], line: TypedLine
) -> Iterator[Statement]:
    """Yield what "og" adds to a certain answer that may have several: "går på aap | og bostøtte".

    As a likely chip beside a certain one it would not be seen.
    """
    for one in likely:
        first = line.index_from(one.item.start)
        before = [other.item for other in certain if other.item.next == first]
        several = {q.id for item in before for q, a in item.answers if isinstance(a, Several)}
        answers = tuple((q, a) for q, a in one.item.answers if q.id in several)
        if answers and line.lower(first) in ADDS:
            yield replace(one, item=replace(one.item, answers=answers))


def standing(
    statements: Iterable[Statement], words: LineWords
) -> tuple[list[Statement], list[Statement]]:
    """Return the statements that stand, and those that other statements contradict.

    Weak ones give way. Of two choices one may win by the catalogue; else neither stands.
    """
    told = _joined(list(statements), words)
    said_of: dict[str, list[tuple[Answer, bool]]] = {}
    for statement in told:
        for question, answer in statement.item.answers:
            said_of.setdefault(question.id, []).append((answer, statement.weak))
    chosen = {name: _chosen(answers, words.wins.get(name, ())) for name, answers in said_of.items()}
    cancelled = {name for name, answers in said_of.items() if chosen[name] is None and answers}
    kept, lost = [], []
    for statement in told:
        clash = [q for q, a in statement.item.answers if q.id in cancelled]
        if any(not isinstance(a, Several) and q in clash for q, a in statement.item.answers):
            lost.append(statement)
            continue
        answers = tuple(
            (question, answer)
            for question, answer in statement.item.answers
            if isinstance(answer, Several) or answer == chosen[question.id]
        )
        if answers or statement.item.mention:
            kept.append(Statement(replace(statement.item, answers=answers), statement.weak))
        elif not statement.weak:
            lost.append(statement)
    return kept, lost


def _joined(told: list[Statement], words: LineWords) -> list[Statement]:
    """Let two answers that together come to a third be that one: "angst" and "hasj"."""
    for name, results in words.joins.items():
        said = {a for one in told for q, a in one.item.answers if q.id == name}
        for result, members in results.items():
            if members <= said:
                told = [_with(one, name, members, result) for one in told]
    return told


def _with(statement: Statement, name: str, members: frozenset[str], result: str) -> Statement:
    answers = tuple(
        (q, result if q.id == name and a in members else a) for q, a in statement.item.answers
    )
    return replace(statement, item=replace(statement.item, answers=answers))


def _chosen(answers: list[tuple[Answer, bool]], order: tuple[str, ...]) -> Answer | None:
    """Return the one answer that stands; None where they contradict each other."""
    firm = [answer for answer, weak in answers if not weak]
    if not firm:
        # "hun fikk slag, han er sliten": either of them may be the client.
        weak = list(dict.fromkeys(answer for answer, _ in answers))
        return weak[0] if len(weak) == 1 else None
    known = [answer for answer in firm if not isinstance(answer, Unknown)] or firm
    different = list(dict.fromkeys(a for a in known if not isinstance(a, Several)))
    if len(different) <= 1:
        return different[0] if different else None
    ranked = [answer for answer in order if answer in different]
    below = [answer for answer in different if answer not in order]
    # Only what stands in the order wins; two that stand in none cancel out.
    return ranked[0] if ranked and len(below) <= 1 else None
