"""The closed classes of small words, in lower case. What words mean is data; these only steer."""

from __future__ import annotations

from matcher.questions.terms.fold import word_set
from matcher.questions.values import Unknown

STOP = word_set("""
    og i på er har en ei et ett fra bor med til som å de den det du jeg eg meg min sin mi si mitt
    sitt vår våre våres mine sine vi hun han ho
    nå no for ved bodd bodde om så her der samt men også at bruker brukeren klient klienten person
    personen gammel gammelt kr kroner
""")
NEGATIONS = word_set("""
    ikke ikkje itj ittj ikkj ingen inga intet null aldri uten utan verken korkje hverken not without
    never
""")
# These take back what stands before them where nothing follows: "leier ikke".
NEGATIONS_BEHIND = word_set("ikke ikkje itj ittj ikkj aldri ingen not")
# What may follow them there: "jobber ikke lenger nå".
TIMES_BEHIND = word_set("""
    nå no lenger lengre lenge mer meir enda ennå ennu enno framleis fortsatt selv sjøl sjølv da her
    lengst anymore now yet
""")
CARRY_ON = frozenset(("eller", "heller"))
YES, NO = frozenset(("ja", "jo")), frozenset(("nei", "nope"))
NONE_LABELS = frozenset(("ingen", "nei", "ikke aktuelt"))
MOST_COUNTED = 12
DIGITS = 2
COUNTS = {
    word: number
    for number, words in enumerate(
        ("en ett ei", "to", "tre", "fire", "fem", "seks", "sju syv", "åtte", "ni", "ti"), 1
    )
    for word in words.split()
}

# Words that turn what follows into something else than an answer about this person now: another
# time ("tidligere permittert"), another person ("mannen permittert"), a wish ("søker aap").
DOUBT = word_set("""
    hos av tidligere før snart kanskje muligens trolig nesten søkt søker søke venter ønsker vil skal
    hatt vært var blir ferdig sluttet slutta mistet mista mister avslag avslått stanset opphørt
    fikk fått eks forrige vurderer trenger lenger sjekk sjekke mannen kona konen samboeren
    ektefellen partneren sønnen datteren dattera moren faren broren søsteren barnefar barnemor
    eksen kjæresten kjæreste samboers ektefelles mannens konas partners foreldres mors fars eksens
""")

UNKNOWNS = {
    Unknown.UNKNOWN: (
        "vet ikke",
        "veit ikke",
        "veit ikkje",
        "usikker på",
        "usikker",
        "ukjent",
        "uvisst",
        "uavklart",
    ),
    Unknown.DECLINED: (
        "vil ikke si noe om",
        "vil ikke svare på",
        "vil ikke svare",
        "vil ikke si",
        "vil ikke oppgi",
        "vil ikkje svare på",
        "vil ikkje svare",
        "vil ikkje seie",
        "ønsker ikke å svare på",
        "ønsker ikke å svare",
        "ønsker ikke å oppgi",
    ),
    Unknown.PENDING: (
        "må dokumenteres",
        "må dokumenterast",
        "må dokumentere",
        "mangler dokumentasjon på",
        "mangler dokumentasjon",
        "ikke dokumentert",
        "uten dokumentasjon",
    ),
}
MARKERS = {
    tuple(phrase.split()): unknown for unknown, phrases in UNKNOWNS.items() for phrase in phrases
}
LONGEST_MARKER = max(map(len, MARKERS))


def count_of(word: str) -> int | None:
    """Return the count a word says ("to", "2"), if any."""
    number = int(word) if word.isascii() and word.isdigit() and len(word) <= DIGITS else None
    return COUNTS.get(word) if number is None or number > MOST_COUNTED else number
