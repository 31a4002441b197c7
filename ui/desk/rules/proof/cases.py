"""The program's rule cases, run on every edit: the ones that do not hold stand first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcher.catalogue import Group, RuleCase, Verdict, assess, run_case, with_expectations
from ui.counter import group_word, verdict_word
from ui.desk.rules.proof.expectation import Expectation
from ui.desk.rules.proof.rows import ProofRows, RowContent
from ui.theme import SPACE_S
from ui.widgets import Foldout, WrapButton, column_of, prose

if TYPE_CHECKING:
    from matcher.catalogue import Failure
    from matcher.questions import Situation
    from ui.desk.rules.model import RuleDraft


class CasesProof(QWidget):
    """How many cases hold, which do not, and a way to make the test person into one."""

    def __init__(self, draft: RuleDraft) -> None:
        """Start without results."""
        super().__init__()
        self._draft = draft
        self.summary = prose()
        self.failing = ProofRows()
        self.failing.opened.connect(self._open)
        self.failing.pressed.connect(self._accept)
        self.keep = WrapButton(self.tr("Lagre testpersonen som regeltest"), "plain")
        self.asking = Expectation()
        self.keep.clicked.connect(self.asking.ask)
        self.asking.stated.connect(self.keep_person)
        self.holding_fold = Foldout(self.tr("Regeltester som holder"))
        self.holding = ProofRows()
        self.holding.opened.connect(self._open)
        self.holding.pressed.connect(self._remove)
        below = QVBoxLayout()
        below.addWidget(self.holding)
        self.holding_fold.fill(below)
        self.holding_fold.unfolding.connect(self._fill)
        self._rest: tuple[RowContent, ...] = ()
        column_of(
            self,
            self.summary,
            self.failing,
            self.keep,
            self.asking,
            self.holding_fold,
            spacing=SPACE_S,
        )

    def refresh(self) -> None:
        """Run the cases on the rule as it stands."""
        catalogue, program = self._draft.alone(), self._draft.program
        failures: dict[str, list[Failure]] = {}
        own = own_cases(self._draft.cases, program.id)
        for case in own:
            found = list(run_case(case, catalogue))
            if found:
                failures[case.id] = found
        self._say(len(own), len(failures))
        self.failing.show_rows(
            [self._failing(case, failures[case.id]) for case in own if case.id in failures]
        )
        self._rest = tuple(self._holding(case) for case in own if case.id not in failures)
        self.holding_fold.setVisible(bool(self._rest))
        self.holding_fold.header.say(self.holding_fold.header.title(), str(len(self._rest)))
        if self.holding_fold.unfolded:
            self._fill()

    def _fill(self) -> None:
        self.holding.show_rows(self._rest)

    def _say(self, count: int, failing: int) -> None:
        if not count:
            self.summary.setText(
                self.tr("Tiltaket har ingen regeltester ennå. Lag en av testpersonen.")
            )
        elif failing:
            said = self.tr("{failing} av {count} regeltester holder ikke.")
            self.summary.setText(said.format(failing=failing, count=count))
        else:
            said = self.tr("Alle {count} regeltester holder.")
            one = self.tr("Regeltesten holder.")
            self.summary.setText(one if count == 1 else said.format(count=count))

    def _failing(self, case: RuleCase, failures: list[Failure]) -> RowContent:
        program_id = self._draft.program.id
        verdicts = [failure for failure in failures if failure.subject == program_id]
        if verdicts:
            said = self.tr("Ventet «{expected}», fikk «{found}»").format(
                expected=_word(verdicts[0].expected), found=_word(verdicts[0].found)
            )
        elif failures[0].subject.endswith(" gruppe"):
            said = self.tr("Ventet at det står under «{expected}», står nå under «{found}»").format(
                expected=_place(failures[0].expected), found=_place(failures[0].found)
            )
        else:
            said = self.tr("Ventet at dette mangler: {expected}. Nå mangler: {found}").format(
                expected=self._labels(failures[0].expected), found=self._labels(failures[0].found)
            )
        # Of a published case only the verdict and what is missing are changed here.
        only_place = all(failure.subject.endswith(" gruppe") for failure in failures)
        stays = only_place and not self._draft.host.own(case.id)
        accept = "" if stays else self.tr("Godta det nye")
        return RowContent(case.id, case.title, said, "not-met", "not_now", accept)

    def _labels(self, ids: str) -> str:
        questions, language = self._draft.host.catalogue.questionnaire, self._draft.host.language
        names = [
            questions[name].label.into(language)
            for name in ids.split(", ")
            if name in questions.questions
        ]
        return ", ".join(names) or self.tr("ingenting")

    def _holding(self, case: RuleCase) -> RowContent:
        program_id = self._draft.program.id
        verdict, group = case.expect.get(program_id), case.group.get(program_id)
        told = (_word(verdict) if verdict else "", _place(group) if group else "")
        said = " · ".join(filter(None, told))
        spoken = self.tr("Ta bort regeltesten «{title}»").format(title=case.title)
        button = self.tr("Ta bort") if self._draft.host.own(case.id) else ""
        return RowContent(case.id, case.title, said, "met", "fits", button, spoken)

    def _case(self, case_id: str) -> RuleCase | None:
        return next((case for case in self._draft.cases if case.id == case_id), None)

    def _open(self, case_id: str) -> None:
        case = self._case(case_id)
        if case is not None:
            self._draft.be(case.situation)

    def _accept(self, case_id: str) -> None:
        """Let a case expect what the rule says now; somebody who knows the rule has looked."""
        case = self._case(case_id)
        if case is None:
            return
        program_id = self._draft.program.id
        found = assess(case.situation, self._draft.alone())[program_id]
        # A case that lists nothing as missing does not begin to.
        lists = {program_id: found.missing} if program_id in case.missing else {}
        verdicts = {program_id: str(found.verdict)} if program_id in case.expect else {}
        changed = with_expectations(case, verdicts, lists)
        if program_id in case.group:
            changed = replace(changed, group={**case.group, program_id: str(found.group)})
        self._put(self.tr("endre regeltest"), case_id, changed)

    def _remove(self, case_id: str) -> None:
        """Take the program out of a case; a case that says nothing more goes."""
        case = self._case(case_id)
        if case is None:
            return
        program_id = self._draft.program.id
        expect = {key: value for key, value in case.expect.items() if key != program_id}
        missing = {key: value for key, value in case.missing.items() if key != program_id}
        group = {key: value for key, value in case.group.items() if key != program_id}
        kept = replace(case, expect=expect, missing=missing, group=group)
        left = kept if expect or group else None
        self._put(self.tr("ta bort regeltest"), case_id, left)

    def _put(self, step: str, case_id: str, changed: RuleCase | None) -> None:
        cases = (changed if case.id == case_id else case for case in self._draft.cases)
        self._draft.set_cases(step, tuple(case for case in cases if case is not None))

    def keep_person(self, title: str, verdict: str, group: str = "") -> None:
        """Make the test person a case that expects what somebody says it has to get.

        `group` is where in the list it is to stand; "" where that is left open.
        """
        case = new_case(self._draft, title, self._draft.person, verdict)
        if group:
            case = replace(case, group={self._draft.program.id: group})
        self._draft.set_cases(self.tr("ny regeltest"), (*self._draft.cases, case))
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)


def new_case(draft: RuleDraft, title: str, person: Situation, verdict: str) -> RuleCase:
    """Return a case of the draft's program with an id that no case has."""
    taken = {case.id for case in (*draft.cases, *draft.host.catalogue.cases)}
    number = 1
    while f"{draft.program.id}-desk-{number}" in taken:
        number += 1
    case_id = f"{draft.program.id}-desk-{number}"
    return RuleCase(case_id, title, person, {draft.program.id: verdict})


def own_cases(cases: tuple[RuleCase, ...], program_id: str) -> list[RuleCase]:
    """Return what the cases say of one program, and no more."""
    return [
        replace(case.about({program_id}), contradictions=None)
        for case in cases
        if program_id in case.expect or program_id in case.group
    ]


def _place(group: str) -> str:
    return group_word(Group(group)) if group in set(Group) else group


def _word(verdict: str) -> str:
    return verdict_word(Verdict(verdict)) if verdict in set(Verdict) else verdict
