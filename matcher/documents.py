"""Strict reading of JSON from outside: every problem at once, with file, path and cure."""

from __future__ import annotations

import codecs
import json
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn

from matcher.characters import MAX_TEXT, name_fault, text_fault
from matcher.errors import InputError
from matcher.late_dataclass import dataclass
from matcher.messages import Message, advice

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from matcher.languages import Language

MAX_BYTES = 8_000_000
MAX_DEPTH = 12
MAX_DIGITS = 15
MAX_REPEATED = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in a document: where it is, what it is and how to mend it."""

    file: str
    path: str
    message: Message
    cure: Message

    def __str__(self) -> str:
        """One line for the terminal and the log."""
        return self.into("nb")

    def into(self, language: Language) -> str:
        """Return the line in a language."""
        place = f"{self.file}: {self.path}" if self.path else self.file
        return printable(f"{place}: {self.advice.into(language)}")

    @property
    def advice(self) -> Message:
        """What it is and how to mend it, without the place."""
        return advice(self.message, self.cure)


class UnreadableError(InputError):
    """A document that is no JSON of ours: what it is and how to mend it."""

    def __init__(self, message: Message, cure: Message) -> None:
        """Make one line of both."""
        super().__init__([advice(message, cure)])
        self.message, self.cure = message, cure


def meant(word: str, words: Iterable[str]) -> Message | None:
    """Return a question about the most similar of words, or None where none is like it."""
    import difflib  # only a fault needs it

    close = difflib.get_close_matches(word, list(words), n=1, cutoff=0.6)
    return Message("Mente du «{word}»?", word=close[0]) if close else None


def brief(written: object) -> str:
    """Return what somebody wrote as it can be repeated in a message: short and on one line."""
    text = written if isinstance(written, str) else json.dumps(written, ensure_ascii=False)
    return printable(text if len(text) <= MAX_REPEATED else f"{text[:MAX_REPEATED]}…")


def printable(text: str) -> str:
    """Return a text without what could break a line or paint on a terminal."""
    return "".join(char if char.isprintable() else "�" for char in text)


def iso_day(text: str) -> date | None:
    """Return the day of ÅÅÅÅ-MM-DD and of no other way to write one."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text else None


def parse_strict(text: str | bytes, *, max_bytes: int = MAX_BYTES, first_line: int = 1) -> Any:  # noqa: ANN401 - JSON
    """Parse JSON without floats, NaN, duplicate keys, long integers or deep nesting.

    `first_line` is the number of the text's first line, where it is part of a longer one. Raises
    InputError with one line that says what was found and what to do.
    """
    if len(text) > max_bytes:
        cure = Message("høyst {limit} tegn.", limit=max_bytes)
        raise UnreadableError(Message("Innholdet er for stort"), cure)
    try:
        # json.loads would guess UTF-16 and UTF-32 from bytes, and another reader of the same file
        # might guess differently.
        data = json.loads(
            text if isinstance(text, str) else _utf8(text),
            object_pairs_hook=_object_without_twins,
            parse_float=_refuse_float,
            parse_constant=_refuse_float,
            parse_int=_short_int,
        )
    except json.JSONDecodeError as error:
        raise UnreadableError(
            Message(
                "Ikke gyldig JSON på linje {line}, tegn {column}",
                line=first_line + error.lineno - 1,
                column=error.colno,
            ),
            Message("rett teksten der."),
        ) from error
    except (RecursionError, UnicodeDecodeError) as error:
        message = Message("Innholdet kan ikke leses som JSON")
        raise UnreadableError(message, Message("lag filen på nytt.")) from error
    _refuse_depth(data, MAX_DEPTH)
    return data


def _utf8(raw: bytes) -> str:
    if raw.startswith(codecs.BOM_UTF8):
        message = Message("Filen begynner med et byterekkefølgemerke (BOM)")
        raise UnreadableError(message, Message("lagre den som UTF-8 uten BOM."))
    return raw.decode()


def _object_without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    seen = dict(pairs)
    if len(seen) != len(pairs):
        keys = [key for key, _ in pairs]
        twin = next(key for key in keys if keys.count(key) > 1)
        message = Message("«{name}» står to ganger", name=twin)
        raise UnreadableError(message, Message("behold bare én."))
    return seen


def _refuse_float(text: str) -> NoReturn:
    message = Message("«{value}» er ikke et helt tall", value=text)
    raise UnreadableError(message, Message("skriv et helt tall."))


def _short_int(text: str) -> int:
    if len(text.lstrip("-")) > MAX_DIGITS:
        message = Message("«{value}…» er for stort", value=text[:20])
        raise UnreadableError(message, Message("høyst {limit} siffer.", limit=MAX_DIGITS))
    return int(text)


_NESTED = frozenset({dict, list})
"""What JSON nests. Told by identity: a catalogue has fifty thousand values to look at."""


def _refuse_depth(data: object, most: int) -> None:
    level = [data] if isinstance(data, (dict, list)) else []
    for _ in range(most):
        level = [
            value
            for part in level
            for value in (part.values() if type(part) is dict else part)
            if type(value) in _NESTED
        ]
        if not level:
            return
    message = Message("Innholdet er nøstet dypere enn {limit} nivåer", limit=MAX_DEPTH)
    raise UnreadableError(message, Message("forenkle det."))


def refuse_other_format(node: Node, known: int) -> None:
    """Note a problem where a document is in another format than the one this program reads."""
    if node.integer("format") != known:
        found = brief(node.value.get("format"))
        node.problem(
            Message("formatet er {found}, programmet leser {known}", found=found, known=known),
            Message("oppdater programmet, eller be om en katalog i riktig format"),
            "format",
        )


def lacking(key: str) -> Message:
    """Return that a text that has to be there is not."""
    return Message("«{key}» mangler eller er ikke tekst", key=key)


class Node:
    """A value in a document that knows its place and collects problems instead of raising.

    A catalogue has some ten thousand of them, so a path is put together only when asked for.
    """

    __slots__ = ("_key", "_parent", "file", "problems", "value")
    known = False
    """Whether the value was read without a problem before, byte for byte."""

    def __init__(
        self,
        value: Any,  # noqa: ANN401 - JSON
        file: str,
        path: str | int,
        problems: list[Problem],
        parent: Node | None = None,
    ) -> None:
        """Stand at a path of a file, or below a parent at one key or index."""
        self.value = value
        self.file = file
        self.problems = problems
        self._key = path
        self._parent = parent

    @property
    def path(self) -> str:
        """Where in the file this is, as `criteria[2].when`."""
        above = self._parent.path if self._parent else ""
        if isinstance(self._key, int):
            return f"{above}[{self._key}]"
        return f"{above}.{self._key}".strip(".")

    def problem(self, message: Message, cure: Message, key: str = "") -> None:
        """Note a problem here, or at a key below."""
        path = f"{self.path}.{key}".strip(".") if key else self.path
        self.problems.append(Problem(self.file, path, message, cure))

    def below(self, key: str | int, value: object) -> Node:
        """Return the node of a value under this one."""
        return Node(value, self.file, key, self.problems, self)

    def is_object(self) -> bool:
        """Tell whether this is an object; note a problem if not."""
        if isinstance(self.value, dict):
            return True
        self.problem(Message("her ventes et objekt"), Message("skriv { … }"))
        return False

    def only(self, *keys: str) -> None:
        """Note every key that does not belong here."""
        if self.value.keys() <= set(keys):
            return
        for key in self.value:
            if key not in keys:
                cure = meant(key, keys) or Message("fjern feltet")
                self.problem(Message("ukjent felt «{key}»", key=key), cure, key)

    def get(self, key: str) -> Node | None:
        """Return the node under a key, or None where it is absent or null."""
        value = self.value.get(key)
        return None if value is None else self.below(key, value)

    def string(self, key: str, default: str | None = None, *, limit: int = MAX_TEXT) -> str:
        """Return a text; without a default its absence is a problem."""
        value = self.value.get(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or (default is None and not value.strip()):
            self.problem(lacking(key), Message("fyll inn «{key}»", key=key), key)
            return default or ""
        if fault := text_fault(value, limit):
            self.problem(fault, Message("skriv teksten på nytt"), key)
        return value

    def name(self, key: str, default: str | None = None) -> str:
        """Return a text that something goes by; without a default its absence is a problem."""
        value = self.string(key, default)
        if (fault := name_fault(value)) and not text_fault(value):
            self.problem(fault, Message("skriv navnet på nytt"), key)
        return value

    def integer(self, key: str) -> int | None:
        """Return a whole number, or None where it is absent."""
        value = self.value.get(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        message = Message("«{value}» er ikke et helt tall", value=key)
        self.problem(message, Message("skriv et helt tall"), key)
        return None

    def flag(self, key: str) -> bool:
        """Return true or false; absent is false."""
        value = self.value.get(key, False)
        if isinstance(value, bool):
            return value
        message = Message("«{key}» er verken true eller false", key=key)
        self.problem(message, Message("skriv true eller false"), key)
        return False

    def day(self, key: str) -> date | None:
        """Return an ISO date, or None where it is absent."""
        value = self.value.get(key)
        if value is None:
            return None
        day = iso_day(value) if isinstance(value, str) else None
        if day is None:
            message = Message("«{value}» er ikke en dato", value=brief(value))
            self.problem(message, Message("skriv ÅÅÅÅ-MM-DD"), key)
        return day

    def one_of(self, key: str, allowed: Collection[str], default: str | None = None) -> str:
        """Return one of the allowed words; the first or the default where it is wrong."""
        value = self.value.get(key, default)
        if isinstance(value, str) and value in allowed:
            return value
        words = list(allowed)
        hint = meant(brief(value), words) or Message("velg en av: {words}", words=", ".join(words))
        message = Message(
            "«{value}» er ikke en gyldig verdi for «{key}»", value=brief(value), key=key
        )
        self.problem(message, hint, key)
        return default or words[0]

    def each(self, key: str) -> Iterator[Node]:
        """Yield the nodes of a list; absent is empty."""
        value = self.value.get(key, [])
        if not isinstance(value, list):
            self.problem(Message("«{key}» er ikke en liste", key=key), Message("skriv [ … ]"), key)
            return
        if value:
            whole = self.below(key, value)
            for index, item in enumerate(value):
                yield whole.below(index, item)

    def objects(self, key: str) -> Iterator[Node]:
        """Yield the nodes of a list of objects; what is none is noted and left out."""
        return (node for node in self.each(key) if node.is_object())

    def strings(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; absent is empty."""
        if not self.value.get(key):
            return ()
        found = (node.own_text() for node in self.each(key))
        return tuple(text for text in found if text is not None)

    def own_text(self) -> str | None:
        """Return the text that stands here; None where there is none, and that is a problem."""
        if isinstance(self.value, str) and not text_fault(self.value):
            return self.value
        self.problem(Message("her ventes en tekst"), Message("skriv teksten i anførselstegn"))
        return None
