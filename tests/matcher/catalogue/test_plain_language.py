"""How heavy texts are to read."""

from __future__ import annotations

import pytest

from matcher.catalogue.office_words import OFFICE_WORDS
from matcher.catalogue.plain_language import level, read_plainly


def test_lix_is_words_a_sentence_plus_per_cent_long_words() -> None:
    read = read_plainly("Du kan få hjelp. Ring kontoret i morgen.")
    assert (read.words, read.sentences) == (8, 2)
    # 8 words in 2 sentences, and one of 8 has more than six letters.
    assert read.lix == round(8 / 2 + 100 / 8)
    assert read.plain


def test_no_words_have_no_lix() -> None:
    assert read_plainly(" \n ").lix == 0
    assert read_plainly("").sentences == 0


def test_shortened_words_end_no_sentence() -> None:
    assert read_plainly("Det koster ca. 300 kroner, f.eks. Ring oss.").sentences == 1
    assert read_plainly("Det koster 300 kroner. Ring oss.").sentences == 2


def test_a_long_sentence_is_found_where_it_stands() -> None:
    text = f"Kort setning. Ord {' '.join(['ord'] * 20)}. Slutt."
    (found,) = read_plainly(text).long_sentences
    assert text[found.start : found.start + found.length] == found.words
    assert found.words.startswith("Ord ord")
    assert not read_plainly(f"{' '.join(['ord'] * 20)}.").long_sentences


@pytest.mark.parametrize("word", ["i henhold til", "Vedrørende", "herunder"])
def test_office_words_are_found_whole_and_have_a_cure(word: str) -> None:
    text = f"Du får svar {word} dette."
    (found,) = read_plainly(text).office_words
    assert text[found.start : found.start + found.length] == word
    assert found.instead == OFFICE_WORDS[word.casefold()]
    assert not read_plainly(f"Du får svar {word}x dette.").office_words


def test_levels_rise() -> None:
    assert [level(lix) for lix in (20, 30, 40, 50, 70)] == [
        "svært lett",
        "lett",
        "middels",
        "tung",
        "svært tung",
    ]
