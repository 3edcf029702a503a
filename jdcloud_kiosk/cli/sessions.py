"""``jdcloud-kiosk session``: one session, as the history and the audit trail have it."""

from __future__ import annotations

from dataclasses import asdict
from gettext import pgettext as translate

from jdcloud_kiosk.cli.job import Job
from jdcloud_kiosk.cli.lines import fail, print_json, row
from verification.domain.history import RecordFilter, SessionRecord, TimelineEvent
from verification.domain.local_time import second_text
from verification.domain.placeholders import fill, listed
from verification.domain.settings import Settings
from verification.services.history import HistoryService

#: Asks for the session that began last.
_LAST = "last"


def run_session(job: Job) -> int:
    """Run ``session``; return the exit status."""
    history = HistoryService(job.database, job.clock, Settings())
    wanted = job.options.reference
    named = "" if wanted == _LAST else wanted
    # An account's login name may begin with the same letters.
    found = [
        one
        for one in history.page(RecordFilter(account=named))
        if one.session_id.startswith(named.lower())
    ]
    if not found:
        text = translate("Commands", "There is no session %1.")
        none = translate("Commands", "There is no session yet.")
        return fail(fill(text, wanted) if named else none)
    if named and len(found) > 1:
        text = translate("Commands", "%1 begins the references of several sessions: %2")
        return fail(fill(text, wanted, listed((one.reference for one in found), translate)))
    events = history.timeline(found[0].session_id)
    if job.options.json:
        print_json(_as_json(found[0], events))
    else:
        print("\n".join(_lines(found[0], events)))
    return 0


def _as_json(one: SessionRecord, events: tuple[TimelineEvent, ...]) -> dict[str, object]:
    record = asdict(one)
    # It is the kiosk's own name for it, and of no use to anybody else.
    del record["session_id"]
    return {
        "reference": one.reference,
        **record,
        "outcome": one.outcome,
        "timeline": [asdict(event) for event in events],
    }


def _lines(one: SessionRecord, events: tuple[TimelineEvent, ...]) -> list[str]:
    facts = (
        (translate("Commands", "session"), one.reference),
        (translate("Commands", "station"), one.station),
        (translate("Commands", "account"), one.account or "-"),
        (translate("Commands", "state"), one.state),
        (translate("Commands", "result"), one.result or "-"),
        (translate("Commands", "refused scans"), one.refused_scans),
    )
    return [
        *(row(*fact) for fact in facts),
        *(row(second_text(event.at), event.action, event.actor, event.detail) for event in events),
    ]
