"""A program: what a client can be offered, and all the product must be able to say about it."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from matcher.catalogue.collation import collated
from matcher.catalogue.pointers import NO_POINTERS, Pointers
from matcher.late_dataclass import dataclass, field, replace
from matcher.questions import LANGUAGES, NO_TEXT, Text
from matcher.questions.derived import EXCEPTIONS
from matcher.rules import All, AnyOf, Condition, Not, facts_of

if TYPE_CHECKING:
    from datetime import date


class CriterionKind(StrEnum):
    """What a criterion does to the verdict."""

    REQUIRED = "required"
    EXCLUSION = "exclusion"
    PRIORITY = "priority"
    JUDGEMENT = "judgement"


class Status(StrEnum):
    """Whether the offer exists, as far as anybody has been able to confirm."""

    ACTIVE = "active"
    UNCONFIRMED = "unconfirmed"
    SUPERSEDED = "superseded"
    HISTORIC = "historic"
    NOT_FOR_INDIVIDUALS = "not_for_individuals"
    NOT_IN_OSLO = "not_in_oslo"


INFORMATION_ONLY = frozenset({Status.SUPERSEDED, Status.HISTORIC, Status.NOT_FOR_INDIVIDUALS})
DECIDED_BY_RULE = frozenset({CriterionKind.REQUIRED, CriterionKind.EXCLUSION})


@dataclass(frozen=True, slots=True)
class Source:
    """Where something is known from."""

    key: str
    title: str
    publisher: str = ""
    date: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One testable statement. Without `when` it is for a person to judge and has its own text."""

    id: str
    kind: CriterionKind
    source: str
    when: Condition | None = None
    text: Text = NO_TEXT
    note: Text = NO_TEXT
    legal_ref: str = ""
    legal_checked: bool = False
    first: date | None = None
    last: date | None = None
    """The days it is law; None before the first known, or until further notice."""

    long: str = ""
    """Why its sentence has to be long, where it is."""

    def holds(self, day: date) -> bool:
        """Tell whether it is in force on a day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class RuleChange:
    """A change of the rules: from which day, what it is, and who says so."""

    day: date | None
    text: Text
    source: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """A time when the offer takes nobody in; both days included."""

    first: date | None
    last: date | None
    why: str = ""

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in the period."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Availability:
    """Status with a note, and the periods closed for intake."""

    status: Status
    note: Text = NO_TEXT
    closed: tuple[Period, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """An office and its public channels; never a private person."""

    name: str
    phone: str = ""
    email: str = ""
    url: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to apply."""

    channel: Text
    how: Text

    @property
    def line(self) -> Text:
        """Return it on one line, in the languages that both parts have."""
        parts = (self.channel, self.how)
        said = ([getattr(part, language) for part in parts] for language in LANGUAGES)
        return Text(*(": ".join(words) if all(words) else "" for words in said))


@dataclass(frozen=True, slots=True)
class Relations:
    """Ids of programs this one has to do with."""

    excludes: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    combines: tuple[str, ...] = ()
    replaced_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Program:
    """One program of one catalogue version."""

    id: str
    name: Text
    origin: str
    owner: str
    summary: Text
    client_summary: Text
    criteria: tuple[Criterion, ...]
    availability: Availability
    sources: tuple[Source, ...]
    short_names: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    changes: tuple[RuleChange, ...] = ()
    area: Text = NO_TEXT
    bydeler: tuple[str, ...] = ()
    referral: Text = NO_TEXT
    apply: tuple[Channel, ...] = ()
    bring: tuple[Text, ...] = ()
    cost: Text = NO_TEXT
    duration: Text = NO_TEXT
    waiting_time: Text = NO_TEXT
    contacts: tuple[Contact, ...] = ()
    instead: tuple[str, ...] = ()
    relations: Relations = field(default_factory=Relations)
    open_to_all: bool = False
    on_request: tuple[str, ...] = ()
    confidence: str = ""
    confidence_note: Text = NO_TEXT
    last_verified: date | None = None
    review_by: date | None = None
    pointers: Pointers = NO_POINTERS
    translations: str = "machine"
    """Whether a person has read what it says in nynorsk and English."""

    @property
    def uncertain(self) -> bool:
        """Tell whether nobody has confirmed the conditions: such a program never surely fits."""
        return self.confidence == "uncertain"

    def on(self, day: date) -> Program:
        """Return the program with the criteria in force on a day: itself where all are."""
        if all(criterion.holds(day) for criterion in self.criteria):
            return self
        return replace(self, criteria=tuple(c for c in self.criteria if c.holds(day)))

    def source(self, key: str) -> Source | None:
        """Return the source with a key."""
        return next((source for source in self.sources if source.key == key), None)

    @cached_property
    def guard(self) -> Condition:
        """Return the one condition that decides: every required holds and no exclusion does."""
        parts: list[Condition] = []
        for criterion in self.criteria:
            if criterion.when is not None and criterion.kind is CriterionKind.REQUIRED:
                parts.append(criterion.when)
            elif criterion.when is not None and criterion.kind is CriterionKind.EXCLUSION:
                parts.append(Not(criterion.when))
        return All(tuple(parts))

    @cached_property
    def ruled(self) -> bool:
        """Tell whether any answer can decide about this program."""
        return self.guard != All(())

    @cached_property
    def watched(self) -> frozenset[str]:
        """Return the facts beside the guard's that can change this program's outcome."""
        beside = [c.when for c in self.criteria if c.kind not in DECIDED_BY_RULE and c.when]
        # Whether an exception would make it otherwise hangs on all the guard asks about.
        guard = (self.guard,) if self.exceptions else ()
        return frozenset(self.on_request).union(*map(facts_of, (*beside, *guard)))

    @cached_property
    def alphabetical(self) -> str:
        """Return its name in bokmål as names are sorted by."""
        return collated(self.name.nb)

    @cached_property
    def priorities(self) -> tuple[tuple[Criterion, Condition], ...]:
        """Return what puts a person first, with when it does."""
        kind = CriterionKind.PRIORITY
        return tuple((c, c.when) for c in self.criteria if c.kind is kind and c.when is not None)

    @cached_property
    def exceptions(self) -> tuple[str, ...]:
        """Return the rare exceptions the rule names as "unless"."""
        asked = facts_of(self.guard)
        return tuple(fact for fact in EXCEPTIONS if fact in asked)

    @cached_property
    def judged_no(self) -> Condition | None:
        """Return what holds when something a person judges is answered no; None if nothing is."""
        asked = (c.when for c in self.criteria if c.kind is CriterionKind.JUDGEMENT and c.when)
        parts = tuple(map(Not, asked))
        return AnyOf(parts) if parts else None

    @cached_property
    def judged(self) -> bool:
        """Tell whether something about this program is for a person to decide."""
        return any(criterion.kind is CriterionKind.JUDGEMENT for criterion in self.criteria)
