"""Questions of each kind, and editors for them that are on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from matcher.questions.questions import Choice, Kind, Question
from matcher.questions.texts import Text
from matcher.questions.values import Unknown
from tests.matcher.sample import AS_OF, catalogue
from tests.ui.widgets.stage import on_stage
from ui.answers import editor_for
from ui.answers.editor import AnswerEditor

if TYPE_CHECKING:
    from datetime import date

    from pytestqt.qtbot import QtBot

_Editor = TypeVar("_Editor", bound=AnswerEditor)


def today() -> date:
    return AS_OF


def choices(count: int, kind: Kind = Kind.CHOICES) -> Question:
    """A question with so many choices; the last one stands alone."""
    made = [_choice(f"c{place}", f"Valg {place}") for place in range(1, count)]
    none = Choice("ingen", Text("Ingen"), Text("ingen"), exclusive=True)
    return Question("several", kind, Text("Ytelser"), choices=(*made, none))


def with_own_unknown() -> Question:
    """A choice question where one choice is itself a way of not knowing."""
    open_ = Choice("uavklart", Text("Ikke vurdert ennå"), Text("x"), unknown=Unknown.PENDING)
    chosen = (_choice("god", "Gode muligheter"), open_)
    return Question("group", Kind.CHOICE, Text("Innsatsgruppe"), choices=chosen)


def sample(question_id: str) -> Question:
    """A question of the sample catalogue."""
    return catalogue().questionnaire[question_id]


def shown(qtbot: QtBot, question: Question, kind: type[_Editor]) -> _Editor:
    """An editor on the screen, with the focus, that must be of a kind."""
    made = editor_for(question, "nb", today)
    assert isinstance(made, kind)
    on_stage(qtbot, made)
    return made


def heard(editor: AnswerEditor) -> list[tuple[object, bool]]:
    """Everything the editor tells from now on."""
    told: list[tuple[object, bool]] = []
    editor.answered.connect(lambda answer, typing: told.append((answer, typing)))
    return told


def _choice(choice_id: str, label: str) -> Choice:
    return Choice(choice_id, Text(label), Text(label.lower()))
