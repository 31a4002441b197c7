"""A catalogue may ask for any of the questions that say something of each other."""

from __future__ import annotations

from itertools import chain, combinations
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.catalogue_files import load
from matcher.impact import Population, impact
from matcher.proving.boundaries import boundary_persons
from matcher.proving.certainties import program_findings
from matcher.proving.cross_program import catalogue_findings
from matcher.proving.findings import in_words
from matcher.proving.joint_facts import CHILDREN
from matcher.proving.mutation import mutation_score
from matcher.proving.problems import constant_problems, notes
from tests.matcher.sample import AS_OF, criterion, documents, files, leaf, program

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.proving.findings import StaticFinding

ASKED = ("age", "birth_year")
LIMITS = {
    "age": (("ge", 18), ("lt", 67)),
    "birth_year": (("ge", 1960), ("lt", 2008)),
    "age_in_year": (("ge", 19), ("le", 29)),
    "has_children": (("is", True), ("is", False)),
    "children_ages": (("any_aged", [0, 5]), ("count_at_least", 2)),
    "children_months": (("any_aged", [10, 17]), ("count_at_least", 1)),
    "youngest_child_months": (("ge", 12), ("lt", 36)),
}


def subsets(facts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield from chain.from_iterable(combinations(facts, size) for size in range(len(facts) + 1))


def rules(facts: Iterable[str]) -> list[dict[str, Any]]:
    return [leaf(fact, *limit) for fact in facts for limit in LIMITS[fact]]


def asking(facts: tuple[str, ...]) -> Catalogue:
    """Return a catalogue with these questions of the family, and rules on all of them."""
    data = documents()
    family = {*ASKED, *CHILDREN}
    questions = data["questions.json"]
    kept = [q for q in questions["questions"] if q["id"] in facts or q["id"] not in family]
    usable = [*facts, *(["age_in_year"] if {*facts} & {*ASKED} else [])]
    data = {name: content for name, content in data.items() if "/" not in name}
    data["questions.json"] = questions | {"questions": kept}
    data["questions.json"] |= {"former_names": [], "presets": []}
    data["contradictions.json"] = {"contradictions": []}
    leaves = rules(usable) or [leaf("registered", "is", True)]
    every = program("every", *(criterion(f"c{i}", one) for i, one in enumerate(leaves)))
    some = program("some", criterion("a", {"any": leaves}))
    both = [{"all": [one, other]} for one, other in combinations(leaves[::2], 2)]
    pairs = program("pairs", criterion("a", {"any": both or leaves}))
    shut = program("shut", criterion("a", {"not": leaves[0]}), criterion("b", leaves[-1]))
    made = {f"programs/{one['id']}.json": one for one in (every, some, pairs, shut)}
    return load(files(data | made))


@pytest.mark.parametrize("facts", [*subsets(ASKED), *subsets(CHILDREN)], ids="+".join)
def test_any_subset_can_be_proved_shown_and_counted(facts: tuple[str, ...]) -> None:
    found = asking(facts)
    proved: list[StaticFinding] = list(catalogue_findings(found, AS_OF))
    for each in found.programs.values():
        proved += program_findings(each, found, AS_OF)
        assert boundary_persons(each, found, AS_OF)
        mutation_score(each, (), found)
    for one in proved:
        if one.witness is not None:
            assert one.witness.answers.keys() <= found.questionnaire.questions.keys()
            assert bool(in_words(one.witness, found)) is bool(one.witness.answers)
    list(constant_problems(found, AS_OF))
    list(notes(found, AS_OF))
    impact(found, found, Population(size=300, as_of=AS_OF))
