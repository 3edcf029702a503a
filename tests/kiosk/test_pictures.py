"""A dozen screens are laid out as they were when somebody looked at them.

Compared in coarse blocks, so that other letters are no difference; what moved, vanished or has
another colour is. Meant to change? Look at the screens, then ``python -m tests.support.blocks``.
"""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops

from tests.support.blocks import KEPT, SCREENS, blocks_of, share_of_others
from tests.support.contact_sheets import picture_of
from tests.support.kiosk_walk import kiosk_of_its_own
from tests.support.walk import settle

#: So many of the blocks may be others: with DejaVu or Liberation, up to 7 of 100 are.
_MOST = 0.085


@pytest.fixture(scope="module")
def shown(qapp):
    """Each screen in blocks."""
    with pytest.MonkeyPatch.context() as environment:
        for name in ("KIOSK_KEY_FILE", "KIOSK_LOG_FOLDER"):
            environment.setenv(name, "")  # put back afterwards
        found = {}
        with kiosk_of_its_own() as walk:
            for name in walk.screens():
                if name in SCREENS:
                    settle()
                    found[name] = blocks_of(picture_of(walk.kiosk))
        yield found


@pytest.mark.parametrize("name", SCREENS)
def test_the_layout_is_the_one_that_was_looked_at(shown, name):
    with Image.open(KEPT / f"{name}.png") as kept:
        assert share_of_others(shown[name], kept) <= _MOST


@pytest.mark.parametrize("name", SCREENS)
def test_what_moves_is_noticed(shown, name):
    """All of it by two blocks, 43 pixels, is enough."""
    moved = ImageChops.offset(shown[name], 0, 2)
    assert share_of_others(shown[name], moved) > _MOST
