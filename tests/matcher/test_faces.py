"""Rooms of the matcher that others enter by their face alone, and how little a face costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.house.source import PRODUCT, ROOT, modules


@pytest.mark.parametrize("room", ["matcher.impact", "matcher.rulework"])
def test_nobody_reaches_past_a_face(room: str) -> None:
    wrong = [
        f"{module.name} -> {target}"
        for module in modules(*PRODUCT)
        if not module.name.startswith(room)
        for target in module.named()
        if target.startswith(f"{room}.")
    ]
    assert wrong == []


def test_a_name_is_loaded_with_its_module_and_no_other() -> None:
    code = "import sys; from matcher.questions import Text; print(*sorted(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {name for name in run.stdout.split() if name.startswith("matcher.")}
    texts = {
        "matcher.languages",
        "matcher.late_dataclass",
        "matcher.messages",
        "matcher.questions.texts",
    }
    assert loaded == {"matcher.questions", *texts}
