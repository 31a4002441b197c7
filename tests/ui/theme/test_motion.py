"""Nothing moves by itself, so there is nothing that a wish for less motion would have to stop."""

from __future__ import annotations

from pathlib import Path

MOVING = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "setAnimated")
UI = Path(__file__).parents[3] / "ui"


def test_nothing_in_the_window_is_animated() -> None:
    sources = {path: path.read_text(encoding="utf-8") for path in UI.rglob("*.py")}
    assert len(sources) > 100
    found = {path.name: name for path, text in sources.items() for name in MOVING if name in text}
    assert found == {}
