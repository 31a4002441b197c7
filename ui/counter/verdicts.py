"""Words, icons and tones of verdicts and qualifiers: shape, word and colour go together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import Match, Qualifier, Status, Verdict
from matcher.catalogue.vocabularies import STATUSES
from matcher.questions.value_words import OR, listed

if TYPE_CHECKING:
    from datetime import date

    from matcher.questions import Language, Questionnaire

ICONS = {
    Verdict.FITS: "fits",
    Verdict.MAYBE: "maybe",
    Verdict.NOT_NOW: "not-now",
    Verdict.INFORMATION: "information",
}
TONES = {
    Verdict.FITS: "fits",
    Verdict.MAYBE: "maybe",
    Verdict.NOT_NOW: "not_now",
    Verdict.INFORMATION: "information",
}
QUALIFIER_ICONS = {
    Qualifier.NEEDS_JUDGEMENT: "judgement",
    Qualifier.JUDGED_NO: "judgement",
    Qualifier.OFFER_UNCONFIRMED: "unconfirmed",
    Qualifier.RULES_UNCERTAIN: "unconfirmed",
    Qualifier.CLOSED: "closed-for-intake",
    Qualifier.NOT_YET_VALID: "calendar",
    Qualifier.NO_LONGER_VALID: "calendar",
    Qualifier.UNLESS: "information",
}

QUALIFIER_ROLES = {
    Qualifier.NEEDS_JUDGEMENT: "information",
    Qualifier.JUDGED_NO: "maybe",
    Qualifier.OFFER_UNCONFIRMED: "maybe",
    Qualifier.RULES_UNCERTAIN: "maybe",
    Qualifier.CLOSED: "maybe",
    Qualifier.NOT_YET_VALID: "not_now",
    Qualifier.NO_LONGER_VALID: "not_now",
    Qualifier.UNLESS: "information",
}


def verdict_word(verdict: Verdict) -> str:
    """Return a verdict in a word or two, as a sentence begins."""
    return {
        Verdict.FITS: QCoreApplication.translate("Verdicts", "Passer"),
        Verdict.MAYBE: QCoreApplication.translate("Verdicts", "Kanskje"),
        Verdict.NOT_NOW: QCoreApplication.translate("Verdicts", "Passer ikke nå"),
        Verdict.INFORMATION: QCoreApplication.translate("Verdicts", "Til opplysning"),
    }[verdict]


def verdict_heading(verdict: Verdict) -> str:
    """Return what stands over the programs of a verdict."""
    if verdict is Verdict.MAYBE:
        return QCoreApplication.translate("Verdicts", "Kanskje – mangler svar")
    return verdict_word(verdict)


def outcome_words(match: Match, *, likely: bool = False) -> str:
    """Return one program's verdict; it says that answers are missing only where they are.

    `likely` where what decides it was only said.
    """
    if match.open_to_all:
        return QCoreApplication.translate("Verdicts", "Åpent for alle")
    if likely:
        return QCoreApplication.translate("Verdicts", "Passer trolig")
    return verdict_heading(match.verdict) if match.missing else verdict_word(match.verdict)


def qualifier_word(qualifier: Qualifier, exceptions: str = "") -> str:
    """Return a qualifier short enough for a row of the list."""
    said = {
        Qualifier.NEEDS_JUDGEMENT: QCoreApplication.translate("Verdicts", "må vurderes"),
        Qualifier.JUDGED_NO: QCoreApplication.translate("Verdicts", "noe er besvart med nei"),
        Qualifier.OFFER_UNCONFIRMED: QCoreApplication.translate(
            "Verdicts", "bekreft at tilbudet finnes"
        ),
        Qualifier.RULES_UNCERTAIN: QCoreApplication.translate("Verdicts", "usikre vilkår"),
        Qualifier.CLOSED: QCoreApplication.translate("Verdicts", "stengt for inntak nå"),
        Qualifier.NOT_YET_VALID: QCoreApplication.translate("Verdicts", "gjelder ikke ennå"),
        Qualifier.NO_LONGER_VALID: QCoreApplication.translate("Verdicts", "gjelder ikke lenger"),
        Qualifier.UNLESS: QCoreApplication.translate("Verdicts", "hvis ikke {exceptions}"),
    }[qualifier]
    return said.format(exceptions=exceptions)


def exception_words(match: Match, questionnaire: Questionnaire, language: Language) -> str:
    """Return the exceptions nobody has spoken of, as a part of a sentence."""
    labels = (questionnaire[question].label.into(language) for question in match.unless)
    return listed([label[:1].lower() + label[1:] for label in labels], OR, language)


def qualifier_sentence(qualifier: Qualifier, as_of: date, exceptions: str = "") -> str:
    """Return a qualifier as a calm line that says what to do about it."""
    said = {
        Qualifier.NEEDS_JUDGEMENT: QCoreApplication.translate(
            "Verdicts", "En person må vurdere noen av vilkårene"
        ),
        Qualifier.JUDGED_NO: QCoreApplication.translate(
            "Verdicts", "Noe som en person må vurdere, er besvart med nei"
        ),
        Qualifier.OFFER_UNCONFIRMED: QCoreApplication.translate(
            "Verdicts", "Bekreft at tilbudet finnes – status i {year} er ikke kontrollert"
        ),
        Qualifier.RULES_UNCERTAIN: QCoreApplication.translate(
            "Verdicts", "Vilkårene er usikre – kontroller dem med den som avgjør"
        ),
        Qualifier.CLOSED: QCoreApplication.translate(
            "Verdicts", "Stengt for inntak nå – spør når det åpner igjen"
        ),
        Qualifier.NOT_YET_VALID: QCoreApplication.translate("Verdicts", "Gjelder ikke ennå"),
        Qualifier.NO_LONGER_VALID: QCoreApplication.translate("Verdicts", "Gjelder ikke lenger"),
        Qualifier.UNLESS: QCoreApplication.translate(
            "Verdicts", "Dette gjelder hvis ikke {exceptions} – det er ikke spurt om"
        ),
    }[qualifier]
    return said.format(year=as_of.year, exceptions=exceptions)


def status_words(status: Status, language: Language) -> str:
    """Return why a program is not offered to this person, whatever the answers; else nothing."""
    offered = status in {Status.ACTIVE, Status.UNCONFIRMED}
    return "" if offered else STATUSES[status].into(language)
