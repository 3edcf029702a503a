"""People and cloud accounts for a class on the stage, whose database begins with five people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product

from verification.domain.accounts import RealNameSource
from verification.services.account_rows import AccountKind, NewAccount

_FAMILIES = {
    "赵": "Zhao",
    "钱": "Qian",
    "吴": "Wu",
    "郑": "Zheng",
    "冯": "Feng",
    "蒋": "Jiang",
    "沈": "Shen",
    "韩": "Han",
}
_GIVEN = {"知远": "Zhiyuan", "若水": "Ruoshui", "景行": "Jingxing", "清和": "Qinghe"}


def class_accounts() -> Iterator[NewAccount]:
    """Return a person and a cloud account for each phone of a room; all of them are fictitious."""
    names = product(_FAMILIES.items(), _GIVEN.items())
    for number, ((family, latin_family), (given, latin_given)) in enumerate(names, start=1):
        yield NewAccount(0, AccountKind.CLOUD, f"trainee-shop-{number:02d}")
        yield NewAccount(
            0,
            AccountKind.JD,
            f"trainee-{number:02d}",
            f"{family}{given}",
            f"{latin_family} {latin_given}",
            date(1985 + number % 15, 1 + number % 12, 1 + number % 28),
            RealNameSource.JD_FINANCE if number % 4 == 0 else RealNameSource.JD_MALL,
        )
