"""What a step takes has its range: said before a run, in help and schema; as the panel has it."""

from __future__ import annotations

import functools

import pytest

from demonstration.scenarios.description import describe
from demonstration.scenarios.reader import ScenarioError, read_step
from demonstration.scenarios.registry import Kind
from demonstration.scenarios.schema import schema
from demonstration.scenarios.steps import STEPS
from jdcloud_kiosk.cli.language import speak


@functools.cache
def _validator():
    # It reads grammars when it is loaded, which takes as long as many tests.
    from jsonschema import Draft202012Validator

    return Draft202012Validator(schema())


def in_schema(name: str, argument: object) -> bool:
    step = {name: argument}
    return _validator().is_valid({"title": "Mine", "source": "own", "steps": [step]})


RANGES = [
    ("camera turned by", (-180, 0, 180), (-181, 181)),
    ("camera blurred by", (0, 20), (-1, 21)),
    ("camera darkened by", (0, 100), (-1, 101)),
    ("camera covered by", (0, 100), (-1, 101, 300)),
    ("phone clock ahead", (0, 86_400), (-1, 86_401)),
    ("phone clock behind", (0, 86_400), (-1, 86_401)),
    ("set the clocks back", (1, 100_000), (0, 100_001)),
    ("pass seconds", (0.1, 1.25, 100_000), (0, 0.05, 100_001)),
    (
        "resize the kiosk",
        ([600, 560], [3840, 2160]),
        ([599, 560], [600, 559], [8193, 600], [9**9] * 2),
    ),
]


@pytest.mark.parametrize(("step", "right", "wrong"), RANGES)
def test_a_number_out_of_its_range_is_none_of_a_step(step, right, wrong):
    for argument in right:
        read_step(step, argument)
        assert in_schema(step, argument)
    for argument in wrong:
        with pytest.raises(ScenarioError, match=r"is no (whole )?number .*from \S+ to \S+"):
            read_step(step, argument)
        assert not in_schema(step, argument)


def test_every_number_has_a_range_and_its_help_says_it():
    numbers = [
        one.argument
        for one in STEPS.values()
        if one.argument and one.argument.kind in (Kind.NUMBER, Kind.SECONDS, Kind.SIZE)
    ]
    assert len(numbers) == len(RANGES)
    for argument in numbers:
        least, most = argument.bounds[0].least, argument.bounds[0].most
        assert f"from {least:g}" in argument.help
        assert f"to {most}" in argument.help


def test_they_are_those_of_the_windows(qtbot):
    from PySide6.QtWidgets import QSpinBox

    from mobile_sim.fault_panel import FaultPanel

    panel = FaultPanel()
    qtbot.addWidget(panel)
    dials = {one.widget: one.argument for one in STEPS.values() if one.widget and one.argument}
    assert len(dials) == 4
    for name, argument in dials.items():
        field = panel.findChild(QSpinBox, name)
        (bounds,) = argument.bounds
        assert (field.minimum(), field.maximum()) == (bounds.least, bounds.most)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "mine.yaml:4: 300 is no whole number from 0 to 100\n"),
        ("zh_CN", "mine.yaml:4: 300 不是 0 至 100 之间的整数\n"),
        ("zh_TW", "mine.yaml:4: 300 不是 0 至 100 之間的整數\n"),
    ],
)
def test_all_of_them_are_said_of_all_files_at_once(tmp_path, monkeypatch, capsys, language, words):
    monkeypatch.setenv("LANGUAGE", "")  # what is spoken is undone after the test
    speak(["--lang", language])
    for name in ("mine", "yours"):
        text = "title: Mine\nsource: own\nsteps:\n  - camera covered by: 300\n"
        (tmp_path / f"{name}.yaml").write_text(text + "  - camera turned by: 181\n", "utf-8")
    assert describe("check", [tmp_path], None, as_json=False) == 2
    said = capsys.readouterr().err
    assert words in said
    assert len(said.splitlines()) == 4
