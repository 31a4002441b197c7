"""The words of a typed line, which are many: of files that are known they are read late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.catalogue_folder import LINES
from matcher.late_dataclass import replace
from matcher.questions.questions import no_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions import LineWords, Questionnaire


def with_late_lines(catalogue: Catalogue, files: Mapping[str, bytes]) -> Catalogue:
    """Return a catalogue that reads the words of a line among its files when somebody types."""
    if LINES not in files:
        return catalogue
    # What is kept until then is this one file, and not all the others with it.
    asked, raw = catalogue.questionnaire, files[LINES]
    return replace(catalogue, questionnaire=replace(asked, read_lines=late_lines(asked, raw)))


def late_lines(asked: Questionnaire, raw: bytes | None) -> Callable[[], LineWords]:
    """Return what reads the words of a line from their file; without one there are none."""
    if raw is None:
        return no_words

    def lines() -> LineWords:
        from matcher.known_documents import KnownNode, parse_known
        from matcher.questions import read_lines

        return read_lines(KnownNode(parse_known(raw), LINES, "", []), asked)

    return lines
