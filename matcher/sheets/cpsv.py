"""The catalogue as linked data after CPSV-AP-NO 1.1, the profile of public services, in JSON-LD.

What the profile calls mandatory is always there; what it recommends, where the catalogue knows it.
No organisation number is written: no source of the catalogue gives one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcher.catalogue import INFORMATION_ONLY
from matcher.questions import Text
from matcher.sheets.cpsv_contacts import (
    BASE,
    PUBLISHER,
    contacts,
    in_language,
    in_languages,
    organisation,
    organisation_id,
    owner,
)

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.catalogue.offices import Office

CONTEXT = {
    "cpsv": "http://purl.org/vocab/cpsv#",
    "cpsvno": "https://data.norge.no/vocabulary/cpsvno#",
    "cv": "http://data.europa.eu/m8g/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatno": "https://data.norge.no/vocabulary/dcatno#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
ABOUT = Text(
    "Tiltak og tilbud i Oslo. Reglene er gjengitt fra kildene; en person bestemmer.",
    "Tiltak og tilbod i Oslo. Reglane er attgjevne frå kjeldene; ein person avgjer.",
    "Programs in Oslo. The rules are told from the sources; a person decides.",
)


def cpsv_data(catalogue: Catalogue, day: date) -> dict[str, Any]:
    """Return every program somebody can be offered on a day, with who answers for it."""
    offered = [
        program
        for program in catalogue.on(day).programs.values()
        if program.availability.status not in INFORMATION_ONLY
    ]
    services = [_service(program, catalogue.offices) for program in offered]
    owners = {program.owner: owner(program) for program in offered}
    owners[PUBLISHER] = organisation(PUBLISHER, public=False)
    head = {
        "@id": f"{BASE}katalog",
        "@type": "dcat:Catalog",
        "dct:identifier": f"{BASE}katalog",
        "dct:title": [in_language("Tiltak og tilbud i Oslo", "nb")],
        "dct:description": in_languages(ABOUT),
        "dct:publisher": {"@id": organisation_id(PUBLISHER)},
        "dct:modified": {"@value": day.isoformat(), "@type": "xsd:date"},
        "cv:contactPoint": {
            "@id": f"{BASE}kontakt:katalog",
            "@type": "cv:ContactPoint",
            "skos:prefLabel": [in_language(PUBLISHER, "nb")],
        },
        "dcatno:containsService": [{"@id": service["@id"]} for service in services],
    }
    return {"@context": CONTEXT, "@graph": [head, *owners.values(), *services]}


def _service(program: Program, offices: tuple[Office, ...]) -> dict[str, Any]:
    public = program.origin != "other"
    owner = {"@id": organisation_id(program.owner)}
    described = program.summary or program.client_summary
    service: dict[str, Any] = {
        "@id": f"{BASE}tiltak:{program.id}",
        "@type": "cpsv:PublicService" if public else "cpsvno:Service",
        "dct:identifier": program.id,
        "dct:title": in_languages(program.name),
        "dct:description": in_languages(described),
        "cv:hasCompetentAuthority" if public else "cv:ownedBy": owner,
        "cv:contactPoint": contacts(program, offices),
        "cpsvno:hasPossibleOutput": {
            "@id": f"{BASE}resultat:{program.id}",
            "@type": "cpsvno:PossibleOutput",
            "dct:title": in_languages(program.name),
            "dct:description": in_languages(program.client_summary),
        },
    }
    if program.bring:
        service["cpsvno:hasRequiredEvidence"] = [
            {
                "@id": f"{BASE}vedlegg:{program.id}:{place}",
                "@type": "cpsvno:RequiredEvidence",
                "dct:identifier": f"{program.id}-vedlegg-{place}",
                "dct:title": [in_language(thing, "nb")],
                "dct:description": [in_language(thing, "nb")],
            }
            for place, thing in enumerate(program.bring)
        ]
    if program.synonyms:
        service["dcat:keyword"] = [in_language(word, "nb") for word in program.synonyms]
    if program.apply:
        service["cv:hasChannel"] = [
            {
                "@id": f"{BASE}kanal:{program.id}:{place}",
                "@type": "cv:Channel",
                "dct:identifier": f"{program.id}-{place}",
                "dct:description": [in_language(f"{way.channel}: {way.how}", "nb")],
            }
            for place, way in enumerate(program.apply)
        ]
    if program.cost:
        service["cv:hasCost"] = {
            "@id": f"{BASE}kostnad:{program.id}",
            "@type": "cv:Cost",
            "dct:identifier": f"{program.id}-kostnad",
            "dct:description": [in_language(program.cost, "nb")],
        }
    return service
