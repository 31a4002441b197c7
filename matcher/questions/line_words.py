"""The catalogue's own words for one typed line: what they say, ask for, and whom they speak of."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from matcher.questions.values import Answer


class Role(StrEnum):
    """What a phrase does to the words around it.

    A mood (WISH to PAST) hides what is not steady behind it, to the end of its part; DATED
    ("i fjor") and those that end in BEHIND what stands before them. PLAN hides only what stands
    right behind it ("blir ufør"). The people (PARTNER to CALLER) own what is said behind them.
    """

    SAYS = "says"
    WISH = "wish"
    CLAIM = "claim"
    DOUBT = "doubt"
    FEAR = "fear"
    PLAN = "plan"
    PAST = "past"
    PAST_BEHIND = "past_behind"
    DATED = "dated"
    PLAN_BEHIND = "plan_behind"
    DOUBT_BEHIND = "doubt_behind"
    NOW = "now"
    PARTNER = "partner"
    PARENT = "parent"
    CHILD = "child"
    YOUNG = "young"
    OTHER = "other"
    CALLER = "caller"
    CLIENT = "client"
    PLACE = "place"


MOODS = frozenset((Role.WISH, Role.CLAIM, Role.DOUBT, Role.FEAR, Role.PLAN, Role.PAST))
BEHIND = {
    Role.PAST_BEHIND: Role.PAST,
    Role.DATED: Role.DATED,
    Role.PLAN_BEHIND: Role.PLAN,
    Role.DOUBT_BEHIND: Role.DOUBT,
}
CHILDREN = frozenset((Role.CHILD, Role.YOUNG))
RELATIVES = frozenset((Role.PARENT, Role.OTHER))
"""Grown ones, and others one knows."""
PEOPLE = CHILDREN | RELATIVES | {Role.PARTNER}


@dataclass(frozen=True, slots=True)
class WordList:
    """Words of one sort that patterns name together: whole ones, beginnings and endings."""

    words: frozenset[str]
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()

    def has(self, word: str) -> bool:
        """Tell whether a word is of this sort."""
        return (
            word in self.words
            or (bool(self.begins) and word.startswith(self.begins))
            or (bool(self.ends) and word.endswith(self.ends))
        )


@dataclass(frozen=True, slots=True)
class Measure:
    """The answer a number in a phrase gives: so many of the question's own unit for each."""

    question: str
    times: Decimal
    likely: bool = False


@dataclass(frozen=True, slots=True)
class Meaning:
    """What words say: answers for certain, likely ones, needs, programs asked for, and danger.

    `low` and `high` bound the number in the phrase; `ages` puts the numbers behind it down as those
    of children. Needs that stand `beside` count where something else tells of them too, or of none.
    """

    facts: Mapping[str, Answer] = field(default_factory=dict)
    likely: Mapping[str, Answer] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    danger: bool = False
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class LinePhrase:
    """Words with their role and meaning; `cases` are further meanings by the phrase's number.

    A firm phrase holds in a wish, a claim and a fear: who wants help with debt has debt. `ages` is
    the question that takes the numbers behind it, `youngest` the one that takes the lowest where
    they are months. `unless` names questions and needs: once anything else tells one of them, the
    phrase answers nothing (a cook who is laid off has told of the job otherwise). `client` is what
    it says where the person turns out to be the client ("gutt 16"), `partner` where a word for the
    client turns out to be for the partner ("gravid, mann i jobb"); `others` and `of_child` what it
    says of the client where somebody else, or a child, is meant; `wished` what it says in a wish or
    a claim ("jobb" in "vil helst ha jobb på lager"). Of a `topic` it only tells that a line is.
    """

    role: Role
    meaning: Meaning
    cases: tuple[Meaning, ...] = ()
    measure: Measure | None = None
    denied: Meaning | None = None
    client: Meaning | None = None
    partner: Meaning | None = None
    others: Meaning | None = None
    of_child: Meaning | None = None
    wished: Meaning | None = None
    firm: bool = False
    ages: str = ""
    youngest: str = ""
    unless: tuple[str, ...] = ()
    topic: str = ""

    @property
    def is_bare(self) -> bool:
        """Tell whether a phrase only steers, and says nothing by itself."""
        told = self.meaning
        return not (told.facts or told.likely or told.needs or self.cases)


@dataclass(frozen=True, slots=True)
class OpenKind:
    """Questions a line leaves open, the patterns that make them unsure, and those that do not.

    `answers` narrows a question to some of its answers; `of` names the questions of a parent.
    """

    questions: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    but: tuple[str, ...] = ()
    of: frozenset[str] = frozenset()
    answers: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OpenQuestions:
    """Questions that a line leaves open, by what makes them unsure.

    `two`: two people may be the client; `parents`: somebody young is, and the line speaks of the
    parents; `trade`: guessed of a trade that is learnt, sought or left; `illness`: said of the
    child or grown relative right behind, `partner`: of the husband or wife there; `country`:
    guessed of a country where another ground of residence is told; `awaited`: a child that is not
    there yet; `gone`: a husband or wife who has left; `home`: with whom a child lives; `work`: a
    benefit guessed whole where the line tells of work beside it; `school`: a school only named, by
    somebody young or who goes there.
    """

    two: OpenKind = OpenKind()
    parents: OpenKind = OpenKind()
    trade: OpenKind = OpenKind()
    illness: OpenKind = OpenKind()
    partner: OpenKind = OpenKind()
    country: OpenKind = OpenKind()
    awaited: OpenKind = OpenKind()
    gone: OpenKind = OpenKind()
    home: OpenKind = OpenKind()
    work: OpenKind = OpenKind()
    school: OpenKind = OpenKind()


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun in its forms, whom else it can speak of, and words for clients it goes with."""

    words: frozenset[str]
    people: WordList
    clients: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Bringing:
    """What answers bring with them: when some are known, and others are answered at all (`told`).

    Nothing is brought where one of `unless` is known, or one of `untold` is answered at all.
    """

    meaning: Meaning
    when: Mapping[str, Answer] = field(default_factory=dict)
    told: tuple[str, ...] = ()
    unless: Mapping[str, Answer] = field(default_factory=dict)
    untold: tuple[str, ...] = ()

    @property
    def first(self) -> str:
        """Return the question whose words are shown for what is brought."""
        return next(iter(self.when), "") or self.told[0]


class Denial(StrEnum):
    """Whether a clause of a state is denied: not, or it has to be, or it does not matter."""

    NO = "no"
    YES = "yes"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class State:
    """What a clause tells of that has a word of each place of `every`, and none of `without`.

    Places are those of a pattern of one word. `along` has to stand in the line, `nowhere` may not.
    `whose` are the people whose words they may be, `None` the client; `how` the moods they may be
    meant in, `None` as a fact. Nothing of it is certain. `takes_back` lets things of the
    clause, or of the line where it is `in_line`, no longer say these answers of a question.
    Nothing is told where one of `unless` is known, or one of `when` is not.
    """

    every: tuple[str, ...]
    likely: Mapping[str, Answer] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    nowhere: tuple[str, ...] = ()
    whose: frozenset[Role | None] = frozenset((None,))
    how: frozenset[Role | None] = frozenset((None,))
    denial: Denial = Denial.NO
    takes_back: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    in_line: bool = False
    when: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    unless: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LineErrand:
    """What somebody comes for, told by what the whole line is about, whoever says it and however.

    A line is about a topic where a pattern of it stands anywhere in the line. `about` are the
    topics it has to be about, all of them; `but` those that make another errand of it. It is told
    where all of `when` is known and none of `unless`. The first of the `needs` is what the person
    came for, where no errand of more topics is told; `also` are needs that come with it, `absent`
    those that such a line seems to tell of and does not.
    """

    about: tuple[str, ...]
    needs: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    but: frozenset[str] = frozenset()
    when: Mapping[str, Answer] = field(default_factory=dict)
    unless: Mapping[str, Answer] = field(default_factory=dict)


@dataclass(frozen=True)
class LineWords:
    """All phrases by their patterns, and how moods and people bear upon questions.

    `hints` make something likely, or tell of a need, wherever in a line they stand.
    `steady` names the questions whose answers hold in a mood; `shared` those that hold for the
    client also among somebody else's words; `wins` gives for a question which of two answers
    stands; `joins` the answer that two others come to together ("angst og hasj"). `lists` are words
    of one sort, which patterns name; `pronouns` tell of whom "han" can speak; `open` the questions
    that are left open. `unwished` are answers nobody wishes for, `shortened` words that end in a
    full stop without ending a sentence; `states` what a clause tells of by words in any order.
    `topics` are patterns of one kind, by which a line tells of the `errands`.
    """

    phrases: tuple[tuple[str, LinePhrase], ...] = ()
    hints: tuple[tuple[str, LinePhrase], ...] = ()
    steady: Mapping[str, frozenset[str]] = field(default_factory=dict)
    shared: frozenset[str] = frozenset()
    wins: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    brings: tuple[Bringing, ...] = ()
    pressing: tuple[str, ...] = ()
    joins: Mapping[str, Mapping[str, frozenset[str]]] = field(default_factory=dict)
    lists: Mapping[str, WordList] = field(default_factory=dict)
    pronouns: tuple[Pronoun, ...] = ()
    open: OpenQuestions = field(default_factory=OpenQuestions)
    unwished: Mapping[str, frozenset[str]] = field(default_factory=dict)
    shortened: frozenset[str] = frozenset()
    states: tuple[State, ...] = ()
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    errands: tuple[LineErrand, ...] = ()

    @cached_property
    def brought_by(self) -> Mapping[str, tuple[int, ...]]:
        """Return which of `brings` wait first of all for a question, by their places."""
        found: dict[str, tuple[int, ...]] = {}
        for place, one in enumerate(self.brings):
            found[one.first] = (*found.get(one.first, ()), place)
        return found

    @cached_property
    def errands_by_topic(self) -> Mapping[str, tuple[int, ...]]:
        """Return which of `errands` name a topic first, by their places; under "" those of none."""
        found: dict[str, tuple[int, ...]] = {}
        for place, one in enumerate(self.errands):
            first = one.about[0] if one.about else ""
            found[first] = (*found.get(first, ()), place)
        return found


NO_WORDS = LineWords()
