"""One editor for each kind of question: for the form, for rules and for rule cases."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.answers.checks import Checks as Checks
    from ui.answers.editor import AnswerEditor as AnswerEditor
    from ui.answers.editors import editor_for as editor_for
    from ui.answers.editors import editor_for_children as editor_for_children
    from ui.answers.editors import load_editors as load_editors
    from ui.answers.options import DRAWINGS as DRAWINGS
    from ui.answers.options import unknown_words as unknown_words
else:
    __getattr__ = on_demand(
        __name__,
        editors="editor_for_children editor_for load_editors",
        checks="Checks",
        editor="AnswerEditor",
        options="DRAWINGS unknown_words",
    )
