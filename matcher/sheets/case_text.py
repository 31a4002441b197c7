"""Text for the case system: facts used, programs, reasons, sources, version. Plain lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import CriterionKind, Qualifier, Verdict, criterion_findings, only_said
from matcher.catalogue.offices import door_lines, freshness, offices_for
from matcher.plan import NO_PLAN
from matcher.questions import Language, Sensitivity, Text, Unknown
from matcher.questions.value_words import NBSP, day
from matcher.rules import YES, Truth, Wording, facts_of
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

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.catalogue import Assessment, Catalogue, CriterionFinding, Match, Program
    from matcher.plan import Plan

FACTS = Text("Opplysninger som er brukt", "Opplysningar som er brukte", "Facts used")
LEFT_OUT = Text(
    "Særlig følsomme opplysninger, og tiltak som viser dem, er utelatt.",
    "Særleg følsame opplysningar, og tiltak som viser dei, er utelatne.",
    "Particularly sensitive facts, and programs that reveal them, are left out.",
)
OFFICE = Text("Kontor", "Kontor", "Office")
SOURCE = Text("kilde", "kjelde", "source")
UNCHECKED = Text("rettskilde ikke kontrollert", "rettskjelde ikkje kontrollert",
                 "legal source not checked")  # fmt: skip
MISSING = Text("Mangler svar", "Manglar svar", "Answers missing")
NOTHING = Text("Ingen tiltak er aktuelle nå.", "Ingen tiltak er aktuelle no.",
               "No programs are relevant now.")  # fmt: skip
QUALIFIERS = {
    Qualifier.NEEDS_JUDGEMENT: Text("krever skjønn", "krev skjønn", "needs judgement"),
    Qualifier.JUDGED_NO: Text("noe som må vurderes, er besvart med nei",
                              "noko som må vurderast, er svart på med nei",
                              "something to be judged was answered with no"),
    Qualifier.OFFER_UNCONFIRMED: Text("bekreft at tilbudet finnes", "stadfest at tilbodet finst",
                                      "confirm that the offer exists"),
    Qualifier.RULES_UNCERTAIN: Text("vilkårene er usikre", "vilkåra er usikre",
                                    "the conditions are uncertain"),
    Qualifier.CLOSED: Text("stengt for inntak nå", "stengt for inntak no", "closed for intake now"),
    Qualifier.NOT_YET_VALID: Text("gjelder ikke ennå", "gjeld ikkje enno", "not yet in force"),
    Qualifier.NO_LONGER_VALID: Text("gjelder ikke lenger", "gjeld ikkje lenger",
                                    "no longer in force"),
    Qualifier.UNLESS: Text("hvis ikke", "om ikkje", "unless"),
}  # fmt: skip
ONLY_SAID = Text("Bare sagt, ikke sett", "Berre sagt, ikkje sett", "Only said, not seen")
OPEN = Text("åpent", "ope", "open")
JUDGED = Text("skjønn", "skjønn", "judgement")
PRIORITY = Text("prioritering", "prioritering", "priority")


def case_text(
    assessment: Assessment,
    catalogue: Catalogue,
    language: Language = "nb",
    plan: Plan = NO_PLAN,
) -> str:
    """Return the assessment as text to paste: what fits and may fit, with reasons and sources.

    Where programs are chosen with the person it is about those alone, in their order. The most
    sensitive answers never leave the screen, nor do programs that would reveal them.
    """
    lines = "\n".join(_CaseText(assessment, catalogue, language, plan).lines()) + "\n"
    # Case systems are old; a no-break space may come out as anything there.
    return lines.replace(NBSP, " ")


class _CaseText:
    """The lines of one text."""

    def __init__(
        self, assessment: Assessment, catalogue: Catalogue, language: Language, plan: Plan
    ) -> None:
        self._assessment = assessment
        self._plan = plan
        self._catalogue = catalogue
        self._language: Language = language
        amounts = catalogue.amounts(assessment.situation.as_of)
        self._words = Wording(catalogue.questionnaire, amounts, language)

    def lines(self) -> Iterator[str]:
        language, situation = self._language, self._assessment.situation
        version = f"{self._catalogue.version} ({self._catalogue.hash[:8]})"
        yield f"{TITLE.into(language)} {day(situation.as_of.toordinal(), language)}"
        yield f"{CATALOGUE.into(language)} {version}. {DISCLAIMER.into(language)}"
        listed = self._listed()
        yield from self._conflicts()
        yield from self._facts(listed)
        for match in listed:
            yield from self._program(match)
        if not listed:
            yield f"\n{NOTHING.into(language)}"

    def _listed(self) -> list[Match]:
        if self._plan.chosen:
            chosen = [self._assessment[program_id] for program_id in self._plan.ids]
            return [match for match in chosen if not match.program.on_request]
        matches = [m for m in self._assessment.suggestions if not m.program.on_request]
        return [m for m in matches if m.verdict in (Verdict.FITS, Verdict.MAYBE)]

    def _conflicts(self) -> Iterator[str]:
        if self._assessment.contradictions:
            yield f"\n{CONFLICTS.into(self._language)}:"
        for conflict in self._assessment.contradictions:
            yield f"- {conflict.text.into(self._language)}"

    def _facts(self, listed: list[Match]) -> Iterator[str]:
        used = {fact for match in listed for fact in _looked_at(match.program)}
        yield f"\n{FACTS.into(self._language)}:"
        answers = self._assessment.situation.answers
        shown = 0
        chosen = [self._assessment[program_id] for program_id in self._plan.ids]
        shown_here = chosen or self._assessment.suggestions
        left_out = any(match.program.on_request for match in shown_here)
        for question in self._catalogue.questionnaire.questions.values():
            if question.id not in answers:
                continue
            sensitivity = question.sensitivity_of(answers[question.id])
            if sensitivity is Sensitivity.MOST_SENSITIVE:
                left_out = True
            elif question.id in used or isinstance(answers[question.id], Unknown):
                shown += 1
                yield f"- {told_line(question, self._assessment.situation, self._language)}"
        if not shown:
            yield f"- {NO_FACTS.into(self._language)}"
        else:
            yield f"- {MERELY_SAID.into(self._language)}"
        if left_out:
            yield f"- {LEFT_OUT.into(self._language)}"

    def _program(self, match: Match) -> Iterator[str]:
        unseen = only_said(match, self._assessment.situation, self._catalogue)
        likely = (LIKELY,) if unseen and match.verdict is Verdict.FITS else ()
        said = [verdict_of(match), *likely, *(QUALIFIERS[q] for q in match.qualifiers)]
        outcome = "; ".join(text.into(self._language) for text in said)
        if match.unless:
            outcome += f": {self._labels(match.unless)}"
        yield f"\n{match.program.name.into(self._language)} – {outcome}"
        yield from self._chosen(match.program)
        situation = self._assessment.situation
        for found in criterion_findings(match.program, situation, self._catalogue):
            yield f"- {self._criterion(found, match.program)}"
        if match.missing:
            yield f"- {MISSING.into(self._language)}: {self._labels(match.missing)}"
        if tellable := self._tellable(unseen):
            yield f"- {ONLY_SAID.into(self._language)}: {self._labels(tellable)}"
        yield from self._doors(match.program)

    def _chosen(self, program: Program) -> Iterator[str]:
        """Yield why it was chosen all the same, and what comes next."""
        chosen = self._plan.find(program.id)
        if chosen is None:
            return
        if chosen.reason:
            yield f"- {ALL_THE_SAME.into(self._language)}: {chosen.reason}"
        for step in chosen.steps:
            channel = program.apply[step]
            yield f"- {NEXT_STEP.into(self._language)}: {channel.line.into(self._language)}"

    def _tellable(self, questions: Iterable[str]) -> list[str]:
        known = self._catalogue.questionnaire
        most = Sensitivity.MOST_SENSITIVE
        return [each for each in questions if known[each].sensitivity is not most]

    def _labels(self, questions: Iterable[str]) -> str:
        labels = (self._catalogue.questionnaire[question].label for question in questions)
        return ", ".join(label.into(self._language) for label in labels)

    def _doors(self, program: Program) -> Iterator[str]:
        """Yield the office of the person's own district, and nothing for the whole city."""
        offices = self._catalogue.offices
        for office in offices_for(program.id, offices, self._assessment.situation):
            if office.bydel:
                said = "; ".join(
                    (*door_lines(office, self._language), freshness(office, self._language))
                )
                yield f"- {OFFICE.into(self._language)}: {office.name}, {said}"

    def _criterion(self, found: CriterionFinding, program: Program) -> str:
        criterion, language = found.criterion, self._language
        text = self._words.criterion(criterion.when, criterion.text, criterion.note).rstrip(".")
        source = program.source(criterion.source)
        named = f"{SOURCE.into(language)}: {source.title if source else criterion.source}"
        if criterion.legal_ref:
            unchecked = "" if criterion.legal_checked else f" ({UNCHECKED.into(language)})"
            named += f", {criterion.legal_ref}{unchecked}"
        return f"{text}: {_mark(criterion.kind, found.truth).into(language)} [{named}]"


def _mark(kind: CriterionKind, truth: Truth) -> Text:
    if kind is CriterionKind.JUDGEMENT:
        return JUDGED
    if kind is CriterionKind.PRIORITY and truth != YES:
        return PRIORITY
    marks = EXCLUDES if kind is CriterionKind.EXCLUSION else MARKS
    return marks.get(truth, OPEN)


def _looked_at(program: Program) -> set[str]:
    rules = (criterion.when for criterion in program.criteria if criterion.when is not None)
    facts = {fact for rule in rules for fact in facts_of(rule)}
    return facts | {"age", "birth_year"} if "age_in_year" in facts else facts
