"""Every criterion of a program as lines to read: what it says, what became of it, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import CriterionKind
from matcher.questions.value_words import NBSP
from matcher.rules import LEAF, NO, UNKNOWN, YES, Compare, Finding, open_facts
from matcher.rules.explain import deciding_leaves, leaves_of
from ui.counter.program.given_answers import AnswerWay, GivenAnswer
from ui.counter.program.states import CriterionState, joining_words, part_state, state_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.catalogue import Criterion, CriterionFinding, Program
    from matcher.rules import Comparison
    from ui.counter.presenter import Counter


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """One row of *Hvorfor*; parts of a criterion stand one level in."""

    state: CriterionState
    sentence: str
    told: str = ""
    source: str = ""
    level: int = 0
    way: AnswerWay | None = None
    whole: str = ""
    prefixed: bool = False

    @property
    def details(self) -> str:
        """Return what stands under the sentence."""
        word = "" if self.prefixed else self.state.word
        first = " · ".join(part for part in (word, self.told) if part)
        return "\n".join(part for part in (first, self.source) if part)

    @property
    def spoken(self) -> str:
        """Return the line for who cannot see it."""
        said = (self.whole,) if self.whole else (self.sentence, self.told)
        word = "" if self.prefixed and not self.whole else self.state.word
        return " ".join(f"{part.rstrip('.')}." for part in (word, *said, self.source) if part)


@dataclass(frozen=True, slots=True)
class ReasonBlock:
    """A criterion with its parts; `decisive` if it alone rules the program out."""

    lines: tuple[ReasonLine, ...]
    kind: CriterionKind
    decisive: bool


class Reasons:
    """Says the criteria of programs for the situation as it stands."""

    def __init__(self, counter: Counter) -> None:
        """Read the situation once."""
        self._counter = counter
        self._language = counter.language
        self._wording = counter.wording()
        self._said = GivenAnswer(counter)
        self._facts = counter.assessment.situation.facts

    def of(self, program: Program) -> list[ReasonBlock]:
        """Return the criteria of a program, in its own order."""
        found = self._counter.findings(program.id)
        return [
            ReasonBlock(
                tuple(_once(self._lines(each, program))), each.criterion.kind, _rules_out(each)
            )
            for each in found
        ]

    def _lines(self, found: CriterionFinding, program: Program) -> Iterator[ReasonLine]:
        criterion, finding = found.criterion, found.finding
        state = state_of(criterion.kind, found.truth)
        source = self._source(criterion, program)
        whole = self._wording.criterion(criterion.when, criterion.text, criterion.note)
        leaf = _only_leaf(finding) if finding else None
        excludes = criterion.kind is CriterionKind.EXCLUSION
        if finding is None:
            yield ReasonLine(state, whole, source=source)
        elif leaf is not None:
            told = self._told(leaf)
            line = ReasonLine(state, whole, told, source, 0, self._way(leaf, found))
            yield _prefixed(line) if excludes else line
        else:
            words = criterion.text.into(self._language) or joining_words(finding.condition)
            note = criterion.note.into(self._language)
            line = ReasonLine(state, words, note, source, whole=whole)
            yield _prefixed(line) if excludes else line
            yield from self._parts(finding, found, state.role, 1)

    def _parts(
        self, finding: Finding, found: CriterionFinding, role: str, level: int
    ) -> Iterator[ReasonLine]:
        decisive = {id(leaf) for leaf in deciding_leaves(cast("Finding", found.finding))}
        for part in finding.parts:
            decides = any(id(leaf) in decisive for leaf in leaves_of(part))
            state = part_state(part.truth, decides=decides, role=role)
            leaf = _only_leaf(part)
            if leaf is None:
                yield ReasonLine(state, joining_words(part.condition), level=level)
                yield from self._parts(part, found, role, level + 1)
            else:
                way = self._way(leaf, found) if decides else None
                told = self._told(leaf)
                yield ReasonLine(state, self._wording.say(part.condition), told, "", level, way)

    def _told(self, leaf: Comparison) -> str:
        if isinstance(leaf, Compare):
            return self._said.about(leaf.fact)
        # Of a total each part is named: an amount alone does not tell what it is of.
        parts = (self._said.part(fact) for fact in leaf.facts)
        return "; ".join(part for part in parts if part)

    def _way(self, leaf: Comparison, found: CriterionFinding) -> AnswerWay | None:
        if found.truth == UNKNOWN:
            asked = open_facts(Finding(leaf, UNKNOWN), self._facts)
            ways = (self._said.way_to_answer(fact) for fact in asked)
        elif _rules_out(found):
            ways = (self._said.way_to_change(fact) for fact in leaf.facts)
        else:
            return None
        return next(filter(None, ways), None)

    def _source(self, criterion: Criterion, program: Program) -> str:
        source = program.source(criterion.source)
        law = criterion.legal_ref.replace("§ ", f"§{NBSP}")
        if law and not criterion.legal_checked:
            unchecked = QCoreApplication.translate("Reasons", "rettskilde ikke kontrollert")
            law = f"{law} ({unchecked})"
        parts = ", ".join(part for part in (source.title if source else "", law) if part)
        return QCoreApplication.translate("Reasons", "Kilde: {source}").format(source=parts)


def _prefixed(line: ReasonLine) -> ReasonLine:
    """Say first whether an exclusion holds: its sentence alone would read like a demand."""
    return replace(line, sentence=f"{line.state.word}: {line.sentence}", prefixed=True)


def _once(lines: Iterable[ReasonLine]) -> Iterator[ReasonLine]:
    """Drop the way to a question that a line above leads to already."""
    seen: set[str] = set()
    for line in lines:
        again = line.way is not None and line.way.question in seen
        seen.update({line.way.question} if line.way else ())
        yield replace(line, way=None) if again else line


def _rules_out(found: CriterionFinding) -> bool:
    kind, truth = found.criterion.kind, found.truth
    required = kind is CriterionKind.REQUIRED and truth == NO
    return required or (kind is CriterionKind.EXCLUSION and truth == YES)


def _only_leaf(finding: Finding) -> Comparison | None:
    """Return the comparison a finding comes down to; None where there are several."""
    while len(finding.parts) == 1:
        finding = finding.parts[0]
    return finding.condition if isinstance(finding.condition, LEAF) else None
