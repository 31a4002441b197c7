"""What the desk calls things, and values of a card as they are typed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.catalogue.field_types import Day, PlainText, TextList, WholeNumber
from matcher.messages import Message
from matcher.rulework import DraftState, ReviewKind
from tests.matcher.sample import AS_OF, catalogue
from ui.desk.texts.card_text import (
    Typed,
    UnreadableTextError,
    as_text,
    as_value,
    lines_of,
    pair_of,
    text_reader,
)
from ui.desk.words import STATE_ICONS, moment_words, questions_named, review_word, state_word

NAME = Message("navn")
DAY, NUMBER, PLAIN, LIST = Day(), WholeNumber(NAME), PlainText(), TextList()


def test_every_state_and_every_reason_to_look_again_has_words_of_its_own() -> None:
    assert len({state_word(each) for each in DraftState}) == len(DraftState)
    assert len({review_word(each) for each in ReviewKind}) == len(ReviewKind)
    assert set(STATE_ICONS) == set(DraftState)


def test_a_question_is_named_by_its_words_and_what_is_none_stays() -> None:
    asked = catalogue().questionnaire
    said = questions_named("«lost_time» passer ikke til «of_no_catalogue»", asked, "nb")
    assert said == "«Tapt arbeidstid» passer ikke til «of_no_catalogue»"
    assert questions_named("“age” is asked", asked, "en") == "“Alder” is asked"
    assert questions_named("lost_time uten tegn", asked, "nb") == "lost_time uten tegn"


def test_a_moment_is_told_in_local_time() -> None:
    moment = datetime(2026, 11, 23, 8, 5, tzinfo=UTC)
    here = moment.astimezone()
    assert moment_words(moment) == f"{here:%d.%m.%Y} kl. {here:%H.%M}"


@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_of_a_card_is_read_as_it_is_written(day: date) -> None:
    assert as_value(DAY, as_text(DAY, day), AS_OF) == day


@given(number=st.integers(0, 10**9))
def test_a_number_of_a_card_is_read_as_it_is_written(number: int) -> None:
    assert as_value(NUMBER, as_text(NUMBER, number), AS_OF) == number
    assert as_value(NUMBER, f" {number:,} ".replace(",", " "), AS_OF) == number


@pytest.mark.parametrize("kind", [DAY, NUMBER])
def test_an_empty_field_is_nothing_and_not_nought(kind: Typed) -> None:
    assert as_value(kind, "  ", AS_OF) is None
    assert as_text(kind, None) == ""


@pytest.mark.parametrize(
    ("kind", "text", "cure"),
    [
        (DAY, "31.2.2027", "Skriv datoen som 24.12.2026."),
        (DAY, "snart", "Skriv datoen som 24.12.2026."),
        (NUMBER, "seks", "Skriv et helt tall, som 6."),
        (NUMBER, "6,5", "Skriv et helt tall, som 6."),
        (NUMBER, "-6", "Skriv et helt tall, som 6."),
        (NUMBER, "٦", "Skriv et helt tall, som 6."),
    ],
)
def test_what_cannot_be_read_is_refused_with_how_to_write_it(
    kind: Typed, text: str, cure: str
) -> None:
    with pytest.raises(UnreadableTextError, match=cure.replace(".", r"\.")):
        as_value(kind, text, AS_OF)


def test_two_texts_that_say_the_same_are_read_alike_and_what_cannot_be_read_is_itself() -> None:
    read = text_reader(DAY, AS_OF)
    assert read("1.3.2027") == read("2027-03-01")
    assert read(" snart ") == "snart" != read("senere")


def test_a_list_has_a_line_for_each_once_without_what_lists_begin_with() -> None:
    assert lines_of("– en\n\n - to\nen\n\tto \n-\n") == ("en", "to")
    assert as_text(LIST, ("en", "to")) == "en\nto"
    assert as_value(LIST, "en\n\nto", AS_OF) == ("en", "to")
    assert as_value(PLAIN, "  et ord ", AS_OF) == "et ord"


def test_a_way_to_get_in_touch_has_two_sides_of_a_colon() -> None:
    assert pair_of("Telefon: ring 21 80: spør") == ("Telefon", "ring 21 80: spør")
    for line in ("Telefon", "Telefon:", ": ring", ""):
        with pytest.raises(UnreadableTextError, match="kanal, kolon"):
            pair_of(line)
