"""The fields of each kind of entry, as one table.

The form, the reading back and the differences are made from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from matcher.catalogue.asking import AtCounter
from matcher.catalogue.offices import DoorCertainty
from matcher.messages import NOTHING, Message, as_message
from matcher.questions import Kind, Sensitivity
from matcher.rules import Certainty
from matcher.rulework.entry_kinds import EntryKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue import Catalogue


class EntryForm(Enum):
    """What a field holds, and so what it is edited with."""

    LINE = auto()
    TEXT = auto()
    """In three languages."""
    NUMBER = auto()
    CHOICE = auto()
    YES_NO = auto()
    """True or false; nothing where nobody has said."""
    WORDS = auto()
    """A list, with commas between."""
    ANSWERS = auto()
    """What a question offers to choose from."""
    SHARE = auto()
    """Of how many of a thousand people the answer is yes."""
    QUESTIONS = auto()
    """Questions of the catalogue, by their ids."""
    FACTS = auto()
    """Answers, by question."""
    RULE = auto()
    """A condition, as in a program's criteria."""
    TABLE = auto()
    """For each answer of a question, the answer to another that follows."""


@dataclass(frozen=True, slots=True)
class EntryField:
    """A field: where it stands in the data, what people call it, and how it is filled in.

    `kinds` are the kinds of question, or of what follows, it is for: all where it names none.
    """

    path: str
    label: Message
    form: EntryForm
    help: Message = NOTHING
    options: Mapping[str, Message] = field(default_factory=dict)
    kinds: frozenset[str] = frozenset()
    required: bool = False
    """Whether somebody has to choose or write: nothing is chosen for them."""


def _of(*kinds: Kind) -> frozenset[str]:
    return frozenset(map(str, kinds))


_CHOSEN = _of(Kind.CHOICE, Kind.CHOICES)
_COUNTED = _of(Kind.NUMBER, Kind.DECIMAL, Kind.MONEY, Kind.AGES)
_FLAGS = _of(Kind.YES_NO)
YES_OR_NO: Mapping[bool, Message] = {True: Message("Ja"), False: Message("Nei")}
QUESTION_KINDS: Mapping[str, Message] = {
    str(Kind.YES_NO): Message("Ja eller nei"),
    str(Kind.CHOICE): Message("Ett av flere svar"),
    str(Kind.CHOICES): Message("Flere svar"),
    str(Kind.NUMBER): Message("Et tall"),
    str(Kind.DECIMAL): Message("Et tall med én desimal"),
    str(Kind.MONEY): Message("Et beløp"),
    str(Kind.MONTH): Message("En måned"),
    str(Kind.AGES): Message("Alder på flere"),
}
"""The kinds of question a supervisor can make."""
_RULED, _TABLED = frozenset({"rule"}), frozenset({"table"})
DERIVATION_KINDS: Mapping[str, Message] = {
    "rule": Message("En regel: når noe gjelder, følger svarene"),
    "table": Message("En tabell: av hvert svar på ett spørsmål følger et svar på et annet"),
}
"""How what follows is told; like the kind of a question it stays as it was begun."""

_FIELDS: Mapping[EntryKind, tuple[EntryField, ...]] = {
    EntryKind.QUESTION: (
        EntryField("label", Message("Spørsmålet"), EntryForm.TEXT,
                   Message("Slik det står i skjemaet, kort."), required=True),
        EntryField("group", Message("Del av skjemaet"), EntryForm.CHOICE, required=True),
        EntryField("statements.yes", Message("Setningen for ja"), EntryForm.TEXT,
                   Message("Begrunnelsen leses slik: «Er registrert hos Nav»."), kinds=_FLAGS,
                   required=True),
        EntryField("statements.no", Message("Setningen for nei"), EntryForm.TEXT, kinds=_FLAGS,
                   required=True),
        EntryField("choices", Message("Svarene"), EntryForm.ANSWERS,
                   Message("Ett svar på hver rad. Et svar som en regel bruker, kan ikke tas bort."),
                   kinds=_CHOSEN, required=True),
        EntryField("subject", Message("Det setninger begynner med"), EntryForm.TEXT,
                   Message("«Alderen» blir til «Alderen er minst 18 år»."),
                   kinds=_CHOSEN | _COUNTED | _of(Kind.MONTH)),
        EntryField("unit", Message("Enhet"), EntryForm.TEXT, kinds=_COUNTED),
        EntryField("min", Message("Minste svar"), EntryForm.NUMBER, kinds=_COUNTED),
        EntryField("max", Message("Største svar"), EntryForm.NUMBER, kinds=_COUNTED),
        EntryField("help", Message("Hjelp"), EntryForm.TEXT,
                   Message("Hva veilederen spør om, og hva som teller."), required=True),
        EntryField("why", Message("Hvorfor vi spør"), EntryForm.TEXT,
                   Message("Personen kan spørre. Svaret skal kunne sies høyt.")),
        EntryField("sensitivity", Message("Hvor følsomt svaret er"), EntryForm.CHOICE, options={
            str(Sensitivity.ORDINARY): Message("Vanlig opplysning"),
            str(Sensitivity.ARTICLE_9): Message("Særlig kategori (art. 9): helse, opphav, tro"),
            str(Sensitivity.ARTICLE_10): Message("Straffbare forhold (art. 10)"),
            str(Sensitivity.MOST_SENSITIVE): Message("Kan sette noen i fare"),
        }, required=True),
        EntryField("identifying", Message("Kan svaret vise hvem personen er?"), EntryForm.YES_NO,
                   Message("Som bosted og fødselsår. Et slikt svar er aldri med i en sak som tas "
                           "vare på."), required=True),
        EntryField("shown", Message("Vil et kontor se svaret på papir?"), EntryForm.YES_NO,
                   Message("Et tiltak som hviler på svaret, står som «passer trolig» til noen "
                           "har sett det.")),
        EntryField("ask", Message("Når det spørres"), EntryForm.CHOICE, options={
            "open": Message("Når svaret kan bety noe"),
            "on_request": Message("Bare når veilederen ber om det"),
        }),
        EntryField("relevant_when", Message("Spørres bare når"), EntryForm.RULE,
                   Message("Uten regel spørres det når svaret kan bety noe.")),
        EntryField("asking.at_counter", Message("Kan det besvares ved skranken?"),
                   EntryForm.CHOICE, options={
            str(AtCounter.YES): Message("Ja"),
            str(AtCounter.SOFT): Message("Bare når temaet alt er oppe"),
            str(AtCounter.PAPER): Message("Bare med papir"),
            str(AtCounter.STAFF): Message("Nei, men Nav vet det"),
            str(AtCounter.NO): Message("Nei"),
        }),
        EntryField("asking.answers", Message("Av 1 000 personer svarer så mange ja"),
                   EntryForm.SHARE, Message("Et anslag. Det styrer bare hva som spørres først."),
                   kinds=_FLAGS),
        EntryField("synonyms", Message("Ord som leses i linjen"), EntryForm.WORDS,
                   Message("Skill ordene med komma: «bil, lappen».")),
    ),
    EntryKind.CONTRADICTION: (
        EntryField("text", Message("Det veilederen får se"), EntryForm.TEXT,
                   Message("Si hvilke svar som ikke går sammen, og hva som må sjekkes."),
                   required=True),
        EntryField("when", Message("Går ikke sammen når"), EntryForm.RULE),
        EntryField("questions", Message("Spørsmålene som vises sammen"), EntryForm.QUESTIONS),
    ),
    EntryKind.PRESET: (
        EntryField("label", Message("Navnet på situasjonen"), EntryForm.TEXT, required=True),
        EntryField("facts", Message("Svar som er gitt når den velges"), EntryForm.FACTS,
                   Message("Skriv dem på linjen som ved skranken, og trykk Enter.")),
        EntryField("open", Message("Spørsmål som åpnes"), EntryForm.QUESTIONS),
        EntryField("on_request", Message("Spørsmål som ellers må bes om"), EntryForm.QUESTIONS),
    ),
    EntryKind.OFFICE: (
        EntryField("name", Message("Navn"), EntryForm.LINE),
        EntryField("kind", Message("Slag kontor"), EntryForm.LINE),
        EntryField("bydel", Message("Bydel"), EntryForm.LINE),
        EntryField("phone", Message("Telefon"), EntryForm.LINE),
        EntryField("hours", Message("Åpningstid"), EntryForm.TEXT),
        EntryField("drop_in", Message("Uten avtale"), EntryForm.TEXT),
        EntryField("address", Message("Besøksadresse"), EntryForm.LINE),
        EntryField("post", Message("Postadresse"), EntryForm.LINE),
        EntryField("email", Message("E-post"), EntryForm.LINE),
        EntryField("url", Message("Nettside"), EntryForm.LINE),
        EntryField("note", Message("Merknad"), EntryForm.TEXT),
        EntryField("programs", Message("Egne tiltak"), EntryForm.WORDS),
        EntryField("source", Message("Kilde"), EntryForm.LINE),
        EntryField("date", Message("Sett på den"), EntryForm.LINE, Message("ÅÅÅÅ-MM-DD")),
        EntryField("certainty", Message("Hvor sikkert"), EntryForm.CHOICE, options={
            str(DoorCertainty.HIGH): Message("Lest på kontorets egen side i år"),
            str(DoorCertainty.MEDIUM): Message("Ganske sikkert"),
            str(DoorCertainty.LOW): Message("Usikkert"),
        }),
    ),
    EntryKind.ORDER: (
        EntryField("name", Message("Navn"), EntryForm.TEXT),
        EntryField("value", Message("Tallet"), EntryForm.NUMBER),
        EntryField("why", Message("Hvorfor tallet er slik"), EntryForm.LINE),
    ),
    EntryKind.DERIVATION: (
        EntryField("when", Message("Følger når"), EntryForm.RULE, kinds=_RULED, required=True),
        EntryField("then", Message("Disse svarene følger"), EntryForm.FACTS,
                   Message("Skriv dem på linjen som ved skranken, og trykk Enter."),
                   kinds=_RULED, required=True),
        EntryField("table", Message("Svar for svar"), EntryForm.TABLE, kinds=_TABLED,
                   required=True),
        EntryField("why", Message("Begrunnelsen som vises"), EntryForm.TEXT, required=True),
        EntryField("certainty", Message("Hvor sikkert"), EntryForm.CHOICE, options={
            str(Certainty.CERTAIN): Message("Sikkert: brukes med en gang"),
            str(Certainty.LIKELY): Message("Trolig: tilbys, og teller først når det er godtatt"),
        }, required=True),
        EntryField("source", Message("Kilde"), EntryForm.LINE, required=True),
    ),
    EntryKind.RATE: (EntryField("name", Message("Navn"), EntryForm.TEXT),),
    EntryKind.VERSION: (),
}  # fmt: skip


def fields_of(
    kind: EntryKind, data: Mapping[str, Any], catalogue: Catalogue | None = None
) -> tuple[EntryField, ...]:
    """Return the fields of an entry: of a question, those of its kind.

    The catalogue has the parts of the form that a question can stand in. Where it does not say
    which answers tell who somebody is, one question cannot: that would say *no* of the others.
    """
    asked = str(data.get("kind", ""))
    if kind is EntryKind.DERIVATION:
        asked = "table" if "table" in data else "rule"
    groups = catalogue.questionnaire.groups if catalogue else {}
    parts = {name: as_message(label) for name, label in groups.items()}
    closed = {"identifying"} if catalogue and catalogue.identifying is None else ()
    return tuple(
        replace(each, options=parts) if each.path == "group" else each
        for each in _FIELDS[kind]
        if (not each.kinds or asked in each.kinds) and each.path not in closed
    )
