"""A phrase with the value that follows it: "permittert 100 %", "barn 3 og 7", "bydel sagene"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass, replace
from matcher.messages import NOTHING, Message
from matcher.questions.questions import Form
from matcher.questions.shorthand.adjacent_values import Beside
from matcher.questions.shorthand.items import Item
from matcher.questions.texts import LANGUAGES, Text
from matcher.questions.value_words import OR, listed

if TYPE_CHECKING:
    from datetime import date

    from matcher.questions.shorthand.items import Value
    from matcher.questions.terms import TypedLine, Vocabulary
    from matcher.questions.terms.vocabulary import Found


def _unsure(meanings: tuple[str, ...]) -> Message:
    named = Text(*(listed(meanings, OR, language) for language in LANGUAGES))
    return Message("Kan bety flere ting: {meanings}.", meanings=named)


@dataclass(frozen=True)
class Naming:
    """Makes items of phrases found in one line."""

    line: TypedLine
    vocabulary: Vocabulary
    today: date

    @cached_property
    def beside(self) -> Beside:
        """Return the reader of values."""
        return Beside(self.line, self.vocabulary, self.today)

    def item(self, found: Found, index: int, *, comma: bool = False) -> Item:
        """Return a phrase that begins at a word, with its value if it names something with one."""
        phrase, start = found.phrase, self.line.words[index].start
        value = self.beside.after(phrase.names, found.end, comma=comma)
        if value:
            return self.valued(found, value, start)
        end = self.line.words[found.end - 1].end
        named = tuple(name.question for name in phrase.names)
        why = _unsure(phrase.unsure) if phrase.unsure else NOTHING
        item = Item(start, end, found.end, phrase.answers, named, why=why)
        return (item.denied() or replace(item, answers=(), named=())) if found.negated else item

    def valued(self, found: Found, value: Value, start: int) -> Item:
        """Return a phrase together with a value."""
        behind = self.line.index_from(value.end)
        item = Item(start, value.end, behind, mention=value.mention, valued=True, why=value.why)
        if value.why:
            return item
        # A choice says more than its number ("permittert 100 %"); "has children" does not.
        kept = tuple(
            (question, answer)
            for question, answer in found.phrase.answers
            if question.kind.form is not Form.FLAG and not value.name.sole
        )
        own = () if value.answer is None else ((value.name.question, value.answer),)
        return replace(item, answers=(*kept, *own))
