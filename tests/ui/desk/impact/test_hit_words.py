"""Who is hit by a change, in sentences and bars: what is counted, of how many, and where."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from matcher.catalogue.verdicts import Verdict
from matcher.impact import Direction, Prominence
from matcher.questions import Situation, Text
from tests.matcher.sample import AS_OF, catalogue
from tests.ui.screen import on_screen
from ui.desk.impact.bars import Bar, Bars
from ui.desk.impact.hit_words import bars_of, found_sentences, summary_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcher.impact import Impact

NOBODY = Situation(AS_OF, {})


def move(before: Any, after: Any, count: int = 1, **more: Any) -> Any:
    told = {"bydeler": (), "presets": (), "direction": Direction.LOST} | more
    example = SimpleNamespace(situation=NOBODY)
    return SimpleNamespace(before=before, after=after, count=count, examples=(example,), **told)


def program(name: str, *moves: Any) -> Any:
    return SimpleNamespace(program=name, moves=moves)


def group(people: int = 100, hit: int = 1, programs: Any = (), raised: Any = ()) -> Any:
    return SimpleNamespace(people=people, hit=hit, programs=programs, raised=raised)


def impact(*, complete: bool = True, **groups: Any) -> Impact:
    whole = {"persons": group(), "cases": group(), "limits": group()} | groups
    drawn = SimpleNamespace(seed=7)
    return cast("Impact", SimpleNamespace(population=drawn, complete=complete, **whole))


def sentences(found: Impact, names: Any = None) -> list[str]:
    programs: Any = {key: SimpleNamespace(name=Text(name)) for key, name in (names or {}).items()}
    rows, _ = found_sentences(found, catalogue(), programs, "nb")
    return [row.words for row in rows]


LOST = move(Verdict.FITS, Verdict.NOT_NOW, 12)


def test_the_summary_counts_each_kind_of_people_apart() -> None:
    said = summary_words(impact(persons=group(10_000, 25), cases=group(3, 2), limits=group(40, 4)))
    assert said == (
        "Får et annet svar: 25 av 10\u00a0000 oppdiktede personer, 2 av 3 regeltester, "
        "4 av 40 personer på grensen. Trekning 7."
    )


def test_what_was_broken_off_says_so_first() -> None:
    assert summary_words(impact(complete=False)).startswith("Avbrutt underveis. Får")


def test_a_move_is_told_with_both_verdicts() -> None:
    (said,) = sentences(
        impact(persons=group(programs=(program("kurs", LOST),))), {"kurs": "Kurset"}
    )
    assert said == "Oppdiktede personer · Kurset: 12 fra «Passer» til «Passer ikke nå»"


def test_a_program_nobody_knows_any_more_goes_by_its_id() -> None:
    (said,) = sentences(impact(cases=group(programs=(program("borte", LOST),))))
    assert said.startswith("Regeltester · borte: ")


def test_what_was_or_is_not_in_the_catalogue_is_said_in_words() -> None:
    new, gone = move(None, Verdict.FITS), move(Verdict.FITS, None)
    said = sentences(impact(limits=group(programs=(program("kurs", new, gone),))))
    assert "fra «finnes ikke» til «Passer»" in said[0]
    assert "fra «Passer» til «finnes ikke»" in said[1]


@pytest.mark.parametrize(
    ("after", "said"),
    [(Prominence.RAISED, "tas opp for 5 flere"), (Prominence.NOT, "tas opp for 5 færre")],
)
def test_being_raised_is_told_as_more_or_fewer(after: Prominence, said: str) -> None:
    before = Prominence.NOT if after is Prominence.RAISED else Prominence.RAISED
    raised = (program("kurs", move(before, after, 5)),)
    assert sentences(impact(persons=group(raised=raised)))[0].endswith(f": {said}")


def test_the_largest_districts_are_named_and_what_is_unknown_is_left_out() -> None:
    share = SimpleNamespace
    bydeler = (
        share(id="sagene", count=9), share(id="", count=8), share(id="grorud", count=7),
        share(id="borte", count=6), share(id="frogner", count=5),
    )  # fmt: skip
    one = move(Verdict.FITS, Verdict.MAYBE, 35, bydeler=bydeler)
    (said,) = sentences(impact(persons=group(programs=(program("kurs", one),))))
    assert said.splitlines()[1] == "Sagene 9, Grorud 7, Frogner 5"


def test_each_row_leads_to_one_of_its_people() -> None:
    found = impact(
        persons=group(programs=(program("a", LOST, LOST),)),
        cases=group(raised=(program("b", LOST),)),
    )
    rows, examples = found_sentences(found, catalogue(), {}, "nb")
    assert [row.key for row in rows] == list(examples) == ["0", "1", "2"]
    assert all(one is NOBODY for one in examples.values())


def test_bars_are_of_the_open_program_and_of_made_up_people_alone() -> None:
    found = impact(
        persons=group(200, programs=(program("a", LOST), program("b", LOST))),
        cases=group(programs=(program("a", LOST),)),
    )
    bars = bars_of(found, "a")
    assert [(bar.count, bar.of) for bar in bars] == [(12, 200)]
    assert bars[0].words == "12 fra «Passer» til «Passer ikke nå», av 200 oppdiktede personer"


def width_of(bars: Bars) -> int:
    """Return how many pixels of a bar have the colour of its role."""
    layout = bars.layout()
    item = layout.itemAt(0) if layout else None
    assert item
    drawn = item.widget()
    assert drawn
    image = drawn.grab().toImage()
    row = [image.pixel(x, image.height() // 2) for x in range(image.width())]
    ground = row[-1]
    return sum(pixel != ground for pixel in row)


@pytest.fixture
def bars(qtbot: QtBot) -> Bars:
    return on_screen(qtbot, Bars("Hvor mange"), 500, 100)


def test_a_bar_is_as_long_as_its_share(bars: Bars) -> None:
    lengths = []
    for count in (0, 25, 50):
        bars.show_bars([Bar("x", count, 100, "fits")])
        lengths.append(width_of(bars))
    assert lengths[0] == 0
    assert lengths[2] == pytest.approx(2 * lengths[1], abs=2)


def test_the_fewest_can_still_be_seen(bars: Bars) -> None:
    bars.show_bars([Bar("x", 1, 1_000_000, "fits")])
    assert width_of(bars) >= 1


def test_without_rows_there_are_no_bars(bars: Bars) -> None:
    bars.show_bars([Bar("x", 1, 2, "fits")])
    assert not bars.isHidden()
    bars.show_bars([])
    assert bars.isHidden()
    assert bars.rows == ()
