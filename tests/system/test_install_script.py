"""install.sh, in a tree of the test's own: versions behind a link, autostart, removal, staging."""

from __future__ import annotations

import configparser
import os
import pwd
import shutil
import subprocess
from pathlib import Path

import pytest

from tests import ROOT

PACKAGE = ROOT / "package"
PROGRAM = "#!/bin/sh\necho {}, $*\n"

pytestmark = pytest.mark.meant_for("linux", reason="desktops and systemd")


@pytest.fixture
def dist(tmp_path):
    """Return what makes a packaged folder, as `make package` does, with a small program."""

    def make(version):
        folder = tmp_path / f"dist {version}"
        shutil.copytree(PACKAGE, folder)
        shutil.copy(ROOT / "resources" / "icons" / "jdcloud-kiosk.svg", folder)
        (folder / "VERSION").write_text(version)
        (folder / "share").mkdir()
        (folder / "share" / "jdcloud-kiosk.1").write_text(".TH kiosk")
        program = folder / "jdcloud-kiosk"
        program.write_text(PROGRAM.format(version))
        program.chmod(0o755)
        return folder

    return make


@pytest.fixture
def root(tmp_path):
    return tmp_path / "root"


@pytest.fixture
def install(tmp_path, root):
    """Return what runs install.sh of a folder, without a session bus."""

    def run(folder, *arguments, fails=False, **environment):
        done = subprocess.run(
            ["sh", str(folder / "install.sh"), *arguments],
            env={
                "PREFIX": str(root),
                "PATH": "/usr/bin:/bin:/usr/sbin",
                "HOME": str(tmp_path / "home"),
                **environment,
            },
            capture_output=True,
            encoding="utf-8",
        )
        assert bool(done.returncode) is fails, done.stdout + done.stderr
        return done.stdout + done.stderr

    return run


def said(command):
    done = subprocess.run(f"{command}", shell=True, capture_output=True, text=True, check=True)  # noqa: S602
    return done.stdout.strip()


def entry(path):
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return parser


def files(folder):
    return {path for path in folder.rglob("*") if path.is_file() or path.is_symlink()}


def test_what_is_installed_runs_from_the_prefix(dist, install, root):
    install(dist("1.0"), "--session")
    share = root / "usr" / "share"
    desktop = entry(share / "applications" / "jdcloud-kiosk.desktop")
    service = entry(root / "usr" / "lib" / "systemd" / "user" / "jdcloud-kiosk.service")
    commands = [
        desktop["Desktop Entry"]["Exec"],
        desktop["Desktop Action Phone"]["Exec"],
        service["Service"]["ExecStart"],
        entry(root / "usr/lib/systemd/user/jdcloud-kiosk-backup.service")["Service"]["ExecStart"],
        entry(root / "usr/lib/systemd/user/jdcloud-kiosk-report.service")["Service"]["ExecStart"],
        f"{root}/usr/bin/jdcloud-kiosk",
    ]
    for command in commands:
        assert said(command).startswith("1.0,")
    assert "--full-screen" in commands[2]
    session = entry(share / "xsessions" / "jdcloud-kiosk-x11.desktop")["Desktop Entry"]["Exec"]
    assert os.access(session, os.X_OK)
    wayland = entry(share / "wayland-sessions" / "jdcloud-kiosk-wayland.desktop")
    assert Path(wayland["Desktop Entry"]["Exec"].split(" -- ")[1].split()[0]).is_file()
    for place in (
        "etc/X11/xorg.conf.d/10-jdcloud-kiosk.conf",
        "usr/share/icons/hicolor/scalable/apps/jdcloud-kiosk.svg",
        "usr/share/man/man1/jdcloud-kiosk.1",
        "usr/lib/systemd/user/jdcloud-kiosk-backup.timer",
        "usr/lib/systemd/user/jdcloud-kiosk-report.timer",
        "usr/share/metainfo/jdcloud-kiosk.metainfo.xml",
    ):
        assert (root / place).is_file(), place


def test_a_kiosk_that_is_running_keeps_its_files(dist, install, root, tmp_path):
    """Also through two installations: its export still finds what it loads late."""
    first = dist("1.0")
    shutil.copy("/bin/sleep", first / "jdcloud-kiosk")
    install(first)
    with subprocess.Popen([root / "opt" / "jdcloud-kiosk" / "jdcloud-kiosk", "100"]) as kiosk:
        here = Path(f"/proc/{kiosk.pid}/exe").readlink().parent
        install(dist("1.1"))
        install(dist("1.2"))
        assert (here / "install.sh").is_file()
        assert said(f"{root}/opt/jdcloud-kiosk/jdcloud-kiosk x") == "1.2, x"
        kiosk.kill()
    install(dist("1.3"))
    assert not here.exists()
    # The one before stays, to go back to.
    assert len(list((root / "opt" / "jdcloud-kiosk-versions").iterdir())) == 2


def test_an_installation_from_before_there_were_versions_is_taken_over(dist, install, root):
    old = root / "opt" / "jdcloud-kiosk"
    shutil.copytree(dist("0.2"), old)
    install(dist("1.0"))
    assert old.is_symlink()
    assert said(f"{old}/jdcloud-kiosk x") == "1.0, x"
    install(old, "--rollback")
    assert said(f"{old}/jdcloud-kiosk x") == "0.2, x"


def test_rolling_back_and_forward(dist, install, root):
    program = root / "opt" / "jdcloud-kiosk"
    install(dist("1.0"))
    assert "There is no earlier version" in install(program, "--rollback", fails=True)
    install(dist("1.1"))
    install(program, "--rollback")
    assert said(f"{program}/jdcloud-kiosk x") == "1.0, x"
    # What is installed can be asked for more, and stays as it is.
    install(program, "--session")
    assert said(f"{program}/jdcloud-kiosk x") == "1.0, x"


def test_autostart_needs_no_session_bus_and_no_systemd(dist, install, root, tmp_path):
    install(dist("1.0"), "--autostart")
    config = tmp_path / "home" / ".config"
    wanted = config / "systemd/user/graphical-session.target.wants/jdcloud-kiosk.service"
    assert wanted.resolve() == root / "usr/lib/systemd/user/jdcloud-kiosk.service"
    command = entry(config / "autostart" / "jdcloud-kiosk.desktop")["Desktop Entry"]["Exec"]
    # Without systemd, it starts again until staff quit it.
    program = root / "opt" / "jdcloud-kiosk" / "jdcloud-kiosk"
    failed = tmp_path / "failed"
    program.write_text(
        f'#!/bin/sh\necho "$*"\n[ -e "{failed}" ] || {{ touch "{failed}"; exit 1; }}'
    )
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "systemctl").write_text("#!/bin/sh\nexit 1\n")
    (tools / "sleep").write_text("#!/bin/sh\n")
    for tool in tools.iterdir():
        tool.chmod(0o755)
    done = subprocess.run(
        [command],
        env={"PATH": f"{tools}:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.splitlines() == ["kiosk --full-screen"] * 2
    # With systemd, the unit starts it, and this ends.
    (tools / "systemctl").write_text(f'#!/bin/sh\necho "$*" >> "{tmp_path}/asked"\n')
    subprocess.run([command], env={"PATH": f"{tools}:/usr/bin:/bin"}, check=True, timeout=60)
    assert (tmp_path / "asked").read_text().endswith("--user start jdcloud-kiosk.service\n")


@pytest.mark.meant_for("root", reason="only root installs for another user")
def test_autostart_for_the_desks_user_belongs_to_that_user(dist, install, root, tmp_path):
    nobody = pwd.getpwnam("nobody")
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "getent").write_text(f"#!/bin/sh\necho nobody:x:1:1::{tmp_path}/desk:/bin/sh\n")
    (tools / "getent").chmod(0o755)
    install(dist("1.0"), "--autostart", "nobody", PATH=f"{tools}:/usr/bin:/bin:/usr/sbin")
    config = tmp_path / "desk" / ".config"
    assert (config / "autostart" / "jdcloud-kiosk.desktop").is_file()
    assert {path.lstat().st_uid for path in config.rglob("*")} == {nobody.pw_uid}


def test_uninstalling_leaves_nothing_but_data(dist, install, root, tmp_path):
    folder = dist("1.0")
    install(folder, "--session")
    install(folder, "--autostart")
    data = tmp_path / "home" / ".config" / "jdcloud-verification-kiosk" / "keys.json"
    data.parent.mkdir(parents=True)
    data.write_text("{}")
    install(folder, "--uninstall")
    assert not files(root)
    assert files(tmp_path / "home") == {data}


def test_a_staged_installation_refers_to_the_real_paths(dist, install, tmp_path):
    stage = tmp_path / "stage"
    install(dist("1.0"), PREFIX="", DESTDIR=str(stage))
    desktop = entry(stage / "usr/share/applications/jdcloud-kiosk.desktop")
    assert desktop["Desktop Entry"]["Exec"] == "/opt/jdcloud-kiosk/jdcloud-kiosk kiosk"
    assert (stage / "usr/bin/jdcloud-kiosk").readlink() == Path("/opt/jdcloud-kiosk/jdcloud-kiosk")


@pytest.mark.parametrize(
    "name", ["my apps", "a[1]", "50%", 'a"b', "it's", "a$b", "a&b", "a#b", "a\\b", "a`b", "a;b"]
)
def test_a_prefix_that_entries_and_units_would_take_apart_is_refused(dist, install, tmp_path, name):
    said = install(dist("1.0"), PREFIX=str(tmp_path / name), fails=True)
    assert "special characters" in said
    assert not (tmp_path / name).exists()
    assert "whole path" in install(tmp_path / "dist 1.0", PREFIX="root", fails=True)


def test_a_prefix_may_be_chinese(dist, install, tmp_path):
    install(dist("1.0"), PREFIX=str(tmp_path / "根目录"))
    assert (tmp_path / "根目录/usr/bin/jdcloud-kiosk").exists()


def test_an_unknown_word_changes_nothing(dist, install, root):
    assert "What is --help-me?" in install(dist("1.0"), "--help-me", fails=True)
    assert not root.exists()


def test_a_debian_package_upgrades_under_a_running_kiosk_and_leaves_nothing(dist, root, tmp_path):
    """In a folder instead of the system: dpkg calls its scripts with $DPKG_ROOT."""

    def package(folder):
        subprocess.run(["sh", PACKAGE / "deb.sh", folder, tmp_path], check=True)
        (made,) = tmp_path.glob(f"jdcloud-kiosk_{(folder / 'VERSION').read_text()}_*.deb")
        return made

    def dpkg(*arguments):
        done = subprocess.run(
            ["dpkg", f"--root={root}", "--force-script-chrootless", "--force-depends",
             "--force-not-root", *arguments],
            env={"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": str(tmp_path / "home")},
            capture_output=True,
            encoding="utf-8",
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr

    for name in ("info", "updates"):
        (root / "var/lib/dpkg" / name).mkdir(parents=True)
    (root / "var/lib/dpkg/status").touch()
    program = root / "opt/jdcloud-kiosk/jdcloud-kiosk"
    first = dist("1.0")
    shutil.copy("/bin/sleep", first / "jdcloud-kiosk")
    dpkg("--install", package(first))
    # The folder in /usr/lib and the version in /opt are one copy.
    assert program.stat().st_nlink == 2
    with subprocess.Popen([program, "100"]) as kiosk:
        here = Path(f"/proc/{kiosk.pid}/exe").readlink().parent
        dpkg("--install", package(dist("1.1")))
        assert said(f"{program} x") == "1.1, x"
        assert (here / "install.sh").is_file()
        kiosk.kill()
    dpkg("--remove", "jdcloud-kiosk")
    assert not {path for path in files(root) if "dpkg" not in path.parts}
