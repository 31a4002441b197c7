"""Which editor a question is answered in."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from matcher.clock import today as the_day
from matcher.questions import Form

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from matcher.questions import Language, Question
    from ui.answers.editor import AnswerEditor

MOST_SEGMENTS = 5


def editor_for(
    question: Question, language: Language, today: Callable[[], date] = the_day
) -> AnswerEditor:
    """Return a new editor; `today` gives the date that typed ages and months are read at.

    Each kind is imported when first asked for, because the first window needs few of them.
    """
    match question.kind.form:
        case Form.FLAG:
            return _segments(question, language)
        case Form.ONE:
            few = len(question.choices) <= MOST_SEGMENTS
            return _segments(question, language) if few else _combo(question, language)
        case Form.SEVERAL:
            from ui.answers.choices_editor import ChoicesEditor

            return ChoicesEditor(question, language)
        case Form.NUMBER | Form.DAY | Form.AGES:
            from ui.answers.typed_editor import TypedEditor

            return TypedEditor(question, language, today)
        case form:
            assert_never(form)


def load_editors() -> None:
    """Have loaded what most questions of a form are answered in."""
    import ui.answers.combo_editor
    import ui.answers.segment_editor
    import ui.answers.typed_editor  # noqa: F401 - loaded before they are made


def editor_for_children(
    question: Question, language: Language, today: Callable[[], date] = the_day
) -> AnswerEditor:
    """Return a new editor for all the children at once; the question is `entry_question`."""
    from ui.answers.children_editor import ChildrenEditor

    return ChildrenEditor(question, language, today)


def _segments(question: Question, language: Language) -> AnswerEditor:
    from ui.answers.segment_editor import SegmentEditor

    return SegmentEditor(question, language)


def _combo(question: Question, language: Language) -> AnswerEditor:
    from ui.answers.combo_editor import ComboEditor

    return ComboEditor(question, language)
