"""What a field of a card can hold. A closed set: whoever makes something of a field matches it.

Each type reads and writes its values, says them line by line, and knows what stands for none.
Most are told apart by identity, not by what they hold: comparing is code every start pays for.
"""

from __future__ import annotations

from matcher.catalogue.field_types.names import Names, Of
from matcher.catalogue.field_types.several import (
    FieldType,
    IdList,
    LanguageTexts,
    Member,
    RecordList,
    RuleTree,
    TextList,
)
from matcher.catalogue.field_types.single import (
    Day,
    Flag,
    LanguageText,
    OneOf,
    PlainText,
    WholeNumber,
)

__all__ = [
    "Day", "FieldType", "Flag", "IdList", "LanguageText", "LanguageTexts", "Member", "Names", "Of",
    "OneOf",
    "PlainText", "RecordList", "RuleTree", "TextList", "WholeNumber",
]  # fmt: skip
