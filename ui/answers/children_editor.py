"""The children, each as it was said: "3 år, 14 mnd", "født 02.2024", "2 barn", "ingen"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.answers.typed_editor import TypedEditor

if TYPE_CHECKING:
    from matcher.questions import Answer


class ChildrenEditor(TypedEditor):
    """One line for all of them. Its answer is in months; the question is `entry_question`."""

    def read(self, text: str) -> Answer:
        from matcher.questions.figures.children import read_children

        return read_children(text, self.question, self.today())

    def written(self, answer: Answer) -> str:
        from matcher.questions.figures.children import write_children

        return write_children(answer, self.question)
