"""A small change to a rule, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.proving.mutants import MutantKind
from matcher.questions import LANGUAGES, Text
from matcher.rules import Wording, at
from matcher.rules.edits import EditError

if TYPE_CHECKING:
    from matcher.proving.mutants import Mutant
    from matcher.questions import Questionnaire
    from matcher.rules import Amounts, Condition

CHANGED = Text("«{old}» blir til «{new}»", "«{old}» blir til «{new}»", "“{old}” becomes “{new}”")
REMOVED = Text("«{old}» blir tatt bort", "«{old}» blir teken bort", "“{old}” is taken away")


def sentence_of(
    rule: Condition, mutant: Mutant, questionnaire: Questionnaire, amounts: Amounts
) -> Text:
    """Return what was changed, in every language."""
    old = at(rule, mutant.path)
    new = None
    if mutant.change is not MutantKind.REMOVED and mutant.condition is not None:
        new = _now(mutant.condition, mutant)
    said = []
    for language in LANGUAGES:
        say = Wording(questionnaire, amounts, language).say
        pattern = (REMOVED if new is None else CHANGED).into(language)
        said.append(pattern.format(old=say(old), new=say(new) if new else ""))
    return Text(*said)


def _now(changed: Condition, mutant: Mutant) -> Condition:
    try:
        return at(changed, mutant.path)
    except EditError:
        return changed
