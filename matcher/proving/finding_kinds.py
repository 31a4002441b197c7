"""The kinds of findings: what each says, what it says beside its line, and the cure."""

from __future__ import annotations

from enum import StrEnum

from matcher.questions import Text


class Proved(StrEnum):
    """The kinds of findings."""

    NEVER_TRUE = "never_true"
    NEVER_TOGETHER = "never_together"
    EXCLUDES_ALL = "excludes_all"
    ALWAYS_TRUE = "always_true"
    DECIDES_NOTHING = "decides_nothing"
    SAME_RULE = "same_rule"
    REQUIRES_NEVER = "requires_never"
    EXCLUDES_NEVER = "excludes_never"
    GAP = "gap"
    OVERLAP = "overlap"
    NOBODY_ASKS = "nobody_asks"
    POINTS_OUTSIDE = "points_outside"
    ALWAYS_HELD_BACK = "always_held_back"
    TOO_LARGE = "too_large"
    UNDECIDED = "undecided"


CONSTANT = frozenset(
    {Proved.NEVER_TRUE, Proved.NEVER_TOGETHER, Proved.EXCLUDES_ALL, Proved.ALWAYS_TRUE}
)
"""What is the same for everybody: never meant."""
GIVEN_UP = frozenset({Proved.TOO_LARGE, Proved.UNDECIDED})
"""What is not proved: the search was given up."""


SENTENCES: dict[Proved, Text] = {
    Proved.NEVER_TRUE: Text(
        "Ingen kan oppfylle «{what}»",
        "Ingen kan oppfylle «{what}»",
        "Nobody can meet “{what}”",
    ),
    Proved.NEVER_TOGETHER: Text(
        "Ingen kan oppfylle «{what}» sammen med resten av regelen",
        "Ingen kan oppfylle «{what}» saman med resten av regelen",
        "Nobody can meet “{what}” together with the rest of the rule",
    ),
    Proved.EXCLUDES_ALL: Text(
        "«{what}» utelukker alle som oppfyller resten av regelen",
        "«{what}» utelukkar alle som oppfyller resten av regelen",
        "“{what}” excludes everybody who meets the rest of the rule",
    ),
    Proved.ALWAYS_TRUE: Text(
        "Alle oppfyller «{what}»", "Alle oppfyller «{what}»", "Everybody meets “{what}”"
    ),
    Proved.DECIDES_NOTHING: Text(
        "«{what}» avgjør ingenting: svaret blir det samme uten",
        "«{what}» avgjer ingenting: svaret blir det same utan",
        "“{what}” decides nothing: the answer is the same without it",
    ),
    Proved.SAME_RULE: Text(
        "Har samme regel som «{what}»",
        "Har same regel som «{what}»",
        "Has the same rule as “{what}”",
    ),
    Proved.REQUIRES_NEVER: Text(
        "Krever «{what}», men ingen kan oppfylle begge reglene",
        "Krev «{what}», men ingen kan oppfylle begge reglane",
        "Requires “{what}”, but nobody can meet both rules",
    ),
    Proved.EXCLUDES_NEVER: Text(
        "Utelukker «{what}», men ingen kan oppfylle begge reglene uansett",
        "Utelukkar «{what}», men ingen kan oppfylle begge reglane uansett",
        "Excludes “{what}”, but nobody can meet both rules anyway",
    ),
    Proved.GAP: Text(
        "{what} faller mellom to grenser, så ingen av tiltakene passer",
        "{what} fell mellom to grenser, så ingen av tiltaka passar",
        "{what} falls between two limits, so neither program fits",
    ),
    Proved.OVERLAP: Text(
        "{what} er innenfor begge grensene, så begge tiltakene passer",
        "{what} er innanfor begge grensene, så begge tiltaka passar",
        "{what} is within both limits, so both programs fit",
    ),
    Proved.NOBODY_ASKS: Text(
        "Spørsmålet «{what}» blir aldri stilt",
        "Spørsmålet «{what}» blir aldri stilt",
        "The question “{what}” is never asked",
    ),
    Proved.POINTS_OUTSIDE: Text(
        "Tiltaket passer ikke for noen av dem «{what}» peker på",
        "Tiltaket passar ikkje for nokon av dei «{what}» peikar på",
        "The program fits nobody whom “{what}” points to",
    ),
    Proved.ALWAYS_HELD_BACK: Text(
        "Alle som «{what}» peker på, er det noe annet som holder igjen",
        "Alle som «{what}» peikar på, er det noko anna som held att",
        "Everybody whom “{what}” points to is held back by something else",
    ),
    Proved.TOO_LARGE: Text(
        "Regelen er for sammensatt til at alt kan bevises",
        "Regelen er for samansett til at alt kan bevisast",
        "The rule is too complex for everything to be proved",
    ),
    Proved.UNDECIDED: Text(
        "Det er ikke bevist om noen kan oppfylle både denne regelen og den i «{what}»",
        "Det er ikkje bevist om nokon kan oppfylle både denne regelen og den i «{what}»",
        "It is not proved whether anybody can meet both this rule and that of “{what}”",
    ),
}
HERE: dict[Proved, Text] = {
    Proved.NEVER_TRUE: Text(
        "Ingen kan oppfylle dette", "Ingen kan oppfylle dette", "Nobody can meet this"
    ),
    Proved.NEVER_TOGETHER: Text(
        "Ingen kan oppfylle dette sammen med resten av regelen",
        "Ingen kan oppfylle dette saman med resten av regelen",
        "Nobody can meet this together with the rest of the rule",
    ),
    Proved.EXCLUDES_ALL: Text(
        "Dette utelukker alle som oppfyller resten av regelen",
        "Dette utelukkar alle som oppfyller resten av regelen",
        "This excludes everybody who meets the rest of the rule",
    ),
    Proved.ALWAYS_TRUE: Text(
        "Alle oppfyller dette", "Alle oppfyller dette", "Everybody meets this"
    ),
    Proved.DECIDES_NOTHING: Text(
        "Dette avgjør ingenting: svaret blir det samme uten",
        "Dette avgjer ingenting: svaret blir det same utan",
        "This decides nothing: the answer is the same without it",
    ),
    Proved.POINTS_OUTSIDE: Text(
        "Tiltaket passer ikke for noen av dem dette peker på",
        "Tiltaket passar ikkje for nokon av dei dette peikar på",
        "The program fits nobody whom this points to",
    ),
    Proved.ALWAYS_HELD_BACK: Text(
        "Alle dette peker på, er det noe annet som holder igjen",
        "Alle dette peikar på, er det noko anna som held att",
        "Everybody this points to is held back by something else",
    ),
}
"""The same beside the line it is about, which need not be said again."""
CURES: dict[Proved, Text] = {
    Proved.NEVER_TRUE: Text(
        "rett vilkåret, eller ta bort det som ikke kan holde",
        "rett vilkåret, eller ta bort det som ikkje kan halde",
        "correct the criterion, or take away what cannot hold",
    ),
    Proved.NEVER_TOGETHER: Text(
        "rett dette vilkåret eller det som utelukker det",
        "rett dette vilkåret eller det som utelukkar det",
        "correct this criterion or the one that rules it out",
    ),
    Proved.EXCLUDES_ALL: Text(
        "ta det bort, eller rett det slik at noen slipper gjennom",
        "ta det bort, eller rett det slik at nokon slepp gjennom",
        "take it away, or correct it so that somebody gets through",
    ),
    Proved.ALWAYS_TRUE: Text(
        "ta det bort, eller rett det",
        "ta det bort, eller rett det",
        "take it away, or correct it",
    ),
    Proved.DECIDES_NOTHING: Text(
        "ta det bort, eller la det stå hvis det gjør regelen lettere å forstå",
        "ta det bort, eller la det stå om det gjer regelen lettare å forstå",
        "take it away, or leave it if it makes the rule easier to understand",
    ),
    Proved.SAME_RULE: Text(
        "la det stå hvis begge er for de samme personene, ellers rett den ene regelen",
        "la det stå om begge er for dei same personane, elles rett den eine regelen",
        "leave it if both are for the same people, else correct one of the rules",
    ),
    Proved.REQUIRES_NEVER: Text(
        "ta bort kravet, eller rett en av reglene",
        "ta bort kravet, eller rett ein av reglane",
        "take the requirement away, or correct one of the rules",
    ),
    Proved.EXCLUDES_NEVER: Text(
        "la det stå, eller rett regelen hvis noen skulle oppfylle begge",
        "la det stå, eller rett regelen om nokon skulle oppfylle begge",
        "leave it, or correct the rule if somebody should meet both",
    ),
    Proved.GAP: Text(
        "flytt en av grensene, eller la det stå hvis det er ment slik",
        "flytt ei av grensene, eller la det stå om det er meint slik",
        "move one of the limits, or leave it if it is meant so",
    ),
    Proved.OVERLAP: Text(
        "flytt en av grensene, eller la det stå hvis begge skal passe",
        "flytt ei av grensene, eller la det stå om begge skal passe",
        "move one of the limits, or leave it if both should fit",
    ),
    Proved.NOBODY_ASKS: Text(
        "ta det ut av regelen, eller få rettet når spørsmålet skal stilles",
        "ta det ut av regelen, eller få retta når spørsmålet skal stillast",
        "take it out of the rule, or have it corrected when the question is asked",
    ),
    Proved.POINTS_OUTSIDE: Text(
        "rett pekeren eller regelen, eller ta pekeren bort",
        "rett peikaren eller regelen, eller ta peikaren bort",
        "correct the pointer or the rule, or take the pointer away",
    ),
    Proved.ALWAYS_HELD_BACK: Text(
        "rett pekeren eller det som holder igjen",
        "rett peikaren eller det som held att",
        "correct the pointer or what holds back",
    ),
    Proved.TOO_LARGE: Text(
        "del regelen opp i flere vilkår, og prøv den med regeltester",
        "del regelen opp i fleire vilkår, og prøv han med regeltestar",
        "split the rule into more criteria, and try it with rule cases",
    ),
    Proved.UNDECIDED: Text(
        "prøv en person som kan oppfylle begge, i regeltestene",
        "prøv ein person som kan oppfylle begge, i regeltestane",
        "try a person who might meet both in the rule cases",
    ),
}
