"""Answers from plain data: every form that is read, and what is said of every other."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.questions.facts import read_answer, read_facts, write_answer
from matcher.questions.values import Ages, Several, Span, Unknown
from tests.matcher.bundled import bundled
from tests.matcher.sample import catalogue
from tests.matcher.strategies import values

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject

    from matcher.questions.values import Answer, Value

QUESTIONNAIRE = catalogue().questionnaire


def one(number: int) -> Span:
    return Span.exactly(number)


def days(first: str, last: str) -> Span:
    return Span(date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal())


def some(*members: str, more: bool = False) -> Several:
    return Several(frozenset(members), more)


READ: list[tuple[str, object, Answer | None]] = [
    ("registered", True, True),
    ("registered", False, False),
    ("registered", "ja", True),
    ("registered", "nei", False),
    ("registered", "yes", True),
    ("registered", "no", False),
    ("bydel", "sagene", "sagene"),
    ("bydel", "Sagene", "sagene"),  # the label
    ("employment_status", "helt permittert", "permittert"),  # the words of the facts
    ("employment_status", "uavklart", Unknown.PENDING),  # a choice that is a way of not knowing
    ("employment_status", "ukjent", Unknown.UNKNOWN),
    ("employment_status", "vet ikke", Unknown.UNKNOWN),
    ("employment_status", {"unknown": "unknown"}, Unknown.UNKNOWN),
    ("employment_status", {"unknown": "declined"}, Unknown.DECLINED),
    ("employment_status", {"unknown": "pending"}, Unknown.PENDING),
    ("age", {"unknown": "declined"}, Unknown.DECLINED),
    ("age", "ukjent", Unknown.UNKNOWN),
    ("age", 0, one(0)),
    ("age", 110, one(110)),
    ("age", {"from": 18, "to": 24}, Span(18, 24)),
    ("age", {"from": 18}, Span(18, 110)),  # an open end goes as far as the question does
    ("age", {"to": 24}, Span(0, 24)),
    ("age", {"from": 18, "to": None}, Span(18, 110)),
    ("income", {"from": 200_000}, Span(200_000, None)),
    ("income", {"to": 200_000}, Span(0, 200_000)),
    ("benefits", ["aap"], some("aap")),
    ("benefits", ["aap", "dagpenger"], some("aap", "dagpenger")),
    ("benefits", ["aap", "aap"], some("aap")),
    ("benefits", ["AAP", "aap"], some("aap")),
    ("benefits", ["ingen"], some("ingen")),
    ("benefits", ["aap", "ukjent"], some("aap", more=True)),
    ("benefits", ["aap", "sokt"], some("aap", more=True)),
    ("benefits", ["ukjent"], Unknown.UNKNOWN),
    ("benefits", ["sokt"], Unknown.PENDING),
    ("benefits", [{"unknown": "declined"}], Unknown.DECLINED),
    ("benefits", ["aap", {"unknown": "declined"}], some("aap", more=True)),
    ("benefits", [], None),  # an empty list is no answer
    ("children_ages", [], None),
    ("children_ages", [3, 7], Ages((one(3), one(7)))),
    ("children_ages", [3, 3], Ages((one(3), one(3)))),
    ("children_ages", [{"from": 1, "to": 2}, 7], Ages((Span(1, 2), one(7)))),
    ("children_ages", [{"from": 20}], Ages((Span(20, 25),))),
    ("children_ages", [3, "ukjent"], Ages((one(3),), more=True)),
    ("children_ages", ["ukjent"], Unknown.UNKNOWN),
    ("planned_start", "2026-08-01", days("2026-08-01", "2026-08-01")),
    ("planned_start", "2026-08", days("2026-08-01", "2026-08-31")),
    ("planned_start", "2028-02", days("2028-02-01", "2028-02-29")),
    ("planned_start", {"from": "2026-08", "to": "2026-10"}, days("2026-08-01", "2026-10-31")),
    ("planned_start", {"from": "2026-08-15"}, Span(date(2026, 8, 15).toordinal(), None)),
    ("planned_start", {"to": "2026-08"}, Span(None, date(2026, 8, 31).toordinal())),
]


@pytest.mark.parametrize(("question", "raw", "answer"), READ)
def test_is_read(question: str, raw: object, answer: Answer | None) -> None:
    expected = {} if answer is None else {question: answer}
    assert read_facts({question: raw}, QUESTIONNAIRE) == (expected, [])


CHOICES = (
    "er ikke et svar på dette spørsmålet. Svarene er: dagpenger, aap, sosialhjelp, ingen, sokt."
)
NO_DATE = "er ikke en dato – skriv år-måned (2026-08) eller år-måned-dag (2026-08-01)."
WAYS = "er ikke en måte å ikke vite på – bruk en av: unknown, declined, pending."
REFUSED: list[tuple[str, object, str]] = [
    # the question, what was written, what is said of it after the question's name
    ("agee", 34, "spørsmålet finnes ikke. Mente du «age»?"),
    ("xyzzy", 34, "spørsmålet finnes ikke – se «questions»."),
    ("registered", 1, "«1» er verken ja eller nei – skriv true eller false."),
    ("registered", "kanskje", "«kanskje» er verken ja eller nei – skriv true eller false."),
    ("registered", None, "«null» er verken ja eller nei – skriv true eller false."),
    ("registered", [True], "«[true]» er verken ja eller nei – skriv true eller false."),
    ("bydel", "sagenee", "«sagenee» er ikke et svar på dette spørsmålet. Mente du «sagene»?"),
    ("bydel", "SAGENE!", "«SAGENE!» er ikke et svar på dette spørsmålet. Mente du «sagene»?"),
    ("bydel", "atlantis",
     "«atlantis» er ikke et svar på dette spørsmålet. Svarene er: sagene, grorud, frogner."),
    ("bydel", 3, "her ventes ett svar som tekst."),
    ("bydel", ["sagene"], "her ventes ett svar som tekst."),
    ("bydel", {"unknown": "kanskje"}, f"«kanskje» {WAYS}"),
    ("bydel", {"unknown": None}, f"«null» {WAYS}"),
    ("bydel", {"unknown": "declined", "why": "x"}, "her ventes ett svar som tekst."),
    ("benefits", "aap", 'her ventes en liste av svar, som ["…"].'),
    ("benefits", ["aapp"], "«aapp» er ikke et svar på dette spørsmålet. Mente du «aap»?"),
    ("benefits", [3], f"«3» {CHOICES}"),
    ("benefits", [["aap"]], '«["aap"]» er ikke et svar på dette spørsmålet. Mente du «aap»?'),
    ("benefits", ["ingen", "aap"], "«ingen» kan ikke stå sammen med andre svar."),
    ("benefits", ["ingen", "ukjent"], "«ingen» kan ikke stå sammen med andre svar."),
    ("age", "gammel", "«gammel» er ikke et helt tall."),
    ("age", "34", "«34» er ikke et helt tall."),
    ("age", True, "«true» er ikke et helt tall."),
    ("age", None, "«null» er ikke et helt tall."),
    ("age", [34], "«[34]» er ikke et helt tall."),
    ("age", -3, "-3 er mindre enn 0, som er det minste svaret."),
    ("age", 111, "111 er mer enn 110, som er det største svaret."),
    ("age", {"from": 30, "to": 20}, "området går baklengs: fra 30 til 20."),
    ("age", {"from": -1, "to": 20}, "-1 er mindre enn 0, som er det minste svaret."),
    ("age", {"from": 1, "to": 200}, "200 er mer enn 110, som er det største svaret."),
    ("age", {"from": "atten"}, "«atten» er ikke et helt tall."),
    ("age", {"fra": 18}, 'et område skrives {"from": 18, "to": 24}.'),
    ("age", {}, 'et område skrives {"from": 18, "to": 24}.'),
    ("age", {"from": None, "to": None}, "området har ingen grenser."),
    ("income", -1, "-1 er mindre enn 0, som er det minste svaret."),
    ("children_ages", 3, "her ventes en liste av aldre, som [3, 7]."),
    ("children_ages", "3", "her ventes en liste av aldre, som [3, 7]."),
    ("children_ages", [3, "sju"], "«sju» er ikke et helt tall."),
    ("children_ages", [26], "26 er mer enn 25, som er det største svaret."),
    ("children_ages", [[3]], "«[3]» er ikke et helt tall."),
    ("planned_start", "august", f"«august» {NO_DATE}"),
    ("planned_start", {"from": "2026-13"}, f"«2026-13» {NO_DATE}"),
    ("planned_start", {"fra": "2026-08"},
     'et område skrives {"from": "2026-08", "to": "2026-10"}.'),
    ("planned_start", {"from": "2026-08", "to": "2026-07"},
     "området går baklengs: fra 2026-08 til 2026-07."),
    ("planned_start", {"from": None}, "området har ingen grenser."),
]  # fmt: skip


@pytest.mark.parametrize(("question", "raw", "said"), REFUSED)
def test_is_refused_in_words(question: str, raw: object, said: str) -> None:
    assert read_facts({question: raw}, QUESTIONNAIRE) == ({}, [f"{question}: {said}"])


@pytest.mark.parametrize(
    "raw",
    [
        "2026-13", "2026-00", "2026-8", "26-08", " 2026-08", "2026-08 ", "2026-08-32", "2026-02-30",
        "2026-W31-6", "2_026-08", "+2026-08", "٢٠٢٦-08", "0000-01", "99999-01", "-2026-08-01", "",
        "-", "--", "9" * 400 + "-08", "2026-08-01T12:00", ["2026-08"], None, True,
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_as_one(raw: object) -> None:
    answers, problems = read_facts({"planned_start": raw}, QUESTIONNAIRE)
    assert answers == {}
    assert len(problems) == 1
    assert problems[0].startswith("planned_start: «")
    assert problems[0].endswith(f"» {NO_DATE}")


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("bydel", "a\nb"),
        ("bydel", "a\x1b[2Jb"),
        ("bydel", "a\u202eb"),
        ("bydel", "x" * 100_000),
        ("age", {"unknown": "y" * 100_000}),
        ("age", ["z\n"] * 10_000),
        ("a\nb\x1b[2J", 3),
        ("q" * 100_000, 3),
    ],
)
def test_what_somebody_wrote_is_told_on_one_short_line(name: str, raw: object) -> None:
    """What stands in the file must not paint on the terminal or fill it."""
    _, [line] = read_facts({name: raw}, QUESTIONNAIRE)
    assert line.isprintable()
    assert len(line) < 250


def test_every_problem_is_told_and_the_rest_is_read() -> None:
    raw = {"age": "gammel", "bydel": "sagene", "agee": 3, "registered": True}
    answers, problems = read_facts(raw, QUESTIONNAIRE)
    assert answers == {"bydel": "sagene", "registered": True}
    assert [problem.partition(":")[0] for problem in problems] == ["agee", "age"]


FORMER: list[tuple[object, dict[str, Answer]]] = [
    # years without a break; in all at least as many; a member now if there are any
    (7, {"member_years": one(7), "member_years_total": Span(7, 60), "member_now": True}),
    (0, {"member_years": one(0)}),  # that says nothing of the other two
    (60, {"member_years": one(60), "member_years_total": one(60), "member_now": True}),
    ({"from": 3, "to": 5},
     {"member_years": Span(3, 5), "member_years_total": Span(3, 60), "member_now": True}),
    ({"to": 5}, {"member_years": Span(0, 5)}),
    ({"unknown": "declined"}, dict.fromkeys(
        ["member_years", "member_years_total", "member_now"], Unknown.DECLINED)),
    ("ukjent", dict.fromkeys(
        ["member_years", "member_years_total", "member_now"], Unknown.UNKNOWN)),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "answers"), FORMER)
def test_a_former_name_is_understood_as_far_as_it_goes(
    raw: object, answers: dict[str, Answer]
) -> None:
    assert read_facts({"membership": raw}, QUESTIONNAIRE) == (answers, [])


@pytest.mark.parametrize("first", ["membership", "member_years"])
def test_todays_name_wins_over_a_former_one(first: str) -> None:
    raw = {"membership": 7, "member_years": 3}
    ordered = {name: raw[name] for name in sorted(raw, key=lambda name: name != first)}
    answers, problems = read_facts(ordered, QUESTIONNAIRE)
    assert answers == {
        "member_years": one(3), "member_years_total": Span(7, 60), "member_now": True
    }  # fmt: skip
    assert not problems


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (61, "61 er mer enn 60, som er det største svaret."),
        (-1, "-1 er mindre enn 0, som er det minste svaret."),
        ("fem", "«fem» er ikke et helt tall."),
        (True, "«true» er ikke et helt tall."),
    ],
)
def test_nonsense_under_a_former_name_is_refused_too(raw: object, said: str) -> None:
    assert read_facts({"membership": raw}, QUESTIONNAIRE) == ({}, [f"membership: {said}"])


@pytest.mark.parametrize(("question", "raw", "answer"), READ)
def test_what_was_read_can_be_written_and_read_again(
    question: str, raw: object, answer: Answer | None
) -> None:
    del raw
    if answer is not None:
        written = json.loads(json.dumps(write_answer(answer, QUESTIONNAIRE[question])))
        assert read_answer(written, QUESTIONNAIRE[question]) == answer


@pytest.mark.parametrize("question_id", list(QUESTIONNAIRE.questions))
@given(data=st.data())
def test_any_answer_survives_its_file(question_id: str, data: DataObject) -> None:
    question = QUESTIONNAIRE[question_id]
    given_ends = question.low is None
    answer = data.draw(values(question).filter(can_be_given), label="answer")
    again = read_answer(json.loads(json.dumps(write_answer(answer, question))), question)
    assert again == (answer if given_ends else closed(answer, question.low, question.high))


def can_be_given(answer: Value) -> bool:
    match answer:
        case Several(members):
            return "ingen" not in members
        case Ages(spans):
            return bool(spans)
        case _:
            return True


def closed(answer: Value, low: int | None, high: int | None) -> Value:
    """Return an answer whose open ends go as far as the question does."""
    match answer:
        case Span(None, end):
            return Span(low, end)
        case Span(start, None):
            return Span(start, high)
        case Ages(spans, more):
            found = [closed(span, low, high) for span in spans]
            return Ages(tuple(span for span in found if isinstance(span, Span)), more)
        case _:
            return answer


def test_needs_keep_the_order_they_were_said_in() -> None:
    question = bundled().questionnaire["needs"]
    said = ["trygghet", "bolig", "arbeid"]
    answer = read_answer(said, question)
    assert isinstance(answer, Several)
    assert write_answer(answer, question) == said
    assert answer == Several(frozenset(said))
    assert Several(frozenset("cab"), order=("b",)).in_order == ("b", "a", "c")
