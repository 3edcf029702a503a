"""The computers that the tests are run as are what they say."""

from __future__ import annotations

import argparse
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from tests.anywhere import combined, zone_that_changes

OFFSETS = """
import sys
from datetime import UTC, datetime, timedelta
at = datetime.fromisoformat(sys.argv[1])
for moment in (at - timedelta(seconds=1), at):
    print(moment.astimezone().utcoffset())
"""


@pytest.mark.meant_for("posix", reason="elsewhere a variable sets no time zone")
@pytest.mark.parametrize(
    "at",
    [
        datetime(2026, 11, 26, 1, 4, 5, tzinfo=UTC),
        datetime(2028, 2, 29, 23, 30, tzinfo=UTC),
        datetime(2028, 3, 1, 12, tzinfo=UTC),
        datetime(2027, 1, 1, tzinfo=UTC),
    ],
)
@pytest.mark.parametrize(
    ("hours", "offsets"), [(1, "1:00:00\n2:00:00\n"), (-1, "2:00:00\n1:00:00\n")]
)
def test_the_clocks_are_changed_at_the_moment_given(at, hours, offsets):
    done = subprocess.run(
        [sys.executable, "-c", OFFSETS, at.isoformat()],
        env={"TZ": zone_that_changes(at, timedelta(hours=hours))},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout == offsets


def test_variations_are_one_computer_when_combined():
    both = combined("11-hours-behind,locale-c,as-other-user")
    assert both.environment == {"TZ": "Pacific/Pago_Pago", "LC_ALL": "C"}
    assert both.user == "nobody"
    assert set(both.matters_to) > {*combined("locale-c").matters_to}
    with pytest.raises(argparse.ArgumentTypeError, match="moon"):
        combined("locale-c,on-the-moon")
