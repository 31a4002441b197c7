"""What the rule editor calls things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import CriterionKind
from matcher.rules import All, AtLeast, Connective
from ui.desk.rules.model.pointers import PointerKind, PointerLine

if TYPE_CHECKING:
    from matcher.catalogue import Criterion
    from matcher.questions import Kind
    from ui.desk.rules.model.addresses import Core


def kind_word(kind: CriterionKind) -> str:
    """Return what a criterion does to the verdict, in a word."""
    return {
        CriterionKind.REQUIRED: QCoreApplication.translate("Rules", "Påkrevd"),
        CriterionKind.EXCLUSION: QCoreApplication.translate("Rules", "Utelukker"),
        CriterionKind.PRIORITY: QCoreApplication.translate("Rules", "Prioriterer"),
        CriterionKind.JUDGEMENT: QCoreApplication.translate("Rules", "Skjønn"),
    }[kind]


def pointer_word(kind: PointerKind) -> str:
    """Return what a pointer does, in a word or two."""
    return {
        PointerKind.STRONG: QCoreApplication.translate("Rules", "Peker sterkt"),
        PointerKind.WEAK: QCoreApplication.translate("Rules", "Peker svakt"),
        PointerKind.HOLD_BACK: QCoreApplication.translate("Rules", "Holder igjen"),
        PointerKind.HAS_IT: QCoreApplication.translate("Rules", "Har det"),
        PointerKind.URGENT: QCoreApplication.translate("Rules", "Haster"),
    }[kind]


def pointer_help(kind: PointerKind) -> str:
    """Return what a kind of pointer means, in a sentence."""
    return {
        PointerKind.STRONG: QCoreApplication.translate(
            "Rules", "Når det holder, tas tiltaket opp. Avgjør ikke om det passer."
        ),
        PointerKind.WEAK: QCoreApplication.translate(
            "Rules", "Når det holder, står tiltaket under flere muligheter."
        ),
        PointerKind.HOLD_BACK: QCoreApplication.translate(
            "Rules", "Når det holder, ville det være tåpelig eller taktløst å ta tiltaket opp."
        ),
        PointerKind.HAS_IT: QCoreApplication.translate(
            "Rules", "Når det holder, har personen tiltaket allerede."
        ),
        PointerKind.URGENT: QCoreApplication.translate(
            "Rules", "Når det holder, kommer tiltaket før alt annet."
        ),
    }[kind]


def line_word(criterion: Criterion) -> str:
    """Return what a line does: a pointer for the list, a criterion to the verdict."""
    if isinstance(criterion, PointerLine):
        return pointer_word(criterion.points)
    return kind_word(criterion.kind)


def kind_help(kind: CriterionKind) -> str:
    """Return what a kind of criterion means, in a sentence."""
    return {
        CriterionKind.REQUIRED: QCoreApplication.translate(
            "Rules", "Må holde for at tiltaket skal passe."
        ),
        CriterionKind.EXCLUSION: QCoreApplication.translate(
            "Rules", "Når det holder, passer ikke tiltaket nå."
        ),
        CriterionKind.PRIORITY: QCoreApplication.translate(
            "Rules", "Løfter tiltaket i listen. Avgjør ikke om det passer."
        ),
        CriterionKind.JUDGEMENT: QCoreApplication.translate(
            "Rules", "En person må vurdere det. Avgjør ikke om tiltaket passer."
        ),
    }[kind]


def judgement_sample() -> str:
    """Return what stands in a new criterion of judgement, to be written over."""
    return QCoreApplication.translate("Rules", "Beskriv hva som må vurderes")


def connective_word(connective: Connective, count: int = 2) -> str:
    """Return how a group is read aloud."""
    said = {
        Connective.ALL: QCoreApplication.translate("Rules", "Alle disse"),
        Connective.ANY: QCoreApplication.translate("Rules", "Minst én av disse"),
        Connective.AT_LEAST: QCoreApplication.translate("Rules", "Minst {count} av disse"),
        Connective.NONE: QCoreApplication.translate("Rules", "Ingen av disse"),
    }[connective]
    return said.format(count=count)


def group_connective(core: Core) -> Connective | None:
    """Return the connective that a group with its nots is read by; None where "ikke" is needed."""
    condition = core.condition
    if isinstance(condition, All):
        plain = Connective.ALL
    else:
        plain = Connective.AT_LEAST if isinstance(condition, AtLeast) else Connective.ANY
    if core.nots % 2 == 0:
        return plain
    return Connective.NONE if plain is Connective.ANY else None


def group_words(core: Core) -> str:
    """Return the line that stands over a group's conditions."""
    condition = core.condition
    count = condition.count if isinstance(condition, AtLeast) else 1
    found = group_connective(core)
    if found is not None:
        return f"{connective_word(found, count)}:"
    plain = Connective.ALL if isinstance(condition, All) else Connective.AT_LEAST
    said = connective_word(plain, count)
    negated = QCoreApplication.translate("Rules", "Ikke {group}:")
    return negated.format(group=said[0].lower() + said[1:])


def operator_word(op: str, kind: Kind) -> str:
    """Return an operator as the list of operators says it."""
    return {
        "is": QCoreApplication.translate("Rules", "er"),
        "is_not": QCoreApplication.translate("Rules", "er ikke"),
        "one_of": QCoreApplication.translate("Rules", "er en av"),
        "none_of": QCoreApplication.translate("Rules", "er ingen av"),
        "has_any": QCoreApplication.translate("Rules", "omfatter minst én av"),
        "has_all": QCoreApplication.translate("Rules", "omfatter alle"),
        "has_none": QCoreApplication.translate("Rules", "omfatter ingen av"),
        "ge": QCoreApplication.translate("Rules", "er minst"),
        "gt": QCoreApplication.translate("Rules", "er over"),
        "le": QCoreApplication.translate("Rules", "er høyst"),
        "lt": QCoreApplication.translate("Rules", "er under"),
        "eq": QCoreApplication.translate("Rules", "er nøyaktig"),
        "between": QCoreApplication.translate("Rules", "er fra og med … til og med"),
        "from": QCoreApplication.translate("Rules", "er tidligst"),
        "before": QCoreApplication.translate("Rules", "er før"),
        "until": QCoreApplication.translate("Rules", "er senest"),
        "any_aged": QCoreApplication.translate("Rules", "minst ett barn er fra … til"),
        "count_at_least": QCoreApplication.translate("Rules", "antall barn er minst"),
    }.get(op, f"{op} ({kind})")
