"""What a nightly job of the administrator leaves beside the keys belongs to the kiosk's user."""

from __future__ import annotations

import os
from types import SimpleNamespace

import pytest

from testbed.service_fixture import Desk, holder
from tests.verification.test_trust import verify
from verification.security import ownership
from verification.security.audit_keys import Head
from verification.security.noted_heads import NotedHeads
from verification.security.ownership import give_to_owner_of
from verification.services.restore import restore
from verification.store.copies.backups import back_up
from verification.store.sqlite.copying import keep_before_upgrade


@pytest.mark.file
@pytest.mark.meant_for("root", reason="nobody else can give files away")
def test_an_administrators_work_does_not_lock_the_user_out(tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    os.chown(folder, 65534, 65534)
    desk = Desk(folder / "kiosk.db")
    verify(desk)
    desk.phone.withdraw(holder())
    made = [path for name in ("removals", "audit-heads") for path in (folder / name).rglob("*")]
    made += [folder / "removals", folder / "audit-heads"]
    assert len(made) > 3
    assert {path.stat().st_uid for path in made} == {65534}


@pytest.mark.file
@pytest.mark.meant_for("root", reason="nobody else can give files away")
def test_what_is_kept_before_a_restore_or_an_upgrade_is_the_users_too(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    verify(desk)
    back_up(desk.database, tmp_path / "backup.db")
    os.chown(tmp_path / "kiosk.db", 65534, 65533)
    restore(desk.database, tmp_path / "backup.db", desk.clock)
    keep_before_upgrade(tmp_path / "kiosk.db")
    kept = list(tmp_path.glob("kiosk.before-*"))
    assert len(kept) == 2
    for path in kept:
        assert (path.stat().st_uid, path.stat().st_gid) == (65534, 65533)
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.meant_for("root", reason="nobody else can give files away")
def test_the_first_note_of_a_restore_is_the_users_too(tmp_path):
    os.chown(tmp_path, 65534, 65533)
    NotedHeads(tmp_path).note_restores("one", [Head(7, "7" * 64)])
    made = list(tmp_path.rglob("*"))
    assert {path.name for path in made} >= {"audit-heads", "one.restores"}
    assert {(path.stat().st_uid, path.stat().st_gid) for path in made} == {(65534, 65533)}


@pytest.mark.meant_for("posix", reason="owners of POSIX")
@pytest.mark.parametrize(
    ("user", "system", "given"), [(0, "linux", 2), (0, "win32", 0), (1000, "linux", 0)]
)
def test_only_an_administrator_gives_files_away_where_they_have_owners(
    tmp_path, monkeypatch, user, system, given
):
    owner, made = tmp_path.stat(), []
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(os, "chown", lambda *to: made.append(to))
    monkeypatch.setattr(ownership, "sys", SimpleNamespace(platform=system))
    files = [tmp_path / "a", tmp_path / "b"]
    give_to_owner_of(tmp_path, *files)
    assert made == [(one, owner.st_uid, owner.st_gid) for one in files][:given]


@pytest.mark.meant_for("posix", reason="owners of POSIX")
def test_a_file_that_is_gone_keeps_no_other_from_its_owner(tmp_path, monkeypatch):
    made = []

    def chown(path, *_):
        made.append(path.name)
        raise FileNotFoundError

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "chown", chown)
    give_to_owner_of(tmp_path, tmp_path / "gone", tmp_path / "here")
    assert made == ["gone", "here"]
