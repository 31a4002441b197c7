"""Ids of questions that mean something to the program itself, and the kind each must be of.

A catalogue needs none of them; docs/catalogue-format.md says what each is for.
"""

from __future__ import annotations

from matcher.questions.derived import EXCEPTIONS
from matcher.questions.questions import NEEDS, Kind

BYDEL, FOLLOWED_UP_BY = "bydel", "followed_up_by"
"""Where somebody lives, and who follows up those who live in no district: the way to an office."""

FOLLOWING: dict[str, Kind] = {
    "age": Kind.NUMBER,
    "birth_year": Kind.NUMBER,
    "children_ages": Kind.AGES,
    "children_months": Kind.AGES,
    "youngest_child_months": Kind.NUMBER,
    "has_children": Kind.YES_NO,
    "planned_start": Kind.MONTH,
    "planned_start_month": Kind.NUMBER,
}
"""Those whose answers others follow from, or that follow themselves."""

RESERVED: dict[str, Kind] = {
    **FOLLOWING,
    **dict.fromkeys(EXCEPTIONS, Kind.YES_NO),
    BYDEL: Kind.CHOICE,
    FOLLOWED_UP_BY: Kind.CHOICE,
    NEEDS: Kind.CHOICES,
}
"""Of another kind a missing answer became a *no*, a check raised, or an office was nobody's."""
