"""National id numbers are found in every dress, and ordinary numbers are let through."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.questions.idnumbers import contains_id_number

# Right control digits, and born on 1 January 1900: nobody living has them.
PLAIN = "01010010183"
D_NUMBER = "41010010096"
SEPARATORS = ("", " ", "  ", "-", ".", "\u00a0", "–", "/", ",", "\u200b", "\n")


def control_digits(nine: str) -> str:
    """Return two control digits by the definition, written another way than in the product."""
    found = nine
    for weights in ([3, 7, 6, 1, 8, 9, 4, 5, 2], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]):
        rest = sum(int(digit) * weight for digit, weight in zip(found, weights, strict=True)) % 11
        control = (11 - rest) % 11
        if control == 10:
            return ""
        found += str(control)
    return found[9:]


numbers_with_control = (
    st.from_regex(r"[0-9]{9}", fullmatch=True)
    .map(lambda nine: nine + control_digits(nine))
    .filter(lambda number: len(number) == 11)
)


def test_the_numbers_of_these_tests_have_right_control_digits() -> None:
    assert control_digits(PLAIN[:9]) == PLAIN[9:]
    assert control_digits(D_NUMBER[:9]) == D_NUMBER[9:]


@pytest.mark.parametrize("number", [PLAIN, D_NUMBER])
@pytest.mark.parametrize("between", SEPARATORS)
def test_it_is_found_however_it_is_parted(number: str, between: str) -> None:
    assert contains_id_number(f"{number[:6]}{between}{number[6:]}")
    assert contains_id_number(between.join((number[:2], number[2:4], number[4:6], number[6:])))
    assert contains_id_number(between.join(number))


@pytest.mark.parametrize(
    "text",
    [
        f"24 sagene {PLAIN} permittert",
        f"fnr:{PLAIN}.",
        f"fnr{PLAIN}x",
        f"34, {PLAIN[:6]} {PLAIN[6:]}, 100 %",
        "٠١٠١٠٠١٠١٨٣",
        "０１０１００１０１８３",
        "0\u200b1\u200b0\u200b1\u200b0\u200b0\u200b10183",
    ],
)
def test_it_is_found_inside_other_text_and_in_other_digits(text: str) -> None:
    assert contains_id_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "1.1.2026–01.02.2003 12345",
        "01020312345",  # a date is enough, control digits or not
        "010203 12345",
        "010203, 12345",
        "31.12.99-12345",
        "29020012345",  # 29 February of a year that may be a leap year
        "41020312345",  # D-number
        "01420312345",  # synthetic, 40 added to the month
        "01820312345",  # synthetic, 80 added
        "41820312345",  # synthetic D-number
        "01670312345",  # synthetic, 65 added
        "01.02.2003 12345",
        "0102200312345",
    ],
)
def test_a_possible_date_is_enough(text: str) -> None:
    assert contains_id_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24 sagene permittert 100 %",
        "98765432",
        "98 76 54 32",
        "+47 987 65 432",
        "0047 98 76 54 32",
        "22 33 44 55, 98 76 54 32",
        "420 000",
        "420 000 200 000",
        "1 234 567 890",
        "12 345 678 901",
        "inntekt 420 000, formue 1 200 000, 24 år",
        "24, 420 000, 100",
        "barn 3, 7, 12, 14, 16, 18",
        "1.3.2026",
        "01.02.2003",
        "1.3.2026 25000",
        "01.02.2003–31.12.2026",
        "95959595959",
        "10–11, 10–11, 100",
        "1 012 345–1 100 000",
        "0510",
    ],
)
def test_ordinary_numbers_pass(text: str) -> None:
    assert not contains_id_number(text)


@given(numbers_with_control)
def test_right_control_digits_are_enough(number: str) -> None:
    assert contains_id_number(number)
    assert contains_id_number(f"{number[:6]} {number[6:]}")


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.integers(0, 99999))
def test_every_birth_date_with_five_digits_is_refused(day: date, last: int) -> None:
    assert contains_id_number(f"{day:%d%m%y}{last:05d}")
    assert contains_id_number(f"{day:%d.%m.%y} {last:05d}")
    assert contains_id_number(f"{day:%d%m%Y} {last:05d}")


@given(st.dates(), st.dates())
def test_a_range_of_days_passes(first: date, last: date) -> None:
    text = "–".join(f"{day.day}.{day.month}.{day.year:04d}" for day in (first, last))
    assert not contains_id_number(text)
    assert contains_id_number(f"{text} {PLAIN}")


@given(st.text(alphabet="0123456789 .-", max_size=10))
def test_ten_characters_hold_no_number_of_eleven_digits(text: str) -> None:
    assert not contains_id_number(text)


@given(st.text())
def test_no_text_makes_it_raise(text: str) -> None:
    assert contains_id_number(text) in (True, False)
