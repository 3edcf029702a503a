"""Which tests run here, and what a skipped one means. A plugin of pytest.

What is about files, a server, a cluster, a browser or a desktop is left out where there is none,
and what takes long where neither it nor its file is asked for: another target of the Makefile runs
it. A test meant for another system or user says so with ``meant_for`` and is skipped.
In a release run ($KIOSK_TESTS=release) any other skipped test is an error: something is missing.
"""

from __future__ import annotations

import os
import shutil
import sys

import pytest

RELEASE = os.environ.get("KIOSK_TESTS") == "release"


#: What ``meant_for`` may name, and whether this is it.
HERE = {
    "linux": sys.platform.startswith("linux"),
    "posix": os.name == "posix",
    "root": os.name == "posix" and os.geteuid() == 0,
    "ordinary user": os.name != "posix" or os.geteuid() != 0,
    "node": shutil.which("node") is not None,
    "jq": shutil.which("jq") is not None,
    "Chinese file names": not sys.getfilesystemencoding().startswith(("iso8859", "ascii")),
}
#: What runs only where this variable names it, and which target of the Makefile sets it.
SERVICES = {
    "server": "KIOSK_TEST_SERVER",
    "cluster": "KIOSK_TEST_CLUSTER",
    "install": "KIOSK_TEST_INSTALL",
    "browser": "KIOSK_TEST_BROWSER",
    "desktop": "KIOSK_TEST_DESKTOP",
    "day": "KIOSK_TEST_DAY",
    "long": "KIOSK_TEST_LONG",
}
MARKERS = (
    "file: about the database's file; left out on a server",
    "server: needs the PostgreSQL server of make test-fleet; left out elsewhere",
    "cluster: needs the PostgreSQL cluster of make test-failover; left out elsewhere",
    "browser: needs Chromium and its driver; make test-browser",
    "day: plays a whole day, which takes minutes; make day, make test-fleet",
    "long: takes seconds of a processor, and others look at a part of it; make test-long",
    "desktop: needs an X or Wayland server, real keys, a screen reader's bus; make test-desktop",
    "install: installs the program anew, which takes minutes; make test-install",
    f"meant_for(place, reason): skipped elsewhere; a place is one of {', '.join(HERE)}",
)


def others_long(values, *kept):
    """Return *values* for ``parametrize``: all but the *kept* ones are for make test-long."""
    return [
        pytest.param(value, marks=[] if value in kept else pytest.mark.long) for value in values
    ]


def pytest_configure(config):
    for marker in MARKERS:
        config.addinivalue_line("markers", marker)


def pytest_collection_modifyitems(config, items):
    left_out = {"file"} if os.environ.get(SERVICES["server"]) else set()
    left_out |= {marker for marker, variable in SERVICES.items() if not os.environ.get(variable)}
    # Whoever names a file wants all of it.
    begun = config.invocation_params.dir
    named = {(begun / one.partition("::")[0]).resolve() for one in config.args}
    elsewhere = [
        item
        for item in items
        if left_out - ({"long"} if item.path in named else set())
        & {mark.name for mark in item.iter_markers()}
    ]
    if elsewhere:
        config.hook.pytest_deselected(items=elsewhere)
        items[:] = [item for item in items if item not in elsewhere]


def pytest_runtest_setup(item):
    for place, reason in meant_for(item):
        if not HERE[place]:
            pytest.skip(f"meant for {place}: {reason}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if not all(HERE[place] for place, _ in meant_for(item)):
        return report
    return none_skipped(report)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector):
    return none_skipped((yield))


def meant_for(item):
    """Return the places that a test is meant for, each with the reason."""
    return [(mark.args[0], mark.kwargs["reason"]) for mark in item.iter_markers(name="meant_for")]


def none_skipped(report):
    """Return the report; in a release run, what was skipped has failed."""
    if RELEASE and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"Skipped in a release run: {report.longrepr[2]}"
    return report
