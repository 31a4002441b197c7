"""No pattern of the bundled words says more than it shows, or takes any word it meets."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

from matcher.questions.line_words import NO_WORDS, LinePhrase, Meaning, Role
from matcher.questions.shorthand import read_line
from matcher.questions.terms.slots import slots_of
from tests.matcher.bundled import bundled
from tests.matcher.questions.test_line_contexts import TODAY

WORDS = Path(__file__).with_name("vague_words.txt").read_text("utf-8").splitlines()
VAGUE = [word for line in WORDS if not line.startswith("#") for word in line.split()]
TELLS = (Role.SAYS, Role.CLIENT, Role.OTHER)


def said(phrase: LinePhrase) -> bool:
    return bool(phrase.meaning.facts)


def shortest(pattern: str) -> list[tuple[str, ...]]:
    """Return the lines a pattern can be where all that may be missing is."""
    places = [slot for slot in slots_of(pattern) if not slot.optional]
    plain = all(slot.is_plain for slot in places)
    return list(product(*(sorted(slot.words) for slot in places))) if plain else []


def test_a_word_of_many_meanings_says_nothing_alone() -> None:
    read = {word: read_line(word, bundled().questionnaire, TODAY).chips for word in VAGUE}
    told = {word: [chip.question for chip in chips] for word, chips in read.items()}
    assert {word: asked for word, asked in told.items() if set(asked) - {"needs"}} == {}


def test_no_pattern_shrinks_to_a_word_of_many_meanings() -> None:
    shrunk = [
        (pattern, words)
        for pattern, phrase in bundled().questionnaire.lines.phrases
        if phrase.role in TELLS and said(phrase)
        for words in shortest(pattern)
        if len(words) == 1 and words[0] in VAGUE
    ]
    assert shrunk == []


def test_a_last_word_that_may_be_any_or_none_is_not_taken_away() -> None:
    """Such a place says nothing, and what stands there may say something."""
    yes = Meaning(facts={"student": True})
    words = replace(NO_WORDS, phrases=(("study now|*?", LinePhrase(Role.SAYS, yes)),))
    asked = replace(bundled().questionnaire, read_lines=lambda: words)
    chips = read_line("study permittert", asked, TODAY).chips
    assert {chip.question for chip in chips} == {"student", "employment_status"}


def test_no_pattern_begins_with_a_word_that_may_be_any() -> None:
    assert [p for p, _ in bundled().questionnaire.lines.phrases if slots_of(p)[0].any_word] == []


def test_the_end_of_a_part_may_be_one_of_several() -> None:
    yes = Meaning(facts={"student": True})
    words = replace(NO_WORDS, phrases=(("sluppet ut|$", LinePhrase(Role.SAYS, yes)),))
    asked = replace(bundled().questionnaire, read_lines=lambda: words)
    lines = ("sluppet", "sluppet ut", "sluppet, 34", "sluppet inn")
    read = [{chip.question for chip in read_line(line, asked, TODAY).chips} for line in lines]
    assert ["student" in told for told in read] == [True, True, True, False]
