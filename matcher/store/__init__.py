"""Where things are kept between two runs: the only SQL in the product. Never a situation."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.store.active import catalogue_in_use as catalogue_in_use
    from matcher.store.active import not_as_told as not_as_told
    from matcher.store.catalogue_at_start import CatalogueAtStart as CatalogueAtStart
    from matcher.store.chain import Event as Event
    from matcher.store.chain import Happening as Happening
    from matcher.store.chain import first_broken as first_broken
    from matcher.store.failures import OvertakenError as OvertakenError
    from matcher.store.failures import calmly as calmly
    from matcher.store.health import Health as Health
    from matcher.store.in_force import built_on as built_on
    from matcher.store.in_force import line as line
    from matcher.store.paths import bundled_catalogue as bundled_catalogue
    from matcher.store.paths import database_file as database_file
    from matcher.store.peek import Peek as Peek
    from matcher.store.people import among as among
    from matcher.store.proof import RELEASED as RELEASED
    from matcher.store.proof import TOLD as TOLD
    from matcher.store.proof import ChainProof as ChainProof
    from matcher.store.proof import proof_of as proof_of
    from matcher.store.proof import tells_of as tells_of
    from matcher.store.proof import untold as untold
    from matcher.store.proved_form import form_fault as form_fault
    from matcher.store.records import DeskChange as DeskChange
    from matcher.store.records import DraftRow as DraftRow
    from matcher.store.records import Settled as Settled
    from matcher.store.records import StoredReport as StoredReport
    from matcher.store.records import StoredVersion as StoredVersion
    from matcher.store.seals import content_of as content_of
    from matcher.store.seals import draft_content as draft_content
    from matcher.store.seals import draft_seal as draft_seal
    from matcher.store.seals import is_whole as is_whole
    from matcher.store.seals import version_seal as version_seal
    from matcher.store.signatures import SignedBy as SignedBy
    from matcher.store.signatures import signed_head as signed_head
    from matcher.store.soundness import catalogues_add_up as catalogues_add_up
    from matcher.store.store import Store as Store
    from matcher.store.witnesses import knows_more as knows_more
    from matcher.store.witnesses import missing_guards as missing_guards
else:
    __getattr__ = on_demand(
        __name__,
        active="catalogue_in_use not_as_told",
        catalogue_at_start="CatalogueAtStart",
        chain="Event Happening first_broken",
        failures="OvertakenError calmly",
        health="Health",
        in_force="built_on line",
        paths="bundled_catalogue database_file",
        peek="Peek",
        people="among",
        proof="RELEASED TOLD ChainProof proof_of tells_of untold",
        proved_form="form_fault",
        records="DeskChange DraftRow Settled StoredReport StoredVersion",
        seals="content_of draft_content draft_seal is_whole version_seal",
        signatures="SignedBy signed_head",
        soundness="catalogues_add_up",
        store="Store",
        witnesses="knows_more missing_guards",
    )
