"""What is said of a catalogue at the door: what it is, who stands behind it, what it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from matcher.arrivals import Arrival, Effects, Moved, Origin
from matcher.catalogue import Change, ChangeKind, Group, Verdict
from matcher.impact import Impact, PersonGroup, Population
from matcher.messages import as_message
from matcher.questions import Text
from matcher.store.records import StoredPackage
from matcher.store.signatures import SignedBy
from tests.matcher.sample import catalogue
from ui.desk.arrival.effect_words import effect_sentences, person_words
from ui.desk.arrival.words import dates_words, heading, signed_words

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
NOBODY = PersonGroup(people=100, hit=0, programs=())
UNTOUCHED = Impact(Population(100), NOBODY, NOBODY, NOBODY)
NOTHING = Effects((), (), (), UNTOUCHED)
FITS, MAYBE = (Verdict.FITS, Group.RAISE), (Verdict.MAYBE, Group.MORE)


def _arrival(
    version: str = "2.0",
    published: str = "2026-11-24",
    proved: SignedBy | None = None,
    origin: Origin = Origin.FILE,
) -> Arrival:
    new = replace(catalogue(), version=version, published=published, hash="of the new one")
    came = StoredPackage(version, new.hash, NOON, f"{version}.tiltak", b"")
    return Arrival(came, new, catalogue(), proved or SignedBy(), origin)


@pytest.mark.parametrize(
    ("arrival", "said"),
    [
        (_arrival(), "Ny katalog: 2.0"),
        (_arrival("0.9", "2026-10-01"), "Eldre katalog: 0.9"),
        (_arrival("0.9"), "Ny katalog: 0.9"),
        (_arrival("0.9", "2026-10-01", origin=Origin.FORMER), "Tilbake til katalog 0.9"),
        # What is signed has its own order: the district may go back on purpose.
        (_arrival("0.9", "2026-10-01", SignedBy("Kari")), "Ny katalog: 0.9"),
    ],
)
def test_the_title_tells_what_it_is(arrival: Arrival, said: str) -> None:
    assert heading(arrival) == said


@pytest.mark.parametrize(
    ("version", "older"), [("0.9", True), ("1.0", False), ("1.0.1", False), ("1.x", False)]
)
def test_of_one_day_the_numbers_of_versions_decide_where_they_can_be_compared(
    version: str, *, older: bool
) -> None:
    assert _arrival(version, catalogue().published).older is older


def test_it_is_said_who_stands_behind_it() -> None:
    assert "Underskrevet av Kari og Ola." in signed_words(_arrival(proved=SignedBy("Kari og Ola")))
    assert "Ingen har underskrevet den." in signed_words(_arrival())
    assert "usignert katalog" in signed_words(_arrival())
    assert signed_words(_arrival(origin=Origin.BUNDLED)) == "Den fulgte med programmet."


def test_signatures_that_nothing_can_check_count_as_none() -> None:
    said = signed_words(_arrival(proved=SignedBy(unproved=True)))
    assert "ingen rot å kontrollere dem mot" in said
    assert "Underskrevet av" not in said


def test_the_former_one_says_that_it_was_in_use_and_by_whom_it_is_signed() -> None:
    former = _arrival(origin=Origin.FORMER)
    assert signed_words(former) == "Den var i bruk her før. Ingen har underskrevet den."
    signed = _arrival(proved=SignedBy("Kari"), origin=Origin.FORMER)
    assert signed_words(signed) == "Den var i bruk her før. Bak den står Kari."


def test_both_days_are_told_and_one_that_is_older_is_told_in_a_sentence() -> None:
    said = dates_words(_arrival(), "nb")
    assert said == "Publisert 24.11.2026. I bruk nå er 1.0, publisert 23.11.2026."
    older = dates_words(_arrival("0.9", "2026-10-01"), "nb")
    assert older.startswith("Publisert 01.10.2026.")
    assert "er eldre enn den i bruk" in older


def test_one_that_waits_for_its_day_says_so() -> None:
    arrival = _arrival()
    first = date(2027, 1, 1)
    waits = replace(
        arrival,
        package=replace(arrival.package, valid_from=first),
        catalogue=replace(arrival.catalogue, valid_from=first),
    )
    assert "Den gjelder fra 01.01.2027" in dates_words(waits, "nb")
    assert "gjelder fra" not in dates_words(replace(waits, package=arrival.package), "nb")


def test_a_day_that_cannot_be_read_stands_as_it_was_written() -> None:
    assert dates_words(_arrival(published="i fjor"), "nb").startswith("Publisert i fjor.")


def test_the_person_at_the_counter_is_spoken_of_only_where_there_is_one() -> None:
    assert "ingen svar er gitt" in person_words(NOTHING, "nb", answered=False)
    assert "listen er den samme" in person_words(NOTHING, "nb", answered=True)


def test_it_is_counted_what_is_otherwise_and_answers_that_count_no_more_are_named() -> None:
    moved = Moved("p", Text("Kurset", en="The course"), FITS, None)
    found = replace(NOTHING, moved=(moved, moved), unused=(Text("Alder"), Text("Bydel")))
    said = person_words(found, "nb", answered=True)
    assert "2 tiltak står annerledes" in said
    assert said.endswith("så svaret ikke brukes: Alder, Bydel.")


def test_a_program_is_told_from_where_to_where() -> None:
    came = Moved("p", Text("Kurset"), None, FITS)
    weaker = Moved("q", Text("Tilbudet"), FITS, (Verdict.NOT_NOW, Group.NOT_NOW))
    rows = effect_sentences(replace(NOTHING, moved=(came, weaker)), _arrival(), "nb", answered=True)
    told = {row.key: row for row in rows if row.key}
    assert told["p"].words == "Kurset: fra «finnes ikke» til «Passer» (Ta opp nå)"
    # Where the group says no more than the verdict, it is said once.
    assert told["q"].words == "Tilbudet: fra «Passer» (Ta opp nå) til «Passer ikke nå»"
    gone = effect_sentences(
        replace(NOTHING, moved=(Moved("r", Text("Hjelpen"), MAYBE, None),)),
        _arrival(), "nb", answered=True,
    )  # fmt: skip
    (row,) = (row for row in gone if row.key == "r")
    assert (row.words, row.drawing) == (
        "Hjelpen: fra «Kanskje» (Flere muligheter) til «finnes ikke»",
        "close",
    )


def test_who_is_hit_is_told_or_that_it_cannot_be_worked_out_here() -> None:
    rows = effect_sentences(NOTHING, _arrival(), "nb", answered=False)
    assert not any("kan ikke regnes ut" in row.words for row in rows)
    rows = effect_sentences(replace(NOTHING, hit=None), _arrival(), "nb", answered=False)
    assert any("kan ikke regnes ut på denne maskinen" in row.words for row in rows)


def test_changes_of_rule_cases_are_counted_and_those_of_the_catalogue_told() -> None:
    def change(place: str, words: str) -> Change:
        return Change(ChangeKind.CHANGED, "jobbkurs", place, as_message(words))

    found = replace(
        NOTHING,
        changes=(change("cost", "Prisen er en annen."), change("cases/young", "En test.")),
    )
    said = [row.words for row in effect_sentences(found, _arrival(), "nb", answered=False)]
    assert "Endringer i katalogen: 1" in said
    assert "Prisen er en annen." in said
    assert "Endringer i regeltestene: 1" in said
    assert "En test." not in said
