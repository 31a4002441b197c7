"""What stands beside programs and questions is told of as well: nobody signs what was not said."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from matcher.catalogue import differences
from matcher.catalogue.asking import Asking
from matcher.catalogue.rest_diff import _LISTED, _OTHERS
from matcher.questions import Text
from matcher.rules import Certainty, Compare, FollowRule
from tests.matcher.bundled import bundled
from tests.matcher.sample import catalogue

if TYPE_CHECKING:
    from matcher.catalogue import Catalogue

RULE = FollowRule(
    "young", Compare("age", "lt", 18), {"registered": False}, Certainty.LIKELY,
    Text("Under 18 år"), "Skjønn",
)  # fmt: skip
TOLD_ELSEWHERE = {
    "programs", "questionnaire", "relevance", "constants", "contradictions", "presets",
    "order_rules", "cases", "derivations", "offices",
}  # fmt: skip
OF_THE_VERSION = {"version", "hash", "published", "valid_from", "unsigned"}


def only(a: Catalogue, b: Catalogue) -> str:
    (change,) = differences(a, b)
    return str(change.sentence)


def test_what_follows_is_said_with_rule_answers_and_certainty() -> None:
    old = catalogue()
    came = only(old, replace(old, derivations=(RULE,)))
    for part in ("Det som følger av svar", "Registrert hos Nav: nei", "trolig", "Under 18 år"):
        assert part in came
    sure = replace(RULE, certainty=Certainty.CERTAIN)
    changed = only(replace(old, derivations=(RULE,)), replace(old, derivations=(sure,)))
    assert "sikkert" in changed
    assert "tatt bort" in only(replace(old, derivations=(RULE,)), old)


def test_an_office_is_said_with_all_that_is_known_of_it() -> None:
    old = bundled()
    first = replace(old.offices[0], phone="55 00 00 00")
    said = differences(old, replace(old, offices=(first, *old.offices[1:])))[0].new
    assert "55 00 00 00" in str(said)
    assert old.offices[0].name in str(said)
    assert "tatt bort" in only(old, replace(old, offices=old.offices[1:]))


def test_that_answers_are_spread_otherwise_is_said() -> None:
    old = bundled()
    assert "hvor mange som svarer hva" in only(old, replace(old, asking=Asking()))


def test_no_part_of_a_catalogue_goes_unsaid() -> None:
    assert {each.name for each in fields(catalogue())} == (
        TOLD_ELSEWHERE | OF_THE_VERSION | set(_OTHERS) | set(_LISTED)
    )


def test_a_part_without_sentences_is_named() -> None:
    old = bundled()
    assert "eksempelpersonene er endret" in only(old, replace(old, examples=()))
    assert "ansvar for tiltakene er endret" in only(old, replace(old, owners=()))


def test_which_answers_tell_of_somebody_is_said_question_by_question() -> None:
    old = bundled()
    assert old.identifying
    fewer = replace(old, identifying=old.identifying - {"bydel"})
    assert only(old, fewer) == (
        "Spørsmålet «Bydel»: «Kan svaret vise hvem personen er?» er endret fra «Ja» til «Nei»."
    )
    assert "på papir" in only(old, replace(old, shown=old.shown | {"bydel"}))
    silent = [str(it.sentence) for it in differences(old, replace(old, identifying=None))]
    assert len(silent) == 1 + len(old.identifying)
    assert "ikke sagt" in silent[0]
    nobody = replace(old, identifying=frozenset())
    assert "ikke sagt" in only(replace(old, identifying=None), nobody)
