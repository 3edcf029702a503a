"""What is wrong with the database, in words: for the staff at a window and at a command line."""

from __future__ import annotations

from collections.abc import Callable

from verification.domain.placeholders import as_written, fill
from verification.store.copies.backups import BadTarget
from verification.store.faults import Fault


def fault_words(
    fault: Fault, translate: Callable[[str, str], str] = as_written, key_id: str = ""
) -> str:
    """Return what is wrong, what to do, and who can: *translate* gets a context and the English.

    *key_id* is the one key that is missing, if it is known.

    With a server, staff at the desk can seldom fix anything: the text names who can, and what
    to tell them.
    """
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
        case Fault.READ_ONLY_DISK:
            return translate(
                "Fault",
                "The database is on a disk that cannot be written: it is mounted read-only, as "
                "also happens when a disk fails. Call whoever looks after this computer.",
            )
        case Fault.DAMAGED:
            return translate(
                "Fault",
                "The database file is damaged or empty. Restore the last backup: "
                "jdcloud-kiosk restore FILE",
            )
        case Fault.MISSING:
            return translate(
                "Fault",
                "The database file is missing. Put it back, or restore the last backup: "
                "jdcloud-kiosk restore FILE",
            )
        case Fault.NOT_MADE:
            return translate(
                "Fault",
                "There is no database here yet. Start the kiosk once, which makes it, or restore "
                "a backup: jdcloud-kiosk restore FILE",
            )
        case Fault.OLDER:
            return translate(
                "Fault",
                "An older version of this program made this database. Close every window of that "
                "version; then start the kiosk, which brings the database up to date, or run "
                "jdcloud-kiosk migrate",
            )
        case Fault.REPLACED:
            return translate("Fault", "The database was replaced; the new one is being opened.")
        case Fault.LOG_LOST:
            return translate(
                "Fault",
                "Another program deleted the database's log (-wal). The database is being "
                "checked. If this happens again, find out what cleans up or copies that folder.",
            )
        case Fault.FOREIGN:
            return translate(
                "Fault",
                "This database belongs to another program; it was left as it is. Choose another "
                "one in the settings or with --database.",
            )
        case Fault.ALTERED:
            return translate(
                "Fault",
                "The database was changed outside of this program. The log has the details; "
                "jdcloud-kiosk audit verify finds more. Restore the last backup.",
            )
        case Fault.NOT_FOR_TRAINING:
            return translate(
                "Fault",
                "This program was started for tests (--seed or --clock), and this database is not "
                "marked as one for training. Start the program without them, or put the training "
                "database back.",
            )
        case Fault.ON_SERVER:
            return translate(
                "Fault",
                "The database is on a server: it is backed up and restored there, with the "
                "server's own tools (pg_dump, pg_restore; docs/fleet.md).",
            )
        case Fault.TOO_NEW:
            return translate(
                "Fault",
                "The database was made by a newer version of this program. Update the program.",
            )
        case Fault.NO_SHARING:
            return translate(
                "Fault",
                "The database is in a folder that cannot be shared safely, such as a network "
                "folder. Move it to a local disk.",
            )
        case Fault.KEY_MISSING if key_id:
            text = translate(
                "Fault",
                "This computer lacks the key %1, which the personal data is sealed with now. On a "
                "computer that has it, run: jdcloud-kiosk keys export FILE. Bring the file here "
                "and run: jdcloud-kiosk keys import FILE",
            )
            return fill(text, key_id)
        case Fault.KEY_MISSING:
            return translate(
                "Fault",
                "The key to the personal data is missing, or this user cannot use it. Put the key "
                "file back where it was, with the rights it had (see --key-file).",
            )
        case Fault.CLOCK_WRONG:
            return translate(
                "Fault",
                "The clock of this computer differs from the server's by more than two seconds: "
                "phones could not read its codes. Set date and time; service resumes "
                "automatically once they are right.",
            )
        case Fault.UNREACHABLE:
            return translate(
                "Fault",
                "The database cannot be opened. Check that its folder exists and can be used.",
            )
        case Fault.BAD_ADDRESS:
            return translate(
                "Fault",
                "The database address cannot be used. Start the program with --database ADDRESS, "
                "then correct the address in Settings.",
            )
        case Fault.UNEXPECTED:
            return translate(
                "Fault",
                "An error in the program itself. It keeps trying; the log has the details for the "
                "program's maintainers.",
            )
        case _:
            return _server_words(fault, translate)


def target_words(reason: BadTarget, translate: Callable[[str, str], str] = as_written) -> str:
    """Return why no backup is written under the name that was given, and what to do."""
    match reason:
        case BadTarget.IS_DATABASE:
            return translate("Backup", "That is the database itself. Choose another name.")
        case BadTarget.NO_FOLDER:
            return translate("Backup", "There is no such folder. Choose another, or make it first.")
        case BadTarget.IS_FOLDER:
            return translate("Backup", "That is a folder. Give the backup a file name in it.")
        case BadTarget.IS_DEVICE:
            return translate("Backup", "That is not an ordinary file. Choose another name.")
        case BadTarget.TAKEN:
            return translate(
                "Backup",
                "Another file has this name, and it is no backup. Choose another name.",
            )


def _server_words(fault: Fault, translate: Callable[[str, str], str]) -> str:
    match fault:
        case Fault.NO_NETWORK:
            return translate(
                "Fault",
                "There is no connection to the server. Check the network; service resumes "
                "automatically once it is back.",
            )
        case Fault.UNKNOWN_HOST:
            return translate(
                "Fault",
                "The name of the database server is not known here. Check the network and the "
                "database address (host name); a network administrator can help.",
            )
        case Fault.NOT_POSTGRESQL:
            return translate(
                "Fault",
                "What answers at this address is no PostgreSQL server. Check host and port in the "
                "database address; the database administrator knows them.",
            )
        case Fault.NO_TLS:
            return translate(
                "Fault",
                "The database server and this kiosk do not agree on encryption (TLS). The "
                "database administrator can help: compare sslmode in the database address with "
                "the server's settings.",
            )
        case Fault.CERTIFICATE_EXPIRED:
            return translate(
                "Fault",
                "The database server's certificate is out of date, or this computer's clock is "
                "wrong. Check the clock; the database administrator renews the certificate.",
            )
        case Fault.CERTIFICATE_REFUSED:
            return translate(
                "Fault",
                "The database server cannot prove its identity: its certificate, or the file it "
                "is checked with (sslrootcert), does not match. Tell the database administrator; "
                "do not turn the check off.",
            )
        case Fault.WRONG_PASSWORD:
            return translate(
                "Fault",
                "The database server does not accept this kiosk's login and password. The "
                "password is in the file ~/.pgpass (permissions 0600); the database "
                "administrator can set a new one.",
            )
        case Fault.UNKNOWN_LOGIN:
            return translate(
                "Fault",
                "The database server does not know this kiosk's login, or does not let it log "
                "in. Ask the database administrator.",
            )
        case Fault.NOT_ADMITTED:
            return translate(
                "Fault",
                "The database server does not admit this machine or login (pg_hba.conf). Ask the "
                "database administrator to add an entry.",
            )
        case Fault.NO_RIGHTS:
            return translate(
                "Fault",
                "This kiosk's login does not have the rights that it needs. Ask the database "
                "administrator to give it its role (docs/fleet.md).",
            )
        case Fault.NO_DATABASE:
            return translate(
                "Fault",
                "The server has no database of this name. Check the database address, or ask "
                "the database administrator.",
            )
        case Fault.CLOSED_DATABASE:
            return translate(
                "Fault",
                "The server lets nobody connect to this database: it is a template, such as "
                "template0, or was closed. Check the name in the database address, or ask the "
                "database administrator.",
            )
        case Fault.TOO_MANY_CONNECTIONS:
            return translate(
                "Fault",
                "The database server has no connection left for this kiosk. It keeps trying; if "
                "this lasts, ask the database administrator to allow more connections.",
            )
        case Fault.SERVER_DOWN:
            return translate(
                "Fault",
                "The database server is stopped or restarting. Service resumes automatically once "
                "the server is back; if this lasts, call the database administrator.",
            )
        case Fault.STANDBY:
            return translate(
                "Fault",
                "No primary database server is found, only one that cannot be written. After a "
                "fail-over this takes a moment; if it lasts, call the database administrator.",
            )
        case Fault.SERVER_BUSY:
            return translate(
                "Fault",
                "The database server is busy and did not answer in time. It keeps trying; if "
                "this lasts, call the database administrator.",
            )
        case Fault.SERVER_FULL:
            return translate(
                "Fault",
                "The database server's disk is full. Call the database administrator.",
            )
        case Fault.SERVER_DAMAGED:
            return translate(
                "Fault",
                "The database on the server is damaged. Call the database administrator: it has "
                "to be restored from the server's backup.",
            )
        case Fault.SERVER_FAILED:
            return translate(
                "Fault",
                "The database server reports an internal problem. Call the database "
                "administrator; the server's log says more.",
            )
        case Fault.NOT_MIGRATED:
            return translate(
                "Fault",
                "The database is not set up for this version of the program. Its owner runs once: "
                "jdcloud-kiosk fleet-roles --apply (docs/fleet.md)",
            )
        case Fault.WRONG_ENCODING:
            return translate(
                "Fault",
                "The database does not store text as UTF-8. Ask the database administrator for a "
                "new database with ENCODING 'UTF8' (docs/fleet.md).",
            )
        case Fault.SHARED_SESSIONS:
            return translate(
                "Fault",
                "The connection pooler before the database server does not keep a session for "
                "each kiosk. Ask the database administrator for pool_mode = session "
                "(docs/fleet.md).",
            )
        case Fault.UNSUPPORTED_SERVER:
            return translate(
                "Fault",
                "This database server is too old or of another kind. PostgreSQL 15 or newer is "
                "needed.",
            )
        case _:
            raise ValueError(f"{fault} is not a server's")
