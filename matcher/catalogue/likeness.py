"""Whether two catalogues hold the same, to the last word and in the same order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.form_columns import ATOMS, parts_of

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue


def alike(one: Catalogue, other: Catalogue) -> bool:
    """Tell whether the forms of two catalogues would be the same, without making either.

    Neither need be one that was written here.
    """
    compared = set[tuple[int, int]]()
    left: list[tuple[object, object]] = [(one, other)]
    while left:
        mine, theirs = left.pop()
        if mine is theirs:
            continue
        kind = type(mine)
        if kind is not type(theirs):
            return False
        if kind in ATOMS:
            if mine != theirs:
                return False
        elif (pair := (id(mine), id(theirs))) not in compared:
            compared.add(pair)
            try:
                held, others = (tuple(parts_of(thing)[1]) for thing in (mine, theirs))
            except TypeError:
                return False
            if len(held) != len(others):
                return False
            left += zip(held, others, strict=True)
    return True
