"""From files to a catalogue. Either the whole of it is good, or every problem is told at once."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from matcher.catalogue.asking import NO_ASKING
from matcher.catalogue.asking_file import read_asking
from matcher.catalogue.assessment import Group, Verdict
from matcher.catalogue.cases import RuleCase
from matcher.catalogue.catalogue import (
    Catalogue,
    Constant,
    Contradiction,
    DatedAmount,
    Example,
    Preset,
)
from matcher.catalogue.changing import NO_CHANGING, read_changing
from matcher.catalogue.derivations_file import read_derivations
from matcher.catalogue.offices_file import read_offices
from matcher.catalogue.order_rules import read_order
from matcher.catalogue.program_file import read_program
from matcher.documents import (
    Node,
    Problem,
    UnreadableError,
    lacking,
    parse_strict,
    refuse_other_format,
)
from matcher.errors import InputError
from matcher.messages import Message, advice, as_message
from matcher.questions import Situation, read_facts, read_name, read_text
from matcher.questions.lines_file import read_lines
from matcher.questions.questions_file import read_questionnaire
from matcher.rules import from_node

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from matcher.catalogue.programs import Program
    from matcher.questions import Answer, Language, Questionnaire
    from matcher.rules import Condition

FORMAT = 1
MAX_FILE = 1_000_000
MAX_VERSION = 40
SINGLE = (
    "catalogue.json",
    "questions.json",
    "constants.json",
    "contradictions.json",
    "examples.json",
    "order.json",
    "lines.json",
    "offices.json",
    "asking.json",
    "derivations.json",
    "changes.json",
)
_IN_FOLDER = re.compile(r"(programs|cases)/[^/]+\.json")


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


def load(files: Mapping[str, bytes], *, cases: bool = True) -> Catalogue:
    """Build a catalogue from files by name. Raises CatalogueError with every problem of reading.

    What only a check of the whole can see is left to `catalogue_problems`. Without `cases` the
    rule cases are left unread, which halves the time; the hash covers them all the same.
    """
    catalogue, faults = read(files, cases=cases)
    if faults or catalogue is None:
        raise CatalogueError(faults)
    return catalogue


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
    return node if node.is_object() else None


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
    if lines := nodes.get("lines.json"):
        questionnaire = replace(questionnaire, lines=read_lines(lines, questionnaire))
    examples, asking = nodes.get("examples.json"), nodes.get("asking.json")
    follows = nodes.get("derivations.json")
    offices, changes = nodes.get("offices.json"), nodes.get("changes.json")
    return Catalogue(
        version=_version(head),
        hash=digest,
        published=_published(head),
        questionnaire=questionnaire,
        programs=_programs(nodes),
        constants=_constants(nodes["constants.json"]),
        contradictions=_contradictions(nodes["contradictions.json"]),
        relevance=_relevance(nodes["questions.json"]),
        presets=tuple(_presets(nodes["questions.json"], questionnaire)),
        examples=tuple(_examples(examples, questionnaire)) if examples else (),
        cases=tuple(_cases(nodes, questionnaire)),
        offices=read_offices(offices) if offices else (),
        order_rules=read_order(nodes.get("order.json")),
        derivations=read_derivations(follows, questionnaire) if follows else (),
        changing=read_changing(changes, questionnaire) if changes else NO_CHANGING,
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


def _constants(node: Node) -> dict[str, Constant]:
    node.only("constants")
    found = {}
    for entry in node.objects("constants"):
        entry.only("id", "name", "unit", "values")
        values = tuple(_amount(value) for value in entry.objects("values"))
        constant = Constant(entry.string("id"), read_name(entry, "name"), values)
        if constant.id in found:
            message = Message("konstanten «{name}» står to ganger", name=constant.id)
            entry.problem(message, Message("fjern det ene"), "id")
        found[constant.id] = constant
    return found


def _amount(node: Node) -> DatedAmount:
    first, amount, source = node.day("from"), node.integer("amount"), node.get("source")
    if first is None or amount is None or source is None or not source.is_object():
        message = Message("et beløp trenger from, amount og source")
        node.problem(message, Message("fyll inn alle tre"))
        return DatedAmount(date.max, 0, "", "")
    return DatedAmount(first, amount, source.string("title"), source.string("url", ""))


def _contradictions(node: Node) -> tuple[Contradiction, ...]:
    node.only("contradictions")
    found = []
    for entry in node.objects("contradictions"):
        entry.only("id", "when", "text", "questions")
        when = _condition(entry, "when")
        if when:
            text = read_text(entry, "text")
            found.append(Contradiction(entry.string("id"), when, text, entry.strings("questions")))
    return tuple(found)


def _condition(node: Node, key: str) -> Condition | None:
    below = node.get(key)
    if below is None:
        node.problem(Message("«{key}» mangler", key=key), Message("skriv en betingelse"), key)
        return None
    return from_node(below)


def _relevance(node: Node) -> dict[str, Condition]:
    found = {}
    for entry in node.objects("questions"):
        if entry.get("relevant_when") and (when := _condition(entry, "relevant_when")):
            found[entry.string("id")] = when
    return found


@dataclass(frozen=True, slots=True)
class _Clause:
    """A sentence as it reads before a cure: without its full stop."""

    said: Message

    def into(self, language: Language) -> str:
        return self.said.into(language).rstrip(".")


def _facts(node: Node, questionnaire: Questionnaire) -> dict[str, Answer]:
    below = node.get("facts")
    if below is None or not below.is_object():
        message = Message("«{key}» mangler", key="facts")
        node.problem(message, Message("skriv svarene som et objekt"), "facts")
        return {}
    answers, faults = read_facts(below.value, questionnaire)
    for fault in faults:
        below.problem(as_message(_Clause(fault)), Message("rett svaret"))
    return answers


def _presets(node: Node, questionnaire: Questionnaire) -> list[Preset]:
    found = []
    for entry in node.objects("presets"):
        entry.only("id", "label", "facts", "open", "on_request")
        facts = _facts(entry, questionnaire)
        label = read_name(entry, "label")
        found.append(
            Preset(
                entry.string("id"), label, facts, entry.strings("open"), entry.strings("on_request")
            )
        )
    return found


def _examples(node: Node, questionnaire: Questionnaire) -> list[Example]:
    return [
        Example(entry.string("id"), read_name(entry, "title"), _facts(entry, questionnaire))
        for entry in node.objects("examples")
    ]


def _cases(nodes: Mapping[str, Node], questionnaire: Questionnaire) -> list[RuleCase]:
    found = []
    for name, node in sorted(nodes.items()):
        if name.startswith("cases/"):
            node.only("cases")
            found += [read_case(entry, questionnaire) for entry in node.objects("cases")]
    return found


def read_case(node: Node, questionnaire: Questionnaire) -> RuleCase:
    """Read one rule case; problems are noted on the node."""
    node.only("id", "title", "as_of", "facts", "expect", "missing", "contradictions",
              "group", "note")  # fmt: skip
    expected, missing = _object(node, "expect"), _object(node, "missing")
    group = _object(node, "group")
    stated = node.strings("contradictions") if node.get("contradictions") else None
    if node.get("as_of") is None:
        message = Message("«{key}» mangler", key="as_of")
        node.problem(message, Message("skriv ÅÅÅÅ-MM-DD"), "as_of")
    if all(each is None for each in (expected, missing, stated, group)):
        message = Message("regeltesten venter ingenting")
        node.problem(message, Message("skriv hva den venter i «expect»"))
    return RuleCase(
        node.string("id"),
        node.string("title"),
        Situation(node.day("as_of") or date.max, _facts(node, questionnaire)),
        {key: expected.one_of(key, tuple(Verdict)) for key in expected.value} if expected else {},
        {key: missing.strings(key) for key in missing.value} if missing else {},
        stated,
        {key: group.one_of(key, tuple(Group)) for key in group.value} if group else {},
        node.file,
    )


def _object(node: Node, key: str) -> Node | None:
    below = node.get(key)
    return below if below and below.is_object() else None
