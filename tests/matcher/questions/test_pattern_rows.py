"""Only the patterns whose words a line has are tried, and none is lost by it."""

from __future__ import annotations

from matcher.questions.line_words import LinePhrase, Meaning, Role, WordList
from matcher.questions.terms import TypedLine
from matcher.questions.terms.pattern_rows import RowTable, possible
from matcher.questions.terms.patterns import Patterns
from matcher.questions.terms.slots import slots_of, word_list
from matcher.questions.terms.word_index import WordIndex

SAYS = LinePhrase(Role.SAYS, Meaning())


def _none(_word: str) -> tuple[str, ...]:
    return ()


def _table(*patterns: str) -> RowTable:
    table = RowTable(_none)
    for place, pattern in enumerate(patterns):
        table.add(slots_of(pattern), SAYS, place)
    return table


def test_a_word_is_looked_up_whole_and_by_its_beginning_and_ending() -> None:
    index: WordIndex[str] = WordIndex()
    index.add(word_list(["barn"]), "whole")
    index.add(word_list(["bar*"]), "begin")
    index.add(word_list(["*rn"]), "end")
    assert [*index.of("barn")] == ["whole", "end", "begin"]
    assert [*index.of("barnet")] == ["begin"]
    assert not [*index.of("x")]


def test_rows_wait_for_the_word_they_need() -> None:
    table = _table("bor* i? kollektiv", "bor* sammen|ilag")
    (group,) = table.begun("bor").groups
    assert [row.place for row in group.longer({"bor", "kollektiv"})] == [0]
    assert [row.place for row in group.longer({"bor", "ilag"})] == [1]
    assert not [*group.longer({"bor", "i"})]


def test_a_pair_stands_by_its_two_words() -> None:
    table = _table("har jobb", "har bil|båt")
    assert table.begun("har").is_of_pair
    assert not table.begun("bil").is_of_pair
    assert [row.place for row in table.pairs("har", "båt")] == [1]
    assert not [*possible(table.pairs("har", "jobb"), {"har"})]


def test_the_first_of_two_single_words_stands() -> None:
    single = _table("bor hos", "bor|leier", "bor").begun("bor").single
    assert single is not None
    assert single.place == 1


def test_a_pattern_is_found_by_list_beginning_number_and_missing_first_word() -> None:
    lists = {"home": WordList(frozenset(["hybel"]))}
    said = ["@home i* leie|leid", "# rom* leil", "min? kone", "jobb* #% stilling?"]
    patterns = Patterns([(one, SAYS) for one in said], lists)
    for text, words in (
        ("hybel i byen leid", 0),
        ("hybel inne leid", 3),
        ("3 roms leil", 3),
        ("kone", 1),
        ("min kone", 2),
        ("jobber litt 50 %", 4),
        ("jobber", 0),
    ):
        match = patterns.find(TypedLine(text), 0)
        assert (match.next if match else 0) == words, text
