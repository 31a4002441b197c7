"""Facts that follow by the catalogue: used where certain, offered where likely, never asked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.assessment import Verdict, assess
from matcher.catalogue.catalogue_files import CatalogueError
from matcher.catalogue.catalogue_problems import problems
from matcher.catalogue.consequences import followed
from matcher.catalogue.incremental import Matcher
from matcher.catalogue.next_question import next_questions
from matcher.impact.columns import persons_of
from matcher.impact.crowd_planes import unpacked
from matcher.impact.deriver import Deriver
from matcher.impact.verdicts import Judge
from matcher.questions.situation import Situation
from matcher.questions.values import Answer, Several, Span, Unknown
from matcher.rules.evaluate import evaluate
from matcher.rules.truth import NO, YES
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF, criterion, leaf, program, said, with_programs

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.rules.follow_rules import Followed

AT_HOME = leaf("employment_status", "is", "hjemmevaerende")
NAV = program("a", criterion("x", leaf("registered", "is", True)))
WHY = said("Følger av arbeidssituasjonen")


def rule(name: str, when: object, certainty: str = "certain", **then: object) -> dict[str, Any]:
    return {"id": name, "when": when, "then": then, "certainty": certainty, "why": WHY,
            "source": "Kilden"}  # fmt: skip


def with_rules(*rules: dict[str, Any], programs: tuple[dict[str, Any], ...] = (NAV,)) -> Catalogue:
    return with_programs(*programs, derivations={"format": 1, "derivations": list(rules)})


HOME = with_rules(rule("home", AT_HOME, registered=False))
LIKELY = with_rules(rule("home", AT_HOME, "likely", registered=False))


def verdict(catalogue: Catalogue, **answers: Answer) -> Verdict:
    """Return the verdict, as both ways of matching and a crowd of one have it."""
    situation = Situation(AS_OF, answers)
    found = assess(situation, catalogue)
    assert Matcher(catalogue).assess(situation).matches == found.matches
    judged = Judge(catalogue, ["a"], Deriver(AS_OF)).outcomes(persons_of([situation], AS_OF))["a"]
    assert [v for v, plane in judged.items() if unpacked(plane)[0]] == [found["a"].verdict]
    return found["a"].verdict


def test_what_follows_with_certainty_decides() -> None:
    assert verdict(HOME) is Verdict.MAYBE
    assert verdict(HOME, employment_status="permittert") is Verdict.MAYBE
    assert verdict(HOME, employment_status="hjemmevaerende") is Verdict.NOT_NOW


@pytest.mark.parametrize("unknown", list(Unknown))
def test_what_nobody_could_answer_follows_all_the_same(unknown: Unknown) -> None:
    found = verdict(HOME, employment_status="hjemmevaerende", registered=unknown)
    assert found is Verdict.NOT_NOW


def test_what_is_only_likely_is_never_used() -> None:
    assert verdict(LIKELY, employment_status="hjemmevaerende") is Verdict.MAYBE


def test_an_answer_overrules_what_follows_and_that_is_said() -> None:
    answers: dict[str, Answer] = {"employment_status": "hjemmevaerende", "registered": True}
    assert verdict(HOME, **answers) is Verdict.FITS
    (one,) = told(HOME, **answers)
    assert (one.question, one.answer, one.overruled) == ("registered", False, True)
    assert told(HOME, **{**answers, "registered": False}) == []


def told(catalogue: Catalogue, **answers: Answer) -> list[Followed]:
    return list(followed(assess(Situation(AS_OF, answers), catalogue), catalogue))


def test_what_follows_is_told_with_its_reason() -> None:
    (certain,) = told(HOME, employment_status="hjemmevaerende")
    assert (certain.question, certain.answer, str(certain.certainty)) == (
        "registered", False, "certain",
    )  # fmt: skip
    assert certain.because.nb == "Følger av arbeidssituasjonen"
    (likely,) = told(LIKELY, employment_status="hjemmevaerende")
    assert str(likely.certainty) == "likely"
    assert told(HOME) == []
    assert [one.question for one in told(HOME, age=Span.exactly(20))] == ["birth_year"]


def test_what_is_certain_is_not_told_as_likely_too() -> None:
    found = with_rules(
        rule("one", AT_HOME, "likely", registered=True), rule("two", AT_HOME, registered=False)
    )
    (one,) = told(found, employment_status="hjemmevaerende")
    assert (one.answer, str(one.certainty)) == (False, "certain")


def test_a_rule_may_rest_on_a_later_one() -> None:
    """The file may have them in any order: what something rests on is worked out first."""
    second = rule("second", leaf("member_now", "is", True), registered=True)
    found = with_rules(second, rule("first", AT_HOME, member_now=True))
    assert verdict(found, employment_status="hjemmevaerende") is Verdict.FITS


def test_a_table_leads_from_choice_to_choice() -> None:
    table = {"id": "t", "certainty": "certain", "why": WHY, "source": "K",
             "table": {"from": "bydel", "to": "employment_status",
                       "rows": {"sagene": "permittert", "grorud": "arbeidsledig"}}}  # fmt: skip
    laid_off = program("a", criterion("x", leaf("employment_status", "is", "permittert")))
    found = with_rules(table, programs=(laid_off,))
    assert verdict(found, bydel="sagene") is Verdict.FITS
    assert verdict(found, bydel="grorud") is Verdict.NOT_NOW
    assert verdict(found, bydel="frogner") is Verdict.MAYBE


def test_what_follows_is_not_asked_and_what_it_follows_from_is_worth_asking() -> None:
    def asked(**answers: Answer) -> list[str]:
        found = next_questions(assess(Situation(AS_OF, answers), HOME), HOME)
        return [suggestion.question for suggestion in found]

    assert set(asked()) == {"registered", "employment_status"}
    assert asked(employment_status="hjemmevaerende") == []


WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("an unknown question", rule("r", AT_HOME, registred=True), "«registred» finnes ikke"),
    ("another kind", rule("r", AT_HOME, registered=[3]), "then.registered"),
    ("no value", rule("r", AT_HOME, registered={"unknown": "declined"}), "ikke som et svar"),
    ("worked out already", rule("r", AT_HOME, age=40), "«age» regnes ut"),
    ("no condition", {**rule("r", AT_HOME, registered=True), "when": None}, "«when» og «then»"),
    ("an unknown certainty", rule("r", AT_HOME, "sure", registered=True), "«sure»"),
    ("an unknown field", {**rule("r", AT_HOME, registered=True), "x": 1}, "«x»"),
    ("a circle of one", rule("r", leaf("registered", "is", True), registered=True), "i ring: r"),
    ("a table without rows", {**rule("r", AT_HOME), "table": {"from": "a", "to": "b"}}, "«rows»"),
]


@pytest.mark.parametrize(("wrong", "words"), [pytest.param(*rest, id=i) for i, *rest in WRONG])
def test_a_wrong_rule_is_refused_in_words(wrong: dict[str, Any], words: str) -> None:
    with pytest.raises(CatalogueError, match=r"derivations\.json") as caught:
        with_rules(wrong)
    assert words in str(caught.value)


def test_a_circle_is_refused() -> None:
    one = rule("one", leaf("registered", "is", True), member_now=True)
    two = rule("two", leaf("member_now", "is", True), registered=True)
    with pytest.raises(CatalogueError, match="i ring"):
        with_rules(one, two)
    with pytest.raises(CatalogueError, match="«one» står to ganger"):
        with_rules(one, one)


def test_a_condition_that_cannot_be_worked_out_is_refused() -> None:
    wrong = with_rules(rule("r", leaf("agee", "is", True), registered=True))
    (found,) = [problem for problem in problems(wrong) if problem.file == "derivations.json"]
    assert found.path.startswith("derivations[r].when")


BUNDLED: list[tuple[str, dict[str, Answer], str, object]] = [
    ("full time", {"employment_status": "heltid"}, "has_ordinary_job", True),
    ("unemployed", {"employment_status": "arbeidsledig"}, "weekly_work_hours", Span.exactly(0)),
    ("a permit", {"residence_basis": "flyktning"}, "lawful_residence", True),
    ("outside Oslo", {"bydel": "utenfor_oslo"}, "resident_oslo", False),
    ("a trade", {"education_level": "fag_yrkeskompetanse"}, "vgo_completed", True),
    ("AAP", {"benefits": Several(frozenset({"aap"}))}, "illness_main_cause", True),
    ("an assessed group", {"innsatsgruppe": "liten_mulighet"}, "needs_nav_assistance", True),
    ("membership", {"nt_years_continuous": Span.exactly(6)}, "nt_member_now", True),
    ("no education", {"in_education_now": False}, "student", False),
    ("an institution", {"housing": "institusjon"}, "housing_self_contained", False),
    ("sickness benefit", {"benefits": Several(frozenset({"sykepenger"}))},
     "illness_main_cause", True),
    ("full disability benefit", {"benefits": Several(frozenset({"uforetrygd_hel"}))},
     "work_capacity_reduction_pct", Span(50, 100)),
    ("an EEA citizen", {"residence_basis": "eos_borger"}, "in_intro", False),
    ("not safe at home", {"violence_close_relations": True}, "soon_without_home", True),
    ("not safe with a partner", {"violence_close_relations": True, "cohabiting": True},
     "breaking_up", True),
    ("an eviction", {"eviction_or_power_cut": True}, "soon_without_home", True),
    ("no bed tonight", {"without_place_to_stay": True}, "soon_without_home", True),
    ("a sofa", {"housing": "hos_familie_venner", "can_obtain_housing": False},
     "soon_without_home", True),
    ("an intro benefit", {"benefits": Several(frozenset({"introduksjonsstonad"}))},
     "had_intro", True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("answers", "fact", "value"), [pytest.param(*rest, id=i) for i, *rest in BUNDLED]
)
def test_the_bundled_rules(answers: dict[str, Answer], fact: str, value: object) -> None:
    assert assess(Situation(date(2026, 11, 29), answers), bundled()).situation.facts[fact] == value


def test_made_up_people_never_say_the_contrary_of_what_certainly_follows() -> None:
    rules = rule("home", AT_HOME, registered=False, lost_time={"from": 20, "to": 40})
    (lost, registered) = with_rules(rules).impossible[-2:]
    assert registered.questions == ("employment_status", "registered")
    home: dict[str, Any] = {"employment_status": "hjemmevaerende"}
    assert evaluate(registered.when, {**home, "registered": True}, {}).truth is YES
    assert evaluate(registered.when, {**home, "registered": False}, {}).truth is NO
    assert evaluate(lost.when, {**home, "lost_time": Span.exactly(50)}, {}).truth is YES
    assert evaluate(lost.when, {**home, "lost_time": Span(20, 30)}, {}).truth is NO
    assert with_rules(rule("home", AT_HOME, "likely", registered=False)).impossible == (
        with_rules(rule("home", AT_HOME, "likely", registered=False)).contradictions
    )
