"""What IT decides goes before what a variable says, and that before what a user chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.store import policy
from matcher.store.policy import PolicyOrigin, chosen, in_effect, may_be_unsigned, to_keep

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def decide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return what writes the policy of the machine."""
    file = tmp_path / "policy.json"
    monkeypatch.setattr(policy, "machine_file", lambda: file)

    def write(text: str) -> None:
        file.write_text(text, encoding="utf-8")

    return write


def test_policy_before_environment_before_stored(
    decide: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = {"theme": "dark", "language": "nn", "wipe_after": "600"}
    assert in_effect(stored) == stored
    monkeypatch.setenv("TILTAKSFINNER_THEME", "light")
    monkeypatch.setenv("TILTAKSFINNER_WIPE_AFTER", "900")
    decide('{"wipe_after": "120"}')
    found = chosen(stored)
    assert {key: setting.origin for key, setting in found.items()} == {
        "theme": PolicyOrigin.ENVIRONMENT, "language": PolicyOrigin.STORED,
        "wipe_after": PolicyOrigin.POLICY,
    }  # fmt: skip
    assert in_effect(stored) == {"theme": "light", "language": "nn", "wipe_after": "120"}
    assert to_keep({"theme": "light", "language": "nb", "wipe_after": "120"}) == {"language": "nb"}


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"theme": 1}', '{"theme": "pink"}', '{"annet": "x"}', "\x00", "null"]
)
def test_a_policy_that_cannot_be_read_decides_nothing(
    text: str, decide: Callable[[str], None]
) -> None:
    decide(text)
    assert in_effect({}) == {}
    assert may_be_unsigned()


def test_no_variable_lets_unsigned_catalogues_in(
    decide: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    decide('{"unsigned_catalogues": "refuse"}')
    monkeypatch.setenv("TILTAKSFINNER_UNSIGNED_CATALOGUES", "allow")
    assert not may_be_unsigned()


def test_a_district_with_a_root_uses_it(decide: Callable[[str], None], tmp_path: Path) -> None:
    root = tmp_path / "root.json"
    root.write_bytes(b"{}")
    decide(f'{{"trusted_root": "{root}"}}')
    assert not may_be_unsigned()
    decide(f'{{"trusted_root": "{root}", "unsigned_catalogues": "allow"}}')
    assert may_be_unsigned()
