"""A number with one decimal: counted in tenths, written and said as people write it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from matcher.catalogue.catalogue_files import load
from matcher.documents import Node, Problem
from matcher.questions.facts import FactError, read_answer, write_answer
from matcher.questions.questions import Kind, Question
from matcher.questions.shown import show
from matcher.questions.texts import Text
from matcher.questions.typed import read_typed, write_typed
from matcher.questions.values import Span
from matcher.rules.check import problems
from matcher.rules.codec import from_node, to_data
from matcher.rules.conditions import Compare, Multiple, Quantity, Tenths, Total
from matcher.rules.wording import Wording
from tests.matcher.sample import PERCENT, documents, files, leaf, question, said

SHARE = Question("share", Kind.DECIMAL, Text("Andel"), unit=Text("prosent"), low=0, high=1000)
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("raw", "span"),
    [
        (37, Span(370, 370)),
        ("37.5", Span(375, 375)),
        ("0.5", Span(5, 5)),
        ({"from": "12.5", "to": 20}, Span(125, 200)),
        ({"from": "12.5"}, Span(125, 1000)),
    ],
)
def test_files_have_the_decimal_as_text(raw: object, span: Span) -> None:
    answer = read_answer(raw, SHARE)
    assert answer == span
    assert read_answer(write_answer(answer, SHARE), SHARE) == answer


@pytest.mark.parametrize(
    "raw", ["37,5", "37.55", "", True, "x", "100.1", {"from": 20, "to": "12.5"}]
)
def test_what_is_no_such_number_is_refused(raw: object) -> None:
    with pytest.raises(FactError):
        read_answer(raw, SHARE)


@pytest.mark.parametrize(
    ("text", "span", "shown"),
    [
        ("37,5", Span(375, 375), "37,5"),
        ("37.5 %", Span(375, 375), "37,5"),
        ("40", Span(400, 400), "40"),
        ("30–37,5", Span(300, 375), "30–37,5"),
        ("over 37,5", Span(376, 1000), "minst 37,6"),
    ],
)
def test_it_is_typed_as_people_write_it(text: str, span: Span, shown: str) -> None:
    answer = read_typed(text, SHARE, TODAY)
    assert answer == span
    assert write_typed(answer, SHARE) == shown
    assert read_typed(shown, SHARE, TODAY) == answer


def test_it_is_said_with_the_point_of_the_language() -> None:
    said_now = [show(Span.exactly(375), SHARE, language) for language in ("nb", "nn", "en")]
    assert [one.replace("\u00a0", " ") for one in said_now] == ["37,5 prosent", "37,5 prosent",
                                                                "37.5 per cent"]  # fmt: skip


def test_too_much_is_told_in_the_unit_of_the_question() -> None:
    with pytest.raises(Exception, match=r"100,5 er for mye\. Skriv 100 eller mindre\."):
        read_typed("100,5", SHARE, TODAY)


def catalogue_with_share() -> Any:
    data = documents()
    data["questions.json"]["questions"].append(
        question("share", "decimal", "Andel", unit=PERCENT, min=0, max=100,
                 subject=said("Andelen", en="The share"))
    )  # fmt: skip
    return load(files(data))


def test_a_limit_is_written_with_the_decimal() -> None:
    faults: list[Problem] = []
    for raw in (leaf("share", "ge", "37.5"), leaf("share", "between", ["0.0", "37.5"])):
        found = from_node(Node(raw, "f", "", faults))
        assert isinstance(found, Compare)
        assert to_data(found) == raw
        assert not list(problems(found, catalogue_with_share().questionnaire, ("g",)))
    assert not faults


def test_a_rule_says_the_decimal() -> None:
    words = Wording(catalogue_with_share().questionnaire, {}, "nb")
    sentence = words.say(Compare("share", "between", (Tenths(0), Tenths(375))))
    assert sentence.replace("\u00a0", " ") == "Andelen er fra og med 0 til og med 37,5 prosent"


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        (Compare("share", "ge", 37), "én desimal"),
        (Compare("share", "ge", Multiple("g")), "én desimal"),
        (Compare("age", "ge", Tenths(375)), "hele tall"),
        (Compare("share", "ge", Tenths(1020)), "102 er over det høyeste svaret 100"),
        (Total((Quantity("share"),), "ge", 3), "kan ikke være med i en sum"),
    ],
)
def test_whole_limits_and_tenths_are_never_taken_for_each_other(
    condition: Compare, fault: str
) -> None:
    found = list(problems(condition, catalogue_with_share().questionnaire, ("g",)))
    assert len(found) == 1
    assert fault in found[0][1].into("nb")
