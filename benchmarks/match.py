"""One situation over 100 programs: verdicts, and findings with reasons, against other engines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from benchmarks.measuring import Side, interleaved
from benchmarks.peers.cel_peer import Cel
from benchmarks.peers.json_logic_peer import JsonLogic
from benchmarks.peers.openfisca_peer import OpenFisca
from benchmarks.peers.zen_peer import Zen, ZenAtOnce
from benchmarks.report import Section, Target
from benchmarks.trees import AMOUNTS, Forest, plain
from matcher.rules.compiled import Compiled
from matcher.rules.evaluate import evaluate
from matcher.rules.explain import deciding_leaves

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.trees import Facts
    from matcher.rules.conditions import Condition
    from matcher.rules.evaluate import Finding

    Rules: TypeAlias = Mapping[str, Condition]
    Reasons: TypeAlias = list[tuple[Finding, list[Finding]]]

PROGRAMS = 100
SITUATIONS = 60
VERDICTS, FINDINGS = "Tiltaksfinner, verdicts", "Tiltaksfinner, findings with reasons"
PLAIN = "Tiltaksfinner, findings by the plain evaluator"


def measure() -> Section:
    """Measure all sides, each of which has first been shown to give the same verdicts."""
    forest = Forest()
    rules = forest.rules(PROGRAMS)
    facts = [forest.facts() for _ in range(SITUATIONS)]
    ours, peers = _ours(rules, facts), _peers(rules, facts, list(forest.questionnaire.questions))
    _agree(rules, facts, [ours[0], *peers])
    took = interleaved([*ours, *peers])
    cel, zen = took[Cel.name], took[Zen.name]
    return Section(
        "match",
        f"one situation over {PROGRAMS} programs of 4–12 leaves, 30 % unanswered",
        ("Side", "µs", "× CEL", "× zen"),
        [(n, f"{s * 1e6:,.0f}", f"{s / cel:.2f}", f"{s / zen:.2f}") for n, s in took.items()],
        (
            Target("Verdicts alone, against CEL", took[VERDICTS] / cel, 0.6, "×"),
            Target("Findings with reasons, against zen-engine", took[FINDINGS] / zen, 1.0, "×"),
        ),
        note=f"All sides gave the same verdicts in {SITUATIONS} situations before they were timed; "
        "each call is for the next situation. Peers give verdicts without reasons. CEL has a "
        "third value; the others get a pair of expressions, *is true* and *may still be true*.",
    )


def _ours(rules: Rules, facts: Sequence[Facts]) -> list[Side[Any]]:
    compiled = Compiled(rules, AMOUNTS)

    def verdicts(known: Facts) -> list[int]:
        return compiled.truths(compiled.row(known))

    def findings(known: Facts) -> Reasons:
        row = compiled.row(known)
        found = [compiled.finding(rule_id, row) for rule_id in rules]
        return [(finding, list(deciding_leaves(finding))) for finding in found]

    def plainly(known: Facts) -> Reasons:
        found = [evaluate(rule, known, AMOUNTS) for rule in rules.values()]
        return [(finding, list(deciding_leaves(finding))) for finding in found]

    assert all(findings(known) == plainly(known) for known in facts)
    ways = ((VERDICTS, verdicts), (FINDINGS, findings), (PLAIN, plainly))
    return [Side(name, way, facts) for name, way in ways]


def _peers(rules: Rules, facts: Sequence[Facts], questions: Sequence[str]) -> list[Side[Any]]:
    answered = [plain(known) for known in facts]
    nothing = dict.fromkeys(questions)
    with_nulls = [nothing | known for known in answered]
    others = (ZenAtOnce, Zen, JsonLogic, OpenFisca)
    return [
        Side(Cel.name, Cel(rules, AMOUNTS).verdicts, answered),
        *(Side(peer.name, peer(rules, AMOUNTS).verdicts, with_nulls) for peer in others),
    ]


def _agree(rules: Rules, facts: Sequence[Facts], sides: Sequence[Side[Any]]) -> None:
    for place, known in enumerate(facts):
        truths = [evaluate(rule, known, AMOUNTS).truth for rule in rules.values()]
        for side in sides:
            assert side.run(side.inputs[place]) == truths, f"{side.name}, situation {place}"
