"""When two names in the records are of one person, and a chain that shows where it was broken."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.store.chain import START, Event, Happening, digest, first_broken, linked
from matcher.store.people import among, marks_of, same_person

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kari", "kari"),
        ("Kari  Nordmann", "kari nordmann"),
        ("Kari (OSLO\\kno012)", "kno012, OSLO\\kno012"),
        ("Kari (OSLO\\kno012, S-1-5-21-7)", "noen andre (S-1-5-21-7)"),
        ("Ka\u200bri", "Kari"),
        ("\uff2bari", "Kari"),
        ("Straße", "STRASSE"),
        ("Kari\x00", "Kari"),
        ("A\u030ase", "\u00c5se"),
        ("kari", " kari\t"),
        ("kari", "ka\u00adri"),
        ("kari", "\uff4b\uff41\uff52\uff49"),
        ("kari", "fag-sjefen (kari)"),
        ("fag-kari (a)", "fag-kari (b)"),
    ],
)
def test_one_person_by_any_mark_they_share(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)
    assert among(one, ["noen", other])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kari", "Karin"),
        ("fag-kari (kno012)", "fag-ola (kno013)"),
        ("Kari (1)", "Ola (2)"),
        ("", ""),
        ("()", "(,)"),
        ("", "Kari"),
    ],
)
def test_others_are_others_and_nobody_is_nobody(one: str, other: str) -> None:
    assert not same_person(one, other)
    assert not among(one, [other])


@given(name=st.text(max_size=30))
def test_a_name_with_a_mark_is_that_of_itself(name: str) -> None:
    assert same_person(name, name) is bool(marks_of(name))


happenings = st.builds(
    Happening,
    st.datetimes(timezones=st.just(UTC)),
    st.text(max_size=5),
    st.sampled_from(["submitted", "approved", "published"]),
    st.lists(st.text(max_size=3), max_size=2).map(tuple),
    st.text(max_size=3),
    st.text(max_size=3),
    st.text(max_size=3),
    st.text(max_size=3),
)


def chain(told: list[Happening]) -> list[Event]:
    found: list[Event] = []
    for each in told:
        found.append(linked(each, found[-1] if found else None))
    return found


@given(told=st.lists(happenings, max_size=5))
def test_a_chain_as_it_was_written_is_whole(told: list[Happening]) -> None:
    assert first_broken(chain(told)) is None


@given(told=st.lists(happenings, min_size=2, max_size=5), data=st.data())
def test_whatever_is_changed_taken_out_or_moved_is_found_where_it_is(
    told: list[Happening], data: st.DataObject
) -> None:
    whole = chain(told)
    place = data.draw(st.integers(0, len(whole) - 1))
    event = whole[place]
    changed = data.draw(
        st.sampled_from([
            replace(event, who=f"{event.who}x"),
            replace(event, why=f"{event.why}x"),
            replace(event, content=f"{event.content}x"),
            replace(event, bound=f"{event.bound}x"),
            replace(event, programs=(*event.programs, "x")),
            replace(event, number=event.number + 1),
            replace(event, hash="0" * 64),
        ])
    )  # fmt: skip
    assert first_broken([*whole[:place], changed, *whole[place + 1 :]]) == place + 1
    if place < len(whole) - 1:
        assert first_broken([*whole[:place], *whole[place + 1 :]]) == place + 1


def test_one_that_is_written_anew_breaks_the_one_after_it() -> None:
    first, second = chain(
        [Happening(NOON, "kari", "submitted"), Happening(NOON, "ola", "approved")]
    )
    forged = replace(first, who="ane")
    forged = replace(forged, hash=digest(1, forged, START))
    assert first_broken([forged]) is None
    assert first_broken([forged, second]) == 2


def test_what_older_releases_wrote_has_the_hash_it_had_then() -> None:
    loose = Happening(NOON, "kari", "submitted", ("kurs",), why="Vedtak", content="c")
    bound = replace(loose, bound="b")
    assert digest(1, loose, START) != digest(1, bound, START)
    assert digest(1, replace(bound, bound=""), START) == digest(1, loose, START)
