"""The words of a typed line, which are many: of files that are known they are read late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.catalogue_folder import LINES
from matcher.late_dataclass import replace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions import LineWords


def with_late_lines(catalogue: Catalogue, files: Mapping[str, bytes]) -> Catalogue:
    """Return a catalogue that reads the words of a line among its files when somebody types."""
    if LINES not in files:
        return catalogue
    # What is kept until then is this one file, and not all the others with it.
    raw, asked = files[LINES], catalogue.questionnaire

    def lines() -> LineWords:
        from matcher.known_documents import KnownNode, parse_known
        from matcher.questions import read_lines

        return read_lines(KnownNode(parse_known(raw), LINES, "", []), asked)

    return replace(catalogue, questionnaire=replace(asked, read_lines=lines))
