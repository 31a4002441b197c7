"""A number with the words behind it: "2 barn", "100 % permittert", "3 år i oslo", "5. klasse"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass, replace
from matcher.messages import Message
from matcher.questions.figures import Amount, counts_in, is_calendar, unit_asked, unit_of
from matcher.questions.questions import Form
from matcher.questions.shorthand.items import Value
from matcher.questions.shorthand.result import explained
from matcher.questions.terms import count_of

if TYPE_CHECKING:
    from matcher.questions.shorthand.items import Item
    from matcher.questions.shorthand.named_values import Naming
    from matcher.questions.terms import Name, TypedLine, Vocabulary

NO_AGES = Message("Antallet brukes ikke. Skriv alder, for eksempel «barn 3 og 7».")
FULL_YEAR = 1000


@dataclass(frozen=True)
class NumberFirst:
    """Reads items that begin with a number in one line."""

    line: TypedLine
    vocabulary: Vocabulary
    naming: Naming

    def at(self, index: int) -> Item | None:
        """Return what a number says with the words behind it; None where it stands alone."""
        if not self.line.starts_number(index):
            return None
        return self._counted(index) or self._named_behind(index)

    def _counted(self, index: int) -> Item | None:
        """Read "2 barn", and "2 barn på 3 og 7"."""
        count, line = count_of(self.line.lower(index)), self.line
        if count is None or line.parted(index + 1):
            return None
        found = self.vocabulary.find(line, index + 1)
        forms = {name.question.kind.form for name in found.phrase.names} if found else set()
        if found is None or Form.AGES not in forms:
            return None
        number = line.words[index]
        item = replace(self.naming.item(found, index + 1, comma=True), start=number.start)
        if item.mention:
            return _checked(item, count)
        if item.answers and count:
            return replace(item, note=explained(line.said(number.start, number.end), NO_AGES))
        return item if count else item.denied()

    def _named_behind(self, index: int) -> Item | None:
        for amount in self.line.amounts(index):
            behind = self.line.index_from(amount.end)
            units = (at for at in range(index, behind) if unit_of(self.line.lower(at)))
            # The unit may belong to the words: "3 | år i oslo", "20 | timer i uka".
            for at, given in ((behind, amount), (next(units, behind), replace(amount, every=""))):
                item = self._named(given, index, at)
                if item:
                    return item
        return None

    def _named(self, amount: Amount, index: int, at: int) -> Item | None:
        """Return a number with the words that begin at an index, if those surely name it."""
        if not unit_of(self.line.lower(at)) and not self.line.parted(at):
            at = self.line.past_small(at)
        if self.line.parted(at):
            return None
        find = self.vocabulary
        found = find.find(self.line, at) or find.find_near(self.line, at)
        beside = self.naming.beside
        if found is None or found.negated or beside.after(found.phrase.names, found.end):
            return None
        for name in found.phrase.names:
            span = beside.fitted(amount, name.question) if _explicit(amount, name) else None
            if span is not None:
                end = max(amount.end, self.line.words[found.end - 1].end)
                return self.naming.valued(found, Value(name, end, span), self.line.place(index))
        return None


def _checked(item: Item, count: int) -> Item:
    """Hold the number of children against the ages told."""
    if item.mention is None:
        return item
    told = len(item.mention.ages)
    if count < told:
        why = Message("Det står {count} barn, men alder på {told}.", count=count, told=told)
        return replace(item, why=why)
    more = item.mention.more or count > told
    return replace(item, mention=replace(item.mention, more=more))


def _explicit(amount: Amount, name: Name) -> bool:
    """Tell whether a number before a name surely belongs to it."""
    question = name.question
    if question.kind.form is not Form.NUMBER:
        return False
    asked = unit_asked(question)
    if asked:
        return amount.unit is not None and counts_in(amount.unit, asked)
    full = amount.low is not None and amount.low >= FULL_YEAR
    return amount.unit is None and not name.strict and (full or not is_calendar(question))
