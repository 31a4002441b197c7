"""What IT decides goes before what a variable says, and that before what a user chose."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from matcher.errors import InputError
from matcher.store import policy
from matcher.store.policy import (
    PLACES,
    RULES,
    PolicyOrigin,
    chosen,
    decided_elsewhere,
    faults,
    in_effect,
    may_be_unsigned,
    to_keep,
    watched_folder,
)
from matcher.store.settings import SETTINGS
from matcher.store.signatures import proved_of
from matcher.trust import SignedFile

if TYPE_CHECKING:
    from collections.abc import Callable


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
    # One that is no object of values at all may have said no.
    assert may_be_unsigned() is text.startswith('{"')


UNSURE = (
    '{"unsigned_catalogues": "nei"}', '{"unsigned_catalogues": false}', '{"least_number": "sju"}',
    '{"least_number": -1}', '{"trusted_root": ["x"]}', '{"trusted_root": "a\\u0000b"}', "{",
)  # fmt: skip


@pytest.mark.parametrize("text", UNSURE)
@pytest.mark.parametrize("roles", [{}, {"targets": b"{}"}])
def test_what_is_decided_of_catalogues_and_cannot_be_read_lets_none_in(
    text: str, roles: dict[str, bytes], decide: Callable[[str], None]
) -> None:
    """A word written wrong let everything in, and only *doctor* said so."""
    decide(text)
    assert not may_be_unsigned()
    with pytest.raises(InputError, match=r"som ikke kan leses \(policy.* Be IT"):
        proved_of(SignedFile({}, {}, roles))


def test_a_link_to_a_policy_that_is_away_may_have_said_no(
    decide: Callable[[str], None], tmp_path: Path
) -> None:
    assert callable(decide), "the policy of the machine is one of the test's own"
    policy.machine_file().symlink_to(tmp_path / "away" / "policy.json")
    assert not may_be_unsigned()
    assert faults() == ["policy"]


def test_a_number_is_the_text_it_is_meant_as(decide: Callable[[str], None]) -> None:
    decide('{"least_number": 7, "text_size": 150, "compact": true}')
    assert policy.policy()["least_number"] == "7"
    assert in_effect({})["text_size"] == "150"
    assert faults() == ["policy: compact"]


@pytest.mark.parametrize("name", [*PLACES, "trusted_root"])
@pytest.mark.parametrize("wrong", ["a\x00b", "a\nb", "\ud800", ""])
def test_a_path_that_no_system_has_is_passed_over(name: str, wrong: str) -> None:
    assert re.fullmatch({**PLACES, **RULES}[name], wrong) is None
    assert re.fullmatch({**PLACES, **RULES}[name], "/katalog/æ\udcff")


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


def test_a_file_in_the_data_folder_goes_between(
    decide: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path))
    own = '{"theme": "dark", "language": "nn", "text_size": "150", "watched_folder": "/stick"}'
    (tmp_path / "config.json").write_text(own, encoding="utf-8")
    monkeypatch.setenv("TILTAKSFINNER_LANGUAGE", "en")
    decide('{"text_size": "200"}')
    found = chosen({"theme": "light", "compact": "yes"})
    assert {key: (one.value, one.origin) for key, one in found.items()} == {
        "theme": ("dark", PolicyOrigin.FILE),
        "language": ("en", PolicyOrigin.ENVIRONMENT),
        "text_size": ("200", PolicyOrigin.POLICY),
        "compact": ("yes", PolicyOrigin.STORED),
        "watched_folder": ("/stick", PolicyOrigin.FILE),
    }
    assert decided_elsewhere().keys() == {"theme", "language", "text_size"}
    assert to_keep({"theme": "light", "compact": "yes"}) == {"compact": "yes"}


def test_where_catalogues_come_is_decided_in_the_same_order(
    decide: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path))
    assert watched_folder() is None
    (tmp_path / "config.json").write_text('{"watched_folder": "/a"}', encoding="utf-8")
    assert str(watched_folder()) == "/a"
    monkeypatch.setenv("TILTAKSFINNER_WATCHED_FOLDER", "/b")
    assert str(watched_folder()) == "/b"
    decide('{"watched_folder": "/c"}')
    assert str(watched_folder()) == "/c"


def test_no_file_of_a_users_own_decides_what_is_its(
    decide: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path))
    own = '{"unsigned_catalogues": "allow", "trusted_root": "/mine", "least_number": "0"}'
    (tmp_path / "config.json").write_text(own, encoding="utf-8")
    decide('{"unsigned_catalogues": "refuse"}')
    assert not may_be_unsigned()
    assert "trusted_root" not in policy.policy()
    assert sorted(faults()) == [
        "config.json: least_number", "config.json: trusted_root",
        "config.json: unsigned_catalogues",
    ]  # fmt: skip


def test_what_decides_nothing_is_named(
    decide: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path))
    decide('{"theme": "pink", "annet": "x"}')
    monkeypatch.setenv("TILTAKSFINNER_LANGUAGE", "de")
    (tmp_path / "config.json").write_text("[]", encoding="utf-8")
    assert faults() == [
        "config.json", "policy: theme", "policy: annet", "miljøvariabel: language",
    ]  # fmt: skip
    decide("{")
    assert faults()[0] == "policy"


def test_every_setting_is_described_once() -> None:
    text = (Path(__file__).parents[3] / "docs" / "settings.md").read_text(encoding="utf-8")
    rows = [line.split("`")[1] for line in text.splitlines() if line.startswith("| `")]
    assert sorted(rows) == sorted([*SETTINGS, *policy.RULES, *policy.PLACES])
