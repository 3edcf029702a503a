"""Which folders may import which; between the program's packages import-linter looks."""

from __future__ import annotations

import ast
import tomllib

import pytest

from tests import ROOT

PROGRAM = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
    "root_packages"
]


def imported_by(folder):
    """What the files of a folder import: the first part of each name, with the file."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((path.name, one.name.split(".")[0]) for one in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield path.name, node.module.split(".")[0]


@pytest.mark.parametrize(
    ("folder", "others"),
    [
        ("benchmarks", {"tests"}),
        ("testbed", {"tests", "benchmarks", "pytest"}),
        *((package, {"tests", "testbed", "benchmarks", "main"}) for package in PROGRAM),
    ],
)
def test_a_folder_imports_nothing_from_those_that_use_it(folder, others):
    found = list(imported_by(folder))
    assert found or folder == "resources"
    assert [f"{name}: {other}" for name, other in found if other in others] == []


def test_what_is_for_training_alone_is_not_on_the_way_to_a_visitor():
    """Weak hashing, a PIN that all know, accounts of people who are none."""
    training = {
        "argon2",
        "jdcloud_kiosk.training",
        "verification.services.training_accounts",
        "verification.store.training_data",
    }
    start = (ROOT / "jdcloud_kiosk" / f"{name}.py" for name in ("launcher", "windows", "app"))
    for path in (*(ROOT / "kiosk").rglob("*.py"), *start):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.module not in training, path
