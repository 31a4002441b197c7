"""The page for the case system: what was answered, what fits or was chosen, and what is open.

It grows with the person and not with the catalogue, and is never longer than the field takes. The
whole, with every criterion, is `case_text`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue import CriterionKind, Group, Verdict, criterion_findings, is_likely
from matcher.catalogue.order import because
from matcher.plan import NO_PLAN
from matcher.questions import Language, Sensitivity, Text
from matcher.questions.value_words import NBSP, day
from matcher.rules import NO, YES, Wording, facts_of
from matcher.sheets.case_words import (
    ALL_THE_SAME,
    CATALOGUE,
    CONFLICTS,
    DISCLAIMER,
    EXCLUDES,
    LIKELY,
    MARKS,
    MERELY_SAID,
    NEXT_STEP,
    NO_FACTS,
    TITLE,
    told_line,
    verdict_of,
)
from matcher.sheets.limits import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue import Assessment, Catalogue, CriterionFinding, Match, Program
    from matcher.plan import Plan

MOST_OPEN = 8
_CODE = "github.com"
"""Where a source is the code of an agency, a person reads its name instead."""

FACTS = Text("Opplysninger", "Opplysningar", "Facts")
NOT_TICKED = Text(
    "Følsomme opplysninger er med bare der det er krysset av for dem.",
    "Følsame opplysningar er med berre der det er kryssa av for dei.",
    "Sensitive facts are included only where they were ticked.",
)
CHOSEN = Text("Valgt sammen med personen", "Valt saman med personen", "Chosen with the person")
FITTING = Text("Passer, og er tatt opp", "Passar, og er teke opp", "Fits, and was brought up")
MAYBE = Text("Kan passe", "Kan passe", "May fit")
OPEN = Text("Åpent – svar mangler om", "Ope – svar manglar om", "Open – answers missing about")
NOTHING = Text("Ingen tiltak er valgt, og ingen passer ennå.",
               "Ingen tiltak er valde, og ingen passar enno.",
               "No program is chosen, and none fits yet.")  # fmt: skip
BECAUSE = Text("fordi", "fordi", "because")
FURTHER = Text("… og {count} linjer til, se programmet.",
               "… og {count} linjer til, sjå programmet.",
               "… and {count} more lines, see the program.")  # fmt: skip


def journal_text(
    assessment: Assessment,
    catalogue: Catalogue,
    language: Language = "nb",
    plan: Plan = NO_PLAN,
    longest: int = LONGEST,
) -> str:
    """Return the page. Sensitive answers are in it only where somebody ticked them."""
    lines = [*_Page(assessment, catalogue, language, plan).lines()]
    # Case systems are old; a no-break space may come out as anything there.
    text = "\n".join(lines).replace(NBSP, " ") + "\n"
    kept = len(lines)
    while len(text) > longest and kept > 1:
        kept -= 1
        further = FURTHER.into(language).format(count=len(lines) - kept)
        text = "\n".join([*lines[:kept], further]).replace(NBSP, " ") + "\n"
    return text


class _Page:
    """The lines of one page."""

    def __init__(
        self, assessment: Assessment, catalogue: Catalogue, language: Language, plan: Plan
    ) -> None:
        self._assessment, self._catalogue, self._plan = assessment, catalogue, plan
        self._language: Language = language
        amounts = catalogue.amounts(assessment.situation.as_of)
        self._words = Wording(catalogue.questionnaire, amounts, language)

    def lines(self) -> Iterator[str]:
        today = day(self._assessment.situation.as_of.toordinal(), self._language)
        version = f"{self._catalogue.version} ({self._catalogue.hash[:8]})"
        yield f"{self._said(TITLE)} {today}. {self._said(CATALOGUE)} {version}."
        yield self._said(DISCLAIMER)
        yield from self._conflicts()
        yield from self._facts()
        listed = self._listed()
        if listed:
            yield f"\n{self._said(CHOSEN if self._plan.chosen else FITTING)}:"
        for match in listed:
            yield from self._program(match)
        yield from self._open(listed)

    def _listed(self) -> list[Match]:
        if self._plan.chosen:
            chosen = [self._assessment[program_id] for program_id in self._plan.ids]
            return [match for match in chosen if not match.program.on_request]
        return [match for match in self._raised() if match.verdict is Verdict.FITS]

    def _raised(self) -> list[Match]:
        matches = self._assessment.matches
        raised = [m for m in matches if m.group is Group.RAISE and not m.program.on_request]
        # The name of an offer can tell what nobody ticked.
        return [m for m in raised if not m.standing.met or any(self._pointing(m))]

    def _conflicts(self) -> Iterator[str]:
        found = self._assessment.contradictions
        if found:
            told = " ".join(conflict.text.into(self._language) for conflict in found)
            yield f"\n{self._said(CONFLICTS)}: {told}"

    def _facts(self) -> Iterator[str]:
        situation = self._assessment.situation
        answers = situation.answers
        yield f"\n{self._said(FACTS)}:"
        shown = left_out = False
        for question in self._catalogue.questionnaire.questions.values():
            if question.id not in answers:
                continue
            whole = answers[question.id]
            ticked = question.id in self._plan.told
            all_of_it = _may_be_told(question.sensitivity_of(whole), ticked=ticked)
            said = whole if all_of_it else question.ordinary_part(whole)
            left_out = left_out or not all_of_it
            if said is None:
                continue
            shown = True
            told = replace(situation, answers={**answers, question.id: said})
            yield f"- {told_line(question, told, self._language)}"
        yield f"- {self._said(MERELY_SAID if shown else NO_FACTS)}"
        if left_out:
            yield f"- {self._said(NOT_TICKED)}"

    def _program(self, match: Match) -> Iterator[str]:
        """Yield the program with the verdict and one reason, and the next steps agreed on."""
        name = match.program.name.into(self._language)
        verdict = self._said(verdict_of(match)).lower()
        if is_likely(match, self._assessment.situation, self._catalogue):
            verdict += f", {self._said(LIKELY)}"
        reason = self._reason(match)
        yield f"- {name}: {verdict}" + (f" – {reason}" if reason else "")
        chosen = self._plan.find(match.program.id)
        if chosen is None:
            return
        if chosen.reason:
            yield f"  {self._said(ALL_THE_SAME)}: {chosen.reason}"
        for step in chosen.steps:
            channel = match.program.apply[step]
            yield f"  {self._said(NEXT_STEP)}: {channel.line.into(self._language)}"

    def _reason(self, match: Match) -> str:
        """Return what decided, with its source: what rules it out, else what points to it."""
        situation = self._assessment.situation
        found = [
            one
            for one in criterion_findings(match.program, situation, self._catalogue)
            if self._tells_nothing_intimate(one)
        ]
        if match.verdict is Verdict.NOT_NOW:
            against = (one for one in found if _is_against(one))
            return next((self._criterion(one, match.program) for one in against), "")
        pointers = [one.into(self._language) for one in self._pointing(match)]
        if pointers:
            return f"{self._said(BECAUSE)} {pointers[0]}"
        met = (one for one in found if _is_met(one))
        return next((self._criterion(one, match.program) for one in met), "")

    def _pointing(self, match: Match) -> Iterator[Text]:
        """Yield why it was brought up, as far as it rests on nothing that was not ticked."""
        for pointer in match.standing.met:
            if pointer.when is None or self._may_tell(facts_of(pointer.when)):
                yield pointer.why
        if not match.standing.met:
            yield from (
                t for t in because(match, self._catalogue.questionnaire) if isinstance(t, Text)
            )

    def _tells_nothing_intimate(self, found: CriterionFinding) -> bool:
        when = found.criterion.when
        return when is None or self._may_tell(facts_of(when))

    def _may_tell(self, facts: frozenset[str]) -> bool:
        questions = self._catalogue.questionnaire.questions
        answers = self._assessment.situation.answers
        return all(
            _may_be_told(
                questions[fact].sensitivity_of(answers.get(fact)), ticked=fact in self._plan.told
            )
            for fact in facts
            if fact in questions
        )

    def _criterion(self, found: CriterionFinding, program: Program) -> str:
        criterion = found.criterion
        text = self._words.criterion(criterion.when, criterion.text, criterion.note).rstrip(".")
        marks = EXCLUDES if criterion.kind is CriterionKind.EXCLUSION else MARKS
        source = criterion.legal_ref or self._source(program, criterion.source)
        return f"{text}: {self._said(marks[found.truth])}" + (f" ({source})" if source else "")

    def _source(self, program: Program, key: str) -> str:
        source = program.source(key)
        if source is None:
            return ""
        return source.publisher if _CODE in source.url else source.title

    def _open(self, listed: list[Match]) -> Iterator[str]:
        raised = [] if self._plan.chosen else self._raised()
        maybe = [match for match in raised if match.verdict is Verdict.MAYBE]
        if maybe:
            names = ", ".join(match.program.name.into(self._language) for match in maybe)
            yield f"\n{self._said(MAYBE)}: {names}."
        elif not listed:
            yield f"\n{self._said(NOTHING)}"
        questions = self._catalogue.questionnaire.questions
        missing = dict.fromkeys(name for match in (*listed, *maybe) for name in match.missing)
        ordinary = (
            questions[name].label.into(self._language)
            for name in missing
            if _may_be_told(questions[name].sensitivity, ticked=name in self._plan.told)
        )
        labels = [*dict.fromkeys(ordinary)]
        if labels:
            more = " …" if len(labels) > MOST_OPEN else ""
            yield f"{self._said(OPEN)}: {', '.join(labels[:MOST_OPEN])}{more}"

    def _said(self, text: Text) -> str:
        return text.into(self._language)


def _may_be_told(sensitivity: Sensitivity, *, ticked: bool) -> bool:
    if sensitivity is Sensitivity.MOST_SENSITIVE:
        return False
    return sensitivity is Sensitivity.ORDINARY or ticked


def _is_against(found: CriterionFinding) -> bool:
    excludes = found.criterion.kind is CriterionKind.EXCLUSION
    required = found.criterion.kind is CriterionKind.REQUIRED
    return (excludes and found.truth is YES) or (required and found.truth is NO)


def _is_met(found: CriterionFinding) -> bool:
    return found.criterion.kind is CriterionKind.REQUIRED and found.truth is YES
