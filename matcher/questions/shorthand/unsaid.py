"""What words must not be taken to say: a child awaited, a husband who left, a guess taken back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.questions.line_words import PEOPLE, Role
from matcher.questions.terms import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.questions.line_words import OpenQuestions
    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

CHILDREN = frozenset((Role.CHILD, Role.YOUNG))
GROWN = 16
NEAR = 4
NOW = word_set("nå no now framleis fortsatt fremdeles")
AWAITS = word_set("""
    venter ventar vente gravid adopterer adopterar adoptere ønsker ønskjer prøver prøvd ufrivillig
""")
ADOPTS = word_set("adopterer adopterar adoptere")
GONE = word_set("""
    reist reiste reise dratt dro drog stakk stukket flytta flyttet flytt forlot forlatt døde døydde
    død dau borte vekk forsvant forsvunnet utvist godt rømte rømt gikk gjekk
""")
IS = word_set("""
    er e blei ble vart blitt vorte
""")
AT = word_set("""
    på i ved fra frå
""")
WITH = word_set("""
    hos m med til
""")
LIVES = word_set("""
    bor bur bodd budd flytta flyttet
""")
# "nei" and a name sets right what was asked: "løslatt fra Bredtveit? nei Ravneberget".
TAKEN_BACK = re.compile(
    r"[^,;.?!]*\?+\s*nei\b(?=\s*(?:$|[,.;]|(?:sier|seier|sa|hun|han|ho|jeg|eg|ikke|ikkje)\b))",
    re.IGNORECASE,
)
OF_FAMILY = (
    r"fam(?:ilie)?[. ]*(?:gj|inn|etabl|forent)|gjenforen|gjenf\b|adopt|gift med|au ?pair"
    r"|arbeidsinnv|studentvis|studietillatelse"
)
ABOUT_ANOTHER = re.compile(
    r"\b(?:(?:til|for|med|gjelder|gjeld) (?:ham|han|henne|ho|hun|sønnen|datteren|dattera)"
    r"|kan (?:hun|han|ho)|hos (?:meg|oss)|(?:mor|far|jeg|eg) (?:spør|ringer|ringjer|lurer)"
    r"|(?:hun|han|ho) har ikke|vil ha hjelp til)\b",
    re.IGNORECASE,
)
# A trade beside one of these is a trade learnt or left, not a job.
TRADE_ALONE = (
    r"\bferdig|\bmist[aei]|\bslutt[aeo]|ikk?j?e videre|beskyttelse|\basyl|utdann|utdanna"
    r"|hjemland|heimland|\bbegynne|\bledig|\bleter|\bleiter|\bsagt opp|oppsagt|\bpensj"
    r"|\btidl|\beks-|\bvar\b|\bjobb(?:a|et)\b|\bdrøm|\bstud|arbeidslø?us|i fjor"
    r"|opplæring|nyutd|papirløs|\bfinne jobb|\bny jobb|\bsøke[rn]?\b.*jobb|\bkom (?:hit|til)"
)


@dataclass(frozen=True)
class Unsaid:
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
                self._is_of_a_child,
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
        two = self.open.two if grown or self._is_parent_and_child() else frozenset()
        return two | (self.open.parents if self._is_young() else frozenset())

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
        return aged or ABOUT_ANOTHER.search(self.line.text) is not None

    def _is_grown_child(self, thing: Thing) -> bool:
        if thing.role not in CHILDREN:
            return False
        if thing.mention and len(thing.mention.ages) == 1:
            return (thing.mention.ages[0].high or 0) >= GROWN
        word = self.line.lower(thing.next)
        return len(word) == 2 and word.isdecimal() and int(word) >= GROWN  # noqa: PLR2004 - an age of two digits

    def _is_young(self) -> bool:
        """Tell whether the client is somebody young at home, of whose parents the line speaks."""
        young = any(
            thing.is_client and thing.phrase and thing.phrase.role is Role.YOUNG
            for thing in self.things
        )
        own = any(thing.role in CHILDREN or "gravid" in self._words(thing) for thing in self.things)
        return young and not own and not any(map(self._is_a_parent, self.things))

    def _is_a_parent(self, thing: Thing) -> bool:
        phrase = thing.phrase
        if phrase is None or thing.role is not Role.CLIENT:
            return False
        told = phrase.client if thing.is_client and phrase.client else phrase.meaning
        return "has_children" in told.facts

    def _words(self, thing: Thing) -> str:
        return self.line.text[thing.start : thing.end].lower()

    def _is_a_trade(self, thing: Thing) -> bool:
        """Tell whether a job is guessed from a trade where the line speaks of none, or another."""
        phrase = thing.phrase
        if phrase is None or not phrase.unless:
            return False
        if self.open.trade.isdisjoint(phrase.meaning.likely):
            return False
        if thing.first and self.line.lower(thing.first - 1) in NOW:
            return False
        return re.search(TRADE_ALONE, self.line.text, re.IGNORECASE) is not None

    def _is_of_a_child(self, thing: Thing) -> bool:
        """Tell whether an illness is told of the child right behind it: "blind sønn 12"."""
        told = thing.phrase.meaning.facts if thing.phrase else {}
        if self.open.illness.isdisjoint(told) or thing.role is not Role.SAYS:
            return False
        return not self.line.parted(thing.next) and any(
            one.first == thing.next and one.role in CHILDREN for one in self.things
        )

    def _is_no_refugee(self, thing: Thing) -> bool:
        """Tell whether a country tells of no refugee, for the line gives another ground."""
        likely = thing.phrase.meaning.likely if thing.phrase else {}
        if not any(likely.get(name) in said for name, said in self.open.country.items()):
            return False
        return re.search(OF_FAMILY, self.line.text, re.IGNORECASE) is not None

    def _is_awaited(self, thing: Thing) -> bool:
        """Tell whether a child is not there yet: "venter tvillinger"."""
        if thing.role not in CHILDREN:
            return False
        words = [self.line.lower(index) for index in range(thing.first)]
        return any(word in AWAITS for word in self._before(thing)[-NEAR:]) or any(
            word in ADOPTS for word in words
        )

    def _is_gone(self, thing: Thing) -> bool:
        """Tell whether a husband or wife has left: "mannen er reist hjem for godt"."""
        if thing.role is not Role.PARTNER:
            return False
        return any(word in GONE for word in self._behind(thing)[:NEAR])

    def _is_anothers(self, thing: Thing) -> bool:
        """Tell whether a word for the client is said of somebody named: "mor er enke"."""
        if thing.role is not Role.CLIENT or not thing.first:
            return False
        if self.line.parted(thing.first) or self.line.lower(thing.first - 1) not in IS:
            return False
        return any(one.next == thing.first - 1 and one.role in PEOPLE for one in self.things)

    def _before(self, thing: Thing) -> list[str]:
        first = thing.first
        while first and not self.line.parted(first):
            first -= 1
        return [self.line.lower(index) for index in range(first, thing.first)]

    def _behind(self, thing: Thing) -> list[str]:
        last = thing.next
        while last < len(self.line) and not self.line.parted(last):
            last += 1
        return [self.line.lower(index) for index in range(thing.next, last)]
