"""A passphrase is stretched little here: how much it is in earnest, one test looks at."""

from __future__ import annotations

import pytest

from matcher.kept_cases import seal

IN_EARNEST = seal._COST


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seal, "_COST", 2**4)
