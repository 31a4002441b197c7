"""The catalogue as linked data after CPSV-AP-NO 1.1, the profile of public services, in JSON-LD.

What the profile calls mandatory is always there; what it recommends, where the catalogue knows it.
Every thing is one node of the graph, and named by its address wherever else it is meant.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from matcher.catalogue import INFORMATION_ONLY, CriterionKind
from matcher.questions import LANGUAGES, NO_TEXT, Text
from matcher.rules import Wording

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.catalogue.offices import Office
    from matcher.catalogue.owners import Owner
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
OSLO = "Oslo"
COUNTRY = Text("Norge", "Noreg", "Norway")
NORWAY = "http://publications.europa.eu/resource/authority/country/NOR"
REGISTER = "https://organization-catalog.fellesdatakatalog.digdir.no/organizations/"
"""Where the profile wants an organisation's number to point."""
LANGUAGE = "http://publications.europa.eu/resource/authority/language/"
SPOKEN = ("NOB",)
"""What every service is known to be given in; of other languages the sources say too little."""
WRITTEN = ("NOB", "NNO", "ENG")
EVERYBODY = Text("Alle", "Alle", "Everybody")
_NOT_A_NAME = re.compile(r"[^a-z0-9]+")


def cpsv_data(catalogue: Catalogue, day: date) -> dict[str, Any]:
    """Return every program somebody can be offered on a day, with who answers for it."""
    return {"@context": CONTEXT, "@graph": _Graph(catalogue, day).nodes()}


class _Graph:
    """The nodes of a catalogue on a day, each once, by its address."""

    def __init__(self, catalogue: Catalogue, day: date) -> None:
        self._catalogue, self._day = catalogue.on(day), day
        amounts = catalogue.amounts(day)
        self._words = {
            language: Wording(catalogue.questionnaire, amounts, language) for language in LANGUAGES
        }
        self._owners = {name: owner for owner in catalogue.owners for name in owner.known_as}
        self._found: dict[str, dict[str, Any]] = {}

    def nodes(self) -> list[dict[str, Any]]:
        """Return the catalogue first, then all it leads to."""
        offered = [
            program
            for program in self._catalogue.programs.values()
            if program.availability.status not in INFORMATION_ONLY
        ]
        contact = {"skos:prefLabel": [_said(PUBLISHER, "nb")]}
        head = {
            "@id": f"{BASE}katalog",
            "@type": "dcat:Catalog",
            "dct:identifier": f"{BASE}katalog",
            "dct:title": [_said("Tiltak og tilbud i Oslo", "nb")],
            "dct:description": _in_languages(ABOUT),
            "dct:language": _languages(WRITTEN),
            "dct:publisher": self._organisation(PUBLISHER, public=False),
            "dct:modified": {"@value": self._day.isoformat(), "@type": "xsd:date"},
            "cv:contactPoint": self._node("kontakt:katalog", "cv:ContactPoint", contact),
            "dcatno:containsService": [self._service(program) for program in offered],
        }
        return [head, *self._found.values()]

    def _node(self, name: str, kind: str, said: dict[str, Any]) -> dict[str, str]:
        """Keep a node, unless it is known, and return what points to it."""
        address = name if name.startswith("http") else f"{BASE}{name}"
        self._found.setdefault(address, {"@id": address, "@type": kind, **said})
        return {"@id": address}

    def _service(self, program: Program) -> dict[str, str]:
        public = program.origin != "other"
        owner = self._organisation(program.owner, public=public)
        described = program.summary or program.client_summary
        output = {
            "dct:title": _in_languages(program.name),
            "dct:description": _in_languages(program.client_summary),
        }
        said: dict[str, Any] = {
            "dct:identifier": program.id,
            "dct:title": _in_languages(program.name),
            "dct:description": _in_languages(described),
            "dct:language": _languages(SPOKEN),
            "dct:audience": self._audience(program),
            "cv:hasCompetentAuthority" if public else "cv:ownedBy": owner,
            "cv:contactPoint": self._contacts(program),
            "cpsvno:hasPossibleOutput": self._node(
                f"resultat:{program.id}", "cpsvno:PossibleOutput", output
            ),
        }
        if program.bring:
            said["cpsvno:hasRequiredEvidence"] = self._evidence(program)
        if program.synonyms:
            said["dcat:keyword"] = [_said(word, "nb") for word in program.synonyms]
        if program.apply:
            said["cv:hasChannel"] = self._channels(program)
        if program.cost:
            fee = {
                "dct:identifier": f"{program.id}-kostnad",
                "dct:description": _in_languages(program.cost),
            }
            said["cv:hasCost"] = self._node(f"kostnad:{program.id}", "cv:Cost", fee)
        kind = "cpsv:PublicService" if public else "cpsvno:Service"
        return self._node(f"tiltak:{program.id}", kind, said)

    def _audience(self, program: Program) -> dict[str, str]:
        """Return whom it is for: what the rule requires, in words."""
        required = [
            criterion
            for criterion in program.criteria
            if criterion.kind is CriterionKind.REQUIRED and criterion.when is not None
        ]
        told = Text(*("; ".join(
            words.criterion(each.when, each.text, NO_TEXT) for each in required
        ) for words in self._words.values()))  # fmt: skip
        said = {"skos:prefLabel": _in_languages(told or EVERYBODY)}
        name = f"malgruppe:{program.id}" if told else "malgruppe:alle"
        return self._node(name, "skos:Concept", said)

    def _evidence(self, program: Program) -> list[dict[str, str]]:
        return [
            self._node(
                f"vedlegg:{program.id}:{place}",
                "cpsvno:RequiredEvidence",
                {
                    "dct:identifier": f"{program.id}-vedlegg-{place}",
                    "dct:title": _in_languages(thing),
                    "dct:description": _in_languages(thing),
                },
            )
            for place, thing in enumerate(program.bring)
        ]

    def _channels(self, program: Program) -> list[dict[str, str]]:
        return [
            self._node(
                f"kanal:{program.id}:{place}",
                "cv:Channel",
                {
                    "dct:identifier": f"{program.id}-{place}",
                    "dct:description": _in_languages(way.line),
                },
            )
            for place, way in enumerate(program.apply)
        ]

    def _contacts(self, program: Program) -> list[dict[str, str]]:
        """Return the channels of the program and of the offices for it; one where it has none."""
        found = [_ways(contact) for contact in program.contacts]
        found += [_ways(one) for one in self._catalogue.offices if program.id in one.programs]
        points = [ways for ways in found if ways] or [{}]
        return [
            self._node(f"kontakt:{program.id}:{place}", "cv:ContactPoint", ways)
            for place, ways in enumerate(points)
        ]

    def _organisation(self, name: str, *, public: bool) -> dict[str, str]:
        known: Owner | None = self._owners.get(name)
        address = f"{REGISTER}{known.number}" if known else f"{BASE}eier:{_plain(name)}"
        label = known.name if known else name
        country = {"skos:prefLabel": _in_languages(COUNTRY)}
        places = [self._node(NORWAY, "dct:Location", country)]
        if OSLO in label or "ydel" in label:
            place = {"skos:prefLabel": [_said(OSLO, "nb")]}
            places.append(self._node("sted:oslo", "dct:Location", place))
        said = {
            "dct:identifier": address,
            "skos:prefLabel": [_said(label, "nb")],
            "dct:spatial": places,
        }
        kind = "cv:PublicOrganisation" if public or known else "org:Organization"
        return self._node(address.removeprefix(BASE), kind, said)


def _ways(of: Contact | Office) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if of.phone:
        said["cv:telephone"] = of.phone
    if of.email:
        said["cv:email"] = of.email
    if of.url:
        said["cv:contactPage"] = {"@id": quote(of.url, safe=":/?&=#%~+,;@!$'()*")}
    return said


def _languages(codes: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"@id": f"{LANGUAGE}{code}"} for code in codes]


def _plain(name: str) -> str:
    plain = name.casefold().replace("æ", "ae").replace("ø", "o").replace("å", "a")
    return _NOT_A_NAME.sub("-", plain).strip("-")


def _in_languages(text: Text) -> list[dict[str, str]]:
    said = ((getattr(text, language), language) for language in LANGUAGES)
    return [_said(words, language) for words, language in said if words]


def _said(words: str, language: str) -> dict[str, str]:
    return {"@value": words, "@language": language}
