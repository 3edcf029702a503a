"""What is imported beside Qt costs no more than without it."""

from __future__ import annotations

import builtins
import importlib
import linecache

from ui.plain_imports import import_plainly


def test_the_source_of_what_is_imported_is_not_read_and_kept(tmp_path, monkeypatch):
    file = tmp_path / "imported_plainly.py"
    file.write_text("answer = 42\n")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.invalidate_caches()
    # As PySide6 has left it.
    monkeypatch.setattr(builtins, "__import__", builtins.__feature_import__)
    import_plainly()
    from imported_plainly import answer

    assert answer == 42
    assert str(file) not in linecache.cache
