"""Lists that end in "eller", which one word before them reaches over: "verken jobb, bil eller hus".

A comma ends what most words reach; only "eller" behind it tells that the parts before it are one
list. "Og" does not: "uten jobb, samboer og to barn" denies the job alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions.line_words import Role
from matcher.questions.shorthand.clauses import VERBS
from matcher.questions.terms import MARKERS, word_set
from matcher.questions.terms.small_words import CARRY_ON, LONGEST_MARKER, NEGATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine
    from matcher.questions.values import Unknown

# A member is named by so many words; the first may have more, "ikke fullført vgs, fagskole eller",
# and so many words stand between "vet ikke" and what is not known: "vet ikke om hun har AAP, …".
MEMBER, FIRST_MEMBER, NOT_KNOWN = 2, 3, 6
NEITHER = word_set("verken hverken korkje")


def members_of(line: TypedLine) -> tuple[tuple[int, ...], ...]:
    """Return the lists of a line: where each member begins behind the first, "eller" at last."""
    lists = (_list(line, at) for at, word in enumerate(line.words) if word.lower in CARRY_ON)
    return tuple(found for found in lists if found)


def reached(line: TypedLine, lists: tuple[tuple[int, ...], ...]) -> Mapping[int, Unknown | None]:
    """Return the members that are not known, or denied (None), by the words before the first."""
    found: dict[int, Unknown | None] = {}
    for members in lists:
        behind = members[0]
        marker = _marker(line, behind)
        if marker or _is_denied(line, behind):
            found |= dict.fromkeys(members, marker)
    return found


def leave_open(
    line: TypedLine, lists: tuple[tuple[int, ...], ...], things: Sequence[Thing]
) -> None:
    """Let what "eller" joins say only what all of it says: "gift eller samboer" lives with one.

    "Permittert eller oppsagt" tells neither for certain, nor does "kan jeg få aap eller dagpenger".
    """
    for members in lists:
        joined = list(_joined(line, members, things))
        if len(joined) < len(members) or any(thing.denied for thing in joined):
            continue
        said = [set(thing.answers()) for thing in joined]
        for thing, own in zip(joined, said, strict=True):
            if not all(own <= other for other in said):
                thing.asked, thing.mention = True, None


def _joined(line: TypedLine, members: Sequence[int], things: Sequence[Thing]) -> Iterator[Thing]:
    """Yield the things right before each member behind the first, and the one behind "eller"."""
    for thing in things:
        if thing.is_inside or thing.role not in (Role.SAYS, Role.PLACE):
            continue
        before = any(_adjoins(line, thing.next, member) for member in members)
        if before or _adjoins(line, members[-1] + 1, thing.first):
            yield thing


def _adjoins(line: TypedLine, first: int, behind: int) -> bool:
    """Tell whether only small words stand between, all in one part."""
    if not first <= behind:
        return False
    return not any(line.parted(at) or not line.is_small(at) for at in range(first, behind))


def _list(line: TypedLine, last: int) -> tuple[int, ...]:
    found = [last]
    first, behind = line.part_of(last), last
    while 0 < first < behind <= first + MEMBER and not _is_told(line, first, behind):
        found.append(first)
        if line.ended(first):  # what a full stop parts is no list
            return ()
        first, behind = line.part_of(first - 1), first
    return tuple(reversed(found)) if first < behind else ()


def _is_told(line: TypedLine, first: int, behind: int) -> bool:
    """Tell whether a part says something of its own: "ikke jobb, bor hos mor eller far"."""
    words = [line.lower(at) for at in range(first, behind)]
    return any(word in VERBS | NEGATIONS or word[:1].isdigit() for word in words)


def _marker(line: TypedLine, behind: int) -> Unknown | None:
    """Return how the first member is not known: "vet ikke om hun har aap, | dagpenger eller …"."""
    first = max(line.part_of(behind - 1), behind - NOT_KNOWN)
    for at in range(first, behind):
        for end in range(at + 1, min(at + LONGEST_MARKER, behind) + 1):
            words = tuple(line.lower(index) for index in range(at, end))
            if words in MARKERS:
                return MARKERS[words]
    return None


def _is_denied(line: TypedLine, behind: int) -> bool:
    near = behind - 1 - FIRST_MEMBER
    return any(
        line.lower(at) in (NEGATIONS if at >= near else NEITHER)
        for at in range(line.part_of(behind - 1), behind - 1)
    )
