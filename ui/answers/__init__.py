"""One editor for each kind of question: for the form, for rules and for rule cases."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.answers.checks import Checks as Checks
    from ui.answers.editor import AnswerEditor as AnswerEditor
    from ui.answers.editors import children_editor as children_editor
    from ui.answers.editors import editor_for as editor_for
    from ui.answers.options import DRAWINGS as DRAWINGS
    from ui.answers.options import unknown_words as unknown_words
else:
    __getattr__ = on_demand(
        __name__,
        editors="children_editor editor_for",
        checks="Checks",
        editor="AnswerEditor",
        options="DRAWINGS unknown_words",
    )
