"""What the catalogue's comparisons say, read aloud once and held."""

from __future__ import annotations

import pytest

from tests.sentences import FILE, page

SAID = page()


def test_every_sentence_is_as_it_was_read() -> None:
    """A sentence that is new or other is to be read aloud; then `python -m tests.sentences`."""
    assert FILE.read_text("utf-8") == SAID


@pytest.mark.parametrize(
    "nobody_says",
    [
        "ikke ingen",
        "ikke ikke",
        "Kjønnet",
        "Arbeidssituasjonen",
        "i vurderingsåret",
        "er fra 1",
        "Temaet for hjelp",
        "Status for soning",
        "Bosituasjonen",
        "saken gjelder omfatter",
        "er ikke utenfor",
        "er fra og med 0",
        "Personen er ikke aktuelt",
    ],
)
def test_what_nobody_says_is_not_said(nobody_says: str) -> None:
    assert nobody_says not in SAID
