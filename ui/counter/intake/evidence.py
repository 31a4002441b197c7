"""Where an answer is known from, in the form: silent where it was only said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions import Evidence, capitalised
from matcher.questions.evidence import WORDS
from ui.widgets import IconLabel, plain_tip

if TYPE_CHECKING:
    from matcher.questions import Language

DRAWINGS = {
    Evidence.SAID: "said",
    Evidence.SHOWN: "shown-document",
    Evidence.REGISTER: "from-register",
}


def evidence_words(evidence: Evidence, language: Language) -> str:
    """Return where an answer is known from, as a sentence begins."""
    return capitalised(WORDS[evidence].into(language))


def next_evidence(evidence: Evidence) -> Evidence:
    """Return what one more press of the key makes of it: said, seen, from a register, said."""
    kinds: list[Evidence] = [*Evidence]
    return kinds[(kinds.index(evidence) + 1) % len(kinds)]


class EvidenceMark(IconLabel):
    """A small drawing beside the label of an answer that was seen."""

    def __init__(self) -> None:
        """Start hidden."""
        super().__init__(DRAWINGS[Evidence.SHOWN], role="text", around=10)
        self.hide()

    def show_evidence(self, evidence: Evidence, label: str, language: Language) -> None:
        """Show where the answer to a question is known from."""
        self.draw(DRAWINGS[evidence])
        words = evidence_words(evidence, language)
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(f"{label}: {words}")
        self.setVisible(evidence is not Evidence.SAID)
