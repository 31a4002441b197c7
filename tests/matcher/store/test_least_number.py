"""The least number of a signed file that a release takes in, thought of for each new catalogue."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from matcher import clock
from matcher.errors import InputError
from matcher.store import policy
from matcher.store.paths import bundled_catalogue
from matcher.store.signatures import proved_of
from matcher.trust.ring import roots_of
from tests.matcher.trust.district import NOW, District

if TYPE_CHECKING:
    from pathlib import Path

RELEASES = (
    # the catalogue that is bundled, the least number of a signed one: the newest last
    ("2026.11.1", 1),
)
"""docs/development.md, *A release*, tells how the number is found."""


def test_the_number_was_thought_of_for_the_catalogue_that_is_bundled() -> None:
    head = json.loads((bundled_catalogue() / "catalogue.json").read_bytes())
    shipped = json.loads((policy.shipped_folder() / "policy.json").read_bytes())
    assert (head["version"], int(shipped["least_number"])) == RELEASES[-1], (
        "see docs/development.md, A release: a new catalogue is bundled, or the number is another"
    )


def test_no_release_takes_in_what_the_one_before_it_refused() -> None:
    numbers = [number for _, number in RELEASES]
    assert numbers == sorted(numbers)
    assert len(dict(RELEASES)) == len(RELEASES)


def test_the_number_that_is_shipped_holds_where_all_is_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a database nothing but the release says what is too old."""
    district = District(tmp_path / "ring").founded()
    old, new = district.signed("1.0"), district.signed("1.1")
    (tmp_path / "root.json").write_bytes(roots_of(district.folder)[1])
    (tmp_path / "policy.json").write_text('{"least_number": "2"}', encoding="utf-8")
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(policy, "machine_file", lambda: tmp_path / "none.json")
    monkeypatch.setattr(policy, "shipped_folder", lambda: tmp_path)
    monkeypatch.setattr(policy, "_shipped", policy._shipped.__wrapped__)
    monkeypatch.setattr(clock, "now", lambda: NOW)
    with pytest.raises(InputError, match="eldre enn den"):
        proved_of(old)
    assert proved_of(new).by == "kari, ola"
