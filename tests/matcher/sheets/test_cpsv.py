"""What the profile CPSV-AP-NO calls mandatory is there for every class, said in a language.

The profile's own shapes are not kept here; these are its mandatory properties, class by class.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.program_data import canonical
from matcher.catalogue.programs import INFORMATION_ONLY
from matcher.sheets.cpsv import CONTEXT, cpsv_data
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGE_TEXT = {"dct:title", "dct:description", "skos:prefLabel"}
SERVICE = ("dct:identifier", "dct:title", "dct:description", "cv:contactPoint",
           "cpsvno:hasPossibleOutput")  # fmt: skip
MANDATORY = {
    "dcat:Catalog": ("dct:identifier", "dct:title", "dct:description", "dct:publisher",
                     "cv:contactPoint", "dcatno:containsService"),
    "cpsv:PublicService": (*SERVICE, "cv:hasCompetentAuthority"),
    "cpsvno:Service": (*SERVICE, "cv:ownedBy"),
    "cpsvno:PossibleOutput": ("dct:title", "dct:description"),
    "cpsvno:RequiredEvidence": ("dct:title", "dct:description"),
    "cv:PublicOrganisation": ("dct:identifier", "skos:prefLabel", "dct:spatial"),
    "org:Organization": ("dct:identifier", "skos:prefLabel"),
    "cv:Channel": ("dct:identifier",),
    "cv:Cost": ("dct:identifier",),
    "cv:ContactPoint": (),
    "dct:Location": (),
}  # fmt: skip
DATA = cpsv_data(bundled(), AS_OF)


def nodes(data: object) -> Iterator[dict[str, Any]]:
    """Yield everything that has a class, wherever it stands."""
    if isinstance(data, dict):
        if "@type" in data and "@value" not in data:
            yield data
        for below in data.values():
            yield from nodes(below)
    elif isinstance(data, list):
        for below in data:
            yield from nodes(below)


def faults(data: object) -> list[str]:
    """Return what the profile would not take."""
    found: list[str] = []
    for node in nodes(data):
        for name in MANDATORY[node["@type"]]:
            value = node.get(name)
            if not value:
                found.append(f"{node['@id']}: {name}")
            elif name in LANGUAGE_TEXT and not all(said["@language"] for said in value):
                found.append(f"{node['@id']}: {name} in no language")
    return found


def test_everything_mandatory_is_there() -> None:
    assert faults(DATA["@graph"]) == []


@pytest.mark.parametrize("kind", ["cpsv:PublicService", "cv:PublicOrganisation", "dcat:Catalog"])
def test_what_is_missing_is_found(kind: str) -> None:
    node = next(node for node in nodes(DATA["@graph"]) if node["@type"] == kind)
    for name in MANDATORY[kind]:
        poorer = {key: value for key, value in node.items() if key != name}
        assert faults([poorer]) != []


def test_every_program_on_offer_is_there_once_and_no_other() -> None:
    services = [n for n in DATA["@graph"] if n["@type"] in {"cpsv:PublicService", "cpsvno:Service"}]
    offered = [p.id for p in bundled().programs.values()
               if p.availability.status not in INFORMATION_ONLY]  # fmt: skip
    assert [service["dct:identifier"] for service in services] == offered
    listed = DATA["@graph"][0]["dcatno:containsService"]
    assert [each["@id"] for each in listed] == [service["@id"] for service in services]


def test_names_are_said_in_three_languages_where_the_catalogue_has_them() -> None:
    aap = next(n for n in DATA["@graph"] if n.get("dct:identifier") == "aap")
    assert [said["@language"] for said in aap["dct:title"]] == ["nb", "nn", "en"]


def test_what_is_pointed_at_is_there_and_every_name_has_its_prefix() -> None:
    graph = DATA["@graph"]
    known = {node["@id"] for node in nodes(graph)}
    for node in graph:
        for name in ("cv:hasCompetentAuthority", "cv:ownedBy", "dct:publisher"):
            assert name not in node or node[name]["@id"] in known
        assert all(key.startswith("@") or key.split(":")[0] in CONTEXT for key in node)


def test_it_is_the_same_every_time() -> None:
    assert canonical(DATA) == canonical(cpsv_data(bundled(), AS_OF))
    assert json.loads(canonical(DATA)) == DATA
