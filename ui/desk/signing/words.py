"""How far a signing has come, and what is signed, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.desk.sentences import change_sentence
from ui.platform import day_words
from ui.widgets import Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from matcher.questions import Language
    from matcher.rulework import ToSign
    from matcher.trust import FileSignatures


def standing_words(standing: FileSignatures) -> str:
    """Return who has signed, how many are missing and who they may be."""
    translate = QCoreApplication.translate
    if not standing.signers:
        said = translate(
            "Signing", "Ingen har signert ennå. Det trengs {count}, og disse kan: {names}."
        )
        return said.format(count=standing.needed, names=_listed(standing.others))
    have = translate("Signing", "{names} har signert.").format(names=_listed(standing.signers))
    if not standing.missing:
        more = translate("Signing", "Det er nok: filen kan sendes ut.")
    else:
        more = translate("Signing", "Det trengs {count} til, og disse kan: {names}.").format(
            count=standing.missing, names=_listed(standing.others)
        )
    last = translate("Signing", "Filen kan tas inn til og med {day}.")
    return " ".join((
        have, more, *([last.format(day=day_words(standing.until))] if standing.until else [])
    ))  # fmt: skip


def what_is_signed(what: ToSign, language: Language) -> list[Sentence]:
    """Return which catalogue it is, who stands behind it, and what it changes."""
    translate = QCoreApplication.translate
    told = [_origin(what)]
    count = len(what.changes)
    said = translate("Signing", "{count} endringer fra versjon {before}:")
    if count <= 1:
        said = (
            translate("Signing", "Én endring fra versjon {before}:")
            if count
            else translate("Signing", "Ingenting er annerledes enn i versjon {before}.")
        )
    told.append(said.format(count=count, before=what.before))
    rows = [Sentence(words, drawing="information") for words in told]
    return [*rows, *(change_sentence(change, language) for change in what.changes)]


def _origin(what: ToSign) -> str:
    translate, version = QCoreApplication.translate, what.version
    if version is None:
        said = translate(
            "Signing",
            "Versjon {version} er ikke publisert på denne maskinen. Les endringene før du "
            "signerer.",
        )
        return said.format(version=what.catalogue.version)
    if version.adopted:
        said = translate("Signing", "Versjon {version} kom med programmet eller fra en fil.")
        return said.format(version=version.id)
    said = translate(
        "Signing",
        "Versjon {version} gjelder fra {day}. Publisert her av {who}, godkjent av {approver}. "
        "Begrunnelse: {why}",
    )
    return said.format(
        version=version.id, day=day_words(version.valid_from), who=version.published_by,
        approver=version.approved_by, why=version.reason,
    )  # fmt: skip


def done_words(path: Path, standing: FileSignatures) -> str:
    """Return what was made, and what is to be done with it."""
    translate = QCoreApplication.translate
    if not standing.missing:
        said = translate("Signing", "Signert. {file} har {count} underskrifter og kan sendes ut.")
        return said.format(file=path, count=len(standing.signers))
    said = translate(
        "Signing",
        "Signert. {file} mangler {count} av {needed} underskrifter. Send den til {names}, som "
        "velger «Signer en fil» i menyen Fagansvarlig.",
    )
    return said.format(
        file=path, count=standing.missing, needed=standing.needed,
        names=_either(standing.others),
    )  # fmt: skip


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)


def _either(names: Sequence[str]) -> str:
    """Return names of whom one is enough."""
    if len(names) < 2:  # noqa: PLR2004 - nothing to choose between
        return _listed(names)
    said = QCoreApplication.translate("Signing", "{names} eller {last}")
    return said.format(names=_listed(names[:-1]), last=names[-1])
