"""What the matcher tells is shown at the desk in the language of the window, and in no other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest

from matcher.documents import Problem
from matcher.messages import Message
from matcher.questions.texts import Text
from matcher.rules.conditions import Compare
from matcher.rulework import differences
from tests.matcher.rulework.office import JOB, KARI
from tests.matcher.sample import AS_OF, catalogue
from tests.ui.desk.rules.memory import MemoryHost
from tests.ui.desk.rules.rules import criterion, program
from ui.desk.presenter import Desk
from ui.desk.rules.model import branches
from ui.desk.rules.model.addresses import Address, RefusedError
from ui.desk.rules.model.draft import RuleDraft
from ui.desk.rules.model.faults import faults_of
from ui.desk.sentences import change_sentence, event_sentence, problem_sentence
from ui.platform.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from matcher.questions.texts import Language
    from tests.matcher.rulework.office import Office

GONE = Compare("borte", "is", True)
LOOSE = {
    "nn": "Spørsmålet «borte» finst ikkje – vel eit anna spørsmål, eller legg det til i katalogen",
    "en": "The question “borte” does not exist – choose another question, or add it to the "
    "catalogue",
}


@pytest.fixture(params=["nn", "en"])
def language(request: pytest.FixtureRequest) -> Language:
    return cast("Language", request.param)


@pytest.fixture
def speaking(office: Office, language: Language, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    made = Desk(lambda: office.of(KARI), jobs, language)
    made.refresh()
    qtbot.waitUntil(lambda: made.overview.view is not None)
    yield made
    made.end()
    jobs.wait(60_000)


def test_a_fault_beside_a_line(language: Language) -> None:
    loose = program(criterion("a", GONE))
    assert faults_of(loose, catalogue(), language) == {Address(0): (LOOSE[language],)}
    host = MemoryHost(catalogue(), JOB, AS_OF, language)
    host.program = replace(host.program, criteria=loose.criteria, sources=loose.sources)
    (line,) = RuleDraft(host).lines()
    assert line.faults == (LOOSE[language],)


def test_a_question_is_called_by_its_label(language: Language) -> None:
    wrong = program(criterion("a", Compare("bydel", "is", "fjern")))
    (said,) = faults_of(wrong, catalogue(), language).values()
    label = catalogue().questionnaire["bydel"].label.into(language)
    assert any(f"«{label}»" in words or f"“{label}”" in words for words in said)
    asked = catalogue().questionnaire
    fault = Message("«{answer}» er ikke et svar på «{name}»", answer="fjern", name="bydel")
    problem = Problem("programs/x.json", "criteria[0].when", fault, Message("velg et annet"))
    listed = problem_sentence(problem, asked, language).words
    assert f"«{label}»" in listed or f"“{label}”" in listed


def test_why_a_branch_cannot_be_pasted(language: Language) -> None:
    with pytest.raises(RefusedError) as caught:
        branches.read(branches.written(GONE), catalogue(), language)
    assert LOOSE[language][1:] in caught.value.into(language)


def test_what_was_refused(speaking: Desk, language: Language, qtbot: QtBot) -> None:
    told: list[str] = []
    speaking.background.said.connect(told.append)
    speaking.act(lambda rulework: rulework.approval.submit("finnes-ikke", "Fordi."))
    qtbot.waitUntil(lambda: bool(told))
    begins = {"nn": "Det finst ikkje noko utkast til «", "en": "There is no draft of “"}
    assert told[0].startswith(begins[language])


def test_what_is_to_be_mended_and_what_has_changed(office: Office, language: Language) -> None:
    desk = office.of(KARI)
    old = desk.session.published
    asked = old.questionnaire
    draft = desk.drafts.edit(JOB)
    assert draft is not None
    named = replace(draft.program, owner="", name=Text("Ny", "Nytt", "New"), review_by=None)
    changed = replace(draft, program=named)
    problems = [
        problem_sentence(each, asked, language).words for each in desk.readiness.problems(changed)
    ]
    no_date = {
        "nn": "ingen dato for neste gjennomgang – skriv når det skal sjåast på igjen",
        "en": "no date for the next review – write when it is to be looked at again",
    }
    assert any(words.endswith(no_date[language]) for words in problems)
    found = differences(old, desk.drafts.catalogue_with([changed]))
    said = [change_sentence(each, language).words for each in found]
    gone = {"nn": "«Nytt»: «Eigar» er teken bort: «", "en": "“New”: “Owner” removed: “"}
    assert any(words.startswith(gone[language]) for words in said), said


def test_what_happened(office: Office, language: Language) -> None:
    office.change()
    (event, *_) = office.of(KARI).history.events()
    words = event_sentence(event, {}, language).words
    assert {"nn": "Byrja på eit utkast", "en": "Began a draft"}[language] in words
