"""What a trainer's audience is shown of the tables: what has just changed, and nothing sealed."""

from __future__ import annotations

from demonstration.trace.row_changes import Kind, RowWatch
from testbed.service_fixture import CONSENT, UNVERIFIED, holder


def by_table(changes):
    return {(one.table, one.kind) for one in changes}


def column(change, name):
    (found,) = [one for one in change.columns if one.name == name]
    return found.before, found.after


def test_the_first_look_sees_nothing_new_and_a_second_without_a_change_neither(desk):
    watch = RowWatch(desk.database)
    assert watch.poll() == ()
    assert watch.poll() == ()


def test_a_scan_is_a_change_of_its_session_by_column(desk):
    watch = RowWatch(desk.database)
    issued = desk.kiosk.start("qinghe-books")
    watch.poll()
    desk.phone.scan(issued.code, holder())
    changes = watch.poll()
    assert by_table(changes) == {
        ("verification_session", Kind.CHANGED),
        ("audit_event", Kind.ADDED),
        ("audit_chain", Kind.CHANGED),
    }
    (session,) = [one for one in changes if one.table == "verification_session"]
    assert column(session, "state") == ("waiting_for_scan", "scanned")
    assert column(session, "scanned_at") == ("–", "09:30:00")
    assert session.values["state"] == "scanned"
    assert "station" not in [one.name for one in session.columns]  # it did not change


def test_a_new_row_has_no_before_and_a_removed_one_no_after(desk):
    watch = RowWatch(desk.database)
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    watch.poll()
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    (binding,) = [one for one in watch.poll() if one.table == "binding"]
    assert binding.kind is Kind.ADDED
    assert column(binding, "slot") == ("", "1")
    desk.phone.withdraw(holder())
    (gone,) = [one for one in watch.poll() if one.table == "binding"]
    assert (gone.kind, gone.key) == (Kind.REMOVED, binding.key)
    assert column(gone, "slot") == ("1", "")


def test_nothing_sealed_is_shown(desk):
    watch = RowWatch(desk.database)
    watch.poll()
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    changes = watch.poll()
    sealed = {
        (one.table, part.name): (part.before, part.after)
        for one in changes
        for part in one.columns
        if part.name.startswith("sealed_")
    }
    assert ("verified_identity", "sealed_real_name") in sealed
    assert set(sealed.values()) <= {("", "(sealed)"), ("", "–")}
    assert not any(name.startswith("sealed_") for one in changes for name in one.values)


def test_a_long_value_is_cut(desk):
    watch = RowWatch(desk.database)
    issued = desk.kiosk.start("qinghe-books")
    watch.poll()
    desk.phone.scan(issued.code, holder(UNVERIFIED))
    (session,) = [one for one in watch.poll() if one.table == "verification_session"]
    _, shown = column(session, "authorization_id")
    assert shown.endswith("…")
    assert len(shown) < len(session.values["authorization_id"])
    assert session.values["authorization_id"].startswith(shown[:-1])
