"""Doors and owners of programs, as CPSV-AP-NO writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from matcher.questions import LANGUAGES, Text

if TYPE_CHECKING:
    from matcher.catalogue import Program
    from matcher.catalogue.offices import Office
    from matcher.catalogue.programs import Contact


BASE = "urn:tiltaksfinner:"


PUBLISHER = "Den som gir ut katalogen"


OSLO, NORWAY = "Oslo", "Norge"
_NOT_A_NAME = re.compile(r"[^a-z0-9]+")


def contacts(program: Program, offices: tuple[Office, ...]) -> list[dict[str, Any]]:
    """Return the channels of the program and of the offices for it; its owner where it has none."""
    found = [channels(contact) for contact in program.contacts]
    found += [channels(office) for office in offices if program.id in office.programs]
    points = [channels for channels in found if channels] or [{}]
    return [
        {"@id": f"{BASE}kontakt:{program.id}:{place}", "@type": "cv:ContactPoint", **channels}
        for place, channels in enumerate(points)
    ]


def channels(of: Contact | Office) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if of.phone:
        said["cv:telephone"] = of.phone
    if of.email:
        said["cv:email"] = of.email
    if of.url:
        said["cv:contactPage"] = {"@id": quote(of.url, safe=":/?&=#%~+,;@!$'()*")}
    return said


def owner(program: Program) -> dict[str, Any]:
    return organisation(program.owner, public=program.origin != "other")


def organisation(name: str, *, public: bool) -> dict[str, Any]:
    where = OSLO if OSLO in name or "ydel" in name else NORWAY
    return {
        "@id": organisation_id(name),
        "@type": "cv:PublicOrganisation" if public else "org:Organization",
        "dct:identifier": organisation_id(name),
        "skos:prefLabel": [in_language(name, "nb")],
        "dct:spatial": {
            "@id": f"{BASE}sted:{where.casefold()}",
            "@type": "dct:Location",
            "skos:prefLabel": [in_language(where, "nb")],
        },
    }


def organisation_id(name: str) -> str:
    plain = name.casefold().replace("æ", "ae").replace("ø", "o").replace("å", "a")
    return f"{BASE}eier:{_NOT_A_NAME.sub('-', plain).strip('-')}"


def in_languages(text: Text) -> list[dict[str, str]]:
    said = ((getattr(text, language), language) for language in LANGUAGES)
    return [in_language(words, language) for words, language in said if words]


def in_language(words: str, language: str) -> dict[str, str]:
    return {"@value": words, "@language": language}
