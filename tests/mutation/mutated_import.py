"""Gives a process the mutant in place of the module: at import, nothing on the disk is changed."""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import os
import sys
from pathlib import Path

#: The module's name, and the file that holds its changed source: programs that a test starts
#: find both here, too.
MODULE, SOURCE = "MUTANT_MODULE", "MUTANT_SOURCE"


class _Loader(importlib.machinery.SourceFileLoader):
    def get_code(self, fullname):  # noqa: ARG002 - importlib's own name
        return compile(Path(os.environ[SOURCE]).read_bytes(), self.path, "exec", dont_inherit=True)


class _Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, fullname, path, target=None):  # noqa: ARG002
        if fullname != os.environ.get(MODULE):
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path)
        if spec is not None:
            spec.loader = _Loader(fullname, spec.origin)
        return spec


_FINDER = _Finder()


def install() -> None:
    """Import the mutant from now on, if the environment names one; before any other finder."""
    if os.environ.get(MODULE):
        sys.meta_path[:] = [_FINDER, *(one for one in sys.meta_path if one is not _FINDER)]
