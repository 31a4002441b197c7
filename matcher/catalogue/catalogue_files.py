"""From files to a catalogue. Either the whole of it is good, or every problem is told at once."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue.asking import NO_ASKING
from matcher.catalogue.asking_file import read_asking
from matcher.catalogue.catalogue import Catalogue
from matcher.catalogue.change_rules import NO_CHANGING, read_changing
from matcher.catalogue.constants_file import read_constants
from matcher.catalogue.derivations_file import read_derivations
from matcher.catalogue.evidence import read_shown
from matcher.catalogue.facts_file import read_cases, read_examples, read_presets
from matcher.catalogue.offices_file import read_offices
from matcher.catalogue.order_rules import read_order
from matcher.catalogue.owners import read_owners
from matcher.catalogue.program_file import read_program
from matcher.catalogue.question_rules_file import read_contradictions, read_relevance
from matcher.documents import (
    Node,
    Problem,
    UnreadableError,
    lacking,
    parse_strict,
    refuse_other_format,
)
from matcher.errors import InputError
from matcher.known_documents import KnownNode, parse_known
from matcher.messages import Message, advice, as_message
from matcher.questions.questions_file import read_questionnaire

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from matcher.catalogue.programs import Program
    from matcher.questions.line_words import LineWords

FORMAT = 1
MAX_FILE = 2_000_000
MAX_VERSION = 40
LINES = "lines.json"
SINGLE = (
    "catalogue.json",
    "questions.json",
    "constants.json",
    "contradictions.json",
    "examples.json",
    "order.json",
    LINES,
    "offices.json",
    "asking.json",
    "derivations.json",
    "changes.json",
    "evidence.json",
    "owners.json",
)
_IN_FOLDER = re.compile(r"(programs|cases)/[^/]+\.json")
_LIST_OF = {
    "questions.json": "questions",
    "constants.json": "constants",
    "contradictions.json": "contradictions",
    "examples.json": "examples",
    "offices.json": "offices",
    "asking.json": "questions",
    "derivations.json": "derivations",
    "evidence.json": "shown",
    "owners.json": "owners",
}
"""The list each file is there for: without it a file that lost its content would read as empty."""


class CatalogueError(InputError):
    """A catalogue that cannot be used; `faults` are all its problems."""

    def __init__(self, faults: list[Problem]) -> None:
        """Make one line of each problem."""
        super().__init__([as_message(fault) for fault in faults])
        self.faults = faults


def read_folder(folder: Path) -> dict[str, bytes]:
    """Return the files of a catalogue folder by their names, sorted. Raises InputError."""
    if not folder.is_dir():
        message = Message("{folder}: mappen finnes ikke", folder=folder)
        raise InputError([advice(message, Message("velg en mappe med en tiltakskatalog."))])
    found = sorted(path for path in folder.rglob("*.json") if path.is_file())
    try:
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
    except OSError as error:
        message = Message("{file}: filen kan ikke leses", file=error.filename)
        raise InputError([advice(message, Message("se etter rettighetene."))]) from error


def load_folder(folder: Path, *, cases: bool = True) -> Catalogue:
    """Load a catalogue from a folder. Raises CatalogueError with every problem."""
    return load(read_folder(folder), cases=cases)


def load(files: Mapping[str, bytes], *, cases: bool = True, known: str = "") -> Catalogue:
    """Build a catalogue from files by name. Raises CatalogueError with every problem of reading.

    What only a check of the whole can see is left to `catalogue_problems`. Without `cases` the
    rule cases are left unread, which halves the time; the hash covers them all the same. `known`
    is the hash of the files that were read without a problem before: those need no second look,
    and the words of a typed line are read when somebody types.
    """
    if known and content_hash(files) == known and (found := _known(files, known, cases=cases)):
        return found
    catalogue, faults = read(files, cases=cases)
    if faults or catalogue is None:
        raise CatalogueError(faults)
    return catalogue


def _known(files: Mapping[str, bytes], digest: str, *, cases: bool) -> Catalogue | None:
    """Return the catalogue of files that were read before; None where that seems not to be so.

    Another edition of the program may have read them, and asked for less.
    """
    faults: list[Problem] = []
    now = [name for name in files if name != LINES and (cases or not name.startswith("cases/"))]
    try:
        nodes = {name: KnownNode(parse_known(files[name]), name, "", faults) for name in now}
        catalogue = _build(nodes, digest)
    except (LookupError, TypeError, ValueError, AttributeError):
        return None
    if faults:
        return None
    if LINES not in files:
        return catalogue
    # What is kept until somebody types is this one file, and not all the others with it.
    asked, raw = catalogue.questionnaire, files[LINES]

    def lines() -> LineWords:
        from matcher.questions.lines_file import read_lines

        return read_lines(KnownNode(parse_known(raw), LINES, "", []), asked)

    return replace(catalogue, questionnaire=replace(asked, read_lines=lines))


def read(
    files: Mapping[str, bytes], *, cases: bool = True
) -> tuple[Catalogue | None, list[Problem]]:
    """Return what could be built of the files, and every problem found on the way.

    Files that cannot be read are left out; without the four that every catalogue needs there is
    no catalogue.
    """
    faults: list[Problem] = []
    wanted = [name for name in files if cases or not name.startswith("cases/")]
    nodes = {name: node for name in wanted if (node := _node(name, files[name], faults))}
    absent = [name for name in SINGLE[:4] if name not in files]
    faults += [
        Problem(n, "", Message("filen mangler"), Message("legg den i katalogmappen"))
        for n in absent
    ]
    lost = [name for name in files if name not in SINGLE and not _IN_FOLDER.fullmatch(name)]
    cure = Message("flytt den til programs/ eller cases/, eller fjern den")
    faults += [Problem(n, "", Message("filen leses ikke"), cure) for n in lost]
    if any(name not in nodes for name in SINGLE[:4]):
        return None, faults
    return _build(nodes, content_hash(files)), faults


def _node(name: str, raw: bytes, faults: list[Problem]) -> Node | None:
    try:
        data = parse_strict(raw, max_bytes=MAX_FILE)
    except UnreadableError as error:
        faults.append(Problem(name, "", error.message, error.cure))
        return None
    node = Node(data, name, "", faults)
    if not node.is_object():
        return None
    listed = "cases" if name.startswith("cases/") else _LIST_OF.get(name)
    if listed and listed not in node.value:
        message = Message("listen «{key}» mangler", key=listed)
        node.problem(message, Message("skriv den, tom om det ikke er noe i den"), listed)
    return node


def content_hash(files: Mapping[str, bytes]) -> str:
    """Return the hash that stands for a catalogue: SHA-256 over names, lengths and bytes."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0{len(files[name])}\0".encode())
        digest.update(files[name])
    return digest.hexdigest()


def _build(nodes: Mapping[str, Node], digest: str) -> Catalogue:
    head = nodes["catalogue.json"]
    head.only("format", "version", "published", "valid_from", "name", "languages")
    refuse_other_format(head, FORMAT)
    questionnaire = read_questionnaire(nodes["questions.json"])
    if lines := nodes.get(LINES):
        # Late: a known catalogue reads them when somebody types.
        from matcher.questions.lines_file import read_lines

        words = read_lines(lines, questionnaire)
        questionnaire = replace(questionnaire, read_lines=lambda: words)
    examples, asking = nodes.get("examples.json"), nodes.get("asking.json")
    follows = nodes.get("derivations.json")
    offices, changes = nodes.get("offices.json"), nodes.get("changes.json")
    evidence = nodes.get("evidence.json")
    owners = nodes.get("owners.json")
    return Catalogue(
        version=_version(head),
        hash=digest,
        published=_published(head),
        questionnaire=questionnaire,
        programs=_programs(nodes),
        constants=read_constants(nodes["constants.json"]),
        contradictions=read_contradictions(nodes["contradictions.json"]),
        relevance=read_relevance(nodes["questions.json"]),
        presets=tuple(read_presets(nodes["questions.json"], questionnaire)),
        examples=tuple(read_examples(examples, questionnaire)) if examples else (),
        cases=tuple(read_cases(nodes, questionnaire)),
        offices=read_offices(offices) if offices else (),
        owners=read_owners(owners) if owners else (),
        order_rules=read_order(nodes.get("order.json")),
        derivations=read_derivations(follows, questionnaire) if follows else (),
        changing=read_changing(changes, questionnaire) if changes else NO_CHANGING,
        shown=read_shown(evidence, questionnaire) if evidence else frozenset(),
        asking=read_asking(asking, questionnaire) if asking else NO_ASKING,
        valid_from=head.day("valid_from"),
    )


def _version(head: Node) -> str:
    version = head.name("version")
    if len(version) > MAX_VERSION:
        message = Message("versjonen er {length} tegn", length=len(version))
        head.problem(message, Message("høyst {limit} tegn", limit=MAX_VERSION), "version")
    return version


def _published(head: Node) -> str:
    if head.get("published") is None:
        head.problem(lacking("published"), Message("skriv ÅÅÅÅ-MM-DD"), "published")
    day = head.day("published")
    return day.isoformat() if day else ""


def _programs(nodes: Mapping[str, Node]) -> dict[str, Program]:
    found: dict[str, Program] = {}
    for name, node in sorted(nodes.items()):
        if not name.startswith("programs/"):
            continue
        program = read_program(node)
        if program is None:
            continue
        if program.id != (stem := name.removeprefix("programs/").removesuffix(".json")):
            message = Message("id «{name}» er ikke filens navn", name=program.id)
            node.problem(message, Message("la id og filnavn være like"), "id")
        found[stem] = program if program.id == stem else replace(program, id=stem)
    return found
