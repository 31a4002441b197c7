"""What the desk behind tells in bokmål, in the language of the window: events, reasons, LIX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.rulework import ReviewKind, What, said
from ui.desk_words import day_words

if TYPE_CHECKING:
    from matcher.proving.mutation import Score
    from matcher.rulework import Event, Report, ReviewItem

translate = QCoreApplication.translate


def happened(event: Event) -> str:
    """Return what happened; an unknown word from a newer program stands as it is."""
    known: dict[str, str] = {
        What.STARTED: translate("Told", "Begynte på et utkast"),
        What.REOPENED: translate("Told", "Endret et utkast som var sendt inn eller godkjent"),
        What.REBASED: translate("Told", "Tok utkastet videre fra en nyere versjon"),
        What.SUBMITTED: translate("Told", "Sendte inn til godkjenning"),
        What.APPROVED: translate("Told", "Godkjente"),
        What.SENT_BACK: translate("Told", "Sendte tilbake"),
        What.DISCARDED: translate("Told", "Forkastet utkastet"),
        What.ADOPTED: translate("Told", "Tok katalogen som grunnlag"),
        What.PUBLISHED: translate("Told", "Publiserte"),
        What.CARRIED: translate("Told", "Førte endringen inn i en versjon som gjelder senere"),
        What.ROLLED_BACK: translate("Told", "Foreslo å gå tilbake til en tidligere versjon"),
        What.CONFIRMED: translate("Told", "Bekreftet at opplysningene stemmer"),
        What.REPORTED: translate("Told", "Hentet inn en melding"),
        What.SETTLED: translate("Told", "Gjorde ferdig en melding"),
    }
    return known.get(event.what) or said(event)


def review_reason(item: ReviewItem) -> str:
    """Return why a program is on the review list, as a sentence."""
    if item.report is not None:
        return _reported(item.report)
    if item.score is not None:
        return unnoticed(item.score)
    if item.kind is ReviewKind.STALE and item.due is None:
        return translate("Told", "Ingen dato for neste gjennomgang.")
    sentences = {
        ReviewKind.STALE: translate("Told", "Skulle vært gjennomgått innen {day}."),
        ReviewKind.DUE: translate("Told", "Skal gjennomgås innen {day}."),
        ReviewKind.UNCONFIRMED: translate("Told", "Ikke bekreftet."),
        ReviewKind.NO_SOURCE: translate("Told", "Ingen kilde er oppgitt."),
        ReviewKind.NO_CASES: translate("Told", "Ingen regeltest sier noe om tiltaket."),
        ReviewKind.UNTRANSLATED: translate("Told", "Mangler oversettelse: {texts}."),
    }
    return sentences[item.kind].format(day=day_words(item.due), texts=_lacking(item.why))


def unnoticed(score: Score) -> str:
    """Return how many changes of a rule no rule case would notice."""
    if len(score.survivors) == 1:
        return translate("Told", "Én endring i regelen ville ingen test oppdage.")
    said = translate("Told", "{count} endringer i regelen ville ingen test oppdage.")
    return said.format(count=len(score.survivors))


def _reported(report: Report) -> str:
    says = {
        "stemmer ikke": translate("Told", "stemmer ikke"),
        "stemmer fortsatt": translate("Told", "stemmer fortsatt"),
    }.get(report.says, report.says)
    told = translate("Told", "Melding fra en saksbehandler: «{says}»").format(says=says)
    return f"{told} – {report.note}" if report.note else told


def _lacking(why: str) -> str:
    known = {
        "navnet på bokmål": translate("Told", "navnet på bokmål"),
        "navnet på nynorsk": translate("Told", "navnet på nynorsk"),
        "navnet på engelsk": translate("Told", "navnet på engelsk"),
        "teksten til klienten på bokmål": translate("Told", "teksten til klienten på bokmål"),
        "teksten til klienten på nynorsk": translate("Told", "teksten til klienten på nynorsk"),
        "teksten til klienten på engelsk": translate("Told", "teksten til klienten på engelsk"),
    }
    texts = why.partition(": ")[2].removesuffix(".").split(", ")
    return ", ".join(known.get(text, text) for text in texts)


def level_word(level: str) -> str:
    """Return what a LIX means."""
    return {
        "svært lett": translate("Told", "svært lett"),
        "lett": translate("Told", "lett"),
        "middels": translate("Told", "middels"),
        "tung": translate("Told", "tung"),
        "svært tung": translate("Told", "svært tung"),
    }.get(level, level)
