"""Tests run in random order; what failed can be run again in the order that it failed in."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from tests import ROOT

pytestmark = pytest.mark.long

#: It fails after any other test has run.
SUITE = """
import pytest

ran = []

@pytest.mark.parametrize("number", range(8))
def test_one(number):
    assert number != 3 or not ran
    ran.append(number)
"""


def run_suite(folder, *options):
    (folder / "test_suite.py").write_text(SUITE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.support.order", "-p", "pytest_randomly",
         "-p", "no:cacheprovider", "-v", "-c", os.devnull, "--rootdir", str(folder), *options],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTEST_ADDOPTS": "",
        },
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )  # fmt: skip
    return done.stdout


def order(said):
    return re.findall(r"test_one\[(\d)\] (?:PASSED|FAILED)", said)


def test_a_failure_says_how_to_run_the_same_order_again(tmp_path):
    said = run_suite(tmp_path, "--randomly-seed=4", "test_suite.py")
    assert "--randomly-seed=4" in said
    assert sorted(order(said)) == [str(number) for number in range(8)]
    assert order(run_suite(tmp_path, "--randomly-seed=4", "test_suite.py")) == order(said)
    assert order(run_suite(tmp_path, "--randomly-seed=5", "test_suite.py")) != order(said)


@pytest.mark.parametrize("process", ["main", "gw0"])
def test_what_ran_before_a_failure_is_kept_and_runs_again(tmp_path, process):
    workers = ("-p", "xdist", "-n", "1") if process == "gw0" else ()
    said = run_suite(tmp_path, "--randomly-seed=4", *workers, "test_suite.py")
    (kept,) = re.findall(rf"what {process} ran up to its last failure: .*@(\S+)", said)
    listed = (tmp_path / kept).read_text("utf-8").splitlines()
    assert listed[-1] == "test_suite.py::test_one[3]"
    again = run_suite(tmp_path, "-p", "no:randomly", "--randomly-dont-reorganize", f"@{kept}")
    assert [f"test_suite.py::test_one[{one}]" for one in order(again)] == listed
    assert "1 failed" in again


def test_a_sample_is_drawn_with_the_seed(tmp_path):
    drawn = [
        order(run_suite(tmp_path, f"--randomly-seed={seed}", "--sample", "4", "test_suite.py"))
        for seed in (1, 1, 2)
    ]
    assert [len(one) for one in drawn] == [4, 4, 4]
    assert drawn[0] == drawn[1]
    assert set(drawn[0]) != set(drawn[2])
