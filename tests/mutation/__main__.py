"""Changes the program in small ways and counts the changes that a test notices.

    python -m tests.mutation [--sample N] [--seed S] [--whole] [--module PART] [--reach FILE]

Without --whole, a sample, by default today's: the same number from each group. Exits with 1 where
a group is below what is asked of it; a sample only where it is so far below that chance is no
explanation (one time in a hundred).
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import subprocess
import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests import ROOT
from tests.mutation.mutants import Mutant, members_of, mutants_of
from tests.mutation.targets import GROUPS, group_of, modules, tests_of
from tests.mutation.trial import Outcome, Trial, Verdict, load_libraries

EQUIVALENT = Path(__file__).with_name("equivalent.toml")
_PROGRAM = (
    "verification", "kiosk", "mobile_sim", "console", "ui", "demonstration", "jdcloud_kiosk",
)  # fmt: skip


def equivalents(path: Path = EQUIVALENT) -> dict[tuple[str, str, str, str], str]:
    """Return the mutants that change nothing anybody could notice, with the reason."""
    entries = tomllib.loads(path.read_text("utf-8")).get("mutant", [])
    return {
        (one["module"], one["function"], one["before"], one["after"]): one["reason"]
        for one in entries
    }


def all_mutants(*wanted: str) -> list[Mutant]:
    """Return every mutant of the modules whose name has one of *wanted* in it, if any are given."""
    sources = {
        path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
        for folder in _PROGRAM
        for path in sorted((ROOT / folder).rglob("*.py"))
    }
    enums = members_of(list(sources.values()))
    return [
        mutant
        for module in modules()
        if not wanted or any(one in module for one in wanted)
        for mutant in mutants_of(module, sources[module], enums)
    ]


def choose(mutants: Sequence[Mutant], number: int, seed: str) -> list[Mutant]:
    """Return *number* mutants, as many of each group, in an order by chance."""
    by_chance = random.Random(seed)  # noqa: S311 - no secret
    groups = defaultdict(list)
    for mutant in mutants:
        groups[group_of(mutant.path)].append(mutant)
    for group in groups.values():
        by_chance.shuffle(group)
    rounds = [
        group[turn] for turn in range(number) for group in groups.values() if turn < len(group)
    ]
    return rounds[:number]


def chance(noticed: int, tried: int, share: float) -> float:
    """Return how probable it is to notice no more than that, where *share* would be noticed."""
    return sum(
        math.comb(tried, one) * share**one * (1 - share) ** (tried - one)
        for one in range(noticed + 1)
    )


class Reach:
    """Which tests reach a line, the fastest first; from a run with tests.mutation.reach."""

    def __init__(self, path: Path) -> None:
        known = json.loads(path.read_text("utf-8"))
        self._tests: list[str] = known["tests"]
        self._seconds: list[float] = known["seconds"]
        #: By module and line, places in these lists.
        self._lines: dict[str, dict[str, list[int]]] = known["lines"]
        self._files = {test.split("::")[0] for test in self._tests}

    def tests_of(self, mutant: Mutant) -> tuple[str, ...]:
        """Return the tests to try, with the module's files that were not in that run."""
        lines = self._lines.get(mutant.path)
        if not lines or not mutant.statement:
            # A class's body or a table runs at import, where it has no test of its own.
            return tests_of(mutant.path)
        found = {test for line in map(str, mutant.statement) for test in lines.get(line, ())}
        others = (one for one in tests_of(mutant.path) if one not in self._files)
        fastest = sorted(found, key=lambda place: self._seconds[place])
        return (*(self._tests[place] for place in fastest), *others)


class Run:
    """Tries mutants on all processors, and checks that what noticed does not fail without one."""

    def __init__(
        self,
        workers: int,
        limit: float,
        patience: float,
        reach: Reach | None,
        nearest: int | None = None,
    ) -> None:
        self._nearest = nearest
        self._workers = workers
        self._limit = limit
        self._ends = time.monotonic() + patience if patience else math.inf
        self._reach = reach

    def outcomes(self, mutants: Sequence[Mutant]) -> Iterator[tuple[Mutant, Outcome]]:
        """Yield the outcome of each, as it ends; what time did not allow is left out."""
        waiting = list(reversed(mutants))
        running: dict[Mutant, Trial] = {}
        while waiting or running:
            while waiting and len(running) < self._workers and time.monotonic() < self._ends:
                mutant = waiting.pop()
                source = mutant.source((ROOT / mutant.path).read_text("utf-8"))
                try:
                    compile(source, mutant.path, "exec")
                except SyntaxError:
                    yield mutant, Outcome(Verdict.NO_MUTANT)
                    continue
                running[mutant] = self._trial(mutant, source)
            if not running:
                return
            ended = [(mutant, found) for mutant, one in running.items() if (found := one.outcome())]
            for mutant, found in ended:
                del running[mutant]
                yield mutant, self._confirmed(mutant, found)
            if not ended:
                time.sleep(0.05)

    def _trial(self, mutant: Mutant, source: str, tests: Sequence[str] = ()) -> Trial:
        chosen = tests or (self._reach.tests_of(mutant) if self._reach else tests_of(mutant.path))
        name = mutant.path.removesuffix(".py").replace("/", ".")
        return Trial(name, source, chosen[: self._nearest], self._limit)

    def _confirmed(self, mutant: Mutant, found: Outcome) -> Outcome:
        """Return the outcome; unsound if a test that waited in vain passes the second time."""
        if not found.waited:
            return found
        source = mutant.source((ROOT / mutant.path).read_text("utf-8"))
        again = self._ended(self._trial(mutant, source, [found.by]))
        sound = again.verdict is Verdict.NOTICED
        return found if sound else replace(found, verdict=Verdict.UNSOUND)

    def failing(self, tests: Iterable[str]) -> set[str]:
        """Return those of *tests* that fail on the program as it is."""
        # Without a test's name nothing could be imported, or the process ended.
        left, found = [one for one in dict.fromkeys(tests) if "::" in one], set[str]()
        while left:
            outcome = self._ended(Trial("", None, left, self._limit))
            if outcome.verdict is not Verdict.NOTICED:
                return found
            found.add(outcome.by)
            left.remove(outcome.by)
        return found

    @staticmethod
    def _ended(trial: Trial) -> Outcome:
        while (found := trial.outcome()) is None:
            time.sleep(0.05)
        return found


def table(outcomes: Mapping[Mutant, Outcome]) -> str:
    """Return noticed and tried, by module and by group."""
    tried, noticed = Counter[str](), Counter[str]()
    for mutant, outcome in outcomes.items():
        group = group_of(mutant.path)
        for name in (mutant.path, f"= {group.name if group else ''}"):
            tried[name] += 1
            noticed[name] += outcome.verdict is Verdict.NOTICED
    names = sorted(tried, key=lambda name: (name.startswith("="), name))
    return "\n".join(
        f"{name:<52} {noticed[name]:>4} / {tried[name]:<4} {noticed[name] / tried[name]:4.0%}"
        for name in names
    )


def too_low(outcomes: Mapping[Mutant, Outcome], *, whole: bool) -> list[str]:
    """Return the groups that notice less than they have to."""
    found = []
    for group in GROUPS:
        verdicts = [
            outcome.verdict
            for mutant, outcome in outcomes.items()
            if group_of(mutant.path) == group
        ]
        noticed = sum(verdict is Verdict.NOTICED for verdict in verdicts)
        if not verdicts or noticed / len(verdicts) >= group.least:
            continue
        if whole or chance(noticed, len(verdicts), group.least) < 0.01:
            found.append(f"{group.name}: {noticed / len(verdicts):.1%}, not {group.least:.0%}")
    return found


def find_reach(path: Path, mutants: Iterable[Mutant]) -> bool:
    """Run the tests of the mutants' modules once, as things are, and note what each reaches."""
    files = sorted({test for mutant in mutants for test in tests_of(mutant.path)})
    path.parent.mkdir(exist_ok=True)
    options = ["-q", "-m", "not long", "-p", "no:randomly", "-p", "no:cacheprovider"]
    options += ["-p", "tests.mutation.reach"]
    environment = {"MUTATION_REACH": str(path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "pytest", *options, *files]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, check=False)
    return done.returncode == 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation")
    parser.add_argument("--sample", type=int, default=10, metavar="N")
    parser.add_argument("--seed", default=datetime.now(UTC).date().isoformat())
    parser.add_argument("--whole", action="store_true", help="every mutant: many hours")
    parser.add_argument(
        "--module", nargs="*", default=[], metavar="PART", help="only modules named so"
    )
    parser.add_argument(
        "--reach", type=Path, metavar="FILE", help="which tests to try; found out where it is not"
    )
    parser.add_argument(
        "--nearest", type=int, metavar="N", help="only a module's first N test files"
    )
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--limit", type=float, default=300, help="seconds for one mutant")
    parser.add_argument("--patience", type=float, default=0, help="seconds for all; 0: no end")
    return parser.parse_args()


def main() -> int:
    """Try mutants, say the outcome."""
    given = _arguments()
    known = equivalents()
    everything = [one for one in all_mutants(*given.module) if one.key not in known]
    number = len(everything) if given.whole else given.sample
    chosen = choose(everything, number, given.seed)
    if given.whole:
        given.reach = given.reach or ROOT / "build" / "reach.json"
    if given.reach and not given.reach.exists() and not find_reach(given.reach, chosen):
        print("the tests fail as things are")
        return 2
    print(f"{len(chosen)} of {len(everything)} changes (seed {given.seed})", flush=True)
    load_libraries()
    reach = Reach(given.reach) if given.reach else None
    run = Run(given.workers, given.limit, given.patience, reach, given.nearest)
    outcomes: dict[Mutant, Outcome] = {}
    for mutant, outcome in run.outcomes(chosen):
        outcomes[mutant] = outcome
        print(f"{outcome.verdict:<9}{outcome.seconds:4.0f} s  {mutant}  {outcome.by}", flush=True)
    failing = run.failing(one.by for one in outcomes.values() if one.verdict is Verdict.NOTICED)
    for test in sorted(failing):
        print(f"{test} fails without a change, too")
    unsound = failing or any(one.verdict is Verdict.UNSOUND for one in outcomes.values())
    outcomes = {
        mutant: one
        for mutant, one in outcomes.items()
        if one.verdict in (Verdict.NOTICED, Verdict.SURVIVED) and one.by not in failing
    }
    if not outcomes:
        print("no test came to a verdict" if unsound else "there was no time for a verdict")
        return 2 if unsound else 0
    print(f"\n{table(outcomes)}")
    survivors = [one for one, outcome in outcomes.items() if outcome.verdict is Verdict.SURVIVED]
    for survivor in sorted(survivors, key=lambda one: (one.path, one.line)):
        print(f"no test notices {survivor}")
    low = too_low(outcomes, whole=given.whole)
    print(*low, sep="\n")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
