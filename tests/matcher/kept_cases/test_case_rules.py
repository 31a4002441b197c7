"""Only a policy lets cases be kept, and none for longer than thirty days."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from matcher.kept_cases import CaseRules, kept_cases_here
from matcher.store import policy

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("decided", "rules"),
    [
        ({}, CaseRules()),
        ({"kept_cases": "no"}, CaseRules()),
        ({"kept_cases": "yes"}, CaseRules(allowed=True, days=7)),
        ({"kept_cases": "yes", "kept_cases_days": "30"}, CaseRules(allowed=True, days=30)),
        ({"kept_cases": "passphrase"}, CaseRules(allowed=True, passphrase=True)),
        # What cannot be read may have said no, and what is kept may have been promised longer.
        ({"kept_cases": "yes", "kept_cases_days": "31"}, CaseRules(days=30)),
        ({"kept_cases": "yes", "kept_cases_days": "0"}, CaseRules(days=30)),
        ({"kept_cases": "ja"}, CaseRules(days=30)),
        ("kept_cases", CaseRules(days=30)),
    ],
)
def test_only_a_policy_lets_cases_be_kept(
    decided: object, rules: CaseRules, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "policy.json"
    file.write_text(json.dumps(decided), encoding="utf-8")
    monkeypatch.setattr(policy, "machine_file", lambda: file)
    assert kept_cases_here().look().rules == rules


@pytest.mark.parametrize("where", ["environment", "file"])
def test_nobody_who_works_there_can_let_them_be_kept(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(policy, "machine_file", lambda: tmp_path / "no policy")
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path))
    if where == "environment":
        monkeypatch.setenv("TILTAKSFINNER_KEPT_CASES", "yes")
    else:
        (tmp_path / "config.json").write_text('{"kept_cases": "yes"}', encoding="utf-8")
    assert not kept_cases_here().look().rules.allowed
