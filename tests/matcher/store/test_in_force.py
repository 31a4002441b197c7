"""Which version is in force on a day, and what an imported catalogue does to those to come."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from matcher.store.in_force import in_force, line, with_packages
from matcher.store.records import StoredPackage, StoredVersion

DAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def version(number: int, days: int, *, adopted: bool = False) -> StoredVersion:
    """Return a version, in force so many days from now."""
    first = DAY + timedelta(days=days)
    at = NOON + timedelta(hours=number)
    return StoredVersion(number, f"v{number}", f"h{number}", first, at, adopted=adopted)


def package(hours: int, days: int | None = None) -> StoredPackage:
    """Return a catalogue that was taken in so many hours later, and its first day."""
    first = None if days is None else DAY + timedelta(days=days)
    at = NOON + timedelta(hours=hours)
    return StoredPackage(f"p{hours}", f"hash-{hours}", at, "ny.tiltak", b"", first)


days = st.lists(st.tuples(st.integers(-20, 20), st.booleans()), min_size=1, max_size=7)
versions = days.map(
    lambda found: [
        version(number, first, adopted=adopted)
        for number, (first, adopted) in enumerate(found, start=1)
    ]
)


def _names(days: int, *found: StoredVersion) -> str:
    in_use = in_force(found, DAY + timedelta(days=days))
    return in_use.name if in_use else ""


def test_the_last_that_has_begun_is_in_force_and_none_before_the_first() -> None:
    both = version(1, 0), version(2, 10)
    assert [_names(day, *both) for day in (-1, 0, 9, 10, 99)] == ["", "v1", "v1", "v2", "v2"]


def test_of_two_of_one_day_the_one_published_last_is_in_force() -> None:
    assert _names(0, version(2, 0), version(1, 0)) == "v2"


def test_one_published_later_for_an_earlier_day_does_not_end_the_one_to_come() -> None:
    assert _names(10, version(1, 10), version(2, 0)) == "v1"


def test_what_was_to_come_when_a_catalogue_was_taken_in_never_is() -> None:
    found = version(1, 0), version(2, 10), version(3, 5, adopted=True)
    assert [each.name for each in line(found)] == ["v1", "v3"]
    assert _names(20, *found) == "v3"


def test_what_had_begun_when_a_catalogue_was_taken_in_is_a_part_of_the_past() -> None:
    found = version(1, 0), version(2, 5), version(3, 5, adopted=True)
    assert [each.name for each in line(found)] == ["v1", "v2", "v3"]


def test_what_is_published_on_top_of_what_was_taken_in_counts() -> None:
    found = version(1, 0), version(2, 5, adopted=True), version(3, 10)
    assert [_names(day, *found) for day in (0, 5, 10)] == ["v1", "v2", "v3"]


@given(found=versions, day=st.integers(-30, 30))
def test_in_force_is_the_last_of_the_line_that_has_begun(
    found: list[StoredVersion], day: int
) -> None:
    today = DAY + timedelta(days=day)
    begun = [each for each in line(found) if each.valid_from <= today]
    assert in_force(found, today) == (begun[-1] if begun else None)
    assert sorted(line(found), key=lambda v: (v.valid_from, v.number)) == line(found)


@given(found=versions)
def test_whoever_asks_in_whatever_order_it_is_the_same_line(found: list[StoredVersion]) -> None:
    assert line(reversed(found)) == line(found)


def test_an_imported_catalogue_follows_the_versions_before_it_and_is_adopted() -> None:
    known = [version(1, 0)]
    found = with_packages(known, [package(5, 3)])
    assert found[:1] == known
    last = found[-1]
    assert (last.number, last.name, last.hash, last.adopted) == (2, "p5", "hash-5", True)
    assert last.valid_from == DAY + timedelta(days=3)
    assert known == [version(1, 0)]


def test_one_taken_in_before_the_last_version_is_a_part_of_it_already() -> None:
    last = version(4, 0)
    assert with_packages([last], [package(4), package(3)]) == [last]
    assert len(with_packages([last], [package(5)])) == 2


def test_without_versions_all_that_was_taken_in_counts_from_the_day_it_came() -> None:
    first, second = with_packages([], [package(0), package(30, -5)])
    assert (first.number, second.number) == (1, 2)
    assert first.valid_from == DAY
    # A first day that has been is no reason to be in force before it was here.
    assert second.valid_from == (NOON + timedelta(hours=30)).date()
