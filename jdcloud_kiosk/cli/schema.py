"""``jdcloud-kiosk migrate`` and ``fleet-roles``: tables and roles."""

from __future__ import annotations

from gettext import pgettext as translate

from jdcloud_kiosk.cli.job import Job
from jdcloud_kiosk.cli.usage import wrong_usage
from verification.domain.placeholders import fill
from verification.store.postgresql.roles import apply_roles, roles_sql
from verification.store.schema import REVISION, prepare, revision
from verification.store.sqlite.copying import kept_copies


def run_migrate(job: Job) -> int:
    """Run ``migrate``; return the exit status."""
    if not job.database.is_file:
        return wrong_usage(
            translate(
                "Commands",
                "Tables and roles of a server are brought up to date together, by the "
                "database's owner: jdcloud-kiosk fleet-roles --apply",
            )
        )
    job.database.require_made()
    job.interruption.begin_change()
    path, before = job.database.path, set(kept_copies(job.database.path))
    with job.database.connection(writes=False) as connection:
        former = revision(connection)
    prepare(job.database)
    if former == REVISION:
        print(fill(translate("Commands", "%1 is up to date already."), path))
        return 0
    text = translate("Commands", "%1 is brought up to date, from %2 to %3.")
    print(fill(text, path, former, REVISION))
    for kept in sorted(set(kept_copies(path)) - before):
        print(fill(translate("Commands", "The database from before is kept as %1."), kept))
    return 0


def run_roles(job: Job) -> int:
    """Run ``fleet-roles``; return the exit status."""
    if not job.options.apply:
        print(roles_sql(), end="")
        return 0
    if job.database.is_file:
        return wrong_usage(
            translate(
                "Commands",
                "Roles are a server's: give --database postgresql://owner@server/database",
            )
        )
    job.interruption.begin_change()
    prepare(job.database)
    apply_roles(job.database)
    print(
        translate(
            "Commands",
            "Tables and roles are up to date. Each machine needs a login of its own, as in:",
        )
    )
    print("CREATE ROLE desk1 LOGIN CONNECTION LIMIT 12 PASSWORD '…' IN ROLE verification_kiosk;")
    return 0
