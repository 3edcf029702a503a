"""``jdcloud-kiosk accounts`` and ``binding-limit``: the accounts that a training plays with."""

from __future__ import annotations

from functools import partial
from gettext import pgettext as translate
from pathlib import Path

from jdcloud_kiosk.cli.commands import ADD_ACCOUNT
from jdcloud_kiosk.cli.job import Job
from jdcloud_kiosk.cli.lines import fail, print_json, row
from jdcloud_kiosk.cli.usage import wrong_usage
from verification.domain.counting import counted
from verification.domain.placeholders import fill
from verification.services.account_rows import COLUMNS, BadRows, read_accounts, require_account
from verification.services.training_accounts import TrainingAccounts


def run_accounts(job: Job) -> int:
    """Run ``accounts``; return the exit status."""
    accounts = TrainingAccounts(job.database, job.clock, job.batches)
    match job.options.action:
        case "list" | None:
            clouds, people = accounts.all()
            if job.options.json:
                print_json(
                    [
                        {"kind": "cloud", "login": one.login_name, "verified": one.verified}
                        for one in clouds
                    ]
                    + [
                        {
                            "kind": "jd",
                            "login": one.login_name,
                            "real_name_source": one.real_name_source,
                        }
                        for one in people
                    ]
                )
                return 0
            verified = translate("Commands", "verified")
            for cloud in clouds:
                print(row("cloud", cloud.login_name, verified if cloud.verified else "-"))
            for person in people:
                print(row("jd", person.login_name, person.real_name_source or "-"))
        case "import":
            if len(job.options.values) != 1 or not job.options.values[0]:
                return wrong_usage(
                    translate("Commands", "Give a file: jdcloud-kiosk accounts import FILE.csv")
                )
            return _import_accounts(job, accounts, Path(job.options.values[0]))
        case "add":
            if len(job.options.values) > len(COLUMNS):
                text = translate("Commands", "“accounts add” takes only: %1")
                return wrong_usage(fill(text, ADD_ACCOUNT))
            job.interruption.begin_change()
            fields = dict(zip(COLUMNS, job.options.values, strict=False))
            try:
                accounts.add(require_account(fields))
            except BadRows as error:
                return fail(_nothing_added(error))
            print(_accounts_added(1))
        case "training":
            job.interruption.begin_change()
            added = accounts.add_training()
            if not added:
                return fail(translate("Commands", "There are accounts already; nothing was added."))
            print(_accounts_added(added))
        case "mark-training":
            return _mark_training(job, accounts)
        case _:
            return _reset(job, accounts)
    return 0


def _mark_training(job: Job, accounts: TrainingAccounts) -> int:
    if accounts.reset_plan().in_use and not job.options.yes:
        return fail(
            translate(
                "Commands",
                "Staff have set this database up, so it may serve visitors. In a class, everyone "
                "can play every person in it. Nothing was changed. If it is for training: "
                "jdcloud-kiosk accounts mark-training --yes",
            )
        )
    job.interruption.begin_change()
    accounts.mark()
    print(
        translate(
            "Commands",
            "This database is marked as one for training: jdcloud-kiosk classroom may use it.",
        )
    )
    return 0


def _reset(job: Job, accounts: TrainingAccounts) -> int:
    plan = accounts.reset_plan()
    if plan.in_use and not job.options.yes:
        text = counted(
            plan.verifications,
            translate(
                "Commands",
                "This database may serve visitors: staff have set it up. %1 verification would be "
                "undone, and its owner would have to verify again. Nothing was changed. To do it "
                "anyway: jdcloud-kiosk accounts reset --yes",
            ),
            translate(
                "Commands",
                "This database may serve visitors: staff have set it up. %1 verifications would "
                "be undone, and their owners would have to verify again. Nothing was changed. To "
                "do it anyway: jdcloud-kiosk accounts reset --yes",
            ),
        )
        return fail(text)
    again = translate(
        "Commands", "%1 That is kept. Undo the rest: jdcloud-kiosk accounts reset --yes"
    )
    job.interruption.explain = lambda done: fill(again, _taken_back(done))
    print(_taken_back(accounts.reset()))
    return 0


def _import_accounts(job: Job, accounts: TrainingAccounts, path: Path) -> int:
    again = translate(
        "Commands",
        "%1 Import the same file again: the rest is added, and accounts that are there already "
        "are skipped.",
    )
    job.interruption.explain = lambda done: fill(again, _accounts_added(done))
    try:
        done = accounts.import_all(read_accounts(path))
    except BadRows as error:
        if not error.added:
            return fail(_nothing_added(error))
        text = translate(
            "Commands",
            "%1 Correct the file and import it again: accounts that are there already are skipped.",
        )
        return fail(f"{_row_words(error)}\n{fill(text, _accounts_added(error.added))}")
    print(_accounts_added(done.added))
    if done.present:
        one = translate("Commands", "%1 was there already.")
        several = translate("Commands", "%1 were there already.")
        print(counted(done.present, one, several))
    return 0


def run_binding_limit(job: Job) -> int:
    """Run ``binding-limit``; return the exit status."""
    limit = job.options.limit
    job.interruption.begin_change()
    if not job.maintenance.set_binding_limit(limit):
        return fail(
            translate(
                "Commands",
                "Some people have verified more accounts than that; nothing was changed.",
            )
        )
    text = counted(
        limit,
        translate("Commands", "One person may verify %1 JD Cloud account."),
        translate("Commands", "One person may verify %1 JD Cloud accounts."),
    )
    print(text)
    return 0


def _row_words(error: BadRows) -> str:
    accounts = partial(translate, "Accounts")
    return "\n".join(problem.words(accounts) for problem in error.problems)


def _nothing_added(error: BadRows) -> str:
    nothing = translate("Commands", "Nothing was added.")
    return f"{_row_words(error)}\n{nothing}"


def _accounts_added(number: int) -> str:
    return counted(
        number,
        translate("Commands", "%1 account was added."),
        translate("Commands", "%1 accounts were added."),
    )


def _taken_back(number: int) -> str:
    return counted(
        number,
        translate("Commands", "%1 verification was undone."),
        translate("Commands", "%1 verifications were undone."),
    )
