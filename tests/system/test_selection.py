"""Skipped tests are errors in a release run, unless they are meant for another system."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests import ROOT

pytestmark = pytest.mark.long

SUITE = """
import pytest

@pytest.mark.skip(reason="nothing to run it with")
def test_skipped(): pass

def test_skips_itself(): pytest.skip("not found")

@pytest.mark.{other}
def test_elsewhere(): assert False

@pytest.mark.xfail(reason="known")
def test_known(): assert False

@pytest.mark.server
def test_on_a_server(): assert False

@pytest.mark.cluster
def test_on_a_cluster(): assert False

@pytest.mark.file
def test_of_a_file(): pass
"""
MODULE = "import pytest\npytest.importorskip('no_such_module')\n"
OTHER_USER = "ordinary user" if os.name == "posix" and os.geteuid() == 0 else "root"


LONG = """
import pytest

@pytest.mark.long
def test_long(): pass

def test_short(): pass
"""


def run_suite(folder, text, *, asked="", **environment):
    (folder / "test_suite.py").write_text(text, encoding="utf-8")
    plain = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_TEST")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.support.selection", "-p", "no:cacheprovider",
         "-rA", "-c", os.devnull, "--rootdir", str(folder),
         str(folder / asked)],
        cwd=ROOT,
        env={**plain, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )  # fmt: skip
    return done.returncode, done.stdout


def suite(place=OTHER_USER):
    return SUITE.replace("{other}", f'meant_for("{place}", reason="of its rights")')


def test_a_release_run_fails_with_what_it_skips(tmp_path):
    status, said = run_suite(tmp_path, suite(), KIOSK_TESTS="release")
    assert status == 1, said
    assert "Skipped in a release run: Skipped: nothing to run it with" in said
    assert "Skipped in a release run: Skipped: not found" in said
    assert f"meant for {OTHER_USER}: of its rights" in said
    assert "1 failed, 1 passed, 1 skipped, 2 deselected, 1 xfailed, 1 error" in said


def test_a_module_that_is_skipped_fails_a_release_run_too(tmp_path):
    assert run_suite(tmp_path, MODULE)[0] == pytest.ExitCode.NO_TESTS_COLLECTED
    status, said = run_suite(tmp_path, MODULE, KIOSK_TESTS="release")
    assert status not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)
    assert "Skipped in a release run: Skipped: could not import 'no_such_module'" in said


def test_elsewhere_what_is_missing_is_skipped(tmp_path):
    status, said = run_suite(tmp_path, suite())
    assert status == 0, said
    assert "1 passed, 3 skipped, 2 deselected, 1 xfailed" in said


@pytest.mark.parametrize(
    ("variable", "left_out"),
    [("KIOSK_TEST_SERVER", {"file", "cluster"}), ("KIOSK_TEST_CLUSTER", {"server"})],
)
def test_a_server_and_a_cluster_have_tests_of_their_own(tmp_path, variable, left_out):
    _, said = run_suite(tmp_path, suite(), **{variable: "postgresql://somewhere"})
    names = {"file": "test_of_a_file", "server": "test_on_a_server", "cluster": "test_on_a_cluster"}
    assert {marker for marker, name in names.items() if f"::{name}" not in said} == left_out


def test_what_takes_long_runs_where_it_or_its_file_is_asked_for(tmp_path):
    assert "1 passed, 1 deselected" in run_suite(tmp_path, LONG)[1]
    assert "2 passed" in run_suite(tmp_path, LONG, KIOSK_TEST_LONG="1")[1]
    assert "2 passed" in run_suite(tmp_path, LONG, asked="test_suite.py")[1]
    assert "1 passed" in run_suite(tmp_path, LONG, asked="test_suite.py::test_long")[1]
