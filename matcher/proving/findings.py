"""What can be proved about rules, in words, each with a person who shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.proving.finding_kinds import CONSTANT, CURES, GIVEN_UP, HERE, SENTENCES, Proved
from matcher.questions import LANGUAGES, Language, Text, show

if TYPE_CHECKING:
    from matcher.catalogue import Catalogue
    from matcher.questions import Situation
    from matcher.rules import Path

__all__ = ["CONSTANT", "GIVEN_UP", "Proved", "StaticFinding", "in_words", "sentence"]


@dataclass(frozen=True, slots=True)
class StaticFinding:
    """Something proved of a program, of one criterion of it or of a part of that."""

    kind: Proved
    program: str
    sentence: Text
    witness: Situation | None = None
    criterion: str = ""
    path: Path = ()
    others: tuple[str, ...] = ()
    question: str = ""

    @property
    def cure(self) -> Text:
        """What to do about it."""
        return CURES[self.kind]

    @property
    def constant(self) -> bool:
        """Whether it is never meant: something is the same for everybody."""
        return self.kind in CONSTANT

    @property
    def sure(self) -> bool:
        """Whether it is proved, and not only told that it could not be."""
        return self.kind not in GIVEN_UP

    @property
    def here(self) -> Text:
        """The sentence beside the line it is about."""
        return HERE.get(self.kind, self.sentence)


def sentence(kind: Proved, what: Text) -> Text:
    """Return a finding in every language."""
    said = (
        SENTENCES[kind].into(language).format(what=what.into(language)) for language in LANGUAGES
    )
    return Text(*said)


def in_words(person: Situation, catalogue: Catalogue, language: Language = "nb") -> str:
    """Return a person as the answers given: "Alder: 40 år; Bydel: Sagene"."""
    questions = catalogue.questionnaire.questions
    return "; ".join(
        f"{questions[name].label.into(language)}: {show(answer, questions[name], language)}"
        for name, answer in person.answers.items()
        if name in questions
    )
