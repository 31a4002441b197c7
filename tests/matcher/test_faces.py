"""Rooms of the matcher that hand out names in their `__init__.py`, and who must come to it."""

from __future__ import annotations

import pytest

from tests.test_architecture import PRODUCT, imports_of, name_of


@pytest.mark.parametrize("room", ["matcher.impact", "matcher.rulework"])
def test_nobody_reaches_past_a_face(room: str) -> None:
    wrong = [
        f"{name_of(path)} -> {target}"
        for path in PRODUCT
        if not name_of(path).startswith(room)
        for target in imports_of(path)
        if target.startswith(f"{room}.")
    ]
    assert wrong == []
