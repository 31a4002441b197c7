"""Verdicts with their qualifiers, what is missing, and what must not be listed unasked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.assessment import Match, Qualifier, Verdict, assess, criterion_findings
from matcher.catalogue.programs import Status
from matcher.catalogue.standing import IN_SEARCH
from matcher.catalogue.verdicts import Stage
from matcher.questions.situation import Situation
from matcher.questions.values import Several, Span, Unknown
from matcher.rules.truth import NO, UNKNOWN, YES, Truth
from tests.matcher.sample import AS_OF, catalogue, criterion, leaf, program, with_programs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.questions.values import Answer

FITS, MAYBE, NOT_NOW, INFORMATION = Verdict
UNCONFIRMED, CLOSED = Qualifier.OFFER_UNCONFIRMED, Qualifier.CLOSED
UNCERTAIN = Qualifier.RULES_UNCERTAIN
EARLY, LATE = Qualifier.NOT_YET_VALID, Qualifier.NO_LONGER_VALID
NAV = leaf("registered", "is", True)
ANSWERS: dict[Truth, dict[str, Answer]] = {
    YES: {"registered": True},
    UNKNOWN: {},
    NO: {"registered": False},
}


def outcome(
    answers: Mapping[str, Answer],
    *criteria: dict[str, Any],
    unlocked: frozenset[str] = frozenset(),
    day: date = AS_OF,
    **fields: object,
) -> Match:
    """Return what becomes of a lone program."""
    found = with_programs(program("p", *criteria, **fields))
    return assess(Situation(day, answers), found, unlocked)["p"]


def available(status: Status) -> dict[str, Any]:
    return {"availability": {"status": str(status)}}


closed = {"availability": {"status": "active", "closed": [{"from": "2026-11-01", "to": None}]}}
early, late = {"valid_from": "2026-11-24"}, {"valid_to": "2026-11-22"}

TABLE: list[tuple[dict[str, Any], tuple[Verdict, Verdict, Verdict], tuple[Qualifier, ...]]] = [
    # the offer; the verdict where the rule says yes, unknown, no; what is said with it
    (available(Status.ACTIVE), (FITS, MAYBE, NOT_NOW), ()),
    (available(Status.UNCONFIRMED), (MAYBE, MAYBE, NOT_NOW), (UNCONFIRMED,)),
    ({"confidence": "uncertain"}, (MAYBE, MAYBE, NOT_NOW), (UNCERTAIN,)),
    ({"confidence": "sourced"}, (FITS, MAYBE, NOT_NOW), ()),
    ({"confidence": "seed_only"}, (FITS, MAYBE, NOT_NOW), ()),
    (
        {"confidence": "uncertain", **available(Status.UNCONFIRMED)},
        (MAYBE, MAYBE, NOT_NOW),
        (UNCONFIRMED,),
    ),
    (available(Status.SUPERSEDED), (INFORMATION, INFORMATION, INFORMATION), ()),
    (available(Status.HISTORIC), (INFORMATION, INFORMATION, INFORMATION), ()),
    (available(Status.NOT_FOR_INDIVIDUALS), (INFORMATION, INFORMATION, INFORMATION), ()),
    (available(Status.NOT_IN_OSLO), (INFORMATION, NOT_NOW, NOT_NOW), ()),
    (closed, (MAYBE, MAYBE, NOT_NOW), (CLOSED,)),
    (early, (NOT_NOW, NOT_NOW, NOT_NOW), (EARLY,)),
    (late, (NOT_NOW, NOT_NOW, NOT_NOW), (LATE,)),
    (closed | early, (NOT_NOW, NOT_NOW, NOT_NOW), (CLOSED, EARLY)),
    (available(Status.UNCONFIRMED) | late, (NOT_NOW, NOT_NOW, NOT_NOW), (UNCONFIRMED, LATE)),
    (available(Status.HISTORIC) | late, (INFORMATION, INFORMATION, INFORMATION), (LATE,)),
]


@pytest.mark.parametrize(("offer", "verdicts", "qualifiers"), TABLE)
@pytest.mark.parametrize("place", range(3))
def test_the_verdict_of_a_rule_under_its_offer(
    offer: dict[str, Any],
    verdicts: tuple[Verdict, Verdict, Verdict],
    qualifiers: tuple[Qualifier, ...],
    place: int,
) -> None:
    truth = (YES, UNKNOWN, NO)[place]
    match = outcome(ANSWERS[truth], criterion("nav", NAV), **offer)
    assert (match.truth, match.verdict) == (truth, verdicts[place])
    assert match.qualifiers == qualifiers
    lacking = truth is UNKNOWN and match.verdict is MAYBE
    assert match.missing == (("registered",) if lacking else ())


def test_every_status_is_in_the_table() -> None:
    tried = {offer["availability"]["status"] for offer, *_ in TABLE if "availability" in offer}
    assert tried == set(Status)


@pytest.mark.parametrize(
    ("day", "qualifiers"),
    [
        ("2026-07-31", (EARLY,)),
        ("2026-08-01", ()),
        ("2026-08-31", ()),
        ("2026-09-01", (CLOSED,)),
        ("2026-09-30", (CLOSED,)),
        ("2026-10-01", ()),
        ("2026-12-31", ()),
        ("2027-01-01", (LATE,)),
    ],
)
def test_both_days_of_a_period_are_in_it(day: str, qualifiers: tuple[Qualifier, ...]) -> None:
    match = outcome(
        ANSWERS[YES],
        criterion("nav", NAV),
        day=date.fromisoformat(day),
        valid_from="2026-08-01",
        valid_to="2026-12-31",
        availability={
            "status": "active",
            "closed": [{"from": "2026-09-01", "to": "2026-09-30"}, {"to": "2020-01-01"}],
        },
    )
    assert match.qualifiers == qualifiers


@pytest.mark.parametrize(
    ("truth", "offer", "said"),
    [
        (YES, {}, True),
        (UNKNOWN, {}, True),
        (NO, {}, False),
        (YES, available(Status.UNCONFIRMED), True),
        (YES, available(Status.HISTORIC), False),
        (YES, late, False),
    ],
)
def test_a_person_is_to_judge_only_what_may_still_fit(
    truth: Truth, offer: dict[str, Any], said: bool
) -> None:
    match = outcome(ANSWERS[truth], criterion("nav", NAV), criterion("talk"), **offer)
    assert (Qualifier.NEEDS_JUDGEMENT in match.qualifiers) is said
    assert match.verdict is outcome(ANSWERS[truth], criterion("nav", NAV), **offer).verdict


EXCLUDED = criterion("no-aap", leaf("benefits", "has_any", ["aap"]), "exclusion")
YOUNG = criterion("young", leaf("age", "lt", 30), "priority")


@pytest.mark.parametrize(
    ("answers", "verdict"),
    [
        ({"benefits": Several(frozenset({"dagpenger"}))}, FITS),
        ({"benefits": Several(frozenset({"aap"}))}, NOT_NOW),
        ({"benefits": Several(frozenset({"dagpenger"}), more=True)}, MAYBE),
        ({}, MAYBE),
        ({"benefits": Unknown.DECLINED}, MAYBE),
    ],
)
def test_an_exclusion_must_not_hold(answers: dict[str, Answer], verdict: Verdict) -> None:
    match = outcome({"registered": True} | answers, criterion("nav", NAV), EXCLUDED)
    assert match.verdict is verdict


@pytest.mark.parametrize("age", [Span.exactly(20), Span.exactly(40), Span(20, 40), None])
@pytest.mark.parametrize("truth", [YES, UNKNOWN, NO])
def test_a_priority_never_changes_the_verdict(truth: Truth, age: Span | None) -> None:
    answers = ANSWERS[truth] | ({"age": age} if age else {})
    match = outcome(answers, criterion("nav", NAV), YOUNG)
    plain = outcome(answers, criterion("nav", NAV))
    assert (match.verdict, match.missing) == (plain.verdict, plain.missing)
    assert [met.id for met in match.priorities] == (["young"] if age == Span(20, 20) else [])


def test_a_program_that_asks_nothing_fits_everybody() -> None:
    assert outcome({}, open_to_all=True).verdict is FITS


MISSING: list[tuple[dict[str, Answer], tuple[str, ...]]] = [
    ({}, ("birth_year", "registered", "benefits")),
    ({"registered": True}, ("birth_year", "benefits")),
    ({"registered": Unknown.DECLINED}, ("birth_year", "registered", "benefits")),
    ({"birth_year": Span.exactly(1990)}, ("registered", "benefits")),
    ({"age": Span.exactly(40)}, ("registered", "benefits")),
    ({"age": Span.exactly(18)}, ("birth_year", "registered", "benefits")),
    ({"birth_year": Span(1990, 2015)}, ("age", "registered", "benefits")),
    ({"birth_year": Unknown.DECLINED}, ("age", "registered", "benefits")),
    ({"registered": False}, ()),  # decided: nothing is missing
    ({"registered": True, "age": Span.exactly(40), "benefits": Several(frozenset({"ingen"}))}, ()),
]


@pytest.mark.parametrize(("answers", "missing"), MISSING)
def test_what_is_missing_is_what_may_still_settle_it(
    answers: dict[str, Answer], missing: tuple[str, ...]
) -> None:
    adult = criterion("adult", leaf("age_in_year", "ge", 19))
    match = outcome(answers, adult, criterion("nav", NAV), EXCLUDED, YOUNG)
    assert match.missing == missing


def test_an_unconfirmed_offer_that_fits_lacks_nothing() -> None:
    match = outcome(ANSWERS[YES], criterion("nav", NAV), **available(Status.UNCONFIRMED))
    assert (match.verdict, match.missing, match.undecided) == (MAYBE, (), False)


@pytest.mark.parametrize(
    ("truth", "offer", "undecided"),
    [
        (UNKNOWN, {}, True),
        (UNKNOWN, available(Status.UNCONFIRMED), True),
        (UNKNOWN, closed, True),
        (UNKNOWN, available(Status.HISTORIC), False),
        (UNKNOWN, late, False),
        (YES, {}, False),
        (NO, {}, False),
    ],
)
def test_undecided_is_what_an_answer_can_settle(
    truth: Truth, offer: dict[str, Any], undecided: bool
) -> None:
    assert outcome(ANSWERS[truth], criterion("nav", NAV), **offer).undecided is undecided


ON_REQUEST: list[tuple[dict[str, Answer], frozenset[str], bool]] = [
    ({}, frozenset(), False),
    ({"at_risk": False}, frozenset(), False),
    ({"at_risk": True}, frozenset(), True),
    ({"at_risk": Unknown.UNKNOWN}, frozenset(), False),
    ({"at_risk": Unknown.DECLINED}, frozenset(), False),
    ({}, frozenset({"at_risk"}), True),
    ({"at_risk": False}, frozenset({"at_risk"}), True),
    ({}, frozenset({"bydel"}), False),
]


@pytest.mark.parametrize(("answers", "unlocked", "suggested"), ON_REQUEST)
def test_a_program_on_request_is_not_suggested_unasked(
    answers: dict[str, Answer], unlocked: frozenset[str], suggested: bool
) -> None:
    match = outcome(answers, criterion("nav", NAV), unlocked=unlocked, on_request=["at_risk"])
    assert match.suggested is suggested
    assert match.undecided is suggested
    assert match.verdict is MAYBE, "it can be searched for all the same"


def test_suggestions_leave_out_what_is_on_request() -> None:
    found = with_programs(program("a"), program("b", on_request=["at_risk"]))
    assessment = assess(Situation(AS_OF), found)
    assert [match.program.id for match in assessment.suggestions] == ["a"]
    assert {match.program.id for match in assessment.matches} == {"a", "b"}
    with pytest.raises(KeyError):
        assessment["c"]


def test_an_answer_to_a_question_that_cannot_matter_is_kept_but_not_used() -> None:
    """Lost working time is asked of the laid off; others may have said it before."""
    found = with_programs(program("p", criterion("half", leaf("lost_time", "ge", 50))))
    said: dict[str, Answer] = {"lost_time": Span.exactly(60), "employment_status": "arbeidsledig"}
    assessment = assess(Situation(AS_OF, said), found)
    assert assessment["p"].verdict is MAYBE
    assert assessment.unused == {"lost_time"}
    assert "lost_time" not in assessment.situation.answers
    for status in ("permittert", Unknown.DECLINED):
        used = assess(Situation(AS_OF, said | {"employment_status": status}), found)
        assert (used["p"].verdict, used.unused) == (FITS, frozenset())


def test_every_criterion_has_its_finding_in_the_order_of_the_program() -> None:
    found = with_programs(program("p", criterion("nav", NAV), criterion("talk"), EXCLUDED, YOUNG))
    situation = Situation(AS_OF, {"registered": True, "age": Span.exactly(40)})
    findings = criterion_findings(found.programs["p"], situation, found)
    assert [(f.criterion.id, f.truth) for f in findings] == [
        ("nav", YES),
        ("talk", UNKNOWN),  # a person decides
        ("no-aap", UNKNOWN),
        ("young", NO),
    ]
    assert findings[1].finding is None


def test_amounts_are_those_of_the_assessment_date() -> None:
    poor = criterion("poor", leaf("income", "le", {"constant": "g", "times": [1, 1]}))
    said = {"income": Span.exactly(133_000)}
    verdicts = {
        day: outcome(said, poor, day=date.fromisoformat(day)).verdict
        for day in ("2025-04-30", "2025-05-01", "2026-04-30", "2026-05-01")
    }
    assert list(verdicts.values()) == [MAYBE, NOT_NOW, NOT_NOW, FITS]


def test_a_match_at_another_place_is_the_same_in_all_else() -> None:
    one = assess(Situation(AS_OF, {}), catalogue()).matches[0]
    filled = replace(one, missing=("age",), unless=("registered",), suggested=False,
                     stage=Stage.STARTED, qualifiers=(Qualifier.UNLESS,))  # fmt: skip
    there = filled.at(IN_SEARCH)
    assert there == replace(filled, standing=IN_SEARCH)
    assert filled.at(filled.standing) == filled
    assert filled.at(filled.standing) is not filled
