"""What stands in the catalogue beside programs, entry by entry, and is changed at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from matcher.messages import Message

if TYPE_CHECKING:
    from typing import Self


@dataclass(frozen=True, slots=True)
class EntryList:
    """A file that lists the ids of entries of which something holds.

    Of an entry it is the field of the list's name, true or false. A file that is not there says
    nothing of anybody: `begins` tells whether the first answer may make it, and no answer of the
    others is thereby a no that matters.
    """

    list: str
    file: str
    begins: bool = False


@dataclass(frozen=True, slots=True)
class EntryPlace:
    """Where entries of a kind stand: the list of that name in a file.

    The key of a draft begins with `prefix`, which no id of a program can. `beside` is a second
    file with something more about each: it is the entry's own field of that name. `lists`
    are files that tell of which entries something holds. `has_format`
    tells that the file begins with its format, where there is none yet.
    """

    prefix: str
    file: str
    list: str
    word: Message
    beside: str = ""
    lists: tuple[EntryList, ...] = ()
    has_format: bool = False


class EntryKind(Enum):
    """A kind of entry."""

    QUESTION = EntryPlace(
        "question:", "questions.json", "questions", Message("Spørsmål"), "asking",
        lists=(
            # Without the file no case is kept; one answer must not say of all others that they
            # tell of nobody.
            EntryList("identifying", "identifying.json"),
            EntryList("shown", "evidence.json", begins=True),
        ),
    )  # fmt: skip
    CONTRADICTION = EntryPlace(
        "contradiction:", "contradictions.json", "contradictions",
        Message("Svar som ikke går sammen"),
    )  # fmt: skip
    PRESET = EntryPlace("preset:", "questions.json", "presets", Message("Livssituasjoner"))
    OFFICE = EntryPlace("office:", "offices.json", "offices", Message("Kontorer"), has_format=True)
    ORDER = EntryPlace("order:", "order.json", "constants", Message("Rekkefølgen i listen"))
    DERIVATION = EntryPlace(
        "derivation:",
        "derivations.json",
        "derivations",
        Message("Det som følger av svar"),
        has_format=True,
    )
    RATE = EntryPlace("constant:", "constants.json", "constants", Message("Satser"))
    VERSION = EntryPlace("version:", "", "", Message("Hele katalogen slik den var"))
    """Every file as in an earlier version, which the id names: in no list of its own."""

    @classmethod
    def of(cls, key: str) -> Self | None:
        """Return the kind of a draft by its key; None for a program."""
        return next((kind for kind in cls if key.startswith(kind.value.prefix)), None)

    def id_in(self, key: str) -> str:
        """Return the id of an entry by the key of its draft."""
        return key.removeprefix(self.value.prefix)

    def key(self, entry_id: str) -> str:
        """Return the key of an entry's draft."""
        return self.value.prefix + entry_id
