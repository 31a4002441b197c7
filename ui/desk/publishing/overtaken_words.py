"""What others did while somebody worked on a draft, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from matcher.rulework import Upset
from ui.desk.words import moment_words

if TYPE_CHECKING:
    from matcher.rulework import Join, Merge

translate = QCoreApplication.translate


class Story(NamedTuple):
    """What happened as a heading, who did it, what to do, and what the button says."""

    title: str
    who: str
    advice: str
    way_on: str


def merge_story(merge: Merge) -> Story:
    """Tell that a newer version has another program than the draft was begun from."""
    way_on = translate("Publishing", "Ta utkastet videre")
    return Story(_title(merge), _who(merge), _advice(merge), way_on)


def join_story(join: Join, me: str) -> Story:
    """Tell that somebody else wrote in the same draft at the same time."""
    who = ", ".join(join.sides.theirs.editors_but(me)) or translate("Publishing", "En annen")
    title = translate("Publishing", "{who} skrev i utkastet samtidig med deg")
    advice = translate(
        "Publishing",
        "Det begge skrev, er lagret. Der dere skrev på samme sted, står ditt til du har valgt. Det "
        "andre utkastet er tatt vare på i sin helhet.",
    )
    return Story(
        title.format(who=who), "", advice, translate("Publishing", "Bruk det jeg har valgt")
    )


def _title(merge: Merge) -> str:
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
    }.get(merge.upset, changed)
    return said.format(version=merge.version.id)


def _who(merge: Merge) -> str:
    version = merge.version
    if merge.upset is Upset.CASES or not version.published_by:
        return ""
    said = translate("Publishing", "Publisert {when} av {who}: «{why}»")
    return said.format(
        when=moment_words(version.published_at), who=version.published_by, why=version.reason
    )


def _advice(merge: Merge) -> str:
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
    }.get(merge.upset, usual)


def lost_words(title: str) -> str:
    """Return that a rule case is gone, and what the draft changed in it with it."""
    said = translate(
        "Publishing",
        "Regeltesten «{case}» finnes ikke lenger. Det du har endret i den, tas bort.",
    )
    return said.format(case=title)


def conflicts_words(count: int) -> str:
    """Return how many parts both have changed; empty for none."""
    if not count:
        return ""
    one = translate("Publishing", "Én ting er endret av dere begge. Velg hva som skal gjelde:")
    many = translate(
        "Publishing", "{count} ting er endret av dere begge. Velg hva som skal gjelde for hver:"
    )
    return one if count == 1 else many.format(count=count)
