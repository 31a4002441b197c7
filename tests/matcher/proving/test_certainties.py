"""What is proved of rules, each with a person who shows it; and nothing where nothing is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.assessment import Verdict, assess
from matcher.catalogue.catalogue_files import load_folder
from matcher.proving import search
from matcher.proving.certainties import program_findings
from matcher.proving.cross_program import catalogue_findings
from matcher.proving.finding_kinds import CURES, HERE, SENTENCES
from matcher.proving.findings import Proved, StaticFinding, in_words
from matcher.proving.problems import constant_problems, given_up, notes
from matcher.questions.texts import LANGUAGES
from matcher.questions.value_words import NBSP
from matcher.questions.values import Span
from matcher.store.paths import bundled_catalogue
from tests.matcher.sample import AS_OF, criterion, documents, leaf, program, with_programs

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue


def proved(*criteria: dict[str, Any]) -> tuple[StaticFinding, ...]:
    found = with_programs(program("p", *criteria))
    return program_findings(found.programs["p"], found, AS_OF)


def related(*programs: dict[str, Any], **single: object) -> tuple[Catalogue, list[StaticFinding]]:
    found = with_programs(*programs, **single)
    return found, list(catalogue_findings(found, AS_OF))


def test_a_plain_rule_has_no_findings() -> None:
    either = {"any": [leaf("registered", "is", True), leaf("income", "lt", 5)]}
    assert proved(criterion("a", leaf("age", "ge", 18)), criterion("b", either)) == ()


def test_what_only_a_person_judges_is_not_proved() -> None:
    assert proved(criterion("talk")) == ()


def test_criteria_that_shut_each_other_out() -> None:
    (finding,) = proved(
        criterion("old", leaf("age", "ge", 67)), criterion("young", leaf("age", "lt", 30))
    )
    assert (finding.kind, finding.criterion) == (Proved.NEVER_TOGETHER, "young")
    said = f"Ingen kan oppfylle «Alderen er under 30{NBSP}år» sammen med resten av regelen"
    assert finding.sentence.nb == said
    assert finding.witness is not None
    age = finding.witness.answers["age"]
    assert isinstance(age, Span)
    assert (age.low or 0) >= 67


def test_a_part_that_can_never_hold() -> None:
    both = {"all": [leaf("bydel", "is", "sagene"), leaf("bydel", "is", "grorud")]}
    found = proved(criterion("a", {"any": [both, leaf("registered", "is", True)]}))
    assert [(one.kind, one.path) for one in found] == [(Proved.NEVER_TRUE, (0,))]


def test_an_exclusion_nobody_meets_is_constant_too() -> None:
    never = {"all": [leaf("age", "lt", 18), leaf("age", "ge", 18)]}
    (finding, *_) = proved(
        criterion("a", leaf("registered", "is", True)), criterion("x", never, "exclusion")
    )
    assert (finding.kind, finding.criterion) == (Proved.NEVER_TRUE, "x")


def test_an_exclusion_that_leaves_nobody() -> None:
    (finding,) = proved(
        criterion("old", leaf("age", "ge", 67)),
        criterion("over", leaf("age", "ge", 62), "exclusion"),
    )
    assert (finding.kind, finding.criterion) == (Proved.EXCLUDES_ALL, "over")
    said = f"«Alderen er minst 62{NBSP}år» utelukker alle som oppfyller resten av regelen"
    assert finding.sentence.nb == said


def test_criteria_of_which_somebody_meets_one() -> None:
    either = {"any": [leaf("registered", "is", True), leaf("income", "lt", 5)]}
    neither = {"any": [leaf("registered", "is", True), leaf("income", "lt", 5)]}
    whole = criterion("a", either), criterion("b", neither, "exclusion")
    (finding,) = proved(*whole)
    assert finding.kind is Proved.EXCLUDES_ALL


def test_every_kind_has_its_words_in_every_language() -> None:
    for kind in Proved:
        for text in (SENTENCES[kind], CURES[kind], HERE.get(kind, SENTENCES[kind])):
            assert all(text.into(language) for language in LANGUAGES)
            assert len({text.nn, text.en}) == 2


def test_a_criterion_that_everybody_meets() -> None:
    always = {"any": [leaf("age", "lt", 18), leaf("age", "ge", 18)]}
    (finding,) = proved(criterion("a", always), criterion("b", leaf("registered", "is", True)))
    assert (finding.kind, finding.criterion) == (Proved.ALWAYS_TRUE, "a")


def test_a_limit_below_the_lowest_answer_is_always_met() -> None:
    (finding,) = proved(criterion("a", leaf("age", "ge", 0)))
    assert finding.kind is Proved.ALWAYS_TRUE


def test_a_part_that_decides_nothing_comes_with_somebody_without_it() -> None:
    (finding,) = proved(
        criterion("a", leaf("age", "ge", 18)), criterion("b", leaf("age", "ge", 16))
    )
    assert (finding.kind, finding.criterion) == (Proved.DECIDES_NOTHING, "b")
    assert finding.witness is not None
    assert finding.witness.answers["age"] in {Span.exactly(age) for age in range(16)}


def test_what_decides_for_those_who_have_not_answered_is_left_alone() -> None:
    ways = {"any": [leaf("has_children", "is", True), leaf("children_ages", "count_at_least", 1)]}
    (finding,) = proved(criterion("a", ways))
    assert finding.path == (1,)  # ages say that there are children, but not the other way round


def test_answers_that_contradict_each_other_make_nobody() -> None:
    both = (
        criterion("a", leaf("has_children", "is", False)),
        criterion("b", leaf("youngest_child_months", "lt", 12)),
    )
    (finding,) = proved(*both)
    assert finding.kind is Proved.NEVER_TOGETHER


def test_who_leaves_open_what_would_contradict_is_somebody() -> None:
    ways = {"any": [leaf("has_children", "is", False), leaf("youngest_child_months", "lt", 12)]}
    assert proved(criterion("a", ways)) == ()


def test_a_rule_too_large_to_prove_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_STEPS", -1)
    (finding,) = proved(criterion("a", {"any": [leaf("age", "ge", 18), leaf("age", "lt", 9)]}))
    assert finding.kind is Proved.TOO_LARGE


def test_two_programs_with_the_same_rule_written_in_two_ways() -> None:
    turned = {"not": leaf("age", "lt", 18)}
    catalogue, found = related(
        program("a", criterion("x", leaf("age", "ge", 18))), program("b", criterion("x", turned))
    )
    (finding,) = found
    assert (finding.kind, finding.program, finding.others) == (Proved.SAME_RULE, "a", ("b",))
    assert finding.witness is not None
    verdicts = {match.verdict for match in assess(finding.witness, catalogue).matches}
    assert verdicts == {Verdict.FITS}


@pytest.mark.parametrize(
    ("relation", "kind"),
    [("requires", Proved.REQUIRES_NEVER), ("excludes", Proved.EXCLUDES_NEVER)],
)
def test_relations_between_rules_that_never_hold_together(relation: str, kind: Proved) -> None:
    young = program("young", criterion("a", leaf("age", "lt", 30)), relations={relation: ["old"]})
    old = program("old", criterion("a", leaf("age", "ge", 67)))
    catalogue, found = related(young, old)
    (finding,) = found
    assert (finding.kind, finding.program, finding.others) == (kind, "young", ("old",))
    assert finding.witness is not None
    assert assess(finding.witness, catalogue)["young"].verdict is Verdict.FITS


@pytest.mark.parametrize(
    ("start", "kind", "verdict"),
    [(31, Proved.GAP, Verdict.NOT_NOW), (29, Proved.OVERLAP, Verdict.FITS)],
)
def test_a_limit_that_two_programs_share(start: int, kind: Proved, verdict: Verdict) -> None:
    young = program("young", criterion("a", leaf("age", "lt", 30)), instead=["old"])
    old = program("old", criterion("a", leaf("age", "ge", start)))
    catalogue, found = related(young, old)
    (finding,) = found
    assert (finding.kind, finding.program, finding.others) == (kind, "young", ("old",))
    assert finding.witness is not None
    assert {match.verdict for match in assess(finding.witness, catalogue).matches} == {verdict}


def test_a_limit_where_one_begins_as_the_other_ends_is_right() -> None:
    young = program("young", criterion("a", leaf("age", "lt", 30)), instead=["old"])
    old = program("old", criterion("a", leaf("age", "ge", 30)))
    assert related(young, old)[1] == []


def test_a_question_that_nobody_is_asked() -> None:
    questions = documents()["questions.json"]
    lost = next(entry for entry in questions["questions"] if entry["id"] == "lost_time")
    lost["relevant_when"] = {"all": [leaf("age", "lt", 18), leaf("age", "ge", 18)]}
    asking = program("p", criterion("a", leaf("lost_time", "ge", 50)))
    _, found = related(asking, questions=questions)
    assert [(one.kind, one.others) for one in found] == [(Proved.NOBODY_ASKS, ("p",))]


def test_a_problem_names_the_file_the_criterion_and_a_person() -> None:
    found = with_programs(
        program("p", criterion("old", leaf("age", "ge", 67)), criterion("y", leaf("age", "lt", 30)))
    )
    (problem,) = constant_problems(found, AS_OF)
    assert (problem.file, problem.path) == ("programs/p.json", "criteria[y]")
    assert "Prøvd med: Alder: " in problem.message
    assert problem.cure


def test_a_rule_too_large_to_prove_is_no_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    either = {"any": [leaf("age", "ge", 18), leaf("age", "lt", 9)]}
    found = with_programs(program("p", criterion("a", either)))
    assert list(given_up(found, AS_OF)) == []
    monkeypatch.setattr(search, "MOST_STEPS", -1)
    assert list(constant_problems(found, AS_OF)) == []
    (note,) = given_up(found, AS_OF)
    assert note.message == "Regelen er for sammensatt til at alt kan bevises"
    assert note.message in [one.message for one in notes(found, AS_OF)]


def test_what_may_be_meant_is_a_note_and_no_problem() -> None:
    doubled = criterion("a", leaf("age", "ge", 18)), criterion("b", leaf("age", "ge", 16))
    found = with_programs(program("p", *doubled))
    assert list(constant_problems(found, AS_OF)) == []
    (note,) = notes(found, AS_OF)
    assert note.path == "criteria[b]"
    assert note.message.startswith("«Alderen er minst 16")
    assert "Prøvd med: Alder: " in note.message
    assert "Tried with: Alder: " in note.message.into("en")


def test_a_person_in_words() -> None:
    (finding,) = proved(criterion("a", leaf("age", "ge", 18)), criterion("b", leaf("age", "ge", 1)))
    assert finding.witness is not None
    assert in_words(finding.witness, with_programs(), "en").startswith("Alder: ")


def test_the_whole_catalogue_is_free_of_constant_rules() -> None:
    catalogue = load_folder(bundled_catalogue(), cases=False)
    assert list(constant_problems(catalogue, AS_OF)) == []
