"""Settings survive storing, and a bad value never stops the program."""

from __future__ import annotations

import pytest

from matcher.store.settings import refuse_unknown
from ui.platform.settings import Settings, from_pairs, to_pairs

CHOSEN = Settings(
    theme="dark",
    language="nn",
    text_size=150,
    compact=True,
    welcomed=True,
    blank_after=30,
    wipe_after=90,
    clear_clipboard_after=20,
    longest_text=8000,
    window="10,20,1366,768,maximized",
    panes="430,430,506",
    folds="more=open,not_now=shut",
)


@pytest.mark.parametrize("settings", [Settings(), CHOSEN])
def test_stored_and_read_again_is_the_same(settings: Settings) -> None:
    assert from_pairs(to_pairs(settings)) == settings


@pytest.mark.parametrize("settings", [Settings(), CHOSEN])
def test_the_store_takes_every_setting(settings: Settings) -> None:
    pairs = to_pairs(settings)
    refuse_unknown(pairs)
    assert set(pairs) == set(Settings.__dataclass_fields__)


@pytest.mark.parametrize("bad", ["", "x", "-1", "9999999999999999999x", "None"])
def test_what_cannot_be_read_keeps_its_default(bad: str) -> None:
    names = Settings.__dataclass_fields__.keys() - {"window", "panes", "folds"}
    assert from_pairs(dict.fromkeys(names, bad)) == Settings()


def test_nobody_can_be_given_less_than_ten_seconds() -> None:
    assert from_pairs({"blank_after": "0"}).blank_after == 10
