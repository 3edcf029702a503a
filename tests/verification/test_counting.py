"""How the commands say how many there are."""

from __future__ import annotations

import pytest

from verification.domain.counting import counted


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 keys are"), (1, "1 key is"), (2, "2 keys are"), (21, "21 keys are")],
)
def test_only_one_is_singular(number, words):
    assert counted(number, "%1 key is", "%1 keys are") == words
