"""The mutator: what it changes, what it leaves alone, and that its verdicts can be trusted."""

from __future__ import annotations

import subprocess
import sys
from textwrap import dedent

import pytest

from tests import ROOT
from tests.mutation import targets
from tests.mutation.__main__ import all_mutants, chance, choose, equivalents, too_low
from tests.mutation.mutants import members_of, mutants_of
from tests.mutation.targets import GROUPS, group_of, modules
from tests.mutation.trial import Outcome, Verdict

pytestmark = pytest.mark.long


def changes(source, enums=None):
    return {(one.before, one.after) for one in mutants_of("m.py", dedent(source), enums or {})}


@pytest.mark.parametrize(
    ("source", "before", "after"),
    [
        ("a = b < c", "b < c", "b <= c"),
        ("a = b == c", "b == c", "b != c"),
        ("a = b is None", "b is None", "b is not None"),
        ("a = b in c", "b in c", "b not in c"),
        ("a = b and c", "b and c", "b or c"),
        ("a = not b", "not b", "b"),
        ("a = b + c", "b + c", "b - c"),
        ("a = b % c", "b % c", "b * c"),
        ("a = 5", "5", "6"),
        ("a = 5", "5", "4"),
        ("a = True", "True", "False"),
        ("a = 'word'", "'word'", "'wordX'"),
        ("def f(a=5): pass", "5", "6"),
        ("class A:\n    b: int = 5", "5", "6"),
        ("f(a)", "f(a)", "pass"),
        ("a.b = c", "a.b = c", "pass"),
        ("def f():\n    raise E", "raise E", "pass"),
        ("def f():\n    return a", "return a", "return None"),
        ("def f():\n    return", "return", "pass"),
        ("for a in b:\n    continue", "continue", "pass"),
        ("if a:\n    f()", "a", "True"),
        ("if a:\n    f()", "a", "False"),
        ("a = [b for b in c if b]", "b", "False"),
        ("match a:\n    case b if c:\n        f()", "c", "True"),
        ("@guard\ndef f(): pass", "guard", "lambda function: function"),
    ],
)
def test_what_is_changed(source, before, after):
    assert (before, after) in changes(source)


def test_a_truth_that_is_returned_is_turned_round_and_no_more():
    for before, after in (("False", "True"), ("True", "False")):
        assert changes(f"def f():\n    return {before}") == {(before, after)}


def test_a_member_of_an_enumeration_becomes_another():
    enums = members_of(["class Fault(StrEnum):\n    BUSY = 'busy'\n    FULL = 'full'"])
    found = changes("match a:\n    case Fault.BUSY:\n        f(Fault.FULL)", enums)
    assert {("Fault.BUSY", "Fault.FULL"), ("Fault.FULL", "Fault.BUSY")} <= found
    assert changes("a = Other.BUSY", enums) == set()


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring."""',
        'def f():\n    """A docstring."""',
        "a: dict[Literal['word'], int]",
        "def f(a: int | None) -> int | str: pass",
        "_log.warning('word', 5)",
        "self.tr('word')",
        "A = Sentence('Context', 'word')",
        "A = QT_TRANSLATE_NOOP('Context', 'word')",
        "class A:\n    def __repr__(self):\n        return 'word'",
        "import a",
        "if TYPE_CHECKING:\n    import a",
        "a = cast('A', b)",
        "@property\ndef f(): pass",
        "assert isinstance(a, int)",
        "a = f'{b + 1}'",
    ],
)
def test_what_is_left_alone(source):
    assert changes(source) == set()


def test_of_a_distance_on_the_screen_no_pixel_is_changed():
    assert changes("card.setContentsMargins(24, 24, 24, 24)") == {
        ("card.setContentsMargins(24, 24, 24, 24)", "pass")
    }


def test_the_values_of_an_enumeration_are_changed_where_they_are_stored():
    source = "class Notice(StrEnum):\n    NONE = 'none'"
    assert mutants_of("kiosk/view.py", source, {}) == []
    (mutant,) = mutants_of("verification/domain/session.py", source, {})
    assert (mutant.before, mutant.after) == ("'none'", "'noneX'")


def test_of_an_error_its_text_is_left_and_what_it_carries_is_not():
    enums = {"Refusal": ("ENDED", "UNKNOWN")}
    assert changes("raise Refused('word', Refusal.ENDED)", enums) == {
        ("raise Refused('word', Refusal.ENDED)", "pass"),
        ("Refusal.ENDED", "Refusal.UNKNOWN"),
    }


def test_a_change_is_put_where_it_belongs_and_found_again_when_lines_move():
    source = "名 = '中文'; a = b < c\n"
    for shifted in (source, f"# 中\n\n{source}"):
        (mutant,) = (one for one in mutants_of("m.py", shifted, {}) if one.after == "b <= c")
        assert mutant.source(shifted) == shifted.replace("b < c", "(b <= c)")
        assert mutant.key == ("m.py", "", "b < c", "b <= c")


# -- what is tried ----------------------------------------------------------------------------


def test_every_module_has_a_group_and_tests_that_are_there():
    assert len(modules()) > 60
    for module in modules():
        assert group_of(module) in GROUPS, module
        assert all((ROOT / test).is_file() for test in targets.tests_of(module)), module


def test_every_change_that_is_said_to_be_equivalent_can_still_be_made():
    keys = {one.key for one in all_mutants()}
    assert [key for key in equivalents() if key not in keys] == []
    assert all(equivalents().values())


def test_a_sample_is_the_same_for_the_same_seed_and_has_as_many_of_each_group():
    mutants = all_mutants()
    sample = choose(mutants, 10, "2026-01-05")
    assert sample == choose(mutants, 10, "2026-01-05") != choose(mutants, 10, "2026-01-06")
    assert [group_of(one.path) for one in sample].count(GROUPS[0]) == 2
    assert len({group_of(one.path) for one in sample}) == len(GROUPS)


def test_few_survivors_of_a_sample_are_chance_and_of_all_changes_too_many():
    assert chance(1, 2, 0.5) == pytest.approx(0.75)
    domain = [one for one in all_mutants("domain") if one.path.startswith("verification")]
    survives, noticed = Outcome(Verdict.SURVIVED), Outcome(Verdict.NOTICED)
    few = dict.fromkeys(domain[:10], noticed) | {domain[0]: survives}
    assert too_low(few, whole=False) == []
    assert too_low(few, whole=True) == ["domain: 90.0%, not 95%"]
    many = dict.fromkeys(domain[:10], noticed) | dict.fromkeys(domain[:4], survives)
    assert too_low(many, whole=False) == ["domain: 60.0%, not 95%"]
    assert too_low(dict.fromkeys(domain[:10], noticed), whole=True) == []


# -- verdicts ---------------------------------------------------------------------------------

_TESTS = """
import subprocess, sys
from verification.domain.identity_number import check_character

def test_here():
    assert check_character("11010519491231002") == "X"

def test_in_a_program_that_a_test_starts():
    check = "from verification.domain import identity_number as n; print(n.ORDERS)"
    said = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True)
    assert said.stdout == "1000\\n"
"""
_TRIAL = """
import sys, time
from pathlib import Path
from tests.mutation.mutants import mutants_of
from tests.mutation.trial import Trial, load_libraries
path, before, after, test = sys.argv[1:]
source = changed = Path(path).read_text("utf-8")
if before:
    (mutant,) = (
        one for one in mutants_of(path, source, {}) if (one.before, one.after) == (before, after)
    )
    changed = mutant.source(source)
load_libraries()
trial = Trial("verification.domain.identity_number", changed if before else None, [test], 60)
while (found := trial.outcome()) is None:
    time.sleep(0.02)
print(found.verdict, found.by.split("::")[-1])
assert not trial.folder.exists()
"""


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("total % 11", "total * 11", "noticed test_here"),
        ("1000", "1001", "noticed test_in_a_program_that_a_test_starts"),
        ("len(number) != 18", "len(number) == 18", "survived"),  # these tests do not ask for it
        ("", "", "survived"),  # the program as it is
    ],
)
def test_a_verdict_is_right(tmp_path, before, after, said):
    """The control: what has to be noticed is, and what cannot be is not."""
    tests = tmp_path / "test_numbers.py"
    tests.write_text(_TESTS, "utf-8")
    path = "verification/domain/identity_number.py"
    done = subprocess.run(
        [sys.executable, "-c", _TRIAL, path, before, after, str(tests)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.stderr == ""
    assert done.stdout.strip() == said
