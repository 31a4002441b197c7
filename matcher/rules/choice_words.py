"""Comparisons of chosen answers in words: by the question's beginning, or an answer's sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from matcher.questions import Language, Text
from matcher.questions.value_words import AND, OR, listed
from matcher.rules.operator_words import NEITHER, WORDS

if TYPE_CHECKING:
    from matcher.questions import Choice, Question
    from matcher.rules.conditions import Compare

NOR = Text("eller", "eller", "nor")
AT_LEAST_ONE = Text("minst én", "minst éin", "at least one")
NEGATIVE = frozenset({"is_not", "none_of", "has_none"})


def choice_clauses(leaf: Compare, question: Question, language: Language) -> tuple[list[str], Text]:
    """Return a comparison as one or more sentences, and what joins them.

    An answer that has sentences of its own is not listed among the others: "*Bor utenfor Oslo*".
    """
    if _not_none(leaf, question):
        return [f"{question.label.into(language)}: {AT_LEAST_ONE.into(language)}"], OR
    ids = (leaf.value,) if isinstance(leaf.value, str) else cast("tuple[str, ...]", leaf.value)
    chosen = [choice for choice in question.choices if choice.id in ids]
    no = leaf.op in NEGATIVE
    listing = [choice for choice in chosen if not choice.statement_yes]
    clauses = [_listing(leaf.op, listing, question, language)] if listing else []
    stated = [choice for choice in chosen if choice.statement_yes]
    clauses += [(each.statement_no if no else each.statement_yes).into(language) for each in stated]
    return clauses, AND if no else OR


def _listing(op: str, chosen: list[Choice], question: Question, language: Language) -> str:
    phrases = [choice.phrase.into(language) for choice in chosen]
    begins = question.has_not if op in NEGATIVE else question.has
    if op == "has_all":
        verb, joint = WORDS["has_all" if len(phrases) > 1 else "has_any"], AND
    elif len(phrases) > 1 and op in NEITHER:
        verb, joint = NEITHER[op], OR if begins else NOR
    else:
        verb, joint = WORDS[op], OR
    words = (begins,) if begins else (question.subject or question.label, verb)
    said = [each.into(language) for each in words]
    return " ".join((*said, listed(phrases, joint, language)))


def _not_none(leaf: Compare, question: Question) -> bool:
    """Tell whether a comparison only says that the answer is not *none*."""
    exclusive = tuple(choice.id for choice in question.choices if choice.exclusive)
    return leaf.op == "has_none" and bool(exclusive) and leaf.value == exclusive
