"""Search finds what people call a program, typing errors included."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.matcher.sample import criterion, leaf, program
from tests.ui.counter.results.offers import catalogue
from ui.counter.results.search import Index

ANY = criterion("any", leaf("age", "ge", 1))
MORE = (
    program("kvp", ANY, title="Kvalifiseringsprogrammet (KVP)", synonyms=["kvalifisering"]),
    program("norsk", ANY, title="Norskkurs", synonyms=["språkopplæring", "karriere"]),
    program("karriere", ANY, title="Karriere Oslo", owner="Oslo voksenopplæring"),
    program("aa", ANY, title="Åpen barnehage"),
)


@pytest.fixture(scope="module")
def index() -> Index:
    return Index(catalogue(*MORE).programs.values())


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("kvalif", "kvp"),
        ("KVP", "kvp"),
        ("kia", "kurs"),
        ("veiledning", "samtale"),
        ("voksenopplæring", "karriere"),
        ("åpen barne", "aa"),
        ("barnehage", "aa"),
        ("arbeidsliv", "kurs"),
        ("gammelt 2", ""),
        ("skjult", "skjult"),
        ("hjelp", "skjult"),
    ],
)
def test_names_short_names_other_words_and_owners_are_searched(
    index: Index, typed: str, first: str
) -> None:
    assert next(iter(index.find(typed)), "") == first


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kvalifisreing", "kvp"),  # two letters changed places
        ("kvalifiseringsprogramet", "kvp"),  # one is missing
        ("kvalifiisering", "kvp"),  # one too many
        ("karierre", "karriere"),
        ("semtale", "samtale"),
        ("barnehgae", "aa"),
        ("kvalifiserimgs", "kvp"),  # mistyped, and not yet finished
    ],
)
def test_typing_errors_are_forgiven(index: Index, typed: str, meant: str) -> None:
    assert index.find(typed)[0] == meant


def test_a_name_comes_before_another_word_for_something_else(index: Index) -> None:
    assert index.find("karriere") == ["karriere", "norsk"]


def test_every_word_must_be_found(index: Index) -> None:
    assert index.find("karriere voksenopplæring") == ["karriere"]
    assert index.find("karriere barnehage") == []


@pytest.mark.parametrize("typed", ["", "   ", "–", "xyzzy", "qq", "tlbd"])
def test_nothing_is_found_where_nothing_is_alike(index: Index, typed: str) -> None:
    assert index.find(typed) == []


def test_short_words_are_not_guessed(index: Index) -> None:
    assert index.find("kvx") == []


def test_fuzzy_matching_is_imported_when_it_is_needed() -> None:
    script = (
        "import sys\n"
        "from tests.ui.counter.results.offers import catalogue\n"
        "from ui.counter.results.search import Index\n"
        "index = Index(catalogue().programs.values())\n"
        "assert index.find('samtale') == ['samtale']\n"
        "assert 'rapidfuzz' not in sys.modules\n"
        "assert index.find('semtale') == ['samtale']\n"
        "assert 'rapidfuzz' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
