"""What somebody typed of a person is in no memory of the reading once the person is gone."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from matcher.casework import Casework
from matcher.questions.shorthand import read_line
from matcher.questions.terms.kept_words import KeptWords
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    import pytest

NAMES = ("xavierovitsj", "qvistgaardsen", "permiterttt")
"""Two names that nothing knows, and a word that is misspelt."""
LINE = f"{NAMES[0]} {NAMES[1]} 34 {NAMES[2]} fra barnehage"


def _held() -> dict[str, list[object]]:
    """Return what holds each of the names, also mappings of words to words, which nobody collects.

    All objects there are are looked through once: with the catalogue they are millions.
    """
    found: dict[str, list[object]] = {name: [] for name in NAMES}
    for each in gc.get_objects():
        for held in (each, *gc.get_referents(each)):
            if isinstance(held, dict | set | frozenset) and held is not found:
                for name in NAMES:
                    if name in held:
                        found[name].append(held)
    return found


def test_words_of_a_line_are_kept_until_the_person_goes() -> None:
    catalogue = bundled()
    casework = Casework(catalogue, lambda: AS_OF)
    for line in (LINE, f"{LINE} {LINE}"):
        assert read_line(line, catalogue.questionnaire, AS_OF).chips
    assert any(_held().values())
    casework.new_person()
    gc.collect()
    assert not any(_held().values())


class Finder:
    """Tells what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def find(self, word: str) -> int:
        self.asked.append(word)
        return len(word)


def test_a_word_is_looked_up_once_until_all_is_forgotten() -> None:
    finder = Finder()
    kept = KeptWords(finder.find)
    assert [kept.of("to"), kept.of("to")] == [2, 2]
    assert finder.asked == ["to"]
    kept.clear()
    assert kept.of("to") == 2
    assert finder.asked == ["to", "to"]


def test_no_more_words_are_kept_than_a_day_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("matcher.questions.terms.kept_words.MOST_WORDS", 2)
    finder = Finder()
    kept = KeptWords(finder.find)
    for word in ("en", "to", "tre", "en"):
        kept.of(word)
    assert finder.asked == ["en", "to", "tre", "en"]
