"""Scenario files as tests: selected, repeated, spread over processes and reported as all others."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from pytest_verification_kiosk.bench import VerificationKiosk
from pytest_verification_kiosk.shadows import require_own_packages
from pytest_verification_kiosk.wanted import Wanted


class ScenarioFile(pytest.Module):
    """A scenario file as a module with one test, for each language that is wanted."""

    def _getobj(self) -> ModuleType:
        require_own_packages()
        from demonstration.scenarios.reader import ScenarioError, read

        try:
            scenario = read(self.path)
        except ScenarioError as error:
            raise self.CollectError(str(error)) from error
        seed = Wanted.seed if scenario.seed is None else scenario.seed
        languages = [
            pytest.param(language, marks=pytest.mark.verification_kiosk(lang=language, seed=seed))
            for language in self.config.getini("verification_scenario_languages")
        ]
        path = self.path

        @pytest.mark.parametrize("language", languages)
        def test_scenario(
            verification_kiosk: VerificationKiosk,
            language: str,  # noqa: ARG001 - the marker has it, for the fixture
        ) -> None:
            from demonstration.scenarios.steps import StepFailed

            try:
                verification_kiosk.run(path)
            except StepFailed as error:
                pytest.fail(str(error), pytrace=False)

        module = ModuleType(self.path.stem)
        module.test_scenario = test_scenario  # type: ignore[attr-defined]
        return module


def is_scenario(path: Path, patterns: list[str]) -> bool:
    """Whether a file's name, or path, is one of those that are collected."""
    return any(path.match(pattern) for pattern in patterns)
