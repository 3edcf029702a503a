"""What turns the program into an installed app: the recipe's files, desktop entry, autostart."""

from __future__ import annotations

import configparser
import importlib.util
import itertools
import re
import subprocess
import sys
import tomllib
from importlib.metadata import EntryPoint
from itertools import chain
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtGui import QGuiApplication

from tests import ROOT
from ui.theme import set_up_style
from verification import VERSION

PACKAGE = ROOT / "package"


def entry(name):
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str
    parser.read(PACKAGE / name, encoding="utf-8")
    return parser


def test_the_recipe_brings_every_file_that_the_program_reads():
    recipe = (PACKAGE / "kiosk.spec").read_text("utf-8")
    for folder in ("resources", "verification"):
        for path in (ROOT / folder).rglob("*"):
            if (
                path.suffix in (".qss", ".svg", ".qm", ".mo", ".json", ".yaml", ".sql")
                or "migrations" in path.parts
            ):
                parts = path.relative_to(ROOT).parts
                # Named itself, or within a folder that is.
                named = any(
                    all(f'"{part}"' in recipe for part in parts[:count])
                    for count in range(2, len(parts) + 1)
                )
                assert named, path


@pytest.mark.parametrize("separator", ["/", "\\"])
def test_the_package_keeps_its_chinese_on_every_system(separator):
    """PyInstaller names files with the system's own separator."""

    def named(*parts):
        return (separator.join(parts), "source", "DATA")

    kept = [
        named("resources", "translations", "zh_CN.qm"),
        named("PySide6", "translations", "qtbase_zh_CN.qm"),
        named("resources", "translations", "zh", "LC_MESSAGES", "jdcloud-kiosk.mo"),
        named("resources", "translations", "zh_TW", "LC_MESSAGES", "jdcloud-kiosk.mo"),
        named("PySide6", "translations", "qtbase_zh_TW.qm"),
        named("resources", "theme.qss"),
        named("PySide6", "plugins", "platforms", "qoffscreen"),
    ]
    left_out = [
        named("PySide6", "translations", "qtbase_de.qm"),
        named("PySide6", "plugins", "tls", "qopensslbackend"),
    ]
    analysis = SimpleNamespace(
        binaries=kept[4:] + left_out[1:], datas=kept[:4] + left_out[:1], pure=[], scripts=[]
    )
    collected = []
    recipe = {
        "SPECPATH": str(PACKAGE),
        "Analysis": lambda *_args, **_options: analysis,
        "PYZ": lambda *_args: None,
        "EXE": lambda *_args, **_options: None,
        "COLLECT": lambda _program, *files, **_options: collected.extend(chain(*files)),
    }
    exec((PACKAGE / "kiosk.spec").read_text("utf-8"), recipe)  # noqa: S102 - our own recipe
    assert sorted(collected) == sorted(kept)


@pytest.mark.meant_for("linux", reason="desktops")
def test_the_desktop_finds_no_fault_with_the_entries(tmp_path):
    for path in PACKAGE.rglob("*.desktop"):
        # What a sign-in screen reads is in a folder of its own; it has no categories.
        subprocess.run(["desktop-file-validate", path], check=True)
    subprocess.run(
        ["appstreamcli", "validate", "--no-net", PACKAGE / "jdcloud-kiosk.metainfo.xml"], check=True
    )


def test_the_store_knows_the_newest_release():
    text = (PACKAGE / "jdcloud-kiosk.metainfo.xml").read_text("utf-8")
    version, date = re.search(r'<release version="(.*?)" date="(.*?)"', text).groups()
    assert version == VERSION
    assert f"## {version} — {date}" in (ROOT / "CHANGELOG.md").read_text("utf-8").splitlines()


def test_windows_name_the_entry_that_the_desktop_shows_them_by(qapp):
    set_up_style(qapp)
    assert (PACKAGE / f"{QGuiApplication.desktopFileName()}.desktop").is_file()


def test_the_units_let_the_program_do_no_more_than_it_needs():
    units = (
        "jdcloud-kiosk.service",
        "jdcloud-kiosk-backup.service",
        "jdcloud-kiosk-report.service",
    )
    for name in units:
        service = entry(name)["Service"]
        assert service["UMask"] == "0077"
        assert service["NoNewPrivileges"] == "yes"
    # A window that hangs is ended and started again.
    assert int(entry("jdcloud-kiosk.service")["Service"]["WatchdogSec"]) >= 30


def test_the_guide_to_backups_shows_the_units_that_are_installed():
    guide = (ROOT / "docs" / "backups.md").read_text("utf-8")
    for block in re.findall(r"```ini\n# (\S+)\n(.*?)```", guide, re.DOTALL):
        shipped = (PACKAGE / block[0]).read_text("utf-8").splitlines()
        assert all(line in shipped for line in block[1].splitlines())


def test_a_kiosk_that_fails_starts_again_and_one_that_is_quit_does_not():
    assert entry("jdcloud-kiosk.service")["Service"]["Restart"] == "on-failure"


def test_the_guides_show_pictures_that_there_are():
    for guide in ("staff-guide.md", "staff-guide.zh_CN.md", "staff-guide.zh_TW.md"):
        pictures = re.findall(r"\]\((pictures/[^)]+)\)", (ROOT / "docs" / guide).read_text("utf-8"))
        assert len(pictures) > 5
        for picture in pictures:
            assert (ROOT / "docs" / picture).is_file(), picture


def test_the_compiled_translation_is_as_new_as_its_source(tmp_path):
    """It is committed, as nothing but setuptools builds the wheel."""
    folder = ROOT / "resources" / "translations"
    for source in folder.glob("*.ts"):
        compiled = tmp_path / "compiled.qm"
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, "-silent", source, "-qm", compiled], check=True)
        assert compiled.read_bytes() == source.with_suffix(".qm").read_bytes(), (
            "run `make translations` and commit both files"
        )


def test_the_installed_commands_start_the_program():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    commands = project["scripts"] | project["gui-scripts"]
    assert set(commands) == {"jdcloud-kiosk", "jdcloud-kiosk-window"}
    for name, target in commands.items():
        assert callable(EntryPoint(name, target, "").load())


def test_every_text_calls_the_program_by_its_command():
    """Whoever has it installed has no main.py; only a checkout is started with it."""
    done = subprocess.run(
        ["git", "grep", "-nE", r"main\.py [a-z|]", "--", "*.md", "*.py", "*.sql", "*.ts"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.stdout == ""


def test_the_lock_has_what_the_project_requires():
    """On every supported Python and system; `make lock` writes it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = (ROOT / "requirements.lock").read_text("utf-8").replace("\\\n", "").splitlines()
    assert all("--hash=sha256:" in line for line in lines)
    locked = [Requirement(line.split(" --hash", 1)[0]) for line in lines]
    wanted = list(project["dependencies"])
    for extra in ("camera", "classroom", "fleet", "keyring", "development"):
        wanted += project["optional-dependencies"][extra]
    for minor, system in itertools.product(range(11, 15), ("linux", "win32", "darwin")):
        here = {
            "python_version": f"3.{minor}",
            "python_full_version": f"3.{minor}.1",
            "sys_platform": system,
        }
        versions = {
            canonicalize_name(one.name): str(next(iter(one.specifier)).version)
            for one in locked
            if not one.marker or one.marker.evaluate(here)
        }
        for one in map(Requirement, wanted):
            name = canonicalize_name(one.name)
            if name != project["name"] and (not one.marker or one.marker.evaluate(here)):
                assert one.specifier.contains(versions[name]), one


@pytest.fixture(scope="module")
def extras():
    """What `make package` makes beside the program."""
    spec = importlib.util.spec_from_file_location("extras", PACKAGE / "extras.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.meant_for("linux", reason="man and bash")
def test_manual_and_completion_know_every_command(extras, tmp_path):
    listed = re.findall(r"^    (\S+) +\S", extras.parser().format_help(), re.MULTILINE)
    assert len(listed) > 15
    script = tmp_path / "completion.bash"
    script.write_text(extras.completion("bash"), "utf-8")
    ask = (
        f"source {script}; COMP_WORDS=(jdcloud-kiosk ''); COMP_CWORD=1; "
        "_shtab_jdcloud_kiosk 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    offered = subprocess.run(["bash", "-c", ask], capture_output=True, text=True).stdout.split()
    page = extras.manual().replace("\\-", "-")
    for command in listed:
        assert command in offered
        assert rf"\fI\,{command}\/\fR" in page
    assert "keys.json" not in page


def test_every_library_that_is_shipped_has_its_licence(extras, tmp_path):
    extras.write_licences(tmp_path)
    shipped = {extras.canonicalize_name(one.name) for one in extras.shipped()}
    assert {
        "pyside6-essentials",
        "sqlalchemy",
        "keyring",
        "psycopg",
        "starlette",
        "uvicorn",
    } <= shipped
    assert not shipped & {"pytest", "mypy"}
    for name in shipped:
        (folder,) = tmp_path.glob(f"{name}-[0-9]*")
        assert (folder / "declared.txt").read_text("utf-8").strip()
    # Qt's wheels bring no text of theirs.
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "LGPL-3.0.txt").read_text("utf-8")


def test_the_workflow_names_every_supported_python():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    stated = [one.rpartition(" ")[2] for one in project["classifiers"] if " :: 3." in one]
    text = (ROOT / ".github" / "workflows" / "tests.yaml").read_text("utf-8")
    assert yaml.safe_load(text)["jobs"]["tests"]["strategy"]["matrix"]["python"] == stated
