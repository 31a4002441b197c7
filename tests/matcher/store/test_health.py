"""Every state has words of its own, and they are calm."""

from __future__ import annotations

import pytest

from matcher.store.health import Health


def test_no_two_states_share_their_words() -> None:
    assert len({state.message for state in Health}) == len(Health)


@pytest.mark.parametrize("state", Health)
def test_the_words_are_calm(state: Health) -> None:
    message = state.message.casefold()
    assert message.endswith(".")
    assert not any(word in message for word in ("feil", "error", "sqlite", "!"))


@pytest.mark.parametrize("state", [state for state in Health if state.needs_attention])
def test_what_was_kept_is_said(state: Health) -> None:
    kept = ("ikke rørt", "ingenting er endret", "ingenting er slettet", "er trygt")
    assert any(words in state.message.casefold() for words in kept)


def test_only_what_is_well_or_waiting_needs_no_attention() -> None:
    quiet = {state for state in Health if not state.needs_attention}
    assert quiet == {Health.ABSENT, Health.CURRENT, Health.OLDER}
