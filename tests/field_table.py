"""Writes the table of fields into docs/catalogue-format.md: `python -m tests.field_table`."""

from __future__ import annotations

from pathlib import Path

from matcher.catalogue.field import Audience
from matcher.catalogue.field_types import PlainText
from matcher.catalogue.fields import FIELDS
from matcher.rulework.merge3 import has_names

DOCUMENT = Path(__file__).parents[1] / "docs" / "catalogue-format.md"
BEGINS, ENDS = "<!-- fields: `make format` -->\n", "<!-- end of fields -->\n"
HEAD = "| field | holds | called | seen by | woven |\n|---|---|---|---|---|\n"
SEEN = {
    Audience.CLIENT: "clients",
    Audience.STAFF: "caseworkers",
    Audience.DESK: "the desk",
}


def rows() -> list[str]:
    """Return one row for each field, in the order of the table."""
    found = []
    for field in FIELDS:
        holds = field.type.form
        if isinstance(field.type, PlainText) and field.type.required:
            holds += ", always there"
        woven = "member by member" if has_names(field.type) else "whole"
        label = field.label.into("en")
        found.append(f"| `{field.path}` | {holds} | {label} | {SEEN[field.audience]} | {woven} |\n")
    return found


def renewed(document: str) -> str:
    """Return the document with the table as it is now."""
    before, _, rest = document.partition(BEGINS)
    _, _, after = rest.partition(ENDS)
    return f"{before}{BEGINS}\n{HEAD}{''.join(rows())}\n{ENDS}{after}"


if __name__ == "__main__":
    DOCUMENT.write_text(renewed(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
