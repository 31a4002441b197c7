"""What is said in a line, one thing after the other, before it is known of whom and how meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.questions.line_words import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.questions.figures import Amount
    from matcher.questions.line_words import LinePhrase
    from matcher.questions.shorthand.items import Item, Mention
    from matcher.questions.values import Answer


@dataclass(slots=True)
class Thing:
    """Words between two places of a line, the first and the next word, and what they are.

    `phrase` is one of the catalogue's line words, `item` an answer by a question's own words.
    `owner` is whose words they are when not the client's; `mood` how they are meant when not as a
    fact, and `is_object` that they are just what is wished, asked for or feared. `speaks_of` is
    whom a pronoun speaks of when not of the client.
    """

    start: int
    end: int
    first: int
    next: int
    phrase: LinePhrase | None = None
    amount: Amount | None = None
    item: Item | None = None
    mention: Mention | None = None
    denied: bool = False
    asked: bool = False
    owner: Role | None = None
    mood: Role | None = None
    is_client: bool = False
    is_partner: bool = False
    is_inside: bool = False
    is_object: bool = False
    speaks_of: Role | None = None

    @property
    def role(self) -> Role:
        """Return the role of the phrase; a person who is the client, or the partner, is one."""
        if self.is_client:
            return Role.CLIENT
        if self.is_partner:
            return Role.PARTNER
        return self.phrase.role if self.phrase else Role.SAYS

    def answers(self) -> Iterator[tuple[str, Answer]]:
        """Yield the questions it answers, for certain or as likely, with the answers."""
        if self.item:
            yield from ((question.id, answer) for question, answer in self.item.answers)
        if self.phrase:
            for meaning in (self.phrase.meaning, *self.phrase.cases):
                yield from (*meaning.facts.items(), *meaning.likely.items())
