"""The accounts that a new database starts with. Every person and number here is fictitious."""

from __future__ import annotations

from datetime import UTC, date, datetime

from verification.domain.accounts import CloudAccount, JdAccount, RealNameSource, VerifiedIdentity
from verification.domain.audit_events import AuditAction
from verification.domain.identity_number import make_fictitious
from verification.store.unit_of_work import UnitOfWork

#: Who opens the kiosk in demonstrations and tests. The PIN is no secret, the people are fictitious.
TRAINING_STAFF, TRAINING_PIN = "training", "271828"

#: Cloud accounts to verify, and one that the last JD account has verified already.
CLOUD_LOGINS = ("lanqiao-design", "qinghe-books", "yunshan-tea")
VERIFIED_CLOUD_LOGIN = "xinghai-music"
#: All of them: where there is any other account, it is no training.
TRAINING_CLOUD_LOGINS = (*CLOUD_LOGINS, VERIFIED_CLOUD_LOGIN)

#: JD accounts by what a trainer shows with them.
VERIFIED_IN_JD_MALL = "lin-zhixia"
VERIFIED_IN_JD_FINANCE = "chen-wangshu"
NOT_VERIFIED = "zhao-weiming"
BOUND_TO_ANOTHER = "sun-jiming"
SECOND_VERIFIED_IN_JD_MALL = "zhou-qiyue"

#: Login, names, birth date, order of the identity number, and where the real name is verified.
JD_ACCOUNTS = (
    (VERIFIED_IN_JD_MALL, "林知夏", "Lin Zhixia", date(1993, 6, 18), 102, RealNameSource.JD_MALL),
    (
        VERIFIED_IN_JD_FINANCE,
        "陈望舒",
        "Chen Wangshu",
        date(1988, 11, 11),
        215,
        RealNameSource.JD_FINANCE,
    ),
    (NOT_VERIFIED, "赵未名", "Zhao Weiming", date(2001, 3, 5), 31, None),
    (BOUND_TO_ANOTHER, "孙既明", "Sun Jiming", date(1979, 9, 30), 447, RealNameSource.JD_MALL),
    (
        SECOND_VERIFIED_IN_JD_MALL,
        "周启月",
        "Zhou Qiyue",
        date(1996, 2, 29),
        508,
        RealNameSource.JD_MALL,
    ),
)

#: The logins of all JD accounts.
TRAINING_JD_LOGINS = tuple(login for login, *_ in JD_ACCOUNTS)

_BOUND_AT = datetime(2026, 1, 1, tzinfo=UTC)


def add_training_data(transaction: UnitOfWork, at: datetime) -> int:
    """Add the training accounts to a database without accounts; return how many."""
    for account_id, login in enumerate((*CLOUD_LOGINS, VERIFIED_CLOUD_LOGIN), start=1):
        transaction.accounts.add_cloud_account(CloudAccount(account_id, login, verified=False))
    for account_id, (login, real_name, latin_name, birth_date, order, source) in enumerate(
        JD_ACCOUNTS, start=1
    ):
        person = JdAccount(
            account_id=account_id,
            login_name=login,
            real_name=real_name,
            latin_name=latin_name,
            identity_number=make_fictitious(birth_date, order),
            real_name_source=source,
            bound_cloud_account_ids=(),
        )
        transaction.accounts.add_jd_account(person)
        if login == BOUND_TO_ANOTHER:
            verified = len(CLOUD_LOGINS) + 1
            transaction.accounts.bind(
                VerifiedIdentity(verified, real_name, person.identity_number, _BOUND_AT),
                jd_account_id=account_id,
                consent=None,
            )
    count = len(CLOUD_LOGINS) + 1 + len(JD_ACCOUNTS)
    transaction.audit.append(AuditAction.ACCOUNTS_ADDED, at=at, actor="system", detail=str(count))
    return count
