"""What both texts for the case system say, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import Verdict
from matcher.questions import Text, show
from matcher.questions.evidence import WORDS as EVIDENCE
from matcher.rules import NO, YES

if TYPE_CHECKING:
    from matcher.catalogue import Match
    from matcher.questions import Language, Question, Situation

TITLE = Text("Vurdering av tiltak", "Vurdering av tiltak", "Assessment of programs")


DISCLAIMER = Text(
    "Programmet foreslår, en person bestemmer. Dette er ikke et vedtak.",
    "Programmet føreslår, ein person avgjer. Dette er ikkje eit vedtak.",
    "The program suggests, a person decides. This is not a decision.",
)


CATALOGUE = Text("Tiltakskatalog", "Tiltakskatalog", "Catalogue")


NO_FACTS = Text("Ingen opplysninger er lagt inn.", "Ingen opplysningar er lagde inn.",
                "No facts were entered.")  # fmt: skip


CONFLICTS = Text("Svar som ikke stemmer med hverandre", "Svar som ikkje stemmer med kvarandre",
                 "Answers that do not agree")  # fmt: skip


ALL_THE_SAME = Text("Valgt likevel fordi", "Valt likevel fordi", "Chosen all the same because")


NEXT_STEP = Text("Neste steg", "Neste steg", "Next step")


VERDICTS = {
    Verdict.FITS: Text("Passer", "Passar", "Fits"),
    Verdict.MAYBE: Text("Kanskje", "Kanskje", "Maybe"),
    Verdict.NOT_NOW: Text("Passer ikke nå", "Passar ikkje no", "Does not fit now"),
    Verdict.INFORMATION: Text("Til opplysning", "Til opplysning", "For information"),
}


LIKELY = Text("trolig", "truleg", "probably")


MERELY_SAID = Text(
    "Der ikke annet står, er det sagt av personen.",
    "Der ikkje anna står, er det sagt av personen.",
    "Where nothing else stands, the person said it.",
)


OPEN_TO_ALL = Text("Åpent for alle", "Ope for alle", "Open to all")


MARKS = {
    YES: Text("oppfylt", "oppfylt", "met"),
    NO: Text("ikke oppfylt", "ikkje oppfylt", "not met"),
}


EXCLUDES = {
    YES: Text("utelukker", "utelukkar", "excludes"),
    NO: Text("utelukker ikke", "utelukkar ikkje", "does not exclude"),
}


def verdict_of(match: Match) -> Text:
    """Return a program's verdict: *passer* only where something about the person was met."""
    return OPEN_TO_ALL if match.open_to_all else VERDICTS[match.verdict]


def told_line(question: Question, situation: Situation, language: Language) -> str:
    """Return a question with its answer, and where that is known from if it was not only said."""
    said = show(situation.answers[question.id], question, language)
    evidence = situation.evidence.get(question.id)
    seen = f" ({EVIDENCE[evidence].into(language)})" if evidence else ""
    label = question.label.into(language)
    # A label that asks has its sign already.
    return f"{label}{'' if label.endswith('?') else ':'} {said}{seen}"
