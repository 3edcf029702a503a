"""tasks.py does on every system what make does, with nothing but Python."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import time

import pytest

import tasks
from tests import ROOT

TASKS = ("setup", "run", "test", "check", "package", "translations")


class Recorder:
    """Takes commands instead of the system; what one would make is made."""

    def __init__(self, root, fails=""):
        self.commands = []
        self._root = root
        self._fails = fails

    def __call__(self, command, variables):
        self.commands.append((*command, dict(variables)))
        if "-m venv" in " ".join(command):
            (self._root / ".venv").mkdir(exist_ok=True)
        if "-qm" in command:
            tasks.Path(command[-1]).write_bytes(b"compiled")
        return 3 if self._fails and any(self._fails in part for part in command) else 0

    def lines(self):
        """The commands as text, without the checkout's folder and with "/"."""
        return [
            " ".join(command[:-1]).replace(str(self._root), "").replace("\\", "/").strip()
            for command in self.commands
        ]


@pytest.fixture
def checkout(tmp_path):
    translations = tmp_path / "resources" / "translations"
    translations.mkdir(parents=True)
    for language in ("zh_CN", "en"):
        (translations / f"{language}.ts").write_text("<TS/>", "utf-8")
    (tmp_path / "resources" / "system-packages.sh").touch()
    (tmp_path / "pyproject.toml").touch()

    def make(platform, fails=""):
        recorder = Recorder(tmp_path, fails)
        return tasks.Checkout(tmp_path, platform, recorder), recorder

    return make


def test_it_needs_nothing_but_python():
    tree = ast.parse((ROOT / "tasks.py").read_text("utf-8"))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {name.name.split(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module.split(".")[0])
    assert found <= sys.stdlib_module_names


@pytest.mark.parametrize("task", TASKS)
def test_make_leaves_these_tasks_to_it(task):
    done = subprocess.run(
        ["make", "-n", task], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert f"tasks.py {task}" in done.stdout


def test_on_windows_everything_is_set_up_without_make_or_a_shell(checkout):
    work, recorder = checkout("win32")
    work.run(["--version"])
    install = ".venv/Scripts/python.exe -m pip install -q --disable-pip-version-check".replace(
        ".venv", "/.venv"
    )
    assert recorder.lines() == [
        f"{sys.executable} -m venv /.venv",
        f"{install} --require-hashes -r /requirements.lock",
        f"{install} --no-deps --no-build-isolation -e .",
        "/.venv/Scripts/pyside6-lrelease.exe -silent /resources/translations/en.ts "
        "-qm /resources/translations/en.qm",
        "/.venv/Scripts/pyside6-lrelease.exe -silent /resources/translations/zh_CN.ts "
        "-qm /resources/translations/zh_CN.qm",
        "/.venv/Scripts/python.exe main.py --version",
    ]


def test_on_linux_the_systems_libraries_come_first(checkout):
    work, recorder = checkout("linux")
    work.setup()
    assert recorder.lines()[0] == "sh /resources/system-packages.sh"
    assert recorder.lines()[1].endswith("-m venv /.venv")


def test_what_is_set_up_is_not_set_up_again(checkout, tmp_path):
    work, recorder = checkout("darwin")
    work.setup()
    before = len(recorder.commands)
    work.setup()
    assert len(recorder.commands) == before
    later = time.time() + 10
    os.utime(tmp_path / "pyproject.toml", (later, later))
    work.setup()
    assert any("pip install" in line for line in recorder.lines()[before:])


def test_the_tests_need_no_screen_and_take_arguments(checkout):
    work, recorder = checkout("win32")
    work.test(["tests/ui", "-x"])
    assert recorder.lines()[-1].endswith("-m pytest -q -n auto --dist worksteal tests/ui -x")
    assert recorder.commands[-1][-1] == {"QT_QPA_PLATFORM": "offscreen"}


def test_translations_that_were_not_compiled_are_told(checkout, tmp_path, capsys):
    work, _ = checkout("win32")
    work.setup()
    (tmp_path / "resources" / "translations" / "zh_CN.qm").write_bytes(b"older")
    with pytest.raises(tasks.Failed):
        work.check([])
    assert "python tasks.py translations" in capsys.readouterr().err


def test_the_first_command_that_fails_ends_the_task(checkout):
    checkout("win32")[0].setup()
    work, recorder = checkout("win32", fails="mypy")
    with pytest.raises(tasks.Failed) as failed:
        work.check([])
    assert failed.value.status == 3
    assert "mypy" in recorder.lines()[-1]


def test_an_older_python_is_told_so(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    assert tasks.main() == 1
    assert "3.11 or newer" in capsys.readouterr().err


def test_a_checkout_has_the_same_lines_on_every_system():
    """A shell script with carriage returns does not run, and a compiled file has no lines."""
    found = subprocess.run(
        ["git", "check-attr", "text", "eol", "--", "package/install.sh", "resources/theme.qss",
         "resources/translations/zh_CN.qm", "docs/pictures/01-verified.png"],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True,
    ).stdout  # fmt: skip
    assert re.search(r"install\.sh: eol: lf", found)
    assert re.search(r"theme\.qss: eol: lf", found)
    assert re.search(r"zh_CN\.qm: text: unset", found)
    assert re.search(r"verified\.png: text: unset", found)
