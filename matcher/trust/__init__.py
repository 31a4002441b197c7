"""Who signed a catalogue file, and whether that is enough: python-tuf, the whole repository in it.

Importing this is cheap; python-tuf and the cryptography are loaded by the modules that use them,
when a file is signed or taken in.
"""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.trust.file_signatures import FileSignatures as FileSignatures
    from matcher.trust.file_signatures import standing_of as standing_of
    from matcher.trust.key_file import new_key as new_key
    from matcher.trust.key_file import opened as opened
    from matcher.trust.key_file import sealed as sealed
    from matcher.trust.own_key import KeyFiles as KeyFiles
    from matcher.trust.own_key import write_key as write_key
    from matcher.trust.sign import signed as signed
    from matcher.trust.signed_file import SignedFile as SignedFile
    from matcher.trust.signed_file import parted as parted
else:
    __getattr__ = on_demand(
        __name__,
        key_file="new_key opened sealed",
        own_key="KeyFiles write_key",
        sign="signed",
        signed_file="SignedFile parted",
        file_signatures="FileSignatures standing_of",
    )
