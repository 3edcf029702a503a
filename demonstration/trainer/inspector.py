"""The inspector: the state diagram, the rows that just changed, and the timeline."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from demonstration.trace.row_changes import QUIET, Kind, RowChange
from demonstration.trace.rules import rule_of
from demonstration.trainer.state_diagram import StateDiagram
from ui.theme import LIGHT
from ui.widgets import make_button, make_label, named, set_text
from verification.domain.session import SessionState

#: Rows and events that are kept in view.
_KEPT = 40
_SESSION, _EVENT = "verification_session", "audit_event"


@dataclass(frozen=True)
class TrailEvent:
    """One event of the audit trail, for the timeline."""

    at: datetime
    action: str
    actor: str
    station: str
    detail: str

    @property
    def on_phone(self) -> bool:
        """Whether a phone did it, rather than a kiosk or its staff."""
        return self.actor.startswith("phone:")


class Inspector(QFrame):
    """Shows what is behind the two windows."""

    trace_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._states: dict[str, tuple[SessionState, ...]] = {}
        self._session = ""
        self._rows: list[tuple[RowChange, ...]] = []
        self._events: list[TrailEvent] = []
        self._heading = make_label("heading")
        self._rule = make_label("small", "ruleLabel")
        self.diagram = StateDiagram()
        self._tabs = named(QTabBar(), "stripTabs")
        self._tabs.addTab("")
        self._tabs.addTab("")
        self._rows_label = make_label("small", "rowsLabel")
        self._timeline_label = make_label("small", "timelineStripLabel")
        self._pages = QStackedWidget()
        for label in (self._rows_label, self._timeline_label):
            self._pages.addWidget(_scrolling(label))
        self._save = make_button("saveTraceButton", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self.diagram)
        column.addWidget(self._rule)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)
        column.addWidget(self._save)
        self._save.clicked.connect(self.trace_wanted)
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.retranslate()

    def clear(self) -> None:
        """Another play begins."""
        self._states, self._session = {}, ""
        self._rows, self._events = [], []
        self._show()

    def add(self, changes: Sequence[RowChange]) -> None:
        """Show what has just changed."""
        told = tuple(change for change in changes if change.table != "audit_chain")
        if not told:
            return
        self._rows = [told, *self._rows][:_KEPT]
        for change in told:
            if change.table == _SESSION and change.kind is not Kind.REMOVED:
                self._note_state(change)
            elif change.table == _EVENT and change.kind is Kind.ADDED:
                values = change.values
                self._events.append(
                    TrailEvent(
                        values["at"],
                        values["action"],
                        values["actor"],
                        values["station"],
                        values["detail"],
                    )
                )
        self._show()

    def events(self) -> tuple[TrailEvent, ...]:
        """Return the events so far, in order."""
        return tuple(self._events)

    def _note_state(self, change: RowChange) -> None:
        session_id = change.values["session_id"]
        state = SessionState(change.values["state"])
        path = self._states.get(session_id, ())
        if not path or path[-1] is not state:
            self._states[session_id] = (*path, state)
        self._session = session_id

    def _show(self) -> None:
        self.diagram.show_path(self._states.get(self._session, ()))
        last = next((e for e in reversed(self._events) if "session" in e.action), None)
        if last is None:
            self._rule.setText("")
        else:
            rule = rule_of(last.action, last.detail)
            self._rule.setText(f"{rule.text} — {rule.source}")
        self._rows_label.setText("".join(map(_rows_html, self._rows)))
        self._timeline_label.setText(self._timeline())

    def _timeline(self) -> str:
        heads = "".join(
            f"<td width='50%'><b>{name}</b></td>" for name in (self.tr("Kiosk"), self.tr("Phone"))
        )
        rows = []
        for event in self._events[-_KEPT:]:
            rule = rule_of(event.action, event.detail)
            cell = (
                f"<span style='color:{LIGHT.soft}'>{event.at:%H:%M:%S}</span> "
                f"<b>{html.escape(rule.text)}</b><br>"
                f"<span style='color:{LIGHT.ink}'>{html.escape(rule.source)}</span>"
            )
            cells = ("", cell) if event.on_phone else (cell, "")
            rows.append(
                "<tr>" + "".join(f"<td style='padding:3px'>{one}</td>" for one in cells) + "</tr>"
            )
        return f"<table width='100%'><tr>{heads}</tr>{''.join(rows)}</table>"

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._heading.setText(self.tr("Behind the windows"))
        self._tabs.setTabText(0, self.tr("Rows changed"))
        self._tabs.setTabText(1, self.tr("Timeline"))
        self._tabs.setAccessibleName(self.tr("What the inspector shows"))
        set_text(self._save, self.tr("Save the trace"))
        self.diagram.retranslate()
        self._show()


def _scrolling(widget: QWidget) -> QScrollArea:
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 6, 0)
    column.addWidget(widget)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area


def _rows_html(changes: tuple[RowChange, ...]) -> str:
    signs = {Kind.ADDED: "+", Kind.CHANGED: "~", Kind.REMOVED: "−"}
    colours = {Kind.ADDED: LIGHT.good, Kind.CHANGED: LIGHT.warn, Kind.REMOVED: LIGHT.stop}
    parts = []
    # The loudest first: what chains and counts comes after what it is about.
    for change in sorted(changes, key=lambda one: one.table in QUIET):
        colour = colours[change.kind]
        parts.append(
            f"<p style='margin:6px 0 0 0'><span style='color:{colour}'><b>{signs[change.kind]} "
            f"{change.table}</b></span> {html.escape(change.key)}"
        )
        if change.table == _EVENT:
            words = f"{change.values['action']} {change.values['detail']}"
            parts.append(f" {html.escape(words)}")
        elif change.table not in QUIET:
            for column in change.columns:
                text = column.after if change.kind is not Kind.REMOVED else column.before
                if change.kind is Kind.CHANGED:
                    text = f"{column.before} → {column.after}"
                elif text == "–":
                    continue
                parts.append(
                    f"<br>&nbsp;&nbsp;<span style='color:{LIGHT.soft}'>{column.name}</span> "
                    f"{html.escape(text)}"
                )
        parts.append("</p>")
    return "".join(parts) + f"<hr style='color:{LIGHT.line}'>"
