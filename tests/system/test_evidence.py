"""Where a failed test's picture and trace go."""

from __future__ import annotations

from pathlib import Path

import pytest

from pytest_verification_kiosk.evidence import evidence_folder


@pytest.mark.parametrize(
    ("test", "name"),
    [
        ("tests/test_desk.py::test_no", "tests-test_desk.py-test_no"),
        ("test_a.py::TestB::test_c[zh_CN-a b/c]", "test_a.py-TestB-test_c-zh_CN-a-b-c"),
        ("../test_a.py::test_b", "test_a.py-test_b"),
        ("拒绝.scenario.yaml::test_scenario[en]", "拒绝.scenario.yaml-test_scenario-en"),
    ],
)
def test_it_is_beside_the_results_and_named_after_the_test(tmp_path, monkeypatch, test, name):
    monkeypatch.setenv("RESULTS", "build")
    found = evidence_folder("$RESULTS/out.xml", tmp_path, test, Path("own"))
    assert found == tmp_path / "build" / "out.files" / name


def test_two_long_names_are_two_folders():
    names = [f"test_a.py::test_b[{'x' * 300}{end}]" for end in "12"]
    one, other = (evidence_folder("out.xml", Path("/ci"), name, Path()) for name in names)
    assert one != other
    assert len(one.name) < 100


def test_without_results_it_is_the_tests_own():
    assert evidence_folder(None, Path("/ci"), "test_a.py::test_b", Path("own")) == Path("own")
