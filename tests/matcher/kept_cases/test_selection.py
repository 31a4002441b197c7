"""What of a conversation may be kept."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from matcher.errors import InputError
from matcher.kept_cases import selection_of
from matcher.questions import Sensitivity, Situation
from matcher.questions.values import Several
from matcher.store import bundled_catalogue
from tests.matcher.kept_cases.cupboard import SITUATION, catalogue
from tests.matcher.sample import AS_OF


def test_what_tells_who_it_is_is_asked_again_and_the_sensitive_waits_to_be_ticked() -> None:
    found = selection_of(SITUATION, catalogue())
    assert [*found.kept] == ["age", "registered", "employment_status", "income", "has_children"]
    assert [*found.sensitive] == ["benefits"]
    assert found.identifying == ("birth_year", "bydel")


def test_the_most_sensitive_is_not_even_named() -> None:
    found = selection_of(SITUATION, catalogue())
    assert "at_risk" not in {*found.kept, *found.sensitive, *found.identifying}
    assert "at_risk" not in found.with_ticked({"at_risk"})


def test_only_what_is_ticked_is_added() -> None:
    found = selection_of(SITUATION, catalogue())
    assert "benefits" not in found.with_ticked(())
    assert found.with_ticked({"benefits"})["benefits"] == Several(frozenset({"dagpenger"}))


def test_where_a_catalogue_does_not_say_what_identifies_nothing_is_kept() -> None:
    with pytest.raises(InputError, match="sier ikke hvilke svar"):
        selection_of(SITUATION, catalogue(says=False))


def test_of_several_answers_the_ordinary_are_kept_and_there_may_be_more() -> None:
    """A rule must not take it that nobody has the rest."""
    known = catalogue()
    benefits = known.questionnaire["benefits"]
    choices = tuple(
        replace(each, sensitivity=Sensitivity.ARTICLE_9) if each.id == "aap" else each
        for each in benefits.choices
    )
    mixed = replace(benefits, choices=choices, sensitivity=Sensitivity.ORDINARY)
    questions = {**known.questionnaire.questions, "benefits": mixed}
    known = replace(known, questionnaire=replace(known.questionnaire, questions=questions))
    both = Several(frozenset({"dagpenger", "aap"}))
    found = selection_of(Situation(AS_OF, {"benefits": both}), known)
    assert found.kept == {"benefits": Several(frozenset({"dagpenger"}), more=True)}
    assert found.with_ticked({"benefits"}) == {"benefits": both}


def test_the_bundled_catalogue_says_where_somebody_lives_and_when_they_were_born() -> None:
    told = json.loads((bundled_catalogue() / "identifying.json").read_bytes())
    assert {"birth_year", "bydel", "followed_up_by", "nav_office"} <= {*told["identifying"]}
