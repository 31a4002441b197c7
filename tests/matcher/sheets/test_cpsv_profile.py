"""Every value of the export is of the kind the profile's shapes want, and what it names is there.

Written from the shapes of CPSV-AP-NO 1.1.001 (Digdir, CC BY 4.0), whose file and engine are not
kept here: how many values a property may have, and of which kind. What has no row fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from matcher.sheets.cpsv import cpsv_data
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Node = dict[str, Any]

LANGUAGES = "http://publications.europa.eu/resource/authority/language/"


def words(value: object, _: dict[str, Node]) -> bool:
    """Tell whether a value is a text in a language."""
    return isinstance(value, dict) and set(value) == {"@value", "@language"} and all(value.values())


def plain(value: object, _: dict[str, Node]) -> bool:
    """Tell whether a value is a text in no language."""
    return isinstance(value, str) and bool(value.strip())


def page(value: object, _: dict[str, Node]) -> bool:
    """Tell whether a value is the address of a page."""
    return isinstance(value, dict) and str(value.get("@id", "")).startswith(("http://", "https://"))


def day(value: object, _: dict[str, Node]) -> bool:
    """Tell whether a value is a date."""
    return isinstance(value, dict) and value.get("@type") == "xsd:date" and bool(value["@value"])


def language(value: object, _: dict[str, Node]) -> bool:
    """Tell whether a value is from the vocabulary of languages."""
    return isinstance(value, dict) and str(value.get("@id", "")).startswith(LANGUAGES)


def a(*kinds: str) -> Callable[[Any, dict[str, Node]], bool]:
    """Return a check that a value names a node of one of these classes, in the same graph."""

    def check(value: object, graph: dict[str, Node]) -> bool:
        named = value.get("@id", "") if isinstance(value, dict) else ""
        return graph.get(named, {}).get("@type") in kinds

    return check


ORGANISATION = ("cv:PublicOrganisation", "org:Organization")
SERVICES = ("cpsv:PublicService", "cpsvno:Service")
ONE = frozenset({"dct:identifier", "dct:publisher", "dct:modified"})
"""What may have one value only."""
KINDS: dict[str, Callable[[Any, dict[str, Node]], bool]] = {
    "dct:identifier": plain,
    "dct:title": words,
    "dct:description": words,
    "skos:prefLabel": words,
    "dcat:keyword": words,
    "dct:language": language,
    "dct:modified": day,
    "dct:publisher": a("foaf:Agent", *ORGANISATION),
    "dct:spatial": a("dct:Location"),
    "dct:audience": a("skos:Concept"),
    "dcatno:containsService": a(*SERVICES),
    "cv:contactPoint": a("cv:ContactPoint"),
    "cv:hasCompetentAuthority": a("cv:PublicOrganisation"),
    "cv:ownedBy": a(*ORGANISATION),
    "cv:hasChannel": a("cv:Channel"),
    "cv:hasCost": a("cv:Cost"),
    "cpsvno:hasPossibleOutput": a("cpsvno:PossibleOutput"),
    "cpsvno:hasRequiredEvidence": a("cpsvno:RequiredEvidence"),
    "cv:telephone": plain,
    "cv:email": plain,
    "cv:contactPage": page,
}
GRAPH: list[Node] = cpsv_data(bundled(), AS_OF)["@graph"]


def violations(graph: list[Node]) -> Iterator[str]:
    """Yield every value the shapes would not take, as node and property."""
    known = {node["@id"]: node for node in graph}
    for node in graph:
        for name, told in node.items():
            if name.startswith("@"):
                continue
            values = told if isinstance(told, list) else [told]
            if name not in KINDS or not all(KINDS[name](value, known) for value in values):
                yield f"{node['@id']} {name}"
            if name in ONE and len(values) != 1:
                yield f"{node['@id']} {name}: {len(values)} values"


def test_every_value_is_of_the_kind_the_shapes_want() -> None:
    assert [*violations(GRAPH)] == []
    assert len(GRAPH) > 500


@pytest.mark.parametrize("name", sorted(KINDS))
def test_a_value_of_another_kind_is_found(name: str) -> None:
    place = next(place for place, node in enumerate(GRAPH) if name in node)
    broken = {**GRAPH[place], name: [{"@id": "urn:nobody"}]}
    assert [*violations([*GRAPH[:place], broken, *GRAPH[place + 1 :]])] == [
        f"{broken['@id']} {name}"
    ]


def test_a_node_that_is_named_and_not_there_is_found() -> None:
    gone = [node for node in GRAPH if node["@type"] != "dct:Location"]
    assert {found.split()[-1] for found in violations(gone)} == {"dct:spatial"}


def test_how_many_have_no_phone_mail_or_page_which_the_shapes_only_warn_of() -> None:
    ways = {"cv:telephone", "cv:email", "cv:contactPage"}
    points = [node for node in GRAPH if node["@type"] == "cv:ContactPoint"]
    without = [node["@id"] for node in points if not ways & node.keys()]
    assert len(without) <= 23, without
