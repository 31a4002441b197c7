"""Who signed a catalogue file, and whether that is enough: python-tuf, the whole repository in it.

Importing this is cheap; python-tuf and the cryptography are loaded by the modules that use them,
when a file is signed or taken in.
"""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.trust.signed_file import SignedFile as SignedFile
    from matcher.trust.signed_file import parted as parted
else:
    __getattr__ = on_demand(__name__, signed_file="SignedFile parted")
