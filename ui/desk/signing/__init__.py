"""Signing a catalogue at the desk, and making a key to sign with."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.signing.button import SignPublished as SignPublished
    from ui.desk.signing.button import SignVersion as SignVersion
    from ui.desk.signing.commands import make_key as make_key
    from ui.desk.signing.commands import sign_file as sign_file
else:
    __getattr__ = on_demand(
        __name__,
        button="SignPublished SignVersion",
        commands="make_key sign_file",
    )
