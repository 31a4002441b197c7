"""What stands on a sheet, line by line, before it is on paper."""

from __future__ import annotations

import pytest

from matcher.errors import InputError
from matcher.handout.content import Wanted
from matcher.handout.document import Line, Style
from matcher.handout.languages import languages
from tests.matcher.handout.people import COOK, chosen, sheet

FOREIGN = [code for code in languages() if code not in {"nb", "nn", "en"}]


@pytest.mark.parametrize("code", FOREIGN)
def test_hours_nobody_has_translated_stand_in_bokmaal_and_say_so(code: str) -> None:
    plan = chosen("sosialhjelp")
    told = [*sheet(COOK, plan, Wanted((code,))).lines()]
    hours = [place for place, line in enumerate(told) if line.text.startswith("Åpent: ")]
    assert hours
    marker = languages()[code].phrases["in_norwegian"].text
    for place in hours:
        assert told[place].lang == "nb"
        assert not told[place].rtl
        before = next(line for line in reversed(told[:place]) if line.lang == code)
        assert (before.style, before.text) == (Style.NOTE, marker)


def test_hours_of_figures_alone_need_no_translation() -> None:
    told = [*sheet(COOK, chosen("sosialhjelp"), Wanted(("pl",))).lines()]
    assert not [line for line in told if line.lang == "pl" and "hverdager" in line.text]


@pytest.mark.parametrize("asked", [(), ("nb", "pl", "en")])
def test_a_sheet_has_one_language_or_two(asked: tuple[str, ...]) -> None:
    with pytest.raises(InputError, match="ett, eller to"):
        sheet(COOK, chosen("sosialhjelp"), Wanted(asked))


def test_the_same_language_twice_is_one_column() -> None:
    made = sheet(COOK, chosen("sosialhjelp"), Wanted(("nb", "nb")))
    assert {len(section.columns) for section in made.sections} == {1}
    assert isinstance(next(made.lines()), Line)
