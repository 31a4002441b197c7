"""The verdicts of one catalogue, or of an old and a new one, over many persons of one day.

Does for columns what `assessment.assess` does for one person, which is the specification: what
follows from the answers; which questions cannot matter, whose answers are left out; the rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from matcher.catalogue import Qualifier, qualifiers_of, verdict_of
from matcher.impact.crowd_facts import FollowedColumns
from matcher.impact.crowd_planes import CrowdFacts, Leaves, Rules, Words, unpacked, words_of
from matcher.impact.crowd_standing import CrowdPointers
from matcher.rules import NO, UNKNOWN, YES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from matcher.catalogue import Catalogue, Verdict
    from matcher.impact.columns import AnswerColumn, Flags, Persons
    from matcher.impact.crowd_standing import Raisings
    from matcher.impact.deriver import Deriver

Outcome: TypeAlias = "dict[Verdict, Words]"
"""Persons by verdict; a person is in one of them."""


class Judge:
    """Gives verdicts by some of a catalogue's programs."""

    def __init__(
        self,
        catalogue: Catalogue,
        program_ids: Iterable[str],
        deriver: Deriver,
        left_out: Collection[str] = (),
    ) -> None:
        """Make the rules ready for the deriver's day; answers to some questions may be left out."""
        as_of = deriver.as_of
        catalogue = catalogue.on(as_of)
        self._asked = catalogue.questionnaire.questions.keys() - set(left_out)
        self._programs = [catalogue.programs[program_id] for program_id in program_ids]
        amounts = catalogue.amounts(as_of)
        self._deriver, self._leaves = deriver, Leaves(amounts)
        self._basis = (catalogue.relevance, catalogue.derivations, amounts, self._asked)
        self._followed = FollowedColumns(catalogue.derivations, amounts, deriver)
        self._relevance = Rules(catalogue.relevance, amounts, self._leaves)
        self._guards = Rules({program.id: program.guard for program in self._programs}, amounts)
        judged = {program.id: when for program in self._programs if (when := program.judged_no)}
        self._judged_no = Rules(judged, amounts)
        self._raising = CrowdPointers(self._programs, amounts, self._leaves)
        self._verdicts = {
            program.id: {
                truth: verdict_of(program, truth, qualifiers_of(program, as_of))
                for truth in (NO, UNKNOWN, YES)
            }
            for program in self._programs
        }
        self._at_most = {
            program.id: verdict_of(
                program, YES, (Qualifier.JUDGED_NO, *qualifiers_of(program, as_of))
            )
            for program in self._programs
        }

    def outcomes(self, persons: Persons) -> dict[str, Outcome]:
        """Return for each program which persons get which verdict."""
        return self.outcomes_of(self.known(persons))

    def known(self, persons: Persons) -> CrowdFacts:
        """Return the facts that count, ready to be asked about."""
        return CrowdFacts(self.facts(persons), words_of(persons.padded), self._leaves)

    def outcomes_of(self, facts: CrowdFacts) -> dict[str, Outcome]:
        """Return the outcomes from facts: its own, or those of a judge that knows the same."""
        planes = self._guards.planes_of(facts)
        judged = self._judged_no.planes_of(facts)
        return {
            program_id: self._outcome(program_id, rows[0], rows[1], judged.get(program_id))
            for program_id, rows in planes.items()
        }

    def raised_of(self, facts: CrowdFacts, outcomes: Mapping[str, Outcome]) -> Raisings:
        """Return for whom each program is raised; `outcomes` are of the same facts."""
        return self._raising.of(facts, outcomes)

    def knows_the_same(self, other: Judge) -> bool:
        """Tell whether the same facts count for another judge, and constants are the same."""
        return self._basis == other._basis and self._deriver is other._deriver

    def facts(self, persons: Persons) -> Mapping[str, AnswerColumn]:
        """Return the facts that count: what was answered and matters, and what follows."""
        answers = {
            question: column
            for question, column in persons.answers.items()
            if question in self._asked
        }
        words = words_of(persons.padded)
        facts = self._followed.facts(self._deriver.facts(answers), words)
        hidden = self._hidden(facts, answers, words)
        if not hidden:
            return facts
        used = {
            question: column.without(hidden[question]) if question in hidden else column
            for question, column in answers.items()
        }
        return self._followed.facts(self._deriver.facts(used), words)

    def _hidden(
        self, facts: Mapping[str, AnswerColumn], answers: Mapping[str, AnswerColumn], words: int
    ) -> dict[str, Flags]:
        """Return for each question whose answers are not to be used for all, for whom not."""
        planes = self._relevance.planes(facts, words)
        irrelevant = {question: ~can for question, (_, can) in planes.items()}
        return {
            question: unpacked(plane)
            for question, plane in irrelevant.items()
            if question in answers and plane.any()
        }

    def _outcome(self, program_id: str, yes: Words, can: Words, judged: Words | None) -> Outcome:
        said = self._verdicts[program_id]
        planes = [(said[NO], ~can), (said[UNKNOWN], can & ~yes)]
        if judged is None:
            planes.append((said[YES], yes))
        else:
            held = judged[0]
            planes += [(said[YES], yes & ~held), (self._at_most[program_id], yes & held)]
        found: Outcome = {}
        for verdict, plane in planes:
            found[verdict] = found[verdict] | plane if verdict in found else plane
        return found
