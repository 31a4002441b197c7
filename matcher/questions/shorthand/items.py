"""One thing said in a line: a phrase with its number, or a number with its phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from matcher.late_dataclass import dataclass, replace
from matcher.messages import NOTHING
from matcher.questions.questions import Form
from matcher.questions.terms.fold import fold
from matcher.questions.terms.small_words import NONE_LABELS
from matcher.questions.values import Several, Span

if TYPE_CHECKING:
    from matcher.messages import Message
    from matcher.questions.figures import Amount
    from matcher.questions.questions import Question
    from matcher.questions.terms import Name
    from matcher.questions.values import Answer, Unknown


@dataclass(frozen=True, slots=True)
class Mention:
    """Children of certain ages; every age has its unit. `more`: there may be others."""

    question: Question
    ages: tuple[Amount, ...]
    more: bool


class Value(NamedTuple):
    """A value of a question and the place behind it; or why what stands there is none."""

    name: Name
    end: int
    answer: Answer | None = None
    mention: Mention | None = None
    why: Message = NOTHING


@dataclass(frozen=True, slots=True)
class Left:
    """Words that are no answer, between two places; `why` is for a person."""

    start: int
    end: int
    why: Message = NOTHING


@dataclass(frozen=True, slots=True)
class Item:
    """What was read, between two places in the line, and the index of the word behind it.

    `why` says to a person why it is no answer; `note` says what of it was not used. `valued` marks
    answers with a number, which "ikke" cannot turn round.
    """

    start: int
    end: int
    next: int
    answers: tuple[tuple[Question, Answer], ...] = ()
    named: tuple[Question, ...] = ()
    mention: Mention | None = None
    valued: bool = False
    why: Message = NOTHING
    note: Message = NOTHING

    @property
    def answered(self) -> bool:
        """Tell whether it answers anything."""
        return bool(self.answers or self.mention) and not self.why

    def denied(self) -> Item | None:
        """Return the item with "ikke" before it, or None where that is no answer.

        "ikke permittert" does not say what the person does instead.
        """
        if self.valued or self.why:
            return None
        if len(self.answers) == 1 and isinstance(self.answers[0][1], bool):
            question, yes = self.answers[0]
            return replace(self, answers=((question, not yes),))
        none = () if self.answers else tuple(map(none_of, self.named))
        answers = tuple((q, a) for q, a in zip(self.named, none, strict=False) if a is not None)
        return replace(self, answers=answers) if answers else None

    def not_known(self, how: Unknown) -> Item | None:
        """Return the item as a way of not knowing, or None where it is a number."""
        asked = tuple(question for question, _ in self.answers) or self.named
        if self.valued or not asked:
            return None
        return replace(self, answers=tuple((question, how) for question in asked), why=NOTHING)


def none_of(question: Question) -> Answer | None:
    """Return the choice or the amount that says "nothing of this", if a question has one."""
    if question.kind.kroner and question.low == 0:
        return Span.exactly(0)
    for choice in question.choices:
        if fold(choice.label.nb) in NONE_LABELS or choice.exclusive:
            chosen = choice.unknown or choice.id
            return Several(frozenset((chosen,))) if question.kind.form is Form.SEVERAL else chosen
    return None
