"""Why a signed file is not taken in, said to whoever has it."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from tuf.api import exceptions as tuf
from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
from tuf.ngclient.config import EnvelopeType

from matcher.errors import InputError
from matcher.messages import Message
from matcher.trust.signed_file import TARGETS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tuf.api.metadata import Root

    from matcher.trust.signed_file import SignedFile

ROOT = "root"
"""Under which name the root that was proved before is kept."""
_ASK = Message("Katalogen i bruk er den samme som før. Be den som sendte filen, om en ny.")


def why_unsigned(file: SignedFile, trusted: Mapping[str, bytes]) -> Message:
    """Return who is missing: nobody we know, or too few of them."""
    try:
        wanted = _last_root_we_know(file, trusted).roles[TARGETS]
        present = {each["keyid"] for each in json.loads(file.roles[TARGETS])["signatures"]}
    except (tuf.RepositoryError, KeyError, TypeError, ValueError):
        return Message("underskriften kan ikke leses")
    known = present & set(wanted.keyids)
    if not known:
        return Message("ingen vi kjenner, har underskrevet den")
    if len(known) < wanted.threshold:
        return few_signatures(len(known), wanted.threshold)
    return Message("en underskrift stemmer ikke")


def few_signatures(count: int, threshold: int) -> Message:
    return Message("den har {count} av {threshold} underskrifter", count=count, threshold=threshold)


def _last_root_we_know(file: SignedFile, trusted: Mapping[str, bytes]) -> Root:
    """Return the newest root that follows from ours: whom a stranger's knows is no matter."""
    known = TrustedMetadataSet(trusted[ROOT], EnvelopeType.METADATA)
    with suppress(tuf.RepositoryError):
        while (raw := file.roots.get(known.root.version + 1)) is not None:
            known.update_root(raw)
    return known.root


def refused(why: Message) -> InputError:
    return InputError([Message("Filen tas ikke inn: {why}. {ask}", why=why, ask=_ASK)])
