"""What a kind of question is: one record with all that the product has to know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from matcher.errors import AnswerError
from matcher.late_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from datetime import date

    from matcher.questions.questions import Choice, Question
    from matcher.questions.texts import Language
    from matcher.questions.values import Answer

    Asked: TypeAlias = Sequence[tuple[str, object]]
    """Comparisons of one question: the operator and the value it compares with."""


class AnswerCandidate(NamedTuple):
    """An answer that stands for `weight` others which no comparison tells from it."""

    answer: Answer
    weight: int = 1


class NearAnswer(NamedTuple):
    """An answer to try around one comparison; `step` is how far from a limit, None without one."""

    answer: Answer
    step: int | None = None


class FactError(AnswerError):
    """One answer that cannot be used; the message ends the line that names the question."""


class TypedError(AnswerError):
    """A text that is no answer; the message is shown beside the field and ends with a cure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRecord:
    """Everything a kind of question is. There are no defaults: what is not told is not known."""

    choices: tuple[Choice, ...] | None
    """The choices of every question of the kind; None where each question has its own, or none."""

    digits: int
    """How wide a field is that it is typed in; 0 where nothing is typed."""

    read: Callable[[object, Question], Answer | None]
    """Reads plain data; None for no answer. Raises FactError."""

    write: Callable[[Any, Question], object]
    """Writes a known answer as plain data that `read` reads back equal."""

    typed: Callable[[str, Question, date], Answer]
    """Reads what somebody typed on a day. Raises AnswerError with what to write instead."""

    field_text: Callable[[Any, Question], str]
    """Writes a known answer as a field shows it; `typed` reads it back equal."""

    shown: Callable[[Any, Question, Language], str]
    """Says a known answer in a language, with its unit."""

    candidates: Callable[[Question, Asked, Collection[int]], Iterable[AnswerCandidate]]
    """Yields one answer for each group of answers that no single comparison tells apart.

    The numbers are those beside limits, worked out by who knows which facts follow from answers.
    """

    combined: Callable[[Question, Asked], tuple[list[Answer], bool]]
    """Returns the answers that comparisons together tell apart, and whether these are all."""

    beside: Callable[[Question, str, object], Iterator[NearAnswer]]
    """Yields the answers around one comparison: at its limit, on each side, in and out."""

    evenly: Callable[[Question], dict[str, float]]
    """Returns keys of answers with shares for a question that nothing is known of."""

    suits: Callable[[str, Question], bool]
    """Tells whether a key of a share names an answer."""

    drawn: Callable[[str, Question, date], Iterator[tuple[Answer, float]]]
    """Yields what a key stands for on a day, each answer with its weight."""
