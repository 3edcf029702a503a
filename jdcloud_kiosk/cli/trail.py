"""``jdcloud-kiosk audit`` and ``purge``: what is kept of the past."""

from __future__ import annotations

import json
import sys
from datetime import timedelta
from gettext import pgettext as translate

from jdcloud_kiosk.cli.job import Job
from jdcloud_kiosk.cli.lines import fail, one_line
from jdcloud_kiosk.cli.usage import WRONG_USAGE
from verification.domain.counting import counted
from verification.domain.local_time import minute_text
from verification.domain.placeholders import fill, listed, said
from verification.domain.settings import Settings
from verification.services.purge import ClockDoubted, Purge, PurgeReport
from verification.services.timekeeping import Timekeeping
from verification.store.database import DatabaseUnavailable


def run_audit(job: Job) -> int:
    """Run ``audit``; return the exit status."""
    job.interruption.explain = lambda _: translate(
        "Commands",
        "The audit trail was not checked to its end, so there is no result. Nothing was changed. "
        "Run the same command again: it starts over.",
    )
    if job.options.json:
        return _audit_as_json(job)
    report = job.maintenance.check_trail(job.options.head)
    for problem in (*report.missing, *report.problems):
        print(one_line(said(problem, translate)), file=sys.stderr)
    if report.head is not None:
        print(f"head {report.head}")
    if report.mistyped:
        text = translate("Commands", "The end given with --head was mistyped: %1.")
        print(fill(text, said(report.mistyped, translate)), file=sys.stderr)
    if report.problems or report.head is None:
        text = counted(
            len(report.problems),
            translate("Commands", "The audit trail is NOT whole: %1 problem."),
            translate("Commands", "The audit trail is NOT whole: %1 problems."),
        )
        return fail(text)
    if report.missing:
        return fail(
            translate("Commands", "The database was changed: something is missing from its schema.")
        )
    text = counted(
        report.head.number,
        translate("Commands", "The audit trail is whole: %1 event, and every row matches."),
        translate("Commands", "The audit trail is whole: %1 events, and every row matches."),
    )
    print(text)
    return WRONG_USAGE if report.mistyped else 0


def _audit_as_json(job: Job) -> int:
    """Print what the check found, or why it could not be made."""
    found: dict[str, object]
    status = 1
    try:
        report = job.maintenance.check_trail(job.options.head)
    except DatabaseUnavailable as error:
        found = {"fault": error.fault, "why": str(error), "key": error.key_id}
    else:
        found = {
            "head": report.head and str(report.head),
            "problems": report.problems,
            "missing": report.missing,
            "mistyped": report.mistyped,
        }
        if report.head is not None and not report.problems and not report.missing:
            status = WRONG_USAGE if report.mistyped else 0
    print(json.dumps(found, ensure_ascii=True, indent=1))
    return status


def run_purge(job: Job) -> int:
    """Run ``purge``; return the exit status."""
    purge = Purge(
        job.database,
        Timekeeping.of(job.clock),
        actor="operator",
        batches=job.batches,
    )
    retention = _retention(job)
    plan = purge.plan(retention)
    text = counted(
        retention.days,
        translate("Commands", "Ended or withdrawn before %2 (%1 day):"),
        translate("Commands", "Ended or withdrawn before %2 (%1 days):"),
        minute_text(plan.before),
    )
    print(text)
    if job.options.dry_run:
        print(fill(translate("Commands", "Would be erased: %1."), _counts(plan)))
        return 0
    job.interruption.explain = lambda done: counted(
        done,
        translate(
            "Commands",
            "%1 row was erased for good. Run the same command again: it erases the rest.",
        ),
        translate(
            "Commands",
            "%1 rows were erased for good. Run the same command again: it erases the rest.",
        ),
    )
    try:
        done = purge.run(retention, clock_is_right=job.options.clock_is_right)
    except ClockDoubted as doubted:
        before, after = minute_text(doubted.doubt.before), minute_text(doubted.doubt.after)
        text = translate(
            "Commands",
            "Nothing was recorded from %1 until %2: either no kiosk was in use, or the clock "
            "is wrong. Nothing was erased. Check date and time; if they are right: "
            "jdcloud-kiosk purge --clock-is-right",
        )
        return fail(fill(text, before, after))
    print(fill(translate("Commands", "Erased: %1."), _counts(done)))
    return 0


def _retention(job: Job) -> timedelta:
    if job.options.days is not None:
        return timedelta(days=job.options.days)
    given = job.options.retention_days
    if given is not None:
        return timedelta(days=given)
    with job.database.reading() as transaction:
        return transaction.staff.settings(Settings()).retention


def _counts(report: PurgeReport) -> str:
    return listed(
        (
            counted(
                report.sessions,
                translate("Commands", "details of %1 session"),
                translate("Commands", "details of %1 sessions"),
            ),
            counted(
                report.consents,
                translate("Commands", "links of %1 withdrawn consent"),
                translate("Commands", "links of %1 withdrawn consents"),
            ),
            counted(
                report.alerts,
                translate("Commands", "%1 seen alert"),
                translate("Commands", "%1 seen alerts"),
            ),
            counted(
                report.instructions,
                translate("Commands", "%1 instruction to a kiosk"),
                translate("Commands", "%1 instructions to kiosks"),
            ),
            counted(
                report.handovers,
                translate("Commands", "%1 handover"),
                translate("Commands", "%1 handovers"),
            ),
            counted(
                report.codes,
                translate("Commands", "%1 code for a new machine"),
                translate("Commands", "%1 codes for new machines"),
            ),
            counted(
                report.tries,
                translate("Commands", "%1 counted attempt"),
                translate("Commands", "%1 counted attempts"),
            ),
        ),
        translate,
    )
