"""The accounts that a new database starts with. Every person and number here is fictitious."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy import Connection, insert

from verification.domain import RealNameSource
from verification.identity_number import make_fictitious
from verification.store.rows import (
    BindingRow,
    CloudAccountRow,
    JdAccountRow,
    VerifiedIdentityRow,
)

#: Cloud accounts to verify, and one that the last JD account has verified already.
CLOUD_LOGINS = ("lanqiao-design", "qinghe-books", "yunshan-tea")
VERIFIED_CLOUD_LOGIN = "xinghai-music"

#: JD accounts by what a trainer shows with them.
VERIFIED_IN_JD_MALL = "lin-zhixia"
VERIFIED_IN_JD_FINANCE = "chen-wangshu"
NOT_VERIFIED = "zhao-weiming"
BOUND_TO_ANOTHER = "sun-jiming"
SECOND_VERIFIED_IN_JD_MALL = "zhou-qiyue"

_JD_ACCOUNTS = (
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

_BOUND_AT = datetime(2026, 1, 1, tzinfo=UTC)


def add_training_data(connection: Connection) -> None:
    """Insert the training accounts into an empty, migrated database."""
    logins = (*CLOUD_LOGINS, VERIFIED_CLOUD_LOGIN)
    cloud_ids = {login: number for number, login in enumerate(logins, start=1)}
    connection.execute(
        insert(CloudAccountRow),
        [{"account_id": number, "login_name": login} for login, number in cloud_ids.items()],
    )
    people = [
        {
            "account_id": account_id,
            "login_name": login,
            "real_name": real_name,
            "latin_name": latin_name,
            "identity_number": make_fictitious(birth_date, order),
            "real_name_source": source.value if source else None,
        }
        for account_id, (login, real_name, latin_name, birth_date, order, source) in enumerate(
            _JD_ACCOUNTS, start=1
        )
    ]
    connection.execute(insert(JdAccountRow), people)
    (bound,) = (person for person in people if person["login_name"] == BOUND_TO_ANOTHER)
    cloud_account_id = cloud_ids[VERIFIED_CLOUD_LOGIN]
    connection.execute(
        insert(BindingRow).values(
            cloud_account_id=cloud_account_id,
            jd_account_id=bound["account_id"],
            bound_at=_BOUND_AT,
        )
    )
    connection.execute(
        insert(VerifiedIdentityRow).values(
            cloud_account_id=cloud_account_id,
            real_name=bound["real_name"],
            identity_number=bound["identity_number"],
            obtained_at=_BOUND_AT,
        )
    )
