"""SQL statements, compiled once for all databases that this process opens.

SQLAlchemy compiles each statement once for each engine: two windows, or the next play of a trainer,
would compile the same again, half a millisecond each.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from sqlalchemy.util import LRUCache

#: More than there are statements in the program.
_MOST = 1000


class CompiledStatements(LRUCache[Any, Any]):
    """For SQLAlchemy's option ``compiled_cache``.

    Its keys begin with the engine's dialect. Those of SQLite differ in nothing: there is one SQLite
    library in a process.
    """

    def get(self, key: tuple[Hashable, ...], default: Any = None) -> Any:
        """Return a compiled statement, for whichever engine that was."""
        return super().get(key[1:], default)

    def __setitem__(self, key: tuple[Hashable, ...], compiled: Any) -> None:
        super().__setitem__(key[1:], compiled)


STATEMENTS = CompiledStatements(_MOST)
