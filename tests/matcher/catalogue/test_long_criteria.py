"""A criterion with a long sentence says why; one that does not is told of by `check`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue.text_checks import LONG_CRITERION, long_criteria
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF, criterion, program, with_programs

if TYPE_CHECKING:
    from matcher.catalogue import Catalogue

WORDS = " ".join(["ord"] * LONG_CRITERION)


def with_no_reasons() -> Catalogue:
    found = bundled()
    bare = {
        name: replace(each, criteria=tuple(replace(c, long="") for c in each.criteria))
        for name, each in found.programs.items()
    }
    return replace(found, programs=bare)


def told(text: str, **more: object) -> list[str]:
    one = criterion("one", None, kind="judgement", text=text, **more)
    return [found.message for found in long_criteria(with_programs(program("p", one)), AS_OF)]


def test_a_sentence_of_25_words_is_short_enough() -> None:
    assert told(WORDS) == []


def test_a_longer_one_is_told_of_unless_it_says_why() -> None:
    assert told(f"{WORDS} til") == ["setningen har 26 ord, over 25"]
    assert told(f"{WORDS} til", long="Loven lister dem opp") == []


def test_every_long_sentence_of_the_catalogue_says_why() -> None:
    assert [*long_criteria(bundled(), AS_OF)] == []


def test_no_reason_stands_where_the_sentence_is_short() -> None:
    reasons = sum(bool(c.long) for p in bundled().programs.values() for c in p.criteria)
    without = with_no_reasons()
    assert len([*long_criteria(without, AS_OF)]) == reasons
