"""What is asked first, what late and what never; and the file that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.asking import AtCounter, Manner
from matcher.catalogue.assessment import assess
from matcher.catalogue.catalogue_files import CatalogueError
from matcher.catalogue.catalogue_problems import problems
from matcher.catalogue.next_question import next_questions
from matcher.catalogue.shares import weighed
from matcher.questions.kinds.record import AnswerCandidate
from matcher.questions.situation import Situation
from matcher.questions.values import Answer, Several, Span, Unknown
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF, criterion, leaf, program, with_programs

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue

NAV, HERE = leaf("registered", "is", True), leaf("bydel", "is", "sagene")
MEMBER, YOUNG = leaf("member_now", "is", True), leaf("age", "lt", 30)
EITHER = [program("a", criterion("x", {"all": [NAV, MEMBER]}))]


def asked(catalogue: Catalogue, **said: Answer) -> list[str]:
    found = next_questions(assess(Situation(AS_OF, said), catalogue), catalogue)
    return [suggestion.question for suggestion in found]


def with_asking(
    *programs: dict[str, Any], first: list[dict[str, Any]] | None = None, **manners: dict[str, Any]
) -> Catalogue:
    questions = [{"id": name, "at_counter": "yes", **manner} for name, manner in manners.items()]
    asking = {"format": 1, "first": first or [], "questions": questions}
    return with_programs(*programs, asking=asking)


def share(answer: object, thousandth: int) -> dict[str, object]:
    return {"answer": answer, "share": thousandth}


def test_a_yes_that_hardly_anybody_gives_is_worth_less() -> None:
    """Any of two yeses would do: one is given by one in fifty, the other by nearly everybody."""
    either = program("a", criterion("x", {"any": [NAV, MEMBER]}))
    assert asked(with_programs(either)) == ["registered", "member_now"]
    rare = {"answers": [share(True, 20), share(False, 980)]}
    often = {"answers": [share(True, 950), share(False, 50)]}
    found = with_asking(either, registered=rare, member_now=often)
    assert asked(found) == ["member_now", "registered"]


def test_an_answer_that_nobody_knows_is_worth_nothing() -> None:
    unknown = {"answers": [share(True, 50), share({"unknown": "unknown"}, 950)]}
    assert asked(with_asking(*EITHER, registered=unknown)) == ["member_now", "registered"]


@pytest.mark.parametrize(
    ("at_counter", "wanted"),
    [
        ("yes", ["registered", "member_now"]),
        ("paper", ["member_now", "registered"]),
        ("staff", ["member_now", "registered"]),
        ("no", ["member_now"]),
    ],
)
def test_papers_come_last_and_what_is_no_question_never(at_counter: str, wanted: list[str]) -> None:
    assert asked(with_asking(*EITHER, registered={"at_counter": at_counter})) == wanted


def test_a_soft_question_waits_for_its_topic() -> None:
    found = with_asking(*EITHER, registered={"at_counter": "soft", "topic": YOUNG})
    assert asked(found) == ["member_now"]
    assert asked(found, age=Span.exactly(40)) == ["member_now"]
    assert asked(found, age=Span.exactly(20)) == ["registered", "member_now"]


def test_what_would_be_without_tact_is_never_asked() -> None:
    """Not even where it stands among a situation's own first questions."""
    first = [{"id": "all", "when": HERE, "ask": ["registered"]}]
    found = with_asking(*EITHER, first=first, registered={"never": YOUNG})
    assert asked(found, bydel="sagene", age=Span.exactly(20)) == ["member_now"]
    assert asked(found, bydel="sagene", age=Span.exactly(40)) == ["registered", "member_now"]


def test_the_first_questions_of_a_situation_come_before_the_others() -> None:
    """Even one that stands in papers; but none that is answered or cannot matter."""
    first = [
        {"id": "here", "when": HERE, "ask": ["income", "member_now", "registered"]},
        {"id": "young", "when": YOUNG, "ask": ["registered"]},
    ]
    found = with_asking(*EITHER, first=first, member_now={"at_counter": "paper"})
    assert asked(found) == ["registered", "member_now"]
    assert asked(found, bydel="sagene") == ["member_now", "registered"]
    assert asked(found, bydel="sagene", member_now=True) == ["registered"]
    assert asked(found, bydel="sagene", age=Span.exactly(20)) == ["member_now", "registered"]
    assert asked(found, registered=False) == []


def pointing(program_id: str, when: object, **more: object) -> dict[str, Any]:
    raised = [{"id": "r", "strength": "strong", "when": when, "why": "fordi"}]
    pointers = {"needs": [], "raise": raised, "hold_back": [], "first_minute": "pointed", **more}
    return program(program_id, criterion("x", NAV), pointers=pointers)


def test_only_what_is_raised_or_nearly_raised_is_asked_about() -> None:
    found = with_programs(pointing("a", YOUNG), pointing("b", HERE))
    assert asked(found) == []
    assert asked(found, age=Span.exactly(20)) == ["registered"]
    settles = next_questions(assess(Situation(AS_OF, {"age": Span.exactly(20)}), found), found)
    assert [suggestion.settles for suggestion in settles] == [("a",)]


def test_what_holds_a_raised_program_back_is_worth_asking() -> None:
    held = [{"id": "h", "when": MEMBER, "why": "tåpelig"}]
    found = with_programs(pointing("a", YOUNG, hold_back=held))
    assert asked(found, age=Span.exactly(20), registered=True) == ["member_now"]


def test_what_it_is_about_comes_first_of_all() -> None:
    assert asked(bundled())[0] == "needs"
    assert (
        asked(bundled(), age=Span.exactly(40), benefits=Several(frozenset({"aap"})))[0] == "needs"
    )
    assert "needs" not in asked(bundled(), needs=Several(frozenset({"bolig"})))
    assert "needs" not in asked(bundled(), needs=Unknown.DECLINED)


def test_after_three_answers_of_its_own_list_all_that_can_change_the_list_is_weighed() -> None:
    """A list is where one begins; it is no form that is filled in to the end."""
    ask = ["age", "bydel", "employment_status", "registered", "member_now"]
    first = [{"id": "all", "when": leaf("age", "ge", 0), "ask": ask}]
    both = program("a", criterion("x", {"all": [NAV, MEMBER]}))
    often = {"answers": [share(True, 500), share(False, 500)]}
    rare = {"answers": [share(True, 999), share(False, 1)]}
    found = with_asking(both, first=first, registered=rare, member_now=often)
    two: dict[str, Answer] = {"age": Span.exactly(40), "bydel": "sagene"}
    assert asked(found, **two)[0] == "registered"
    assert asked(found, **two, employment_status="permittert")[0] == "member_now"


def test_what_leads_a_list_is_asked_however_much_of_the_rest_is_told() -> None:
    first = [
        {
            "id": "all",
            "when": leaf("age", "ge", 0),
            "ask": ["registered", "age", "bydel", "employment_status"],
        }
    ]
    often = {"answers": [share(True, 500), share(False, 500)]}
    rare = {"answers": [share(True, 999), share(False, 1)]}
    both = program("a", criterion("x", {"all": [NAV, MEMBER]}))
    found = with_asking(both, first=first, registered=rare, member_now=often)
    told: dict[str, Answer] = {"age": Span.exactly(40), "bydel": "sagene"}
    assert asked(found, **told, employment_status="permittert")[0] == "registered"


def test_it_does_not_end_where_two_answers_together_change_the_list() -> None:
    """Neither answer raises the program, or holds it back, alone."""
    both = {"all": [NAV, MEMBER]}
    near = pointing("a", both, needs=["inntekt"]) | {"criteria": []}
    needs = {"needs": Several(frozenset({"inntekt"}))}
    assert set(asked(with_programs(near), **needs)) >= {"registered", "member_now"}
    held = [{"id": "h", "when": both, "why": "tåpelig"}]
    raised = pointing("a", YOUNG, hold_back=held) | {"criteria": []}
    found = asked(with_programs(raised), age=Span.exactly(20))
    assert set(found) == {"registered", "member_now"}


def test_a_need_that_may_not_be_the_only_one_is_asked_for_again_after_the_own_questions() -> None:
    """A line tells what it is about, and not that it is about nothing else."""
    said: dict[str, Answer] = {"needs": Several(frozenset({"bolig"}), more=True)}
    assert asked(bundled(), **said)[:2] == ["housing", "needs"]
    said |= {"without_place_to_stay": False, "housing": "leier_privat", "can_obtain_housing": False}
    assert asked(bundled(), **said)[0] == "needs"
    said["needs"] = Several(frozenset({"bolig"}))
    assert "needs" not in asked(bundled(), **said)


def needing(*needs: str, **said: Answer) -> str:
    return asked(bundled(), needs=Several(frozenset(needs)), **said)[0]


def test_a_roof_comes_before_papers_and_nobody_of_74_is_asked_what_nav_has_assessed() -> None:
    forty, old = Span.exactly(40), Span.exactly(74)
    assert needing("bolig", age=forty) == "housing"
    assert needing("bolig", age=forty, housing="bostedslos") == "can_obtain_housing"
    assert needing("inntekt", age=forty, employment_status="permittert") == "lost_working_time_pct"
    assert needing("trygghet", violence_close_relations=True) == "without_place_to_stay"
    found = asked(bundled(), age=old, needs=Several(frozenset({"arbeid", "helse", "deltakelse"})))
    assert found
    assert not {"innsatsgruppe", "needs_nav_assistance", "reg_jobseeker"} & set(found)


def test_nothing_intimate_is_asked_unprompted() -> None:
    found = asked(bundled(), age=Span.exactly(40), needs=Several(frozenset({"arbeid"})))
    assert not {"prison_status", "mental_or_substance", "disability", "gender"} & set(found)


def test_what_is_asked_ends_before_the_bounds_of_the_planner(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """However large a catalogue is, only so many conditions are looked at."""
    found = with_programs(*EITHER)
    assert asked(found) == ["registered", "member_now"]
    monkeypatch.setattr("matcher.catalogue.next_question.MOST_LOOKS", 0)
    assert asked(found) == []


def test_a_band_is_shared_by_the_numbers_in_it() -> None:
    manner = Manner(shares=((Span(0, 17), 100), (Span(18, None), 800), (Unknown.UNKNOWN, 97)))
    numbers = [AnswerCandidate(Span.exactly(number)) for number in (17, 18, 19)]
    assert weighed(manner, numbers) == pytest.approx([0.101, 0.401, 0.401])


def test_who_stands_for_others_gets_their_shares() -> None:
    manner = Manner(shares=(("a", 100), ("b", 200), ("c", 697)))
    assert weighed(manner, [AnswerCandidate("a"), AnswerCandidate("b", 2)]) == pytest.approx(
        [0.101, 0.899]
    )


WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("another format", {"format": 2}, "formatet er 2"),
    ("an unknown question", {"questions": [{"id": "agee", "at_counter": "yes"}]}, "«agee» finnes"),
    ("twice", {"questions": [{"id": "age", "at_counter": "yes"}] * 2}, "«age» står to ganger"),
    ("an unknown manner", {"questions": [{"id": "age", "at_counter": "maybe"}]}, "«maybe»"),
    ("a share above all", {"questions": [{"id": "age", "at_counter": "yes",
                                          "answers": [share(3, 1001)]}]}, "andelen"),
    ("no answer", {"questions": [{"id": "age", "at_counter": "yes",
                                  "answers": [share("x", 1)]}]}, "answers[0]"),
    ("an unknown field", {"questions": [{"id": "age", "at_counter": "yes", "x": 1}]}, "«x»"),
    ("an unknown first question", {"first": [{"id": "f", "when": NAV, "ask": ["agee"]}]}, "«agee»"),
    ("no condition", {"first": [{"id": "f", "ask": ["age"]}]}, "«when» mangler"),
    ("two lists of one id", {"first": [{"id": "f", "when": NAV, "ask": ["age"]}] * 2}, "«f» står"),
    ("too many shares", {"questions": [{"id": "age", "at_counter": "yes",
                                        "answers": [share(3, 1)] * 41}]}, "41 svar"),
]  # fmt: skip


@pytest.mark.parametrize(("asking", "told"), [pytest.param(*rest, id=i) for i, *rest in WRONG])
def test_a_wrong_file_is_refused_in_words(asking: dict[str, Any], told: str) -> None:
    with pytest.raises(CatalogueError, match=r"asking\.json") as caught:
        with_programs(*EITHER, asking={"format": 1, **asking})
    assert told in str(caught.value)


def test_a_condition_that_cannot_be_worked_out_is_refused() -> None:
    wrong = {"topic": leaf("agee", "lt", 30)}
    first = [{"id": "f", "when": leaf("age", "is", True), "ask": ["age"]}]
    found = problems(with_asking(*EITHER, first=first, registered=wrong))
    paths = [problem.path for problem in found if problem.file == "asking.json"]
    assert len(paths) == 2
    assert paths[0].startswith("first[f].when")
    assert paths[1].startswith("questions[registered].topic")


def test_what_nothing_is_said_of_is_asked_by_its_sensitivity() -> None:
    catalogue = with_programs(*EITHER)
    asking, questions = catalogue.asking, catalogue.questionnaire
    assert asking.manner(questions["age"]).at_counter is AtCounter.YES
    assert asking.manner(questions["at_risk"]).at_counter is AtCounter.SOFT


def test_every_question_of_the_bundled_catalogue_says_how_it_is_asked() -> None:
    catalogue = bundled()
    unsaid = catalogue.questionnaire.questions.keys() - catalogue.asking.manners.keys()
    assert unsaid <= {"needs"}
    needs = catalogue.questionnaire["needs"].choices
    situations = catalogue.asking.first
    for need in needs:
        text = repr([first.when for first in situations])
        assert f"'{need.id}'" in text
