"""The catalogue as linked data after CPSV-AP-NO 1.1, the profile of public services, in JSON-LD.

What the profile calls mandatory is always there; what it recommends, where the catalogue knows it.
No organisation number is written: no source of the catalogue gives one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from matcher.catalogue import INFORMATION_ONLY
from matcher.questions import LANGUAGES, Text

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.catalogue.offices import Office
    from matcher.catalogue.programs import Contact

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
BASE = "urn:tiltaksfinner:"
ABOUT = Text(
    "Tiltak og tilbud i Oslo. Reglene er gjengitt fra kildene; en person bestemmer.",
    "Tiltak og tilbod i Oslo. Reglane er attgjevne frå kjeldene; ein person avgjer.",
    "Programs in Oslo. The rules are told from the sources; a person decides.",
)
PUBLISHER = "Den som gir ut katalogen"
OSLO, NORWAY = "Oslo", "Norge"
_NOT_A_NAME = re.compile(r"[^a-z0-9]+")


def cpsv_data(catalogue: Catalogue, day: date) -> dict[str, Any]:
    """Return every program somebody can be offered on a day, with who answers for it."""
    offered = [
        program
        for program in catalogue.on(day).programs.values()
        if program.availability.status not in INFORMATION_ONLY
    ]
    services = [_service(program, catalogue.offices) for program in offered]
    owners = {program.owner: _owner(program) for program in offered}
    owners[PUBLISHER] = _organisation(PUBLISHER, public=False)
    head = {
        "@id": f"{BASE}katalog",
        "@type": "dcat:Catalog",
        "dct:identifier": f"{BASE}katalog",
        "dct:title": [_said("Tiltak og tilbud i Oslo", "nb")],
        "dct:description": _in_languages(ABOUT),
        "dct:publisher": {"@id": _organisation_id(PUBLISHER)},
        "dct:modified": {"@value": day.isoformat(), "@type": "xsd:date"},
        "cv:contactPoint": {
            "@id": f"{BASE}kontakt:katalog",
            "@type": "cv:ContactPoint",
            "skos:prefLabel": [_said(PUBLISHER, "nb")],
        },
        "dcatno:containsService": [{"@id": service["@id"]} for service in services],
    }
    return {"@context": CONTEXT, "@graph": [head, *owners.values(), *services]}


def _service(program: Program, offices: tuple[Office, ...]) -> dict[str, Any]:
    public = program.origin != "other"
    owner = {"@id": _organisation_id(program.owner)}
    described = program.summary or program.client_summary
    service: dict[str, Any] = {
        "@id": f"{BASE}tiltak:{program.id}",
        "@type": "cpsv:PublicService" if public else "cpsvno:Service",
        "dct:identifier": program.id,
        "dct:title": _in_languages(program.name),
        "dct:description": _in_languages(described),
        "cv:hasCompetentAuthority" if public else "cv:ownedBy": owner,
        "cv:contactPoint": _contacts(program, offices),
        "cpsvno:hasPossibleOutput": {
            "@id": f"{BASE}resultat:{program.id}",
            "@type": "cpsvno:PossibleOutput",
            "dct:title": _in_languages(program.name),
            "dct:description": _in_languages(program.client_summary),
        },
    }
    if program.bring:
        service["cpsvno:hasRequiredEvidence"] = [
            {
                "@id": f"{BASE}vedlegg:{program.id}:{place}",
                "@type": "cpsvno:RequiredEvidence",
                "dct:identifier": f"{program.id}-vedlegg-{place}",
                "dct:title": [_said(thing, "nb")],
                "dct:description": [_said(thing, "nb")],
            }
            for place, thing in enumerate(program.bring)
        ]
    if program.synonyms:
        service["dcat:keyword"] = [_said(word, "nb") for word in program.synonyms]
    if program.apply:
        service["cv:hasChannel"] = [
            {
                "@id": f"{BASE}kanal:{program.id}:{place}",
                "@type": "cv:Channel",
                "dct:identifier": f"{program.id}-{place}",
                "dct:description": [_said(f"{way.channel}: {way.how}", "nb")],
            }
            for place, way in enumerate(program.apply)
        ]
    if program.cost:
        service["cv:hasCost"] = {
            "@id": f"{BASE}kostnad:{program.id}",
            "@type": "cv:Cost",
            "dct:identifier": f"{program.id}-kostnad",
            "dct:description": [_said(program.cost, "nb")],
        }
    return service


def _contacts(program: Program, offices: tuple[Office, ...]) -> list[dict[str, Any]]:
    """Return the channels of the program and of the offices for it; its owner where it has none."""
    found = [_channels(contact) for contact in program.contacts]
    found += [_channels(office) for office in offices if program.id in office.programs]
    points = [channels for channels in found if channels] or [{}]
    return [
        {"@id": f"{BASE}kontakt:{program.id}:{place}", "@type": "cv:ContactPoint", **channels}
        for place, channels in enumerate(points)
    ]


def _channels(of: Contact | Office) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if of.phone:
        said["cv:telephone"] = of.phone
    if of.email:
        said["cv:email"] = of.email
    if of.url:
        said["cv:contactPage"] = {"@id": quote(of.url, safe=":/?&=#%~+,;@!$'()*")}
    return said


def _owner(program: Program) -> dict[str, Any]:
    return _organisation(program.owner, public=program.origin != "other")


def _organisation(name: str, *, public: bool) -> dict[str, Any]:
    where = OSLO if OSLO in name or "ydel" in name else NORWAY
    return {
        "@id": _organisation_id(name),
        "@type": "cv:PublicOrganisation" if public else "org:Organization",
        "dct:identifier": _organisation_id(name),
        "skos:prefLabel": [_said(name, "nb")],
        "dct:spatial": {
            "@id": f"{BASE}sted:{where.casefold()}",
            "@type": "dct:Location",
            "skos:prefLabel": [_said(where, "nb")],
        },
    }


def _organisation_id(name: str) -> str:
    plain = name.casefold().replace("æ", "ae").replace("ø", "o").replace("å", "a")
    return f"{BASE}eier:{_NOT_A_NAME.sub('-', plain).strip('-')}"


def _in_languages(text: Text) -> list[dict[str, str]]:
    said = ((getattr(text, language), language) for language in LANGUAGES)
    return [_said(words, language) for words, language in said if words]


def _said(words: str, language: str) -> dict[str, str]:
    return {"@value": words, "@language": language}
