"""Accounts, and which has verified which: the store's part that holds personal data."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    func,
    or_,
    select,
    text,
)

from verification.domain.accounts import (
    CloudAccount,
    ConsentRecord,
    JdAccount,
    RealNameSource,
    VerifiedIdentity,
)
from verification.domain.masking import fits, mask_name
from verification.domain.placeholders import Sentence
from verification.security.field_encryption import FieldSeal, blind_index
from verification.security.ring_format import KeyUnavailable
from verification.store.database_keys import DatabaseKeys
from verification.store.faults import Contended
from verification.store.tables import (
    BindingRow,
    BindingSlotRow,
    CloudAccountRow,
    ConsentRecordRow,
    JdAccountRow,
    UtcDateTime,
    VerifiedIdentityRow,
    table_of,
)
from verification.store.trail.row_writer import RowWriter

_log = logging.getLogger(__name__)

#: The names of the sealed fields.
_JD_REAL_NAME = "jd_account.sealed_real_name"
_JD_LATIN_NAME = "jd_account.sealed_latin_name"
_JD_IDENTITY_NUMBER = "jd_account.sealed_identity_number"
_REAL_NAME = "verified_identity.sealed_real_name"
_IDENTITY_NUMBER = "verified_identity.sealed_identity_number"
_MASKED_NAME = "verified_identity.sealed_masked_name"
#: What the blind index of a person is made of.
IDENTITY_NUMBER = "identity_number"

_CLOUD, _JD, _BINDING = table_of(CloudAccountRow), table_of(JdAccountRow), table_of(BindingRow)
_SLOT, _CONSENT = table_of(BindingSlotRow), table_of(ConsentRecordRow)
_IDENTITY = table_of(VerifiedIdentityRow)
#: What a row is found by.
_WANTED: Any = bindparam("wanted")

_CLOUD_ACCOUNTS = (
    select(_CLOUD, _BINDING.c.cloud_account_id.label("bound"))
    .outerjoin(_BINDING, _BINDING.c.cloud_account_id == _CLOUD.c.account_id)
    .order_by(_CLOUD.c.login_name)
)
_CLOUD_BY_LOGIN = _CLOUD_ACCOUNTS.where(_CLOUD.c.login_name == _WANTED)
_CLOUD_OF_JD = _CLOUD_ACCOUNTS.where(_BINDING.c.jd_account_id == _WANTED)
_LIMIT = select(func.count()).select_from(_SLOT)
#: A JD account, once for each cloud account that its person has verified (or once), and the limit.
_HOLDER = (
    select(_JD, _BINDING.c.cloud_account_id.label("bound"), _LIMIT.scalar_subquery().label("limit"))
    .outerjoin(
        _BINDING,
        or_(
            _BINDING.c.jd_account_id == _JD.c.account_id,
            _BINDING.c.person_index == _JD.c.identity_index,
        ),
    )
    .where(_JD.c.account_id == _WANTED)
    .order_by(_BINDING.c.slot)
)
_CONSENT_OF_BINDING = (
    select(_CONSENT)
    .join(_BINDING, _BINDING.c.session_id == _CONSENT.c.session_id)
    .where(_BINDING.c.cloud_account_id == _WANTED)
)
#: A console's login may read no more of an identity than this.
_MASKED_NAMES = (
    select(_IDENTITY.c.cloud_account_id, _IDENTITY.c.sealed_masked_name)
    .where(_IDENTITY.c.sealed_masked_name.is_not(None))
    .order_by(_IDENTITY.c.obtained_at.desc(), _IDENTITY.c.cloud_account_id)
)
_IDENTITY_OF = select(_IDENTITY).where(_IDENTITY.c.cloud_account_id == _WANTED)


#: Binds a person, in a free slot; nothing where a constraint is in the way. Where no slot is free,
#: the first one: it is taken.
_BIND = (
    text(
        "INSERT INTO binding"
        " (cloud_account_id, jd_account_id, person_index, slot, session_id, bound_at)"
        " SELECT :cloud_account_id, person.account_id, person.identity_index, coalesce(("
        "   SELECT min(slot) FROM binding_slot WHERE slot NOT IN ("
        "     SELECT slot FROM binding"
        "     WHERE person_index = person.identity_index OR jd_account_id = person.account_id"
        " )), 1), :session_id, :bound_at"
        " FROM jd_account person WHERE person.account_id = :jd_account_id"
        " ON CONFLICT DO NOTHING"
        " RETURNING cloud_account_id, jd_account_id, person_index, slot, session_id, bound_at"
    )
    .bindparams(
        bindparam("cloud_account_id", type_=_BINDING.c.cloud_account_id.type),
        bindparam("session_id", type_=_BINDING.c.session_id.type),
        bindparam("bound_at", type_=UtcDateTime()),
    )
    .columns(*_BINDING.columns)
)


class AlreadyBound(Exception):  # noqa: N818
    """A binding was refused by the database: one of the two accounts has one already."""


class AccountRepository:
    """Part of a transaction. Made by :class:`verification.store.unit_of_work.UnitOfWork` only."""

    def __init__(
        self, connection: Connection, seal: FieldSeal, keys: DatabaseKeys, rows: RowWriter
    ) -> None:
        self._connection = connection
        self._seal = seal
        self._keys = keys
        self._rows = rows

    def cloud_accounts(self, at_most: int | None = None) -> tuple[CloudAccount, ...]:
        """Return the cloud accounts by login name: all, or the first ones."""
        return self._cloud_accounts(_CLOUD_ACCOUNTS.limit(at_most))

    def cloud_account(self, login_name: str) -> CloudAccount | None:
        """Return the cloud account that signs in as *login_name*, or None."""
        found = self._cloud_accounts(_CLOUD_BY_LOGIN, login_name)
        return found[0] if found else None

    def cloud_login(self, account_id: int) -> str:
        """Return the login name of a cloud account."""
        login = select(_CLOUD.c.login_name).where(_CLOUD.c.account_id == account_id)
        found: str = self._connection.scalars(login).one()
        return found

    def _cloud_accounts(
        self, query: Select[Any], wanted: object = None
    ) -> tuple[CloudAccount, ...]:
        return tuple(
            CloudAccount(row.account_id, row.login_name, verified=row.bound is not None)
            for row in self._connection.execute(query, {"wanted": wanted})
        )

    def jd_accounts(self) -> tuple[JdAccount, ...]:
        """Return all JD accounts in the order they were made."""
        rows = self._connection.execute(select(_JD).order_by(_JD.c.account_id)).all()
        # Grouped once: each account looks at its own few bindings only.
        bindings: defaultdict[str, list[Row[Any]]] = defaultdict(list)
        for one in self._bindings():
            bindings[one.person_index].append(one)
        return tuple(self._jd_account(row, bindings[row.identity_index]) for row in rows)

    def jd_account(self, account_id: int) -> JdAccount | None:
        """Return a JD account, or None."""
        found = self.jd_account_and_limit(account_id)
        return found[0] if found else None

    def jd_account_and_limit(self, account_id: int) -> tuple[JdAccount, int] | None:
        """Return :meth:`jd_account` and :meth:`binding_limit`, or None."""
        rows = self._connection.execute(_HOLDER, {"wanted": account_id}).all()
        if not rows:
            return None
        bound = tuple(row.bound for row in rows if row.bound is not None)
        return self._opened(rows[0], bound), rows[0].limit

    def _bindings(self, *conditions: ColumnElement[bool]) -> Sequence[Row[Any]]:
        query = select(_BINDING).where(*conditions).order_by(_BINDING.c.slot)
        return self._connection.execute(query).all()

    def add_cloud_account(self, account: CloudAccount) -> None:
        """Store a new cloud account, not verified."""
        self.add_cloud_accounts([account])

    def add_cloud_accounts(self, accounts: Sequence[CloudAccount]) -> None:
        """Store new cloud accounts, not verified."""
        rows = [{"account_id": one.account_id, "login_name": one.login_name} for one in accounts]
        self._rows.insert(CloudAccountRow, *rows)

    def add_jd_account(self, account: JdAccount) -> None:
        """Store a new JD account, without bindings."""
        self.add_jd_accounts([account])

    def add_jd_accounts(self, accounts: Sequence[JdAccount]) -> None:
        """Store new JD accounts, without bindings."""
        index_key = self._keys.key("index")
        rows = [self._jd_values(account, index_key) for account in accounts]
        self._rows.insert(JdAccountRow, *rows)

    def _jd_values(self, account: JdAccount, index_key: bytes) -> dict[str, object]:
        key, seal = account.account_id, self._seal.seal
        return {
            "account_id": key,
            "login_name": account.login_name,
            "sealed_real_name": seal(f"{_JD_REAL_NAME}/{key}", account.real_name),
            "sealed_latin_name": seal(f"{_JD_LATIN_NAME}/{key}", account.latin_name),
            "sealed_identity_number": seal(f"{_JD_IDENTITY_NUMBER}/{key}", account.identity_number),
            "identity_index": blind_index(index_key, IDENTITY_NUMBER, account.identity_number),
            "real_name_source": account.real_name_source,
        }

    def newest_ids(self) -> tuple[int, int]:
        """Return the highest id of a cloud account and of a JD account, 0 for none."""
        cloud = self._connection.scalars(select(func.max(CloudAccountRow.account_id))).one()
        jd = self._connection.scalars(select(func.max(JdAccountRow.account_id))).one()
        return cloud or 0, jd or 0

    def cloud_logins(self, logins: Sequence[str]) -> set[str]:
        """Return which of *logins* (at most some hundred) cloud accounts sign in with."""
        query = select(CloudAccountRow.login_name).where(CloudAccountRow.login_name.in_(logins))
        return set(self._connection.scalars(query))

    def jd_accounts_of(self, logins: Sequence[str]) -> dict[str, JdAccount]:
        """Return the JD accounts that sign in as *logins* (at most some hundred), by login."""
        found = self._connection.execute(select(_JD).where(_JD.c.login_name.in_(logins))).all()
        people = [row.identity_index for row in found]
        bindings = self._bindings(
            BindingRow.jd_account_id.in_([row.account_id for row in found])
            | BindingRow.person_index.in_(people)
        )
        return {row.login_name: self._jd_account(row, bindings) for row in found}

    def known_identity_numbers(self, numbers: Sequence[str]) -> set[str]:
        """Return which of *numbers* (at most some hundred) some JD account has."""
        key = self._keys.key("index")
        by_index = {blind_index(key, IDENTITY_NUMBER, number): number for number in numbers}
        query = select(JdAccountRow.identity_index).where(
            JdAccountRow.identity_index.in_(list(by_index))
        )
        return {by_index[found] for found in self._connection.scalars(query)}

    def _jd_account(self, row: Row[Any], bindings: Sequence[Row[Any]]) -> JdAccount:
        bound = (
            one.cloud_account_id
            for one in bindings
            if row.account_id == one.jd_account_id or one.person_index == row.identity_index
        )
        return self._opened(row, tuple(bound))

    def _opened(self, row: Row[Any], bound: tuple[int, ...]) -> JdAccount:
        key = row.account_id
        return JdAccount(
            account_id=row.account_id,
            login_name=row.login_name,
            real_name=self._seal.open(f"{_JD_REAL_NAME}/{key}", row.sealed_real_name),
            latin_name=self._seal.open(f"{_JD_LATIN_NAME}/{key}", row.sealed_latin_name),
            identity_number=self._seal.open(
                f"{_JD_IDENTITY_NUMBER}/{key}", row.sealed_identity_number
            ),
            real_name_source=RealNameSource(row.real_name_source) if row.real_name_source else None,
            bound_cloud_account_ids=bound,
        )

    # -- bindings ---------------------------------------------------------------------------

    def binding_limit(self) -> int:
        """Return how many cloud accounts one person may verify: 1 for JD."""
        return self._connection.scalars(_LIMIT).one()

    def set_binding_limit(self, limit: int) -> None:
        """Allow each person *limit* bindings. Raises :class:`AlreadyBound` if some have more."""
        most = self._connection.scalars(select(func.max(BindingRow.slot))).one() or 0
        if most > limit:
            raise AlreadyBound
        self._rows.delete(BindingSlotRow, BindingSlotRow.slot > limit)
        present = self.binding_limit()
        self._rows.insert(BindingSlotRow, *({"slot": n} for n in range(present + 1, limit + 1)))

    def bind(
        self, identity: VerifiedIdentity, *, jd_account_id: int, consent: ConsentRecord | None
    ) -> None:
        """Bind a cloud account to a JD account: the binding, the identity and the consent.

        Only the training data binds without a consent. Raises :class:`AlreadyBound`, having
        written nothing, if the database's constraints say that there is a binding already.
        """
        account = identity.cloud_account_id
        bound = self._rows.insert_by(
            BindingRow,
            _BIND,
            {
                "cloud_account_id": account,
                "jd_account_id": jd_account_id,
                "session_id": consent.session_id if consent else None,
                "bound_at": identity.obtained_at,
            },
        )
        if bound is None:
            if self._is_taken(account, jd_account_id):
                raise AlreadyBound
            # Another binding of the person has the slot that was free; there is one more.
            raise Contended("a slot was taken meanwhile")
        self._rows.insert(
            VerifiedIdentityRow,
            {
                "cloud_account_id": account,
                "sealed_real_name": self._seal.seal(f"{_REAL_NAME}/{account}", identity.real_name),
                "sealed_identity_number": self._seal.seal(
                    f"{_IDENTITY_NUMBER}/{account}", identity.identity_number
                ),
                "obtained_at": identity.obtained_at,
                "sealed_masked_name": self._seal.seal(
                    f"{_MASKED_NAME}/{account}", mask_name(identity.real_name)
                ),
            },
        )
        if consent is not None:
            self._rows.insert(
                ConsentRecordRow,
                {
                    "session_id": consent.session_id,
                    "jd_account_id": jd_account_id,
                    "cloud_account_id": account,
                    "text_version": consent.text_version,
                    "language": consent.language,
                    "text_sha256": consent.text_sha256,
                    "agreed_at": consent.agreed_at,
                    "subject_code": self._subject_code(consent.session_id, bound["person_index"]),
                },
            )

    def _subject_code(self, session_id: str, person_index: str) -> str:
        key = self._keys.key("index")
        return blind_index(key, "consent", f"{session_id}:{person_index}")

    def _is_taken(self, cloud_account_id: int, jd_account_id: int) -> bool:
        found = self.jd_account_and_limit(jd_account_id)
        if found is not None and len(found[0].bound_cloud_account_ids) >= found[1]:
            return True
        return bool(self._bindings(_BINDING.c.cloud_account_id == cloud_account_id))

    def withdraw(self, cloud_account_id: int, at: datetime) -> str | None:
        """Unbind a cloud account and erase its real-name information.

        The consent record stays, and says when the consent was withdrawn. Returns the session
        that had bound it; None for a binding that came with the training data.
        """
        consents = self._connection.execute(_CONSENT_OF_BINDING, {"wanted": cloud_account_id})
        for consent in consents.mappings().all():
            # First: a server refuses to unbind anybody who still agrees.
            done = self._rows.replace(
                ConsentRecordRow,
                dict(consent),
                {"withdrawn_at": at},
                unless_changed=("withdrawn_at",),
            )
            if done is None:
                raise Contended("it was withdrawn meanwhile")
        # On a server, a phone's role may erase an identity, and not read it.
        self._rows.remove(VerifiedIdentityRow, cloud_account_id, read=False)
        binding = self._rows.remove(BindingRow, cloud_account_id)
        if binding is None:
            raise Contended("it was unbound meanwhile")
        session_id: str | None = binding["session_id"]
        return session_id

    def withdraw_next(self, rows: int, at: datetime, *, but: int | None) -> int:
        """Unbind the next *rows* cloud accounts, never *but*, as :meth:`withdraw`; how many."""
        query = select(BindingRow.cloud_account_id).order_by(BindingRow.cloud_account_id)
        if but is not None:
            query = query.where(BindingRow.cloud_account_id != but)
        accounts = self._connection.scalars(query.limit(rows)).all()
        if not accounts:
            return 0
        self._rows.delete(
            VerifiedIdentityRow, VerifiedIdentityRow.cloud_account_id.in_(accounts), read=False
        )
        gone = self._rows.delete(BindingRow, BindingRow.cloud_account_id.in_(accounts))
        self._rows.update(
            ConsentRecordRow,
            ConsentRecordRow.session_id.in_(
                [one["session_id"] for one in gone if one["session_id"]]
            ),
            values={"withdrawn_at": at},
        )
        return len(accounts)

    def count_bindings(self) -> int:
        """Return how many cloud accounts are verified."""
        return self._connection.scalars(select(func.count()).select_from(BindingRow)).one()

    def binding_of(self, jd_account_id: int) -> tuple[CloudAccount, ...]:
        """Return the cloud accounts that this very JD account has verified."""
        return self._cloud_accounts(_CLOUD_OF_JD, jd_account_id)

    def verified_identity(self, cloud_account_id: int) -> VerifiedIdentity | None:
        """Return the real-name information that the cloud account has obtained, or None."""
        row = self._connection.execute(_IDENTITY_OF, {"wanted": cloud_account_id}).one_or_none()
        if row is None:
            return None
        return VerifiedIdentity(
            cloud_account_id,
            self._seal.open(f"{_REAL_NAME}/{cloud_account_id}", row.sealed_real_name),
            self._seal.open(f"{_IDENTITY_NUMBER}/{cloud_account_id}", row.sealed_identity_number),
            row.obtained_at,
        )

    def named(self, name: str, at_most: int) -> tuple[int, ...]:
        """Return the cloud accounts whose person's masked name *name* fits, the newest first.

        The newest *at_most* are looked at. Whom an earlier release verified is not found.
        """
        newest = self._connection.execute(_MASKED_NAMES.limit(at_most))
        return tuple(
            account
            for account, sealed in newest
            if fits(name, self._seal.open_note(f"{_MASKED_NAME}/{account}", sealed))
        )

    def readable_identity(self, cloud_account_id: int) -> VerifiedIdentity | None:
        """Return :meth:`verified_identity`; None for one that cannot be opened.

        On a server, other programs write it, too: a kiosk that shows it must stay in service.
        """
        try:
            return self.verified_identity(cloud_account_id)
        except KeyUnavailable as error:
            _log.warning(Sentence("Log", "a name was left out: %1").filled(error.args[0]))
            return None

    def set_real_name_source(self, account_id: int, source: RealNameSource | None) -> None:
        """Note where the person's real name is verified now; None for nowhere."""
        self._rows.update(
            JdAccountRow,
            JdAccountRow.account_id == account_id,
            values={"real_name_source": source.value if source else None},
        )

    def newest_consent(self, jd_account_id: int) -> ConsentRecord | None:
        """Return the last consent that this JD account gave, withdrawn or not, or None."""
        newest = (
            select(ConsentRecordRow.session_id)
            .where(ConsentRecordRow.jd_account_id == jd_account_id)
            .order_by(ConsentRecordRow.agreed_at.desc())
            .limit(1)
        )
        session_id = self._connection.scalars(newest).one_or_none()
        return self.consent_record(session_id) if session_id else None

    def consent_record(self, session_id: str) -> ConsentRecord | None:
        """Return the consent that a session ended with, or None, also once its links are erased."""
        query = select(_CONSENT).where(_CONSENT.c.session_id == session_id)
        row = self._connection.execute(query).one_or_none()
        if row is None or row.jd_account_id is None:
            return None
        return ConsentRecord(
            row.session_id,
            row.jd_account_id,
            row.text_version,
            row.language,
            row.text_sha256,
            row.agreed_at,
            row.withdrawn_at,
        )
