"""What the phone says where macOS withholds the screen or the camera; simulated on Linux."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from mobile_sim import permissions
from mobile_sim.camera import Aim


class CoreGraphics:
    """The two functions that are called; each call is noted."""

    def __init__(self, allowed):
        self.calls = []
        for name in ("CGPreflightScreenCaptureAccess", "CGRequestScreenCaptureAccess"):
            setattr(self, name, self._function(name, allowed))

    def _function(self, name, allowed):
        def call():
            self.calls.append(name)
            return allowed

        return call  # it takes the attribute "restype", as a function of ctypes does


@pytest.fixture
def macos(monkeypatch):
    def become(*, screen=True, camera=Qt.PermissionStatus.Granted):
        graphics = CoreGraphics(screen)
        monkeypatch.setattr(permissions.ctypes, "CDLL", lambda _path: graphics)
        monkeypatch.setattr(QCoreApplication, "checkPermission", lambda *_: camera)
        monkeypatch.setattr(sys, "platform", "darwin")
        return graphics

    permissions.request_screen.cache_clear()
    permissions.request_camera.cache_clear()
    return become


@pytest.mark.long
def test_without_screen_recording_the_phone_says_where_to_allow_it(bench, macos):
    graphics = macos(screen=False)
    bench.phone.presenter.aim(Aim.SCREEN)
    bench.scan()
    bench.wait_for_text(bench.phone, "scanHintLabel", "Screen Recording")
    bench.phone.presenter.scan()
    assert graphics.calls.count("CGRequestScreenCaptureAccess") == 1  # asked once


@pytest.mark.long
def test_the_kiosk_of_the_same_process_needs_no_permission(bench, macos):
    macos(screen=False)
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "phoneMatchCodeLabel").isVisible)


def test_without_the_camera_the_phone_says_where_to_allow_it(bench, macos):
    macos(camera=Qt.PermissionStatus.Denied)
    bench.phone.presenter.aim(Aim.WEBCAM)
    bench.scan()
    bench.wait_for_text(bench.phone, "scanHintLabel", "Privacy & Security, Camera")


def test_what_is_allowed_or_not_decided_is_no_problem(qapp, macos, monkeypatch):
    macos()
    assert permissions.screen_problem() is None
    assert permissions.camera_problem() is None
    asked = []
    monkeypatch.setattr(QCoreApplication, "requestPermission", lambda *_: asked.append(1))
    macos(camera=Qt.PermissionStatus.Undetermined)
    assert permissions.camera_problem() is None
    assert permissions.camera_problem() is None
    assert asked == [1]


def test_other_systems_are_not_asked(qapp, monkeypatch):
    monkeypatch.setattr(permissions.ctypes, "CDLL", lambda _path: pytest.fail("asked"))
    assert permissions.screen_problem() is None
    assert permissions.camera_problem() is None
