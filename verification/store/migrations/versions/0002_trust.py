"""Sealed personal data, rotating codes, limits, staff, kiosks, alerts and the audit trail."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context, op

from verification.security.audit_keys import START
from verification.security.field_encryption import FieldSeal, blind_index

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)
_OPEN_SESSION = sa.text("result IS NULL")


def _text(name: str, length: int, *, optional: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=optional)


def upgrade() -> None:
    _add_tables()
    index_key = _add_keys()
    _seal_accounts(index_key)
    _change_sessions()
    _change_bindings()
    _make_trail_append_only()


def _add_tables() -> None:
    slots = op.create_table(
        "binding_slot",
        sa.Column("slot", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("slot", name="pk_binding_slot"),
        sa.CheckConstraint("slot >= 1", name=op.f("ck_binding_slot_slot")),
    )
    op.bulk_insert(slots, [{"slot": 1}])
    op.create_table(
        "limited_try",
        sa.Column("try_id", sa.Integer, nullable=False),
        _text("subject", 96),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("try_id", name="pk_limited_try"),
    )
    op.create_index("ix_limited_try_subject", "limited_try", ["subject", "at"])
    op.create_table(
        "staff_member",
        _text("name", 64),
        sa.Column("pin_hash", sa.Text, nullable=False),
        sa.Column("added_at", _TIME, nullable=False),
        sa.Column("removed_at", _TIME),
        sa.PrimaryKeyConstraint("name", name="pk_staff_member"),
    )
    op.create_table(
        "kiosk",
        _text("station", 64),
        _text("credential_digest", 64),
        sa.Column("registered_at", _TIME, nullable=False),
        _text("registered_by", 64),
        sa.Column("last_seen_at", _TIME, nullable=False),
        sa.Column("revoked_at", _TIME),
        sa.PrimaryKeyConstraint("station", name="pk_kiosk"),
        sa.ForeignKeyConstraint(
            ["registered_by"], ["staff_member.name"], name="fk_kiosk_registered_by"
        ),
    )
    op.create_table(
        "shift",
        _text("shift_id", 32),
        _text("station", 64),
        _text("staff_name", 64),
        sa.Column("opened_at", _TIME, nullable=False),
        sa.Column("closed_at", _TIME),
        sa.PrimaryKeyConstraint("shift_id", name="pk_shift"),
        sa.ForeignKeyConstraint(["station"], ["kiosk.station"], name="fk_shift_station"),
        sa.ForeignKeyConstraint(["staff_name"], ["staff_member.name"], name="fk_shift_staff_name"),
    )
    op.create_index(
        "uq_shift_open_station",
        "shift",
        ["station"],
        unique=True,
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.create_table(
        "staff_alert",
        sa.Column("alert_id", sa.Integer, nullable=False),
        sa.Column("raised_at", _TIME, nullable=False),
        _text("station", 64),
        _text("alert", 32),
        sa.Column("seen_at", _TIME),
        _text("seen_by", 64, optional=True),
        sa.PrimaryKeyConstraint("alert_id", name="pk_staff_alert"),
    )
    op.create_index(
        "ix_staff_alert_unseen",
        "staff_alert",
        ["station"],
        sqlite_where=sa.text("seen_at IS NULL"),
        postgresql_where=sa.text("seen_at IS NULL"),
    )
    op.create_table(
        "audit_event",
        sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("at", _TIME, nullable=False),
        _text("action", 32),
        _text("actor", 96),
        _text("station", 64),
        _text("session_id", 32, optional=True),
        _text("detail", 96),
        _text("code", 64),
        sa.PrimaryKeyConstraint("number", name="pk_audit_event"),
    )
    op.create_index("ix_audit_event_session_id", "audit_event", ["session_id"])
    head = op.create_table(
        "audit_head",
        sa.Column("head_id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("number", sa.Integer, nullable=False),
        _text("code", 64),
        sa.PrimaryKeyConstraint("head_id", name="pk_audit_head"),
        sa.CheckConstraint("head_id = 1", name=op.f("ck_audit_head_single")),
    )
    op.bulk_insert(head, [{"head_id": 1, "number": 0, "code": START}])


def _add_keys() -> bytes:
    """Make the keys of this database, sealed; return the one for blind indexes."""
    seal: FieldSeal = context.config.attributes["field_seal"]
    randomness = context.config.attributes["randomness"]
    keys: dict[str, bytes] = {name: randomness.secret() for name in ("index", "audit")}
    table = op.create_table(
        "sealed_key",
        _text("name", 16),
        sa.Column("sealed", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_sealed_key"),
    )
    op.bulk_insert(
        table,
        [
            {"name": name, "sealed": seal.seal(f"sealed_key.sealed/{name}", key.hex())}
            for name, key in keys.items()
        ],
    )
    return keys["index"]


def _seal_accounts(index_key: bytes) -> None:
    seal: FieldSeal = context.config.attributes["field_seal"]
    connection = op.get_bind()
    fields = {
        "jd_account": ("account_id", ("real_name", "latin_name", "identity_number")),
        "verified_identity": ("cloud_account_id", ("real_name", "identity_number")),
    }
    for table, (key_column, columns) in fields.items():
        with op.batch_alter_table(table) as batch:
            for column in columns:
                batch.alter_column(
                    column,
                    new_column_name=f"sealed_{column}",
                    existing_type=sa.String(64),
                    type_=sa.Text(),
                )
            if table == "jd_account":
                batch.add_column(_text("identity_index", 64, optional=True))
        rows = connection.execute(sa.text(f"SELECT * FROM {table}")).mappings().all()  # noqa: S608
        for row in rows:
            key = row[key_column]
            values = {
                f"sealed_{column}": seal.seal(
                    f"{table}.sealed_{column}/{key}", row[f"sealed_{column}"]
                )
                for column in columns
            }
            if table == "jd_account":
                values["identity_index"] = blind_index(
                    index_key, "identity_number", row["sealed_identity_number"]
                )
            changes = ", ".join(f"{name} = :{name}" for name in values)
            connection.execute(
                sa.text(f"UPDATE {table} SET {changes} WHERE {key_column} = :key"),  # noqa: S608
                {**values, "key": key},
            )
    with op.batch_alter_table("jd_account") as batch:
        batch.alter_column("identity_index", nullable=False)
        batch.create_index("ix_jd_account_identity_index", ["identity_index"])


def _change_sessions() -> None:
    # Codes of the older format and open sessions end here: no kiosk runs while this does.
    op.execute(
        "UPDATE verification_session SET state = 'cancelled', result = 'kiosk_closed',"
        " ended_at = created_at, revision = revision + 1 WHERE result IS NULL"
    )
    with op.batch_alter_table("qr_code") as batch:
        batch.add_column(sa.Column("sealed_secret", sa.Text))
    with op.batch_alter_table("verification_session") as batch:
        batch.add_column(sa.Column("changed_at", _TIME))
        batch.add_column(_text("match_code", 4, optional=True))
        batch.add_column(sa.Column("purged_at", _TIME))
        batch.alter_column("cloud_account_id", existing_type=sa.Integer(), nullable=True)
    op.execute("UPDATE verification_session SET changed_at = ended_at")
    with op.batch_alter_table("verification_session") as batch:
        batch.alter_column("changed_at", existing_type=_TIME, nullable=False)
        batch.create_check_constraint(
            op.f("ck_verification_session_cloud_account_id"),
            "cloud_account_id IS NOT NULL OR purged_at IS NOT NULL",
        )
    op.create_index("ix_verification_session_ended_at", "verification_session", ["ended_at"])
    for column in ("cloud_account_id", "scanner_jd_account_id"):
        op.create_index(
            f"uq_verification_session_open_{column}",
            "verification_session",
            [column],
            unique=True,
            sqlite_where=_OPEN_SESSION,
            postgresql_where=_OPEN_SESSION,
        )


def _change_bindings() -> None:
    with op.batch_alter_table("binding") as batch:
        batch.add_column(_text("person_index", 64, optional=True))
        batch.add_column(sa.Column("slot", sa.Integer, nullable=False, server_default="1"))
    op.execute(
        "UPDATE binding SET person_index = (SELECT identity_index FROM jd_account"
        " WHERE jd_account.account_id = binding.jd_account_id)"
    )
    with op.batch_alter_table("binding") as batch:
        batch.alter_column("person_index", existing_type=sa.String(64), nullable=False)
        batch.alter_column("slot", existing_type=sa.Integer(), server_default=None)
        batch.drop_constraint("uq_binding_jd_account_id", type_="unique")
        batch.create_unique_constraint("uq_binding_jd_account_id", ["jd_account_id", "slot"])
        batch.create_unique_constraint("uq_binding_person_index", ["person_index", "slot"])
        batch.create_foreign_key("fk_binding_slot", "binding_slot", ["slot"], ["slot"])
    with op.batch_alter_table("consent_record") as batch:
        batch.add_column(sa.Column("cloud_account_id", sa.Integer))
        batch.add_column(sa.Column("withdrawn_at", _TIME))
    op.execute(
        "UPDATE consent_record SET cloud_account_id = (SELECT cloud_account_id"
        " FROM verification_session"
        " WHERE verification_session.session_id = consent_record.session_id)"
    )
    with op.batch_alter_table("consent_record") as batch:
        batch.alter_column("cloud_account_id", existing_type=sa.Integer(), nullable=False)
        batch.create_foreign_key(
            "fk_consent_record_cloud_account_id",
            "cloud_account",
            ["cloud_account_id"],
            ["account_id"],
        )


def _make_trail_append_only() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION audit_event_append_only() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$"
        )
        op.execute(
            "CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE"
            " ON audit_event EXECUTE FUNCTION audit_event_append_only()"
        )
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_event_no_{change.lower()} BEFORE {change} ON audit_event"
            " BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END"
        )
