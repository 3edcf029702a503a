"""``jdcloud-kiosk staff`` and ``kiosks``: who opens kiosks, and which machines are kiosks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from gettext import pgettext as translate

from jdcloud_kiosk.cli.job import Job
from jdcloud_kiosk.cli.lines import fail, print_json, row
from jdcloud_kiosk.cli.usage import wrong_usage
from jdcloud_kiosk.cli.words import as_known, ask
from verification.domain.local_time import minute_text
from verification.domain.names import in_one_spelling
from verification.domain.placeholders import fill
from verification.domain.randomness import Randomness
from verification.domain.settings import Settings
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.domain.staff import RegisteredKiosk, StaffRole
from verification.services.staff import StaffService

#: What a role may do, context "Commands".
_ROLES = {
    StaffRole.LEAD: QT_TRANSLATE_NOOP("Commands", "lead"),
    StaffRole.CLERK: QT_TRANSLATE_NOOP("Commands", "clerk"),
}


def run_staff(job: Job) -> int:
    """Run ``staff``; return the exit status."""
    service = _staff_service(job)
    name = as_known(job.options.name, service.names())
    if job.options.action == "list":
        if job.options.json:
            print_json(
                [
                    {"name": one.name, "role": one.role, "branch": one.branch}
                    for one in service.members()
                ]
            )
            return 0
        nobody = translate("Commands", "No staff yet: the first kiosk asks for a name.")
        found = (
            row(one.name, translate("Commands", _ROLES[one.role]), *filter(None, (one.branch,)))
            for one in service.members()
        )
        print("\n".join(found) or nobody)
        return 0
    if job.options.action == "unlock":
        job.interruption.begin_change()
        service.unlock()
        print(translate("Commands", "All waits after wrong PINs are over."))
        return 0
    if not name:
        text = translate("Commands", "Give a name: jdcloud-kiosk staff %1 NAME")
        return wrong_usage(fill(text, job.options.action))
    if job.options.action == "remove":
        job.interruption.begin_change()
        service.remove(name)
        print(fill(translate("Commands", "%1 can no longer open kiosks."), name))
        return 0
    if job.options.action == "branch":
        job.interruption.begin_change()
        branch = as_known(job.options.branch, service.branches())
        service.limit(name, branch)
        text = (
            translate("Commands", "%1 works at the branch %2 alone now.")
            if branch
            else translate("Commands", "%1 can work at every branch now.")
        )
        print(fill(text, name, branch))
        return 0
    if job.options.action in tuple(StaffRole):
        job.interruption.begin_change()
        role = StaffRole(job.options.action)
        service.change_role(name, role)
        text = translate("Commands", "%1 is a %2 now.")
        print(fill(text, name, translate("Commands", _ROLES[role])))
        return 0
    pin = ask(translate("Commands", "PIN, 6 to 12 digits: "), secret=True)
    if pin != ask(translate("Commands", "Again: "), secret=True):
        return fail(translate("Commands", "The two PINs differ; nothing was changed."))
    job.interruption.begin_change()
    if job.options.action == "pin":
        service.change_pin(name, pin)
        print(fill(translate("Commands", "%1 has the new PIN now."), name))
    else:
        service.add(name, pin)
        print(fill(translate("Commands", "%1 can open kiosks now."), name))
    return 0


def run_kiosks(job: Job) -> int:
    """Run ``kiosks``; return the exit status."""
    match job.options.action:
        case "admit":
            return _admit(job)
        case "revoke":
            return _revoke(job)
        case "remove":
            return _remove(job)
        case "branch":
            return _change_branch(job)
    kiosks = _kiosks(job)
    if job.options.json:
        print_json(
            [
                {
                    "station": kiosk.station,
                    "revoked": kiosk.revoked,
                    "branch": kiosk.branch,
                    "registered_at": kiosk.registered_at,
                    "last_seen_at": kiosk.last_seen_at,
                }
                for kiosk in kiosks
            ]
        )
        return 0
    revoked, seen = translate("Commands", "revoked"), translate("Commands", "last seen %1")
    for kiosk in kiosks:
        last = fill(seen, minute_text(kiosk.last_seen_at))
        branch = (kiosk.branch,) if kiosk.branch else ()
        print(row(kiosk.station, revoked if kiosk.revoked else last, *branch))
    if not kiosks:
        print(translate("Commands", "No kiosk is registered yet."))
    return 0


def _kiosks(job: Job) -> Sequence[RegisteredKiosk]:
    with job.database.reading() as transaction:
        return transaction.staff.kiosks()


def _station(job: Job) -> str:
    return as_known(job.options.name, [one.station for one in _kiosks(job)])


def _admit(job: Job) -> int:
    name, login = _station(job), job.options.login
    if not name:
        return wrong_usage(
            translate("Commands", "Give a station: jdcloud-kiosk kiosks admit STATION")
        )
    if login and job.database.is_file:
        return wrong_usage(
            translate("Commands", "A database file has no logins: --login is for a server's.")
        )
    job.interruption.begin_change()
    login = _staff_service(job).admit_kiosk(name, login)
    print(fill(translate("Commands", "Staff can sign in at %1 again."), name))
    if login:
        print(fill(translate("Commands", "The station belongs to the login %1."), login))
    elif not job.database.is_file:
        print(translate("Commands", "The station belongs to the login that signs in there first."))
    return 0


def _revoke(job: Job) -> int:
    name = _station(job)
    if not name:
        return wrong_usage(
            translate("Commands", "Give a station: jdcloud-kiosk kiosks revoke STATION")
        )
    job.interruption.begin_change()
    _staff_service(job).revoke_kiosk(name)
    text = translate(
        "Commands",
        "%1 starts no sessions, and no one can sign in there, until it is admitted again: "
        "jdcloud-kiosk kiosks admit STATION [--login LOGIN]",
    )
    print(fill(text, name))
    return 0


def _remove(job: Job) -> int:
    name = _station(job)
    if not name:
        return wrong_usage(
            translate("Commands", "Give a station: jdcloud-kiosk kiosks remove STATION")
        )
    job.interruption.begin_change()
    _staff_service(job).remove_kiosk(name)
    text = translate(
        "Commands",
        "%1 is off the list; its history stays. Another machine can use its name.",
    )
    print(fill(text, name))
    return 0


def _change_branch(job: Job) -> int:
    name, branch = _station(job), in_one_spelling(job.options.branch)
    if not name:
        return wrong_usage(
            translate("Commands", "Give a station: jdcloud-kiosk kiosks branch STATION [BRANCH]")
        )
    job.interruption.begin_change()
    _staff_service(job).change_branch(name, branch)
    text = (
        translate("Commands", "%1 belongs to the branch %2 now.")
        if branch
        else translate("Commands", "%1 belongs to no branch now.")
    )
    print(fill(text, name, branch))
    return 0


def _staff_service(job: Job) -> StaffService:
    station = job.options.station
    return StaffService(
        job.database,
        station=station,
        credential=partial(job.database.seal.key_ring.credential, station),
        clock=job.clock,
        randomness=Randomness(),
        settings=Settings(),
    )
