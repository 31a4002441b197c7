"""The one place that catches everything: what nobody foresaw ends as calm words."""

from __future__ import annotations

import logging
import sys
import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

LOG = logging.getLogger("tiltaksfinner")


def install(tell: Callable[[], None]) -> None:
    """Send whatever nobody caught to the log, without values, and let `tell` say so."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        LOG.error("%s at %s", kind.__name__, " < ".join(places(trace)))
        try:
            tell()
        except Exception:
            LOG.exception("no window could say so")

    sys.excepthook = hook


def places(trace: TracebackType | None) -> list[str]:
    """Return where it went wrong, innermost first; never what the values were."""
    frames = traceback.extract_tb(trace)
    return [f"{frame.name}:{frame.lineno}" for frame in reversed(frames)]
