"""What a passphrase must be that seals something for long: words, and not one key held down."""

from __future__ import annotations

from matcher.messages import Message

SHORTEST = 12
FEWEST = 6
"""Signs that are not the same; space counts for none."""


def passphrase_fault(passphrase: str) -> Message | None:
    """Return why nothing should be sealed with a passphrase; None where it can be."""
    typed = "".join(passphrase.split())
    if len(passphrase.strip()) < SHORTEST:
        return Message("Passordet må ha minst {count} tegn.", count=SHORTEST)
    if len(set(typed.casefold())) < FEWEST:
        return Message("Passordet må ha minst {count} ulike tegn. Bruk noen ord.", count=FEWEST)
    return None
