"""What the standard library says of a command line in English, in bokmål."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SAID = (
    (r"the following arguments are required: (.*)", "her mangler {}"),
    (r"unrecognized arguments: (.*)", "dette hører ikke til her: {}"),
    (r"invalid choice: '?(.*?)'? \(choose from (.*)\)", "«{}» kan ikke velges her. Velg blant {}"),
    (r"invalid int value: '(.*)'", "«{}» er ikke et helt tall"),
    (r"expected (?:one|at least one) argument", "her mangler det som skal stå etter"),
    (r"ambiguous option: (.*) could match (.*)", "{} kan være flere: {}"),
    (r"ignored explicit argument (.*)", "her kan ikke {} stå etter"),
)


def in_bokmaal(message: str) -> str:
    """Return what is wrong with the words of a command; as it is where it is not known."""
    if named := re.fullmatch(r"argument (.+?): (.*)", message, re.DOTALL):
        return f"{named[1]}: {in_bokmaal(named[2])}"
    for english, said in _SAID:
        if found := re.fullmatch(english, message, re.DOTALL):
            return said.format(*(part.replace("'", "") for part in found.groups()))
    return message


class Help(argparse.HelpFormatter):
    """Begins the help in bokmål."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Say how the command is written."""
        super().add_usage(usage, actions, groups, "Bruk: " if prefix is None else prefix)
