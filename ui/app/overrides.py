"""An error in our override of one of Qt's functions ends where errors end, not in a crash.

Until Python 3.12 an error raised by C code – a missing index, a wrong argument, a widget that is
gone – is a class and a text until some handler makes an instance of it. PySide6 (6.8 to 6.11 at
least) takes the text for the instance when it leaves an override, and reads what is not there.
"""

from __future__ import annotations

import sys
from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from shiboken6 import Shiboken

if TYPE_CHECKING:
    from collections.abc import Callable

    P = ParamSpec("P")
    R = TypeVar("R")


def shield() -> None:
    """See to it that errors leave the overrides of every class made from here on as instances."""
    if sys.version_info < (3, 12):
        # Its stub knows the name as a method that is not assigned to.
        Shiboken.Object.__init_subclass__ = classmethod(_shielded)  # type: ignore[assignment] # put on a class of Shiboken


def _shielded(made: type[Shiboken.Object], /, **options: object) -> None:
    super(Shiboken.Object, made).__init_subclass__(**options)
    for name, what in list(vars(made).items()):
        # Slots of our own are safe, and PySide6 asks them how many arguments they take.
        if type(what) is FunctionType and name[:2] != "__" and hasattr(made.__base__, name):
            setattr(made, name, _handled(what))


def _handled(override: Callable[P, R]) -> Callable[P, R]:
    @wraps(override)
    def handled(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return override(*args, **kwargs)
        except BaseException:  # noqa: TRY203 - a handler is what makes the instance
            raise

    return handled
