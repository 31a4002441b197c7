"""An assessment as plain text for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import (
    Group,
    Qualifier,
    Verdict,
    next_questions,
    only_said,
)
from matcher.catalogue.order import because
from matcher.sheets.case_words import verdict_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.catalogue import Assessment, Catalogue, Match

VERDICTS = {
    Verdict.FITS: "Passer",
    Verdict.MAYBE: "Kanskje",
    Verdict.NOT_NOW: "Passer ikke nå",
    Verdict.INFORMATION: "Til opplysning",
}
GROUPS = {
    Group.RAISE: "Ta opp nå",
    Group.MORE: "Flere muligheter",
    Group.HAS: "Har allerede",
    Group.NOT_NOW: "Passer ikke nå",
    Group.INFORMATION: "Til opplysning",
    Group.SEARCH: "Finnes ved søk",
}
_LISTED = frozenset({Group.RAISE, Group.MORE, Group.HAS})
QUALIFIERS = {
    Qualifier.NEEDS_JUDGEMENT: "krever skjønn",
    Qualifier.JUDGED_NO: "noe som må vurderes, er besvart med nei",
    Qualifier.OFFER_UNCONFIRMED: "bekreft at tilbudet finnes",
    Qualifier.RULES_UNCERTAIN: "vilkårene er usikre",
    Qualifier.CLOSED: "stengt for inntak nå",
    Qualifier.NOT_YET_VALID: "gjelder ikke ennå",
    Qualifier.NO_LONGER_VALID: "gjelder ikke lenger",
    Qualifier.UNLESS: "hvis ikke",
}
ASKED = 3


def result_text(assessment: Assessment, catalogue: Catalogue) -> str:
    """Return the assessment as lines: contradictions, the list, the next questions, the version.

    The list has the groups and the order of the window. What does not fit now, what is for
    information and what only a search finds is counted.
    """
    return "\n".join(_lines(assessment, catalogue)) + "\n"


def _lines(assessment: Assessment, catalogue: Catalogue) -> Iterator[str]:
    for conflict in assessment.contradictions:
        yield f"Motstrid: {conflict.text.nb}."
    for group, title in GROUPS.items():
        found = [match for match in assessment.matches if match.group is group]
        yield f"\n{title} ({len(found)})"
        if group in _LISTED:
            yield from (_line(match, assessment, catalogue) for match in found)
    asked = next_questions(assessment, catalogue)[:ASKED]
    if asked:
        yield "\nSpør om dette nå"
    for suggestion in asked:
        label = catalogue.questionnaire[suggestion.question].label.nb
        yield f"  {label} – svaret kan avgjøre {len(suggestion.settles)} tiltak"
    as_of = assessment.situation.as_of.isoformat()
    yield f"\nKatalog {catalogue.version} ({catalogue.hash[:8]}), vurdert {as_of}."
    yield "Programmet foreslår; en person bestemmer."


def _line(match: Match, assessment: Assessment, catalogue: Catalogue) -> str:
    """Return a program with its verdict, why it stands there, and what is still open."""
    said = [verdict_of(match).nb.lower()]
    if match.verdict is Verdict.FITS and (
        unseen := only_said(match, assessment.situation, catalogue)
    ):
        said[0] += f" trolig, bare sagt: {_labels(unseen, catalogue)}"
    if reasons := because(match, catalogue.questionnaire):
        said.append(f"fordi: {', '.join(reason.into('nb') for reason in reasons)}")
    if match.missing:
        said.append(f"mangler: {_labels(match.missing, catalogue)}")
    said += [
        f"{QUALIFIERS[qualifier]}: {_labels(match.unless, catalogue)}"
        if qualifier is Qualifier.UNLESS
        else QUALIFIERS[qualifier]
        for qualifier in match.qualifiers
    ]
    return f"  {match.program.name.nb} – {'; '.join(said)}"


def _labels(questions: Iterable[str], catalogue: Catalogue) -> str:
    return ", ".join(catalogue.questionnaire[question].label.nb for question in questions)
