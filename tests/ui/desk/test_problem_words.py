"""Problems at the desk are told in its own words, each once."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from matcher.catalogue.programs import (
    Availability,
    Contact,
    Criterion,
    CriterionKind,
    Period,
    Source,
    Status,
)
from matcher.questions.texts import Text
from matcher.rules.conditions import Compare, Multiple
from tests.matcher.rulework.office import KARI, Office
from ui.desk.sentences import problem_sentence

CODE = re.compile(r"[{}\\[\]_]|\\.json|«(sources|when|text|note|name|title|source|summary|owner)»")

RULES = {
    "number": Compare("age", "ge", "x"), "backwards": Compare("age", "between", (30, 18)),
    "operator": Compare("age", "one_of", ("x",)), "constant": Compare("age", "ge", Multiple("h")),
    "question": Compare("gone", "is", value=True),
    "answer": Compare("employment_status", "is", "gone"),
}  # fmt: skip


def told(office: Office, **changed: object) -> list[str]:
    desk = office.of(KARI)
    draft = desk.new_drafts.new_program("nytt", "Nytt tiltak")
    program = replace(draft.program, **changed)  # type: ignore[arg-type] # fields by name
    questions = desk.session.newest.questionnaire
    problems = desk.readiness.problems(replace(draft, program=program))
    return [problem_sentence(problem, questions, "nb").words for problem in problems]


def test_a_new_program_is_told_what_to_fill_in(office: Office) -> None:
    said = told(office)
    assert said[:3] == [
        "Kort om tiltaket: mangler – fyll det ut", "Til personen: mangler – fyll det ut",
        "Eier: mangler – fyll det ut",
    ]  # fmt: skip
    assert not [words for words in said if CODE.search(words)]


def test_lines_of_cards_and_criteria_are_named(office: Office) -> None:
    unsourced = Criterion("a", CriterionKind.REQUIRED, "", Compare("registered", "is", value=True))
    elsewhere = replace(unsourced, id="b", source="x")
    judged = Criterion("c", CriterionKind.JUDGEMENT, "k", None, Text(""))
    said = told(
        office, criteria=(unsourced, elsewhere, judged), contacts=(Contact("Nav"), Contact("")),
        sources=(Source("k", ""),),
        availability=Availability(
            Status.ACTIVE, closed=(Period(date(2027, 2, 1), date(2027, 1, 1)),)
        ),
    )  # fmt: skip
    for words in (
        "Vilkår 1: har ingen kilde – velg en kilde, eller legg til en ny",
        "Vilkår 2: har ingen kilde – velg en kilde, eller legg til en ny",
        "Vilkår 3, Tekst: mangler – fyll det ut",
        "Kontakt 2, Kontor eller tilbud (aldri en person): mangler – fyll det ut",
        "Kilder 1, Tittel: mangler – fyll det ut",
        "Stengt for inntak 1: stengingen slutter før den begynner – rett datoene",
    ):
        assert said.count(words) == 1, said
    assert not [words for words in said if CODE.search(words)]


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_with_a_fault_is_told_without_words_of_the_file(
    office: Office, rule: Compare
) -> None:
    source = Source("k", "Kilden")
    criterion = Criterion("a", CriterionKind.REQUIRED, "k", rule)
    said = [
        words
        for words in told(office, criteria=(criterion,), sources=(source,))
        if words.startswith("Vilkår 1")
    ]
    assert said
    assert not [words for words in said if CODE.search(words)]
