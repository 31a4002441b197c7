"""A program's criteria as numbered sentences, each with its truth and its problems."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import CriterionKind
from matcher.rules import LEAF, NO, UNKNOWN, YES, Condition, Truth
from matcher.rules.evaluate import evaluate
from matcher.rules.truth import negated
from ui.desk.rules.model.addresses import Address, core_of, with_nots
from ui.desk.rules.model.fault_memory import MOST_KEPT, KeptFaults
from ui.desk.rules.model.words import group_words, line_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.catalogue import Catalogue, Criterion, Program
    from matcher.questions import Situation
    from matcher.rules import Finding, Wording


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One line of the rule as it is shown."""

    address: Address
    number: str
    depth: int
    sentence: str
    label: str = ""
    note: str = ""
    group: bool = False
    icon: str = "unknown"
    role: str = "muted"
    state: str = ""
    faults: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """Return all that the line says, for who cannot see it."""
        told = (*self.faults, *self.remarks)
        parts = (self.number, self.label, self.sentence, self.note, self.state, *told)
        return ". ".join(part.rstrip(".:") for part in parts if part) + "."


class RuleLines:
    """Makes the lines of one program for one test person; those of a criterion once."""

    def __init__(self, catalogue: Catalogue, situation: Situation, wording: Wording) -> None:
        """Keep what the lines are made from."""
        self._catalogue, self._situation, self._wording = catalogue, situation, wording
        self._amounts = catalogue.amounts(situation.as_of)
        self._faults = KeptFaults(catalogue, wording.language)
        self._kept: dict[object, tuple[RuleLine, ...]] = {}

    def of(self, program: Program) -> list[RuleLine]:
        """Return every line, in order."""
        faults = self._faults.of(program)
        return [
            line
            for index, criterion in enumerate(program.criteria)
            for line in self._lines_of(index, criterion, faults)
        ]

    def _lines_of(
        self, index: int, criterion: Criterion, faults: Mapping[Address, tuple[str, ...]]
    ) -> tuple[RuleLine, ...]:
        """Return one criterion's lines: those made before, where nothing they rest on changed."""
        own = tuple(pair for pair in faults.items() if pair[0].criterion == index)
        key = (index, criterion, own)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > MOST_KEPT:
                self._kept.clear()
            found = self._kept[key] = tuple(self._criterion(index, criterion, faults))
        return found

    def say(self, condition: Condition) -> str:
        """Return one line's sentence: a leaf with its nots, or what stands over a group."""
        core = core_of(condition)
        if not isinstance(core.condition, LEAF):
            return group_words(core)
        leaf = core.condition
        return self._wording.say(with_nots(leaf, core.nots))

    def _criterion(
        self, index: int, criterion: Criterion, faults: Mapping[Address, tuple[str, ...]]
    ) -> Iterator[RuleLine]:
        language = self._wording.language
        words = [line_word(criterion), criterion.legal_ref]
        note = criterion.note.into(language)
        text = criterion.text.into(language)
        when, address, number = criterion.when, Address(index), str(index + 1)
        label = " · ".join(filter(None, words))
        if when is None:
            yield RuleLine(address, number, 0, text or _no_text(), label, note,
                       icon="judgement", state=_states()["judgement"][2],
                       faults=faults.get(address, ()))  # fmt: skip
            return
        finding = evaluate(when, self._situation.facts, self._amounts)
        for line in self._below(when, finding, address, number, faults):
            if line.address.whole:
                said = f"{text} – {line.sentence}" if text else line.sentence
                icon, role, state = _criterion_state(criterion, finding.truth)
                if self._situation.answers:
                    words.append(state[:1].lower() + state[1:])
                label = " · ".join(filter(None, words))
                # The line goes on under its name, with the criterion's words.
                line = replace(line, sentence=said, label=label, note=note,  # noqa: PLW2901 - the same line, told further
                               icon=icon, role=role, state=state)  # fmt: skip
            yield line

    def _below(
        self,
        condition: Condition,
        finding: Finding,
        address: Address,
        number: str,
        faults: Mapping[Address, tuple[str, ...]],
    ) -> Iterator[RuleLine]:
        core = core_of(condition, address.path)
        icon, role, state = _states()[finding.truth]
        depth = number.count(".")
        yield RuleLine(
            address,
            number,
            depth,
            self.say(condition),
            group=bool(core.parts),
            icon=icon,
            role=role,
            state=state,
            faults=faults.get(address, ()),
        )
        for _ in range(core.nots):
            finding = finding.parts[0]
        for place, part in enumerate(core.parts):
            there = Address(address.criterion, (*core.path, place))
            below = finding.parts[place]
            yield from self._below(part, below, there, f"{number}.{place + 1}", faults)


def _criterion_state(criterion: Criterion, truth: Truth) -> tuple[str, str, str]:
    """Return how a criterion came out; an exclusion that holds counts against."""
    if criterion.kind is not CriterionKind.EXCLUSION:
        return _states()[truth]
    icon, role, _ = _states()[negated(truth)]
    words = {
        YES: QCoreApplication.translate("Rules", "Utelukker nå"),
        NO: QCoreApplication.translate("Rules", "Utelukker ikke"),
        UNKNOWN: QCoreApplication.translate("Rules", "Mangler svar"),
    }
    return icon, role, words[truth]


def _states() -> dict[Truth | str, tuple[str, str, str]]:
    return {
        YES: ("met", "fits", QCoreApplication.translate("Rules", "Holder")),
        NO: ("not-met", "not_now", QCoreApplication.translate("Rules", "Holder ikke")),
        UNKNOWN: ("unknown", "maybe", QCoreApplication.translate("Rules", "Mangler svar")),
        "judgement": ("judgement", "muted", QCoreApplication.translate("Rules", "Må vurderes")),
    }


def _no_text() -> str:
    return QCoreApplication.translate("Rules", "Skriv hva en person må vurdere her.")
