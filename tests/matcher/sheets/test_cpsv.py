"""What the profile CPSV-AP-NO calls mandatory is there for every class, said in a language.

The profile's own shapes are not kept here; these are its mandatory properties, class by class.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.program_data import canonical
from matcher.catalogue.programs import INFORMATION_ONLY
from matcher.sheets.cpsv import CONTEXT, REGISTER, cpsv_data
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF, program, with_programs

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGE_TEXT = {"dct:title", "dct:description", "skos:prefLabel"}
SERVICE = ("dct:identifier", "dct:title", "dct:description", "cv:contactPoint",
           "cpsvno:hasPossibleOutput")  # fmt: skip
MANDATORY = {
    "dcat:Catalog": ("dct:identifier", "dct:title", "dct:description", "dct:publisher",
                     "cv:contactPoint", "dcatno:containsService"),
    "cpsv:PublicService": (*SERVICE, "cv:hasCompetentAuthority", "dct:audience", "dct:language"),
    "cpsvno:Service": (*SERVICE, "cv:ownedBy"),
    "cpsvno:PossibleOutput": ("dct:title", "dct:description"),
    "cpsvno:RequiredEvidence": ("dct:title", "dct:description"),
    "cv:PublicOrganisation": ("dct:identifier", "skos:prefLabel", "dct:spatial"),
    "org:Organization": ("dct:identifier", "skos:prefLabel"),
    "cv:Channel": ("dct:identifier",),
    "cv:Cost": ("dct:identifier",),
    "cv:ContactPoint": (),
    "skos:Concept": ("skos:prefLabel",),
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


def pointed_at(data: object) -> Iterator[str]:
    """Yield the addresses that a node names."""
    if isinstance(data, dict):
        if set(data) == {"@id"}:
            yield data["@id"]
        for below in data.values():
            yield from pointed_at(below)
    elif isinstance(data, list):
        for below in data:
            yield from pointed_at(below)


def is_own(address: str) -> bool:
    """Tell whether an address is one of this graph, and not a page or a word of others."""
    return address.startswith(("urn:", REGISTER))


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


def test_every_thing_is_one_node_and_all_that_is_pointed_at_is_there() -> None:
    graph = DATA["@graph"]
    assert [*nodes(graph)] == graph
    known = [node["@id"] for node in graph]
    assert len(known) == len(set(known))
    for node in graph:
        assert {address for address in pointed_at(node) if is_own(address)} <= set(known)
        assert all(key.startswith("@") or key.split(":")[0] in CONTEXT for key in node)


def test_an_owner_with_a_number_is_one_organisation_however_it_is_written() -> None:
    nav = [n for n in DATA["@graph"] if n["@id"] == f"{REGISTER}889640782"]
    assert [n["@type"] for n in nav] == ["cv:PublicOrganisation"]
    service = {n["dct:identifier"]: n for n in DATA["@graph"] if n["@type"] == "cpsv:PublicService"}
    for name in ("aap", "vta-s", "nav-funksjonsassistanse"):
        assert service[name]["cv:hasCompetentAuthority"]["@id"] == nav[0]["@id"]


def test_two_owners_whose_names_look_alike_are_not_two_nodes() -> None:
    job = program("b", owner="Bydelen (én)")
    found = with_programs(program("a", owner="Bydelen, én"), job)
    graph = cpsv_data(found, AS_OF)["@graph"]
    known = [node["@id"] for node in graph]
    assert len(known) == len(set(known))


def test_whom_it_is_for_is_what_the_rule_requires() -> None:
    by_id = {node["@id"]: node for node in DATA["@graph"]}
    aap = by_id["urn:tiltaksfinner:tiltak:aap"]
    told = by_id[aap["dct:audience"]["@id"]]["skos:prefLabel"]
    assert [said["@language"] for said in told] == ["nb", "nn", "en"]
    assert "18" in told[0]["@value"]


def test_it_is_the_same_every_time() -> None:
    assert canonical(DATA) == canonical(cpsv_data(bundled(), AS_OF))
    assert json.loads(canonical(DATA)) == DATA
