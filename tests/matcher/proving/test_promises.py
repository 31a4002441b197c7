"""A broken promise of the catalogue is found, with a person; one that is kept is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue import assessment, verdict_rules
from matcher.catalogue.catalogue_files import load_folder
from matcher.catalogue.judge_checks import judge_problems
from matcher.proving.promises import promise_problems
from matcher.store.paths import bundled_catalogue
from tests.matcher.sample import AS_OF, criterion, documents, leaf, program, with_programs

if TYPE_CHECKING:
    from matcher.documents import Problem

ADULT = criterion("a", leaf("age", "between", [18, 66]))


def broken(*programs: dict[str, Any], **single: object) -> list[Problem]:
    return list(promise_problems(with_programs(*programs, **single), AS_OF))


def judged(name: str, when: dict[str, Any]) -> dict[str, Any]:
    return criterion(name, when, "judgement")


def test_a_plain_program_keeps_every_promise() -> None:
    judgement = judged("j", leaf("registered", "is", True))
    assert broken(program("p", ADULT, judgement, themes=["work"])) == []


def test_an_uncertain_program_that_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    uncertain = program("p", ADULT, confidence="uncertain")
    assert broken(uncertain) == []
    monkeypatch.setattr(verdict_rules, "_AT_MOST_MAYBE", frozenset())
    (problem,) = broken(uncertain)
    assert problem.message.startswith("er usikkert eller ikke bekreftet")
    assert "Prøvd med: Alder: " in problem.message


def test_a_judgement_answered_no_that_weighs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assessment, "_judged_no", lambda *_: False)
    (problem,) = broken(program("p", ADULT, judged("j", leaf("registered", "is", True))))
    assert problem.message.startswith("passer, enda et skjønn er besvart med nei: j")


def test_a_judgement_nobody_can_answer_no() -> None:
    always = judged("j", {"any": [leaf("registered", "is", True), leaf("registered", "is", False)]})
    (problem,) = broken(program("p", ADULT, always))
    assert (problem.path, problem.message) == (
        "criteria[j]", "ingen kan svare nei på dette skjønnet",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("when", "themes", "ages"),
    [
        (leaf("age", "ge", 18), ["work"], [110]),
        (leaf("age", "lt", 67), ["work"], [3]),
        (leaf("age", "lt", 67), ["safety"], []),
        (leaf("age", "ge", 18), ["housing"], []),
        (leaf("registered", "is", True), ["education"], [3, 110]),
    ],
)
def test_who_is_no_adult_or_too_old_to_work(
    when: dict[str, Any], themes: list[str], ages: list[int]
) -> None:
    found = broken(program("p", criterion("a", when), themes=themes))
    assert [problem.message.split(".")[0] for problem in found] == [
        f"passer for en person på {age} år" for age in ages
    ]


def test_what_is_open_to_all_is_for_every_age() -> None:
    assert broken(program("p", open_to_all=True, themes=["work"])) == []


def test_an_age_that_is_judged_is_no_broken_promise() -> None:
    limit = judged("age", leaf("age", "between", [16, 80]))
    assert broken(program("p", criterion("a", leaf("registered", "is", True)), limit)) == []


def test_an_active_program_without_a_tie() -> None:
    (problem,) = broken(program("p", criterion("talk"), themes=["safety"]))
    assert problem.message == "ingenting i regelen er knyttet til personens situasjon"
    assert broken(program("p", criterion("talk"), open_to_all=True)) == []


def test_two_that_exclude_each_other_and_fit_one_person() -> None:
    one = program("one", ADULT, relations={"excludes": ["other"]})
    (problem,) = broken(one, program("other", criterion("b", leaf("age", "ge", 60))))
    assert problem.message.startswith("passer samtidig med «")
    assert "Prøvd med: Alder: 6" in problem.message
    assert broken(one, program("other", criterion("b", leaf("age", "ge", 67)))) == []


def test_a_question_that_hides_a_judgement_says_who_judges() -> None:
    questions = documents()["questions.json"]
    asked = questions["questions"][0]
    asked["label"]["nb"] = "Kan skaffe egnet bolig"

    def silent() -> set[str]:
        return {problem.path for problem in judge_problems(with_programs(questions=questions))}

    assert f"{asked['id']}.help" in silent()
    asked["help"]["nb"] = "Boligkontoret vurderer."
    assert f"{asked['id']}.help" not in silent()


def test_the_whole_catalogue_keeps_every_promise() -> None:
    catalogue = load_folder(bundled_catalogue(), cases=False)
    assert [str(problem) for problem in promise_problems(catalogue, AS_OF)] == []
    assert [str(problem) for problem in judge_problems(catalogue)] == []
