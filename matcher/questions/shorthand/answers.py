"""What the things in a line come to, now that it is known of whom they are and how meant."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from matcher.messages import NOTHING, Message
from matcher.questions.figures import FitError, Unit, fit
from matcher.questions.line_words import CHILDREN, PEOPLE, Meaning, Role
from matcher.questions.shorthand.items import Item, Left
from matcher.questions.shorthand.result import ReadAs, ReadSpan
from matcher.questions.shorthand.since_when import span_since
from matcher.questions.shorthand.stated_needs import NeedSaid
from matcher.questions.terms import word_set
from matcher.questions.terms.patterns import case_of
from matcher.questions.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from decimal import Decimal

    from matcher.questions.line_words import LinePhrase
    from matcher.questions.questions import Question, Questionnaire
    from matcher.questions.shorthand.client_age import Candidate
    from matcher.questions.shorthand.items import Mention
    from matcher.questions.shorthand.places import Home
    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine
    from matcher.questions.values import Answer

ANOTHERS = Message("gjelder en annen")
BECOMES = word_set("bli blir blive verte verta blitt bedre betre kvitt")
ENDED = word_set("""
    mista mistet miste misste oppsagt oppsagd sagt sparken sparka fyken slutta sluttet konkurs
    nedlagt avskjediget avskjediga fikk fekk
""")
HELD = (Role.WISH, Role.CLAIM, Role.FEAR)
WISHES = (Role.WISH, Role.CLAIM)


@dataclass(frozen=True, slots=True)
class Statement:
    """Answers with the place they came from; `weak` gives way to any other certain one."""

    item: Item
    weak: bool = False


@dataclass
class Answers:
    """Certain and likely statements of one line, needs, programs, and what came to nothing.

    Questions that are `silent` get no answer: it is open of whom the line speaks.
    """

    questionnaire: Questionnaire
    today: date
    home: Home
    line: TypedLine
    silent: frozenset[str] = frozenset()
    certain: list[Statement] = field(default_factory=list)
    likely: list[Statement] = field(default_factory=list)
    guesses: list[tuple[Statement, tuple[str, ...]]] = field(default_factory=list)
    needs: list[NeedSaid] = field(default_factory=list)
    absent: set[str] = field(default_factory=set)
    programs: list[str] = field(default_factory=list)
    urgent: bool = False
    left: list[Left] = field(default_factory=list)
    spans: list[ReadSpan] = field(default_factory=list)

    def take(self, things: Iterable[Thing]) -> None:
        """Take all things in the order of the line."""
        for thing in things:
            lives = self.home.lives_at(thing)
            if lives is False or (thing.item and thing.asked):
                self._leave(thing)
            elif lives is None:
                told = self._all(thing)
                self._put(thing, told, self.likely, weak=False)
                self._show(thing.start, thing.end, ReadAs.LIKELY, told)
            elif thing.item:
                self._take_item(thing, thing.item)
            elif thing.phrase:
                self._take_phrase(thing)

    def take_counts(self, things: Iterable[Thing]) -> None:
        """Let the ages told be some of the children, where more of them were counted."""
        counts = [
            int(thing.amount.high or 0)
            for thing in things
            if thing.phrase and thing.phrase.ages and thing.amount and thing.mention is None
        ]
        told = [statement for statement in self.certain if statement.item.mention]
        ages = sum(len(one.item.mention.ages) for one in told if one.item.mention)
        if told and max(counts, default=0) > ages:
            last = told[-1]
            mention = last.item.mention
            if mention is not None:
                item = replace(last.item, mention=replace(mention, more=True))
                self.certain[self.certain.index(last)] = replace(last, item=item)

    def take_age(self, found: Candidate, start: int, end: int, behind: int) -> None:
        """Take the client's own age."""
        if found.question.id in self.silent:
            self.left.append(Left(start, end))
            return
        item = Item(start, end, behind, ((found.question, found.span),), valued=True)
        self.certain.append(Statement(item))
        self._show(start, end, ReadAs.CERTAIN, (found.question.id,))

    def _all(self, thing: Thing) -> dict[str, Answer]:
        parts = [self._trimmed(meaning, thing) for meaning in _meanings(thing)]
        return _merged(told for part in parts for told in (part.facts, part.likely))

    def _show(self, start: int, end: int, read_as: ReadAs, questions: Iterable[str] = ()) -> None:
        self.spans.append(ReadSpan(start, end, read_as, tuple(questions)))

    def _take_item(self, thing: Thing, item: Item) -> None:
        """Take an answer in a question's own words, as far as it is the client's and a fact."""
        kept = tuple((q, a) for q, a in item.answers if self._counts(q.id, thing))
        mention = item.mention
        if mention and not self._counts(mention.question.id, thing):
            mention = None
        if not kept and mention is None:
            self._leave(thing)
            return
        self.certain.append(Statement(replace(item, answers=kept, mention=mention)))
        asked = [question.id for question, _ in kept] + ([mention.question.id] if mention else [])
        self._show(item.start, item.end, ReadAs.CERTAIN, asked)

    def _take_phrase(self, thing: Thing) -> None:
        parts = [self._trimmed(meaning, thing) for meaning in _meanings(thing)]
        facts = _merged(part.facts for part in parts)
        likely = _merged(part.likely for part in parts)
        needs = tuple(need for part in parts for need in part.needs)
        facts, likely = self._measured(thing, facts, likely)
        if thing.asked or thing.speaks_of:
            facts, likely = {}, {}
        if thing.is_object and thing.mood is Role.FEAR:
            facts, likely = {}, {**likely, **facts}
        danger = any(part.danger for part in parts)
        programs = [program for part in parts for program in part.programs]
        if thing.phrase and thing.phrase.unless:
            self._guess(thing, {**likely, **facts}, thing.phrase.unless)
        else:
            self._put(thing, facts, self.certain, weak=self._is_weak(thing))
            self._put(thing, likely, self.likely, weak=False)
        mention = thing.mention
        own = thing.owner is None or (thing.role in PEOPLE and thing.owner is not Role.OTHER)
        own = own and not (mention and mention.question.id in self.silent)
        if mention and not thing.is_client and own and not thing.denied:
            self.certain.append(Statement(self._item(thing, mention=mention)))
            self._put(thing, self._youngest(thing, mention), self.certain, weak=False)
        self.needs += [NeedSaid(need, thing.start, thing.end, danger=danger) for need in needs]
        self.programs += programs
        self.urgent = self.urgent or danger
        kinds = (
            (ReadAs.CERTAIN, bool(facts or mention)),
            (ReadAs.LIKELY, bool(likely)),
            (ReadAs.NEED, bool(needs or programs or danger)),
            (ReadAs.STEERS, thing.role is not Role.SAYS),
        )
        read_as = next((kind for kind, holds in kinds if holds), None)
        if read_as:
            self._show(thing.start, thing.end, read_as, (*facts, *likely))
        else:
            self._leave(thing)

    def _guess(self, thing: Thing, told: Mapping[str, Answer], unless: tuple[str, ...]) -> None:
        held: list[Statement] = []
        self._put(thing, told, held, weak=True)
        self.guesses += [(statement, unless) for statement in held]

    def _youngest(self, thing: Thing, mention: Mention) -> dict[str, Answer]:
        """Return the age in months of the youngest child, where it was told in months."""
        name = thing.phrase.youngest if thing.phrase else ""
        months = [age for age in mention.ages if age.unit is Unit.MONTHS and age.low is not None]
        if not name or not months or mention.more:
            return {}
        least = min(months, key=lambda age: age.low or 0)
        try:
            return {name: fit(least, self.questionnaire.questions[name], self.today)}
        except FitError:
            return {}

    def _is_weak(self, thing: Thing) -> bool:
        return thing.role is Role.CLIENT and bool(thing.phrase) and not _firm(thing)

    def _put(
        self, thing: Thing, facts: Mapping[str, Answer], to: list[Statement], *, weak: bool
    ) -> None:
        answers = tuple(
            (self.questionnaire.questions[name], answer) for name, answer in facts.items()
        )
        if answers:
            to.append(Statement(replace(self._item(thing), answers=answers), weak))

    def _item(self, thing: Thing, mention: object = None) -> Item:
        item = Item(thing.start, thing.end, thing.next)
        return replace(item, mention=mention) if mention else item  # type: ignore[arg-type] # found by its own type above

    def _trimmed(self, meaning: Meaning, thing: Thing) -> Meaning:
        """Return a meaning without what is another's, or not meant as a fact."""
        facts, likely = (
            {name: said for name, said in told.items() if self._counts(name, thing, said)}
            for told in (meaning.facts, meaning.likely)
        )
        kept = len(facts) == len(meaning.facts)
        likely = likely if kept else {}
        others = thing.owner is not None and thing.role not in (*PEOPLE, Role.CALLER)
        # What troubles a child is what the parent comes with.
        others = others and thing.owner not in CHILDREN and not _tells_of_others(thing)
        needs = () if others and not meaning.danger else meaning.needs
        if kept and len(likely) == len(meaning.likely) and needs == meaning.needs:
            return meaning
        return replace(meaning, facts=facts, likely=likely, needs=needs)

    def _counts(self, name: str, thing: Thing, answer: Answer | None = None) -> bool:
        """Tell whether an answer to a question is the client's and meant as a fact."""
        words = self.questionnaire.lines
        if name in self.silent:
            return False
        if _tells_of_others(thing) or _is_wished(thing):
            return True
        shared = name in words.shared and (
            thing.owner is not Role.OTHER or thing.role is Role.PLACE
        )
        if thing.owner and thing.role not in PEOPLE and not shared:
            return False
        if thing.owner is Role.OTHER and thing.role in CHILDREN:
            return False
        return not thing.mood or self._holds(name, thing, answer)

    def _holds(self, name: str, thing: Thing, answer: Answer | None) -> bool:
        """Tell whether an answer holds in the mood it is told in."""
        if _firm(thing) and thing.mood in HELD and not self._becomes(thing):
            return True
        mood = thing.mood or Role.SAYS
        steady = name in self.questionnaire.lines.steady.get(mood.value, ())
        if mood is Role.PLAN:
            return steady or not thing.is_object
        if mood is Role.DATED and (answer is False or self._ends(thing)):
            return True  # what was over at a time told is over now: "mista jobben i fjor"
        return steady and not thing.is_object

    def _ends(self, thing: Thing) -> bool:
        return any(self.line.lower(at) in ENDED for at in range(thing.first, thing.next))

    def _becomes(self, thing: Thing) -> bool:
        """Tell whether something is only feared or hoped to come: "redd for å bli blind"."""
        return bool(thing.first) and self.line.lower(thing.first - 1) in BECOMES

    def _measured(
        self, thing: Thing, facts: dict[str, Answer], likely: dict[str, Answer]
    ) -> tuple[dict[str, Answer], dict[str, Answer]]:
        """Add the answer that the number in a phrase gives."""
        measure = thing.phrase.measure if thing.phrase and not thing.is_partner else None
        if measure is None or thing.denied or thing.asked:
            return facts, likely
        if not self._counts(measure.question, thing):
            return facts, likely
        question = self.questionnaire.questions[measure.question]
        words = range(thing.first, thing.next)
        since = span_since(self.line, words, question, self.today)
        answer = since or self._fitted(thing, question, measure.times)
        if answer is None:
            return facts, likely
        if measure.likely:
            return facts, {**likely, question.id: answer}
        return {**facts, question.id: answer}, likely

    def _fitted(self, thing: Thing, question: Question, times: Decimal) -> Span | None:
        amount = thing.amount
        if amount is None:
            return None
        if amount.unit is Unit.HOURS:
            amount = replace(amount, about=False)
        if times == 1:
            try:
                return fit(amount, question, self.today)
            except FitError:
                return None
        low, high = (None if end is None else int(end * times) for end in (amount.low, amount.high))
        return Span(question.low if low is None else low, question.high if high is None else high)

    def _leave(self, thing: Thing) -> None:
        another = thing.owner is not None
        self.left.append(Left(thing.start, thing.end, ANOTHERS if another else NOTHING))
        if another:
            self._show(thing.start, thing.end, ReadAs.ANOTHER)


def _firm(thing: Thing) -> bool:
    return bool(thing.phrase and thing.phrase.firm)


def _tells_of_others(thing: Thing) -> bool:
    """Tell whether a phrase says something of the client where it is said of somebody else."""
    phrase = thing.phrase
    if phrase is None or thing.owner is None or thing.role in PEOPLE:
        return False
    return bool(phrase.others or (thing.owner in CHILDREN and phrase.of_child))


def _is_wished(thing: Thing) -> bool:
    """Tell whether a phrase says something in the client's wish that it says nowhere else."""
    wished = thing.phrase is not None and thing.phrase.wished is not None
    return wished and thing.mood in WISHES and not (thing.owner or thing.denied)


def _meanings(thing: Thing) -> tuple[Meaning, ...]:
    """Return all that a phrase says where it stands."""
    phrase = thing.phrase
    if phrase is None:
        return ()
    if thing.is_client and phrase.client:
        return () if thing.denied else (phrase.client,)
    if thing.is_partner and phrase.partner:
        return (phrase.partner,)
    if thing.owner and thing.role not in PEOPLE:
        of_child = thing.owner in CHILDREN and phrase.of_child
        if other := of_child or phrase.others:
            return (other,)
    if phrase.wished and _is_wished(thing):
        return (phrase.wished,)
    return _own(thing, phrase)


def _own(thing: Thing, phrase: LinePhrase) -> tuple[Meaning, ...]:
    """Return what a phrase says of the client, by its number, or denied."""
    if thing.denied:
        return (phrase.denied,) if phrase.denied else (_turned(phrase.meaning),)
    case = case_of(phrase, thing.amount)
    return (phrase.meaning, case) if case else (phrase.meaning,)


def _turned(meaning: Meaning) -> Meaning:
    """Return what is said by "ikke": the one yes or no the other way round."""
    single = len(meaning.facts) == 1
    facts = {name: not said for name, said in meaning.facts.items() if isinstance(said, bool)}
    return Meaning(facts=facts if single else {})


def _merged(told: Iterable[Mapping[str, Answer]]) -> dict[str, Answer]:
    return {name: answer for facts in told for name, answer in facts.items()}
