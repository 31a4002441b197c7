"""What the rules can say of a program: a verdict, and what must be said together with it."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Verdict(StrEnum):
    """What the rules say; a person decides."""

    FITS = "fits"
    MAYBE = "maybe"
    NOT_NOW = "not_now"
    INFORMATION = "information"


class Qualifier(StrEnum):
    """What must be said together with a verdict."""

    NEEDS_JUDGEMENT = "needs_judgement"
    JUDGED_NO = "judged_no"
    """What a person must judge has been answered, with a no."""

    OFFER_UNCONFIRMED = "offer_unconfirmed"
    RULES_UNCERTAIN = "rules_uncertain"
    CLOSED = "closed"
    NOT_YET_VALID = "not_yet_valid"
    NO_LONGER_VALID = "no_longer_valid"
    UNLESS = "unless"
    """It would be otherwise for the one of a rare exception, which nobody has spoken of."""


class Stage(IntEnum):
    """How far the answers have come with a rule; a program further on stands higher.

    The answers settle it; have met some of it; there is no rule, only judgement; or nothing is met.
    """

    SETTLED = 0
    STARTED = 1
    JUDGED = 2
    OPEN = 3


VERDICT_ORDER = {verdict: place for place, verdict in enumerate(Verdict)}
