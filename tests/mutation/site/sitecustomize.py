"""Found by each Python that a test starts: it runs the mutant as well."""

import importlib.util
from pathlib import Path

_spec = importlib.util.spec_from_file_location(
    "mutated_import", Path(__file__).parents[1] / "mutated_import.py"
)
_module = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_module)
_module.install()
