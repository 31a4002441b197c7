"""Of whom "han" and "hun" speak: "mor er dement, hun bor alene", "kona er gravid, han jobber"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions.figures import Unit
from matcher.questions.line_words import PEOPLE, Role
from matcher.questions.terms import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from matcher.questions.line_words import Pronoun
    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

SELF = word_set("""
    selv sjøl sjølv sjæl sjøøl
""")
IS = word_set("er e æ is")
SPEAKER = word_set("jeg eg æ")
# Who somebody lives with is not whom the line goes on to speak of.
PLACED = word_set("""
    hos hjå
""")
FROM = word_set("fra frå")
LEAVES = word_set(
    "gikk gjekk gått dro drog dratt flyttet flytta reiste reist rømte rømt stakk skilt"
)
NEAR, GROWN = 2, 10
GRADE = "child_grade"


@dataclass(frozen=True)
class Pronouns:
    """Looks at the pronouns of one line."""

    line: TypedLine
    things: Sequence[Thing]
    known: Sequence[Pronoun]

    def mark(self) -> None:
        """Give each pronoun the role of the person it speaks of, where that is not the client."""
        for place, thing in enumerate(self.things):
            pronoun = self._pronoun(thing)
            if pronoun is None or self._is_self(thing):
                continue
            if self._is_left(thing):
                thing.speaks_of = Role.PARTNER
                continue
            thing.speaks_of = self._spoken_of(pronoun, thing, self.things[:place])

    def _pronoun(self, thing: Thing) -> Pronoun | None:
        """Return which pronoun a thing is, if it is one."""
        if thing.role not in (Role.CLIENT, Role.PARTNER) or thing.next != thing.first + 1:
            return None
        word = self.line.lower(thing.first)
        return next((one for one in self.known if word in one.words), None)

    def _is_self(self, thing: Thing) -> bool:
        """Tell whether "selv" stands beside a pronoun: it is the client again."""
        near = (*range(max(0, thing.first - NEAR), thing.first), thing.next)
        return any(self.line.lower(at) in SELF for at in near)

    def _is_left(self, thing: Thing) -> bool:
        """Tell whether the client has left somebody: "gikk fra ham"."""
        before, two = (self.line.lower(thing.first - back) for back in (1, 2))
        acts = any(one.role in PEOPLE and one.next == thing.first - 2 for one in self.things)
        return thing.first > 1 and before in FROM and two in LEAVES and not acts

    def _is_partner_aged(self, person: Thing) -> bool:
        """Tell whether a partner has an age of his own: "samboer 74 parkinson, hun 70"."""
        word = self.line.lower(person.next)
        return (
            person.role is Role.PARTNER and word.isdecimal() and not self.line.parted(person.next)
        )

    def _spoken_of(self, pronoun: Pronoun, thing: Thing, before: Sequence[Thing]) -> Role | None:
        """Return the role of the nearest person before who can be meant; None for the client.

        Who was called so before that person was named goes on being the client.
        """
        others: set[Role] = set()
        for at, other in reversed(list(enumerate(before))):
            if other.is_inside or other.next > thing.first or other.role in others:
                continue
            if not self._names(other, pronoun):
                # "samboer i 3 år, mannen er ufør, hun …": both are the same one.
                others |= {other.role} & {Role.PARTNER}
                continue
            told = other.mention or other.role is Role.CALLER or self._is_partner_aged(other)
            if self._is_aged(thing) and told:
                return None
            if other.role is Role.CALLER and self.line.lower(other.next - 1) in pronoun.words:
                return None  # "søsteren er pårørende for henne, hun har …"
            if other.role is Role.CLIENT or self._is_told(before[:at], pronoun, thing.first):
                return None
            if _is_small_child(other) or self._is_anyone(other):
                # "dotter 2, veit ikkje kva ho har krav på" may be either of them.
                thing.asked = True
                return None
            return other.role if other.role in PEOPLE else Role.OTHER
        return Role.OTHER if self._is_beside_speaker(thing) else None

    def _is_beside_speaker(self, thing: Thing) -> bool:
        """Tell whether the client speaks of himself beside: "han jobber, jeg går på kurs"."""
        for at, one in enumerate(self.things):
            if one.role is not Role.CLIENT or self.line.lower(one.first) not in SPEAKER:
                continue
            behind = self.things[at + 1 :]
            told = next((other for other in behind if other.role is not Role.NOW), None)
            steers = told is not None and _is_answer(told)
            between = range(min(one.next, thing.next), max(one.first, thing.first) + 1)
            if steers and any(map(self.line.parted, between)):
                return True
        return False

    def _names(self, thing: Thing, pronoun: Pronoun) -> bool:
        """Tell whether a thing names somebody a pronoun can speak of."""
        for at in range(thing.first, thing.next):
            if pronoun.people.has(self.line.lower(at)):
                before = range(max(0, at - NEAR), at)
                return not any(self.line.lower(one) in PLACED for one in before)
        return False

    def _is_aged(self, thing: Thing) -> bool:
        """Tell whether an age is told of a pronoun: that of the child before was told already."""
        at = thing.next + (self.line.lower(thing.next) in IS)
        return self.line.lower(at).isdecimal() and not self.line.parted(thing.next)

    def _is_anyone(self, thing: Thing) -> bool:
        """Tell whether a person may be a man as well as a woman: "samboeren"."""
        return all(self._names(thing, pronoun) for pronoun in self.known)

    def _is_told(self, before: Iterable[Thing], pronoun: Pronoun, index: int) -> bool:
        """Tell whether the client was spoken of in this way already: "broren hans … han"."""
        if any(self.line.lower(at) in pronoun.clients for at in range(index)):
            return True
        return any(
            self._pronoun(one) is pronoun and one.role is Role.CLIENT and one.speaks_of is None
            for one in before
        )


def _is_answer(thing: Thing) -> bool:
    facts = thing.phrase.meaning.facts if thing.phrase else {}
    return bool(thing.role is Role.SAYS and (thing.item or facts))


def _is_small_child(thing: Thing) -> bool:
    ages = thing.mention.ages if thing.mention else ()
    grade = thing.phrase.measure if thing.phrase else None
    if not ages and grade and grade.question == GRADE:
        return True  # whoever is in "3. klasse"
    return bool(ages) and all(age.unit is Unit.MONTHS or (age.high or 0) < GROWN for age in ages)
