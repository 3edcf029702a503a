"""``jdcloud-kiosk report``: a week's figures as a file, for the desk's manager."""

from __future__ import annotations

from datetime import timedelta
from gettext import pgettext as translate

from jdcloud_kiosk.cli.job import Job
from jdcloud_kiosk.cli.lines import fail, not_written
from verification.domain.local_time import date_text, start_of_today
from verification.domain.placeholders import fill
from verification.domain.settings import Settings
from verification.security.disk import write_file
from verification.services.history import HistoryService
from verification.services.report_file import ReportHead, last_whole_week, report_csv, weekly_name
from verification.services.session_sums import SessionSums
from verification.services.timekeeping import Timekeeping

_OPERATOR = "operator"


def run_report(job: Job) -> int:
    """Run ``report``; return the exit status. The same week writes the same file again."""
    folder, station, days = job.options.folder, job.options.of, job.options.days
    branch = job.options.branch
    records = HistoryService(job.database, job.clock, Settings())
    now = job.clock.now()
    if station and station not in records.stations():
        text = translate("Commands", "There is no station %1. Nothing was written.")
        return fail(fill(text, station))
    if branch and branch not in records.branches():
        text = translate("Commands", "There is no branch %1. Nothing was written.")
        return fail(fill(text, branch))
    if days is None:
        since, until = last_whole_week(now)
        name = weekly_name(since)
    else:
        since, until = start_of_today(now, days - 1), now + timedelta(seconds=1)
        name = f"report-{date_text(since)}-{date_text(now)}"
    for one in filter(None, (branch, station)):
        name += "-" + "".join(letter if letter.isalnum() else "-" for letter in one)
    target = folder / f"{name}.csv"
    if job.options.recount:
        SessionSums(job.database, Timekeeping.of(job.clock)).count_again()
    head = ReportHead(station, since, until, now, translate("Commands", "the program"), branch)
    content = report_csv(records.report(since, until, station, branch), head, translate)
    # Only what the audit trail records may be kept.
    records.note_report(_OPERATOR)
    try:
        write_file(target, content)
    except OSError as error:
        return fail(not_written(target, error))
    print(fill(translate("Commands", "%1 is written."), target))
    return 0
