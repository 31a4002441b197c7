"""Who of the people in a line is the client: "mor ringer, gjelder sønn 20", "mor 42 sønn 14"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions.figures import Unit
from matcher.questions.line_words import CHILDREN, PEOPLE, Role
from matcher.questions.shorthand.carers import Carers
from matcher.questions.shorthand.parents import asks_later
from matcher.questions.shorthand.told_for import Told
from matcher.questions.terms import word_set
from matcher.questions.terms.patterns import case_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine
    from matcher.questions.values import Answer

GROWN, TEEN, NEARLY_GROWN = 18, 13, 16
AND = word_set("og & +")
TWO_DIGITS = 2
OF_THE_CLIENT = word_set("""
    fra frå med m uten utan u år
""")
DESCRIBES = word_set("""
    fra frå født fødd alene åleine
""")
BEFORE_OTHERS = word_set("""
    en ei ein to med m til har på for hos og av fra vår min sin sine si sitt hans hennes hennar
    deres deira barnets barnas
""")

# What a child of the client does is told for its sake: "bostøtten stoppet da datter 19 begynte".
BECAUSE = word_set("at fordi da når siden sidan etter grunn pga mens hvis dersom")
OF_ANOTHER = word_set("hans hennes hennar deres deira")
ABOUT = word_set("om for ang angående vedr vedrørende gjelder gjeld på")
SELF = word_set("selv sjøl sjølv sjæl")
OLD = 65
ACTS = word_set("""
    jobber jobbar kjører køyrer arbeider arbeidar sitter sit soner sonar studerer drikker drikk slår
    vasker vaskar går tjener drev ruser rusar mista mistet offshore borte utenlands
""")
BEFORE_PARTNER = word_set("""
    fra frå har hatt av ny hos mot med m
""")


@dataclass(frozen=True)
class People:
    """Looks at the people named in one line."""

    line: TypedLine
    things: Sequence[Thing]

    def find_client(self, *, aged: bool, young: bool = False, teen: bool = False) -> None:
        """Mark the people who are the client.

        `aged` tells that an age stands by itself, `young` that it is that of somebody young, and
        `teen` of somebody who still lives at home.
        """
        calls = any(thing.role is Role.CALLER for thing in self.things)
        parents = [thing for thing in self.things if thing.role is Role.PARENT]
        aged_parents = [thing for thing in parents if self._number_behind(thing)]
        grown_child = self._grown_child() if aged_parents else None
        for thing in aged_parents or parents:
            told = (not calls or self._number_behind(thing)) and not self._is_somebodys(thing)
            thing.is_client = told and not grown_child and self._is_parent(thing)
        grown = any(thing.is_client and self._number_behind(thing) for thing in parents)
        if grown_child:
            grown_child.is_client = grown_child.first < aged_parents[0].first
            aged = True
        for thing in self.things:
            if thing.role in CHILDREN and thing.phrase and thing.phrase.client:
                other = grown or (aged and not (young and not thing.mention))
                thing.is_client = thing.is_client or self._is_young_client(
                    thing, other_age=other, calls=calls, teen=teen
                )
            elif thing.role is Role.OTHER and thing.phrase and thing.phrase.client:
                first = not aged and Told(self.line, self.things).is_first_aged(thing)
                thing.is_client = calls or (first and not self._is_somebodys(thing))

        self._leave_to_caller()
        self._leave_out_who_rings()
        if not aged and (subject := Told(self.line, self.things).subject()):
            subject.is_client = True
        if carer := Carers(self.line, self.things).subject():
            carer.is_client = True

    def _leave_to_caller(self) -> None:
        """Let a grown child be the caller's, where the caller's age is told behind it.

        "dattera på 20 bor på krisesenter, mor 47 spør hva hun kan gjøre" asks for the mother.
        """
        for at, thing in enumerate(self.things):
            aged = thing.role is Role.CALLER and thing.amount is not None
            if aged and self.line.lower(thing.next) not in ABOUT:
                for one in self.things[:at]:
                    one.is_client = one.is_client and one.mention is None

    def _leave_out_who_rings(self) -> None:
        """Let who rings for somebody named say nothing: "mann i 50-årene ringer for kona"."""
        for at, thing in enumerate(self.things):
            if thing.role is Role.CALLER and thing.phrase and thing.phrase.meaning.facts:
                for one in self.things[:at]:
                    apart = any(map(self.line.parted, range(one.next, thing.first + 1)))
                    one.asked = one.asked or (one.role is Role.CLIENT and not apart)

    def _is_somebodys(self, thing: Thing) -> bool:
        """Tell whether a grown relative with an age is named beside the client.

        "bror 30 er syk, hun sliter", "jobber deltid, mor 80 er syk", "mor 80 er syk, selv 52".
        """
        if thing.role is Role.PARENT and self._age_behind(thing) < OLD and not self._tells_self():
            return False
        told = any(one.first < thing.first and _is_of_the_client(one) for one in self.things)
        spoken = any(
            one.role is Role.CLIENT
            and one.first > thing.first
            and self.line.parted(one.first)
            and _is_another(one, thing)
            for one in self.things
        )
        return told or spoken or self._tells_self()

    def _tells_self(self) -> bool:
        """Tell whether "selv" brings the client in beside another: "mor er syk, selv 52"."""
        words = range(len(self.line))
        return any(self.line.lower(at) in SELF and at and self.line.parted(at) for at in words)

    def find_partner(self, *, aged: bool, alone: bool) -> None:
        """Mark words for the client that are for the partner: another word says otherwise.

        `aged` tells that the client's age is told, `alone` that it stands by itself.
        """
        calls = any(thing.role is Role.CALLER for thing in self.things)
        aged = aged or any(map(self._is_aged_parent, self.things))
        told: dict[str, set[Answer]] = {}
        for thing in self.things:
            pronoun = calls and thing.role is Role.CLIENT and not _is_firm(thing)
            pronoun = pronoun or thing.speaks_of is not None
            if thing.phrase and not (thing.phrase.partner or thing.denied or pronoun):
                for name, answer in _said(thing).items():
                    told.setdefault(name, set()).add(answer)
        for thing in self.things:
            meant = thing.role is Role.CLIENT and thing.speaks_of is None and not thing.asked
            if thing.phrase and thing.phrase.partner and meant:
                others = [told.get(name, set()) - {said} for name, said in _said(thing).items()]
                may = (alone or self._is_aged_beside(thing)) if thing.phrase.measure else aged
                may = may or (not thing.phrase.measure and self._acts_behind_client(thing))
                thing.is_partner = (
                    any(others) or self._is_had(thing) or (may and self._may_be_partner(thing))
                )
        if any(thing.is_partner for thing in self.things):
            first = next(at for at, thing in enumerate(self.things) if thing.is_partner)
            for thing in self.things[:first]:
                wed = thing.role is Role.PARTNER
                thing.is_client = thing.is_client or bool(
                    wed and thing.phrase and thing.phrase.client
                )

    def _is_aged_beside(self, thing: Thing) -> bool:
        """Tell whether another word for the client has its age: "kv 52, mann 60"."""
        return any(
            one is not thing and one.role is Role.CLIENT and one.phrase and one.phrase.measure
            for one in self.things
        )

    def _is_had(self, thing: Thing) -> bool:
        """Tell whether a word for a man stands behind "fra" or "har": he is hers, not herself."""
        words = 1 + bool(thing.phrase and thing.phrase.measure)
        apart = self.line.parted(thing.first) or ":" in self.line.gap(thing.first)
        if not _is_firm(thing) or apart or thing.next > thing.first + words:
            return False
        return self.line.lower(thing.first - 1) in BEFORE_PARTNER

    def _is_aged_parent(self, thing: Thing) -> bool:
        parent = thing.phrase is not None and thing.phrase.role is Role.PARENT
        return parent and thing.is_client and self._number_behind(thing)

    def _may_be_partner(self, thing: Thing) -> bool:
        """Tell whether a word for a man begins a later part that goes on: "55, mann i jobb"."""
        line, phrase = self.line, thing.phrase
        if not phrase or not phrase.firm or not thing.first or not line.parted(thing.first):
            return False
        if phrase.measure:
            return True
        alone = line.parted(thing.next) or line.lower(thing.next) in OF_THE_CLIENT
        return not alone and not line.lower(thing.next)[0].isdigit()

    def _acts_behind_client(self, thing: Thing) -> bool:
        """Tell whether a man does something where the client was told of: "…, mann kjører buss"."""
        told = any(
            one.first < thing.first and (_is_of_the_client(one) or one.mention is not None)
            for one in self.things
        )
        return told and self.line.lower(thing.next) in ACTS

    def _number_behind(self, thing: Thing) -> bool:
        return self._age_behind(thing) >= GROWN

    def _age_behind(self, thing: Thing) -> int:
        """Return the two digits right behind a person, or 0."""
        at = thing.next + (self.line.lower(thing.next) in ("på", "er"))
        word = self.line.lower(at)
        return int(word) if len(word) == TWO_DIGITS and word.isdecimal() else 0

    def _grown_child(self) -> Thing | None:
        """Return the one child told of, where it is grown: it or the parent may be the client."""
        told = [thing for thing in self.things if thing.mention]
        ages = [age for thing in told if thing.mention for age in thing.mention.ages]
        grown = len(ages) == 1 and ages[0].unit is not Unit.MONTHS and (ages[0].high or 0) >= GROWN
        return told[0] if grown and told[0].role in CHILDREN else None

    def _is_parent(self, thing: Thing) -> bool:
        if self._is_of_another(thing) or self._is_one_of_two(thing):
            return False
        if self._number_behind(thing) or self._is_described(thing):
            return True
        if any(one.first < thing.first and self._is_teen(one) for one in self.things):
            return False
        if any(one.first < thing.first and _tells_of_client(one) for one in self.things):
            return False
        if any(other.is_client for other in self.things) or asks_later(
            self.line, self.things, thing
        ):
            return False
        ages = [age for other in self.things if other.mention for age in other.mention.ages]
        young = [age for age in ages if (age.high or 0) < NEARLY_GROWN]
        children = any(o.role is Role.CHILD and o.mention is None for o in self.things)
        return bool(young) or (children and not ages)

    def _is_of_another(self, thing: Thing) -> bool:
        """Tell whether it is told whose parent somebody is: "min far", "far hans er innlagt"."""
        before = self.line.lower(thing.first - 1) if thing.first else ""
        if before in BEFORE_OTHERS and not self.line.parted(thing.first):
            return True
        return self.line.lower(thing.next) in OF_ANOTHER and not self.line.parted(thing.next)

    def _is_one_of_two(self, thing: Thing) -> bool:
        """Tell whether both parents are named together: "mor far og tre barn"."""
        return any(
            one is not thing
            and one.phrase is not None
            and one.phrase.role is Role.PARENT
            and not any(map(self.line.parted, range(first.next, last.first + 1)))
            and all(self.line.lower(at) in AND for at in range(first.next, last.first))
            for one in self.things
            for first, last in (sorted((one, thing), key=lambda two: two.first),)
        )

    def _is_teen(self, thing: Thing) -> bool:
        """Tell whether a thing is one child of whom it is told that it is no longer small."""
        ages = thing.mention.ages if thing.mention and thing.role in CHILDREN else ()
        years = len(ages) == 1 and ages[0].unit is not Unit.MONTHS
        return years and (ages[0].high or 0) >= TEEN

    def _is_described(self, thing: Thing) -> bool:
        """Tell whether a parent comes first and is described: "mor fra Somalia 67"."""
        first = next((one for one in self.things if one.role in (*PEOPLE, Role.CLIENT)), None)
        alone = self.line.parted(thing.next) or self.line.lower(thing.next) not in DESCRIBES
        return thing is first and not alone

    def _is_young_client(self, thing: Thing, *, other_age: bool, calls: bool, teen: bool) -> bool:
        ages = thing.mention.ages if thing.mention else ()
        if self._is_of_grown(thing) or self._is_told_for(thing):
            return False
        told = Told(self.line, self.things)
        if told.is_one_of_several(thing):
            return False
        if not ages and told.is_asked_for(thing) and told.age_of(thing) >= TEEN:
            return True
        if len(ages) > 1 or other_age or any(age.unit is Unit.MONTHS for age in ages):
            return False
        if not ages:
            alone = (thing.role is Role.YOUNG or teen) and not thing.amount
            first = self.line.lower(thing.first - 1) if thing.first else ""
            return alone and first not in BEFORE_OTHERS and not self._parents_known()
        age = ages[0].high or 0
        least = TEEN if calls or thing.role is Role.YOUNG else NEARLY_GROWN
        return age >= least

    def _is_told_for(self, thing: Thing) -> bool:
        """Tell whether somebody is named in what only gives the reason of something before."""
        before = self.line.lower(thing.first - 1) if thing.first else ""
        return before in BECAUSE and thing.first > 1 and not self.line.parted(thing.first)

    def _is_of_grown(self, thing: Thing) -> bool:
        """Tell whether a man or a woman is named in a part before: "kvinne, jenta på 15"."""
        return any(
            one.role is Role.CLIENT
            and one.first < thing.first
            and one.phrase is not None
            and one.phrase.firm
            and one.phrase.role is Role.CLIENT
            and bool(one.phrase.meaning.facts)
            and any(map(self.line.parted, range(one.next, thing.first + 1)))
            for one in self.things
        )

    def _parents_known(self) -> bool:
        return any(thing.is_client for thing in self.things if thing.role is Role.CLIENT)


def _tells_of_client(thing: Thing) -> bool:
    """Tell whether somebody has been spoken of already: "skulle begynt …, far jobber heltid"."""
    return thing.role in (Role.PAST, Role.WISH, Role.CLIENT)


def _is_of_the_client(thing: Thing) -> bool:
    """Tell whether a thing answers something of the client: "jobber deltid, mor 80 er syk"."""
    if thing.item:
        return bool(thing.item.answers)
    facts = thing.phrase.meaning.facts if thing.phrase else {}
    return thing.role is Role.SAYS and bool(facts)


def _is_another(word: Thing, person: Thing) -> bool:
    """Tell whether a word for the client cannot be for a person: "far 84 er syk, hun sliter"."""
    told = person.phrase.client.facts if person.phrase and person.phrase.client else {}
    said = word.phrase.meaning.facts if word.phrase else {}
    return not said or any(told.get(name, answer) != answer for name, answer in said.items())


def _is_firm(thing: Thing) -> bool:
    return thing.is_client or bool(thing.phrase and thing.phrase.firm)


def _said(thing: Thing) -> Mapping[str, Answer]:
    """Return what a person, or a phrase that speaks of nobody else, says for certain."""
    phrase = thing.phrase
    if phrase is None or (thing.role in PEOPLE or thing.owner or thing.asked):
        return {}
    if thing.is_client and phrase.client:
        return phrase.client.facts
    case = case_of(phrase, thing.amount)
    return {**phrase.meaning.facts, **(case.facts if case else {})}
