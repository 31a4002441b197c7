"""What can be asked: questions, their choices and the questionnaire they make up."""

from __future__ import annotations

from enum import Enum, StrEnum, auto
from functools import cached_property
from typing import TYPE_CHECKING, Self

from matcher.late_dataclass import dataclass, field, replace
from matcher.questions.texts import NO_TEXT, Text
from matcher.questions.values import Several

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from matcher.questions.line_words import LineWords
    from matcher.questions.values import Answer, Unknown


class Form(Enum):
    """What an answer is made of. It decides what compares it, and what it is edited with."""

    FLAG = auto()
    """Yes or no: `bool`."""

    ONE = auto()
    """The id of a choice: `str`."""

    SEVERAL = auto()
    """Ids of choices: `Several`."""

    NUMBER = auto()
    """A number or a range: `Span`."""

    DAY = auto()
    """Days as ordinals: `Span`."""

    AGES = auto()
    """Children's ages: `Ages`."""


KRONER = "kroner"


class Kind(StrEnum):
    """What kind of answer a question takes; all else about a kind is in `kinds`.

    `unit` is that of a question that names none, in bokmål.
    """

    form: Form
    unit: str
    parts: int
    """In how many parts of one an answer is counted: tenths where there is a decimal."""

    YES_NO = "yes_no", Form.FLAG
    CHOICE = "choice", Form.ONE
    CHOICES = "choices", Form.SEVERAL
    NUMBER = "number", Form.NUMBER
    DECIMAL = "decimal", Form.NUMBER, "", 10
    MONEY = "money", Form.NUMBER, KRONER
    MONTH = "month", Form.DAY
    AGES = "ages", Form.AGES, "år"

    def __new__(cls, name: str, form: Form, unit: str = "", parts: int = 1) -> Self:
        """Make a member that is equal to its name in files."""
        member = str.__new__(cls, name)
        member._value_, member.form, member.unit, member.parts = name, form, unit, parts
        return member

    @property
    def kroner(self) -> bool:
        """Whether numbers are kroner: limits may follow a constant, and 0 is *none*."""
        return self.unit == KRONER


class Sensitivity(StrEnum):
    """How carefully an answer must be treated, in GDPR's terms."""

    ORDINARY = "ordinary"
    ARTICLE_9 = "article_9"
    ARTICLE_10 = "article_10"
    MOST_SENSITIVE = "most_sensitive"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers a choice question offers; `unknown` marks a way of not knowing."""

    id: str
    label: Text
    phrase: Text
    aliases: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    exclusive: bool = False
    unknown: Unknown | None = None
    sensitivity: Sensitivity = Sensitivity.ORDINARY
    """Of this one answer, where it tells more than the question does: *sykmeldt* of health."""

    statement_yes: Text = NO_TEXT
    statement_no: Text = NO_TEXT
    """Sentences of its own, where the question's would not be said: *Bor utenfor Oslo*."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that can be asked. `low` and `high` bound numbers as they are counted."""

    id: str
    kind: Kind
    label: Text
    group: str = ""
    help: Text = NO_TEXT
    why: Text = NO_TEXT
    subject: Text = NO_TEXT
    has: Text = NO_TEXT
    has_not: Text = NO_TEXT
    """What begins sentences on chosen answers instead of the subject: *Får*, *Får ikke*."""

    statement_yes: Text = NO_TEXT
    statement_no: Text = NO_TEXT
    unit: Text = NO_TEXT
    low: int | None = None
    high: int | None = None
    choices: tuple[Choice, ...] = ()
    sensitivity: Sensitivity = Sensitivity.ORDINARY
    on_request: bool = False
    synonyms: tuple[str, ...] = ()

    def sensitivity_of(self, answer: Answer | None) -> Sensitivity:
        """Return how carefully an answer is treated: as the question, or as the worst of it."""
        said = answer.members if isinstance(answer, Several) else {answer}
        found = [choice.sensitivity for choice in self.choices if choice.id in said]
        return max((self.sensitivity, *found), key=tuple(Sensitivity).index)

    def ordinary_part(self, answer: Answer) -> Answer | None:
        """Return of several answers those that anybody may read; None where there are none."""
        if self.sensitivity is Sensitivity.ORDINARY and isinstance(answer, Several):
            plain = {c.id for c in self.choices if c.sensitivity is Sensitivity.ORDINARY}
            order = tuple(name for name in answer.order if name in plain)
            kept = replace(answer, members=answer.members & plain, order=order)
            return kept if kept.members or not answer.members else None
        return answer if self.sensitivity_of(answer) is Sensitivity.ORDINARY else None

    def choice(self, choice_id: str) -> Choice | None:
        """Return the choice with an id."""
        return next((choice for choice in self.choices if choice.id == choice_id), None)


@dataclass(frozen=True, slots=True)
class FormerName:
    """How an answer under a former name becomes an answer of today: `way` is one of WAYS."""

    target: str
    way: str


NEEDS = "needs"
"""The question of what it is about. It orders the list; no verdict rests on it."""

WAYS = ("same", "at_least", "at_most", "yes_if_positive", "no_if_no")


def no_words() -> LineWords:
    """Return no words of a line; what they are made of is loaded when somebody types."""
    from matcher.questions.line_words import NO_WORDS

    return NO_WORDS


@dataclass(frozen=True)
class Questionnaire:
    """All questions by id, in the order of the form, with groups and former names.

    `asked_anew` are, by former name, the questions that an answer under it cannot answer.
    `read_lines` returns the words of a typed line. They are many, and asked for first when
    somebody types: so they may be read then.
    """

    questions: Mapping[str, Question]
    groups: Mapping[str, Text] = field(default_factory=dict)
    former_names: Mapping[str, tuple[FormerName, ...]] = field(default_factory=dict)
    asked_anew: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    read_lines: Callable[[], LineWords] = field(default=no_words, compare=False)

    def __getitem__(self, question_id: str) -> Question:
        """Return a question; KeyError where there is none."""
        return self.questions[question_id]

    @cached_property
    def lines(self) -> LineWords:
        """Return the words of a typed line."""
        return self.read_lines()

    @cached_property
    def order(self) -> dict[str, int]:
        """Return each question's place in the form."""
        return {question_id: place for place, question_id in enumerate(self.questions)}
