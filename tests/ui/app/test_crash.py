"""What nobody foresaw ends as calm words, with where it was and never with what was typed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ui.app import crash

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

TYPED = "Kari Nordmann"


def _fail(what: str) -> None:
    raise ValueError(what)


def _caught(tell: Callable[[], None], error: type[BaseException] = ValueError) -> None:
    """Let something go wrong that nobody catches."""
    before = sys.excepthook
    crash.install(tell)
    try:
        if error is KeyboardInterrupt:
            sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
            return
        try:
            _fail(TYPED)
        except ValueError as found:
            sys.excepthook(type(found), found, found.__traceback__)
    finally:
        sys.excepthook = before


def test_it_is_told_and_the_log_has_the_places_alone(caplog: pytest.LogCaptureFixture) -> None:
    told: list[str] = []
    _caught(lambda: told.append("told"))
    assert told == ["told"]
    (line,) = caplog.messages
    assert line.startswith("ValueError at _fail:")
    assert "_caught:" in line
    assert TYPED not in line


def test_where_even_that_goes_wrong_the_log_tells(caplog: pytest.LogCaptureFixture) -> None:
    def tell() -> None:
        message = "no window"
        raise RuntimeError(message)

    _caught(tell)
    assert caplog.messages[-1] == "no window could say so"


def test_who_stops_the_program_by_hand_is_let_go(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    _caught(lambda: told.append("told"), KeyboardInterrupt)
    assert told == []
    assert caplog.messages == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_without_a_trace_there_are_no_places() -> None:
    assert crash.places(None) == []
