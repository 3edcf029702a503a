"""The desk's figures for a collector, in the text format of OpenMetrics. No port is opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from verification import VERSION
from verification.domain.history import Outcome
from verification.services.history import Health
from verification.services.status import Status
from verification.services.watched import Watched
from verification.store.schema import REVISION

_PREFIX = "jdcloud_kiosk"
Labels = Mapping[str, str]


@dataclass(frozen=True)
class _Metric:
    """One gauge: its *name* ends in its unit, if it has one."""

    name: str
    about: str
    samples: tuple[tuple[Labels, float], ...]
    unit: str = ""

    def lines(self) -> Iterator[str]:
        """Return its lines."""
        name = f"{_PREFIX}_{self.name}"
        yield f"# TYPE {name} gauge"
        if self.unit:
            yield f"# UNIT {name} {self.unit}"
        yield f"# HELP {name} {_escaped(self.about)}"
        for labels, value in self.samples:
            given = ",".join(f'{one}="{_escaped(text)}"' for one, text in labels.items())
            yield f"{name}{{{given}}} {value:.15g}" if given else f"{name} {value:.15g}"


def open_metrics(status: Status, watched: Watched | None) -> str:
    """Return what a collector reads; *watched* is None where the database cannot be used."""
    metrics = list(_of_status(status))
    if status.health is not None:
        metrics += _of_health(status.health)
    if watched is not None:
        metrics += _of_day(watched)
    lines = [line for metric in metrics for line in metric.lines()]
    return "\n".join([*lines, "# EOF\n"])


def _of_status(status: Status) -> Iterable[_Metric]:
    levels: dict[str, int] = {}
    for finding in status.findings:
        levels[finding.name] = max(levels.get(finding.name, 0), finding.level.value)
    release = {"version": VERSION, "schema": REVISION}
    return (
        _one("version", "The program's version and schema", 1, labels=release),
        _one("status", "0 all is well, 1 look at it, 2 out of service", status.level.value),
        _Metric(
            "finding",
            "The same for each thing that was looked at, such as database, trail, disk or backup",
            tuple(({"name": name}, float(level)) for name, level in levels.items()),
        ),
    )


def _of_health(health: Health) -> Iterable[_Metric]:
    yield _one("database_bytes", "Size of the database", health.database_bytes, "bytes")
    if health.disk_free_bytes is not None:
        yield _one("disk_free_bytes", "Free on its disk", health.disk_free_bytes, "bytes")
    ahead = health.clock_ahead.total_seconds()
    yield _one("clock_behind_seconds", "This clock behind the newest event", ahead, "seconds")
    if health.last_backup is not None:
        at = health.last_backup.timestamp()
        yield _one("last_backup_seconds", "When the last backup was made", at, "seconds")
    yield _Metric(
        "last_seen_seconds",
        "When each kiosk gave its last sign of life",
        tuple(
            (_at(one.station, one.branch), one.last_seen_at.timestamp())
            for one in health.kiosks
            if not one.revoked
        ),
        "seconds",
    )


def _of_day(watched: Watched) -> Iterable[_Metric]:
    figures, outcomes = watched.figures, watched.outcomes
    yield _Metric(
        "sessions_today",
        "Sessions since midnight, by outcome, and by branch where there are branches",
        tuple(
            ({"outcome": one.value, **_of(branch)}, counted.get(one, 0))
            for branch, counted in outcomes.items()
            for one in Outcome
        ),
    )
    for name, about, median in (
        ("median_seconds", "From the QR code to verified, today", figures.median_seconds),
        ("authorize_seconds", "From the scan to OK, today", figures.authorize_seconds),
    ):
        if median is not None:
            yield _one(name, about, median, "seconds")
    if watched.heard_seconds:
        yield _Metric(
            "heard_seconds",
            "From what a console last asked of a kiosk until that was done, today",
            tuple(
                (_at(station, watched.branch_of.get(station, "")), seconds)
                for station, seconds in watched.heard_seconds.items()
            ),
            "seconds",
        )
    yield _Metric(
        "alerts",
        "Alerts and calls that nobody has seen",
        tuple((_of(branch), count) for branch, count in watched.alerts.items()),
    )


def _of(branch: str) -> Labels:
    """Return the label of a branch; none is the label's default for a collector."""
    return {"branch": branch} if branch else {}


def _at(station: str, branch: str) -> Labels:
    return {"station": station, **_of(branch)}


def _one(
    name: str, about: str, value: float, unit: str = "", *, labels: Labels | None = None
) -> _Metric:
    return _Metric(name, about, ((labels or {}, value),), unit)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')
