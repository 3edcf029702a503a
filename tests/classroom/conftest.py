"""A class on the desk of the test."""

from __future__ import annotations

import pytest

pytest.importorskip("starlette")

from tests.support.class_room import ClassRoom


@pytest.fixture
def class_room(desk):
    room = ClassRoom(desk)
    yield room
    room.close()
