"""The export, held to the profile's own shapes by pyshacl, where both can be had.

The file of shapes is Digdir's and not kept here: `CPSV-AP-NO_shacl_shapes_v1.ttl` of
`Informasjonsforvaltning/cpsv-ap-no: shacl/`. `CPSV_SHAPES` says where it lies.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.program_data import canonical
from matcher.sheets.cpsv import cpsv_data
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from collections.abc import Iterator

SHAPES = Path(os.environ.get("CPSV_SHAPES", ""))
pytestmark = [
    pytest.mark.skipif(not SHAPES.is_file(), reason="CPSV_SHAPES names no file of shapes"),
    pytest.mark.skipif(find_spec("pyshacl") is None, reason="pyshacl is not installed"),
    # What rdflib and pyshacl say of themselves is theirs to mend.
    pytest.mark.filterwarnings("ignore"),
]
RESULT = "http://www.w3.org/ns/shacl#"


@cache
def export() -> dict[str, Any]:
    """Return what is exported."""
    return cpsv_data(bundled(), AS_OF)


def found(data: object) -> Iterator[tuple[str, str]]:
    """Yield what the shapes say of a graph: how grave, and of which property."""
    rdflib, pyshacl = import_module("rdflib"), import_module("pyshacl")
    graph = rdflib.Graph().parse(data=canonical(data), format="json-ld")
    shapes = rdflib.Graph().parse(SHAPES)
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes)
    term = rdflib.Namespace(RESULT)
    for one in report.subjects(rdflib.RDF.type, term.ValidationResult):
        severity, path = (
            report.value(one, term[name]) for name in ("resultSeverity", "resultPath")
        )
        yield str(severity).removeprefix(RESULT), str(path)


def test_the_shapes_of_the_profile_find_nothing_wrong() -> None:
    assert {grave for grave, _ in found(export())} <= {"Warning"}


@pytest.mark.parametrize(
    ("kind", "name", "path"),
    [
        ("cpsv:PublicService", "dct:title", "http://purl.org/dc/terms/title"),
        ("dcat:Catalog", "dct:publisher", "http://purl.org/dc/terms/publisher"),
        ("cv:PublicOrganisation", "dct:spatial", "http://purl.org/dc/terms/spatial"),
    ],
)
def test_what_is_mandatory_and_gone_is_found_by_the_shapes(kind: str, name: str, path: str) -> None:
    nodes: list[dict[str, Any]] = export()["@graph"]
    place = next(place for place, node in enumerate(nodes) if node["@type"] == kind)
    poorer = {key: value for key, value in nodes[place].items() if key != name}
    graph = {**export(), "@graph": [*nodes[:place], poorer, *nodes[place + 1 :]]}
    assert ("Violation", path) in [*found(graph)]
