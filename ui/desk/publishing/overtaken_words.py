"""What became of a program while somebody worked on a draft of it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.rulework import Upset
from ui.desk.words import moment_words

if TYPE_CHECKING:
    from matcher.rulework import Merge

translate = QCoreApplication.translate


def title_words(merge: Merge) -> str:
    """Return what happened, as a heading."""
    changed = translate("Publishing", "Tiltaket er endret i versjon {version} siden du begynte")
    said = {
        Upset.ENDED: translate(
            "Publishing", "Tiltaket er avsluttet i versjon {version} siden du begynte"
        ),
        Upset.GONE: translate("Publishing", "Tiltaket er ikke med i versjon {version}"),
        Upset.TAKEN: translate(
            "Publishing", "Et tiltak med samme id er publisert i versjon {version}"
        ),
        Upset.CASES: translate("Publishing", "Regeltester du har endret, finnes ikke lenger"),
    }.get(merge.woven.upset, changed)
    return said.format(version=merge.version.id)


def story_words(merge: Merge) -> str:
    """Return who published it and why; empty where nobody here did."""
    version = merge.version
    if merge.woven.upset is Upset.CASES or not version.published_by:
        return ""
    said = translate("Publishing", "Publisert {when} av {who}: «{why}»")
    return said.format(
        when=moment_words(version.published_at), who=version.published_by, why=version.reason
    )


def advice_words(merge: Merge) -> str:
    """Return what taking the draft on does, and what it leaves to be done."""
    usual = translate(
        "Publishing",
        "Ta utkastet videre, så kommer det nye inn, og det du har endret, blir stående. Etterpå må "
        "endringen sendes inn på nytt.",
    )
    return {
        Upset.ENDED: translate(
            "Publishing",
            "Ta utkastet videre, så blir det du har endret, stående, men tiltaket er fortsatt "
            "avsluttet. Etterpå må endringen sendes inn på nytt.",
        ),
        Upset.GONE: translate(
            "Publishing",
            "Ta utkastet videre, så blir det et nytt tiltak med det du har skrevet. Skal tiltaket "
            "ikke finnes lenger, kan du forkaste utkastet.",
        ),
        Upset.TAKEN: translate(
            "Publishing",
            "Ta utkastet videre, så blir det en endring av det tiltaket. Velg hva som skal gjelde "
            "der de er forskjellige. Etterpå må endringen sendes inn.",
        ),
        Upset.UNKNOWN: translate(
            "Publishing",
            "Versjonen utkastet bygger på, finnes ikke her lenger. Velg derfor selv hva som skal "
            "gjelde for alt som er forskjellig, og ta utkastet videre.",
        ),
        Upset.CASES: translate(
            "Publishing",
            "Ta utkastet videre, så tas endringene i dem bort. Resten av utkastet blir stående.",
        ),
    }.get(merge.woven.upset, usual)


def lost_words(title: str) -> str:
    """Return that a rule case is gone, and what the draft changed in it with it."""
    said = translate(
        "Publishing",
        "Regeltesten «{case}» finnes ikke lenger. Det du har endret i den, tas bort.",
    )
    return said.format(case=title)


def conflicts_words(count: int) -> str:
    """Return how many parts both have changed."""
    one = translate("Publishing", "Én ting er endret av dere begge. Velg hva som skal gjelde:")
    many = translate(
        "Publishing", "{count} ting er endret av dere begge. Velg hva som skal gjelde for hver:"
    )
    return one if count == 1 else many.format(count=count)
