"""Who signed a catalogue file, and whether that is enough: python-tuf, the whole repository in it.

Importing this is cheap; python-tuf and the cryptography are loaded by the modules that use them,
when a file is signed or taken in.
"""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.trust.key_file import new_key as new_key
    from matcher.trust.key_file import opened as opened
    from matcher.trust.key_file import sealed as sealed
    from matcher.trust.sign import signed as signed
    from matcher.trust.signed_file import SignedFile as SignedFile
    from matcher.trust.signed_file import parted as parted
else:
    __getattr__ = on_demand(
        __name__,
        key_file="new_key opened sealed",
        sign="signed",
        signed_file="SignedFile parted",
    )
