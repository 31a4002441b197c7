"""What can be proved about rules, in words, each with a person who shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.questions.shown import show
from matcher.questions.texts import LANGUAGES, Language, Text

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.situation import Situation
    from matcher.rules.editing import Path


class Proved(StrEnum):
    """The kinds of findings."""

    NEVER_TRUE = "never_true"
    ALWAYS_TRUE = "always_true"
    DECIDES_NOTHING = "decides_nothing"
    SAME_RULE = "same_rule"
    REQUIRES_NEVER = "requires_never"
    EXCLUDES_NEVER = "excludes_never"
    GAP = "gap"
    OVERLAP = "overlap"
    NOBODY_ASKS = "nobody_asks"
    TOO_LARGE = "too_large"


CONSTANT = frozenset({Proved.NEVER_TRUE, Proved.ALWAYS_TRUE})


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


SENTENCES: dict[Proved, Text] = {
    Proved.NEVER_TRUE: Text(
        "Ingen kan oppfylle «{what}»",
        "Ingen kan oppfylle «{what}»",
        "Nobody can meet “{what}”",
    ),
    Proved.ALWAYS_TRUE: Text(
        "Alle oppfyller «{what}»", "Alle oppfyller «{what}»", "Everybody meets “{what}”"
    ),
    Proved.DECIDES_NOTHING: Text(
        "«{what}» avgjør ingenting: svaret er det samme uten",
        "«{what}» avgjer ingenting: svaret er det same utan",
        "“{what}” decides nothing: the answer is the same without it",
    ),
    Proved.SAME_RULE: Text(
        "Har samme regel som {what}", "Har same regel som {what}", "Has the same rule as {what}"
    ),
    Proved.REQUIRES_NEVER: Text(
        "Krever {what}, men ingen kan oppfylle begge reglene",
        "Krev {what}, men ingen kan oppfylle begge reglane",
        "Requires {what}, but nobody can meet both rules",
    ),
    Proved.EXCLUDES_NEVER: Text(
        "Utelukker {what}, men ingen kan oppfylle begge reglene likevel",
        "Utelukkar {what}, men ingen kan oppfylle begge reglane likevel",
        "Excludes {what}, but nobody can meet both rules anyway",
    ),
    Proved.GAP: Text("{what} faller mellom", "{what} fell mellom", "{what} falls between"),
    Proved.OVERLAP: Text(
        "{what} omfattes av begge", "{what} er omfatta av begge", "{what} is covered by both"
    ),
    Proved.NOBODY_ASKS: Text(
        "Spørsmålet «{what}» blir aldri stilt",
        "Spørsmålet «{what}» blir aldri stilt",
        "The question “{what}” is never asked",
    ),
    Proved.TOO_LARGE: Text(
        "Regelen er for stor til å bli bevist: del den opp",
        "Regelen er for stor til å bli bevist: del han opp",
        "The rule is too large to be proved: split it",
    ),
}


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
