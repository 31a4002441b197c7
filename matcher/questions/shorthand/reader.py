"""Reads a line from left to right, and keeps account of every word."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.questions.figures import Unit
from matcher.questions.line_words import PEOPLE, Role
from matcher.questions.shorthand.alternatives import members_of, reached
from matcher.questions.shorthand.client_age import AGE, LEAST, MOST
from matcher.questions.shorthand.end_words import ASKED, Closing
from matcher.questions.shorthand.items import Left
from matcher.questions.shorthand.spots import Spotter
from matcher.questions.shorthand.steer_words import Steering
from matcher.questions.shorthand.things import Thing
from matcher.questions.terms import Name, count_of, word_set
from matcher.questions.terms.small_words import CARRY_ON, NEGATIONS, NO, YES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from matcher.questions.figures import Amount
    from matcher.questions.shorthand.items import Item
    from matcher.questions.terms import TypedLine, Vocabulary
    from matcher.questions.terms.patterns import PatternMatch
    from matcher.questions.values import Unknown

REACH = 2
HAS = word_set("har hatt")
# What one has not: "har aldri mottatt sosialhjelp".
HAD = word_set("""
    mottatt motteke fått fatt hatt prøvd tatt teke brukt rørt søkt eid eigd leid opplevd
""")
# "ikke" does not reach over these: "har aldri bodd med barnet".
BETWEEN = word_set("bor bodd bodde med fra frå for om ved hos til på som at")
WHO = word_set("som who")
WHOSE = word_set("si mi min sin sine hans hennes hennar vår deres på er til klienten brukeren ham")
COUNTED_CHILDREN = word_set("b barn born unger ungar små gutter gutar jenter kids children")
OF_AGE = 2  # digits
DENIABLE = frozenset((Role.SAYS, Role.CLIENT, Role.PLACE, *PEOPLE))
TWO_WAYS = Message("Kan leses på to måter. Skriv «alder» foran alderen.")


@dataclass
class Reader:
    """One pass over one line: `things` that are said, and what is `left`, in order."""

    line: TypedLine
    vocabulary: Vocabulary
    today: date
    things: list[Thing] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)

    @cached_property
    def _spotter(self) -> Spotter:
        return Spotter(self.line, self.vocabulary, self.today)

    @cached_property
    def _steering(self) -> Steering:
        return Steering(self.line, self._spotter)

    @cached_property
    def _ending(self) -> Closing:
        return Closing(self.line, self._steering)

    def read(self) -> None:
        """Read the whole line."""
        index = 0
        while index < len(self.line):
            marked = self._marked(index) or self._carried_on(index)
            index = marked or self._said(index) or self._passed(index)
        inside = [
            one for thing in self.things for one in (*self._pronouns(thing), *self._told_on(thing))
        ]
        self.things = sorted([*self.things, *inside], key=lambda thing: thing.first)

    def _marked(self, index: int) -> int:
        """Read "vet ikke" and the like; return 0 where there is none."""
        marker = self._steering.marker(index)
        if marker is None:
            return 0
        longer = self._phrase(index)
        if longer and longer.next > marker[1]:
            return 0
        known = self.vocabulary.find(self.line, index)
        if known and known.end > marker[1]:
            return 0
        apart = self.line.parted(marker[1])
        if item := None if apart else self._steering.not_known(index, *marker):
            return self._add(item, index)
        self._leave(index, marker[1])
        return marker[1]

    def _pronouns(self, thing: Thing) -> Iterator[Thing]:
        """Yield the words for the client inside a longer phrase: "veit ikke hva ho vil"."""
        named = bool(thing.phrase and thing.phrase.role is Role.YOUNG and thing.phrase.cases)
        for at in range(thing.first, thing.next if self._is_long(thing) and not named else 0):
            match = self.vocabulary.patterns.find(self.line, at, alone=True)
            phrase = match.phrase if match else None
            if phrase and phrase.role is Role.CLIENT and not phrase.firm:
                word = self.line.words[at]
                yield Thing(word.start, word.end, at, at + 1, phrase, is_inside=True)

    def _told_on(self, thing: Thing) -> Iterator[Thing]:
        """Yield the person a phrase ends in, who is told on: "bor hos broren som har …", "… 30"."""
        last = thing.next - 1
        while last > thing.first and self.line.lower(last) in WHOSE:
            last -= 1
        if last <= thing.first or thing.role is not Role.SAYS or not self._goes_on(thing.next):
            return
        match = self.vocabulary.patterns.find(self.line, last, alone=True)
        if match and match.phrase.role in PEOPLE:
            word = self.line.words[last]
            yield Thing(word.start, word.end, last, thing.next, match.phrase)

    def _goes_on(self, index: int) -> bool:
        """Tell whether "som" or an age stands behind a person, and behind whose it is."""
        while not self.line.parted(index) and self.line.lower(index) in WHOSE:
            index += 1
        word = "" if self.line.parted(index) else self.line.lower(index)
        return word in WHO or (word.isdecimal() and len(word) == OF_AGE)

    def _is_long(self, thing: Thing) -> bool:
        return thing.phrase is not None and thing.next > thing.first + 1

    def _phrase(self, index: int) -> PatternMatch | None:
        if index not in self._phrases:
            self._phrases[index] = self.vocabulary.patterns.find(self.line, index)
        return self._phrases[index]

    @cached_property
    def _phrases(self) -> dict[int, PatternMatch | None]:
        return {}

    def _said(self, index: int) -> int:
        """Read the longest thing that begins with a word; return the index behind, or 0."""
        match, item = self._phrase(index), self._spotter.exact(index)
        if item and not item.why and self._is_one_person(index):
            return index + 1
        if match and self._is_of_a_child(match):
            match = None
        elif match and self._counts_children(match):
            match = self.vocabulary.patterns.find(self.line, index, alone=True)
        people = match is not None and match.phrase.role in PEOPLE
        if match and (item is None or _reaches(match, item) or (people and item.valued)):
            return self._matched(match, index)
        if item and item.valued and self._is_split(index):
            return self._add(replace(item, why=TWO_WAYS), index)
        if item:
            return self._add(self._ending.close(item) or item, index)
        if self.line.lower(index) in NEGATIONS:
            return self._denied(index)
        near = self._spotter.near(index)
        return self._add(self._ending.close(near) or near, index) if near else 0

    def _is_of_a_child(self, match: PatternMatch) -> bool:
        """Tell whether a small number behind makes a child of it: "34 | gutt 3"."""
        calls = match.phrase.role is Role.CALLER
        if not (calls or match.phrase.measure) or self.line.parted(match.next):
            return False
        last = self.vocabulary.patterns.find(self.line, match.next - 1, alone=True)
        if last is None or last.phrase.role is not Role.YOUNG:
            return False
        at = match.next + (self.line.lower(match.next) in ("på", "er"))
        word = self.line.lower(at)
        return word.isdecimal() and int(word) < LEAST

    def _counts_children(self, match: PatternMatch) -> bool:
        """Tell whether the number a phrase ends in counts what stands behind: "far 3 | barn"."""
        last, behind = map(self.line.lower, (match.next - 1, match.next))
        small = last.isdecimal() and int(last) < LEAST and not self.line.parted(match.next)
        return match.phrase.role is Role.CLIENT and small and behind in COUNTED_CHILDREN

    def _is_one_person(self, index: int) -> bool:
        """Tell whether "en" or "har" stands before somebody: "en sønn på 20"."""
        behind = self._phrase(index + 1) if index + 1 < len(self.line) else None
        one = count_of(self.line.lower(index)) == 1 or self.line.lower(index) in HAS
        one = one and not self.line.parted(index + 1)
        return one and behind is not None and bool(behind.phrase.ages)

    def _is_split(self, index: int) -> bool:
        """Tell whether the line begins with a number that may be an age and another: 34 150 000."""
        known = self.vocabulary.questionnaire.questions
        found = self.line.amounts(index) if index == 0 and AGE in known else ()
        short = (one for one in found[1:] if one.unit is None and one.low == one.high)
        return any(LEAST <= (one.low or 0) <= MOST for one in short)

    def _matched(self, match: PatternMatch, index: int, start: int | None = None) -> int:
        match = self._before_age(match)
        word = self.line.words[match.next - 1]
        thing = Thing(
            self.line.place(index) if start is None else start,
            max(word.end, match.amount.end if match.amount else 0),
            index,
            match.next,
            match.phrase,
            match.amount,
        )
        if match.phrase.ages:
            self._read_ages(thing, match)
        thing.asked = ASKED.match(self.line.text, thing.end) is not None
        self._close(thing)
        self.things.append(thing)
        return thing.next

    def _before_age(self, match: PatternMatch) -> PatternMatch:
        """Return a phrase for a child without the age it ends in: "en på | 13"."""
        last = match.next - 1
        while match.amount and last and not self.line.lower(last)[0].isdigit():
            last -= 1
        ends = match.amount is not None and self.line.words[match.next - 1].end == match.amount.end
        if not (ends and match.phrase.ages and self.line.lower(last - 1) == "på"):
            return match
        return match._replace(next=last, amount=None)

    def _close(self, thing: Thing) -> None:
        """Take in a yes or no right behind: "vgs: nei", "leier ikke lenger"."""
        if behind := self._steering.no_behind(thing.next):
            thing.denied = not thing.denied
            thing.end, thing.next = self.line.words[behind - 1].end, behind
            return
        if thing.role not in PEOPLE and self._steering.is_turned(thing.first, thing.next):
            thing.asked = True  # "leier ikke for tida"; but "far ikke jobb" is a father
        word = self.line.lower(thing.next)
        goes_on = self.line.lower(thing.next + 1) in ("fra", "frå", "til")
        if word in YES | NO and not goes_on and not self.line.parted(thing.next):
            thing.denied = thing.denied != (word in NO)
            thing.end, thing.next = self.line.words[thing.next].end, thing.next + 1

    def _read_ages(self, thing: Thing, match: PatternMatch) -> None:
        """Take in the ages of the children a thing speaks of."""
        if self.line.lower(match.next) == "i" and self.line.lower(match.next + 1).isdecimal():
            return  # "hjemme med sønn i 20 år"
        question = self.vocabulary.questionnaire.questions[match.phrase.ages]
        counted = match.amount is not None or thing.next - thing.first > 1
        value = self._spotter.beside.after((Name(question),), match.next, comma=counted)
        if value is None or (value.mention is None and not value.why):
            return
        mention = value.mention
        if mention and self.line.parted(match.next) and not all(map(_is_small, mention.ages)):
            return  # "to barn, 34": behind a comma a grown number is the client's own age
        count = match.amount.low if match.amount else None
        if mention is None or (count is not None and count < len(mention.ages)):
            told = len(mention.ages) if mention else 0
            why = value.why or Message(
                "Det står {count} barn, men alder på {told}.", count=count, told=told
            )
            self.left.append(Left(thing.start, value.end, why))
            thing.end, thing.next = value.end, self.line.index_from(value.end)
            return
        if len(mention.ages) == 1 and "tvilling" in self.line.text[thing.start : thing.end].lower():
            mention = replace(mention, ages=mention.ages * 2)
        more = mention.more or (count is not None and count > len(mention.ages))
        thing.mention = replace(mention, more=more)
        thing.end = value.end
        thing.next = self.line.index_from(value.end)

    @cached_property
    def lists(self) -> tuple[tuple[int, ...], ...]:
        """Return the lists of the line, each by where its members begin."""
        return members_of(self.line)

    @cached_property
    def _reached(self) -> Mapping[int, Unknown | None]:
        return reached(self.line, self.lists)

    def _carried_on(self, index: int) -> int:
        """Read a member of a list whose first one is denied or not known; return 0 elsewhere."""
        if index not in self._reached:
            return 0
        how = self._reached[index]
        if how is None:
            return self._denied(index)
        first = index + (self.line.lower(index) in CARRY_ON)
        item = self._steering.not_known(index, how, first)
        if item is None:
            self._leave(index, index + 1)
        return self._add(item, index) if item else index + 1

    def _denied(self, index: int) -> int:
        """Read what follows "ikke", a phrase over a few small words, or as answers know it.

        At a member of a list the "ikke" stands before the members: "verken bil, | barn eller jobb".
        """
        start = self.line.words[index].start
        is_member = index in self._reached and self.line.lower(index) not in CARRY_ON
        first = index if is_member else index + 1
        if first == index or not self.line.parted(first):
            match, at = self._deniable(first)
            item = self._spotter.exact(first) if match else None
            if match and not (item and item.next > match.next):
                behind = self._matched(match, at, start)
                self.things[-1].denied = True
                return self._denied(behind) if self.line.lower(behind) in CARRY_ON else behind
            denied = self._steering.denied(first, start)
            for item in denied:
                self._add(item, index)
            if denied:
                return denied[-1].next
        self._leave(index, index + 1)
        return index + 1

    def _deniable(self, index: int) -> tuple[PatternMatch | None, int]:
        """Return a phrase that "ikke" before a word can deny, over a few small words."""
        for at in range(index, min(index + REACH + 1, len(self.line))):
            if at > index and self.line.parted(at):
                break
            match = self._phrase(at)
            if match and match.phrase.role in DENIABLE:
                return match, at
            if self.line.lower(at) in HAD:
                continue
            if not self.line.is_small(at) or self.line.lower(at) in BETWEEN:
                break
        return None, index

    def _add(self, item: Item, index: int) -> int:
        if item.answered:
            thing = Thing(item.start, item.end, index, item.next, item=item, mention=item.mention)
            self.things.append(thing)
        else:
            self.left.append(Left(item.start, item.end, item.why))
        return item.next

    def _passed(self, index: int) -> int:
        """Leave a word, or a number with all that hangs on it."""
        if self.line.is_small(index):
            return index + 1
        behind = self.line.behind_chunk(index)
        self._leave(index, behind)
        return behind

    def _leave(self, index: int, behind: int) -> None:
        start, end = self.line.words[index].start, self.line.words[behind - 1].end
        self.left.append(Left(start, end))


def _reaches(match: PatternMatch, item: Item) -> bool:
    """Tell whether a phrase says as much as an answer in a question's own words."""
    said = match.phrase.meaning
    thin = match.phrase.role is Role.SAYS and not (said.facts or said.likely or match.phrase.cases)
    return item.next < match.next or (item.next == match.next and not (thin and item.answered))


def _is_small(age: Amount) -> bool:
    return age.unit is Unit.MONTHS or (age.high or 0) < LEAST
