"""Watches runs, and notes what they exercise."""

from __future__ import annotations

from sqlalchemy import select

from demonstration.coverage.machine import Item, Kind, exercised
from demonstration.coverage.report import Coverage
from demonstration.coverage.screens import KIOSK_SCREENS, PHONE_SCREENS
from demonstration.scenarios.actions import ScenarioActions
from demonstration.scenarios.environment import Environment
from demonstration.scenarios.scenario import Scenario, Step
from demonstration.scenarios.watching import WatchRun
from verification.store.database import DatabaseUnavailable
from verification.store.tables import AuditEventRow


class PlayCoverage:
    """Watches the windows of one play."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._screens: set[Item] = set()
        self.note_screens()

    def step_ended(self, _step: Step, _problem: str) -> None:
        """Note the screens that a step has led to."""
        self.note_screens()

    def note_screens(self) -> None:
        """Note the screens that are shown now."""
        for drivers, screens in (
            (self._environment.kiosks, KIOSK_SCREENS),
            (self._environment.phones, PHONE_SCREENS),
        ):
            names = {widget: name for name, widget in screens.items()}
            for driver in drivers:
                self._screens |= {
                    (Kind.SCREEN, names[widget]) for widget in driver.shown(list(names))
                }

    def items(self) -> set[Item]:
        """Return what the play has exercised so far."""
        columns = (AuditEventRow.action, AuditEventRow.session_id, AuditEventRow.detail)
        query = select(*columns).order_by(AuditEventRow.number)
        try:
            with self._environment.database.connection(writes=False) as connection:
                events = [(row[0], row[1], row[2]) for row in connection.execute(query)]
        except DatabaseUnavailable:
            # A scenario may end without it.
            events = []
        return self._screens | set(exercised(events))


class _RunCoverage(PlayCoverage):
    def __init__(self, coverage: Coverage, environment: Environment) -> None:
        super().__init__(environment)
        self._coverage = coverage

    def run_ended(self, name: str, _problem: str) -> str:
        self._coverage.add(name, self.items())
        return ""


def coverage_into(coverage: Coverage) -> WatchRun:
    """Return what watches runs for *coverage*."""

    def watch(
        actions: ScenarioActions, _scenario: Scenario, _seed: int, _language: str
    ) -> _RunCoverage:
        return _RunCoverage(coverage, actions.environment)

    return watch
