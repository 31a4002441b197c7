"""A rule case in words: the answers of a made-up person, and what is expected of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.catalogue.assessment import Group, Verdict
from matcher.messages import NOTHING, Message, as_message, joined
from matcher.questions import show

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions import Answer, Language, Question

VERDICTS = {
    Verdict.FITS: Message("passer"),
    Verdict.MAYBE: Message("kanskje"),
    Verdict.NOT_NOW: Message("passer ikke nå"),
    Verdict.INFORMATION: Message("til opplysning"),
}
GROUPS = {
    Group.RAISE: Message("ta opp nå"),
    Group.MORE: Message("flere muligheter"),
    Group.HAS: Message("har allerede"),
    Group.NOT_NOW: Message("passer ikke nå"),
    Group.INFORMATION: Message("til opplysning"),
    Group.SEARCH: Message("finnes bare ved søk"),
}
NONE = Message("ingenting")


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with its answer, in any language."""

    question: Question
    answer: Answer

    def into(self, language: Language) -> str:
        """Return both on one line."""
        shown = show(self.answer, self.question, language)
        return f"{self.question.label.into(language)}: {shown}"


def verdict_words(verdict: str | None) -> Message:
    """Return a verdict in words; nothing where none is expected."""
    return VERDICTS[Verdict(verdict)] if verdict else NOTHING


def group_words(group: str | None) -> Message:
    """Return a group of the list in words; nothing where none is expected."""
    return GROUPS[Group(group)] if group else NOTHING


def program_name(program_id: str, catalogue: Catalogue) -> Message:
    """Return what a program is called, or its id where nobody knows it."""
    program = catalogue.programs.get(program_id)
    return as_message(program.name if program else program_id)


def questions_words(ids: Iterable[str] | None, catalogue: Catalogue) -> Message:
    """Return the labels of some questions on one line; that there are none is said."""
    known = catalogue.questionnaire.questions
    return joined(known[name].label if name in known else name for name in ids or ()) or NONE


def case_lines(case: RuleCase, catalogue: Catalogue) -> tuple[Message, ...]:
    """Return a case line by line: its title, its person, and each thing that is expected."""
    known = catalogue.questionnaire.questions
    facts = joined(
        (
            Answered(known[name], answer) if name in known else name
            for name, answer in case.situation.answers.items()
        ),
        "; ",
    )
    return (
        as_message(case.title),
        Message("Per {day:%d.%m.%Y}: {facts}", day=case.situation.as_of, facts=facts or NONE),
        *(
            Message("{program}: {verdict}", program=program_name(name, catalogue),
                    verdict=verdict_words(verdict))
            for name, verdict in case.expect.items()
        ),
        *(
            Message("{program}: mangler {missing}", program=program_name(name, catalogue),
                    missing=questions_words(ids, catalogue))
            for name, ids in case.missing.items()
        ),
        *(
            Message("{program}: skal stå under {group}", program=program_name(name, catalogue),
                    group=group_words(group))
            for name, group in case.group.items()
        ),
    )  # fmt: skip
