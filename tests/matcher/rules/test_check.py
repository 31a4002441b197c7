"""Every fault a condition can have against the questionnaire, each with its place and its cure."""

from __future__ import annotations

import pytest

from matcher.questions.questions import Kind
from matcher.rules.check import kind_of, problems
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Multiple, Not
from tests.matcher.sample import catalogue

QUESTIONNAIRE = catalogue().questionnaire
GOOD = Compare("age", "ge", 18)

FAULTS: list[tuple[Condition, str, str]] = [
    # condition, what is said, the cure
    (Compare("agee", "ge", 18), "spørsmålet «agee» finnes ikke", "Mente du «age»?"),
    (
        Compare("xyzzy", "ge", 18),
        "spørsmålet «xyzzy» finnes ikke",
        "velg et annet spørsmål, eller legg det til i katalogen",
    ),
    (Compare("age_in_yea", "ge", 18), "«age_in_yea» finnes ikke", "Mente du «age_in_year»?"),
    (Compare("bydel", "ge", 18), "«ge» kan ikke brukes på «bydel» (choice)", "bruk is, is_not"),
    (Compare("age", "is", True), "«is» kan ikke brukes på «age» (number)", "bruk ge, gt, le"),
    (Compare("age_in_year", "is", True), "kan ikke brukes på «age_in_year»", "bruk ge, gt, le"),
    (Compare("age", "ge", True), "verdien True passer ikke til «ge»", "se docs"),
    (Compare("age", "ge", "18"), "verdien '18' passer ikke til «ge»", "se docs"),
    (Compare("age", "ge", (18, 24)), "passer ikke til «ge»", "se docs"),
    (Compare("age", "between", 18), "passer ikke til «between»", "se docs"),
    (Compare("registered", "is", "ja"), "verdien 'ja' passer ikke til «is»", "se docs"),
    (Compare("registered", "is", 1), "verdien 1 passer ikke til «is»", "se docs"),
    (Compare("bydel", "is", True), "verdien True passer ikke til «is»", "se docs"),
    (Compare("bydel", "one_of", "sagene"), "passer ikke til «one_of»", "se docs"),
    (Compare("planned_start", "from", "2026"), "passer ikke til «from»", "se docs"),
    (Compare("children_ages", "count_at_least", (1, 2)), "passer ikke til", "se docs"),
    (Compare("children_ages", "count_at_least", 0), "holder alltid", "skriv et tall fra 1"),
    (Compare("children_ages", "any_aged", 3), "passer ikke til «any_aged»", "se docs"),
    (Compare("bydel", "is", "sagen"), "«sagen» er ikke et svar på «bydel»", "Mente du «sagene»?"),
    (Compare("bydel", "is", "xyzzy"), "«xyzzy» er ikke et svar på «bydel»", "velg et annet"),
    (Compare("bydel", "none_of", ("grorud", "groru")), "«groru» er ikke et svar", "«grorud»?"),
    (Compare("benefits", "has_any", ("aapp",)), "«aapp» er ikke et svar", "Mente du «aap»?"),
    (Compare("employment_status", "is", "uavklart"), "betyr at svaret ikke er kjent", "ta det ut"),
    (Compare("age", "ge", 112), "112 er over det høyeste svaret 110", "rett grensen"),
    (Compare("birth_year", "lt", 1899), "1899 er under det laveste svaret 1905", "rett grensen"),
    (Compare("age", "between", (24, 18)), "området (24, 18) går baklengs", "laveste grensen først"),
    (Compare("age_in_year", "between", (24, 18)), "går baklengs", "laveste grensen først"),
    (Compare("children_ages", "any_aged", (5, 1)), "går baklengs", "laveste grensen først"),
    (Compare("income", "ge", Multiple("gg")), "konstanten «gg» finnes ikke", "Mente du «g»?"),
    (Compare("income", "ge", Multiple("xyz")), "konstanten «xyz» finnes ikke", "legg den til"),
    (Compare("bydel", "is", Multiple("g")), "bare sammenlignes med et tall", "bruk lt, le"),
    (Compare("children_ages", "any_aged", Multiple("g")), "bare sammenlignes med", "bruk lt, le"),
]


@pytest.mark.parametrize(("condition", "message", "cure"), FAULTS)
def test_a_fault_has_words_and_a_cure(condition: Condition, message: str, cure: str) -> None:
    [(path, said, told)] = problems(condition, QUESTIONNAIRE, ("g",))
    assert path == ""
    assert message in said
    assert told.startswith(cure) or cure in told


@pytest.mark.parametrize(
    "condition",
    [
        GOOD,
        Compare("age", "lt", 111),  # beyond the highest answer by one: everybody
        Compare("age", "between", (0, 110)),
        Compare("age", "eq", 0),
        Compare("age_in_year", "ge", 19),
        Compare("income", "ge", 10_000_000),  # no highest answer
        Compare("income", "between", (0, 1)),
        Compare("income", "lt", Multiple("g", 1, 2)),
        Compare("registered", "is", False),
        Compare("bydel", "none_of", ("sagene", "grorud")),
        Compare("benefits", "has_all", ("aap", "dagpenger")),
        Compare("children_months", "any_aged", (0, 240)),
        Compare("planned_start", "until", 739_829),
    ],
)
def test_nothing_is_said_of_a_good_one(condition: Condition) -> None:
    assert list(problems(condition, QUESTIONNAIRE, ("g",))) == []


def test_every_fault_of_a_tree_has_the_path_of_its_file() -> None:
    bad = Compare("xyzzy", "ge", 1)
    tree = All((GOOD, AnyOf((bad, Not(bad))), AtLeast(1, (GOOD, bad)), bad))
    found = [path for path, _, _ in problems(tree, QUESTIONNAIRE, ())]
    assert found == [".all[1].any[0]", ".all[1].any[1].not", ".all[2].of[1]", ".all[3]"]


@pytest.mark.parametrize(
    ("fact", "kind"),
    [("age", Kind.NUMBER), ("bydel", Kind.CHOICE), ("age_in_year", Kind.NUMBER), ("xyzzy", None)],
)
def test_a_fact_has_a_kind_if_it_exists(fact: str, kind: Kind | None) -> None:
    assert kind_of(fact, QUESTIONNAIRE) is kind
