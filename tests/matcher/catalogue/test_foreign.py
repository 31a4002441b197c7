"""A catalogue needs no id of ours: none of them, other names, or one of them on another kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.casework import Casework
from matcher.catalogue.catalogue_files import CatalogueError, load
from matcher.catalogue.catalogue_problems import problems
from matcher.catalogue.question_checks import is_unused
from matcher.impact import Population, impact
from matcher.nearest import coming_of, ways_of
from matcher.proving.boundaries import boundary_persons
from matcher.proving.certainties import program_findings
from matcher.proving.cross_program import catalogue_findings
from matcher.proving.findings import in_words
from matcher.proving.mutation import mutation_score
from matcher.proving.problems import constant_problems, notes
from matcher.proving.promises import promise_problems
from matcher.questions import Unknown
from matcher.questions.facts import read_answer
from matcher.questions.questions import Kind
from matcher.questions.reserved import RESERVED
from matcher.questions.shorthand import read_line
from matcher.sheets.cpsv import cpsv_data
from matcher.sheets.journal_text import journal_text
from matcher.sheets.result_json import result_json
from matcher.sheets.result_text import result_text
from tests.matcher.foreign import ANSWERS, OURS, asked, asking, foreign
from tests.matcher.sample import AS_OF, files, leaf

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.questions import Question
    from matcher.questions.values import Answer
    from tests.matcher.sample import Documents

OTHERS = [(name, kind) for name, right in RESERVED.items() for kind in Kind if kind is not right]
TURNED = leaf(OURS, "ge", 19)
LINE = "34 sagene, to barn 3 og 5 år, født 1992, trenger bolig"


def answer_to(question: Question) -> Answer:
    raw = ANSWERS[question.kind]
    if question.choices and not isinstance(raw, bool):
        raw = question.choices[0].id if isinstance(raw, str) else [question.choices[0].id]
    if isinstance(raw, int) and question.low is not None:
        raw = max(raw, question.low)
    answer = read_answer(raw, question)
    assert answer is not None
    return answer


def looked_at(conversation: Casework) -> None:
    """Say all that can be said of where a conversation stands."""
    found, catalogue = conversation.match(), conversation.current
    result_json(found, catalogue)
    assert result_text(found, catalogue)
    assert journal_text(found, catalogue)
    assert {one.question for one in conversation.next_questions()} <= {
        *catalogue.questionnaire.questions
    }
    for program in catalogue.programs.values():
        assert {*found[program.id].missing} <= {*catalogue.questionnaire.questions}
        conversation.findings(program.id)
        ways_of(program, found.situation, catalogue)
        coming_of(program, found.situation, catalogue)


def walk(data: Documents) -> Catalogue:
    """Do all that is done with a catalogue, but for what needs a window or a database."""
    catalogue = load(files(data))
    assert [one for one in problems(catalogue) if not is_unused(one)] == []
    conversation = Casework(catalogue, lambda: AS_OF)
    for question in catalogue.questionnaire.questions.values():
        looked_at(conversation)
        conversation.answer(question.id, answer_to(question))
    looked_at(conversation)
    for question_id in catalogue.questionnaire.questions:
        conversation.answer(question_id, Unknown.UNKNOWN)
        looked_at(conversation)
    read_line(LINE, catalogue.questionnaire, AS_OF)
    cpsv_data(catalogue, AS_OF)
    for program in catalogue.programs.values():
        for one in program_findings(program, catalogue, AS_OF):
            assert one.witness is None or in_words(one.witness, catalogue) is not None
        boundary_persons(program, catalogue, AS_OF)
        mutation_score(program, (), catalogue)
    for look in (catalogue_findings, constant_problems, notes, promise_problems):
        list(look(catalogue, AS_OF))
    impact(catalogue, catalogue, Population(size=300, as_of=AS_OF))
    return catalogue


def test_a_catalogue_without_any_id_of_ours_is_one_like_others() -> None:
    found = walk(foreign())
    assert RESERVED.keys().isdisjoint(found.questionnaire.questions)
    assert OURS not in found.asked_by


@pytest.mark.parametrize("kind", Kind)
def test_a_question_may_have_any_id_but_ours(kind: Kind) -> None:
    walk(asking(asked("noe_annet", kind)))


@pytest.mark.parametrize(("question_id", "kind"), RESERVED.items())
def test_each_id_of_ours_can_be_the_only_one(question_id: str, kind: Kind) -> None:
    walk(asking(asked(question_id, kind)))


@pytest.mark.parametrize(("question_id", "kind"), OTHERS)
def test_an_id_of_ours_on_another_kind_is_refused_in_words(question_id: str, kind: Kind) -> None:
    """A missing answer to an exception of numbers was *no*, and every rule on it raised."""
    with pytest.raises(CatalogueError) as refused:
        load(files(asking(asked(question_id, kind))))
    (fault,) = refused.value.faults
    assert fault.path == "questions[1].kind"
    assert f"«{question_id}» " in fault.message
    assert f"må være av typen {RESERVED[question_id]}" in fault.message
    assert fault.cure


@pytest.mark.parametrize("question_id", ["age", "birth_year"])
def test_what_is_worked_out_is_asked_by_the_question_there_is(question_id: str) -> None:
    """The year was asked for where only the age was known, and its name was looked up."""
    data = asking(asked(question_id, Kind.NUMBER), rules=(TURNED,))
    found = load(files(data))
    looked_at(Casework(found, lambda: AS_OF))
    assert Casework(found, lambda: AS_OF).match()["every"].missing == ("har_hund", question_id)
    walk(data)


def test_a_rule_on_what_nobody_can_work_out_is_told() -> None:
    """It was unknown for everybody, and no word was said."""
    found = [str(one) for one in problems(load(files(asking(rules=(TURNED,)))))]
    assert found
    assert all("«age_in_year» regnes ut av spørsmål som ikke finnes" in one for one in found)
    assert all("legg til ett av birth_year, age" in one for one in found)


def test_the_document_names_every_id_that_means_something() -> None:
    from matcher.store.paths import bundled_catalogue

    document = (bundled_catalogue().parents[1] / "docs" / "catalogue-format.md").read_text("utf-8")
    part = document.partition("## Ids with a meaning built in")[2].partition("\n## ")[0]
    assert [name for name in (*RESERVED, OURS) if f"`{name}`" not in part] == []
