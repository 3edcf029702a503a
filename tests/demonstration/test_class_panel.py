"""The stage's panel of a class, alone: whose turn it is, is to be seen among many."""

from __future__ import annotations

from dataclasses import replace

import pytest

pytest.importorskip("starlette")

from PySide6.QtWidgets import QTableWidget

from classroom.room import Turn
from classroom.snapshot import ClassSnapshot, Seat
from demonstration.trainer.class_panel import ClassPanel
from verification.domain.accounts import JdAccount, RealNameSource


def seat(number):
    login = f"trainee-{number:02d}"
    person = JdAccount(number, login, "某", "Mou", "1", RealNameSource.JD_MALL, ())
    return Seat(person, "", Turn.READY, is_here=True)


def test_whoever_is_asked_is_to_be_seen_among_twelve(qtbot):
    panel = ClassPanel()
    qtbot.addWidget(panel)
    panel.resize(480, 640)
    panel.offer(())
    panel.begin("http://192.168.1.5:8080")
    seats = [seat(number) for number in range(1, 13)]
    panel.show_class(ClassSnapshot(12, paused=False, ended=False, seats=tuple(seats)))
    panel.show()
    table = panel.findChild(QTableWidget, "classTable")

    def seen():
        view = table.viewport().rect()
        rows = range(table.rowCount())
        return {row for row in rows if view.contains(table.visualItemRect(table.item(row, 0)))}

    qtbot.waitUntil(lambda: 0 in seen())
    assert 11 not in seen()
    seats[11] = replace(seats[11], turn=Turn.ASKED)
    asked = ClassSnapshot(12, paused=False, ended=False, seats=tuple(seats))
    panel.show_class(asked)
    qtbot.waitUntil(lambda: 11 in seen())
    assert table.item(11, 1).font().bold()
    assert not table.item(10, 1).font().bold()
    # What the trainer looks at stays, until it is another's turn.
    table.scrollToTop()
    panel.show_class(replace(asked, connected=11))
    assert 0 in seen()
