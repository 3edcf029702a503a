"""What both windows say when the database cannot be used: what is wrong, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from verification.store.database import Fault


def fault_text(fault: Fault) -> str:
    """Return what is wrong and what the staff can do, for the staff to read."""
    translate = QCoreApplication.translate
    match fault:
        case Fault.BUSY:
            return translate(
                "Fault",
                "Another program keeps the database locked. Close programs that have it open; "
                "a backup may also take a moment.",
            )
        case Fault.FULL:
            return translate("Fault", "The disk is full. Free some space.")
        case Fault.READ_ONLY:
            return translate(
                "Fault",
                "The database cannot be written. Give this user the right to write the file "
                "and its folder.",
            )
        case Fault.DAMAGED:
            return translate(
                "Fault",
                "The database file is damaged. Restore the last backup: main.py restore FILE",
            )
        case Fault.MISSING:
            return translate(
                "Fault",
                "The database file is gone. Put it back, or restore the last backup: "
                "main.py restore FILE",
            )
        case Fault.REPLACED:
            return translate("Fault", "The database was replaced; the new one is being opened.")
        case Fault.TOO_NEW:
            return translate(
                "Fault",
                "The database was made by a newer version of this program. Update the program.",
            )
        case Fault.NO_SHARING:
            return translate(
                "Fault",
                "The database is in a folder that cannot be shared safely, as a network folder. "
                "Move it to a local disk.",
            )
        case Fault.KEY_MISSING:
            return translate(
                "Fault",
                "The key to the personal data is missing. Put the key file back where it was "
                "(see --key-file).",
            )
        case Fault.UNREACHABLE:
            return translate(
                "Fault",
                "The database cannot be opened. Check that its folder exists and can be used.",
            )
        case Fault.NO_NETWORK:
            return translate(
                "Fault",
                "There is no connection to the server. Check the network; it goes on by itself "
                "once it is back.",
            )
