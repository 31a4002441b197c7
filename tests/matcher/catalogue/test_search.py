"""Search finds what people call a program, typing errors included."""

from __future__ import annotations

import subprocess
import sys

import pytest

from matcher.catalogue.catalogue_files import load_folder
from matcher.catalogue.search import Index
from matcher.store.paths import bundled_catalogue
from tests.matcher.sample import criterion, leaf, program, with_programs

ANY = criterion("any", leaf("age", "ge", 1))
OFFERS = (
    program("kurs", ANY, title="Kurs i arbeidslivet", short_names=["KIA"]),
    program("samtale", ANY, title="Samtale", synonyms=["veiledning"]),
    program("tilbud", ANY, title="Tilbud", owner="Nav"),
    program("eldre", ANY, title="Seniorsenter"),
    program("gammelt", ANY, title="Gammelt forsøk"),
    program("skjult", ANY, title="Skjult hjelp"),
    program("kvp", ANY, title="Kvalifiseringsprogrammet (KVP)", synonyms=["kvalifisering"]),
    program("norsk", ANY, title="Norskkurs", synonyms=["språkopplæring", "karriere"]),
    program("karriere", ANY, title="Karriere Oslo", owner="Oslo voksenopplæring"),
    program("aa", ANY, title="Åpen barnehage"),
)


@pytest.fixture(scope="module")
def index() -> Index:
    return Index(with_programs(*OFFERS))


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
    assert next(iter(index.find(typed).ids), "") == first


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
    assert index.find(typed).ids[0] == meant


def test_a_name_comes_before_another_word_for_something_else(index: Index) -> None:
    assert index.find("karriere").ids == ["karriere", "norsk"]


def test_every_word_must_be_found(index: Index) -> None:
    assert index.find("karriere voksenopplæring").ids == ["karriere"]
    assert index.find("karriere barnehage").ids == []


@pytest.mark.parametrize("typed", ["", "   ", "–", "xyzzy", "qq", "tlbd"])
def test_nothing_is_found_where_nothing_is_alike(index: Index, typed: str) -> None:
    assert index.find(typed).ids == []


@pytest.mark.parametrize(
    ("typed", "guessed"), [("karriere", False), ("karierre", True), ("hjelp", False)]
)
def test_what_was_guessed_is_told(index: Index, typed: str, guessed: bool) -> None:
    assert index.find(typed).guessed is guessed


@pytest.mark.parametrize(
    "typed",
    [
        "barne",  # a beginning
        "hage",  # the end of a compound
        "rneha",  # a long part of one
    ],
)
def test_parts_of_compounds_are_found(index: Index, typed: str) -> None:
    assert index.find(typed).ids == ["aa"]


@pytest.mark.parametrize("typed", ["neha", "arne", "plær"])
def test_letters_in_the_middle_of_a_word_are_no_word(index: Index, typed: str) -> None:
    assert index.find(typed).ids == []


@pytest.mark.parametrize(
    "typed",
    ["situasjonsbestemt", "Situasjonsbestemt innsats", "trenger veil", "BFORM", "needs guid"],
)
def test_an_answer_is_found_by_all_its_names_with_the_programs_that_ask_for_it(typed: str) -> None:
    bundled = load_folder(bundled_catalogue(), cases=False)
    hits = Index(bundled).find(typed)
    assert hits.choice is not None
    assert hits.choice.question.id == "innsatsgruppe"
    assert hits.choice.choice.id == "trenger_veiledning"
    assert "nav-amo" in hits.ids
    assert not hits.guessed


def test_names_are_in_the_order_of_the_language_that_is_shown() -> None:
    one = {"nb": "Alfa treff", "nn": "Alfa treff", "en": "Zebra meeting"}
    two = {"nb": "Beta treff", "nn": "Beta treff", "en": "Apple meeting"}
    both = with_programs(program("one", ANY, name=one), program("two", ANY, name=two))
    assert Index(both, "nb").find("treff").ids == ["one", "two"]
    assert Index(both, "en").find("meeting").ids == ["two", "one"]


def test_short_words_are_not_guessed(index: Index) -> None:
    assert index.find("kvx").ids == []


def test_fuzzy_matching_is_imported_when_it_is_needed() -> None:
    script = (
        "import sys\n"
        "from matcher.catalogue.search import Index\n"
        "from tests.matcher.sample import program, with_programs\n"
        "index = Index(with_programs(program('samtale', title='Samtale')))\n"
        "assert index.find('samtale').ids == ['samtale']\n"
        "assert 'rapidfuzz' not in sys.modules\n"
        "assert index.find('semtale').ids == ['samtale']\n"
        "assert 'rapidfuzz' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
