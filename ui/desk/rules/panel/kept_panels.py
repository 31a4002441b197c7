"""Editors of conditions, made once for each way of comparing and used again on other lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from matcher.rules import Compare, Total
from ui.desk.rules.model import condition_at, core_of
from ui.desk.rules.panel.compare_panel import ComparePanel
from ui.desk.rules.panel.group_panel import GroupPanel
from ui.desk.rules.panel.questions import question_of
from ui.desk.rules.panel.total_panel import TotalPanel, shape_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.desk.rules.model import Core, RuleDraft

    ConditionPanel: TypeAlias = ComparePanel | GroupPanel | TotalPanel

MOST_KEPT = 24
"""Editors that wait out of sight for another line of their kind."""


class KeptPanels:
    """Making an editor takes longer than all else there, so those used last are kept."""

    def __init__(self, draft: RuleDraft, made: Callable[[ConditionPanel], None]) -> None:
        """Give editors for the places of a draft; `made` is told of each that is new."""
        self._draft, self._made = draft, made
        self._kept: dict[tuple[object, ...], ConditionPanel] = {}
        self._catalogue = draft.host.catalogue

    def take(self, way: tuple[object, ...]) -> ConditionPanel | None:
        """Return an editor for the draft's place, filled; `way` is how it compares."""
        core = core_here(self._draft)
        if core is None:
            return None
        self._forget_old()
        kept = self._kept.pop(way, None)
        if kept is not None:
            # To the end of the line: what was used longest ago is let go of first.
            self._kept[way] = kept
            fill(kept, core)
            return kept
        made = panel_for(self._draft)
        if made is not None:
            self._kept[way] = made
            self._made(made)
        return made

    def _forget_old(self) -> None:
        """Let go of editors that speak of another catalogue, and of those used longest ago."""
        catalogue = self._draft.host.catalogue
        most = MOST_KEPT if catalogue is self._catalogue else 0
        self._catalogue = catalogue
        while len(self._kept) > most:
            _drop(self._kept.pop(next(iter(self._kept))))


def way_of(core: Core) -> tuple[object, ...]:
    """Return how a condition compares: those of one way are edited in one editor."""
    if isinstance(core.condition, Compare):
        return core.condition.fact, core.condition.op
    return shape_of(core.condition) if isinstance(core.condition, Total) else ()


def fill(panel: ConditionPanel | None, core: Core) -> None:
    """Show a condition in an editor of its kind."""
    if isinstance(panel, ComparePanel) and isinstance(core.condition, Compare):
        panel.show_leaf(core.condition)
    elif isinstance(panel, TotalPanel) and isinstance(core.condition, Total):
        panel.show_total(core.condition)
    elif isinstance(panel, GroupPanel):
        panel.show_group(core)


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()


def panel_for(draft: RuleDraft) -> ConditionPanel | None:
    """Return an editor for the condition at the draft's place; None where there is none."""
    core = core_here(draft)
    if core is None:
        return None
    questionnaire = draft.host.catalogue.questionnaire
    if isinstance(core.condition, Total):
        known = all(question_of(fact, questionnaire) for fact in core.condition.facts)
        return TotalPanel(draft, core.condition) if known else None
    if not isinstance(core.condition, Compare):
        return GroupPanel(draft, core)
    question = question_of(core.condition.fact, questionnaire)
    return ComparePanel(draft, question, core.condition) if question else None


def core_here(draft: RuleDraft) -> Core | None:
    """Return the leaf or group at the draft's place."""
    if not draft.program.criteria:
        return None
    condition = condition_at(draft.program, draft.place)
    return core_of(condition, draft.place.path) if condition else None
