"""Where things are kept between two runs: the only SQL in the product. Never a situation."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.store.active import catalogue_in_use as catalogue_in_use
    from matcher.store.chain import Event as Event
    from matcher.store.chain import Happening as Happening
    from matcher.store.failures import OvertakenError as OvertakenError
    from matcher.store.in_force import line as line
    from matcher.store.paths import bundled_catalogue as bundled_catalogue
    from matcher.store.paths import database_file as database_file
    from matcher.store.people import among as among
    from matcher.store.proof import proof_of as proof_of
    from matcher.store.records import DeskChange as DeskChange
    from matcher.store.records import DraftRow as DraftRow
    from matcher.store.records import Settled as Settled
    from matcher.store.records import StoredReport as StoredReport
    from matcher.store.records import StoredVersion as StoredVersion
    from matcher.store.seals import draft_content as draft_content
    from matcher.store.seals import draft_seal as draft_seal
    from matcher.store.seals import is_whole as is_whole
    from matcher.store.seals import version_seal as version_seal
    from matcher.store.signatures import SignedBy as SignedBy
    from matcher.store.store import Store as Store
else:
    __getattr__ = on_demand(
        __name__,
        active="catalogue_in_use",
        chain="Event Happening",
        failures="OvertakenError",
        in_force="line",
        paths="bundled_catalogue database_file",
        people="among",
        proof="proof_of",
        records="DeskChange DraftRow Settled StoredReport StoredVersion",
        seals="draft_content draft_seal is_whole version_seal",
        signatures="SignedBy",
        store="Store",
    )
