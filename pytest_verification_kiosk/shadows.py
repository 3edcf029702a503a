"""Names of the program's packages that a project has, too."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

#: Where the program is: a checkout, or an environment's folder of packages.
FOLDER = Path(__file__).resolve().parents[1]
_PACKAGES = (
    "jdcloud_kiosk", "verification", "kiosk", "mobile_sim", "ui", "resources", "demonstration",
)  # fmt: skip


def require_own_packages() -> None:
    """Fail with the name of a file that would be imported in the place of the program's."""
    if str(FOLDER) not in sys.path:
        # Installed with -e. Last, and ahead of folders that are no packages but have such a name.
        sys.path.append(str(FOLDER))
    for name in _PACKAGES:
        spec = importlib.util.find_spec(name)
        places = [*(spec.submodule_search_locations or ()), spec.origin] if spec else []
        if not any(place and Path(place).resolve() == FOLDER / name for place in places):
            found = next(filter(None, reversed(places)), "nothing")
            pytest.fail(
                f"“import {name}” finds {found}, not the kiosk's {FOLDER / name}. Rename that, or "
                "use the fixture verification_kiosk_process, which nothing can shadow.",
                pytrace=False,
            )
