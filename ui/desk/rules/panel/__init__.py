"""The line worked on, and what is chosen for it."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.rules.panel.line_panel import LinePanel as LinePanel
    from ui.desk.rules.panel.picked_edits import PickedEdits as PickedEdits
    from ui.desk.rules.panel.picked_edits import condition_here as condition_here
    from ui.desk.rules.panel.text_box import is_undo as is_undo
else:
    __getattr__ = on_demand(
        __name__,
        picked_edits="PickedEdits condition_here",
        line_panel="LinePanel",
        text_box="is_undo",
    )
