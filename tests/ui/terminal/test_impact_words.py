"""Who is hit by a draft, as lines and as data: the same counts, the same example."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcher.catalogue import Verdict
from matcher.impact import (
    Impact,
    ImpactExample,
    Move,
    PersonGroup,
    Population,
    ProgramImpact,
    Prominence,
    Share,
)
from matcher.questions import Situation, Span, Text
from tests.matcher.sample import AS_OF, catalogue
from ui.terminal.impact_data import impact_data
from ui.terminal.impact_text import print_impact

if TYPE_CHECKING:
    import pytest

YOUNG = ImpactExample(Situation(AS_OF, {"age": Span.exactly(24), "registered": True}))
TITLED = ImpactExample(Situation(AS_OF, {}), Text("Ingenting er svart"))
LOST = Move(Verdict.FITS, Verdict.NOT_NOW, 7, (YOUNG, TITLED),
            (Share("sagene", 4, YOUNG), Share("", 3, YOUNG)),
            (Share("laid_off", 5, YOUNG),))  # fmt: skip
NEW = Move(None, Verdict.MAYBE, 2, (TITLED,), (), ())
RAISED = Move(Prominence.NOT, Prominence.RAISED, 1, (YOUNG,), (), ())
NOBODY = PersonGroup(people=3, hit=0, programs=())
FOUND = Impact(
    Population(100, seed=4, as_of=AS_OF),
    PersonGroup(
        people=100,
        hit=9,
        programs=(ProgramImpact("jobbkurs", (LOST,)), ProgramImpact("gone", (NEW,))),
        raised=(ProgramImpact("jobbkurs", (RAISED,)),),
    ),
    NOBODY,
    NOBODY,
)


def _lines(capsys: pytest.CaptureFixture[str], found: Impact = FOUND) -> list[str]:
    print_impact(found, catalogue())
    return capsys.readouterr().out.splitlines()


def test_it_begins_with_what_the_people_are_and_are_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = _lines(capsys)
    assert lines[0] == "Oppdiktet befolkning: 100 personer, frø 4."
    assert "ikke en prognose" in lines[1]


def test_each_sort_of_people_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    lines = _lines(capsys)
    assert "Befolkningen: 9 av 100 får en annen vurdering." in lines
    assert "Regeltestene: 0 av 3 får en annen vurdering." in lines
    assert "Personer ved grensene: 0 av 3 får en annen vurdering." in lines


def test_ways_are_counted_that_anybody_goes(capsys: pytest.CaptureFixture[str]) -> None:
    lines = _lines(capsys)
    assert "  7 vurderinger går fra ja eller kanskje til nei." in lines
    assert not any("går fra ja til kanskje" in line for line in lines)


def test_a_move_is_told_with_where_and_who_and_somebody(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = _lines(capsys)
    at = lines.index("  Jobbkurs")
    assert lines[at + 1].endswith(": 7")
    assert "→" in lines[at + 1]
    assert lines[at + 2] == "      Bydel: Sagene 4"
    assert lines[at + 3] == "      Situasjon: Permittert 5"
    assert lines[at + 4] == (
        "      For eksempel: Alderen: 24\N{NO-BREAK SPACE}år; Registrert hos Nav: ja"
    )


def test_a_program_that_is_not_there_is_told_by_its_id_and_an_example_by_its_title(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = _lines(capsys)
    at = lines.index("  gone")
    assert lines[at + 1] == "    ikke i katalogen → Kanskje: 2"
    assert lines[at + 2] == "      For eksempel: Ingenting er svart"


def test_who_a_program_is_raised_for_is_told_by_itself(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = _lines(capsys)
    at = lines.index("  Tas opp for andre enn før: 1 tiltak.")
    assert lines[at + 2] == "    tas ikke opp → tas opp: 1"


def test_many_places_and_answers_are_cut_with_how_many_more(
    capsys: pytest.CaptureFixture[str],
) -> None:
    shares = tuple(Share(f"place-{number}", 9 - number, YOUNG) for number in range(7))
    known = {name: Span.exactly(1) for name in (
        "age", "birth_year", "lost_time", "income", "planned_start_month",
        "youngest_child_months", "member_years", "member_years_total")}  # fmt: skip
    many = ImpactExample(Situation(AS_OF, {**known, "registered": True}))
    move = Move(Verdict.FITS, Verdict.MAYBE, 9, (many,), shares, ())
    group = PersonGroup(100, 9, (ProgramImpact("jobbkurs", (move,)),))
    lines = _lines(capsys, Impact(Population(100), group, NOBODY, NOBODY))
    (places,) = (line for line in lines if "Bydel:" in line)
    assert places.endswith("place-4 5 og 2 til")
    (example,) = (line for line in lines if "For eksempel:" in line)
    assert example.endswith(" …")
    assert example.count(";") == 7


def test_the_data_hold_the_same_and_the_example_can_be_asked_about_again() -> None:
    found: Any = impact_data(FOUND, catalogue())
    assert found["population"] == {"size": 100, "seed": 4, "as_of": "2026-11-23"}
    assert (found["persons"]["people"], found["persons"]["hit"]) == (100, 9)
    assert found["cases"] == {"people": 3, "hit": 0, "programs": [], "raised": []}
    job, gone = found["persons"]["programs"]
    assert job == {
        "program": "jobbkurs",
        "moves": [
            {
                "direction": "lost",
                "before": "fits",
                "after": "not_now",
                "count": 7,
                "bydeler": {"sagene": 4, "": 3},
                "presets": {"laid_off": 5},
                "example": {
                    "title": "",
                    "as_of": "2026-11-23",
                    "facts": {"age": 24, "registered": True},
                },
            }
        ],
    }
    assert gone["moves"][0]["before"] is None
    assert gone["moves"][0]["example"]["title"] == "Ingenting er svart"
    assert found["persons"]["raised"][0]["moves"][0]["count"] == 1


def test_an_answer_to_a_question_that_is_gone_is_left_out_of_the_data() -> None:
    odd = ImpactExample(Situation(AS_OF, {"of no catalogue": True}))
    move = Move(Verdict.FITS, None, 1, (odd,), (), ())
    group = PersonGroup(1, 1, (ProgramImpact("jobbkurs", (move,)),))
    data: Any = impact_data(Impact(Population(1), group, NOBODY, NOBODY), catalogue())
    assert data["population"]["as_of"] is None
    assert data["persons"]["programs"][0]["moves"][0]["example"]["facts"] == {}
