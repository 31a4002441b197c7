"""The proof beside the rule."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.rules.proof.pane import ProofPane as ProofPane
    from ui.desk.rules.proof.pointer_proof import PointingPane as PointingPane
else:
    __getattr__ = on_demand(
        __name__,
        pane="ProofPane",
        pointer_proof="PointingPane",
    )
