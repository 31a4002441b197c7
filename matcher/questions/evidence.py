"""Where an answer is known from. What nobody has marked was said by the person."""

from __future__ import annotations

from enum import StrEnum

from matcher.questions.texts import Text


class Evidence(StrEnum):
    """How an answer came to the counter."""

    SAID = "said"
    SHOWN = "shown"
    """Somebody at the counter has seen a document."""

    REGISTER = "register"


WORDS = {
    Evidence.SAID: Text("sagt", "sagt", "said"),
    Evidence.SHOWN: Text("sett dokument", "sett dokument", "document seen"),
    Evidence.REGISTER: Text("fra register", "frå register", "from a register"),
}
