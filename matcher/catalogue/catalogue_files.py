"""From files to a catalogue. Either the whole of it is good, or every problem is told at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.catalogue.asking import NO_ASKING
from matcher.catalogue.asking_file import read_asking
from matcher.catalogue.catalogue import Catalogue
from matcher.catalogue.catalogue_folder import LINES, content_hash, read_folder
from matcher.catalogue.change_rules import NO_CHANGING, read_changing
from matcher.catalogue.constants_file import read_constants
from matcher.catalogue.derivations_file import read_derivations
from matcher.catalogue.evidence import read_identifying, read_shown
from matcher.catalogue.facts_file import read_cases, read_examples, read_presets
from matcher.catalogue.late_lines import with_late_lines
from matcher.catalogue.offices_file import read_offices
from matcher.catalogue.order_rules import read_order
from matcher.catalogue.owners import read_owners
from matcher.catalogue.parts import Parts, document, is_part, named_program
from matcher.catalogue.question_rules_file import read_contradictions, read_relevance
from matcher.documents import (
    Node,
    Problem,
    lacking,
    refuse_other_format,
)
from matcher.errors import InputError
from matcher.known_documents import KnownNode, parse_known
from matcher.late_dataclass import replace
from matcher.messages import Message, as_message
from matcher.questions import read_questionnaire

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FORMAT = 1
MAX_VERSION = 40
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
    "identifying.json",
    "owners.json",
)
_IN_FOLDER = re.compile(r"(programs|cases)/[^/]+\.json")


class CatalogueError(InputError):
    """A catalogue that cannot be used; `faults` are all its problems."""

    def __init__(self, faults: list[Problem]) -> None:
        """Make one line of each problem."""
        super().__init__([as_message(fault) for fault in faults])
        self.faults = faults


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

    def read_known(name: str) -> Node:
        return KnownNode(parse_known(files[name]), name, "", faults)

    # One program at a time: ten times what it comes to is in its document, and goes with it.
    many = [name for name in sorted(files) if name.startswith("programs/")]
    late = {LINES, *many, *(() if cases else (n for n in files if n.startswith("cases/")))}
    try:
        nodes = {name: read_known(name) for name in files if name not in late}
        catalogue = _build(nodes, digest)
        asked = catalogue.questionnaire
        programs = [named_program(name, read_known(name)) for name in many]
        catalogue = replace(
            catalogue,
            programs={each.id: each for each in programs if each},
            cases=tuple(read_cases(nodes, asked)),
        )
    except (LookupError, TypeError, ValueError, AttributeError):
        return None
    if faults:
        return None
    return with_late_lines(catalogue, files)


def read(
    files: Mapping[str, bytes], *, cases: bool = True
) -> tuple[Catalogue | None, list[Problem]]:
    """Return what could be built of the files, and every problem found on the way.

    Files that cannot be read are left out; without the four that every catalogue needs there is
    no catalogue.
    """
    faults: list[Problem] = []
    wanted = {n: raw for n, raw in files.items() if cases or not n.startswith("cases/")}
    parts = Parts(wanted, faults)
    nodes: dict[str, Node] = {}
    for name, raw in wanted.items():
        if is_part(name):
            faults += parts.unreadable(name)
        elif node := document(name, raw, faults):
            nodes[name] = node
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
    return _with_parts(_build(nodes, content_hash(files)), parts), faults


def _with_parts(catalogue: Catalogue, parts: Parts) -> Catalogue:
    asked = catalogue.questionnaire
    if words := parts.lines():
        asked = replace(asked, read_lines=lambda: words)
    return replace(
        catalogue,
        questionnaire=asked,
        programs=parts.programs(),
        cases=tuple(parts.cases()),
    )


def _build(nodes: Mapping[str, Node], digest: str) -> Catalogue:
    """Return the catalogue without its programs, rule cases and words of a line."""
    head = nodes["catalogue.json"]
    head.only("format", "version", "published", "valid_from", "name", "languages")
    refuse_other_format(head, FORMAT)
    questionnaire = read_questionnaire(nodes["questions.json"])
    examples, asking = nodes.get("examples.json"), nodes.get("asking.json")
    follows = nodes.get("derivations.json")
    offices, changes = nodes.get("offices.json"), nodes.get("changes.json")
    evidence = nodes.get("evidence.json")
    identifying, owners = nodes.get("identifying.json"), nodes.get("owners.json")
    return Catalogue(
        version=_version(head),
        hash=digest,
        published=_published(head),
        questionnaire=questionnaire,
        programs={},
        constants=read_constants(nodes["constants.json"]),
        contradictions=read_contradictions(nodes["contradictions.json"]),
        relevance=read_relevance(nodes["questions.json"]),
        presets=tuple(read_presets(nodes["questions.json"], questionnaire)),
        examples=tuple(read_examples(examples, questionnaire)) if examples else (),
        offices=read_offices(offices) if offices else (),
        owners=read_owners(owners) if owners else (),
        order_rules=read_order(nodes.get("order.json")),
        derivations=read_derivations(follows, questionnaire) if follows else (),
        changing=read_changing(changes, questionnaire) if changes else NO_CHANGING,
        shown=read_shown(evidence, questionnaire) if evidence else frozenset(),
        identifying=read_identifying(identifying, questionnaire) if identifying else None,
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
