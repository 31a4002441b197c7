"""A small good catalogue as plain data: one question of each kind, four programs, two cases.

Tests change a copy of the data and look at what the product makes of it.
"""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from matcher.catalogue.catalogue_files import load

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from matcher.catalogue.catalogue import Catalogue

Documents: TypeAlias = dict[str, Any]
AS_OF = date(2026, 11, 23)
G = 136_549


def said(nb: str, nn: str = "", en: str = "") -> dict[str, str]:
    """Return a text as the files have it."""
    return {"nb": nb, "nn": nn or nb, "en": en or nb}


def question(question_id: str, kind: str, label: str, **fields: object) -> dict[str, Any]:
    """Return a question as questions.json has it."""
    return {
        "id": question_id,
        "group": "all",
        "kind": kind,
        "label": said(label),
        "help": said(f"Om {label.lower()}."),
        "sensitivity": "ordinary",
        **fields,
    }


def _choice(choice_id: str, nb: str, en: str, **fields: object) -> dict[str, Any]:
    return {"id": choice_id, "label": said(nb, en=en), **fields}


def _statements(yes: tuple[str, str, str], no: tuple[str, str, str]) -> dict[str, Any]:
    return {"statements": {"yes": said(*yes), "no": said(*no)}}


YEARS, MONTHS = said("år", en="years"), said("måneder", "månader", "months")
PERCENT, KRONER = said("prosent", en="per cent"), said("kroner", en="kroner")


def _questions() -> list[dict[str, Any]]:
    return [
        question("age", "number", "Alder", unit=YEARS, min=0, max=110,
                 subject=said("Alderen", "Alderen", "The age")),
        question("birth_year", "number", "Fødselsår", min=1905, max=2026,
                 subject=said("Fødselsåret", "Fødselsåret", "The birth year")),
        question("bydel", "choice", "Bydel", subject=said("Bydelen", en="The district"),
                 choices=[_choice("sagene", "Sagene", "Sagene", phrase="Sagene"),
                          _choice("grorud", "Grorud", "Grorud", phrase="Grorud"),
                          _choice("frogner", "Frogner", "Frogner", phrase="Frogner")]),
        question("registered", "yes_no", "Registrert hos Nav", **_statements(
            ("Er registrert hos Nav", "Er registrert hos Nav", "Is registered with Nav"),
            ("Er ikke registrert hos Nav", "Er ikkje registrert hos Nav",
             "Is not registered with Nav"))),
        question("employment_status", "choice", "Arbeidssituasjon",
                 subject=said("Arbeidssituasjonen", en="The work situation"),
                 choices=[_choice("permittert", "Permittert", "Laid off",
                                  aliases=["helt permittert"]),
                          _choice("arbeidsledig", "Arbeidsledig", "Unemployed"),
                          _choice("hjemmevaerende", "Hjemmeværende", "Homemaker"),
                          _choice("uavklart", "Ikke avklart", "Not clear", unknown="pending")]),
        question("lost_time", "number", "Tapt arbeidstid", unit=PERCENT, min=0, max=100,
                 subject=said("Tapt arbeidstid", "Tapt arbeidstid", "Lost working time"),
                 relevant_when=leaf("employment_status", "is", "permittert")),
        question("income", "money", "Inntekt siste år", unit=KRONER, min=0,
                 subject=said("Inntekten", "Inntekta", "The income")),
        question("benefits", "choices", "Ytelser",
                 subject=said("Ytelsene", "Ytingane", "What is paid out"),
                 choices=[_choice("dagpenger", "Dagpenger", "Unemployment benefit"),
                          _choice("aap", "AAP", "AAP"),
                          _choice("sosialhjelp", "Sosialhjelp", "Social assistance"),
                          _choice("ingen", "Ingen", "None", exclusive=True),
                          _choice("sokt", "Søkt, ikke avgjort", "Applied", unknown="pending")]),
        question("planned_start", "month", "Planlagt oppstart",
                 subject=said("Planlagt oppstart", "Planlagd oppstart", "The planned start")),
        question("planned_start_month", "number", "Oppstartsmåned", min=1, max=12,
                 subject=said("Oppstartsmåneden", "Oppstartsmånaden", "The month of the start")),
        question("has_children", "yes_no", "Har barn", **_statements(
            ("Har barn", "Har barn", "Has children"),
            ("Har ikke barn", "Har ikkje barn", "Has no children"))),
        question("children_ages", "ages", "Barnas alder", unit=YEARS, min=0, max=25,
                 subject=said("Barna", "Barna", "The children")),
        question("children_months", "ages", "Barnas alder i måneder", unit=MONTHS, min=0, max=240,
                 subject=said("Barna", "Barna", "The children")),
        question("youngest_child_months", "number", "Yngste barn", unit=MONTHS, min=0, max=240,
                 subject=said("Yngste barn", "Yngste barn", "The youngest child")),
        question("member_years", "number", "Botid på rad", unit=YEARS, min=0, max=60,
                 subject=said("Botiden på rad", "Butida på rad", "Unbroken residence")),
        question("member_years_total", "number", "Botid i alt", unit=YEARS, min=0, max=60,
                 subject=said("Botiden i alt", "Butida i alt", "Residence in all")),
        question("member_now", "yes_no", "Medlem nå", help=said("Nav vurderer."), **_statements(
            ("Er medlem i folketrygden", "Er medlem i folketrygda", "Is a member"),
            ("Er ikke medlem i folketrygden", "Er ikkje medlem i folketrygda",
             "Is not a member"))),
        question("at_risk", "yes_no", "Utsatt", ask="on_request", sensitivity="most_sensitive",
                 **_statements(("Kan være utsatt", "Kan vere utsett", "May be at risk"),
                               ("Er ikke utsatt", "Er ikkje utsett", "Is not at risk"))),
    ]  # fmt: skip


def leaf(fact: str, op: str, value: object) -> dict[str, Any]:
    """Return a comparison as the files have it."""
    return {"fact": fact, "op": op, "value": value}


def criterion(
    criterion_id: str, when: object = None, kind: str = "required", **fields: object
) -> dict[str, Any]:
    """Return a criterion; without `when` one that a person judges."""
    rule = {"when": when} if when else {"text": said("Vurderes i samtale")}
    kind = kind if when else "judgement"
    return {"id": criterion_id, "kind": kind, "source": "k", **rule, **fields}


def program(program_id: str, *criteria: dict[str, Any], **fields: object) -> dict[str, Any]:
    """Return a program that is active, valid and sourced unless `fields` say otherwise."""
    return {
        "format": 1,
        "id": program_id,
        "origin": "oslo",
        "name": said(str(fields.pop("title", program_id.capitalize()))),
        "owner": "Oslo kommune",
        "summary": said("For ansatte."),
        "client_summary": said("Til deg."),
        "criteria": list(criteria),
        "availability": {"status": "active"},
        "sources": [{"key": "k", "title": "Kilden"}],
        "confidence": "confirmed",
        "review_by": "2027-05-22",
        **fields,
    }


def _programs() -> list[dict[str, Any]]:
    adult = criterion("adult", leaf("age_in_year", "ge", 19))
    return [
        program("jobbkurs", adult, criterion("registered", leaf("registered", "is", True)),
                criterion("young", leaf("age", "lt", 30), "priority"), instead=["barnetilbud"]),
        program("permittertkurs",
                criterion("laid-off", leaf("employment_status", "is", "permittert")),
                criterion("half", leaf("lost_time", "ge", 50)),
                criterion("income", leaf("income", "le", {"constant": "g", "times": [3, 2]})),
                criterion("benefits", leaf("benefits", "has_any", ["aap"]), "exclusion"),
                criterion("start", {"any": [leaf("planned_start", "from", "2026-08-01"),
                                            leaf("planned_start_month", "between", [8, 10])]}),
                criterion("talk")),
        program("barnetilbud",
                criterion("child", {"at_least": 1, "of": [
                    leaf("children_ages", "any_aged", [1, 5]),
                    leaf("children_months", "any_aged", [10, 71]),
                    leaf("youngest_child_months", "lt", 12)]}),
                criterion("bydel", leaf("bydel", "one_of", ["sagene", "grorud"]))),
        program("skjermet", criterion("risk", leaf("at_risk", "is", True)),
                criterion("member", {"any": [leaf("member_years", "ge", 5),
                                             leaf("member_years_total", "ge", 10),
                                             {"not": leaf("member_now", "is", False)}]},
                          "priority"),
                on_request=["at_risk"]),
    ]  # fmt: skip


def _cases() -> list[dict[str, Any]]:
    day = AS_OF.isoformat()
    return [
        {"id": "young", "title": "19 år i år", "as_of": day, "expect": {"jobbkurs": "fits"},
         "facts": {"birth_year": 2007, "registered": True}, "contradictions": []},
        {"id": "nothing", "title": "Ingenting er svart", "as_of": day, "facts": {},
         "expect": {"jobbkurs": "maybe"}, "missing": {"jobbkurs": ["birth_year", "registered"]}},
    ]  # fmt: skip


def documents() -> Documents:
    """Return the whole catalogue as plain data by file name; every call gives a fresh copy."""
    source = {"title": "Nav", "url": "https://www.nav.no/grunnbelop"}
    former = {"name": "membership", "maps": [
        {"to": "member_years", "as": "same"},
        {"to": "member_years_total", "as": "at_least"},
        {"to": "member_now", "as": "yes_if_positive"}]}  # fmt: skip
    preset = {"id": "laid_off", "label": said("Permittert"), "open": ["lost_time", "age"],
              "facts": {"employment_status": "permittert"}, "on_request": ["at_risk"]}  # fmt: skip
    clash = {"id": "children", "text": said("Har ikke barn, men barn er oppgitt."),
             "questions": ["has_children", "youngest_child_months"],
             "when": {"all": [leaf("has_children", "is", False),
                              leaf("youngest_child_months", "ge", 0)]}}  # fmt: skip
    files = {
        "catalogue.json": {"format": 1, "version": "1.0", "published": "2026-11-23"},
        "questions.json": {
            "groups": [{"id": "all", "label": said("Alt")}],
            "questions": _questions(),
            "former_names": [former],
            "presets": [preset],
        },
        "constants.json": {
            "constants": [
                {
                    "id": "g",
                    "name": said("1 G"),
                    "values": [
                        {"from": "2025-05-01", "amount": 130_160, "source": source},
                        {"from": "2026-05-01", "amount": G, "source": source},
                    ],
                }
            ]
        },
        "contradictions.json": {"contradictions": [clash]},
        "cases/all.json": {"cases": _cases()},
    }
    return files | {f"programs/{entry['id']}.json": entry for entry in _programs()}


def files(data: Mapping[str, object]) -> dict[str, bytes]:
    """Return documents as the files a catalogue is loaded from."""
    return {
        name: json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True).encode() + b"\n"
        for name, content in data.items()
    }


def write(data: Mapping[str, object], folder: Path) -> Path:
    """Write documents as a catalogue folder and return it."""
    for name, content in files(data).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


@cache
def catalogue() -> Catalogue:
    """Return the catalogue, loaded once."""
    return load(files(documents()))


def with_programs(*programs: dict[str, Any], **single: object) -> Catalogue:
    """Return the catalogue with other programs, and other single files where named."""
    data = {name: content for name, content in documents().items() if "/" not in name}
    data |= {f"{name}.json": content for name, content in single.items()}
    return load(files(data | {f"programs/{entry['id']}.json": entry for entry in programs}))
