"""*Trolig*: a yes hangs on something that somebody must show and nobody has seen."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.assessment import assess
from matcher.catalogue.catalogue_files import CatalogueError, load
from matcher.catalogue.evidence import is_likely, only_said
from matcher.questions.evidence import Evidence
from matcher.questions.situation import Situation
from matcher.questions.values import Several, Span
from matcher.rules import YES
from matcher.rules.evaluate import evaluate
from tests.matcher.bundled import bundled
from tests.matcher.sample import (
    AS_OF,
    criterion,
    documents,
    files,
    leaf,
    program,
    with_programs,
)

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.matches import Match
    from matcher.questions.values import Answer

LAID_OFF = criterion("laid-off", leaf("employment_status", "is", "permittert"))
ADULT = criterion("adult", leaf("age", "ge", 18))
POOR = leaf("income", "le", 300_000)
WITHOUT_AAP = criterion("aap", leaf("benefits", "has_any", ["aap"]), "exclusion")
ANSWERS: dict[str, Answer] = {
    "age": Span.exactly(34),
    "employment_status": "permittert",
    "income": Span.exactly(200_000),
    "benefits": Several(frozenset({"dagpenger"})),
}


def catalogue(*criteria: dict[str, Any], **fields: Any) -> Catalogue:
    shown = {"format": 1, "shown": ["employment_status", "income", "benefits"]}
    return with_programs(program("kurs", *criteria, **fields), evidence=shown)


def to_show(
    found: Catalogue, answers: dict[str, Answer] = ANSWERS, **seen: Evidence
) -> tuple[str, ...]:
    """Return what is only said for the one program there is."""
    situation = Situation(AS_OF, answers)
    for question, evidence in seen.items():
        situation = situation.with_evidence(question, evidence)
    assessment = assess(situation, found)
    match = assessment["kurs"]
    unseen = only_said(match, assessment.situation, found)
    assert is_likely(match, assessment.situation, found) is (
        match.verdict == "fits" and bool(unseen)
    )
    return unseen


def test_a_yes_hangs_on_what_must_be_shown_and_not_on_what_nobody_asks_to_see() -> None:
    assert to_show(catalogue(ADULT)) == ()
    assert to_show(catalogue(ADULT, LAID_OFF)) == ("employment_status",)


@pytest.mark.parametrize("evidence", [Evidence.SHOWN, Evidence.REGISTER])
def test_it_is_sure_when_that_was_seen(evidence: Evidence) -> None:
    assert to_show(catalogue(ADULT, LAID_OFF), employment_status=evidence) == ()


def test_all_that_is_needed_must_be_seen() -> None:
    both = catalogue(LAID_OFF, criterion("poor", POOR))
    assert to_show(both) == ("employment_status", "income")
    assert to_show(both, income=Evidence.SHOWN) == ("employment_status",)


def test_what_another_seen_answer_settles_need_not_be_shown() -> None:
    either = catalogue(criterion("either", {"any": [LAID_OFF["when"], POOR]}))
    assert to_show(either, income=Evidence.SHOWN) == ()
    assert len(to_show(either)) == 1


def test_nobody_can_show_what_they_are_not() -> None:
    assert to_show(catalogue(ADULT, WITHOUT_AAP)) == ()


def test_only_a_yes_of_the_rules_hangs_on_anything() -> None:
    assert to_show(catalogue(LAID_OFF), {"employment_status": "arbeidsledig"}) == ()
    assert to_show(catalogue(LAID_OFF), {}) == ()
    unconfirmed = catalogue(LAID_OFF, availability={"status": "unconfirmed"})
    assert to_show(unconfirmed) == ("employment_status",)
    closed = catalogue(LAID_OFF, availability={"status": "historic"})
    assert to_show(closed) == ()


def test_a_match_knows_nothing_of_it() -> None:
    """The verdict stays what the rules say; so nothing of the list's order moves."""
    found = catalogue(LAID_OFF)
    said = Situation(AS_OF, ANSWERS)
    seen = said.with_evidence("employment_status", Evidence.SHOWN)
    assert assess(said, found).matches == assess(seen, found).matches


def holds(match: Match, situation: Situation, seen: tuple[str, ...]) -> bool:
    """Tell whether everything required is met by what nobody asks to see and what was seen."""
    said = [q for q in bundled().shown if q in situation.answered]
    left = situation.without([q for q in said if q not in seen]).facts
    amounts = bundled().amounts(situation.as_of)
    needed = (c.when for c in match.program.criteria if c.kind == "required" and c.when)
    return all(evaluate(when, left, amounts).truth is YES for when in needed)


def test_of_everybody_no_smaller_set_would_do() -> None:
    """Held against every set that lacks one, for the example persons and the first cases."""
    looked_at = 0
    people = [*(each.facts for each in bundled().examples)]
    people += [case.situation.answers for case in bundled().cases[:60]]
    for facts in people:
        assessment = assess(Situation(AS_OF, facts), bundled())
        for match in assessment.matches:
            unseen = only_said(match, assessment.situation, bundled())
            if match.truth is not YES or match.verdict not in {"fits", "maybe"}:
                continue
            assert holds(match, assessment.situation, unseen)
            if unseen:
                looked_at += 1
                smaller = combinations(unseen, len(unseen) - 1)
                assert not [each for each in smaller if holds(match, assessment.situation, each)]
    assert looked_at > 20


def test_the_bundled_catalogue_names_questions_that_rules_ask() -> None:
    used = bundled().asked_by
    assert [q for q in sorted(bundled().shown) if q not in used] == []


@pytest.mark.parametrize(
    ("name", "key"), [("evidence.json", "shown"), ("identifying.json", "identifying")]
)
def test_a_question_that_is_not_there_is_told(name: str, key: str) -> None:
    wrong = {**documents(), name: {"format": 1, key: ["alder"]}}
    with pytest.raises(CatalogueError, match="spørsmålet «alder» finnes ikke"):
        load(files(wrong))


def test_a_catalogue_without_the_file_never_says_probably() -> None:
    assert replace(catalogue(LAID_OFF), shown=frozenset()).shown == load(files(documents())).shown
