"""``jdcloud-kiosk classroom``: what it refuses and says, and a class from its start to its end."""

from __future__ import annotations

import gc
import http.client
import re
import signal
import socket
import ssl
import subprocess
import sys

import pytest

from classroom.addresses import Certificate
from classroom.certificates import certificate_problem
from jdcloud_kiosk.class_notice import ClassNotice
from jdcloud_kiosk.program import main
from testbed.new_database import put_new_database
from tests.support.certificate import write_certificate
from verification.domain.clock import SystemClock
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.training_accounts import TrainingAccounts
from verification.store.database import Database
from verification.store.schema import open_existing


@pytest.fixture
def made(tmp_path, monkeypatch):
    """A database, marked for training, and the command line that names it."""
    path, keys = tmp_path / "kiosk.db", tmp_path / "keys.json"
    put_new_database(path, keys)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    database = Database(str(path), KeyRing(KeyFile(keys)))
    open_existing(database)
    TrainingAccounts(database, SystemClock()).mark()
    database.close()
    return ["classroom", "--database", str(path), "--key-file", str(keys)]


def run(monkeypatch, capsys, *words):
    monkeypatch.setattr(sys, "argv", ["jdcloud-kiosk", *words])
    status = main()
    return status, capsys.readouterr().err


def test_an_unmarked_database_is_refused_and_then_marked(tmp_path, monkeypatch, capsys):
    path, keys = tmp_path / "kiosk.db", tmp_path / "keys.json"
    put_new_database(path, keys)
    options = ["--database", str(path), "--key-file", str(keys)]
    status, said = run(monkeypatch, capsys, "classroom", "--address", "127.0.0.1", *options)
    assert status == 1
    assert "jdcloud-kiosk accounts mark-training" in said
    assert run(monkeypatch, capsys, "accounts", "mark-training", *options) == (0, "")
    status, said = run(monkeypatch, capsys, "classroom", "--address", "0.0.0.0", *options)  # noqa: S104
    assert status == 1
    assert "0.0.0.0 means every address" in said


def test_no_kiosk_shows_a_classs_codes_on_an_unmarked_database(tmp_path, monkeypatch, capsys):
    path, keys = tmp_path / "kiosk.db", tmp_path / "keys.json"
    put_new_database(path, keys)
    words = ["kiosk", "--class-address", "http://192.168.1.5:8080"]
    monkeypatch.setattr("jdcloud_kiosk.windows.open_windows", lambda *_: 0)
    monkeypatch.setattr("jdcloud_kiosk.program.has_display", lambda: True)
    options = ["--database", str(path), "--key-file", str(keys)]
    status, said = run(monkeypatch, capsys, *words, *options)
    assert status == 1
    assert "jdcloud-kiosk accounts mark-training" in said
    assert run(monkeypatch, capsys, "accounts", "mark-training", *options) == (0, "")
    assert run(monkeypatch, capsys, *words, *options) == (0, "")
    # A server that is away may come back: the window says so, and asks again.
    away = ["--database", str(tmp_path / "away.db"), "--key-file", str(keys)]
    assert run(monkeypatch, capsys, *words, *away) == (0, "")


def test_the_address_is_chosen_by_the_trainer(made, monkeypatch, capsys):
    status, said = run(monkeypatch, capsys, *made)
    assert status == 2
    assert "--address" in said
    status, said = run(monkeypatch, capsys, *made, "--address", "127.0.0.1", "--name", "class.test")
    assert status == 2
    assert "--certificate-key" in said
    files = ["--certificate", __file__, "--certificate-key", __file__, "--name", "class.test"]
    status, said = run(monkeypatch, capsys, *made, "--address", "127.0.0.1", *files)
    assert status == 1
    assert "do not belong together" in said


@pytest.mark.parametrize(
    ("host", "days", "words"),
    [
        ("class.test", (-9, -2), "The certificate expired on"),
        ("class.test", (2, 9), "is this computer's clock right?"),
        (
            "other.test",
            (-1, 1),
            "is not for class.test, so phones would refuse it. It is for: other",
        ),
        ("*.class.test", (-1, 1), "is not for class.test"),
    ],
)
def test_a_certificate_that_phones_would_refuse_is_refused_first(
    made, monkeypatch, capsys, tmp_path, host, days, words
):
    chain, key = write_certificate(tmp_path, host, days=days)
    files = ["--certificate", str(chain), "--certificate-key", str(key), "--name", "class.test"]
    status, said = run(monkeypatch, capsys, *made, "--address", "127.0.0.1", *files)
    assert status == 1
    assert words in said


def test_a_certificate_of_a_star_is_for_each_name_below_it(tmp_path):
    chain, key = write_certificate(tmp_path, "*.school.test")
    for name, fits in (("class.school.test", True), ("a.b.school.test", False)):
        problem = certificate_problem(Certificate(chain, key, name), SystemClock().now())
        assert (problem is None) is fits


def test_a_roster_that_cannot_be_used_is_refused_in_words(made, monkeypatch, capsys, tmp_path):
    path = tmp_path / "class.csv"
    words = [*made, "--address", "127.0.0.1", "--roster", str(path)]
    status, said = run(monkeypatch, capsys, *words)
    assert status == 1
    assert "class.csv cannot be read" in said
    path.write_bytes("张三,nobody\n李四,lin-zhixia\n王五,lin-zhixia".encode("gb18030"))
    status, said = run(monkeypatch, capsys, *words)
    assert status == 1
    assert said.count("line ") == 2
    assert "line 1: there is no JD account “nobody”" in said
    assert "Traceback" not in said


def test_without_the_extra_the_program_works_and_says_what_is_missing(made, monkeypatch, capsys):
    for module in [one for one in sys.modules if one.startswith(("classroom", "starlette"))]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.delitem(sys.modules, "jdcloud_kiosk.class_command", raising=False)
    monkeypatch.setitem(sys.modules, "starlette", None)
    monkeypatch.setitem(sys.modules, "starlette.applications", None)
    status, said = run(monkeypatch, capsys, *made, "--address", "127.0.0.1")
    assert status == 1
    assert "jdcloud-verification-kiosk[classroom]" in said
    assert "Traceback" not in said


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def begin(*words):
    process = subprocess.Popen(
        [sys.executable, "-m", "jdcloud_kiosk", *words, "--port", str(free_port())],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    origin = re.search(r"(https?://\S+)", process.stdout.readline())
    return process, origin and origin[1]


@pytest.mark.long
@pytest.mark.meant_for("posix", reason="signals")
def test_a_class_begins_is_known_and_ends_with_its_process(made, tmp_path):
    process, origin = begin(*made, "--address", "127.0.0.1")
    kiosk = ClassNotice(
        tmp_path / "state" / "jdcloud-verification-kiosk" / "running", str(tmp_path / "kiosk.db")
    )
    assert kiosk.read() == origin
    second, _ = begin(*made, "--address", "127.0.0.1")
    assert second.wait(60) == 1
    page = http.client.HTTPConnection(origin.removeprefix("http://"), timeout=30)
    page.request("GET", "/")
    assert "SIMULATION" in page.getresponse().read().decode()
    page.close()
    process.send_signal(signal.SIGTERM)
    said = process.stdout.read()
    assert process.wait(60) == 0
    assert "127.0.0.1" in said
    assert said.endswith("The class is over.\n")
    assert kiosk.read() == ""
    process.stdout.close()
    second.stdout.close()


@pytest.mark.long
@pytest.mark.meant_for("posix", reason="signals")
def test_a_class_with_a_certificate_is_encrypted_and_its_cookie_stays_so(made, tmp_path):
    chain, secret = write_certificate(tmp_path, "localhost")
    files = ["--certificate", str(chain), "--certificate-key", str(secret), "--name", "localhost"]
    process, origin = begin(*made, "--address", "127.0.0.1", *files)
    assert origin.startswith("https://localhost:")
    trust = ssl.create_default_context(cafile=str(chain))
    page = http.client.HTTPSConnection(origin.removeprefix("https://"), timeout=30, context=trust)
    page.request("GET", "/")
    cookie = page.getresponse().headers["Set-Cookie"]
    page.close()
    assert cookie.startswith("__Host-device=")
    assert "Secure" in cookie
    process.send_signal(signal.SIGTERM)
    assert "can read along" not in process.stdout.read()
    assert process.wait(60) == 0
    process.stdout.close()


def test_a_class_gives_back_what_the_launcher_let_gather(made, monkeypatch):
    """Loading collects no garbage; a class that lasts all day does."""
    seen = []
    monkeypatch.setattr(
        "jdcloud_kiosk.class_command.hold_class", lambda *_: seen.append(gc.isenabled()) or 0
    )
    gc.disable()
    monkeypatch.setattr(sys, "argv", ["jdcloud-kiosk", *made])
    assert main() == 0
    assert seen == [True]
