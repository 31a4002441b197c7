"""The many files of a catalogue: what each holds, read once for as long as its bytes are the same.

The desk reads a whole catalogue for every version, every draft and every proof, and all but a few
of its two hundred files are those of the time before. What is kept is bound to the bytes and not
to a name or a time, so that nothing can be out of date.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Generic, TypeVar

from matcher.catalogue.catalogue_folder import LINES
from matcher.catalogue.facts_file import read_cases
from matcher.catalogue.program_file import read_program
from matcher.documents import Node, Problem, UnreadableError, parse_strict
from matcher.late_dataclass import dataclass, replace
from matcher.messages import Message
from matcher.questions import Questionnaire, read_questionnaire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.programs import Program
    from matcher.questions import LineWords

QUESTIONS = "questions.json"
MAX_FILE = 2_000_000
_LIST_OF = {
    QUESTIONS: "questions",
    "constants.json": "constants",
    "contradictions.json": "contradictions",
    "examples.json": "examples",
    "offices.json": "offices",
    "asking.json": "questions",
    "derivations.json": "derivations",
    "evidence.json": "shown",
    "identifying.json": "identifying",
    "owners.json": "owners",
}
"""The list each file is there for: without it a file that lost its content would read as empty."""
_KEPT = 512
"""Files of each sort: two or three catalogues of a hundred programs."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Part(Generic[_T]):
    """What a file holds, and its problems: as a document, and as what it is to be."""

    value: _T | None
    unreadable: tuple[Problem, ...] = ()
    wrong: tuple[Problem, ...] = ()


class Parts:
    """The programs, rule cases and words of a typed line among the files of a catalogue."""

    def __init__(self, files: Mapping[str, bytes], problems: list[Problem]) -> None:
        """Read of these files; problems of what is asked for are noted in the list."""
        self._files, self._problems = files, problems
        self._asked = files.get(QUESTIONS, b"")

    def unreadable(self, name: str) -> tuple[Problem, ...]:
        """Return what makes a file no document of its sort."""
        return self._part(name).unreadable

    def programs(self) -> dict[str, Program]:
        """Return the programs by the names of their files, sorted."""
        found = [self._noted(_program(name, raw)) for name, raw in self._below("programs/")]
        return {each.id: each for each in found if each is not None}

    def cases(self) -> Iterator[RuleCase]:
        """Yield the rule cases, file by file."""
        for name, raw in self._below("cases/"):
            yield from self._noted(_cases(name, raw, self._asked)) or ()

    def lines(self) -> LineWords | None:
        """Return the words of a typed line; None where the catalogue has none."""
        raw = self._files.get(LINES)
        return None if raw is None else self._noted(_lines(raw, self._asked))

    def _part(self, name: str) -> _Part[Program] | _Part[tuple[RuleCase, ...]] | _Part[LineWords]:
        raw = self._files[name]
        if name == LINES:
            return _lines(raw, self._asked)
        return _cases(name, raw, self._asked) if name.startswith("cases/") else _program(name, raw)

    def _noted(self, part: _Part[_T]) -> _T | None:
        self._problems += part.wrong
        return part.value

    def _below(self, folder: str) -> Iterator[tuple[str, bytes]]:
        yield from ((n, raw) for n, raw in sorted(self._files.items()) if n.startswith(folder))


def is_part(name: str) -> bool:
    """Tell whether a file is one of many, or as large as they are together."""
    return name == LINES or name.startswith(("programs/", "cases/"))


def document(name: str, raw: bytes, problems: list[Problem]) -> Node | None:
    """Return what a file holds as JSON; None, with the problem noted, where it is no document."""
    try:
        data = parse_strict(raw, max_bytes=MAX_FILE)
    except UnreadableError as error:
        problems.append(Problem(name, "", error.message, error.cure))
        return None
    node = Node(data, name, "", problems)
    if not node.is_object():
        return None
    listed = "cases" if name.startswith("cases/") else _LIST_OF.get(name)
    if listed and listed not in node.value:
        message = Message("listen «{key}» mangler", key=listed)
        node.problem(message, Message("skriv den, tom om det ikke er noe i den"), listed)
    return node


def named_program(name: str, node: Node) -> Program | None:
    """Read a program under the name of its file; another id inside is noted."""
    program = read_program(node)
    if program is None or program.id == (
        stem := name.removeprefix("programs/").removesuffix(".json")
    ):
        return program
    message = Message("id «{name}» er ikke filens navn", name=program.id)
    node.problem(message, Message("la id og filnavn være like"), "id")
    return replace(program, id=stem)


def _read(name: str, raw: bytes, content: Callable[[Node], _T | None]) -> _Part[_T]:
    problems: list[Problem] = []
    node = document(name, raw, problems)
    unreadable = tuple(problems)
    value = content(node) if node else None
    return _Part(value, unreadable, tuple(problems[len(unreadable) :]))


@lru_cache(maxsize=_KEPT)
def _program(name: str, raw: bytes) -> _Part[Program]:
    return _read(name, raw, partial(named_program, name))


@lru_cache(maxsize=_KEPT)
def _cases(name: str, raw: bytes, asked: bytes) -> _Part[tuple[RuleCase, ...]]:
    return _read(name, raw, lambda node: tuple(read_cases({name: node}, _questionnaire(asked))))


@lru_cache(maxsize=2)
def _lines(raw: bytes, asked: bytes) -> _Part[LineWords]:
    # Late: a known catalogue reads them when somebody types.
    from matcher.questions import read_lines

    return _read(LINES, raw, lambda node: read_lines(node, _questionnaire(asked)))


@lru_cache(maxsize=2)
def _questionnaire(raw: bytes) -> Questionnaire:
    """Return the questions that answers are read by; their own problems are noted elsewhere."""
    node = document(QUESTIONS, raw, [])
    return read_questionnaire(node) if node else Questionnaire({})
