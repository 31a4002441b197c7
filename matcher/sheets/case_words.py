"""What both texts for the case system say, in three languages."""

from __future__ import annotations

from matcher.catalogue import Verdict
from matcher.questions import Text
from matcher.rules import NO, YES

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


MARKS = {
    YES: Text("oppfylt", "oppfylt", "met"),
    NO: Text("ikke oppfylt", "ikkje oppfylt", "not met"),
}


EXCLUDES = {
    YES: Text("utelukker", "utelukkar", "excludes"),
    NO: Text("utelukker ikke", "utelukkar ikkje", "does not exclude"),
}
