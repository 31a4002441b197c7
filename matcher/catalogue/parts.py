"""The many files of a catalogue: what each holds, read once for as long as its bytes are the same.

The desk reads a whole catalogue for every version, every draft and every proof, and all but a few
of its two hundred files are those of the time before. What is kept is bound to the bytes and not
to a name or a time, so that nothing can be out of date; it goes with the catalogues that had it. A
question that is being written makes all rule cases others with each save: kept by number alone,
they came to thirty megabytes.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

from matcher.catalogue.catalogue_folder import LINES
from matcher.catalogue.facts_file import read_cases
from matcher.catalogue.program_file import read_program
from matcher.documents import Node, Problem, UnreadableError, parse_strict
from matcher.late_dataclass import dataclass, replace
from matcher.messages import Message
from matcher.questions import Questionnaire, read_questionnaire

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping
    from typing import TypeAlias

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.programs import Program
    from matcher.questions import LineWords

    Found: TypeAlias = dict[tuple[Hashable, ...], object]

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
_KEPT, _BY = 3, 2
"""Catalogues of which what was read is kept, the one that is being read among them, and so many
different questionnaires it was read by: what rests on one comes to eight megabytes."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Part(Generic[_T]):
    """What a file holds, and its problems: as a document, and as what it is to be."""

    value: _T | None
    unreadable: tuple[Problem, ...] = ()
    wrong: tuple[Problem, ...] = ()


class Parts:
    """The programs, rule cases and words of a typed line among the files of a catalogue."""

    _last: ClassVar[tuple[tuple[bytes, Found], ...]] = ()
    """What was found in the last catalogues, the newest first, each with its questions."""

    def __init__(self, files: Mapping[str, bytes], problems: list[Problem]) -> None:
        """Read of these files; problems of what is asked for are noted in the list."""
        self._files, self._problems = files, problems
        self._asked = files.get(QUESTIONS, b"")
        self._found: Found = {}
        last = ((self._asked, self._found), *Parts._last)[:_KEPT]
        asked = [*dict.fromkeys(by for by, _ in last)][:_BY]
        # Put in place as a whole: more than one thread reads.
        Parts._last = tuple(one for one in last if one[0] in asked)

    def unreadable(self, name: str) -> tuple[Problem, ...]:
        """Return what makes a file no document of its sort."""
        if name == LINES:
            return self._lines().unreadable
        return (self._cases if name.startswith("cases/") else self._program)(name).unreadable

    def programs(self) -> dict[str, Program]:
        """Return the programs by the names of their files, sorted."""
        found = [self._noted(self._program(name)) for name in self._below("programs/")]
        return {each.id: each for each in found if each is not None}

    def cases(self) -> Iterator[RuleCase]:
        """Yield the rule cases, file by file."""
        for name in self._below("cases/"):
            yield from self._noted(self._cases(name)) or ()

    def lines(self) -> LineWords | None:
        """Return the words of a typed line; None where the catalogue has none."""
        return self._noted(self._lines()) if LINES in self._files else None

    def _program(self, name: str) -> _Part[Program]:
        return self._read(name, partial(named_program, name))

    def _cases(self, name: str) -> _Part[tuple[RuleCase, ...]]:
        def content(node: Node) -> tuple[RuleCase, ...]:
            return tuple(read_cases({name: node}, self._questionnaire()))

        return self._read(name, content, self._asked)

    def _lines(self) -> _Part[LineWords]:
        # Late: a known catalogue reads them when somebody types.
        from matcher.questions import read_lines

        return self._read(LINES, lambda node: read_lines(node, self._questionnaire()), self._asked)

    def _questionnaire(self) -> Questionnaire:
        """Return the questions that answers are read by; their own problems are noted elsewhere."""

        def questionnaire() -> Questionnaire:
            node = document(QUESTIONS, self._asked, [])
            return read_questionnaire(node) if node else Questionnaire({})

        return self._once((QUESTIONS, self._asked), questionnaire)

    def _read(self, name: str, content: Callable[[Node], _T | None], by: bytes = b"") -> _Part[_T]:
        raw = self._files[name]
        return self._once((name, raw, by), lambda: _read(name, raw, content))

    def _once(self, key: tuple[Hashable, ...], read: Callable[[], _T]) -> _T:
        found = next((one[key] for _, one in Parts._last if key in one), None) or read()
        self._found[key] = found
        return cast("_T", found)

    def _noted(self, part: _Part[_T]) -> _T | None:
        self._problems += part.wrong
        return part.value

    def _below(self, folder: str) -> list[str]:
        return sorted(name for name in self._files if name.startswith(folder))


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
