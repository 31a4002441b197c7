"""Each language of the interface through all that the matcher makes of it."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest

from matcher.catalogue import CatalogueNames, differences
from matcher.catalogue.program_data import program_data
from matcher.handout.languages import languages
from matcher.languages import LANGUAGES, RECORDS, SOURCE, WRITTEN_NORWEGIAN, Language
from matcher.questions import Choice, Kind, Question, Text
from matcher.questions.typed import read_typed
from matcher.questions.value_words import day
from matcher.rules import Compare, Multiple, Wording
from matcher.rulework.merge3 import Sides, Weaver
from matcher.store.settings import known
from tests.matcher.sample import AS_OF, catalogue, program, with_programs

if TYPE_CHECKING:
    from matcher.catalogue import Program

CHRISTMAS = date(2026, 12, 24)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    return cast("Language", request.param)


def named(**told: str) -> Program:
    """Return a program with a name in bokmål and in other languages."""
    return with_programs(program("p") | {"name": {SOURCE: "Kurs", **told}}).programs["p"]


def test_the_table_has_every_language_and_no_other() -> None:
    assert tuple(RECORDS) == LANGUAGES
    assert LANGUAGES[0] == SOURCE
    assert len({record.name for record in RECORDS.values()}) == len(LANGUAGES)


def test_a_text_has_a_place_for_every_language_in_their_order() -> None:
    assert tuple(field.name for field in fields(Text)) == LANGUAGES


def test_a_language_is_told_whole(language: Language) -> None:
    record = RECORDS[language]
    assert len(set(record.months.split())) == 12
    assert re.fullmatch(rf"{language}_[A-Z]{{2}}", record.locale)
    assert 1 < len(record.names) <= len(LANGUAGES)
    assert all(record.names)


def test_a_day_is_said_in_its_words(language: Language) -> None:
    record = RECORDS[language]
    month = record.months.split()[-1]
    said = day(CHRISTMAS.toordinal(), language).replace("\u00a0", " ")
    assert said == f"24{record.day_dot} {month} 2026"


def test_a_half_has_its_point(language: Language) -> None:
    words = Wording(catalogue().questionnaire, {"g": 136_549}, language)
    said = words.say(Compare("income", "ge", Multiple("g", 3, 2)))
    assert f"1{RECORDS[language].point}5\u00a0G" in said


def test_a_text_is_read_and_written_in_it(language: Language) -> None:
    written = named(**{language: "Course"})
    assert getattr(written.name, language) == "Course"
    expected = "Course" if language == SOURCE else {SOURCE: "Kurs", language: "Course"}
    assert program_data(written)["name"] == expected


def test_what_is_not_written_in_it_is_said_in_bokmaal(language: Language) -> None:
    assert named().name.into(language) == "Kurs"


def test_a_change_of_it_is_told_with_its_name(language: Language) -> None:
    old, new = (
        with_programs(program("p") | {"name": {SOURCE: "Kurs", language: words}})
        for words in ("Første", "Andre")
    )
    said = [change.sentence.into(SOURCE) for change in differences(old, new)]
    assert len(said) == 1
    assert "«Første»" in said[0]
    assert (f"på {RECORDS[language].names[0]}" in said[0]) is (language != SOURCE)


def test_what_two_wrote_in_it_is_woven_by_itself(language: Language) -> None:
    begun, theirs = named(), named(**{language: "Theirs"})
    mine = replace(begun, summary=Text("Mine"))
    weaver = Weaver(CatalogueNames(catalogue(), {}))
    both = weaver.program(Sides(begun, mine, theirs))
    assert getattr(both.name, language) == "Theirs"
    assert both.summary.nb == "Mine"
    assert weaver.conflicts == []


def test_a_choice_is_found_by_its_label_in_it(language: Language) -> None:
    told = Text("enslig", **{} if language == SOURCE else {language: "xyzzy"})
    choices = (Choice("one", told, told), Choice("two", Text("gift"), Text("gift")))
    question = Question("q", Kind.CHOICE, Text("Sivilstand"), choices=choices)
    assert read_typed(told.into(language), question, AS_OF) == "one"


def test_it_can_be_chosen_and_kept(language: Language) -> None:
    assert known({"language": language}) == {"language": language}
    assert known({"language": "xx"}) == {}


def test_the_sheet_speaks_it(language: Language) -> None:
    sheet = languages()[language]
    assert sheet.name == RECORDS[language].name
    assert sheet.phrases.keys() == languages()[SOURCE].phrases.keys()


def test_case_files_are_written_in_norwegian_alone() -> None:
    assert WRITTEN_NORWEGIAN == ("nb", "nn")
