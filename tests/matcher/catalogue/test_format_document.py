"""The document of the format has every field as the program reads and writes it."""

from __future__ import annotations

import pytest

from tests.field_table import DOCUMENT, renewed, rows

WRITTEN = DOCUMENT.read_text(encoding="utf-8")


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.split("`")[1])
def test_a_field_stands_in_the_document_as_it_is(row: str) -> None:
    assert row in WRITTEN, "run `make format`"


def test_nothing_else_stands_in_the_table() -> None:
    assert renewed(WRITTEN) == WRITTEN, "run `make format`"
