"""The least number of a signed file that a release takes in, thought of for each release."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from matcher import clock
from matcher.errors import InputError
from matcher.store import policy
from matcher.store.paths import bundled_catalogue
from matcher.store.signatures import proved_of
from matcher.trust.ring import roots_of
from tests.house.source import ROOT
from tests.matcher.trust.district import NOW, District

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from matcher.trust import SignedFile

NEXT = "Neste utgave"
RELEASES = (
    # the release, the catalogue bundled with it, the least number of a signed one: the newest last
    ("0.1.0", "2026.11.1", 1),
    (NEXT, "2026.11.1", 1),
)
"""docs/development.md, *A release*, tells how the number is found."""


def test_the_number_was_thought_of_for_what_is_here() -> None:
    head = json.loads((bundled_catalogue() / "catalogue.json").read_bytes())
    shipped = json.loads((policy.shipped_folder() / "policy.json").read_bytes())
    assert (head["version"], int(shipped["least_number"])) == RELEASES[-1][1:], (
        "see docs/development.md, A release: a new catalogue is bundled, or the number is another"
    )


def test_the_number_was_thought_of_for_every_release() -> None:
    """Also for one in which no more than the program is new: files were signed since the last."""
    told = re.findall(
        r"^## (.+?)(?: – .*)?$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    assert [release for release, *_ in RELEASES] == told[::-1], (
        "see docs/development.md, A release: a release has no line here"
    )
    with (ROOT / "pyproject.toml").open("rb") as file:
        version = tomllib.load(file)["project"]["version"]
    assert version == next(release for release in told if release != NEXT)


def test_no_release_takes_in_what_the_one_before_it_refused() -> None:
    numbers = [number for *_, number in RELEASES]
    assert numbers == sorted(numbers)


@pytest.fixture
def district(tmp_path: Path) -> District:
    return District(tmp_path / "ring").founded()


@pytest.fixture
def shipped(
    tmp_path: Path, district: District, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, dict[str, str]], None]:
    """Return what makes a release with a number and the district's root, on a machine."""
    (tmp_path / "root.json").write_bytes(roots_of(district.folder)[1])
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(policy, "machine_file", lambda: tmp_path / "machine.json")
    monkeypatch.setattr(policy, "shipped_folder", lambda: tmp_path)
    monkeypatch.setattr(policy, "_shipped", policy._shipped.__wrapped__)
    monkeypatch.setattr(clock, "now", lambda: NOW)

    def write(number: str, machine: dict[str, str]) -> None:
        (tmp_path / "policy.json").write_text(f'{{"least_number": "{number}"}}', encoding="utf-8")
        (tmp_path / "machine.json").write_text(json.dumps(machine), encoding="utf-8")

    return write


def refused(file: SignedFile) -> bool:
    try:
        return not proved_of(file).by
    except InputError as error:
        return "eldre enn den" in str(error)


@pytest.mark.parametrize(
    ("baked", "decided", "first"),
    [("2", None, 2), ("1", None, 1), ("2", "1", 2), ("2", "3", 3), ("1", "3", 3)],
)
def test_the_higher_of_release_and_policy_holds_where_all_is_forgotten(
    baked: str, decided: str | None, first: int, district: District,
    shipped: Callable[[str, dict[str, str]], None],
) -> None:  # fmt: skip
    """Without a database nothing else says what is too old; a policy raises it, never lowers it."""
    files = [district.signed(f"1.{number}") for number in range(3)]
    shipped(baked, {"least_number": decided} if decided else {})
    assert [refused(file) for file in files] == [number < first for number in (1, 2, 3)]


def test_the_number_of_a_release_says_nothing_of_another_district(
    tmp_path: Path, shipped: Callable[[str, dict[str, str]], None]
) -> None:
    """One that was begun anew, or elsewhere, counts from 1 again."""
    other = District(tmp_path / "other").founded()
    (tmp_path / "theirs.json").write_bytes(roots_of(other.folder)[1])
    shipped("2", {"trusted_root": str(tmp_path / "theirs.json")})
    assert proved_of(other.signed("1.0")).by == "kari, ola"
    shipped("1", {"trusted_root": str(tmp_path / "theirs.json"), "least_number": "3"})
    assert refused(other.signed("1.1"))
