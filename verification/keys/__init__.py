"""The keys that seal personal data: kept outside the database, in a file or the OS keyring.

:class:`KeyRing` is what the program uses; :mod:`verification.keys.ring` is the ring's text,
:mod:`verification.keys.file` and :mod:`verification.keys.os_keyring` are where it is kept.
"""

from verification.keys.file import KeyFile
from verification.keys.key_ring import KeyRing, RingChange
from verification.keys.os_keyring import OsKeyring, choose_storage
from verification.keys.ring import KeyState, KeyUnavailable

__all__ = [
    "KeyFile",
    "KeyRing",
    "KeyState",
    "KeyUnavailable",
    "OsKeyring",
    "RingChange",
    "choose_storage",
]
