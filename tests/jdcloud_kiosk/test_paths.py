"""Any name that the system allows, for folders and files: nothing is pasted into addresses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from kiosk.preferences import Preferences, PreferencesFile
from testbed.service_fixture import Desk
from tests import ROOT
from ui import theme
from verification.domain.clock import ManualClock
from verification.services.maintenance import Maintenance, restore
from verification.store.addresses import read_address
from verification.store.database import Database
from verification.store.schema import prepare

pytestmark = pytest.mark.file

#: Bytes that mean something in a URL, a pattern, a shell or a style sheet; and no text at all.
ODD = b"a #?% %41\"'`$&;:=+@!*[]{}()<>|\\~\n\t\xe4\xb8\xad\xff\xfe\x80"
NAMES = st.one_of(
    st.lists(st.sampled_from([bytes([one]) for one in ODD]), min_size=1, max_size=40).map(b"".join),
    st.binary(min_size=1, max_size=60).filter(lambda name: not {0, 47} & set(name)),
    st.text(min_size=1, max_size=30)
    .filter(lambda name: not {"\0", "/"} & set(name))
    .map(lambda name: name.encode("utf-8", "surrogatepass")),
).filter(lambda name: name not in (b".", b".."))
every_name = pytest.mark.meant_for("linux", reason="other systems allow fewer names")


@every_name
@given(NAMES, NAMES)
def test_a_path_is_its_own_address(folder, name):
    path = Path(os.fsdecode(b"/" + folder)) / os.fsdecode(name)
    url = read_address(str(path))
    assert (url.get_backend_name(), url.database, dict(url.query)) == ("sqlite", str(path), {})


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    """The bytes of a database, and its keys."""
    desk = Desk(tmp_path_factory.mktemp("whole") / "kiosk.db")
    desk.database.close()
    return desk.path.read_bytes(), desk.keys


@every_name
@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(NAMES, NAMES, NAMES)
@example(b"\xff # ?", b"100% \xe4\xb8\xad'\".db", b"file:a?mode=ro#")
@example(b"a%41?", b"?vfs=none", b"\n")
def test_a_database_of_any_name_is_used_backed_up_and_restored(
    tmp_path, content, folder, name, backup_name
):
    place = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + folder))
    place.mkdir(exist_ok=True)
    path, backup = place / os.fsdecode(name), place / os.fsdecode(backup_name)
    if name == backup_name:
        return
    path.write_bytes(content[0])
    database = Database(str(path), content[1])
    changed = []
    feed = database.change_feed(lambda: changed.append(1))
    try:
        prepare(database)
        feed.start()
        maintenance = Maintenance(database, ManualClock())
        maintenance.back_up(backup)
        assert maintenance.set_binding_limit(2)
        assert database.sizes()[0] > 0
        restore(database, backup, ManualClock())
        with database.reading() as transaction:
            assert transaction.accounts.jd_accounts()
    finally:
        feed.close()
        database.close()
        for file in place.iterdir():
            if file.is_file():
                file.unlink()


@pytest.mark.long
@every_name
def test_an_odd_home_and_temporary_folder(tmp_path):
    """The program's own defaults, with bytes that are no text, from first start to restore."""
    home = os.fsencode(tmp_path) + b"/h\xff #?%41 '\""
    Path(os.fsdecode(home)).mkdir()
    environment = {
        name.encode(): value.encode()
        for name, value in os.environ.items()
        if not name.startswith(("KIOSK_", "XDG_", "LC_", "PYTHON"))
    }
    environment |= {b"HOME": home, b"TMPDIR": home, b"LANG": b"C"}
    work = (
        "import sys\n"
        # A server that keeps the database may lack Qt's system libraries.
        "sys.modules['PySide6'] = None\n"
        "from jdcloud_kiosk.places import *\n"
        "from jdcloud_kiosk.program import main\n"
        "from verification.store.database import Database\n"
        "from verification.store.schema import prepare\n"
        "ring = open_key_ring(default_key_file())\n"
        "database = Database(default_database_url(), ring); prepare(database)\n"
        "database.close()\n"
        "for words in (['staff', 'list'], ['backup', sys.argv[1]], ['restore', sys.argv[1]]):\n"
        "    sys.argv[1:] = words\n"
        "    assert main() == 0, words\n"
        "    sys.argv[1:] = [sys.orig_argv[-1]]\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", work, home + b"/night\xfe?#.db"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr
    assert b"is written and checked" in done.stdout
    assert b"is restored" in done.stdout


def test_what_is_no_text_can_be_kept_as_a_preference(tmp_path):
    file = PreferencesFile(tmp_path / "preferences.json")
    odd = Preferences(database=os.fsdecode(b"/srv/\xff/#?.db"), slip_folder="/\ud800/中文")
    file.write(odd)
    assert file.read() == odd
    json.loads((tmp_path / "preferences.json").read_bytes().decode("utf-8", "surrogatepass"))


@every_name
def test_the_program_may_lie_in_a_folder_of_any_name(qtbot, tmp_path, monkeypatch):
    """Its style sheet names pictures: a quote in the path must not end their names."""
    # Qt reads names of files as UTF-8 whatever the locale: elsewhere, it finds no Chinese folder.
    chinese = "中" if sys.getfilesystemencoding() == "utf-8" else ""
    odd = tmp_path / f"pro\"gram' #%41?{chinese} \\"
    odd.symlink_to(ROOT / "resources" / "icons")

    def picture():
        window = QWidget()
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        layout.addWidget(QComboBox())
        box = QCheckBox()
        box.setChecked(True)
        layout.addWidget(box)
        theme.apply_theme(window)
        window.resize(300, 150)
        return window.grab().toImage()

    usual = picture()
    monkeypatch.setattr(theme, "ICONS", odd)
    assert picture() == usual
