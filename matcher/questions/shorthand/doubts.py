"""What words must not be taken to say: a child awaited, a husband who left, a guess taken back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions.figures import Unit
from matcher.questions.line_words import CHILDREN, PEOPLE, RELATIVES, Role
from matcher.questions.shorthand.named_schools import is_venue, names_school
from matcher.questions.terms import word_set
from matcher.questions.terms.slots import slots_of
from matcher.questions.values import Several

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from matcher.questions.line_words import OpenQuestions
    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine
    from matcher.questions.terms.slots import Slot

GROWN, TEEN = 16, 13
NEAR = 4
IS = word_set("""
    er e blei ble vart blitt vorte
""")
# "datter 6 bor hos far annenhver uke" lives at both places.
SHARES = word_set("""
    annen annan annenhver annankvar annakvar hver kvar halve halvparten delt helg helga helgene
    helger noen nokre og
""")
# "nei" and a name sets right what was asked: "løslatt fra Bredtveit? nei Ravneberget".
TAKEN_BACK = re.compile(
    r"[^,;.?!]*\?+\s*nei\b(?=\s*(?:$|[,.;]|(?:sier|seier|sa|hun|han|ho|jeg|eg|ikke|ikkje)\b))",
    re.IGNORECASE,
)


def _meets(answer: object, said: frozenset[str]) -> bool:
    """Tell whether a guess, of one choice or of several, is among some answers."""
    return bool(answer.members & said) if isinstance(answer, Several) else answer in said


@dataclass(frozen=True)
class Doubts:
    """Looks for what the things of one line do not say."""

    line: TypedLine
    things: Sequence[Thing]
    open: OpenQuestions

    def mark(self) -> None:
        """Let things say nothing of the client where it would be a guess that is often wrong."""
        for thing in self.things:
            judged = (
                self._is_awaited,
                self._is_gone,
                self._is_anothers,
                self._is_a_trade,
                self._is_no_refugee,
                self._is_of_who_follows,
                self._is_a_childs_home,
                self._is_only_a_school,
                self._is_part_of_work,
            )
            if any(holds(thing) for holds in judged):
                thing.asked, thing.mention = True, None

    def taken_back(self) -> list[Thing]:
        """Return the things of a question that is answered by no: "permittert der?? nei"."""
        return [
            thing
            for thing in self.things
            if thing.role in (Role.SAYS, Role.CLIENT)
            and TAKEN_BACK.match(self.line.text, thing.end)
        ]

    def silent(self) -> frozenset[str]:
        """Return the questions that are open because two people may be the client."""
        grown = any(map(self._is_grown_child, self.things)) and self._is_of_two()
        unsure = grown or self._is_parent_and_child()
        two = self.open.two.questions if unsure else frozenset()
        return two | (self.open.parents.questions if self._is_young() else frozenset())

    def _is_parent_and_child(self) -> bool:
        """Tell whether a parent and somebody young could each be the client."""
        roles = {thing.phrase.role for thing in self.things if thing.is_client and thing.phrase}
        return Role.PARENT in roles and bool(roles & CHILDREN)

    def _is_of_two(self) -> bool:
        """Tell whether another than who speaks may be the client."""
        aged = any(
            thing.phrase and thing.phrase.role is Role.PARENT and thing.is_client
            for thing in self.things
        )
        return aged or self._is_told(self.open.two.words)

    def _is_grown_child(self, thing: Thing) -> bool:
        if thing.role not in CHILDREN:
            return False
        if thing.mention and len(thing.mention.ages) == 1:
            (age,) = thing.mention.ages
            return age.unit is not Unit.MONTHS and (age.high or 0) >= GROWN
        word = self.line.lower(thing.next)
        return len(word) == 2 and word.isdecimal() and int(word) >= GROWN  # noqa: PLR2004 - an age of two digits

    def _is_young(self) -> bool:
        """Tell whether the client is somebody young at home, of whose parents the line speaks."""
        young = any(
            thing.is_client and thing.phrase and thing.phrase.role is Role.YOUNG
            for thing in self.things
        )
        own = any(thing.role in CHILDREN for thing in self.things)
        own = own or self._is_told(self.open.parents.but)
        return young and not own and not any(map(self._is_a_parent, self.things))

    def _is_a_parent(self, thing: Thing) -> bool:
        phrase = thing.phrase
        if phrase is None or thing.role is not Role.CLIENT:
            return False
        told = phrase.client if thing.is_client and phrase.client else phrase.meaning
        return not self.open.parents.of.isdisjoint(told.facts)

    def _is_told(self, patterns: Iterable[str]) -> bool:
        """Tell whether one of some patterns stands anywhere in the line."""
        return any(self._stands(slots_of(say)) for say in patterns)

    def _stands(self, slots: tuple[Slot, ...]) -> bool:
        last = len(self.line) - len(slots) + 1
        return any(
            all(slot.takes(self.line.lower(at + place), ()) for place, slot in enumerate(slots))
            for at in range(last)
        )

    def _holds(self, word: str, patterns: Iterable[str]) -> bool:
        return any(slots_of(say)[0].takes(word, ()) for say in patterns)

    def _is_a_trade(self, thing: Thing) -> bool:
        """Tell whether a job is guessed from a trade where the line speaks of none, or another."""
        phrase = thing.phrase
        if phrase is None or not phrase.unless:
            return False
        if self.open.trade.questions.isdisjoint(phrase.meaning.likely):
            return False
        before = self.line.lower(thing.first - 1) if thing.first else ""
        if before and self._holds(before, self.open.trade.but):
            return False
        return self._is_told(self.open.trade.words)

    def _is_of_who_follows(self, thing: Thing) -> bool:
        """Tell whether something is told of who is named behind it: "blind sønn", "ufør kone"."""
        if thing.role is not Role.SAYS or self.line.parted(thing.next):
            return False
        behind = [one for one in self.things if one.first == thing.next]
        said = {question for question, _ in thing.answers()}
        if any(one.role in CHILDREN for one in behind):
            told = thing.phrase.meaning.facts if thing.phrase else {}
            return not self.open.illness.questions.isdisjoint(told)
        if any(one.role in RELATIVES for one in behind):
            return not self.open.illness.questions.isdisjoint(said)
        wed = [self.line.lower(one.first) for one in behind if one.role is Role.PARTNER]
        return not self.open.partner.questions.isdisjoint(said) and any(
            self._holds(word, self.open.partner.words) for word in wed
        )

    def _is_no_refugee(self, thing: Thing) -> bool:
        """Tell whether a country tells of no refugee, for the line gives another ground."""
        likely = thing.phrase.meaning.likely if thing.phrase else {}
        if not any(likely.get(name) in said for name, said in self.open.country.answers.items()):
            return False
        return self._is_told(self.open.country.words)

    def _is_a_childs_home(self, thing: Thing) -> bool:
        """Tell whether it may be the children who live there: "to barn 6 og 9, bor hos far"."""
        told = thing.phrase.meaning.facts if thing.phrase and thing.phrase.of_child else {}
        if self.open.home.questions.isdisjoint(told):
            return False
        children = [one for one in self.things if one.first < thing.first]
        near = [one for one in children if one.next == thing.first and one.mention]
        near = [one for one in near if not self.line.parted(one.next)]
        small = near and not any(map(self._is_big, near))
        if small and SHARES.isdisjoint(self._behind(thing)):
            return False  # "sønn 6 bor hos moren" tells of the child
        last = self.line.lower(thing.next - 1)
        return self._holds(last, self.open.home.words) and any(
            one.role in CHILDREN and one.mention for one in children
        )

    def _is_big(self, thing: Thing) -> bool:
        ages = thing.mention.ages if thing.mention else ()
        return any(age.unit is not Unit.MONTHS and (age.high or 0) >= TEEN for age in ages)

    def _is_only_a_school(self, thing: Thing) -> bool:
        """Tell whether a school is only named: as a place, or by who goes there."""
        kind = self.open.school
        told = names_school(thing, kind.questions) and self._is_told(kind.words)
        return told or is_venue(self.line, self.things, thing)

    def _is_part_of_work(self, thing: Thing) -> bool:
        """Tell whether a whole benefit is guessed where the line tells of work beside it."""
        likely = thing.phrase.meaning.likely if thing.phrase else {}
        if not any(_meets(likely.get(name), said) for name, said in self.open.work.answers.items()):
            return False
        told = self._is_told(self.open.work.words)
        return told and not self._is_told(self.open.work.but)

    def _is_awaited(self, thing: Thing) -> bool:
        """Tell whether a child is not there yet: "venter tvillinger"."""
        if thing.role not in CHILDREN:
            return False
        near = any(self._holds(w, self.open.awaited.words) for w in self._before(thing)[-NEAR:])
        before = (self.line.lower(index) for index in range(thing.first))
        return near or any(self._holds(word, self.open.awaited.but) for word in before)

    def _is_gone(self, thing: Thing) -> bool:
        """Tell whether a husband or wife has left: "mannen er reist hjem for godt"."""
        if thing.role is not Role.PARTNER:
            return False
        behind = self._behind(thing)[:NEAR]
        return any(self._holds(word, self.open.gone.words) for word in behind)

    def _is_anothers(self, thing: Thing) -> bool:
        """Tell whether a word for the client is said of somebody named: "mor er enke"."""
        if thing.role is not Role.CLIENT or not thing.first:
            return False
        if self.line.parted(thing.first) or self.line.lower(thing.first - 1) not in IS:
            return False
        return any(one.next == thing.first - 1 and one.role in PEOPLE for one in self.things)

    def _before(self, thing: Thing) -> list[str]:
        first = self.line.part_of(thing.first)
        return [self.line.lower(index) for index in range(first, thing.first)]

    def _behind(self, thing: Thing) -> list[str]:
        behind = range(thing.next, self.line.part_end(thing.next))
        return [self.line.lower(index) for index in behind]
