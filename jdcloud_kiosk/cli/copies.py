"""``jdcloud-kiosk backup``, ``restore`` and ``removals``."""

from __future__ import annotations

from collections import Counter
from gettext import pgettext as translate
from pathlib import Path

from jdcloud_kiosk.cli.job import Job
from jdcloud_kiosk.cli.lines import fail, not_written, print_json
from verification.domain.counting import counted
from verification.domain.local_time import minute_text
from verification.domain.placeholders import fill, joined, listed, said
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.security.removal_ledger import Removed, UnreadableLedger
from verification.security.ring_format import KeyState
from verification.services.fault_words import target_words
from verification.services.key_rotation import KeyRotation
from verification.services.restore import (
    Record,
    RemovedAgain,
    record_of,
    remove_what_came_back,
    restore,
)
from verification.services.status import size_words
from verification.store.copies.backups import UnusableTarget

#: For one and for several, context "Commands".
_REMOVED = {
    Removed.CONSENT: (
        QT_TRANSLATE_NOOP("Commands", "%1 consent withdrawn"),
        QT_TRANSLATE_NOOP("Commands", "%1 consents withdrawn"),
    ),
    Removed.BINDING: (
        QT_TRANSLATE_NOOP("Commands", "%1 training verification withdrawn"),
        QT_TRANSLATE_NOOP("Commands", "%1 training verifications withdrawn"),
    ),
    Removed.ALL_BINDINGS: (QT_TRANSLATE_NOOP("Commands", "%1 reset of the training, the last one"),)
    * 2,
    Removed.DETAILS: (
        QT_TRANSLATE_NOOP("Commands", "%1 kind of details erased after its retention"),
        QT_TRANSLATE_NOOP("Commands", "%1 kinds of details erased after their retention"),
    ),
    Removed.SUBJECT: (
        QT_TRANSLATE_NOOP("Commands", "%1 person's data erased at their request"),
        QT_TRANSLATE_NOOP("Commands", "%1 people's data erased at their request"),
    ),
    Removed.STAFF: (
        QT_TRANSLATE_NOOP("Commands", "%1 member of the staff removed"),
        QT_TRANSLATE_NOOP("Commands", "%1 members of the staff removed"),
    ),
    Removed.KIOSK: (
        QT_TRANSLATE_NOOP("Commands", "%1 kiosk revoked"),
        QT_TRANSLATE_NOOP("Commands", "%1 kiosks revoked"),
    ),
    Removed.PIN: (
        QT_TRANSLATE_NOOP("Commands", "%1 PIN changed"),
        QT_TRANSLATE_NOOP("Commands", "%1 PINs changed"),
    ),
}


def run_backup(job: Job) -> int:
    """Run ``backup``; return the exit status."""
    target: Path = job.options.file
    done_anyway = translate("Commands", "%1 is written and checked nevertheless.")
    not_done = translate(
        "Commands",
        "%1 was not written; earlier backups are unchanged. Run the same command again: it starts "
        "over.",
    )
    job.interruption.explain = lambda done: fill(done_anyway if done else not_done, target)
    try:
        job.maintenance.back_up(target, job.options.keep, job.interruption)
    except UnusableTarget as error:
        text = translate("Commands", "%1: %2 Nothing was written.")
        return fail(fill(text, target, target_words(error.reason, translate)))
    except OSError as error:
        nothing = translate("Commands", "Nothing was changed.")
        return fail(joined(not_written(target, error), nothing))
    text = translate("Commands", "%1 is written and checked (%2).")
    print(fill(text, target, size_words(target.stat().st_size)))
    text = translate("Commands", "It needs the key to be of use; keep that apart: %1")
    print(fill(text, job.database.seal.key_ring.place))
    return 0


def run_restore(job: Job) -> int:
    """Run ``restore``; return the exit status."""
    path, backup = job.database.path, job.options.file
    done_anyway = translate("Commands", "%1 is restored from %2 nevertheless.")
    not_done = translate(
        "Commands", "Nothing was changed. Run the same command again: it starts over."
    )
    job.interruption.explain = lambda done: fill(done_anyway, path, backup) if done else not_done
    restored = restore(job.database, backup, job.clock, job.interruption)
    print(fill(translate("Commands", "%1 is restored from %2."), path, backup))
    if restored.kept is not None:
        print(fill(translate("Commands", "The former database is kept as %1."), restored.kept))
    _print_again(restored.again)
    match restored.record:
        case Record.COMPLETE:
            text = ""
        case Record.EARLIER:
            text = translate(
                "Commands",
                "The former database could not be read: what was removed after %1 is not "
                "known, and may be back.",
            )
        case Record.BROUGHT:
            text = translate(
                "Commands",
                "There was no database here. Removals are known until %1; if the desk was in use "
                "after that, elsewhere, check “staff list” and “kiosks list”.",
            )
        case Record.NONE:
            text = translate(
                "Commands",
                "This machine has no record of removals from this database: withdrawn consents, "
                "removed staff and revoked kiosks may be back. Check “staff list” and “kiosks "
                "list”.",
            )
    if text:
        until = restored.known_until
        print(fill(text, minute_text(until) if until is not None else "?"))
    for key in KeyRotation(job.database, job.clock).reports():
        if key.active and key.state is KeyState.RETIRED:
            text = translate(
                "Commands",
                "It is sealed with the retired key %1: run jdcloud-kiosk keys rotate.",
            )
            print(fill(text, key.key_id))
    return 0


def run_removals(job: Job) -> int:
    """Run ``removals``; return the exit status."""
    try:
        if job.options.action == "replay":
            job.interruption.explain = lambda _: translate(
                "Commands",
                "Part of it may be removed again. Run the same command again: it removes the rest.",
            )
            again = remove_what_came_back(job.database, job.clock, job.options.files)
            if again == RemovedAgain():
                print(translate("Commands", "Nothing had to be removed again."))
            _print_again(again)
            return 0
        record = record_of(job.database)
    except UnreadableLedger as error:
        text = translate(
            "Commands", "The record of removals cannot be read: %1. Nothing was changed."
        )
        return fail(fill(text, said(error, translate)))
    counts = Counter(one.kind for one in record.removals)
    if job.options.json:
        number, *_ = record.seen
        removed = {kind.value: counts[kind] for kind in Removed}
        print_json({"removed": removed, "noted_up_to_event": number})
        return 0
    for kind, texts in _REMOVED.items():
        if counts[kind]:
            print(counted(counts[kind], *(translate("Commands", text) for text in texts)))
    print(fill(translate("Commands", "Noted up to event %1 of the audit trail."), *record.seen))
    return 0


def _print_again(again: RemovedAgain) -> None:
    """Say what had come back with a backup and was removed again."""
    kinds: tuple[tuple[tuple[object, ...] | int, str, str], ...] = (
        (
            again.consents,
            translate("Commands", "%1 withdrawn consent, of the session %2"),
            translate("Commands", "%1 withdrawn consents, of the sessions %2"),
        ),
        (
            again.staff,
            translate("Commands", "%1 removed member of the staff: %2"),
            translate("Commands", "%1 removed members of the staff: %2"),
        ),
        (
            again.kiosks,
            translate("Commands", "%1 revoked kiosk: %2"),
            translate("Commands", "%1 revoked kiosks: %2"),
        ),
        (
            again.subjects,
            translate("Commands", "%1 person's data, erased at their request: %2"),
            translate("Commands", "%1 people's data, erased at their request: %2"),
        ),
        (
            again.details,
            translate("Commands", "%1 session or withdrawn consent whose details were erased"),
            translate("Commands", "%1 sessions and withdrawn consents whose details were erased"),
        ),
    )
    lines = []
    for found, *texts in kinds:
        number, names = (found, ()) if isinstance(found, int) else (len(found), found)
        if number:
            lines.append(f"  {counted(number, *texts, listed(names, translate))}")
    if lines:
        print(
            translate(
                "Commands", "Removed again, because it was removed after the backup was made:"
            )
        )
        print("\n".join(lines))
    if again.former_pins:
        text = translate(
            "Commands",
            "An earlier PIN holds again for %1: give them new ones with “staff pin NAME”.",
        )
        print(fill(text, listed(again.former_pins, translate)))
