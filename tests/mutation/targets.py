"""What is changed, and which tests are to notice it: those nearest to a module come first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests import ROOT

_V, _K = "tests/verification/", "tests/kiosk/"
_RULES = (f"{_V}test_rules.py", f"{_V}test_trust.py")
_STAFF, _TRAIL, _KEYS = f"{_V}test_staff.py", f"{_V}test_trail.py", f"{_V}test_keys.py"
_HISTORY, _ERASURE, _NAMES = (
    f"{_V}test_history.py",
    f"{_V}test_erasure.py",
    f"{_V}test_names.py",
)
_REMOVALS, _RESTORE = f"{_V}test_removals.py", f"{_V}test_restore.py"
_FILE, _COPIES = f"{_V}test_sqlite_file.py", f"{_V}test_copies_under_faults.py"
_DESK, _SEARCH, _SHIFTS, _CLASS = (
    f"{_V}test_desk.py",
    f"{_V}test_search.py",
    f"{_V}test_shifts.py",
    f"{_V}test_class_codes.py",
)
_SUMS = f"{_V}test_session_sums.py"
_SUBJECT, _ROTATION = f"{_V}test_subject.py", f"{_V}test_key_rotation.py"
_KEY_FILE, _KEYRING = f"{_V}test_key_file.py", f"{_V}test_os_keyring.py"
_RETRIES = f"{_V}test_retries.py"
_BESIDE_KEYS, _OWNERSHIP = f"{_V}test_notes_beside_keys.py", f"{_V}test_ownership.py"
_FILES_BESIDE, _WINDOWS_FILES = f"{_V}test_files_beside.py", f"{_V}test_windows_files.py"
_TRAINING, _DIAGNOSTICS = f"{_V}test_training_accounts.py", f"{_V}test_diagnostics.py"
_ADDRESS, _ERRORS = (
    f"{_V}test_server_address.py",
    "tests/jdcloud_kiosk/test_server_errors.py",
)
_WINDOWS_ADDRESSES, _PATHS = (
    f"{_V}test_windows_addresses.py",
    "tests/jdcloud_kiosk/test_paths.py",
)
_OPENING, _ENROLMENT = f"{_V}test_opening.py", f"{_V}test_enrolment.py"
_STATIONS, _FAULTS = f"{_K}test_stations.py", "tests/system/test_faults.py"
_COMMANDS, _PHONE = (
    "tests/jdcloud_kiosk/test_command_line.py",
    "tests/mobile_sim/test_phone_faults.py",
)
_WINDOWS, _SEEN = "tests/system/test_windows.py", f"{_K}test_trust_windows.py"

#: Words and figures of all of the core.
_PROMISED = (f"{_V}test_stored_words.py", f"{_V}test_limits.py")

#: A module, or a folder for all that are not named, and its tests.
_TESTS: dict[str, tuple[str, ...]] = {
    "verification/domain/accounts.py": (*_RULES, _TRAINING, _NAMES),
    "verification/domain/alerts.py": (*_RULES, _STAFF, _ERASURE, _SEEN),
    "verification/domain/audit_events.py": (*_RULES, _TRAIL, _HISTORY, _STAFF),
    "verification/domain/counting.py": (f"{_V}test_counting.py",),
    "verification/domain/placeholders.py": (f"{_V}test_placeholders.py",),
    "verification/domain/enrolment.py": (_ENROLMENT,),
    "verification/domain/qr_payload.py": (_CLASS, *_RULES, _PHONE),
    "verification/domain/clock.py": (f"{_V}test_timekeeping.py", *_RULES, _ERASURE, _PHONE),
    "verification/domain/desk.py": (_DESK,),
    "verification/domain/instructions.py": (_DESK,),
    "verification/domain/history.py": (_HISTORY, f"{_K}test_staff_area.py"),
    "verification/domain/base64url.py": (f"{_V}test_base64url.py", *_RULES),
    "verification/domain/identity_number.py": (f"{_V}test_identity_number.py", _TRAINING, *_RULES),
    "verification/domain/lifecycle.py": (f"{_V}test_lifecycle.py", *_RULES, _PHONE),
    "verification/domain/local_time.py": (f"{_V}test_local_time.py", _HISTORY),
    "verification/domain/masking.py": (_NAMES, f"{_K}test_visitor.py", *_RULES),
    "verification/domain/names.py": (_NAMES, _STAFF, _TRAINING),
    "verification/domain/randomness.py": (f"{_V}test_randomness.py", *_RULES),
    "verification/domain/search.py": (_SEARCH,),
    "verification/domain/settings.py": (
        f"{_V}test_settings.py",
        f"{_V}test_lifecycle.py",
        _HISTORY,
        *_RULES,
        _COMMANDS,
    ),
    "verification/domain/source_document.py": (*_RULES, _WINDOWS, _ERRORS),
    "verification/domain/staff.py": (_SHIFTS, _STAFF, *_RULES),
    "verification/domain/phone_app.py": (f"{_V}test_phone_words.py", *_RULES, _PHONE),
    "verification/domain/refusals.py": (
        f"{_V}test_phone_words.py",
        f"{_V}test_lifecycle.py",
        *_RULES,
        _PHONE,
    ),
    "verification/domain/session.py": (f"{_V}test_lifecycle.py", *_RULES, _STAFF, _PHONE),
    "verification/domain/tone.py": (f"{_V}test_phone_words.py", f"{_K}test_view.py"),
    "verification/domain": (*_RULES, _PHONE, f"{_V}test_any_order.py"),
    "verification/security/audit_keys.py": (_BESIDE_KEYS, _TRAIL, _KEYS),
    "verification/security/disk.py": (f"{_V}test_disk.py", _WINDOWS_FILES, _KEYS),
    "verification/security/plain_file.py": (f"{_V}test_plain_file.py", _KEYS),
    "verification/security/ring_format.py": (f"{_V}test_ring_format.py", _KEYS, _ROTATION),
    "verification/security/enrolment_seal.py": (_ENROLMENT,),
    "verification/security/field_encryption.py": (_KEY_FILE, *_RULES, _TRAIL, _KEYS),
    "verification/security/noted_heads.py": (
        _BESIDE_KEYS,
        _FILES_BESIDE,
        _OWNERSHIP,
        _TRAIL,
        _COPIES,
    ),
    "verification/security/key_ring.py": (_KEY_FILE, _KEYRING, _KEYS, *_RULES, _ROTATION),
    "verification/security/os_keyring.py": (_KEYRING, _KEYS),
    "verification/security/ownership.py": (_OWNERSHIP,),
    "verification/security/removal_ledger.py": (
        _BESIDE_KEYS,
        _FILES_BESIDE,
        _OWNERSHIP,
        _REMOVALS,
        _RESTORE,
    ),
    "verification/security": (
        _KEY_FILE,
        _KEYS,
        *_RULES,
        _ROTATION,
        _TRAIL,
        _WINDOWS_FILES,
    ),
    "verification/services/desk.py": (_DESK,),
    "verification/services/instructed_kiosk.py": (_DESK,),
    "verification/services/diagnostics.py": (
        f"{_V}test_logs.py",
        _DIAGNOSTICS,
        f"{_K}test_staff_area.py",
    ),
    "verification/services/export.py": (_HISTORY, f"{_K}test_files_saved.py"),
    "verification/services/fault_words.py": (f"{_V}test_fault_words.py", _ERRORS, _FAULTS),
    "verification/services/history.py": (_HISTORY, _TRAIL),
    "verification/services/key_rotation.py": (_ROTATION, _KEYS),
    "verification/services/kiosk.py": (
        f"{_V}test_kiosk_service.py",
        _RETRIES,
        _CLASS,
        _DESK,
        *_RULES,
        _STAFF,
        _PHONE,
        _STATIONS,
        _ERASURE,
    ),
    "verification/services/maintenance.py": (_FILE, _RESTORE, _COPIES, _DIAGNOSTICS),
    "verification/services/open_files.py": (_RESTORE, _FILE, _WINDOWS_FILES),
    "verification/services/phone.py": (
        f"{_V}test_phone_service.py",
        _RETRIES,
        _CLASS,
        *_RULES,
        _ERASURE,
        _PHONE,
        _SUBJECT,
    ),
    "verification/services/phone_words.py": (f"{_V}test_phone_words.py",),
    "verification/services/purge.py": (_ERASURE, *_RULES, _REMOVALS),
    "verification/services/record_words.py": (f"{_V}test_report_file.py",),
    "verification/services/report_file.py": (f"{_V}test_report_file.py",),
    "verification/services/restore.py": (_REMOVALS, _RESTORE, _COPIES, _WINDOWS_FILES),
    "verification/domain/handover.py": (f"{_V}test_shifts.py",),
    "verification/services/handover.py": (f"{_V}test_shifts.py",),
    "verification/services/metrics.py": (f"{_V}test_metrics.py",),
    "verification/services/search.py": (_SEARCH,),
    "verification/services/watched.py": (f"{_V}test_metrics.py",),
    "verification/services/present_accounts.py": (_TRAINING,),
    "verification/services/pins.py": (_STAFF, *_RULES),
    "verification/services/staff.py": (_STAFF, _SHIFTS, _DESK, *_RULES, _STATIONS),
    "verification/services/stations.py": (_STATIONS, _STAFF),
    "verification/services/status.py": (f"{_V}test_status.py", _DIAGNOSTICS),
    "verification/services/subject.py": (_SUBJECT, _REMOVALS),
    "verification/services/timekeeping.py": (f"{_V}test_timekeeping.py", _ERASURE, _SUBJECT),
    "verification/services/retries.py": (_RETRIES,),
    "verification/services/class_players.py": (f"{_V}test_class_players.py",),
    "verification/services/account_rows.py": (_TRAINING, _NAMES),
    "verification/services/spreadsheet.py": (f"{_V}test_spreadsheet.py", _TRAINING),
    "verification/services/enrolment.py": (_ENROLMENT,),
    "verification/services/free_identity_numbers.py": (_TRAINING,),
    "verification/services/training_accounts.py": (_TRAINING, _NAMES, _CLASS),
    "verification/services/guards.py": (_STAFF, *_RULES, _SHIFTS, _DESK),
    "verification/services/session_sums.py": (_SUMS, _HISTORY),
    "verification/services": (*_RULES, _STAFF, _DESK, _ERASURE),
    "verification/store/addresses.py": (_OPENING, _WINDOWS_ADDRESSES, _PATHS, _ADDRESS),
    "verification/store/batches.py": (f"{_V}test_batches.py", _ERASURE, _TRAINING, _ROTATION),
    "verification/store/copies": (_REMOVALS, _RESTORE, _COPIES, _HISTORY, _WINDOWS_FILES),
    "verification/store/database.py": (
        _OPENING,
        f"{_V}test_replica.py",
        f"{_V}test_costs.py",
        _FILE,
        *_RULES,
        _KEYS,
        _REMOVALS,
        _TRAIL,
        _FAULTS,
    ),
    "verification/store/database_keys.py": (_KEYS, _ROTATION),
    "verification/store/erasure.py": (_ERASURE, _DESK, *_RULES, _SUBJECT),
    "verification/store/faults.py": (_ERRORS, _FILE),
    "verification/store/feed_thread.py": (_WINDOWS, _FAULTS),
    "verification/store/file_paths.py": (
        f"{_V}test_file_paths.py",
        _WINDOWS_ADDRESSES,
        _PATHS,
        _ADDRESS,
        _FILE,
    ),
    "verification/store/functions.py": (f"{_V}test_functions.py", _SUMS, _HISTORY),
    "verification/store/migrated_rows.py": (_TRAIL, _RESTORE),
    "verification/store/postgresql/address.py": (_WINDOWS_ADDRESSES, _ADDRESS),
    "verification/store/postgresql/client_files.py": (f"{_V}test_client_files.py",),
    "verification/store/postgresql/errors.py": (_ERRORS,),
    "verification/store/replica.py": (f"{_V}test_replica.py",),
    "verification/store/repositories/accounts.py": (*_RULES, _TRAINING, _SUBJECT, _TRAIL),
    "verification/store/repositories/alerts.py": (_DESK, _SEARCH, *_RULES, _STAFF),
    "verification/store/repositories/attempts.py": (_STAFF, f"{_V}test_kiosk_service.py", _ERASURE),
    "verification/store/repositories/class_players.py": (f"{_V}test_class_players.py", _CLASS),
    "verification/store/repositories/enrolments.py": (_ENROLMENT,),
    "verification/store/repositories/handovers.py": (_SHIFTS, _HISTORY),
    "verification/store/repositories/history.py": (_HISTORY, _SEARCH, _DESK, _DIAGNOSTICS, _PHONE),
    "verification/store/repositories/instructions.py": (_DESK,),
    "verification/store/repositories/removals.py": (_REMOVALS, _SUBJECT),
    "verification/store/repositories/reports.py": (_SUMS, _HISTORY, _SHIFTS),
    "verification/store/repositories/sessions.py": (
        f"{_V}test_kiosk_service.py",
        *_RULES,
        _STAFF,
        _DESK,
        _HISTORY,
    ),
    "verification/store/repositories/staff.py": (_STAFF, _SHIFTS, *_RULES, _STATIONS),
    "verification/store/repositories/subjects.py": (_SUBJECT, _REMOVALS),
    "verification/store/repositories/sums.py": (_SUMS, _HISTORY),
    "verification/store/repositories": (*_RULES, _STAFF, _DESK, _HISTORY),
    "verification/store/resealing.py": (_ROTATION, _KEYS),
    "verification/store/schema.py": (_OPENING, _RESTORE, _FILE, _KEYS),
    "verification/store/schema_check.py": (_RESTORE, _FILE),
    "verification/store/sqlite/change_feed.py": (f"{_V}test_change_feed.py", _WINDOWS, _FAULTS),
    "verification/store/sqlite/compiled.py": (_FILE, "tests/jdcloud_kiosk/test_start_and_end.py"),
    "verification/store/sqlite/copying.py": (
        _FILES_BESIDE,
        _WINDOWS_FILES,
        _RESTORE,
        _COPIES,
    ),
    "verification/store/sqlite/log_eraser.py": (f"{_V}test_log_eraser.py", _FILE),
    "verification/store/sqlite/glance.py": (f"{_K}test_first_page.py",),
    "verification/store/sqlite/log_hints.py": (
        f"{_V}test_log_hints.py",
        f"{_V}test_change_feed.py",
    ),
    "verification/store/sqlite/version.py": (_DIAGNOSTICS,),
    "verification/store/sqlite/backend.py": (_OPENING, _FILE, *_RULES, _RESTORE),
    "verification/store/sqlite/file.py": (
        _FILE,
        _WINDOWS_FILES,
        *_RULES,
        _RESTORE,
    ),
    "verification/store/sqlite": (_FILE, *_RULES, _RESTORE),
    "verification/store/tables.py": (f"{_V}test_functions.py", *_RULES, _RESTORE, _TRAIL),
    "verification/store/trail/row_links.py": (f"{_V}test_row_links.py", _TRAIL),
    "verification/store/trail/digests.py": (f"{_V}test_functions.py", _TRAIL, _ROTATION, *_RULES),
    "verification/store/trail": (_TRAIL, *_RULES),
    "verification/store/training_data.py": (*_RULES, _TRAINING, _SEEN),
    "verification/store": (*_RULES, _TRAIL, _ERASURE),
    "kiosk/help_presenter.py": (
        f"{_K}test_small_presenters.py",
        f"{_K}test_presenter.py",
        f"{_K}test_staff_area.py",
        f"{_K}test_every_screen.py",
    ),
    "kiosk/idle.py": (
        f"{_K}test_screen.py",
        f"{_K}test_idle_watch.py",
        f"{_K}test_idle_page.py",
        f"{_K}test_idle.py",
        f"{_K}test_staff_dialogs.py",
        f"{_K}test_visitor.py",
    ),
    "kiosk/presenter.py": (
        f"{_K}test_presenter_in_order.py",
        f"{_K}test_presenter.py",
        _WINDOWS,
        _SEEN,
        f"{_K}test_account_entry.py",
        f"{_K}test_visitor.py",
    ),
    "kiosk/instruction_presenter.py": (f"{_K}test_small_presenters.py", f"{_K}test_presenter.py"),
    "kiosk/slip/presenter.py": (f"{_K}test_small_presenters.py", f"{_K}test_visitor.py"),
    "kiosk/staff_area/presenter.py": (
        f"{_K}test_staff_area_presenter.py",
        f"{_K}test_staff_area.py",
        f"{_K}test_staff_dialogs.py",
    ),
    "kiosk/staff_presenter.py": (
        f"{_K}test_staff_presenter.py",
        f"{_K}test_presenter.py",
        _SEEN,
        _STATIONS,
    ),
    "kiosk/view.py": (f"{_K}test_view.py", _WINDOWS, _SEEN, f"{_K}test_account_entry.py", _PHONE),
    "console/kiosks_presenter.py": (
        "tests/console/test_kiosks_presenter.py",
        "tests/console/test_window.py",
    ),
    "console/search_presenter.py": ("tests/console/test_search_and_team.py",),
    "console/team_presenter.py": ("tests/console/test_search_and_team.py",),
    "console/presenter.py": (
        "tests/console/test_presenter_in_order.py",
        "tests/console/test_presenter.py",
        "tests/console/test_window.py",
    ),
    "mobile_sim/presenter.py": (
        "tests/mobile_sim/test_presenter_in_order.py",
        _WINDOWS,
        "tests/mobile_sim/test_phone.py",
        _PHONE,
        "tests/mobile_sim/test_permissions.py",
        _SEEN,
    ),
}
#: Not changed: migrations are as they were released; a server's own code is for make test-fleet.
_LEFT_OUT = (
    "verification/store/migrations/",
    "verification/store/postgresql/backend.py",
    "verification/store/postgresql/certificates.py",
    "verification/store/postgresql/connection.py",
    "verification/store/postgresql/notifications.py",
    "verification/store/postgresql/roles.py",
)


@dataclass(frozen=True)
class Group:
    """Modules of one kind, and which share of the changes in them has to be noticed."""

    name: str
    least: float
    folders: tuple[str, ...]


GROUPS = (
    Group("domain", 0.95, ("verification/domain",)),
    Group("services", 0.95, ("verification/services",)),
    Group("security", 0.95, ("verification/security",)),
    Group("store", 0.95, ("verification/store",)),
    Group("windows", 0.90, ("kiosk", "mobile_sim", "console")),
)


def modules() -> list[str]:
    """Return the files that are changed."""
    found = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "verification").rglob("*.py"))
        if path.name != "__init__.py"
    ]
    found += [name for name in _TESTS if not name.startswith("verification/")]
    return [name for name in found if not name.startswith(_LEFT_OUT)]


def group_of(module: str) -> Group | None:
    """Return the group that a module counts for."""
    return next((one for one in GROUPS if module.startswith(one.folders)), None)


def tests_of(module: str) -> tuple[str, ...]:
    """Return the test files for a module: its own, or those of the nearest folder that is named."""
    place = Path(module)
    for name in (module, *(parent.as_posix() for parent in place.parents)):
        if name in _TESTS:
            own = module.startswith("verification/")
            return (*(_PROMISED if own else ()), *_TESTS[name])
    raise KeyError(module)
